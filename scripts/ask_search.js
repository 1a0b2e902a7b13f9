/* Answer queries as the browser does: node ask_search.js <assets folder> <ranking script> <locale>, queries on stdin.

Reads one JSON list of queries; writes one JSON list of what each finds, and which files were loaded for it. */
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { runInThisContext } = require("node:vm");

const [folder, script, locale] = process.argv.slice(2);
runInThisContext(readFileSync(script, "utf8"), { filename: script });
let loaded = [];

async function run(path) {
  const file = join(folder, "search", `${path}.js`);
  loaded.push(file);
  runInThisContext(readFileSync(file, "utf8"), { filename: file });
}

async function answer(query, isFresh) {
  loaded = [];
  if (isFresh || !answer.engine) answer.engine = globalThis.portalSearch.engine(locale, run);
  const found = await answer.engine.search(query);
  return { query, loaded, ...found };
}

async function main() {
  const { queries, fresh } = JSON.parse(readFileSync(0, "utf8"));
  const answers = [];
  for (const query of queries) answers.push(await answer(query, fresh));
  process.stdout.write(JSON.stringify(answers));
}

main();
