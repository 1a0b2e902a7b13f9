/* A copy is a cache of its own. It is filled with the files of one version, each verified by its hash, and
   only when all are there does its entry in the state name it: so there is a whole copy or none. What breaks
   off is noted as an attempt, and the next one goes on with it. */
(function () {
  "use strict";
  const { FORMAT, STATE, DAY, root, prefix, making, file } = self.portalCopies;
  const { read, write, forget, kept, stores, sweep } = self.portalCopies;
  const HOUR = 3600000;
  const AT_ONCE = 6;
  /* What is true of how an answer came, not of the answer. */
  const TRANSPORT = ["content-encoding", "content-length", "transfer-encoding", "vary"];
  const running = new Map();
  const turns = new Map();

  /** Do what reads and changes the entry of a language's copy, one after the other. */
  function inTurn(locale, work) {
    const done = (turns.get(locale) ?? Promise.resolve()).then(work);
    turns.set(locale, done.catch(() => {}));
    return done;
  }

  /** Keep the published version of a language, or leave everything as it was; two requests are one. */
  function keep(locale, tell = () => {}) {
    const other = running.get(locale);
    if (other) {
      other.listeners.push(tell);
      return other.done;
    }
    const listeners = [tell];
    const stop = new AbortController();
    const done = make(locale, (progress) => listeners.forEach((listener) => listener(progress)), stop.signal)
      .finally(() => running.delete(locale));
    running.set(locale, { listeners, done, stop });
    return done;
  }

  async function make(locale, tell, signal) {
    const { files, ...list } = await json(`offline/${locale}.files.json`, signal);
    if (list.format !== FORMAT) throw new Error("The list has another format.");
    const old = (await kept()).find((copy) => copy.locale === locale);
    if (old?.version === list.version) return write("copy", locale, { ...old, ...list, checked: Date.now() });
    const cache = await place(locale, list.version);
    making.add(cache);
    try {
      await write("attempt", locale, { cache, version: list.version, since: Date.now() });
      await fill(cache, Object.entries(files), old?.cache, tell, signal);
      await write("copy", locale, { ...list, cache, since: Date.now(), checked: Date.now() }); // the switch
      await forget("attempt", locale);
    } catch (error) {
      if (error.name === "QuotaExceededError") await caches.delete(cache); // half a copy is of no use, but in the way
      throw error;
    } finally {
      making.delete(cache);
    }
    return sweep();
  }

  /** The name of the cache to fill: that of an attempt at the same version, if one broke off. */
  async function place(locale, version) {
    const last = await read("attempt", locale);
    const isSame = last?.version === version && (await caches.has(last.cache));
    return isSame ? last.cache : `${prefix}copy:${locale}:${version}:${Date.now()}`;
  }

  /** Put every file into a cache, a few at a time; what it or the old copy has is not fetched again. */
  async function fill(name, files, old, tell, signal) {
    const store = await caches.open(name);
    const left = [...files];
    let count = 0;
    async function work() {
      while (left.length) {
        const [path, hash] = left.shift();
        const url = root + path;
        if (!await verified(url, name, hash)) {
          await store.put(url, (old && await verified(url, old, hash)) || await fetched(url, hash, signal));
        }
        count += 1;
        tell({ count, total: files.length });
      }
    }
    const workers = Array.from({ length: AT_ONCE }, () => work().catch((error) => {
      left.length = 0; // the others end with what they are at
      throw error;
    }));
    const results = await Promise.allSettled(workers); // none may write any more once this has ended
    const fault = results.find(({ status }) => status === "rejected");
    if (fault) throw fault.reason;
  }

  /** A file if it is the one that the hash means: the browser itself refuses any other. */
  async function fetched(url, hash, signal) {
    const answer = await fetch(url, { cache: "no-store", integrity: `sha256-${hash}`, signal });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    const headers = new Headers(answer.headers);
    TRANSPORT.forEach((name) => headers.delete(name));
    return new Response(await answer.blob(), { headers }); // a redirected answer could not be given again
  }

  async function verified(url, name, hash) {
    const found = await file(url, name);
    if (!found) return null;
    const digest = await crypto.subtle.digest("SHA-256", await found.clone().arrayBuffer());
    return btoa(String.fromCharCode(...new Uint8Array(digest))) === hash ? found : null;
  }

  async function json(path, signal) {
    const answer = await fetch(root + path, { cache: "no-store", signal });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  /** Once a day, look for a newer version and fetch it, unless the reader saves data; if that fails, in an hour. */
  async function renew({ locale, ...copy }) {
    if (Date.now() - copy.checked < DAY || self.navigator.connection?.saveData) return;
    try {
      await ifStill(locale, copy, () => write("copy", locale, { ...copy, checked: Date.now() - DAY + HOUR }));
      const { version } = await json(`offline/${locale}.json`);
      await ifStill(locale, copy, async () => {
        if (version === copy.version) await write("copy", locale, { ...copy, checked: Date.now() });
        else keep(locale).catch(() => {}); // begun here, so that whoever removes the copy next knows of it
      });
      await running.get(locale)?.done;
    } catch {
      /* The copy stays as it is. */
    }
  }

  /** Do something only if the same copy is still kept: the reader may have removed it meanwhile. */
  function ifStill(locale, { cache }, work) {
    return inTurn(locale, async () => {
      if ((await read("copy", locale))?.cache === cache) await work();
    });
  }

  /** Remove a language's copy at once, even while it is being fetched, and everything with the last one. */
  function remove(locale) {
    return inTurn(locale, async () => {
      const other = running.get(locale);
      other?.stop.abort();
      await other?.done.catch(() => {});
      await forget("copy", locale);
      await forget("attempt", locale);
      await Promise.all((await stores(locale)).map((name) => caches.delete(name)));
      if (!(await kept()).length) await caches.delete(STATE);
      await sweep();
    });
  }

  Object.assign(self.portalCopies, { keep, renew, remove });
})();
