/* What items of several rows share: an answer in each row, and a reason for each. */
(function () {
  "use strict";
  const { rowResults, shuffled } = window.portalScoring;

  /** An interaction adds: `value(row)`, what is chosen in a row, and `control(row)`, the first to go to. */
  class PortalRows extends window.PortalItem {
    get rows() {
      return [...this.querySelectorAll(".item-row")];
    }

    get missing() {
      return "chooseEach";
    }

    get chosen() {
      return this.rows.map((row) => [row.dataset.row, this.value(row)]);
    }

    response() {
      return this.chosen.every(([, value]) => value) ? Object.fromEntries(this.chosen) : null;
    }

    partial() {
      return Object.fromEntries(this.chosen.filter(([, value]) => value));
    }

    unanswered() {
      return this.control(this.rows.find((row) => !this.value(row)));
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
      this.rows[0].parentElement.append(...shuffled(this.rows, seed, (row) => row.dataset.row));
    }
  }

  window.PortalRows = PortalRows;
})();
