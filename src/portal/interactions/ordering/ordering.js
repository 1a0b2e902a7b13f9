/* Steps to put in order, moved up and down by buttons. */
(function () {
  "use strict";
  const { orderResults, fill, shuffled } = window.portalScoring;

  customElements.define("item-ordering", class extends window.PortalRows {
    begin() {
      this.list = this.querySelector(".item-steps");
      this.querySelectorAll(".item-moves").forEach((moves) => { moves.hidden = false; });
      this.list.addEventListener("click", ({ target }) => {
        const button = target.closest("[data-move]");
        if (button) this.move(button.closest(".item-row"), Number(button.dataset.move), button);
      });
    }

    get order() {
      const places = this.rows.map((row) => [Number(row.dataset.place), row.dataset.row]);
      return places.sort(([one], [other]) => one - other).map(([, id]) => id);
    }

    /** The button keeps the focus, so that a step can be moved on at once. */
    move(row, step, button) {
      const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
      if (other) other[step < 0 ? "before" : "after"](row);
      this.clear();
      button.focus();
      const place = { number: this.rows.indexOf(row) + 1, total: this.rows.length };
      this.tell(fill(this.dataset.moved, place, this.language));
      this.announce("item:changed");
    }

    response() {
      return this.rows.map((row) => row.dataset.row);
    }

    put(response) {
      this.list.append(...response.map((id) => this.part(id)).filter(Boolean));
    }

    results(response) {
      return orderResults(this.order, response);
    }

    mix(seed) {
      this.put(shuffled(this.order, seed));
      if (Object.values(this.results(this.response())).every(Boolean)) this.list.append(this.list.firstElementChild);
    }
  });
})();
