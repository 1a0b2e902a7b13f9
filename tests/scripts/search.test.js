"use strict";
const assert = require("node:assert/strict");
const { test } = require("node:test");
for (const name of ["folding", "spelling", "excerpts", "files", "lookup", "needs", "scoring", "ranking"]) {
  require(`../../src/portal/searching/${name}.js`);
}
const search = globalThis.portalSearch;

const ROOT = {
  prefix: "fa/",
  marks: "\u0300-\u036f\u064b-\u065f",
  joiners: "\u200c\u2010-",
  unspaced: "\u3040-\u30ff\u3400-\u9fff",
  replaced: { ي: "ی", ك: "ک", "۳": "3", "٣": "3", ß: "ss" },
  silent: [],
  stop: ["the", "of"],
  rules: [["s", ""]],
  alike: ["ie", "سص"],
  compounds: false,
  help: [["glossary/", "Glossary"]],
  starts: { documents: [0, 2], terms: ["bill", "invoice"], spelling: ["bill"] },
};
const FILES = {
  root: ROOT,
  "terms-0": [["bill", "bill bills", 10, [0, (30 << 4) | 15, 2, 20 << 4]]],
  "terms-1": [
    ["invoic", "invoice invoicing", 20, [1, (40 << 4) | 15]],
    ["price", "price", 20, [2, 40 << 4]],
  ],
  "spelling-0": "bill bills invoice invoicing price",
  "documents-0": [
    ["lesson", "bills/", "", "Bills", "Money", [["Nothing here.", ""], ["Pay the bill in time.", "p-time"]]],
    ["term", "glossary/", "term-invoice", "Invoice", "Glossary", [["A <b>bill</b> & more.", ""]]],
  ],
  "documents-1": [["page", "prices/", "", "Prices", "", [["What a price is, and one bill.", ""]]]],
};

/* An engine on files that are made here; `versions` says of which build each file is. */
function engine(files = FILES, versions = () => "one", loaded = []) {
  const run = async (path, fresh) => {
    const name = path.split("/")[1];
    loaded.push(fresh ? `${name}?${fresh}` : name);
    if (!(name in files)) throw new Error(name);
    search.take(path, versions(name, fresh), structuredClone(files[name]));
  };
  return search.engine("en", run);
}
const addresses = ({ results }) => results.map(({ address, anchor }) => (anchor ? `${address}#${anchor}` : address));
const marked = (pieces) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

test("words are folded as the index folds them", () => {
  const { words, folded } = search.folding(ROOT);
  assert.equal(folded("Größe ÎNTRE ﾃ"), "grosse intre ﾃ");
  assert.deepEqual(words("شركت ۳٣").map(({ whole }) => whole), ["شرکت", "33"]);
  const [office] = words("بک\u200cافیس");
  assert.deepEqual([office.whole, office.parts], ["بکافیس", ["بک", "افیس"]]);
  assert.equal(words("آفیس")[0].whole, "افیس");
  assert.deepEqual(words("請求書と bill").map(({ whole, start }) => [whole, start]), [["請求", 0], ["求書", 1], ["書と", 2], ["bill", 5]]);
  assert.deepEqual(words("!? —"), []);
});

test("distance counts confused letters, doubled letters and swaps for less", () => {
  const { distance, nearest } = search.spelling(["ie", "cs"]);
  assert.equal(distance("bill", "bill", 2, false), 0);
  assert.equal(distance("bell", "bill", 2, false), 0.5);
  assert.equal(distance("bil", "bill", 2, false), 0.5);
  assert.equal(distance("blil", "bill", 2, false), 0.8);
  assert.equal(distance("ball", "bill", 2, false), 1);
  assert.equal(distance("xxxx", "bill", 2, false), Infinity);
  assert.ok(distance("invoyc", "invoice", 2, true) <= 2);
  assert.deepEqual(nearest("invioce", ["invoice", "voice", "bill"], false), ["invoice"]);
  assert.deepEqual(nearest("zz", ["bill", "price"], false), []);
  assert.deepEqual(nearest("contabilizare", ["contabilitate", "contract"], false), ["contabilitate"]);
});

