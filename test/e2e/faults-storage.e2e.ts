import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { words as sentences } from '../../src/content/en/exercise-more.js';
import { startEngine, type EngineName, type Settings, type Visit } from './engines.js';
import {
  address,
  closeSite,
  comeBackTo,
  comesBack,
  kept,
  openCard,
  press,
  saysAndCopies,
  typed,
  wholeSpace,
  write,
} from './scene.js';

/**
 * Storage that fails for real, in the built card. Each time: what was typed is on the screen, a sentence says what is safe,
 * the writer's own words can be copied beside it, and it recovers when the cause goes. `docs/faults.md` is the overview.
 */
after(closeSite);

/** Engines side by side: most of the time is spent waiting for them. */
describe('storage that fails', { concurrency: 3 }, () => {
  for (const name of ['chromium', 'firefox', 'webkit'] as const satisfies EngineName[]) {
    describe(name, { concurrency: 1 }, () => {
      let engine: Awaited<ReturnType<typeof startEngine>>;
      before(async () => {
        engine = await startEngine(name, { without: ['--disable-back-forward-cache'] });
      });
      after(() => engine.end());

      /** One visit of its own for each test. */
      const test = (title: string, run: (visit: Visit) => Promise<void>) =>
        void it(title, async () => {
          const visit = await engine.visit();
          try {
            await run(visit);
          } finally {
            await visit.end();
          }
        });

      test('an old tab blocks the upgrade: it is said, and goes on when that tab closes', async (visit) => {
        const old = await visit.newTab();
        await old.open(`${address}/other`);
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
        await newer.open(`${address}/other`);
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
          await other.open(`${address}/other`);
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
        await other.open(`${address}/other`);
        const strange = await other.run(async () => {
          const day = new Date().toISOString().slice(0, 10);
          const header = { kind: 'checkin', space: 'default', author: 'a', visibility: 'private', day, rev: 'strange' };
          const at = { createdAt: `${day}T08:00:00.000Z`, updatedAt: `${day}T08:00:00.000Z` };
          const newer = {
            ...header,
            ...at,
            id: 'newer',
            session: 'newer',
            schema: 9,
            data: { thanks: 'from tomorrow' },
          };
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
        await tab.open(`${address}/frame`);
        // Inside the frame nobody may look, so the page in it tells by message.
        const told = await tab.run(
          (words) =>
            new Promise<{ notice: string; words: string; copied: string; status: string; error?: string }>(
              (resolve) => {
                addEventListener('message', ({ data }) => resolve(data as never));
                document.querySelector('iframe')!.contentWindow!.postMessage(words, '*');
              },
            ),
          typed,
        );
        assert.equal(told.error, undefined);
        assert.equal(told.notice, sentences['wrong.temporary']);
        assert.equal(told.words, typed);
        assert.match(told.copied, new RegExp(typed.replaceAll('.', '\\.')));
        assert.equal(told.status, 'Gone when this page closes or reloads.');
      });

      test('somebody comes back to a page that was put away: the cover, the words, and it goes on', async (visit) => {
        const tab = await openCard(visit);
        await press(tab, 'Sam');
        await write(tab);
        await wholeSpace(tab);
        await tab.open(`${address}/other`);
        await tab.back();
        // Firefox keeps no page in its cache that held a Web Lock until it was left, so there it is loaded again.
        assert.equal(await tab.run(() => mend.cameBack()), name !== 'firefox');
        await tab.run(() => mend.settled());
        assert.match(await tab.run(() => mend.screen()), /This is for Sam/);
        await press(tab, 'I am Sam');
        assert.equal(await tab.run(() => mend.words()), typed);
        await write(tab, ' And the soup.');
        await kept(tab);
        await tab.close();
        await comesBack(visit, `${typed} And the soup.`);
      });

      if (name === 'chromium')
        test('site data are cleared under the page: the words stay, and come back with what is typed next', async (visit) => {
          const tab = await openCard(visit);
          await press(tab, 'Sam');
          await write(tab);
          await wholeSpace(tab);
          const session = await tab.page!.createCDPSession();
          await session.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'all' });
          assert.equal(await tab.run(() => mend.words()), typed);
          await write(tab, ' And the soup.');
          await tab.run(() => mend.until(() => mend.drafted().then((one) => one.endsWith('soup.')), 'the draft'));
          await kept(tab);
          await tab.close();
          await comesBack(visit, `${typed} And the soup.`);
        });
    });
  }

  /** What has to be set before a browser starts. */
  const withSettings = (title: string, name: EngineName, settings: Settings, run: (visit: Visit) => Promise<void>) =>
    void it(`${name}: ${title}`, async () => {
      const engine = await startEngine(name, settings);
      try {
        await run(await engine.visit());
      } finally {
        await engine.end();
      }
    });

  /** Words that no engine can compress into the room there is. */
  const longWords = (characters: number) =>
    Array.from({ length: characters / 10 }, () => Math.random().toString(36).slice(2, 11).padEnd(9, 'x')).join(' ');
  /** Chromium measures room anew only when a write is larger than what it thinks is left, so texts are long here. */
  const openWithQuota = async (visit: Visit, quotaSize: number) => {
    const tab = await visit.newTab();
    const session = await tab.page!.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize });
    await tab.open(address);
    await tab.run(() => mend.settled());
    return { tab, makeRoom: () => session.send('Storage.overrideQuotaForOrigin', { origin: address }) };
  };

  withSettings(
    'no room is left: it is said as long as it lasts, only the writer’s words are copied, and it goes on',
    'chromium',
    { ownProfile: true },
    async (visit) => {
      const { tab, makeRoom } = await openWithQuota(visit, 500_000);
      await press(tab, 'Sam');
      await write(tab, 'Sam wrote this.');
      await press(tab, 'Next');
      await press(tab, 'Show when');
      await press(tab, 'I am Alex, I have it');
      await write(tab);
      await kept(tab);
      const more = longWords(1_500_000);
      await write(tab, more);
      await saysAndCopies(tab, sentences['wrong.quota'], typed + more, 'Sam wrote');
      const stood = await tab.run(() => mend.standsWhile('.notice', () => mend.typeSlowly(' Twice.', 150)));
      assert.equal(stood, true, 'the sentence does not come and go with every key');
      await makeRoom();
      await kept(tab);
      await tab.close();
      await comesBack(visit, `${typed + more} Twice.`, 'Alex');
    },
  );

  withSettings(
    'no room is left while somebody finishes: the record is kept when there is room again',
    'chromium',
    { ownProfile: true },
    async (visit) => {
      const { tab } = await openWithQuota(visit, 5_000_000);
      const long = longWords(300_000);
      await press(tab, 'Sam');
      await write(tab, long);
      await wholeSpace(tab);
      await press(tab, 'Next');
      const other = await visit.newTab();
      await other.open(`${address}/other`);
      await other.run(() => mend.fill());
      await comeBackTo(tab);
      await press(tab, 'Show when');
      // A hand-over has nothing of anybody's on it; whoever comes next reads the sentence.
      await press(tab, 'I am Alex, I have it');
      await tab.run((one) => mend.until(() => mend.notice() === one, 'the notice'), sentences['wrong.quota']);
      assert.ok(!(await tab.run(() => mend.stored())).some(({ kind }) => kind === 'checkin'));
      await write(tab, 'Alex was here.');
      await saysAndCopies(tab, sentences['wrong.quota'], 'Alex was here.', long.slice(0, 100));
      await other.run(() => mend.empty());
      await tab.run(
        (text) =>
          mend.until(async () => {
            const all = await mend.stored();
            return all.some(({ kind, data }) => kind === 'checkin' && data.thanks === text);
          }, 'the record'),
        long,
      );
    },
  );

  withSettings(
    'no room is left: it is said, and goes on when room was made',
    'firefox',
    { quota: 6000 },
    async (visit) => {
      const tab = await openCard(visit);
      await press(tab, 'Sam');
      await write(tab);
      await wholeSpace(tab);
      const other = await visit.newTab();
      await other.open(`${address}/other`);
      await other.run(() => mend.fill());
      await comeBackTo(tab);
      const more = longWords(300_000);
      await write(tab, more);
      await saysAndCopies(tab, sentences['wrong.quota'], typed + more);
      await other.run(() => mend.empty());
      await kept(tab);
      await tab.close();
      await comesBack(visit, typed + more);
    },
  );

  for (const name of ['chromium', 'firefox'] as const)
    withSettings(
      'cookies are blocked: it works, says so, and keeps in memory',
      name,
      { cookiesBlocked: true, ownProfile: true },
      async (visit) => {
        const tab = await visit.newTab();
        await tab.open(address);
        const told = await tab.run((words) => mend.scene(words), typed);
        assert.equal(told.notice, sentences['wrong.temporary']);
        assert.equal(told.words, typed);
        assert.ok(told.copied.endsWith(typed));
        assert.equal(told.status, 'Gone when this page closes or reloads.');
      },
    );
});
