/* Who knows which department's work: pure logic over the progress of several people. */
(function (scope) {
  "use strict";
  const { factDays, ENOUGH } = typeof module === "object" ? require("./progress.js") : scope.portalProgress;
  /* From so large a share of facts somebody knows some of the work. */
  const SOME = 0.3;
  const WELL = 2;
  const TRAINER = 4;
  const DAYS = 2;

  /** A level, 0 to 3, from what was last right and what was right on two days; 4 is not for a quiz to give. */
  function level(progress, facts, asks) {
    const right = new Set(progress.known); // a pre-test has shown it
    for (const [id, record] of Object.entries(progress.items)) {
      if (record.right) (asks[id] ?? []).forEach((fact) => right.add(fact));
    }
    const days = factDays(progress, asks);
    const share = (known) => (facts.length ? facts.filter(known).length / facts.length : 0);
    if (share((fact) => right.has(fact) && (days[fact]?.size ?? 0) >= DAYS) >= ENOUGH) return 3;
    const known = share((fact) => right.has(fact));
    return known >= ENOUGH ? 2 : known >= SOME ? 1 : 0;
  }

  /** People with a level in each department, sorted by name; of two files of one person the newer one. */
  function matrix(files, departments, asks, language) {
    const byName = new Map();
    const twice = [];
    for (const file of files) {
      const name = file.person.toLocaleLowerCase(language);
      const other = name ? byName.get(name) : undefined;
      if (other) twice.push((other.day > file.day ? file : other).name);
      if (!other || file.day >= other.day) byName.set(name || Symbol("nameless"), file);
    }
    const people = [...byName.values()].map((file) => ({
      person: file.person,
      levels: Object.fromEntries(Object.entries(departments).map(([id, facts]) => [id, level(file.progress, facts, asks)])),
    }));
    people.sort((one, other) => one.person.localeCompare(other.person, language));
    return { people, twice };
  }

  /** The departments whose work nobody knows well, and those whose work one person alone does. */
  function risks(people, departments) {
    const knowing = (id) => people.filter(({ levels }) => levels[id] >= WELL);
    const ids = Object.keys(departments);
    return {
      gaps: ids.filter((id) => knowing(id).length === 0),
      single: ids.filter((id) => knowing(id).length === 1).map((id) => ({ department: id, person: knowing(id)[0] })),
    };
  }

  /** By department, who could train (4, else 3) and who would gain by it (0 or 1), where there are both. */
  function training(people, departments) {
    return Object.keys(departments).flatMap((id) => {
      const trainers = people.filter(({ levels }) => levels[id] === TRAINER);
      const teachers = trainers.length ? trainers : people.filter(({ levels }) => levels[id] === TRAINER - 1);
      const learners = people.filter(({ levels }) => levels[id] < WELL);
      return teachers.length && learners.length ? [{ department: id, teachers, learners }] : [];
    });
  }

  /** A table as CSV that spreadsheets open as it is; a name is never taken for a formula. */
  function csv(rows) {
    const cell = (value) => `"${String(value).replace(/^(?=[=+\-@\t\r])/, "'").replace(/"/g, '""')}"`;
    return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  }

  const skills = { level, matrix, risks, training, csv, TRAINER };
  if (typeof module === "object") module.exports = skills;
  else scope.portalSkills = skills;
})(typeof globalThis === "object" ? globalThis : this);
