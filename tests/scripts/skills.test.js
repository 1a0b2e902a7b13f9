"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
const { empty, answered } = require("../../src/portal/learning/progress.js");
const { level, matrix, risks, training, csv } = require("../../src/portal/learning/skills.js");
const { written, read } = require("../../src/portal/learning/transfer.js");

const DAY = 20_000;
const FACTS = ["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9"];
const ASKS = Object.fromEntries(FACTS.map((fact) => [`item.${fact}`, [fact]]));
const DEPARTMENTS = { sales: FACTS.slice(0, 5), legal: FACTS.slice(5) };
const knowing = (number, days = 1, from = 0) => {
  let state = empty();
  for (let day = 0; day < days; day += 1) {
    for (const fact of FACTS.slice(from, from + number)) state = answered(state, `item.${fact}`, true, DAY + day);
  }
  return state;
};

test("levels follow from what was last right, and the third from two days", () => {
  assert.equal(level(empty(), FACTS, ASKS), 0);
  assert.equal(level(knowing(2), FACTS, ASKS), 0);
  assert.equal(level(knowing(3), FACTS, ASKS), 1);
  assert.equal(level(knowing(7, 2), FACTS, ASKS), 1);
  assert.equal(level(knowing(8), FACTS, ASKS), 2);
  assert.equal(level(knowing(8, 2), FACTS, ASKS), 3);
  assert.equal(level(knowing(10, 5), FACTS, ASKS), 3, "a quiz gives no fourth");
  assert.equal(level(knowing(10), [], ASKS), 0);
});

test("what was forgotten does not count", () => {
  let state = knowing(10, 2);
  for (const fact of FACTS.slice(0, 3)) state = answered(state, `item.${fact}`, false, DAY + 5);
  assert.equal(level(state, FACTS, ASKS), 1);
});

const file = (person, progress, day = DAY) => ({ name: `${person}.json`, person, day, progress });

test("the matrix has a row for each person, sorted, the newer of two files", () => {
  const files = [file("Zoë", knowing(5)), file("Ana", knowing(2)), file("ana", knowing(5), DAY + 1), file("", empty()), file("", empty())];
  const { people, twice } = matrix(files, DEPARTMENTS, ASKS, "en");
  assert.deepEqual(people.map(({ person }) => person), ["", "", "ana", "Zoë"]);
  assert.deepEqual(twice, ["Ana.json"]);
  assert.deepEqual(people[2].levels, { sales: 2, legal: 0 });
});

test("gaps, single points of failure, and who could train whom", () => {
  const people = [
    { person: "Ana", levels: { sales: 3, legal: 1 } },
    { person: "Ben", levels: { sales: 0, legal: 1 } },
    { person: "Cem", levels: { sales: 1, legal: 0 } },
  ];
  assert.deepEqual(risks(people, DEPARTMENTS), { gaps: ["legal"], single: [{ department: "sales", person: people[0] }] });
  const [found, ...more] = training(people, DEPARTMENTS);
  assert.deepEqual(more, []);
  assert.deepEqual([found.department, found.teachers.map((p) => p.person), found.learners.map((p) => p.person)], ["sales", ["Ana"], ["Ben", "Cem"]]);
  people[1].levels.sales = 4;
  assert.deepEqual(training(people, DEPARTMENTS)[0].teachers.map((p) => p.person), ["Ben"], "a trainer comes before one who has only mastered it");
});

test("a table opens in a spreadsheet, and no name is a formula", () => {
  assert.equal(csv([["Person", "A, B"], ['=1+1 "x"', 3]]), '\uFEFF"Person","A, B"\r\n"\'=1+1 ""x""","3"\r\n');
});

test("a file says what was written, without open attempts", () => {
  const state = { ...knowing(3), attempts: { lesson: { day: DAY } } };
  const found = read(written(state, " Ana ", DAY), ASKS);
  assert.deepEqual(found, { person: "Ana", day: DAY, progress: { ...state, attempts: {} } });
  assert.deepEqual(read(`\uFEFF${written(empty(), "", DAY)}`, ASKS).progress, empty());
});

test("every bad file is refused for its own reason", () => {
  const good = JSON.parse(written(knowing(2), "Ana", DAY));
  const fault = (data) => read(typeof data === "string" ? data : JSON.stringify(data), ASKS).fault;
  assert.equal(fault("hello"), "not-json");
  assert.equal(fault("null"), "not-json");
  assert.equal(fault("[1]"), "foreign");
  assert.equal(fault({ ...good, app: "other" }), "foreign");
  assert.equal(fault({ ...good, format: 2 }), "newer");
  assert.equal(fault({ ...good, progress: { ...good.progress, items: { a: 1 } } }), "broken");
  assert.equal(fault({ ...good, progress: null }), "broken");
  assert.equal(fault({ ...good, person: 7 }), "broken");
  assert.equal(fault("x".repeat(2_000_001)), "large");
  const foreign = { ...good, progress: { ...empty(), items: { "else.where": Object.values(good.progress.items)[0] } } };
  assert.equal(fault(foreign), "foreign");
});
