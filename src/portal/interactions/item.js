/* What all items share: they answer only when asked to, never on change, and say what comes of it. */
(function () {
  "use strict";
  const { tally, fill } = window.portalScoring;

  /**
   * An interaction adds: `response()`, null where something is missing, and `partial()` then; `unanswered()`, the first control
   * to go to then; `put(response)`; `results(response)`, true or false by part; `part(id)`, the element
   * that is marked; `explained(response)`, the ids of the reasons to show; `mix(seed)`.
   */
  class PortalItem extends HTMLElement {
    connectedCallback() {
      if (this.form) return;
      this.form = this.querySelector("form");
      this.status = this.querySelector("[role=status]");
      this.button = this.querySelector(".item-check");
      this.button.hidden = false;
      this.querySelector(".item-answer").hidden = true;
      this.form.addEventListener("submit", (event) => this.answer(event));
      this.form.addEventListener("change", () => this.change());
      this.begin();
    }

    begin() {}

    /** What is chosen of an answer that is not whole yet, to be kept. */
    partial() {
      return null;
    }

    /** What was told is about another answer now. */
    change() {
      this.clear();
      this.announce("item:changed");
    }

    answer(event) {
      event.preventDefault();
      const response = this.response();
      if (response === null) this.ask();
      else this.announce("item:answered", this.show(response));
    }

    /** Something is missing: say so, and go there. */
    ask() {
      this.tell(this.words[this.missing]);
      this.unanswered().focus();
    }

    /** Mark the parts and tell why; return whether all is right. */
    show(response) {
      const results = this.results(response);
      const { right, answered } = tally(results);
      const correct = right === answered;
      this.clear();
      this.dataset.result = correct ? "right" : "wrong";
      for (const [id, isRight] of Object.entries(results)) {
        this.part(id).dataset.result = isRight ? "right" : "wrong";
      }
      const partly = correct || answered === 1 ? "" : ` ${fill(this.words.partly, { right, total: answered }, this.language)}`;
      this.tell(`${correct ? this.words.right : this.words.wrong}${partly}`, this.explained(results));
      return correct;
    }

    announce(name, correct) {
      const detail = { item: this.dataset.item, response: this.response() ?? this.partial(), correct };
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
    }

    /** Say a verdict and the reasons of some parts; a single one stands in the same line. */
    tell(verdict, ids = []) {
      const line = document.createElement("strong");
      line.textContent = verdict;
      const reasons = ids.map((id) => this.querySelector(`[data-option="${id}"]`).cloneNode(true).childNodes);
      if (reasons.length < 2) this.status.replaceChildren(line, " ", ...(reasons[0] ?? []));
      else this.status.replaceChildren(line, listed(reasons));
    }

    clear() {
      delete this.dataset.result;
      this.querySelectorAll("[data-result]").forEach((part) => delete part.dataset.result);
      this.status.replaceChildren();
    }

    restore(response, isAnswered) {
      if (response === null || response === undefined) return;
      this.put(response);
      if (isAnswered) this.show(this.response() ?? response);
    }

    reset(seed) {
      this.form.reset();
      this.clear();
      this.lock(false);
      this.mix(seed);
    }

    /** Take no other answer. */
    lock(isLocked = true) {
      this.button.hidden = isLocked;
      this.querySelectorAll("input, select, [data-move]").forEach((control) => { control.disabled = isLocked; });
    }

    get missing() {
      return "choose";
    }

    get words() {
      return this.closest(".quiz").dataset;
    }

    get language() {
      return document.documentElement.lang;
    }
  }

  function listed(reasons) {
    const list = document.createElement("ul");
    for (const nodes of reasons) {
      const entry = document.createElement("li");
      entry.append(...nodes);
      list.append(entry);
    }
    return list;
  }

  window.PortalItem = PortalItem;
})();
