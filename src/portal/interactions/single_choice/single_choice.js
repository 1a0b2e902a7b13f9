/* One question with radio buttons. */
(function () {
  "use strict";
  const { isCorrect, shuffled } = window.portalScoring;

  customElements.define("single-choice", class extends window.PortalItem {
    response() {
      return this.querySelector("input:checked")?.value ?? null;
    }

    put(response) {
      for (const input of this.querySelectorAll("input")) input.checked = input.value === response;
    }

    unanswered() {
      return this.querySelector("input");
    }

    results(response) {
      return { [response]: isCorrect(this.dataset.key, response) };
    }

    part(id) {
      return this.querySelector(`input[value="${id}"]`).closest(".item-option");
    }

    explained(results) {
      return Object.keys(results);
    }

    mix(seed) {
      const options = [...this.querySelectorAll(".item-option")];
      this.querySelector("fieldset").append(...shuffled(options, seed, (option) => option.querySelector("input").value));
    }
  });
})();
