/* The sheet's own button for printing. */
(function () {
  "use strict";
  const button = document.querySelector(".sheet-print");
  button.hidden = false;
  button.addEventListener("click", () => window.print());
})();
