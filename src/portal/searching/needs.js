/* What a query asks for: for each of its words the groups that meet it, and how well each does. */
(function () {
  "use strict";
  const search = (globalThis.portalSearch ??= {});
  /* What a find counts for by how the word was found. */
  const INFLECTED = 0.9;
  const BEGUN = 0.8;
  const BEGUN_BESIDE = 0.35;
  const PART = 0.8;
  const NEAR = 0.7;

  const rarest = (groups) => Math.max(...groups.map(({ rarity }) => rarity));

  function need(groups, factor, more = {}) {
    const forms = new Set(groups.flatMap((group) => group.forms));
    return { forms, rarity: rarest(groups), groups: groups.map((group) => ({ group, factor })), ...more };
  }

  /* A known word as it is, inflected otherwise, or begun. */
  async function known(tools, form, isOpen) {
    let found = await tools.lookup.withForm(form);
    let factor = 1;
    if (!found.length) {
      found = await tools.lookup.withStem(form);
      factor = INFLECTED;
    }
    const made = found.length ? need(found, factor) : null;
    if (!isOpen || form.length < 2) return made;
    const begun = (await tools.lookup.beginning(form)).filter(({ group }) => !found.includes(group));
    return begun.length ? begunBeside(made, form, begun) : made;
  }

  /* The same need, met less well by words that begin as it does. */
  function begunBeside(made, form, begun) {
    const share = made ? BEGUN_BESIDE : BEGUN;
    const whole = made ?? { forms: new Set(), rarity: rarest(begun.map(({ group }) => group)), groups: [] };
    whole.start = form;
    whole.groups.push(...begun.map(({ group, length }) => ({ group, factor: (share * (form.length + 2)) / (length + 2) })));
    return whole;
  }

  /* A word whose parts are known: joined by a hyphen or a joiner, or written together. */
  async function divided(tools, { whole, parts }) {
    const telling = parts.filter((part) => !tools.root.silent.includes(part));
    const found = await Promise.all(telling.map((part) => known(tools, part, false)));
    return found.length && found.every(Boolean) ? found : together(tools, whole);
  }

  async function together(tools, whole) {
    const links = tools.root.compounds ? ["", "s", "e"] : [""];
    for (let cut = whole.length - 3; cut > 2; cut -= 1) {
      const first = await tools.lookup.withForm(whole.slice(0, cut));
      if (!first.length) continue;
      for (const link of links) {
        const rest = whole.slice(cut).startsWith(link) ? whole.slice(cut + link.length) : "";
        const second = rest.length > 2 ? await tools.lookup.withForm(rest) : [];
        if (second.length) return [need(first, PART), need(second, PART)];
      }
    }
    return null;
  }

  /* An unknown word by the spellings nearest to it. */
  async function corrected({ lookup, spelling }, form, isOpen) {
    if (form.length < 3 || /^\d+$/.test(form)) return null;
    const near = spelling.nearest(form, await lookup.spelt(form), isOpen);
    const groups = [...new Set((await Promise.all(near.map((each) => lookup.withForm(each)))).flat())];
    return groups.length ? need(groups, NEAR, { corrected: near[0] }) : null;
  }

  async function needsOf(tools, query) {
    const words = tools.folding.words(query).filter(({ whole }) => whole);
    const telling = words.filter(({ whole }) => !tools.root.stop.includes(whole));
    const asked = telling.length ? telling : words;
    const isOpen = !/\s$/.test(query);
    const needs = [];
    for (const word of asked) {
      const isLast = isOpen && word === words[words.length - 1];
      const one = await known(tools, word.whole, isLast);
      const found = one ? [one] : ((await divided(tools, word)) ?? [await corrected(tools, word.whole, isLast)]);
      needs.push(...found.filter(Boolean).map((each) => ({ ...each, word })));
    }
    return needs;
  }

  search.needsOf = needsOf;
})();
