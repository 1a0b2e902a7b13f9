/* The link to a language: by its whole tag, by the beginning of it, else to another variety of the language. */
(function () {
  "use strict";
  window.portalLinkTo = function (tag, links) {
    const parts = tag.toLowerCase().split("-");
    for (let end = parts.length; end > 0; end -= 1) {
      const link = links.find(({ hreflang }) => hreflang.toLowerCase() === parts.slice(0, end).join("-"));
      if (link) return link;
    }
    return links.find(({ hreflang }) => hreflang.toLowerCase().split("-")[0] === parts[0]);
  };
})();