test("its own name comes first, and the passage with the hit is shown with its anchor", async () => {
  const found = await engine().search("bill");
  assert.deepEqual(addresses(found), ["bills/#p-time", "prices/"]);
  assert.deepEqual(marked(found.results[0].excerpt), ["bill"]);
  assert.deepEqual(marked(found.results[0].title), ["Bills"]);
  assert.equal(found.corrected, "");
});

test("an inflected form that no text has is found by its ending, a beginning while it is typed", async () => {
  assert.deepEqual(addresses(await engine().search("prices ")), ["prices/"]);
  assert.deepEqual(addresses(await engine().search("inv")), ["glossary/#term-invoice"]);
  assert.deepEqual(addresses(await engine().search("inv ")), [], "a finished word is no beginning");
});

test("a misspelling is corrected and says so", async () => {
  const found = await engine().search("invioce");
  assert.deepEqual(addresses(found), ["glossary/#term-invoice"]);
  assert.equal(found.corrected, "Invoice", "as the texts write it");
});

test("what is passed over and what is unknown do not hinder the rest", async () => {
  const loaded = [];
  assert.deepEqual(addresses(await engine(FILES, undefined, loaded).search("the price of qqqq")), ["prices/"]);
  assert.deepEqual(addresses(await engine().search("qqqq")), []);
  const { help, prefix } = await engine().search("qqqq");
  assert.deepEqual([help, prefix], [[["glossary/", "Glossary"]], "fa/"]);
  assert.deepEqual(addresses(await engine().search("  ")), []);
});

test("markup in a text stays text", async () => {
  const { results } = await engine().search("invoice");
  assert.equal(results[0].excerpt.map(({ text }) => text).join(""), "A <b>bill</b> & more.");
});

test("a query loads its own files, each once", async () => {
  const loaded = [];
  const one = engine(FILES, undefined, loaded);
  await one.search("bill");
  await one.search("bill");
  assert.deepEqual(loaded.sort(), ["documents-0", "documents-1", "root", "terms-0"]);
});

test("a file of a newer build makes everything be loaded anew", async () => {
  const loaded = [];
  const versions = (name, fresh) => (name === "root" && !fresh ? "old" : "new");
  assert.deepEqual(addresses(await engine(FILES, versions, loaded).search("invoice")), ["glossary/#term-invoice"]);
  assert.ok(loaded.includes("root?new"));
});

test("an old file from the browser's store is asked for again", async () => {
  const loaded = [];
  const versions = (name, fresh) => (name === "terms-1" && !fresh ? "old" : "new");
  assert.deepEqual(addresses(await engine(FILES, versions, loaded).search("invoice")), ["glossary/#term-invoice"]);
  assert.ok(loaded.includes("terms-1?new"));
});

test("a file that cannot be loaded rejects, and is tried again by the next query", async () => {
  const files = { ...FILES };
  delete files["terms-1"];
  const one = engine(files);
  await assert.rejects(one.search("invoice"));
  files["terms-1"] = FILES["terms-1"];
  assert.deepEqual(addresses(await one.search("invoice")), ["glossary/#term-invoice"]);
});

test("a language without any text finds nothing, and says what may help", async () => {
  const root = { ...ROOT, rules: [["s", ""], ["es", "e"]], starts: { documents: [], terms: [], spelling: [] } };
  for (const query of ["invoice", "invoices ", "in", "front-office", "frontoffice ", "the", "42"]) {
    const loaded = [];
    const { results, help } = await engine({ root }, undefined, loaded).search(query);
    assert.deepEqual([results, help, loaded], [[], ROOT.help, ["root"]], query);
  }
});
