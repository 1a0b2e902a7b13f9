/*
 * Terms in a lesson's text, explained where they stand: while the pointer or the focus is on one, or after a
 * tap. What is shown is the lesson's own list of terms. Escape closes; the pointer may move onto what is shown.
 */
(function () {
  "use strict";
  const list = document.querySelector("dl.terms[data-more]");
  const places = document.querySelectorAll("a.term");
  if (!list || !places.length) return;

  const box = document.createElement("div");
  box.className = "term-box";
  box.id = "term-box";
  box.hidden = true;
  list.after(box);
  let shown = null;
  let leaving;

  /** The entry of the lesson's list for a place in the text; both link to the same entry of the glossary. */
  function entry(place) {
    return [...list.querySelectorAll("dt")].find((name) => name.querySelector("a").href === place.href);
  }

  function show(place) {
    clearTimeout(leaving);
    const name = entry(place);
    if (!name || shown === place) return;
    hide();
    const heading = document.createElement("strong");
    heading.append(...[...name.querySelector("a").childNodes].map((node) => node.cloneNode(true)));
    const meaning = name.nextElementSibling.cloneNode(true);
    const text = document.createElement("p");
    for (const attribute of ["lang", "dir"]) {
      if (meaning.hasAttribute(attribute)) text.setAttribute(attribute, meaning.getAttribute(attribute));
    }
    text.append(...meaning.childNodes);
    const more = document.createElement("a");
    more.href = place.href;
    more.textContent = list.dataset.more;
    box.replaceChildren(heading, text, more);
    box.hidden = false;
    place.after(box); /* next in the order of reading and of the Tab key */
    place.setAttribute("aria-describedby", box.id);
    shown = place;
    stand(place);
  }

  /** Put the box below the place, inside the text's width, above it where there is no room. */
  function stand(place) {
    const frame = box.offsetParent.getBoundingClientRect();
    const line = place.getClientRects()[0];
    const room = Math.max(0, frame.width - box.offsetWidth);
    const side = document.documentElement.dir === "rtl" ? line.right - frame.left - box.offsetWidth : line.left - frame.left;
    const isBelow = line.bottom + box.offsetHeight + 8 < window.innerHeight;
    box.style.left = `${Math.min(Math.max(0, side), room)}px`;
    box.style.top = `${(isBelow ? line.bottom + 4 : line.top - box.offsetHeight - 4) - frame.top}px`;
  }

  function hide() {
    clearTimeout(leaving);
    if (box.contains(document.activeElement)) shown?.focus({ preventScroll: true });
    shown?.removeAttribute("aria-describedby");
    shown = null;
    box.hidden = true;
  }

  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  }

  for (const place of places) {
    let wasTouched = false;
    place.addEventListener("pointerdown", (event) => { wasTouched = event.pointerType !== "mouse"; });
    place.addEventListener("pointerenter", (event) => { if (event.pointerType === "mouse") show(place); });
    place.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") leave(); });
    place.addEventListener("focus", () => { if (!wasTouched) show(place); });
    place.addEventListener("blur", (event) => { if (!box.contains(event.relatedTarget)) leave(); });
    /* A finger has no pointer to rest: its tap explains; the link in the box leads on. */
    place.addEventListener("click", (event) => {
      if (!wasTouched) return;
      event.preventDefault();
      const isOpen = shown === place;
      hide();
      if (!isOpen) show(place);
    });
  }
  box.addEventListener("pointerenter", () => clearTimeout(leaving));
  box.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") leave(); });
  box.addEventListener("focusout", (event) => { if (!box.contains(event.relatedTarget)) leave(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  document.addEventListener("pointerdown", (event) => { if (shown && !box.contains(event.target) && event.target !== shown) hide(); });
  /* A phone's bars come and go while one scrolls; only another width moves the text. */
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (width !== window.innerWidth) hide();
    width = window.innerWidth;
  });
})();
