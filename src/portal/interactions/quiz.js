/* The quiz around its items: first answers count, are kept, and can be tried again. */
(function () {
  "use strict";
  const { tally, fill } = window.portalScoring;
  const { answered, withKnown, withResult, isPassed, without } = window.portalProgress;
  const store = window.portalStore;

  class Quiz {
    constructor(block) {
      this.block = block;
      this.id = block.dataset.quiz;
      this.mode = block.dataset.mode;
      this.items = new Map([...block.querySelectorAll("[data-item]")].map((item) => [item.dataset.item, item]));
      this.attempt = this.resumed();
      this.listen();
      this.arrange();
      this.show();
    }

    /** The attempt that was begun today, perhaps in another language, or a new one. */
    resumed() {
      const kept = this.mode === "review" ? null : store.load().attempts[this.id];
      if (!kept || (kept.day !== store.today() && this.isOver(kept))) return { day: store.today(), round: 0, only: [], first: {}, responses: {} };
      const known = (record) => Object.fromEntries(Object.entries(record).filter(([id]) => this.items.has(id)));
      const only = kept.only.filter((id) => this.items.has(id));
      return { ...kept, only, first: known(kept.first), responses: known(kept.responses) };
    }

    /** Whether everything that the attempt asks was answered; what was begun can be finished on another day. */
    isOver({ only, first }) {
      return [...this.items.keys()].every((id) => id in first || (only.length && !only.includes(id)));
    }

    listen() {
      this.block.addEventListener("item:answered", ({ detail }) => this.note(detail));
      this.block.addEventListener("item:changed", ({ detail }) => this.keep(detail));
      this.on(".quiz-again", () => this.again([]));
      this.on(".quiz-wrong-again", () => this.again(this.wrong));
      this.on(".quiz-forget button", () => this.forget());
    }

    on(selector, action) {
      this.block.querySelector(selector)?.addEventListener("click", action);
    }

    get asked() {
      const { only } = this.attempt;
      return [...this.items.keys()].filter((id) => !only.length || only.includes(id));
    }

    get wrong() {
      return this.asked.filter((id) => this.attempt.first[id] === false);
    }

    get isStrict() {
      return ["pretest", "check", "final"].includes(this.mode);
    }

    /** Bring the items into the state of the attempt. */
    arrange() {
      const { round, first, responses } = this.attempt;
      const asked = new Set(this.asked);
      for (const [id, item] of this.items) {
        item.hidden = !asked.has(id);
        if (round) item.reset(`${id} ${round}`);
        item.restore(responses[id], id in first);
        if (this.isStrict && id in first) item.lock();
      }
    }

    keep({ item, response }) {
      if (response === null || item in this.attempt.first) return; // what was checked is what is kept
      this.attempt.responses[item] = response;
      this.save();
    }

    note({ item, response, correct }) {
      const isFirst = !(item in this.attempt.first);
      this.attempt.responses[item] = response;
      if (isFirst) this.attempt.first[item] = correct;
      if (this.isStrict) this.items.get(item).lock();
      this.save((state) => (isFirst && this.mode !== "pretest" ? answered(state, item, correct, store.today()) : state));
      if (isFirst && this.isDone) this.finish();
      this.show();
    }

    /** Keep the attempt, beside what other tabs have kept meanwhile. */
    save(change = (state) => state) {
      const withAttempt = (state) => (this.mode === "review" ? state : { ...state, attempts: { ...state.attempts, [this.id]: this.attempt } });
      store.update((state) => withAttempt(change(state)));
    }

    get isDone() {
      return this.asked.every((id) => id in this.attempt.first);
    }

    finish() {
      const { right } = tally(this.attempt.first);
      if (this.mode === "pretest") store.update((state) => withKnown(state, this.known));
      if (["check", "final"].includes(this.mode)) {
        store.update((state) => withResult(state, this.id, right, this.asked.length, store.today()));
      }
    }

    /** The facts of the lessons whose items were all right. */
    get known() {
      const facts = this.lessons.flatMap((items) => items.flatMap((item) => item.dataset.asks.split(" ")));
      return [...new Set(facts)];
    }

    /** The items by lesson, of the lessons whose items were all right. */
    get lessons() {
      const groups = new Map();
      for (const item of this.items.values()) {
        groups.set(item.dataset.lesson, [...(groups.get(item.dataset.lesson) ?? []), item]);
      }
      return [...groups.values()].filter((items) => items.every((item) => this.attempt.first[item.dataset.item]));
    }

    show() {
      const { right, answered: done } = tally(this.attempt.first);
      const score = this.block.querySelector(".quiz-score");
      score.textContent = done ? [fill(this.block.dataset.score, { right, total: this.asked.length }, this.language), this.verdict(right)].join("\n").trim() : this.best();
    const certificate = this.block.querySelector(".quiz-certificate");
    if (certificate) certificate.hidden = !isPassed(store.load().results[this.id]);
      this.block.querySelector(".quiz-actions").hidden = !this.isDone;
      const wrongAgain = this.block.querySelector(".quiz-wrong-again");
      if (wrongAgain) wrongAgain.hidden = this.isStrict || !this.wrong.length;
      const forget = this.block.querySelector(".quiz-forget");
      if (forget) forget.hidden = !done;
    }

    /** What was reached before, where this attempt has not begun. */
    best() {
      const result = store.load().results[this.id];
      return result && this.block.dataset.best ? fill(this.block.dataset.best, result, this.language) : "";
    }

    verdict(right) {
      if (!this.isDone) return "";
      const { known, passed, failed } = this.block.dataset;
      if (this.mode === "pretest") return fill(known, { count: this.lessons.length }, this.language);
      if (!passed) return "";
      return isPassed({ right, total: this.asked.length }) ? passed : failed;
    }

    again(only) {
      this.attempt = { day: store.today(), round: this.attempt.round + 1, only, first: {}, responses: {} };
      this.save();
      this.arrange();
      this.show();
      this.items.get(this.asked[0]).querySelector("input, select, button").focus();
    }

    forget() {
      store.update((state) => without(state, [...this.items.keys()], this.id));
      this.attempt = { day: store.today(), round: this.attempt.round + 1, only: [], first: {}, responses: {} };
      this.arrange();
      this.show();
      this.block.querySelector(".quiz-score").textContent = this.block.querySelector(".quiz-forget").dataset.done;
    }

    get language() {
      return document.documentElement.lang;
    }
  }

  window.portalQuiz = { start: (block) => new Quiz(block) };
  document.querySelectorAll(".quiz:not(.review)").forEach(window.portalQuiz.start);
})();
