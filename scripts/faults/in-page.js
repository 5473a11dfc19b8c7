// What a fault test does inside a page: finds the card's screens as a person would, and reads the database past the library.

/** Timers as they were, for pages in which the library's are held. */
const { setTimeout, performance } = globalThis;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const card = () => document.querySelector('checkin-card');
const root = () => card()?.shadowRoot;
const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Waits for something to become true, and says after half a minute what did not. Gives what it became. */
async function until(ask, what, patience = 30_000) {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end)
      throw new Error(`Not within ${patience} ms: ${what}. On the screen: ${textOf(root())}`);
    await rest(15);
  }
}

/** A button that can be pressed now, by how its words begin. */
const button = (name) =>
  all('button').find((one) => textOf(one).startsWith(name) && !one.closest('[inert]') && !one.disabled);

const promised = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

/** Whether the page came back from the back/forward cache. */
let persisted = false;
addEventListener('pageshow', (event) => (persisted = event.persisted));

const mend = {
  cameBack: () => persisted,
  rest,
  until,
  card,
  button,
  space: () => card().space,

  async press(name) {
    (await until(() => button(name), `a button that begins with "${name}"`)).click();
    await card().updateComplete;
  },
  has: (name) => !!button(name),
  /** Chooses a feeling. */
  choose: (name) =>
    all('.chip')
      .find((chip) => textOf(chip) === name)
      .querySelector('input')
      .click(),

  /** The field for the thanks, focused at its end, so that real keys land there. */
  async field() {
    const field = await until(() => root()?.querySelector('textarea'), 'the field');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return field.value;
  },
  /** What stands in the field, or folded on the screen that follows it. */
  hasWords: () => !!root()?.querySelector('textarea, .written'),
  words: () => root()?.querySelector('textarea')?.value ?? textOf(all('.written').at(-1)),
  /** Feelings that are chosen on this screen, as records name them. */
  felt: () =>
    all('.chip')
      .filter((chip) => chip.querySelector('input').checked)
      .map((chip) => textOf(chip).toLowerCase().replace(' ', '-')),
  screen: () => textOf(root()?.querySelector('.sheet')),
  status: () => textOf(root()?.querySelector('[part=status]')),
  /** What is said of the keeping, not a thought beside a field. */
  notice: () => textOf(root()?.querySelector('.notice[role=status] p')),
  /** "Copy my words" inside the notice itself, not somewhere on the page. */
  copy: () => all('.notice[role=status] button').find((one) => textOf(one) === 'Copy my words'),
  kept: (what = 'Kept.') =>
    until(() => mend.status() === 'Kept.' && !root().querySelector('.notice[role=status]'), what),
  /** Where the check-in is; nothing while a screen loads, when it cannot be told whether it will be a cover. */
  where() {
    const ask = root()?.querySelector('.ask');
    if (!ask || root().querySelector('.is-waiting')) return {};
    const { at, holder } = card().state;
    return { at, holder, covered: textOf(ask).startsWith('This is for') };
  },

  /** Until nothing has changed on the screen for a while, as somebody does who looks before they press. */
  async settled(quiet = 400) {
    await until(() => mend.where().at, 'the card');
    let last = performance.now();
    const observer = new MutationObserver(() => (last = performance.now()));
    observer.observe(root(), { subtree: true, childList: true, attributes: true, characterData: true });
    await until(() => performance.now() - last > quiet && mend.where().at, 'a quiet screen');
    observer.disconnect();
    return mend.where();
  },

  /** Every record of the database, drafts too; past the library, on a connection of its own. */
  async stored(name = 'mend-elements') {
    const database = await promised(indexedDB.open(name));
    try {
      database.onversionchange = () => database.close();
      if (!database.objectStoreNames.contains('records')) return [];
      return await promised(database.transaction('records').objectStore('records').getAll());
    } finally {
      database.close();
    }
  },
  /** Writes records past the library. */
  async store(records, name = 'mend-elements') {
    const database = await promised(indexedDB.open(name));
    const transaction = database.transaction('records', 'readwrite');
    for (const record of records) transaction.objectStore('records').put(record);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  },
  /** A connection that stays, as an older or newer page holds one. `stubborn`: it does not let go when another asks. */
  async hold(version, { stubborn = false, name = 'mend-elements' } = {}) {
    const database = await promised(indexedDB.open(name, version));
    database.onversionchange = () => stubborn || database.close();
    mend.held = database;
  },
  deleteDatabase: (name = 'mend-elements') => promised(indexedDB.deleteDatabase(name)),

  /** Fills what a site may store, all but the last few kilobytes, in a database of its own; `empty` makes room again. */
  async fill() {
    const write = async (bytes) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('all', { autoIncrement: true });
      const database = await promised(request);
      try {
        const transaction = database.transaction('all', 'readwrite');
        transaction.objectStore('all').put(bytes);
        return await new Promise((resolve) => {
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = transaction.onerror = () => resolve(false);
        });
      } finally {
        database.close();
      }
    };
    for (let size = 1 << 20; size >= 65_536;) {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      if (!(await write(bytes).catch(() => false))) size >>= 1;
    }
  },
  empty: () => promised(indexedDB.deleteDatabase('filler')),

  /** The longest draft words of a person that are in the database now. */
  async drafted(who = 'a') {
    const found = (await mend.stored()).filter(({ kind, author }) => kind === 'draft' && author === who);
    return found.map(({ data }) => data.thanks ?? '').sort((one, other) => other.length - one.length)[0] ?? '';
  },

  /** Writes as Sam, and tells what stands there once it is known how that is kept. */
  async scene(words) {
    await mend.settled();
    await mend.press('Sam');
    await mend.field();
    document.execCommand('insertText', false, words);
    if (!mend.words()) {
      // WebKit edits only in a frame that has the focus.
      const field = root().querySelector('textarea');
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await until(() => mend.copy(), 'the notice');
    mend.listenToClipboard();
    mend.copy().click();
    await until(() => mend.copied, 'the copy');
    await until(() => mend.status() && mend.status() !== 'Keeping …', 'how it is kept');
    return { notice: mend.notice(), words: mend.words(), copied: mend.copied, status: mend.status() };
  },

  /** From here on no timer of the page's own fires; what happens at once still does. */
  holdTimers() {
    globalThis.setTimeout = () => 0;
  },
  /** Counts how often a draft of somebody's own words is written. */
  countDrafts() {
    const written = (mend.written = []);
    for (const how of ['put', 'add']) {
      const original = IDBObjectStore.prototype[how];
      IDBObjectStore.prototype[how] = function (record) {
        if (record.kind === 'draft' && record.author !== 'both') written.push(record.data.thanks);
        return original.call(this, record);
      };
    }
  },
  /** Types one key after the other inside the page, on a clock of the page's. */
  async typeSlowly(words, between) {
    await mend.field();
    for (const key of words) {
      document.execCommand('insertText', false, key);
      await rest(between);
    }
  },
  /** Milliseconds from now until a person's whole words are in the database. */
  async durableAfter(words) {
    const begin = performance.now();
    await until(async () => (await mend.drafted()) === words, 'the words in the database');
    return performance.now() - begin;
  },
  /** Whether something is on the screen all the time while `work` runs. */
  async standsWhile(selector, work) {
    let stood = true;
    const observer = new MutationObserver(() => (stood &&= !!root().querySelector(selector)));
    observer.observe(root(), { subtree: true, childList: true });
    await work();
    observer.disconnect();
    return stood;
  },

  /** What would go to the clipboard; `refuse` lets the browser say no. */
  listenToClipboard(refuse = false) {
    mend.copied = undefined;
    const writeText = async (text) => {
      if (refuse) throw new DOMException('Refused.', 'NotAllowedError');
      mend.copied = text;
    };
    // A getter in place of a getter: WebKit goes on calling the old one where a value takes its place.
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => ({ writeText }) });
  },

  /**
   * Tells what is acknowledged: the visible "Kept.", a resolved flush(), a resolved complete(). `complete` is told of when it
   * begins too, because what was begun may be there or not after a kill.
   */
  watch(tell, flushEvery = 0) {
    const now = () => ({ words: mend.words(), felt: mend.felt() });
    const plain = (records) => JSON.parse(JSON.stringify(records));
    /** The space comes once there is something to read, and is whole a little later. */
    const listen = (space) => {
      if (!space || Object.hasOwn(space, 'complete')) return;
      space.complete = async (records, options) => {
        tell({ by: 'begun', records: plain(records) });
        const kept = await Object.getPrototypeOf(space).complete.call(space, records, options);
        tell({ by: 'complete', records: plain(kept) });
        return kept;
      };
    };
    let last = '';
    const look = () => {
      listen(card().space);
      const { at, covered } = mend.where();
      if (mend.status() !== 'Kept.' || covered || (at !== 'write' && at !== 'choose')) return;
      const told = { by: 'kept', ...now() };
      if (last !== (last = JSON.stringify(told))) tell(told);
    };
    new MutationObserver(look).observe(root(), { subtree: true, childList: true, characterData: true });
    look();
    let keys = 0;
    root().addEventListener('input', () => {
      const { space } = card();
      if (!space || !flushEvery || ++keys % flushEvery) return;
      const told = { by: 'flush', ...now() };
      space.flush().then(
        () => tell(told),
        () => {},
      );
    });
  },
};
globalThis.mend = mend;

// In a sandboxed frame, where the page around may not look: writes the words it is sent, and tells what stands there then.
if (parent !== window)
  addEventListener('message', ({ data: words }) =>
    mend.scene(words).then(
      (told) => parent.postMessage(told, '*'),
      (error) => parent.postMessage({ error: String(error) }, '*'),
    ),
  );
