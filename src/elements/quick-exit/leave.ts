/** The steps of leaving a page at once. They know nothing of the element, and keep nothing. */

/** Where to, if the page names nothing: an ordinary page that most people know. */
export const neutral = 'https://www.wikipedia.org/';

/** How many timers back are stopped; a page that has run for days has counted far. */
const mostTimers = 100_000;

/** The address to leave for; undefined where it is none that a browser opens as a page. */
export function addressOf(href: string | null | undefined): string | undefined {
  try {
    const { href: address, protocol } = new URL(href || neutral, globalThis.document?.baseURI);
    return /^https?:$/.test(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** From one line to the next, nothing of the page can be seen, heard or read out any more, and its tab has another name. */
export function blank(address: string): void {
  // By CSSOM, which the strict policy allows; it outdoes whatever a page says of itself, and what lies in the top layer goes along.
  document.documentElement.style.setProperty('display', 'none', 'important');
  document.title = new URL(address).hostname;
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  globalThis.speechSynthesis?.cancel();
}

/** Stops what the page has put off until later: a message, a picture that changes, a question. */
export function stopTimers(): void {
  // Timeouts and intervals are counted together, one after the other.
  const last = setTimeout(() => {}) as unknown as number;
  for (let id = last; id > Math.max(0, last - mostTimers); id--) clearTimeout(id);
}

/**
 * From here on nothing holds the page back: no question whether to stay, no router that makes a step of its own of it. Whoever
 * listens first is heard first, which was decided long ago, so what they would hold it back with is taken away instead.
 */
function free(): void {
  globalThis.onbeforeunload = null;
  const nothing = () => {};
  for (const name of ['BeforeUnloadEvent', 'NavigateEvent']) {
    const type = (globalThis as unknown as Record<string, { prototype: object } | undefined>)[name];
    if (type)
      Object.defineProperties(type.prototype, {
        preventDefault: { value: nothing, configurable: true },
        intercept: { value: nothing, configurable: true },
        returnValue: { get: nothing, set: nothing, configurable: true },
      });
  }
}

/** Away, with this page's entry in the history replaced. The next page is not told where from. */
export function go(address: string): void {
  free();
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  document.head?.append(referrer);
  try {
    // Inside a frame of another page, leaving the frame would leave that page on the screen.
    if (top !== window) top?.location.replace(address);
  } catch {
    // The page around does not allow it: the frame is blank, and leaves alone.
  }
  location.replace(address);
}
