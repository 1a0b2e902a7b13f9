"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const progress = require("../../src/portal/learning/progress.js");
const { empty, parsed, upgraded, answered, due, standing, withKnown, withResult, isPassed, without, merged } = progress;

const DAY = 20_000;
const ASKS = { "a.one": ["one"], "b.one": ["one"], "a.two": ["two"], "p.one": ["one"], "p.two": ["two"] };
const LESSON = { id: "lesson", practice: ["a.one", "a.two"], probe: ["p.one", "p.two"] };
const on = (state, days) => days.reduce((now, [id, correct, day]) => answered(now, id, correct, DAY + day), state);

test("a right answer on the day that it is due comes back later and later", () => {
  let state = empty();
  const waits = [];
  let day = DAY;
  for (let n = 0; n < 8; n += 1) {
    state = answered(state, "a.one", true, day);
    waits.push(state.items["a.one"].due - day);
    day = state.items["a.one"].due;
  }
  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 32, 32]);
});

test("a wrong answer comes back tomorrow, whatever its box was", () => {
  const state = on(empty(), [["a.one", true, 0], ["a.one", true, 1], ["a.one", false, 3]]);
  assert.deepEqual(state.items["a.one"], { box: 1, due: DAY + 4, last: DAY + 3, right: 0, days: [DAY, DAY + 1] });
});

test("practising before the day does not send an item further ahead", () => {
  const state = on(empty(), [["a.one", true, 0], ["a.one", true, 0], ["a.one", true, 0]]);
  assert.equal(state.items["a.one"].due, DAY + 1);
  assert.deepEqual(state.items["a.one"].days, [DAY]);
});

test("right after wrong on one day is right at last, but no day of knowing it", () => {
  const state = on(empty(), [["a.one", false, 0], ["a.one", true, 0]]);
  assert.deepEqual(state.items["a.one"], { box: 1, due: DAY + 1, last: DAY, right: 1, days: [] });
});

test("what is due is told, the longest due first, without what the portal no longer has", () => {
  const state = on(empty(), [["b.one", true, 1], ["a.one", true, 0], ["gone", true, 0], ["x.one", true, 0]]);
  const modules = [{ lessons: [LESSON, { id: "other", practice: ["x.two"], probe: [] }] }];
  const homes = { "a.one": "lesson", "b.one": "lesson", "x.one": "other", "x.two": "other" };
  assert.deepEqual(due(state, modules, homes, DAY), []);
  assert.deepEqual(due(state, modules, homes, DAY + 5), ["a.one", "b.one"], "not of a lesson that is not begun");
});

test("a lesson goes from new to mastered: enough right, and each fact on two days", () => {
  let state = empty();
  assert.deepEqual(standing(state, LESSON, ASKS), { name: "new", right: 0, total: 2 });
  state = on(state, [["a.one", true, 0]]);
  assert.deepEqual(standing(state, LESSON, ASKS), { name: "begun", right: 1, total: 2 });
  state = on(state, [["a.two", true, 0]]);
  assert.equal(standing(state, LESSON, ASKS).name, "ready");
  state = on(state, [["b.one", true, 1]]);
  assert.equal(standing(state, LESSON, ASKS).name, "ready", "one fact of two");
  state = on(state, [["a.two", true, 1]]);
  assert.equal(standing(state, LESSON, ASKS).name, "mastered", "a fact counts whatever item asked it");
  state = on(state, [["a.two", false, 2]]);
  assert.equal(standing(state, LESSON, ASKS).name, "begun", "half of the answers are not enough");
});

test("two right answers on one day are one day", () => {
  const state = on(empty(), [["a.one", true, 0], ["b.one", true, 0], ["a.two", true, 0]]);
  assert.equal(standing(state, LESSON, ASKS).name, "ready");
});

test("a pre-test makes a lesson known, not mastered", () => {
  assert.equal(standing(withKnown(empty(), ["one"]), LESSON, ASKS).name, "new");
  const state = withKnown(empty(), ["one", "two"]);
  assert.equal(standing(state, LESSON, ASKS).name, "known");
  assert.equal(standing(on(state, [["a.one", true, 0]]), LESSON, ASKS).name, "known");
});

test("the best result of a check is kept, and four of five are enough", () => {
  let state = withResult(empty(), "final-front", 7, 10, DAY);
  assert.equal(isPassed(state.results["final-front"]), false);
  state = withResult(state, "final-front", 8, 10, DAY + 1);
  assert.equal(isPassed(state.results["final-front"]), true);
  state = withResult(state, "final-front", 5, 10, DAY + 2);
  assert.deepEqual(state.results["final-front"], { right: 8, total: 10, day: DAY + 1 });
  assert.equal(isPassed(undefined), false);
});

test("a lesson can be forgotten alone", () => {
  const state = { ...on(empty(), [["a.one", true, 0], ["a.two", true, 0]]), attempts: { lesson: {}, other: {} } };
  const left = without(state, ["a.one"], "lesson");
  assert.deepEqual(Object.keys(left.items), ["a.two"]);
  assert.deepEqual(Object.keys(left.attempts), ["other"]);
});

test("what was kept is read as it was", () => {
  const state = withResult(on({ ...empty(), role: "front", known: ["one"] }, [["a.one", true, 0]]), "check", 3, 4, DAY);
  assert.deepEqual(parsed(JSON.stringify(state)), { state, problem: "" });
  assert.deepEqual(parsed(null), { state: empty(), problem: "" });
});

test("what cannot be read is told, and what is newer is left alone", () => {
  assert.equal(parsed("{").problem, "broken");
  assert.equal(parsed("[]").problem, "broken");
  assert.equal(parsed(JSON.stringify({ ...empty(), items: { a: { box: 99 } } })).problem, "broken");
  assert.equal(parsed(JSON.stringify({ ...empty(), known: [1] })).problem, "broken");
  assert.equal(parsed(JSON.stringify({ ...empty(), results: { c: { right: 3, total: 2, day: DAY } } })).problem, "broken");
  assert.equal(parsed(JSON.stringify({ ...empty(), format: progress.FORMAT + 1, anything: true })).problem, "newer");
});

test("an older format goes through every step in order", () => {
  const steps = [
    (data) => ({ items: data.answers }),
    (data) => ({ ...data, known: [] }),
  ];
  assert.deepEqual(upgraded({ format: 0, answers: { a: 1 } }, steps, 2), { items: { a: 1 }, known: [], format: 2 });
  assert.deepEqual(upgraded({ format: 2, items: {} }, steps, 2), { format: 2, items: {} });
  assert.throws(() => upgraded({ format: -1 }, steps, 2));
});

test("two states become one without losing a later answer, a day or a better result", () => {
  const one = withResult(on({ ...empty(), role: "front" }, [["a.one", true, 0], ["a.two", false, 3]]), "check", 3, 4, DAY);
  const other = withResult(on({ ...empty(), role: "back", known: ["two"] }, [["a.one", true, 2], ["b.one", true, 1]]), "check", 4, 4, DAY + 1);
  const both = merged(one, other);
  assert.equal(both.role, "front");
  assert.deepEqual(both.known, ["two"]);
  assert.equal(both.items["a.one"].last, DAY + 2);
  assert.deepEqual(both.items["a.one"].days, [DAY, DAY + 2]);
  assert.equal(both.items["a.two"].right, 0);
  assert.equal(both.items["b.one"].right, 1);
  assert.equal(both.results.check.right, 4);
  assert.deepEqual(merged(both, other), both, "to merge again changes nothing");
  assert.deepEqual(merged(other, one).items, both.items, "whichever way it is merged");
});
