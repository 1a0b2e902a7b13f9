"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { isCorrect, rowResults, orderResults, tally, fill, shuffled } = require("../../src/portal/interactions/scoring.js");

test("only the key is correct", () => {
  assert.equal(isCorrect("sales", "sales"), true);
  assert.equal(isCorrect("sales", "legal"), false);
  assert.equal(isCorrect("sales", ""), false);
});

test("each row is right with its own option", () => {
  assert.deepEqual(rowResults({ one: "a", two: "b" }, { one: "a", two: "a" }), { one: true, two: false });
  assert.deepEqual(rowResults({ one: "a" }, {}), { one: false });
});

test("each step is right at its own place", () => {
  assert.deepEqual(orderResults(["a", "b", "c"], ["a", "c", "b"]), { a: true, b: false, c: false });
  assert.deepEqual(orderResults(["a", "b"], ["a", "b"]), { a: true, b: true });
});

test("the tally counts right and answered items, each item once", () => {
  assert.deepEqual(tally({}), { right: 0, answered: 0 });
  assert.deepEqual(tally({ a: true, b: false, c: true }), { right: 2, answered: 3 });
});

test("numbers take the digits of the language", () => {
  assert.equal(fill("{right} / {total}", { right: 7, total: 10 }, "en"), "7 / 10");
  assert.equal(fill("{right} از {total}", { right: 7, total: 10 }, "fa"), "۷ از ۱۰");
  assert.equal(fill("{right} / {total}", { right: 7, total: 10 }, "pt-BR"), "7 / 10");
});

test("a slot that is not given stays as it is, and a name stays a name", () => {
  assert.equal(fill("{right} of {other}", { right: 1 }, "en"), "1 of {other}");
  assert.equal(fill("Remove {person}", { person: "Ana 2" }, "fa"), "Remove Ana 2");
});

test("a list is mixed by its seed alone, and nothing is lost", () => {
  const list = ["a", "b", "c", "d", "e", "f"];
  assert.deepEqual(shuffled(list, "seed"), shuffled([...list].reverse(), "seed"));
  assert.deepEqual([...shuffled(list, "seed")].sort(), list);
  assert.deepEqual(list, ["a", "b", "c", "d", "e", "f"]);
  const orders = new Set(Array.from({ length: 40 }, (_, n) => shuffled(list, `item ${n}`).join("")));
  assert.ok(orders.size > 30, `${orders.size} different orders of 40`);
});

test("every place is reached by every entry", () => {
  const first = new Map();
  for (let n = 0; n < 600; n += 1) {
    const [entry] = shuffled(["a", "b", "c"], `item.${n} 1`);
    first.set(entry, (first.get(entry) ?? 0) + 1);
  }
  for (const count of first.values()) assert.ok(count > 140 && count < 260, `${count} of 600`);
});
