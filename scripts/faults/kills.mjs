import { isDeepStrictEqual } from 'node:util';
import { newProfile, startChromium } from './chromium.mjs';
import { randomFrom } from './random.mjs';

/**
 * When a round ends: at some moment while somebody types, the instant something is acknowledged, around a completion, or
 * where somebody presses and types before the page has even looked into its storage.
 */
const plans = ['typing', 'acknowledged', 'completing', 'completed', 'atOnce'];
const vocabulary = 'you waited up for me and the soup was still warm 😀 שלום I saw that it cost you something'.split(
  ' ',
);
const feelings = ['Close', 'Glad', 'At ease', 'Afraid', 'Sad'];
const names = { a: 'Sam', b: 'Alex' };

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Each answer begins with a word that no other has. */
const tokenOf = (words) => words?.split(' ', 1)[0] ?? '';
const keyOf = ({ session, author }) => `${session}|${author}`;

/** What must be there after a kill, as the page acknowledged it before. */
class Ledger {
  /** By token: the longest that was acknowledged, and everything that was ever typed. */
  #words = new Map();
  #typed = new Map();
  /** By session and author: the record as it was acknowledged, and what was begun since and may be there as well. */
  #records = new Map();
  acknowledged = { all: 0, ...Object.fromEntries(plans.map((plan) => [plan, 0])) };
  plan = plans[0];
  /** What happened since the last start, for whoever looks into a finding. */
  trace = [];
  /** Sentences. */
  lost = new Map();
  duplicates = new Map();

  typing(words) {
    this.#typed.set(tokenOf(words), words);
  }

  note(...what) {
    this.trace.push(`${(performance.now() / 1000).toFixed(3)} ${what.filter((one) => one !== undefined).join(' ')}`);
  }

  heard({ by, words, felt, records = [] }) {
    const about = records.map(({ session, author, data }) => `${session.slice(-6)}|${author} "${data.thanks ?? ''}"`);
    this.note(by, words === undefined ? about.join(', ') || 'nothing' : `"${words}"`);
    if (by === 'begun') {
      for (const record of records) this.#records.get(keyOf(record))?.begun.push(record);
    } else if (by === 'complete') {
      this.#count(records.length);
      for (const record of records) this.#records.set(keyOf(record), { record, begun: [] });
    } else if (words.includes(' ')) {
      this.#count(1);
      const before = this.#words.get(tokenOf(words)) ?? { words: '', felt: [] };
      // Messages may come in another order than what they tell of.
      this.#words.set(tokenOf(words), {
        words: words.length > before.words.length ? words : before.words,
        felt: felt.length > before.felt.length ? felt : before.felt,
      });
    }
  }

  #count(more) {
    this.acknowledged.all += more;
    this.acknowledged[this.plan] += more;
  }

  lose(key, sentence) {
    if (!this.lost.has(key)) this.lost.set(key, this.#withTrace(sentence));
  }

  #withTrace(sentence) {
    return [sentence, ...this.trace.slice(-25)].join('\n      ');
  }

  /** Compares with what the database holds. */
  check(stored, round) {
    const checkins = stored.filter(({ kind }) => kind === 'checkin');
    for (const [key, { record, begun }] of this.#records) {
      const found = checkins.find((one) => keyOf(one) === key);
      const fits = [record, ...begun].some(
        ({ data, visibility }) => found && isDeepStrictEqual(found.data, data) && found.visibility === visibility,
      );
      if (!fits) this.lose(key, `round ${round}: record ${key} is ${found ? 'not what was acknowledged' : 'gone'}`);
    }
    for (const [token, { words, felt }] of this.#words) {
      const found = stored.filter(({ author, data }) => author !== 'both' && tokenOf(data?.thanks) === token);
      const fits = found.some(
        ({ data }) => data.thanks.startsWith(words) && felt.every((one) => data.feelings?.includes(one)),
      );
      if (!fits)
        this.lose(token, `round ${round}: "${words}" (${felt}) was acknowledged, found ${JSON.stringify(found)}`);
      for (const { data } of found)
        if (!this.#typed.get(token).startsWith(data.thanks))
          this.lose(`${token} typed`, `round ${round}: there is "${data.thanks}", which nobody typed`);
      if (found.length > 1 && !this.duplicates.has(token))
        this.duplicates.set(
          token,
          this.#withTrace(`round ${round}: "${words}" is in ${found.map(({ id }) => id).join(' and ')}`),
        );
    }
  }

  /** What somebody's draft must show on the screen. */
  draftedBy(stored, who) {
    const draft = stored.find(({ kind, author, data }) => kind === 'draft' && author === who && data?.thanks);
    return this.#words.get(tokenOf(draft?.data.thanks))?.words ?? '';
  }
}

/** What is stored, and past the cover what the screen says then must be what was acknowledged. */
async function readBack(page, ledger, round) {
  const stored = await page.evaluate(() => mend.stored());
  ledger.check(stored, round);
  const { at, holder, covered } = await page.evaluate(() => mend.settled());
  if (covered) await page.evaluate((name) => mend.press(name), holder ? `I am ${names[holder]}` : 'We are both here');
  if (at !== 'write' && at !== 'choose') return;
  const words = await page.evaluate(async () => {
    await mend.until(() => mend.where().covered === false && mend.hasWords(), 'the words');
    return mend.words();
  });
  const acknowledged = ledger.draftedBy(stored, holder);
  if (!words.startsWith(acknowledged.trim()))
    ledger.lose(`screen ${round}`, `round ${round}: the card shows "${words}", not "${acknowledged}"`);
}

/** Goes on with the check-in as two people would, until the browser is gone. */
async function goOn(page, ledger, random, quick, round) {
  let answers = 0;
  for (;;) {
    const { at, holder, covered } = await page.evaluate(() => mend.where());
    ledger.note(covered ? 'cover, then' : 'screen', at, holder);
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
      const begin = before ? '' : `${round}.${answers++}${holder} `;
      const words = Array.from({ length: random.whole(3, quick ? 12 : 30) }, () => random.one(vocabulary));
      const more = `${begin}${words.join(' ')} `;
      ledger.typing(before + more);
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
        const plan = plans[round % plans.length];
        if (plan === 'atOnce' && round < kills)
          await page.evaluate(() => mend.until(() => mend.where().at, 'the card'));
        else await readBack(page, ledger, round);
        // The last start only looks.
        if (round === kills) break;
        rounds[plan]++;
        ledger.plan = plan;
        ledger.trace = [`(${plan})`];
        await playAndKill({ page, chromium, ledger, random, plan, round });
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
async function playAndKill({ page, chromium, ledger, random, plan, round }) {
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
  if (plan === 'typing' || plan === 'atOnce') setTimeout(kill, typingFor);
  const patience = setTimeout(kill, 60_000);
  const error = await page
    .evaluate((every) => mend.watch((told) => tell(told), every), flushEvery)
    .then(() => goOn(page, ledger, random, plan.startsWith('complet'), round))
    .catch((reason) => reason);
  clearTimeout(patience);
  // Not the kill, but something in the page: that is a finding.
  if (!killed) throw error;
  await killed;
}
