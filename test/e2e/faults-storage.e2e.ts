import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { words as sentences } from '../../src/content/en/checkin-more.js';
// @ts-expect-error: a script without types.
import { openSite } from '../../scripts/faults/site.mjs';
import { startEngine, type EngineName, type Tab, type Visit } from './engines.js';

/**
 * Storage that fails for real, in the built card. Each time: what was typed is on the screen, a sentence says what is safe,
 * the writer's own words can be copied beside it, and it recovers when the cause goes. `docs/faults.md` is the overview.
 */
let site: { address: string; close(): Promise<void> };
before(async () => {
  site = (await openSite()) as typeof site;
});
after(() => site.close());

const typed = 'You waited up for me.';

async function openCard(visit: Visit, path = '/'): Promise<Tab> {
  const tab = await visit.newTab();
  await tab.open(site.address + path);
  await tab.run(() => mend.settled());
  return tab;
}

async function write(tab: Tab, text = typed): Promise<void> {
  await tab.run(() => mend.field());
  await tab.type(text);
}
const press = (tab: Tab, name: string) => tab.run((one) => mend.press(one), name);
const kept = (tab: Tab) => tab.run(() => mend.kept());
/** The first words are kept by less than a whole space, which takes over a little later. */
const wholeSpace = async (tab: Tab) => {
  await tab.run(() => mend.until(() => mend.card().space, 'the space'));
  await kept(tab);
};

/** To the front again, and past the cover that every return lands on. */
async function comeBackTo(tab: Tab, name = 'Sam'): Promise<void> {
  await tab.front();
  const { covered } = await tab.run(() => mend.settled());
  if (covered) await press(tab, `I am ${name}`);
}

/** Says the sentence, and copies exactly what its writer wrote; what was typed is still there. */
async function saysAndCopies(tab: Tab, sentence: string, text: string, other?: string): Promise<void> {
  await tab.run((one) => mend.until(() => mend.notice() === one, `the notice "${one}"`), sentence);
  assert.equal(await tab.run(() => mend.words()), text, 'what was typed is on the screen');
  await tab.run(() => {
    mend.listenToClipboard();
    mend.copy()!.click();
  });
  const copied = await tab.run(() => mend.until(() => mend.copied, 'the copy'));
  assert.match(copied!, new RegExp(`${text.replaceAll('.', '\\.')}$`));
  if (other) assert.doesNotMatch(copied! + (await tab.run(() => mend.screen())), new RegExp(other));
}

/** A page that comes later finds the words behind the cover. */
async function comesBack(visit: Visit, text: string, who = 'Sam'): Promise<void> {
  const tab = await openCard(visit);
  assert.match(await tab.run(() => mend.screen()), new RegExp(`This is for ${who}`));
  await press(tab, `I am ${who}`);
  assert.equal(await tab.run(() => mend.field()), text);
}

