/* What of a document is shown: its title and the passage with most of what was looked for, hits apart. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  const LONGEST = 180;
  const SHORTEST_PART = 4;

  search.excerpts = function (folding, compounds) {
    /* Whether a word is one of those that a need was met by. */
    function meets(need, { whole, parts }) {
      if (need.forms.has(whole) || parts.some((part) => need.forms.has(part))) return true;
      if (need.start && [whole, ...parts].some((part) => part.startsWith(need.start))) return true;
      return compounds && [...need.forms].some((form) => form.length >= SHORTEST_PART && whole.includes(form));
    }

    const hits = (text, needs) => folding.words(text).filter((word) => needs.some((need) => meets(need, word)));

    /* A text in pieces, `hit` or not. */
    function pieces(text, needs, from = 0, to = text.length) {
      const found = [];
      let at = from;
      for (const { text: word, start } of hits(text, needs)) {
        if (start < at || start + word.length > to) continue;
        if (start > at) found.push({ text: text.slice(at, start), hit: false });
        found.push({ text: word, hit: true });
        at = start + word.length;
      }
      if (at < to) found.push({ text: text.slice(at, to), hit: false });
      return found;
    }

    /* Where to cut a long text, at spaces, so that its first hit is seen. */
    function window(text, needs) {
      if (text.length <= LONGEST) return [0, text.length];
      const first = hits(text, needs)[0]?.start ?? 0;
      let from = Math.max(0, Math.min(first - LONGEST / 3, text.length - LONGEST));
      if (from > 0) from = text.indexOf(" ", from) + 1;
      const end = text.lastIndexOf(" ", from + LONGEST);
      return [from, from + LONGEST >= text.length || end <= first ? text.length : end];
    }

    function worth(text, needs) {
      const words = folding.words(text);
      const met = needs.map((need) => words.filter((word) => meets(need, word)).length);
      return needs.reduce((sum, need, at) => sum + (met[at] ? need.rarity + 1 + Math.min(3, met[at]) : 0), 0);
    }

    /* Return the shown parts of a document as the index holds it. */
    return function shown([kind, address, anchor, title, place, passages], needs) {
      let best = passages[0] ?? ["", ""];
      let most = 0;
      for (const passage of passages) {
        const value = worth(passage[0], needs);
        if (value > most) [best, most] = [passage, value];
      }
      const text = best[0];
      const [from, to] = window(text, needs);
      const excerpt = pieces(text, needs, from, to);
      if (from > 0) excerpt.unshift({ text: "… ", hit: false });
      if (to < text.length) excerpt.push({ text: " …", hit: false });
      return { kind, address, anchor: (most && best[1]) || anchor, place, title: pieces(title, needs), excerpt };
    };
  };
})();
