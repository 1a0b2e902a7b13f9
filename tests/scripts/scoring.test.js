"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { isCorrect, tally, fill } = require("../../src/portal/interactions/scoring.js");

test("only the key is correct", () => {
  assert.equal(isCorrect("sales", "sales"), true);
  assert.equal(isCorrect("sales", "legal"), false);
  assert.equal(isCorrect("sales", ""), false);
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

test("a slot that is not given stays as it is", () => {
  assert.equal(fill("{right} of {other}", { right: 1 }, "en"), "1 of {other}");
});
