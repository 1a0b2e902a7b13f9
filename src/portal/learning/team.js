/* The manager's page: learners' files become a matrix of skills, here in the browser. */
(function () {
  "use strict";
  const { read } = window.portalTransfer;
  const { matrix, risks, training, csv, TRAINER } = window.portalSkills;
  const { fill } = window.portalScoring;
  const { save } = window.portalFiles;
  const { asks, departments } = window.portalCurriculum;
  const page = document.querySelector("#team");
  const words = page.dataset;
  const language = document.documentElement.lang;
  const names = Object.fromEntries([...page.querySelectorAll("[data-department]")].map((head) => [head.dataset.department, head.textContent]));
  const trainers = new Set();
  let files = [];

  const find = (selector) => page.querySelector(selector);
  const element = (tag, text = "", properties = {}) => Object.assign(document.createElement(tag), { textContent: text }, properties);
  const called = ({ person }) => person || words.nameless;
  const isolated = (text) => element("bdi", text);
  const listed = (people) => people.flatMap((each, place) => [...(place ? [document.createTextNode(" · ")] : []), isolated(called(each))]);
  const same = (person) => person.toLocaleLowerCase(language);
  const mark = (person, department) => JSON.stringify([person, department]);

  async function add(given) {
    const found = await Promise.all([...given].map(async (file) => ({ name: file.name, ...read(await file.text(), asks) })));
    files = [...files, ...found.filter(({ fault }) => !fault)];
    show(found.filter(({ fault }) => fault));
  }

  function show(refused = []) {
    const { people, twice } = matrix(files, departments, asks, language);
    for (const each of people) {
      for (const id of Object.keys(departments)) if (trainers.has(mark(each.person, id))) each.levels[id] = TRAINER;
    }
    find(".team-files").textContent = files.length ? fill(words.count, { count: files.length }, language) : "";
    showRefused([...refused, ...twice.map((name) => ({ name, fault: "twice" }))]);
    find(".team-results").hidden = !people.length;
    find("tbody").replaceChildren(...people.map(row));
    showRisks(people);
    find(".team-csv").onclick = () => saveTable(people);
  }

  function showRefused(refused) {
    find(".team-refused").hidden = !refused.length;
    find(".team-refused ul").replaceChildren(...refused.map(({ name, fault }) => {
      const entry = element("li");
      entry.append(isolated(name), `: ${words[fault.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]}`);
      return entry;
    }));
  }

  function row(each) {
    const line = element("tr");
    const head = element("th", "", { scope: "row" });
    const remove = element("button", "×", { type: "button", className: "team-remove", ariaLabel: fill(words.remove, { person: called(each) }, language) });
    remove.addEventListener("click", () => { files = files.filter(({ person }) => same(person) !== same(each.person)); show(); find("input[type=file]").focus(); });
    head.append(isolated(called(each)), " ", remove);
    line.append(head, ...Object.keys(departments).map((id) => cell(each, id)));
    return line;
  }

  /** A level; pressed, it becomes 4, which only the manager can give, and back. */
  function cell(each, id) {
    const level = each.levels[id];
    const where = fill(words.level, { person: called(each), department: names[id] }, language);
    const button = element("button", new Intl.NumberFormat(language).format(level), { type: "button", ariaPressed: String(level === TRAINER), ariaLabel: `${where}: ${words[`level-${level}`]}`, title: words[`level-${level}`] });
    button.dataset.level = level;
    button.addEventListener("click", () => toggle(each.person, id));
    const box = element("td");
    box.append(button);
    return box;
  }

  function toggle(person, id) {
    const key = mark(person, id);
    if (!trainers.delete(key)) trainers.add(key);
    const place = [...find("tbody").querySelectorAll("td button")].indexOf(document.activeElement);
    show();
    find("tbody").querySelectorAll("td button")[place]?.focus();
  }

  function showRisks(people) {
    const { gaps, single } = risks(people, departments);
    const none = () => [element("li", words.none)];
    find(".team-gaps").replaceChildren(...(gaps.length ? gaps.map((id) => element("li", names[id])) : none()));
    find(".team-single").replaceChildren(...(single.length ? single.map(({ department, person }) => {
      const entry = element("li", `${names[department]}: `);
      entry.append(isolated(called(person)));
      return entry;
    }) : none()));
    const list = find(".team-train");
    const found = training(people, departments);
    list.replaceChildren(...found.flatMap((each) => trainingOf(each, list.dataset)));
    list.hidden = !found.length;
    find(".team-train-none").hidden = Boolean(found.length);
  }

  function trainingOf({ department, teachers, learners }, labels) {
    const line = (label, people) => {
      const entry = element("dd", `${label}: `);
      entry.append(...listed(people));
      return entry;
    };
    return [element("dt", names[department]), line(labels.teachers, teachers), line(labels.learners, learners)];
  }

  function saveTable(people) {
    const ids = Object.keys(departments);
    const rows = people.map((each) => [called(each), ...ids.map((id) => each.levels[id])]);
    save("two-offices-skills.csv", csv([[words.person, ...ids.map((id) => names[id])], ...rows]), "text/csv");
  }

  const input = find("input[type=file]");
  input.addEventListener("change", async () => { await add(input.files); input.value = ""; });
  const drop = find(".drop");
  for (const name of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.toggle("over", name === "dragover"); });
  }
  drop.addEventListener("drop", ({ dataTransfer }) => add(dataTransfer.files));
  page.hidden = false;
})();
