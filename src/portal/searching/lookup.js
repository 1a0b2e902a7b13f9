/* What an index holds: groups of word forms, spellings and documents, each read from its file when it is needed. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  const { place } = search;
  const MOST_BEGUN = 12;
  const MOST_FILES = 3;
  const parsed = new WeakMap();

  /* A file's groups by form and by stem. */
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

  const NOTHING = terms([]);

  class Lookup {
    constructor(root, file) {
      this.root = root;
      this.file = file;
    }

    /* A language without any text has no file. */
    async termsAt(number) {
      if (!this.root.starts.terms.length) return NOTHING;
      const records = await this.file(`terms-${number}`);
      if (!parsed.has(records)) parsed.set(records, terms(records));
      return parsed.get(records);
    }

    termsOf(key) {
      return this.termsAt(place(this.root.starts.terms, key));
    }

    async withForm(form) {
      return (await this.termsOf(form)).forms.get(form) ?? [];
    }

    async withStem(form) {
      for (const [ending, instead] of this.root.rules) {
        const kept = form.length - ending.length;
        if (kept < 3 || !form.endsWith(ending)) continue;
        const stem = form.slice(0, kept) + instead;
        const group = (await this.termsOf(stem)).stems.get(stem);
        if (group) return [group];
      }
      const group = (await this.termsOf(form)).stems.get(form);
      return group ? [group] : [];
    }

    /* Groups with a form that begins so, those with the shortest first. */
    async beginning(start) {
      const starts = this.root.starts.terms;
      const first = place(starts, start);
      const last = Math.min(place(starts, `${start}\uffff`), first + MOST_FILES - 1);
      const found = new Map();
      for (let number = first; number <= last; number += 1) {
        for (const [form, groups] of (await this.termsAt(number)).forms) {
          if (!form.startsWith(start)) continue;
          for (const group of groups) {
            if (!(found.get(group.stem)?.length <= form.length)) found.set(group.stem, { group, length: form.length });
          }
        }
      }
      const shortest = [...found.values()].sort((a, b) => a.length - b.length);
      return shortest.slice(0, MOST_BEGUN);
    }

    /* The forms among which the nearest to an unknown one is sought. */
    async spelt(form) {
      const names = this.root.starts.spelling;
      let numbers = names.map((_, number) => number);
      if (numbers.length > MOST_FILES) {
        const at = place(names, form);
        const swapped = form[1] + form[0] + form.slice(2);
        numbers = [at, at + 1, at - 1, place(names, swapped), place(names, form.slice(1))];
        numbers = [...new Set(numbers)].filter((number) => number >= 0 && number < names.length);
      }
      const lists = await Promise.all(numbers.map((number) => this.file(`spelling-${number}`)));
      return lists.flatMap((list) => list.split(" "));
    }

    async documentAt(number) {
      const starts = this.root.starts.documents;
      const at = place(starts, number);
      return (await this.file(`documents-${at}`))[number - starts[at]];
    }
  }

  search.Lookup = Lookup;
})();
