/* Progress as a file: written for the learner or for a manager, and read with every reason why not. */
(function (scope) {
  "use strict";
  const { FORMAT, checked, upgraded } = typeof module === "object" ? require("./progress.js") : scope.portalProgress;
  const APP = "two-offices";
  /* No learner answers so much; what is larger is something else. */
  const LARGEST = 2_000_000;

  /** The text of a file with the progress; open attempts are nobody else's business. */
  function written(state, person, day) {
    const progress = { ...state, attempts: {} };
    return `${JSON.stringify({ app: APP, format: FORMAT, person: person.trim(), day, progress }, null, 1)}\n`;
  }

  /**
   * What a file holds: {person, day, progress}, or {fault}: large, not-json, foreign, newer, broken.
   * `items` are the portal's; a file of which it knows no item comes from another portal.
   */
  function read(text, items) {
    if (text.length > LARGEST) return { fault: "large" };
    const data = json(text);
    if (typeof data !== "object" || data === null) return { fault: "not-json" };
    if (data.app !== APP) return { fault: "foreign" };
    if (Number.isInteger(data.format) && data.format > FORMAT) return { fault: "newer" };
    try {
      return opened(data, items);
    } catch {
      return { fault: "broken" };
    }
  }

  function opened(data, items) {
    const progress = checked(upgraded(data.progress));
    if (typeof data.person !== "string" || !Number.isInteger(data.day)) return { fault: "broken" };
    const ids = Object.keys(progress.items);
    if (ids.length && !ids.some((id) => id in items)) return { fault: "foreign" };
    return { person: data.person.trim().slice(0, 200), day: data.day, progress };
  }

  function json(text) {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
      return null;
    }
  }

  const transfer = { written, read };
  if (typeof module === "object") module.exports = transfer;
  else scope.portalTransfer = transfer;
})(typeof globalThis === "object" ? globalThis : this);
