/* A learner's progress as pure logic: no page, no storage. Days are whole numbers, ids the only words. */
(function (scope) {
  "use strict";
  const FORMAT = 1;
  /* What a later format needs of an earlier one: the function at place n makes format n + 1 of format n. */
  const MIGRATIONS = [];
  /* Leitner's boxes: a right answer on the day that it is due sends the item so many days ahead. */
  const BOXES = [0, 1, 2, 4, 8, 16, 32];
  /* A lesson, a check and a path ask for so large a share of right answers. */
  const ENOUGH = 0.8;
  /* A fact is known once it was right on so many days. */
  const DAYS = 2;

  const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isDay = (value) => Number.isInteger(value) && value > 0 && value < 1e6;

  function empty() {
    return { format: FORMAT, role: "", items: {}, known: [], results: {}, attempts: {} };
  }

  /** The data in the present format. Throws where a step fails; what is newer is returned as it is. */
  function upgraded(data, migrations = MIGRATIONS, format = FORMAT) {
    let current = data;
    for (let from = data.format; from < format; from += 1) {
      current = { ...migrations[from](current), format: from + 1 };
    }
    return current;
  }

  /** A kept text as {state, problem}; the problem is “newer” or “broken”, and then the state is empty. */
  function parsed(text) {
    if (!text) return { state: empty(), problem: "" };
    try {
      const data = JSON.parse(text);
      if (isRecord(data) && Number.isInteger(data.format) && data.format > FORMAT) return { state: empty(), problem: "newer" };
      return { state: checked(upgraded(data)), problem: "" };
    } catch {
      return { state: empty(), problem: "broken" };
    }
  }

  /** The state with everything of its own form. Throws TypeError where a part has another one. */
  function checked(data) {
    if (!isRecord(data) || data.format !== FORMAT) throw new TypeError("format");
    const state = { ...empty(), ...data };
    const isWhole = typeof state.role === "string" && Array.isArray(state.known) && [state.items, state.results, state.attempts].every(isRecord);
    if (!isWhole || !state.known.every((id) => typeof id === "string")) throw new TypeError("parts");
    if (!Object.values(state.items).every(isItem) || !Object.values(state.results).every(isResult)) throw new TypeError("records");
    return state;
  }

  /** An item's record: box, day due, last day answered, whether right then, the last days on which it was right. */
  function isItem(record) {
    return isRecord(record) && record.box in BOXES && isDay(record.due) && isDay(record.last) && [0, 1].includes(record.right)
      && Array.isArray(record.days) && record.days.length <= DAYS && record.days.every(isDay);
  }

  function isResult(result) {
    return isRecord(result) && isDay(result.day) && Number.isInteger(result.right) && Number.isInteger(result.total)
      && result.right >= 0 && result.right <= result.total && result.total > 0;
  }

  /**
   * The state after a first answer to an item. Right on the day it is due: one box on. Right before that
   * day: it stays. Wrong: back to the first box. A right answer counts for a day on which none was wrong.
   */
  function answered(state, id, correct, day) {
    const old = state.items[id] ?? { box: 0, due: day, last: 0, right: 1, days: [] };
    const wasWrong = old.last === day && !old.right;
    const stays = correct && (wasWrong || day < old.due);
    const box = stays ? old.box : correct ? Math.min(old.box + 1, BOXES.length - 1) : 1;
    const due = stays ? old.due : day + BOXES[box];
    const days = correct && !wasWrong ? [...new Set([...old.days, day])].slice(-DAYS) : old.days;
    const record = { box, due, last: day, right: Number(correct), days };
    return { ...state, items: { ...state.items, [id]: record } };
  }

  /**
   * The ids that are due, the longest due first: of lessons that the learner has begun, not of those that a
   * check has only touched. `homes` maps every item that there still is to its lesson.
   */
  function due(state, modules, homes, day) {
    const lessons = modules.flatMap((module) => module.lessons);
    const begun = new Set(lessons.filter(({ practice }) => practice.some((id) => id in state.items)).map(({ id }) => id));
    const found = Object.entries(state.items).filter(([id, record]) => begun.has(homes[id]) && record.due <= day);
    return found.sort(([, one], [, other]) => one.due - other.due).map(([id]) => id);
  }

  /** The days on which each fact was right; `asks` maps an item to its facts. */
  function factDays(state, asks) {
    const days = {};
    for (const [id, record] of Object.entries(state.items)) {
      for (const fact of asks[id] ?? []) days[fact] = new Set([...(days[fact] ?? []), ...record.days]);
    }
    return days;
  }

  /**
   * Where a learner stands in a lesson: {name, right, total}. Names: new, known (from the pre-test), begun,
   * ready (enough right), mastered (and each fact right on two days). `asks` maps every item to its facts.
   */
  function standing(state, lesson, asks, days = factDays(state, asks)) {
    const total = lesson.practice.length;
    const right = lesson.practice.filter((id) => state.items[id]?.right).length;
    const facts = lesson.practice.flatMap((id) => asks[id] ?? []);
    const probed = lesson.probe.flatMap((id) => asks[id] ?? []);
    const isReady = total > 0 && right >= ENOUGH * total;
    const isMastered = isReady && facts.every((fact) => (days[fact]?.size ?? 0) >= DAYS);
    const isKnown = probed.length > 0 && probed.every((fact) => state.known.includes(fact));
    const isBegun = lesson.practice.some((id) => id in state.items);
    const name = isMastered ? "mastered" : isReady ? "ready" : isKnown ? "known" : isBegun ? "begun" : "new";
    return { name, right, total };
  }

  /** The state with the facts that a pre-test has shown to be known. */
  function withKnown(state, facts) {
    return { ...state, known: [...new Set([...state.known, ...facts])] };
  }

  /** The state with the result of a check, where it is the best so far. */
  function withResult(state, quiz, right, total, day) {
    const best = state.results[quiz];
    const isBetter = !best || right / total > best.right / best.total;
    return isBetter ? { ...state, results: { ...state.results, [quiz]: { right, total, day } } } : state;
  }

  function isPassed(result) {
    return Boolean(result) && result.right >= ENOUGH * result.total;
  }

  /** The state without what was answered in these items and their quiz. */
  function without(state, ids, quiz) {
    const drop = (record, gone) => Object.fromEntries(Object.entries(record).filter(([id]) => !gone.includes(id)));
    return { ...state, items: drop(state.items, ids), attempts: drop(state.attempts, [quiz]) };
  }

  /** Two states in one: of each item the later answer, of each result the better one; nothing is lost. */
  function merged(one, other) {
    let state = withKnown({ ...one, role: one.role || other.role }, other.known);
    for (const [id, record] of Object.entries(other.items)) {
      const mine = state.items[id];
      const later = !mine || record.last > mine.last ? record : mine;
      const days = [...new Set([...(mine?.days ?? []), ...record.days])].sort((a, b) => a - b).slice(-DAYS);
      state = { ...state, items: { ...state.items, [id]: { ...later, days } } };
    }
    for (const [quiz, { right, total, day }] of Object.entries(other.results)) state = withResult(state, quiz, right, total, day);
    return state;
  }

  const progress = { FORMAT, ENOUGH, empty, upgraded, parsed, checked, answered, due, factDays, standing, withKnown, withResult, isPassed, without, merged };
  if (typeof module === "object") module.exports = progress;
  else scope.portalProgress = progress;
})(typeof globalThis === "object" ? globalThis : this);
