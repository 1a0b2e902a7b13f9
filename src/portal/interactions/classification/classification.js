/* A table of statements, each with radio buttons. */
(function () {
  "use strict";
  const { rowResults, shuffled } = window.portalScoring;

  customElements.define("item-classification", class extends window.PortalItem {
    get rows() {
      return [...this.querySelectorAll(".item-row")];
    }

    get missing() {
      return "chooseEach";
    }

    get chosen() {
      return this.rows.map((row) => [row.dataset.row, row.querySelector("input:checked")?.value]);
    }

    response() {
      return this.chosen.every(([, value]) => value) ? Object.fromEntries(this.chosen) : null;
    }

    partial() {
      return Object.fromEntries(this.chosen.filter(([, value]) => value));
    }

    put(response) {
      for (const row of this.rows) {
        for (const input of row.querySelectorAll("input")) input.checked = input.value === response[row.dataset.row];
      }
    }

    unanswered() {
      return this.rows.find((row) => !row.querySelector("input:checked")).querySelector("input");
    }

    results(response) {
      return rowResults(Object.fromEntries(this.rows.map((row) => [row.dataset.row, row.dataset.key])), response);
    }

    part(id) {
      return this.querySelector(`[data-row="${id}"]`);
    }

    /** What is right needs no words where something else is wrong. */
    explained(results) {
      const wrong = Object.keys(results).filter((row) => !results[row]);
      return wrong.length ? wrong : Object.keys(results);
    }

    mix(seed) {
      this.querySelector("tbody").append(...shuffled(this.rows, seed, (row) => row.dataset.row));
    }
  });
})();
