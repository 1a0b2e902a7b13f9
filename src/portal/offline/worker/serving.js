/* A page from a copy gets everything else from that copy, a page from the network everything from the
   network, as it is published: the host is asked, whatever the browser remembers. So no page has parts of two
   versions, except where a new one is published while it loads. */
(function () {
  "use strict";
  const { root, file, read, write, kept, sweep, renew } = self.portalCopies;
  /* So long a page that the copy has is waited for, where the network is slow. */
  const PATIENCE = 4000;

  /** An address without query and fragment, a folder's as hosts answer it. */
  function address(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname.replace(/\/index\.html$/, "/")}`;
  }

  async function page(event) {
    const url = address(event.request.url);
    const copy = await holding(url);
    try {
      const answer = await (copy ? within(PATIENCE, published(event)) : published(event));
      if (copy) event.waitUntil(renew(copy));
      return answer;
    } catch (error) {
      const copies = await kept();
      if (!copies.length) throw error;
      return (await fromCopy(event, url)) ?? missing(event, url, copies);
    } finally {
      event.waitUntil(sweep());
    }
  }

  async function holding(url) {
    for (const copy of await kept()) if (await file(url, copy.cache)) return copy;
    return null;
  }

  function within(time, promise) {
    const end = new Promise((_, reject) => { setTimeout(reject, time, new Error("The network is too slow.")); });
    return Promise.race([promise, end]);
  }

  /** The page as the copy has it, below a line that says so. */
  async function fromCopy(event, url) {
    const copy = await holding(url);
    if (!copy) return null;
    const found = await opened(event, copy, url);
    if (!found.headers.get("content-type")?.startsWith("text/html")) return found;
    const html = (await found.text()).replace(/<header\b/, (header) => copy.notice + header);
    return new Response(html, { headers: found.headers });
  }

  /** A page that no copy has: its folder, where only the slash is missing, or the message in the reader's language. */
  async function missing(event, url, copies) {
    if (await holding(`${url}/`)) return Response.redirect(`${url}/`);
    const folder = ({ missing: path }) => path.replace(/[^/]*$/, "");
    /* Who opens the site by its bare address wants the start page that is kept, whatever its language. */
    if (url === root) return Response.redirect(root + folder(copies[0]));
    const copy = copies.find((each) => folder(each) && url.startsWith(root + folder(each))) ?? copies[0];
    const found = await opened(event, copy, root + copy.missing);
    return new Response(found.body, { status: 503, headers: found.headers });
  }

  /** A file of a copy, for the page that is being opened: the copy is noted as its source. */
  async function opened(event, copy, url) {
    await write("client", event.resultingClientId, { cache: copy.cache, since: Date.now() });
    return file(url, copy.cache);
  }

  /** Something as it is published now, whatever the browser remembers. */
  function published({ request }) {
    return fetch(request, { cache: "no-cache" });
  }

  /** A part as it is published now. The browser may not give it to the next page either without asking here again;
      only a font, whose name holds a hash of it, is good as it is remembered. */
  async function publishedPart(event) {
    if (event.request.destination === "font") return fetch(event.request);
    const answer = await published(event);
    if (answer.status !== 200 || answer.type !== "basic" || answer.redirected) return answer;
    const headers = new Headers(answer.headers);
    headers.set("cache-control", "no-cache");
    return new Response(answer.body, { headers });
  }

  /** What a page loads: from where the page itself came. */
  async function part(event) {
    const client = await read("client", event.clientId);
    if (!client) return publishedPart(event);
    const found = await file(address(event.request.url), client.cache);
    if (found) return found;
    /* The reader may have removed the copy while its page was open. */
    return (await caches.has(client.cache)) ? Response.error() : publishedPart(event);
  }

  Object.assign(self.portalCopies, { address, page, part });
})();
