/* The finder: its tables, narrowed to what is typed and to one department; all the words must be there. */
(function () {
  "use strict";
  const form = document.querySelector("form.finder");
  const input = form.querySelector("input");
  const select = form.querySelector("select");
  const status = form.querySelector("[role=status]");
  const language = document.documentElement.lang;

  const LETTERS = { ي: "ی", ى: "ی", ك: "ک", ß: "ss", đ: "d", ø: "o", ł: "l", ı: "i" };

  /* Letters as they are compared: small, without accents and joiners, Western digits, Persian letters for Arabic ones. */
  function folded(text) {
    return text.toLowerCase().normalize("NFKD").replace(/\p{M}|\u200c/gu, "").replace(/[-‐‑–]/g, " ")
      .replace(/[يىكßđøłı]/g, (letter) => LETTERS[letter])
      .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
  }

  /* What is typed stands in a sentence whatever its own direction is. */
  const isolated = (text) => `\u2068${text}\u2069`;
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
    status.textContent = count ? form.dataset.count.replace("{count}", number) : form.dataset.none.replace("{query}", () => isolated(query));
  }

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
