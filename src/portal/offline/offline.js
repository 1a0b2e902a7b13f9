/* The page on the copy: what is kept and what is published; only here a worker is set up, when asked for. */
(function () {
  "use strict";
  const { fill } = window.portalScoring;
  const panel = document.querySelector(".offline");
  const words = panel.dataset;
  const { locale, formats } = words;
  const language = document.documentElement.lang;
  const root = new URL(`${document.querySelector('meta[name="portal-root"]').content}/`, document.baseURI);
  const find = (name) => panel.querySelector(`.offline-${name}`);
  /* So long a time without a word from the worker, and the browser has stopped it. */
  const SILENCE = 60000;
  let published = null;

  const isAble = "serviceWorker" in navigator && "caches" in window && window.isSecureContext;

  function size(bytes) {
    const format = { style: "unit", unit: "megabyte", unitDisplay: "long", maximumFractionDigits: 1 };
    return new Intl.NumberFormat(formats, format).format(bytes / 1e6);
  }

  async function newest() {
    try {
      const answer = await fetch(new URL(`offline/${locale}.json`, root), { cache: "no-store" });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null; // without a network
    }
  }

  /** What the worker has noted of this language's copy, if its files are still there. */
  async function kept() {
    const cacheName = `two-offices:${root.pathname}:state`;
    const found = await caches.match(new URL(`offline/state/copy/${locale}`, root), { cacheName });
    const copy = found ? await found.json() : null;
    return copy && (await caches.has(copy.cache)) ? copy : null;
  }

  async function show() {
    const copy = await kept();
    const isNewer = Boolean(copy && published && copy.version !== published.version);
    const lines = [copy ? fill(words.kept, { size: size(copy.size), date: copy.published }, language) : words.none];
    if (isNewer) lines.push(fill(words.newer, { date: published.published }, language));
    else if (copy && published) lines.push(words.current);
    find("state").textContent = lines.join(" ");
    find("size").textContent = published ? fill(words.size, { size: size(published.size) }, language) : "";
    find("keep").hidden = Boolean(copy) || !published;
    find("renew").hidden = !isNewer;
    find("remove").hidden = !copy;
    find("actions").hidden = false;
  }

  /** Ask the worker for something; resolves when it is done, rejects if it fails or falls silent. */
  function ask(worker, action) {
    const { port1, port2 } = new MessageChannel();
    let silence = 0;
    const done = new Promise((resolve, reject) => {
      const wait = () => {
        window.clearTimeout(silence);
        silence = window.setTimeout(reject, SILENCE, new Error("The worker is silent."));
      };
      port1.onmessage = ({ data }) => {
        wait();
        if (data.done) resolve();
        else if (data.failed) reject(new Error(action));
        else showProgress(data);
      };
      worker.postMessage({ action, locale }, [port2]);
      wait();
    });
    return done.finally(() => {
      window.clearTimeout(silence);
      port1.close(); // what it may still say is no longer shown
    });
  }

  function showProgress({ count, total }) {
    const bar = find("progress").querySelector("progress");
    bar.max = total;
    bar.value = count;
    find("progress").querySelector("span").textContent = fill(words.keeping, { count, total }, language);
    find("progress").hidden = false;
  }

  async function worker() {
    await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname, updateViaCache: "none" });
    return (await navigator.serviceWorker.ready).active;
  }

  async function keep() {
    navigator.storage?.persist?.(); // so that the browser does not clear it away; it may refuse
    await ask(await worker(), "keep");
  }

  async function remove() {
    await ask(await worker(), "remove");
    const left = (await caches.keys()).some((name) => name.startsWith(`two-offices:${root.pathname}:copy:`));
    if (!left) await (await navigator.serviceWorker.ready).unregister();
  }

  /** Run what a button stands for, tell how it ended, and leave the focus on a button that is there. */
  async function run(work, done, failed) {
    const buttons = [...panel.querySelectorAll("button")];
    buttons.forEach((button) => { button.disabled = true; });
    find("result").textContent = "";
    let result = done;
    try {
      await work();
      published = await newest();
    } catch {
      result = failed;
    }
    find("progress").hidden = true;
    buttons.forEach((button) => { button.disabled = false; });
    await show();
    find("result").textContent = result;
    buttons.find((button) => !button.hidden)?.focus();
  }

  async function start() {
    if (!isAble) {
      find("result").textContent = words.unable;
      return;
    }
    published = await newest();
    find("keep").addEventListener("click", () => run(keep, "", words.failed));
    find("renew").addEventListener("click", () => run(keep, "", words.failed));
    find("remove").addEventListener("click", () => run(remove, words.removed, words.failed));
    await show();
  }

  start().catch(() => { find("result").textContent = words.unable; }); // where storage is blocked
})();