for (const name of ['chromium', 'firefox', 'webkit'] as const satisfies EngineName[]) {
  describe(name, () => {
    let engine: Awaited<ReturnType<typeof startEngine>>;
    before(async () => {
      engine = await startEngine(name);
    });
    after(() => engine.end());

    /** One visit of its own for each test. */
    const test = (title: string, run: (visit: Visit) => Promise<void>) =>
      it(title, async () => {
        const visit = await engine.visit();
        try {
          await run(visit);
        } finally {
          await visit.end();
        }
      });

    test('an old tab blocks the upgrade: it is said, and goes on when that tab closes', async (visit) => {
      const old = await visit.newTab();
      await old.open(`${site.address}/other`);
      await old.run(() => mend.hold(1, { stubborn: true }));
      const tab = await openCard(visit);
      await press(tab, 'Sam');
      await write(tab);
      await saysAndCopies(tab, sentences['wrong.version'], typed);
      await old.run(() => mend.held.close());
      await kept(tab);
      await tab.close();
      await comesBack(visit, typed);
    });

    test('another tab brings a newer version while somebody types: it is said, and goes on when that is gone', async (visit) => {
      const tab = await openCard(visit);
      await press(tab, 'Sam');
      await write(tab);
      await wholeSpace(tab);
      const newer = await visit.newTab();
      await newer.open(`${site.address}/other`);
      await newer.run(() => mend.hold(99));
      await comeBackTo(tab);
      await write(tab, ' And the soup.');
      await saysAndCopies(tab, sentences['wrong.version'], `${typed} And the soup.`);
      // Nothing of what was kept was touched meanwhile.
      const stored = await newer.run(() => mend.stored());
      assert.ok(stored.some(({ data }) => data.thanks === typed));
      await newer.run(async () => {
        mend.held.close();
        await mend.deleteDatabase();
      });
      await kept(tab);
      await tab.close();
      await comesBack(visit, `${typed} And the soup.`);
    });

    for (const [when, until] of [
      ['the first words', kept],
      ['the space is there', wholeSpace],
    ] as const)
      test(`the database is deleted under the page after ${when}: the words stay, and come back with what is typed next`, async (visit) => {
        const tab = await openCard(visit);
        await press(tab, 'Sam');
        await write(tab);
        await until(tab);
        const other = await visit.newTab();
        await other.open(`${site.address}/other`);
        await other.run(() => mend.deleteDatabase());
        await comeBackTo(tab);
        assert.equal(await tab.run(() => mend.words()), typed);
        await write(tab, ' And the soup.');
        await tab.run(() => mend.until(() => mend.drafted().then((one) => one.endsWith('soup.')), 'the draft'));
        await kept(tab);
        await tab.close();
        await comesBack(visit, `${typed} And the soup.`);
      });

    test('records that cannot be read, cut or newer, are set aside, counted and left as they are', async (visit) => {
      const tab = await openCard(visit);
      await press(tab, 'Sam');
      await write(tab);
      await kept(tab);
      await tab.close();
      const other = await visit.newTab();
      await other.open(`${site.address}/other`);
      const strange = await other.run(async () => {
        const day = new Date().toISOString().slice(0, 10);
        const header = { kind: 'checkin', space: 'default', author: 'a', visibility: 'private', day, rev: 'strange' };
        const at = { createdAt: `${day}T08:00:00.000Z`, updatedAt: `${day}T08:00:00.000Z` };
        const newer = { ...header, ...at, id: 'newer', session: 'newer', schema: 9, data: { thanks: 'from tomorrow' } };
        const wrong = { ...header, ...at, id: 'wrong', session: 'wrong', schema: 1, data: { thanks: ['no text'] } };
        const cut = { kind: 'checkin', space: 'default', id: 'cut', session: 'cut', day, author: 'a' };
        await mend.store([newer, wrong, cut]);
        return [newer, wrong, cut];
      });
      const again = await openCard(visit);
      await press(again, 'I am Sam');
      assert.equal(await again.run(() => mend.words()), typed);
      await press(again, 'Next');
      await press(again, 'Keep mine for now');
      const stored = await again.run(
        (text) =>
          mend.until(async () => {
            const all = await mend.stored();
            return all.some(({ kind, data }) => kind === 'checkin' && data?.thanks === text) && all;
          }, 'the record of what was typed'),
        typed,
      );
      for (const one of strange)
        assert.deepEqual(
          (stored || []).find(({ id }) => id === one.id),
          one,
          `${one.id} is as it was`,
        );
      const aside = await again.run(async () => {
        const { space } = mend.card();
        await space!.read({ kind: 'checkin' });
        return [...space!.setAside.get().keys()].sort();
      });
      assert.deepEqual(aside, ['cut', 'newer', 'wrong']);
    });

    test('storage that throws (a sandboxed frame): it works, says so, and keeps in memory', async (visit) => {
      const tab = await visit.newTab();
      await tab.open(`${site.address}/frame`);
      // Inside the frame nobody may look, so the page in it tells by message.
      const told = await tab.run(
        (words) =>
          new Promise<{ notice: string; words: string; copied: string; status: string }>((resolve) => {
            addEventListener('message', ({ data }) => resolve(data as never));
            document.querySelector('iframe')!.contentWindow!.postMessage(words, '*');
          }),
        typed,
      );
      assert.equal(told.notice, sentences['wrong.temporary']);
      assert.equal(told.words, typed);
      assert.match(told.copied, new RegExp(typed.replaceAll('.', '\\.')));
      assert.equal(told.status, 'Gone when this page closes or reloads.');
    });
  });
}
