/* Lead on from the address of a lesson that moved, to the same place of its new page. */
(function () {
  "use strict";
  window.location.replace(document.querySelector("a").href + window.location.hash);
})();
