/* A copy is a cache of its own. It is filled with the files of one version, each verified by its hash, and
   only when all are there does its entry in the state name it: so there is a whole copy or none. */
(function () {
  "use strict";
  const { FORMAT, STATE, root, prefix, making, file, write, forget, kept, stores, sweep } = self.portalCopies;
  const DAY = 86400000;
  const HOUR = 3600000;
  const AT_ONCE = 6;
  /* What is true of how an answer came, not of the answer. */
  const TRANSPORT = ["content-encoding", "content-length", "transfer-encoding", "vary"];
  const running = new Map();

  /** Keep the published version of a language, or leave everything as it was; two requests are one. */
  function keep(locale, tell = () => {}) {
    const other = running.get(locale);
    if (other) {
      other.listeners.push(tell);
      return other.done;
    }
    const listeners = [tell];
    const done = make(locale, (progress) => listeners.forEach((listener) => listener(progress)))
      .finally(() => running.delete(locale));
    running.set(locale, { listeners, done });
    return done;
  }

  async function make(locale, tell) {
    const { files, ...list } = await json(`offline/${locale}.files.json`);
    if (list.format !== FORMAT) throw new Error("The list has another format.");
    const old = (await kept()).find((copy) => copy.locale === locale);
    if (old?.version === list.version) return write("copy", locale, { ...old, ...list, checked: Date.now() });
    const cache = `${prefix}copy:${locale}:${list.version}:${Date.now()}`;
    making.add(cache);
    try {
      await fill(cache, Object.entries(files), old?.cache, tell);
      await write("copy", locale, { ...list, cache, since: Date.now(), checked: Date.now() }); // the switch
    } catch (error) {
      await caches.delete(cache);
      throw error;
    } finally {
      making.delete(cache);
    }
    return sweep();
  }

  /** Put every file into a cache, a few at a time; what the old copy has is not fetched again. */
  async function fill(name, files, old, tell) {
    const store = await caches.open(name);
    const left = [...files];
    let count = 0;
    async function work() {
      while (left.length) {
        const [path, hash] = left.shift();
        const url = root + path;
        await store.put(url, (old && await unchanged(url, old, hash)) || await fetched(url, hash));
        count += 1;
        tell({ count, total: files.length });
      }
    }
    const workers = Array.from({ length: AT_ONCE }, () => work().catch((error) => {
      left.length = 0; // the others end with what they are at
      throw error;
    }));
    const results = await Promise.allSettled(workers); // none may write once the cache is deleted
    const fault = results.find(({ status }) => status === "rejected");
    if (fault) throw fault.reason;
  }

  /** A file if it is the one that the hash means: the browser itself refuses any other. */
  async function fetched(url, hash) {
    const answer = await fetch(url, { cache: "no-store", integrity: `sha256-${hash}` });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    const headers = new Headers(answer.headers);
    TRANSPORT.forEach((name) => headers.delete(name));
    return new Response(await answer.blob(), { headers }); // a redirected answer could not be given again
  }

  async function unchanged(url, old, hash) {
    const found = await file(url, old);
    if (!found) return null;
    const digest = await crypto.subtle.digest("SHA-256", await found.clone().arrayBuffer());
    return btoa(String.fromCharCode(...new Uint8Array(digest))) === hash ? found : null;
  }

  async function json(path) {
    const answer = await fetch(root + path, { cache: "no-store" });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  /** Once a day, look for a newer version and fetch it, unless the reader saves data; if that fails, in an hour. */
  async function renew({ locale, ...copy }) {
    if (Date.now() - copy.checked < DAY || self.navigator.connection?.saveData) return;
    try {
      await write("copy", locale, { ...copy, checked: Date.now() - DAY + HOUR });
      const { version } = await json(`offline/${locale}.json`);
      if (version !== copy.version) await keep(locale);
      else await write("copy", locale, { ...copy, checked: Date.now() });
    } catch {
      /* The copy stays as it is. */
    }
  }

  /** Remove a language's copy at once, and everything with the last one. */
  async function remove(locale) {
    await running.get(locale)?.done.catch(() => {});
    await forget("copy", locale);
    await Promise.all((await stores(locale)).map((name) => caches.delete(name)));
    if (!(await kept()).length) await caches.delete(STATE);
  }

  Object.assign(self.portalCopies, { keep, renew, remove });
})();
