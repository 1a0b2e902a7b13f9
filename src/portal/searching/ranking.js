/* Looks a query up in one language's index and ranks what it finds; knows nothing of the page. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  const RESULTS = 8;

  function toolsOf(root, file) {
    const folding = search.folding(root);
    const spelling = search.spelling(root.alike);
    const lookup = new search.Lookup(root, file);
    return { root, lookup, folding, spelling, shown: search.excerpts(folding, root.compounds) };
  }

  /* The query as it was understood, with words as the results write them; empty where nothing was mended. */
  function understood({ folding }, query, needs, documents) {
    if (!needs.some((each) => each.corrected)) return "";
    const texts = documents.flatMap(([, , , title, , passages]) => [title, ...passages.map(([text]) => text)]);
    const written = texts.flatMap((text) => folding.words(text));
    let text = query;
    for (const { corrected: form, word, forms } of needs) {
      if (!form) continue;
      const seen = written.find(({ whole }) => whole === form) ?? written.find(({ whole }) => forms.has(whole));
      text = text.replace(word.text, seen?.text ?? form);
    }
    return text.trim();
  }

  async function best({ lookup, folding }, needs, query, most) {
    const found = needs.length ? search.ranked(needs).slice(0, most) : [];
    const documents = await Promise.all(found.map(({ number }) => lookup.documentAt(number)));
    const scored = documents.map((document, at) => {
      return { document, score: found[at].score * search.sameness(folding, document, needs, query) };
    });
    return scored.sort((a, b) => b.score - a.score).map(({ document }) => document);
  }

  search.engine = function (locale, run) {
    const file = search.files(locale, run);
    let tools;

    async function open() {
      const root = await file("root");
      if (tools?.root !== root) tools = toolsOf(root, file);
      return tools;
    }

    async function once(query, most) {
      const now = await open();
      const needs = await search.needsOf(now, query);
      const documents = await best(now, needs, query, most);
      const results = documents.map((document) => now.shown(document, needs));
      return { results, corrected: understood(now, query, needs, documents), help: now.root.help, prefix: now.root.prefix };
    }

    return {
      open,
      /* Resolves to the results, best first, the query where it was corrected, and pages that help where nothing
         was found; addresses are below the locale's folder, `prefix`. Rejects where a file cannot be loaded. */
      async search(query, most = RESULTS) {
        try {
          return await once(query, most);
        } catch (error) {
          if (!error.isStale) throw error;
          return once(query, most);
        }
      },
    };
  };
})();
