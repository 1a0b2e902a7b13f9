/* On the map, a department that is pointed at or has the focus shows its arrows alone. */
(function () {
  "use strict";
  document.querySelectorAll(".map svg[role]").forEach((map) => {
    const arrows = map.querySelectorAll("[data-giver]");
    const show = (department) => {
      map.toggleAttribute("data-chosen", Boolean(department));
      arrows.forEach((arrow) => {
        arrow.toggleAttribute("data-shown", [arrow.dataset.giver, arrow.dataset.taker].includes(department));
      });
    };
    const shown = (event) => show(event.target.closest("a[data-department]")?.dataset.department);
    for (const name of ["pointerover", "focusin"]) map.addEventListener(name, shown);
    for (const name of ["pointerleave", "focusout"]) map.addEventListener(name, () => show());
  });
  document.querySelectorAll(".map-hint").forEach((hint) => { hint.hidden = false; });
})();
