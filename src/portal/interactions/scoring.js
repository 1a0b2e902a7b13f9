/* Scoring as pure logic: no page, no storage. Shared by every interaction, tested under Node. */
(function (scope) {
  "use strict";

  /** Whether the chosen option is the item's key. */
  function isCorrect(key, choice) {
    return choice === key;
  }

  /** Which rows are right: `keys` and `response` map a row's id to an option's. */
  function rowResults(keys, response) {
    return Object.fromEntries(Object.entries(keys).map(([row, key]) => [row, isCorrect(key, response[row])]));
  }

  /** Which rows stand at their place: `order` is their right order, `response` the learner's. */
  function orderResults(order, response) {
    return Object.fromEntries(order.map((row, place) => [row, response[place] === row]));
  }

  /** How many of the results are right; `results` maps an id to true or false. */
  function tally(results) {
    const answers = Object.values(results);
    return { right: answers.filter(Boolean).length, answered: answers.length };
  }

  /** A text with its {slots} filled, numbers in the digits of the language. */
  function fill(text, slots, language) {
    const shown = (value) => (typeof value === "number" ? new Intl.NumberFormat(language).format(value) : value);
    return text.replace(/\{(\w+)\}/g, (slot, name) => (name in slots ? shown(slots[name]) : slot));
  }

  /**
   * The list in an order that looks like chance and depends on the seed alone, not on the order that it
   * comes in (Fisher and Yates); `name` tells the entries apart.
   */
  function shuffled(list, seed, name = String) {
    const mixed = [...list].sort((one, other) => (name(one) < name(other) ? -1 : 1));
    let state = [...seed].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      state = Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5;
      const other = ((state ^ (state >>> 14)) >>> 0) % (last + 1);
      [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
    }
    return mixed;
  }

  const scoring = { isCorrect, rowResults, orderResults, tally, fill, shuffled };
  if (typeof module === "object") module.exports = scoring;
  else scope.portalScoring = scoring;
})(typeof globalThis === "object" ? globalThis : this);
