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
  /* Other words for what a row is about, by its department and by its lesson. */
  const { departments, lessons } = JSON.parse(form.querySelector("script").textContent);
  const tables = [...document.querySelectorAll(".finder-table")].map((table) => ({
    table,
    heading: table.previousElementSibling,
    rows: [...table.tBodies[0].rows].map((row) => ({
      row,
      own: folded(row.textContent),
      others: folded(`${departments[row.dataset.department] ?? ""} ${lessons[row.dataset.lesson] ?? ""}`),
    })),
  }));

  /* How well a row fits: 2 by its own words, 1 with those of its department or lesson, 0 not at all. */
  function fit({ row, own, others }, words) {
    if (select.value && row.dataset.department !== select.value) return 0;
    if (words.every((word) => own.includes(word))) return 2;
    return words.every((word) => own.includes(word) || others.includes(word)) ? 1 : 0;
  }

  function show() {
    const query = input.value.trim();
    const words = folded(query).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { table, heading, rows } of tables) {
      const found = rows.map((each) => ({ row: each.row, fits: fit(each, words) }));
      const shown = found.filter(({ fits }) => fits).length;
      found.forEach(({ row, fits }) => { row.hidden = !fits; });
      table.tBodies[0].append(...[2, 1, 0].flatMap((wanted) => found.filter(({ fits }) => fits === wanted).map(({ row }) => row)));
      table.hidden = heading.hidden = !shown;
      count += shown;
    }
    const number = new Intl.NumberFormat(language).format(count);
    status.textContent = count ? form.dataset.count.replace("{count}", number) : form.dataset.none.replace("{query}", () => isolated(query));
  }

  /* What is looked for stands in the address, so that it is there again when one comes back. */
  function keep() {
    const address = new URL(window.location);
    for (const [name, value] of [["q", input.value.trim()], ["d", select.value]]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    window.history.replaceState(null, "", address);
  }

  const asked = new URLSearchParams(window.location.search);
  input.value = asked.get("q") ?? "";
  select.value = asked.get("d") ?? "";
  if (select.selectedIndex < 0) select.value = "";
  form.hidden = false;
  form.addEventListener("input", () => {
    show();
    keep();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
