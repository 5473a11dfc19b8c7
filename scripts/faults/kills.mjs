import { isDeepStrictEqual } from 'node:util';
import { newProfile, startChromium } from './chromium.mjs';
import { randomFrom } from './random.mjs';

/** When a round ends: at some moment while somebody types, the instant something is acknowledged, or around a completion. */
const plans = ['typing', 'acknowledged', 'completing', 'completed'];
const vocabulary = 'you waited up for me and the soup was still warm 😀 שלום I saw that it cost you something'.split(
  ' ',
);
const feelings = ['Close', 'Glad', 'At ease', 'Afraid', 'Sad'];
const names = { a: 'Sam', b: 'Alex' };

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What must be there after a kill, as the page acknowledged it before. */
class Ledger {
  /** By `session|person`: what was acknowledged, and everything that was ever typed there. */
  #drafts = new Map();
  #typed = new Map();
  /** By record id: what was acknowledged, and what was begun since and may be there as well. */
  #records = new Map();
  acknowledged = { all: 0, ...Object.fromEntries(plans.map((plan) => [plan, 0])) };
  plan = plans[0];
  /** Sentences. */
  lost = new Map();
  duplicates = new Map();

  typing(session, who, words) {
    this.#typed.set(`${session}|${who}`, words);
  }

  heard({ by, session, who, words, felt, records = [] }) {
    if (by === 'begun') {
      for (const record of records) {
        const known = this.#records.get(keyOf(record));
        if (known) known.begun.push(record);
      }
      return;
    }
    if (by === 'complete') {
      this.#count(records.length);
      for (const record of records) this.#records.set(keyOf(record), { record, begun: [] });
      return;
    }
    if (!words && !felt.length) return;
    this.#count(1);
    const key = `${session}|${who}`;
    const before = this.#drafts.get(key) ?? { words: '', felt: [] };
    this.#drafts.set(key, {
      // Messages may come in another order than what they tell of.
      words: words.length > before.words.length ? words : before.words,
      felt: felt.length > before.felt.length ? felt : before.felt,
    });
  }

  #count(more) {
    this.acknowledged.all += more;
    this.acknowledged[this.plan] += more;
  }

  /** Compares with what the database holds. */
  check(stored, round) {
    const lose = (key, sentence) => this.lost.has(key) || this.lost.set(key, `round ${round}: ${sentence}`);
    const checkins = stored.filter(({ kind }) => kind === 'checkin');
    for (const [key, { record, begun }] of this.#records) {
      const found = checkins.find((one) => keyOf(one) === key);
      const fits = [record, ...begun].some(
        ({ data, visibility }) => found && isDeepStrictEqual(found.data, data) && found.visibility === visibility,
      );
      if (!fits) lose(key, `the record ${key} is ${found ? 'not what was acknowledged' : 'gone'}`);
    }
    for (const [key, { words, felt }] of this.#drafts) {
      const found = this.wordsOf(stored, key);
      if (!found || !(found.thanks ?? '').startsWith(words) || felt.some((one) => !found.feelings?.includes(one)))
        lose(key, `of ${key} was acknowledged "${words}" (${felt}), found ${JSON.stringify(found)}`);
      else if (this.#typed.has(key) && !this.#typed.get(key).startsWith(found.thanks ?? ''))
        lose(key, `of ${key} there is "${found.thanks}", which nobody typed`);
    }
    const seen = new Map();
    for (const { id, data, author } of checkins) {
      const text = author !== 'both' && data.thanks;
      if (text && seen.has(text))
        this.duplicates.set(text, `round ${round}: "${text}" is in ${seen.get(text)} and ${id}`);
      if (text) seen.set(text, id);
    }
  }

  /** A person's words of a session: kept as a record, else as a draft. */
  wordsOf(stored, key) {
    const [session, who] = key.split('|');
    const drafts = stored.filter(({ kind }) => kind === 'draft');
    const open = drafts.some(({ data }) => data.session === session);
    const draft = open && drafts.find(({ id, author }) => author === who && id.includes('#'));
    return (draft || stored.find((one) => one.kind === 'checkin' && one.session === session && one.author === who))
      ?.data;
  }

  acknowledgedWords(session, who) {
    return this.#drafts.get(`${session}|${who}`)?.words ?? '';
  }
}

const keyOf = ({ session, author }) => `${session}|${author}|record`;

