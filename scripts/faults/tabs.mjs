import { newProfile, startChromium } from './chromium.mjs';
import { randomFrom } from './random.mjs';

/** What the two tabs do at once, and how it is called in the table. */
const kinds = {
  increments: 'both add to one record (ifRev)',
  firstChoices: 'both settle the first things of a space',
  choices: 'both settle different things of a space',
  completions: 'both complete the same session',
  changes: 'both change the same kept record',
  drafts: 'both type under the same name',
};
const batch = 50;

/**
 * Two tabs that write the same records at the same moment. What each was told to be kept must be there in the end: once.
 *
 * @param {{ rounds: number, seed: number, address: string, say: (line: string) => void, sabotage?: () => void }} options
 */
export async function tabRounds({ rounds, seed, address, say, sabotage }) {
  const random = randomFrom(seed);
  const run = `run-${seed}`;
  const names = Object.keys(kinds);
  // Each kind comes up alike often, in an order of the seed's.
  const planned = Array.from({ length: rounds }, (_, round) => ({ round, kind: names[round % names.length] }));
  for (let at = planned.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [planned[at], planned[other]] = [planned[other], planned[at]];
  }
  const profile = newProfile();
  const chromium = await startChromium(profile.folder);
  try {
    const tabs = await Promise.all(
      [0, 1].map(async () => {
        const page = await chromium.browser.newPage();
        if (sabotage) await page.evaluateOnNewDocument(sabotage);
        await page.goto(`${address}/two`);
        await page.evaluate(() => mend.until(() => mend.tabRounds, 'the script of the tab'));
        return page;
      }),
    );
    const told = [];
    for (let from = 0; from < rounds; from += batch) {
      const part = planned.slice(from, from + batch);
      const answers = await Promise.all(
        tabs.map((page, tab) => page.evaluate((options) => mend.tabRounds(options), { run, tab, rounds: part })),
      );
      told.push(...answers.flat());
      if ((from / batch) % 5 === 4 || from + batch >= rounds)
        say(`tabs: ${Math.min(from + batch, rounds)} of ${rounds}`);
    }
    return compare(planned, told, await tabs[0].evaluate(() => mend.stored()));
  } finally {
    await chromium.kill();
    profile.remove();
  }
}

/** Counts what is missing and what is there twice. */
function compare(planned, told, stored) {
  const result = { kinds: {}, findings: [], conflicts: 0, acknowledged: 0, lost: 0, duplicates: 0 };
  const texts = new Map();
  for (const { space, data } of stored) texts.set(space, (texts.get(space) ?? '') + JSON.stringify(data));
  for (const kind of Object.keys(kinds)) {
    const ours = told.filter((one) => one.kind === kind);
    const count = {
      rounds: planned.filter((one) => one.kind === kind).length,
      conflicts: ours.reduce((sum, one) => sum + one.conflicts, 0),
      acknowledged: ours.length,
      lost: 0,
      duplicates: 0,
    };
    for (const { space, token, round, found = (texts.get(space) ?? '').split(token).length - 1 } of ours) {
      if (found === 1) continue;
      if (found === 0) count.lost++;
      else count.duplicates++;
      result.findings.push(`round ${round}, ${kinds[kind]}: ${token} is in ${space} ${found} times`);
    }
    result.kinds[kinds[kind]] = count;
    for (const key of ['conflicts', 'acknowledged', 'lost', 'duplicates']) result[key] += count[key];
  }
  return result;
}
