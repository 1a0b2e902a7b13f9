/* The start page in a folder leads on to the language that the reader has chosen before, else to the first of
   the browser's languages that the portal has. */
(function () {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];

  /** The link to a language: by its whole tag, by the beginning of it, else to another variety of the language. */
  function find(tag) {
    const parts = tag.toLowerCase().split("-");
    for (let end = parts.length; end > 0; end -= 1) {
      const link = links.find(({ hreflang }) => hreflang.toLowerCase() === parts.slice(0, end).join("-"));
      if (link) return link;
    }
    return links.find(({ hreflang }) => hreflang.toLowerCase().split("-")[0] === parts[0]);
  }

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
    const link = find(tag);
    if (link) {
      window.location.replace(link.href);
      return;
    }
  }
})();
