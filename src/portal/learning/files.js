/* Hands a text to the reader as a file; nothing is sent anywhere. */
(function () {
  "use strict";

  function save(name, text, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  /** A name for a file from what somebody typed: letters and digits of any script, else nothing. */
  function safe(name) {
    return name.trim().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  }

  window.portalFiles = { save, safe };
})();
