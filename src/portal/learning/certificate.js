/* The certificate: of the longest path whose final check is passed; the name is typed in and not kept. */
(function () {
  "use strict";
  const { isPassed } = window.portalProgress;
  const { fill } = window.portalScoring;
  const store = window.portalStore;
  const page = document.querySelector(".certificate-page");
  const form = page.querySelector(".certificate-form");
  const name = page.querySelector(".certificate-name");
  const language = document.documentElement.lang;

  function show() {
    const { results } = store.load();
    const path = ["both", "front", "back"].find((id) => isPassed(results[`final-${id}`]));
    page.querySelector(".certificate-none").hidden = Boolean(path);
    form.hidden = !path;
    page.querySelector(".certificate").hidden = !path;
    if (path) fillIn(path, results[`final-${path}`]);
  }

  function fillIn(path, { right, total, day }) {
    page.querySelectorAll("[data-path]").forEach((line) => { line.hidden = line.dataset.path !== path; });
    page.querySelector(".certificate-result").textContent = fill(page.dataset.result, { right, total }, language);
    const date = document.createElement("time");
    page.querySelector(".certificate-date").replaceChildren(date);
    date.dateTime = store.dateOf(day).toISOString().slice(0, 10);
    const format = new Intl.DateTimeFormat(page.dataset.formats, { dateStyle: "long", calendar: "gregory" });
    date.textContent = format.format(store.dateOf(day));
  }

  form.addEventListener("input", () => { name.textContent = form.querySelector("input").value.trim() || "…"; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.print();
  });
  store.onChange(show);
  show();
})();
