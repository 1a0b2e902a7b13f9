/* On paper a link cannot be followed: its address is written out, as a whole, before the page is printed. One of a
   file on the reader's own machine says nothing to anybody else. */
(function () {
  "use strict";
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll(".md-content a[href]:not(svg a)").forEach((link) => {
      const isHere = link.getAttribute("href").startsWith("#") || link.classList.contains("term");
      if (!isHere && link.protocol !== "file:") link.dataset.address = link.href.replace(/^mailto:/, "");
    });
  });
})();
