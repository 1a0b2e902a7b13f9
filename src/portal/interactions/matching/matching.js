/* Pairs: each row has a list to choose from. */
(function () {
  "use strict";
  const { rowResults, shuffled } = window.portalScoring;

  customElements.define("item-matching", class extends window.PortalItem {
    get rows() {
      return [...this.querySelectorAll(".item-row")];
    }

    get missing() {
      return "chooseEach";
    }

    get chosen() {
      return this.rows.map((row) => [row.dataset.row, row.querySelector("select").value]);
    }

    response() {
      return this.chosen.every(([, value]) => value) ? Object.fromEntries(this.chosen) : null;
    }

    partial() {
      return Object.fromEntries(this.chosen.filter(([, value]) => value));
    }

    put(response) {
      for (const row of this.rows) row.querySelector("select").value = response[row.dataset.row] ?? "";
    }

    unanswered() {
      return this.rows.map((row) => row.querySelector("select")).find((select) => !select.value);
    }

    results(response) {
      return rowResults(Object.fromEntries(this.rows.map((row) => [row.dataset.row, row.dataset.key])), response);
    }

    part(id) {
      return this.querySelector(`[data-row="${id}"]`);
    }

    explained(results) {
      const wrong = Object.keys(results).filter((row) => !results[row]);
      return wrong.length ? wrong : Object.keys(results);
    }

    mix(seed) {
      this.querySelector(".item-pairs").append(...shuffled(this.rows, seed, (row) => row.dataset.row));
    }
  });
})();
