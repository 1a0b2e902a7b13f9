/* The learner's data: to a file, from a file, away. */
(function () {
  "use strict";
  const { merged } = window.portalProgress;
  const { written, read } = window.portalTransfer;
  const { save, safe } = window.portalFiles;
  const store = window.portalStore;
  const form = document.querySelector("#learn-data");
  const status = form.querySelector("[role=status]");
  const sure = form.querySelector(".data-sure");

  function tell(text) {
    status.textContent = text;
    document.dispatchEvent(new Event("portal:progress"));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const person = form.elements.person.value;
    const day = store.today();
    const name = ["two-offices", safe(person), store.dateOf(day).toISOString().slice(0, 10)].filter(Boolean).join("-");
    save(`${name}.json`, written(store.load(), person, day), "application/json");
  });

  form.querySelector("input[type=file]").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    const found = read(await file.text(), window.portalCurriculum.asks);
    target.value = "";
    if (found.fault) return tell(`${form.dataset.refused}: ${form.dataset[camel(found.fault)]}`);
    store.update((state) => merged(state, found.progress));
    tell(form.dataset.imported);
  });

  form.querySelector(".data-delete").addEventListener("click", () => {
    sure.hidden = false;
    status.textContent = "";
    sure.querySelector(".data-no").focus();
  });
  form.querySelector(".data-no").addEventListener("click", close);
  form.querySelector(".data-yes").addEventListener("click", () => {
    store.remove();
    close();
    document.querySelectorAll("[name=role]").forEach((input) => { input.checked = false; });
    tell(form.dataset.deleted);
  });

  function close() {
    sure.hidden = true;
    form.querySelector(".data-delete").focus();
  }

  function camel(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  }

  form.hidden = false;
})();
