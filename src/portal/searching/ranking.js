/* Looks a query up in one language's index and ranks what it finds; knows nothing of the page. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  const { place } = search;
  const RESULTS = 8;
  /* What a find counts for by how the word was found. */
  const INFLECTED = 0.9;
  const BEGUN = 0.8;
  const BEGUN_BESIDE = 0.35;
  const PART = 0.8;
  const NEAR = 0.7;
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
  const MOST_BEGUN = 12;
  const MOST_FILES = 3;

  /* A file with terms, by form and by stem. */
  function terms(records) {
    const forms = new Map();
    const stems = new Map();
    for (const [stem, written, rarity, finds] of records) {
      const group = { stem, forms: written.split(" "), rarity, finds };
      stems.set(stem, group);
      for (const form of group.forms) forms.set(form, [...(forms.get(form) ?? []), group]);
    }
    return { forms, stems };
  }

  function engine(locale, run) {
    const file = search.files(locale, run);
    const parsed = new WeakMap();
    let tools;

    async function open() {
      const root = await file("root");
      if (tools?.root !== root) {
        const folding = search.folding(root);
        const spelling = search.spelling(root.alike);
        tools = { root, folding, spelling, shown: search.excerpts(folding, root.compounds) };
      }
      return tools;
    }

    async function termsAt(number) {
      const records = await file(`terms-${number}`);
      if (!parsed.has(records)) parsed.set(records, terms(records));
      return parsed.get(records);
    }

    const starts = () => tools.root.starts;
    const termsOf = (key) => termsAt(place(starts().terms, key));
    const withForm = async (form) => (starts().terms.length ? ((await termsOf(form)).forms.get(form) ?? []) : []);

    async function withStem(form) {
      for (const [ending, instead] of tools.root.rules) {
        const kept = form.length - ending.length;
        if (kept < 3 || !form.endsWith(ending)) continue;
        const stem = form.slice(0, kept) + instead;
        const group = (await termsOf(stem)).stems.get(stem);
        if (group) return [group];
      }
      const group = (await termsOf(form)).stems.get(form);
      return group ? [group] : [];
    }

    /* Groups with a form that begins so, those with the shortest first. */
    async function beginning(start) {
      const first = place(starts().terms, start);
      const last = Math.min(place(starts().terms, `${start}\uffff`), first + MOST_FILES - 1);
      const found = new Map();
      for (let number = first; number <= last; number += 1) {
        for (const [form, groups] of (await termsAt(number)).forms) {
          if (!form.startsWith(start)) continue;
          for (const group of groups) {
            if (!(found.get(group.stem)?.length <= form.length)) found.set(group.stem, { group, length: form.length });
          }
        }
      }
      const shortest = [...found.values()].sort((a, b) => a.length - b.length);
      return shortest.slice(0, MOST_BEGUN);
    }

    function need(groups, factor, more = {}) {
      const forms = new Set(groups.flatMap((group) => group.forms));
      const rarity = Math.max(...groups.map((group) => group.rarity));
      return { forms, rarity, groups: groups.map((group) => ({ group, factor })), ...more };
    }

    /* A known word as it is, inflected otherwise, or begun. */
    async function known(form, isOpen) {
      let found = await withForm(form);
      let factor = 1;
      if (!found.length) {
        found = await withStem(form);
        factor = INFLECTED;
      }
      const made = found.length ? need(found, factor) : null;
      if (!isOpen || form.length < 2) return made;
      const begun = (await beginning(form)).filter(({ group }) => !found.includes(group));
      if (!begun.length) return made;
      const share = made ? BEGUN_BESIDE : BEGUN;
      const whole = made ?? { forms: new Set(), rarity: Math.max(...begun.map(({ group }) => group.rarity)), groups: [] };
      whole.start = form;
      whole.groups.push(...begun.map(({ group, length }) => ({ group, factor: (share * (form.length + 2)) / (length + 2) })));
      return whole;
    }

    /* A word whose parts are known: written together, or joined by a hyphen or a joiner. */
    async function divided({ whole, parts }) {
      if (parts.length) {
        const found = await Promise.all(
          parts.filter((part) => !tools.root.silent.includes(part)).map((part) => known(part, false)),
        );
        if (found.length && found.every(Boolean)) return found;
      }
      for (let cut = whole.length - 3; cut > 2; cut -= 1) {
        const first = await withForm(whole.slice(0, cut));
        if (!first.length) continue;
        for (const link of tools.root.compounds ? ["", "s", "e"] : [""]) {
          const rest = whole.slice(cut).startsWith(link) ? whole.slice(cut + link.length) : "";
          const second = rest.length > 2 ? await withForm(rest) : [];
          if (second.length) return [need(first, PART), need(second, PART)];
        }
      }
      return null;
    }

    async function spelt(form) {
      const names = starts().spelling;
      let numbers = names.map((_, number) => number);
      if (numbers.length > MOST_FILES) {
        const at = place(names, form);
        const swapped = form[1] + form[0] + form.slice(2);
        numbers = [at, at + 1, at - 1, place(names, swapped), place(names, form.slice(1))];
        numbers = [...new Set(numbers)].filter((number) => number >= 0 && number < names.length);
      }
      const lists = await Promise.all(numbers.map((number) => file(`spelling-${number}`)));
      return lists.flatMap((list) => list.split(" "));
    }

    /* An unknown word by the spellings nearest to it. */
    async function corrected(form, isOpen) {
      if (form.length < 3 || /^\d+$/.test(form)) return null;
      const near = tools.spelling.nearest(form, await spelt(form), isOpen);
      const groups = [...new Set((await Promise.all(near.map(withForm))).flat())];
      return groups.length ? need(groups, NEAR, { corrected: near[0] }) : null;
    }

    async function needsOf(query) {
      const words = tools.folding.words(query).filter(({ whole }) => whole);
      const telling = words.filter(({ whole }) => !tools.root.stop.includes(whole));
      const asked = telling.length ? telling : words;
      const isOpen = !/\s$/.test(query);
      const needs = [];
      for (const word of asked) {
        const isLast = isOpen && word === words[words.length - 1];
        const one = await known(word.whole, isLast);
        const found = one ? [one] : ((await divided(word)) ?? [await corrected(word.whole, isLast)]);
        needs.push(...found.filter(Boolean).map((each) => ({ ...each, word })));
      }
      return needs;
    }

    /* Scores by document: what the words say of it, how many of them do, and whether they are its name. */
    function ranked(needs) {
      const documents = new Map();
      const all = needs.reduce((sum, { rarity }) => sum + rarity + 1, 0);
      for (const { rarity, groups } of needs) {
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
        for (const [number, { text, name }] of best) {
          const sum = documents.get(number) ?? { text: 0, name: 0, met: 0 };
          sum.text += text;
          sum.name += name;
          sum.met += rarity + 1;
          documents.set(number, sum);
        }
      }
      const worth = NAME + NAME_WORD * (needs.length - 1);
      const scored = [...documents].map(([number, { text, name, met }]) => {
        const share = met / all;
        return { number, score: text * (0.25 + 0.75 * share * share) + worth * Math.min(1, name / 15) * share };
      });
      scored.sort((a, b) => b.score - a.score || a.number - b.number);
      return scored.filter(({ score }) => score >= scored[0].score * LEAST);
    }

    async function documentAt(number) {
      const at = place(starts().documents, number);
      return (await file(`documents-${at}`))[number - starts().documents[at]];
    }

    /* The query as it was understood, with words as the results write them; empty where nothing was mended. */
    function understood(query, needs, documents) {
      if (!needs.some((each) => each.corrected)) return "";
      const texts = documents.flatMap(([, , , title, , passages]) => [title, ...passages.map(([text]) => text)]);
      const written = texts.flatMap((text) => tools.folding.words(text));
      let text = query;
      for (const { corrected: form, word, forms } of needs) {
        if (!form) continue;
        const seen = written.find(({ whole }) => whole === form) ?? written.find(({ whole }) => forms.has(whole));
        text = text.replace(word.text, seen?.text ?? form);
      }
      return text.trim();
    }

    /* How much more a document is worth for having the forms themselves. */
    function sameness([, , , title, , passages], needs, query) {
      const wording = (text) => tools.folding.words(text).map(({ whole }) => whole).join(" ");
      const has = (text) => new Set(tools.folding.words(text).flatMap(({ whole, parts }) => [whole, ...parts]));
      const [named, told] = [has(title), has(passages.map(([text]) => text).join(" "))];
      const forms = needs.map(({ corrected: form, word }) => form ?? word.whole);
      const share = (words) => forms.filter((form) => words.has(form)).length / forms.length;
      const same = wording(title) === wording(query) ? SAME_TITLE : 0;
      return 1 + same + SAME_IN_TITLE * share(named) + SAME_IN_TEXT * share(told);
    }

    async function best(needs, query, most) {
      const found = needs.length ? ranked(needs).slice(0, most) : [];
      const documents = await Promise.all(found.map(({ number }) => documentAt(number)));
      const scored = documents.map((document, at) => ({ document, score: found[at].score * sameness(document, needs, query) }));
      return scored.sort((a, b) => b.score - a.score).map(({ document }) => document);
    }

    async function once(query, most) {
      await open();
      const needs = await needsOf(query);
      const documents = await best(needs, query, most);
      return {
        results: documents.map((document) => tools.shown(document, needs)),
        corrected: understood(query, needs, documents),
        help: tools.root.help,
      };
    }

    return {
      open,
      /* Resolves to the results, best first, the query where it was corrected, and pages that help where nothing
         was found. Rejects where a file cannot be loaded. */
      async search(query, most = RESULTS) {
        try {
          return await once(query, most);
        } catch (error) {
          if (!error.isStale) throw error;
          return once(query, most);
        }
      },
    };
  }

  search.engine = engine;
})();