/** Past the cover, and what the screen says then must be what was acknowledged. */
async function readBack(page, ledger, round) {
  const { at, holder, session, covered } = await page.evaluate(async () => {
    await mend.until(() => mend.where().at, 'the card');
    return mend.where();
  });
  if (covered) await page.evaluate((name) => mend.press(name), holder ? `I am ${names[holder]}` : 'We are both here');
  if (at !== 'write' && at !== 'choose') return;
  const words = await page.evaluate(async () => {
    await mend.until(() => !mend.where().covered && mend.hasWords(), 'the words');
    return mend.words();
  });
  const acknowledged = ledger.acknowledgedWords(session, holder);
  if (!words.startsWith(acknowledged.trim()))
    ledger.lost.set(`${session}|${holder}|screen`, `round ${round}: the card shows "${words}", not "${acknowledged}"`);
}

/** Goes on with the check-in as two people would, until the browser is gone. */
async function goOn(page, ledger, random, quick) {
  for (;;) {
    const { at, holder, session, covered } = await page.evaluate(() => mend.where());
    const press = (name) => page.evaluate((one) => mend.press(one), name);
    if (covered) await press(holder ? `I am ${names[holder]}` : 'We are both here');
    else if (at === 'begin') await press(random.one(['Sam', 'Alex']));
    else if (at === 'write') {
      const before = await page.evaluate(() => mend.field());
      if (before.length > 40 && (quick || random.whole(0, 2) === 0)) {
        await press('Next');
        continue;
      }
      if (!before) await page.evaluate((name) => mend.choose(name), random.one(feelings));
      // Each answer begins with something that no other has, so that one that is there twice is seen.
      const begin = before ? '' : `${session.slice(-6)}${holder} `;
      const more =
        begin + Array.from({ length: random.whole(3, quick ? 12 : 30) }, () => random.one(vocabulary)).join(' ') + ' ';
      ledger.typing(session, holder, before + more);
      await page.evaluate(() => mend.field());
      await page.keyboard.type(more, { delay: quick ? 0 : random.whole(0, 30) });
    } else if (at === 'choose') await press(random.one(['Show when', 'Keep mine']));
    else if (at === 'hand-over') await press(`I am ${names[holder]}, I have it`);
    else if (at === 'both') await press('Enough for today');
    else if (at === 'done') await press('Once more');
    await rest(quick ? 5 : random.whole(0, 60));
  }
}

/**
 * Kills a browser with a profile on disk again and again, and looks after each start whether everything that was
 * acknowledged is there: in the database, and on the screen behind the cover.
 *
 * @param {{ kills: number, seed: number, address: string, say: (line: string) => void, sabotage?: () => void }} options
 */
export async function killRounds({ kills, seed, address, say, sabotage }) {
  const profile = newProfile();
  const ledger = new Ledger();
  const rounds = Object.fromEntries(plans.map((plan) => [plan, 0]));
  try {
    for (let round = 0; round <= kills; round++) {
      const random = randomFrom(seed * 1009 + round);
      const chromium = await startChromium(profile.folder);
      try {
        const page = await chromium.browser.newPage();
        if (sabotage) await page.evaluateOnNewDocument(sabotage);
        await page.goto(address);
        await readBack(page, ledger, round);
        ledger.check(await page.evaluate(() => mend.stored()), round);
        // The last start only looks.
        if (round === kills) break;
        const plan = plans[round % plans.length];
        rounds[plan]++;
        ledger.plan = plan;
        await playAndKill({ page, chromium, ledger, random, plan });
      } finally {
        await chromium.kill();
      }
      say(`kill ${round + 1} of ${kills}: ${ledger.acknowledged.all} acknowledged, ${ledger.lost.size} lost`);
    }
  } finally {
    profile.remove();
  }
  return { ...ledger, rounds };
}

/** Plays until the moment comes that the plan is about, and kills the browser then. */
async function playAndKill({ page, chromium, ledger, random, plan }) {
  const acknowledgements = random.whole(1, 6);
  const delay = random.whole(0, 60);
  const [typingFor, flushEvery] = [random.whole(100, 3500), random.one([0, 3, 7])];
  let heard = 0;
  let killed;
  const kill = () => (killed ??= chromium.kill());
  // What a page said counts, also when it is read after the signal was sent: the page lived when it said so.
  await page.exposeFunction('tell', (told) => {
    ledger.heard(told);
    if (plan === 'acknowledged' && told.by !== 'begun' && ++heard >= acknowledgements) kill();
    if (plan === 'completing' && told.by === 'begun') setTimeout(kill, delay);
    if (plan === 'completed' && told.by === 'complete') kill();
  });
  await page.evaluate((every) => mend.watch((told) => tell(told), every), flushEvery);
  if (plan === 'typing') setTimeout(kill, typingFor);
  const patience = setTimeout(kill, 60_000);
  const error = await goOn(page, ledger, random, plan.startsWith('complet')).catch((reason) => reason);
  clearTimeout(patience);
  // Not the kill, but something in the page: that is a finding.
  if (!killed) throw error;
  await killed;
}
