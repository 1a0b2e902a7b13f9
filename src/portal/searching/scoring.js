/* How well documents answer: what the words say of each, how many of them do, and whether they are its name. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  /* What it is worth when a query is the whole name of something, at first and for each word. */
  const NAME = 60;
  const NAME_WORD = 40;
  /* What it adds that the very form typed stands in the title, or in the text: more than its stem. */
  const SAME_IN_TITLE = 0.3;
  const SAME_IN_TEXT = 0.1;
  /* What it adds that the query is the title, word by word. */
  const SAME_TITLE = 1;
  /* Least share of the best result's score that another one needs. */
  const LEAST = 0.2;

  /* The best find of a need in each document; numbers of documents stand as steps. */
  function bestFinds({ groups }) {
    const best = new Map();
    for (const { group, factor } of groups) {
      let number = 0;
      for (let at = 0; at < group.finds.length; at += 2) {
        number += group.finds[at];
        const weight = group.finds[at + 1];
        const found = best.get(number) ?? { text: 0, name: 0 };
        found.text = Math.max(found.text, (weight >> 4) * factor);
        found.name = Math.max(found.name, (weight & 15) * factor);
        best.set(number, found);
      }
    }
    return best;
  }

  function sums(needs) {
    const documents = new Map();
    for (const need of needs) {
      for (const [number, { text, name }] of bestFinds(need)) {
        const sum = documents.get(number) ?? { text: 0, name: 0, met: 0 };
        sum.text += text;
        sum.name += name;
        sum.met += need.rarity + 1;
        documents.set(number, sum);
      }
    }
    return documents;
  }

  /* Numbers of documents with their scores, the best first. */
  function ranked(needs) {
    const all = needs.reduce((sum, { rarity }) => sum + rarity + 1, 0);
    const worth = NAME + NAME_WORD * (needs.length - 1);
    const scored = [...sums(needs)].map(([number, { text, name, met }]) => {
      const share = met / all;
      return { number, score: text * (0.25 + 0.75 * share * share) + worth * Math.min(1, name / 15) * share };
    });
    scored.sort((a, b) => b.score - a.score || a.number - b.number);
    return scored.filter(({ score }) => score >= scored[0].score * LEAST);
  }

  /* How much more a document is worth for having the forms themselves. */
  function sameness(folding, [, , , title, , passages], needs, query) {
    const wording = (text) => folding.words(text).map(({ whole }) => whole).join(" ");
    const has = (text) => new Set(folding.words(text).flatMap(({ whole, parts }) => [whole, ...parts]));
    const [named, told] = [has(title), has(passages.map(([text]) => text).join(" "))];
    const forms = needs.map(({ corrected: form, word }) => form ?? word.whole);
    const share = (words) => forms.filter((form) => words.has(form)).length / forms.length;
    const same = wording(title) === wording(query) ? SAME_TITLE : 0;
    return 1 + same + SAME_IN_TITLE * share(named) + SAME_IN_TEXT * share(told);
  }

  search.ranked = ranked;
  search.sameness = sameness;
})();
