// What runs in the page of one contestant. The same file for all: it knows nothing of who is being timed.

const mustShow = JSON.parse(document.getElementById('must-show').textContent);
const scripts = JSON.parse(document.getElementById('scripts').textContent);
const first = document.getElementById('first');
const more = document.getElementById('more');
const one = document.getElementById('one');

const channel = new MessageChannel();
/** The next task, without the four milliseconds that a nested timer waits. */
const nextTask = () =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The browser tells of nothing shorter than this, so that it stands for "none over 50 ms". */
const shortest = 50;
let stretches = [];
const noted = (list) => {
  for (const entry of list.getEntries()) {
    const { entryType, startTime, duration, renderStart } = entry;
    // A long task ends where drawing begins; style, layout and paint of a long frame are counted as a stretch of their own.
    if (entryType === 'longtask') stretches.push({ startTime, duration });
    else if (renderStart) stretches.push({ startTime: renderStart, duration: startTime + duration - renderStart });
  }
};
for (const type of ['longtask', 'long-animation-frame']) new PerformanceObserver(noted).observe({ type });
/** The longest time since `from` in which the page could not have answered, drawing included. */
async function longestSince(from) {
  await wait(150);
  const found = stretches.filter(({ startTime }) => startTime >= from - 1).map(({ duration }) => duration);
  stretches = [];
  return Math.max(shortest, ...found);
}

/** Every node below, shadow trees included, but for what is never shown. */
function* below(node) {
  for (const child of node.childNodes) {
    if (child.localName === 'style' || child.localName === 'script') continue;
    yield child;
    yield* below(child);
  }
  if (node.shadowRoot) yield* below(node.shadowRoot);
}

/** A custom element that is not defined yet, or whose (Lit) rendering is still pending. */
const pending = (node) =>
  node.localName?.includes('-') &&
  (!node.matches(':defined') || ('hasUpdated' in node && (!node.hasUpdated || node.isUpdatePending)));

/** Whether a card stands with its question and its answers, and no part of it waits to be drawn. */
function stands(card) {
  if (pending(card)) return false;
  let text = '';
  for (const node of below(card)) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (pending(node)) return false;
  }
  return mustShow.every((words) => text.includes(words));
}

/** What of the question and the answers cannot be seen: no box of its own, or hidden. */
function unseen(card) {
  const texts = [...below(card)].filter((node) => node.nodeType === Node.TEXT_NODE);
  return mustShow.filter(
    (words) =>
      !texts.some((node) => {
        if (!node.data.includes(words)) return false;
        if (node.parentElement && getComputedStyle(node.parentElement).visibility !== 'visible') return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        return width > 0 && height > 0;
      }),
  );
}

/** Style and layout of the page as it is now, and the time when they are done. */
function laidOut() {
  document.body.getBoundingClientRect();
  return performance.now();
}

/**
 * Waits, task by task, until `card` stands. The time is taken before looking, so that looking costs nobody anything. The first
 * task comes before the browser's next frame (what draws at once is not charged for a frame that happens to fall due); the
 * further ones wait their turn, so that storage and loading get theirs.
 */
async function shown(card) {
  const start = performance.now();
  await scheduler.postTask(() => {}, { priority: 'user-blocking' });
  for (;;) {
    const at = laidOut();
    if (stands(card())) return at;
    await nextTask();
    if (at - start > 60_000) throw new Error('The question and its answers did not appear within 60 seconds.');
  }
}

/** The time of the last change below `card` before 300 ms without one, laid out. */
async function lastChange(card, from) {
  let last = from;
  const observer = new MutationObserver(() => (last = laidOut()));
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(card, options);
  for (const node of [card, ...below(card)]) if (node.shadowRoot) observer.observe(node.shadowRoot, options);
  while (performance.now() - last < 300) await wait(50);
  observer.disconnect();
  return last;
}

/** Starts the card that is in the page's markup. Milliseconds. */
export async function start() {
  await Promise.all(
    ['/bench/pages/mark.js', ...scripts].map(async (script) => {
      const response = await fetch(script);
      if (!response.ok) throw new Error(`${script} is not there.`);
      await response.arrayBuffer();
    }),
  );
  laidOut();
  await wait(100);
  await nextTask();
  const asked = performance.now();
  await import(`/entry/${location.pathname.split('/')[2]}`);
  const card = first.firstElementChild;
  const at = await shown(() => card);
  const settled = await lastChange(card, at);
  const missing = unseen(card);
  if (missing.length) throw new Error(`Not to be seen on the screen: ${missing.join(' · ')}`);
  return {
    start: at - globalThis.evaluated,
    startWithCompiling: at - asked,
    startSettled: settled - globalThis.evaluated,
    longest: await longestSince(asked),
    nodes: [...below(card)].filter((node) => node.nodeType === Node.ELEMENT_NODE).length + 1,
  };
}

/** Puts `count` further cards into the page, where the element is already known, and waits for the last. Milliseconds. */
export async function mount(count, keep = false) {
  await nextTask();
  const from = performance.now();
  // In a task of its own, as a click or a load would be.
  for (let index = 0; index < count; index++) {
    const copy = document.importNode(one.content, true);
    copy.firstElementChild.setAttribute('instance', String(index));
    more.append(copy);
  }
  const at = await shown(() => more.lastElementChild);
  const left = [...more.children].filter((card) => !stands(card)).length;
  if (left || more.children.length !== count) throw new Error(`${left} of ${count} cards do not show the question.`);
  const longest = await longestSince(from);
  if (!keep) await unmount();
  return { time: at - from, longest };
}

export async function unmount() {
  more.replaceChildren();
  await wait(100);
}

/** A loop of fixed work: how much the throttle really slows this page. */
export function spin() {
  const from = performance.now();
  let sum = 0;
  for (let index = 0; index < 2e7; index++) sum = (sum + index * 7) % 1000003;
  return { time: performance.now() - from, sum };
}

globalThis.bench = { start, mount, unmount, spin };
