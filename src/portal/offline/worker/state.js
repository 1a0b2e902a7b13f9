/* What the worker remembers: what is kept of each language, what was begun and broke off, and which cache each
   open page came from. */
(function () {
  "use strict";
  const FORMAT = 1;
  const DAY = 86400000;
  const root = self.registration.scope;
  const prefix = `two-offices:${new URL(root).pathname}:`;
  const STATE = `${prefix}state`;
  /* A page that has just been opened is not among the browser's clients yet. */
  const OPENING = 60000;
  const making = new Set();

  const entry = (kind, name) => `${root}offline/state/${kind}/${name}`;
  const file = (url, cacheName) => caches.match(url, { cacheName, ignoreVary: true });

  async function read(kind, name) {
    const found = await file(entry(kind, name), STATE);
    return found ? found.json() : null;
  }

  async function write(kind, name, value) {
    await (await caches.open(STATE)).put(entry(kind, name), new Response(JSON.stringify(value)));
  }

  async function forget(kind, name) {
    await (await caches.open(STATE)).delete(entry(kind, name));
  }

  /** Everything of a kind as pairs of name and value. */
  async function all(kind) {
    if (!(await caches.has(STATE))) return [];
    const state = await caches.open(STATE);
    const start = entry(kind, "");
    const urls = (await state.keys()).map(({ url }) => url).filter((url) => url.startsWith(start));
    return Promise.all(urls.map(async (url) => [url.slice(start.length), await (await state.match(url)).json()]));
  }

  /** The copies that are whole and still there, the newest first. */
  async function kept() {
    const names = new Set(await caches.keys());
    const found = (await all("copy")).filter(([, copy]) => copy.format === FORMAT && names.has(copy.cache));
    return found.map(([locale, copy]) => ({ ...copy, locale })).sort((one, other) => other.since - one.since);
  }

  /** The names of the caches with files, of one language or of all. */
  async function stores(locale = "") {
    const start = `${prefix}copy:${locale && `${locale}:`}`;
    return (await caches.keys()).filter((name) => name.startsWith(start));
  }

  /** Delete the caches that no copy, no attempt of the last day and no open page needs; forget what is past. */
  async function sweep() {
    const names = await stores(); // first: what begins to be made after this is not among them
    const needed = new Set(making);
    for (const { cache } of await kept()) needed.add(cache);
    for (const [locale, { cache, since }] of await all("attempt")) {
      if (names.includes(cache) && Date.now() - since < DAY) needed.add(cache);
      else if (!making.has(cache)) await forget("attempt", locale);
    }
    const open = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
    for (const [id, { cache, since }] of await all("client")) {
      if (open.has(id) || Date.now() - since < OPENING) needed.add(cache);
      else await forget("client", id);
    }
    await Promise.all(names.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
  }

  self.portalCopies = { FORMAT, STATE, DAY, root, prefix, making, file, read, write, forget, kept, stores, sweep };
})();
