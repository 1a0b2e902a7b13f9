/* The files of an index: which one holds what, and loading them, each once. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});

  /* Every script of the index hands over what it holds. */
  const taken = new Map();
  search.take = (name, version, value) => taken.set(name, { version, value });

  /* The number of the file that a key belongs to, by what each begins with. */
  function place(starts, key) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /* The files of an index: each is run once; none of another build is ever used beside the first. */
  function files(locale, run) {
    let kept = new Map();
    let version;

    async function once(name, fresh) {
      const path = `${locale}/${name}`;
      taken.delete(path);
      await run(path, fresh);
      if (!taken.has(path)) throw new Error(path);
      return taken.get(path);
    }

    async function read(name) {
      let file = await once(name);
      version ??= file.version;
      if (file.version !== version) file = await once(name, version);
      if (file.version === version) return file.value;
      /* What was kept is the older: a search that begins anew gets everything of the newer build. */
      kept = new Map();
      version = file.version;
      const error = new Error(name);
      error.isStale = true;
      throw error;
    }

    return function file(name) {
      if (!kept.has(name)) {
        const reading = read(name);
        kept.set(name, reading);
        reading.catch(() => kept.delete(name));
      }
      return kept.get(name);
    };
  }

  search.place = place;
  search.files = files;
})();
