/* The start page in a folder leads on to the language that the reader has chosen before, else to the first of
   the browser's languages that the portal has. */
(function () {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];

  /** What the language menu has kept for the portal in this folder. */
  function chosen() {
    try {
      const site = new URL("../..", document.currentScript.src).pathname;
      return window.localStorage.getItem(`two-offices:${site}:language`);
    } catch {
      return null; // storage is blocked
    }
  }

  for (const tag of [chosen(), ...navigator.languages].filter(Boolean)) {
    const link = window.portalLinkTo(tag, links);
    if (link) {
      window.location.replace(link.href);
      return;
    }
  }
})();
