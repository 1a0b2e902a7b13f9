/* The finder: its tables, narrowed to what is typed and to one department; all the words must be there. */
(function () {
  "use strict";
  const form = document.querySelector("form.finder");
  const input = form.querySelector("input");
  const select = form.querySelector("select");
  const status = form.querySelector("[role=status]");
  const language = document.documentElement.lang;

  /* Letters as they are compared: without accents and joiners, Persian letters for Arabic ones. */
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}|\u200c/gu, "").replace(/[يى]/g, "ی").replace(/ك/g, "ک").toLowerCase();
  /* What a department is looked for by beside what the tables say. */
  const others = Object.fromEntries([...select.options].map((option) => [option.value, folded(option.dataset.words ?? "")]));
  const rows = [...document.querySelectorAll(".finder-table tbody tr")].map((row) => ({
    row, text: `${folded(row.textContent)} ${others[row.dataset.department]}`,
  }));

  function show() {
    const query = input.value.trim();
    const words = folded(query).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      const fits = (!select.value || row.dataset.department === select.value) && words.every((word) => text.includes(word));
      row.hidden = !fits;
      count += fits;
    }
    document.querySelectorAll(".finder-table").forEach((table) => {
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
    });
    const number = new Intl.NumberFormat(language).format(count);
    status.textContent = count ? form.dataset.count.replace("{count}", number) : form.dataset.none.replace("{query}", query);
  }

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
