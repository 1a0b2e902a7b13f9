/* The quiz around its items: keeps the score on the page and offers another attempt. */
(function () {
  "use strict";
  const { tally, fill } = window.portalScoring;

  function start(quiz) {
    const items = [...quiz.querySelectorAll("[data-item]")];
    const score = quiz.querySelector(".quiz-score");
    const again = quiz.querySelector(".quiz-again");
    let results = {};

    quiz.addEventListener("item:answered", ({ detail }) => {
      results[detail.item] = detail.correct;
      const { right, answered } = tally(results);
      score.textContent = fill(quiz.dataset.score, { right, total: items.length }, document.documentElement.lang);
      again.hidden = answered < items.length;
    });

    again.addEventListener("click", () => {
      results = {};
      score.textContent = "";
      again.hidden = true;
      items.forEach((item) => item.reset());
      items[0].querySelector("input").focus();
    });
  }

  document.querySelectorAll(".quiz").forEach(start);
})();
