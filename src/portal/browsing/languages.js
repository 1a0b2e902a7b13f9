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

  let before = null;

  function kept(value) {
    try {
      if (value) window.localStorage.setItem(key, value);
      return window.localStorage.getItem(key);
    } catch {
      return here.hreflang; /* where nothing can be kept, nothing is asked either: it would be asked on each page */
    }
  }

  /** The first of these languages that the portal has. */
  function first(tags) {
    return tags.map((tag) => window.portalLinkTo(tag, links)).find(Boolean);
  }

  function offer(link) {
    const script = document.createElement("script");
    script.src = offers;
    script.addEventListener("load", () => announce(link, window.portalOffers[link.hreflang]));
    document.head.append(script);
  }

  /** Put an empty live region into the page, and a little later what it says: screen readers tell only of changes. */
  function announce(link, words) {
    const box = document.createElement("div");
    box.setAttribute("role", "status");
    box.lang = link.hreflang;
    box.dir = link.dir;
    document.body.append(box);
    window.setTimeout(show, 200, box, link, words);
  }

  function show(box, link, words) {
    const text = document.createElement("p");
    text.textContent = words.text;
    const yes = document.createElement("a");
    yes.href = link.href;
    yes.textContent = words.yes;
    yes.addEventListener("click", () => kept(link.hreflang));
    const no = document.createElement("button");
    no.type = "button";
    no.textContent = words.no;
    no.addEventListener("click", () => {
      kept(here.hreflang);
      leave(box);
    });
    box.className = "portal-offer";
    box.append(text, yes, no);
    box.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget && !box.contains(relatedTarget)) before = relatedTarget;
    });
  }

  /** Remove the box; a focus in it goes back to where it came from, or to the page's heading, and scrolls nothing. */
  function leave(box) {
    const hadFocus = box.contains(document.activeElement);
    box.remove();
    if (!hadFocus) return;
    const heading = document.querySelector("h1");
    if (!before?.isConnected) heading?.setAttribute("tabindex", "-1");
    (before?.isConnected ? before : heading)?.focus({ preventScroll: true });
  }

  links.forEach((link) => link.addEventListener("click", () => kept(link.hreflang)));
  const wanted = first([kept(), ...navigator.languages].filter(Boolean));
  const isMissing = document.querySelector(".not-found"); // what does not exist is in no other language either
  if (wanted && wanted !== here && !isMissing) offer(wanted);
})();
