/* What the browser and the page on the copy ask the worker for. */
(function () {
  "use strict";
  const { root, address, page, part, keep, remove } = self.portalCopies;
  /* The newest version is asked for where it is published. */
  const UNKEPT = /^(sw\.js|offline\/[^/]+\.json)$/;

  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

  self.addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method !== "GET" || !url.startsWith(root) || UNKEPT.test(address(url).slice(root.length))) return;
    event.respondWith(mode === "navigate" ? page(event) : part(event));
  });

  self.addEventListener("message", (event) => {
    const [port] = event.ports;
    const { action, locale } = event.data;
    const work = action === "keep" ? keep(locale, (progress) => port.postMessage(progress)) : remove(locale);
    event.waitUntil(work.then(() => port.postMessage({ done: true }), () => port.postMessage({ failed: true })));
  });
})();
