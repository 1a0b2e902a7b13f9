/* The start page in a folder leads on to the first of the browser's languages that the portal has. */
(function () {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];
  const main = (tag) => tag.toLowerCase().split("-")[0];
  for (const tag of navigator.languages) {
    const link = links.find(({ hreflang }) => hreflang.toLowerCase() === tag.toLowerCase())
      ?? links.find(({ hreflang }) => main(hreflang) === main(tag));
    if (link) {
      window.location.replace(link.href);
      return;
    }
  }
})();
