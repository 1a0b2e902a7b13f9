/* Words as the index compares them; the tables come with the index, so that both sides fold alike. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});

  search.folding = function ({ marks, joiners, unspaced, replaced }) {
    const mark = new RegExp(`[${marks}]`, "gu");
    const joiner = new RegExp(`[_${joiners}]+`, "u");
    const pair = new RegExp(`[${unspaced}]+`, "gu");
    const run = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_]*(?:[${joiners}][\\p{L}\\p{N}\\p{M}_]+)*`, "gu");

    function folded(text) {
      const plain = text.toLowerCase().normalize("NFD").replace(mark, "").normalize("NFC");
      return Array.from(plain, (sign) => replaced[sign] ?? sign).join("");
    }

    function word(text, start) {
      const parts = text.split(joiner).map(folded).filter(Boolean);
      return { text, start, whole: parts.join(""), parts: parts.length > 1 ? parts : [] };
    }

    /* Scripts without spaces are looked up by pairs of signs. */
    function pairs(text, start) {
      const found = [];
      for (const stretch of text.matchAll(pair)) {
        const signs = stretch[0];
        for (let at = 0; at < Math.max(1, signs.length - 1); at += 1) {
          found.push(word(signs.slice(at, at + 2), start + stretch.index + at));
        }
      }
      let from = 0;
      for (const rest of text.split(pair)) {
        if (rest) found.push(word(rest, start + text.indexOf(rest, from)));
        from += rest.length;
      }
      return found;
    }

    /* The words of a text with where they stand: whole and in the parts that joiners make. */
    function words(text) {
      return [...text.matchAll(run)].flatMap((found) =>
        found[0].search(pair) < 0 ? [word(found[0], found.index)] : pairs(found[0], found.index),
      );
    }

    return { folded, words };
  };
})();
