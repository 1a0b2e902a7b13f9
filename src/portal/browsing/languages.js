/*
 * The browser's language is offered where the page is in another one, never forced. What the reader chooses, here
 * or in the language menu, is kept under one key and takes the place of the browser's wish.
 */
(function () {
  "use strict";
  const menu = document.querySelector(".portal-languages");
  const links = menu ? [...menu.querySelectorAll("a[hreflang]")] : [];
  const here = links.find((link) => link.hasAttribute("aria-current"));
  if (!here) return;
  const offers = new URL(menu.dataset.offers, document.baseURI);
  const key = `two-offices:${new URL("../..", offers).pathname}:language`;

  function kept(value) {
    try {
      if (value) window.localStorage.setItem(key, value);
      return window.localStorage.getItem(key);
    } catch {
      return here.hreflang; /* where nothing can be kept, nothing is asked either: it would be asked on each page */
    }
  }

  /** The first of these languages that the portal has, its own variety or another one. */
  function first(tags) {
    const short = (tag) => tag.toLowerCase().split("-")[0];
    for (const tag of tags) {
      const link = links.find((each) => short(each.hreflang) === short(tag));
      if (link) return link;
    }
    return null;
  }

  function offer(link) {
    const script = document.createElement("script");
    script.src = offers;
    script.addEventListener("load", () => show(link, window.portalOffers[link.hreflang]));
    document.head.append(script);
  }

  function show(link, words) {
    const box = document.createElement("aside");
    box.className = "portal-offer";
    box.lang = link.hreflang;
    box.dir = link.dir;
    const text = document.createElement("p");
    text.textContent = words.text;
    const yes = document.createElement("a");
    yes.className = "portal-offer-yes";
    yes.href = link.href;
    yes.textContent = words.yes;
    yes.addEventListener("click", () => kept(link.hreflang));
    const no = document.createElement("button");
    no.type = "button";
    no.textContent = words.no;
    no.addEventListener("click", () => {
      kept(here.hreflang);
      box.remove();
    });
    box.append(text, yes, no);
    box.setAttribute("aria-label", words.text);
    document.body.append(box);
  }

  links.forEach((link) => link.addEventListener("click", () => kept(link.hreflang)));
  const wanted = first([kept(), ...navigator.languages].filter(Boolean));
  const isMissing = document.querySelector(".not-found"); // what does not exist is in no other language either
  if (wanted && wanted !== here && !isMissing) offer(wanted);
})();
