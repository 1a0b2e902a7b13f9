/* How far two spellings are from each other, where letters that are easily confused are near. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  const SWAPPED = 0.8;
  const LIKE = 0.5;
  const UNFINISHED = 0.4;

  /* How much may be wrong in a word of this length. */
  const limit = (length) => (length < 4 ? 0.5 : length < 6 ? 1 : length < 8 ? 1.6 : length < 11 ? 2 : 2.5);

  search.spelling = function (alike) {
    const other = (a, b) => (a === b ? 0 : alike.some((set) => set.includes(a) && set.includes(b)) ? LIKE : 1);
    const extra = (text, at) => (text[at] === text[at - 1] || text[at] === text[at + 1] ? LIKE : 1);

    /* Restricted Damerau–Levenshtein with those costs; with `open` the word may go on: its beginning counts. */
    function distance(typed, form, most, open) {
      let before = [];
      let last = [0];
      for (let j = 1; j <= form.length; j += 1) last[j] = last[j - 1] + extra(form, j - 1);
      for (let i = 1; i <= typed.length; i += 1) {
        const row = [last[0] + extra(typed, i - 1)];
        let least = row[0];
        for (let j = 1; j <= form.length; j += 1) {
          let cost = last[j - 1] + other(typed[i - 1], form[j - 1]);
          cost = Math.min(cost, last[j] + extra(typed, i - 1), row[j - 1] + extra(form, j - 1));
          if (i > 1 && j > 1 && typed[i - 1] === form[j - 2] && typed[i - 2] === form[j - 1]) {
            cost = Math.min(cost, before[j - 2] + SWAPPED);
          }
          row[j] = cost;
          least = Math.min(least, cost);
        }
        if (least > most) return Infinity;
        before = last;
        last = row;
      }
      const begun = open ? Math.min(...last.slice(typed.length - 1)) + UNFINISHED : Infinity;
      const far = Math.min(last[form.length], begun);
      return far > most ? Infinity : far;
    }

    function shared(a, b) {
      let at = 0;
      while (at < a.length && a[at] === b[at]) at += 1;
      return at;
    }

    /* The forms nearest to a typed one, at most three; else those that begin like it for the most part. */
    function nearest(typed, forms, open) {
      const most = limit(typed.length);
      const found = [];
      for (const form of forms) {
        if (form.length < typed.length - most * 2 || (!open && form.length > typed.length + most * 2)) continue;
        const far = distance(typed, form, most, open && typed.length > 4);
        if (far < Infinity) found.push({ form, far: far - 0.01 * shared(typed, form) });
      }
      const best = found.sort((a, b) => a.far - b.far);
      if (best.length) return best.filter(({ far }) => far < best[0].far + 0.3).slice(0, 3).map(({ form }) => form);
      return beginning(typed, forms);
    }

    function beginning(typed, forms) {
      const least = Math.max(5, Math.ceil(typed.length * 0.6));
      const alike = forms.filter((form) => shared(typed, form) >= least && form.length <= typed.length + 4);
      return alike.sort((a, b) => shared(typed, b) - shared(typed, a) || a.length - b.length).slice(0, 2);
    }

    return { distance, nearest };
  };
})();
