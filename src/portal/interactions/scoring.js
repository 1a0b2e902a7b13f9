/* Scoring as pure logic: no page, no storage. Shared by every interaction, tested under Node. */
(function (scope) {
  "use strict";

  /** Whether the chosen option is the item's key. */
  function isCorrect(key, choice) {
    return choice === key;
  }

  /** How many of the results are right; `results` maps an item's id to true or false. */
  function tally(results) {
    const answers = Object.values(results);
    return { right: answers.filter(Boolean).length, answered: answers.length };
  }

  /** A text with its {slots} filled, numbers in the digits of the language. */
  function fill(text, slots, language) {
    const digits = new Intl.NumberFormat(language);
    return text.replace(/\{(\w+)\}/g, (slot, name) => (name in slots ? digits.format(slots[name]) : slot));
  }

  const scoring = { isCorrect, tally, fill };
  if (typeof module === "object") module.exports = scoring;
  else scope.portalScoring = scoring;
})(typeof globalThis === "object" ? globalThis : this);
