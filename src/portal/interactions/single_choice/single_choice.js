/* One question with radio buttons: answers only when asked to, never on change. */
(function () {
  "use strict";
  const { isCorrect } = window.portalScoring;

  class SingleChoice extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector("form");
      this.status = this.querySelector("[role=status]");
      this.querySelector(".item-check").hidden = false;
      this.querySelector(".item-answer").hidden = true;
      this.form.addEventListener("submit", (event) => this.answer(event));
    }

    answer(event) {
      event.preventDefault();
      const chosen = this.querySelector("input:checked");
      if (chosen) this.show(chosen);
      else this.ask();
    }

    /** Nothing is chosen yet: say so, and go to the first option. */
    ask() {
      this.tell(this.words.choose);
      this.querySelector("input").focus();
    }

    show(chosen) {
      const correct = isCorrect(this.dataset.key, chosen.value);
      const reason = this.querySelector(`[data-option="${chosen.value}"]`);
      this.clear();
      this.dataset.result = correct ? "right" : "wrong";
      chosen.closest(".item-option").dataset.result = this.dataset.result;
      this.tell(correct ? this.words.right : this.words.wrong, reason);
      const detail = { item: this.dataset.item, correct };
      this.dispatchEvent(new CustomEvent("item:answered", { bubbles: true, detail }));
    }

    tell(verdict, reason) {
      const line = document.createElement("strong");
      line.textContent = verdict;
      this.status.replaceChildren(line, ...(reason ? [" ", ...reason.cloneNode(true).childNodes] : []));
    }

    clear() {
      delete this.dataset.result;
      this.querySelectorAll(".item-option").forEach((option) => delete option.dataset.result);
      this.status.replaceChildren();
    }

    reset() {
      this.form.reset();
      this.clear();
    }

    get words() {
      return this.closest(".quiz").dataset;
    }
  }

  customElements.define("single-choice", SingleChoice);
})();
