/* The way that a reader takes from the start page is the role that “My path” begins with. */
(function () {
  "use strict";
  const { update } = window.portalStore;
  document.querySelectorAll(".ways [data-role]").forEach((card) => {
    card.addEventListener("click", () => {
      update((state) => (state.role ? state : { ...state, role: card.dataset.role }));
    });
  });
})();
