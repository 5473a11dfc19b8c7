import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Space } from '../../src/space/space.js';
import { startEngine, type EngineName, type Tab, type Visit } from './engines.js';
import { address, closeSite, kept, openCard, press, typed, wholeSpace, write } from './scene.js';

/**
 * Keystrokes reach the draft soon after the last one, at least once a second while typing goes on, and at once when the page is
 * hidden, the card moved, or the page left. Each both by what keeps the first words and by the space that takes over.
 */
after(closeSite);

/** A card in which somebody writes, kept in one of the two ways. */
async function writing(visit: Visit, by: string): Promise<Tab> {
  const tab = await openCard(visit);
  await press(tab, 'Sam');
  if (by === 'a space') {
    await write(tab, '.');
    await wholeSpace(tab);
    await press(tab, 'Back');
    await press(tab, 'Sam');
  }
  return tab;
}

describe('what is typed', { concurrency: 3 }, () => {
  for (const name of ['chromium', 'firefox', 'webkit'] as const satisfies EngineName[]) {
    describe(name, { concurrency: 1 }, () => {
      let engine: Awaited<ReturnType<typeof startEngine>>;
      before(async () => {
        engine = await startEngine(name);
      });
      after(() => engine.end());

      const test = (title: string, run: (visit: Visit, context: TestContext) => Promise<void>) =>
        void it(title, async (context) => {
          const visit = await engine.visit();
          try {
            await run(visit, context);
          } finally {
            await visit.end();
          }
        });

      for (const by of ['the first words alone', 'a space']) {
        const begun = by === 'a space' ? '.' : '';

        // Pages under WebKit's driver are hidden, where nothing is held back and timers run once a second.
        if (name !== 'webkit')
          test(`is written after the last key, and at least once a second while typing goes on: ${by}`, async (visit, context) => {
            const tab = await writing(visit, by);
            const keys = 'You waited up for me, and the soup was warm.';
            await tab.run(() => mend.countDrafts());
            const after = await tab.run(
              async (words, before) => {
                // Faster than the pause after which a draft is written, for about three and a half seconds.
                await mend.typeSlowly(words, 80);
                const whileTyping = mend.written.length;
                return { whileTyping, milliseconds: await mend.durableAfter(before + words), all: mend.written.length };
              },
              keys,
              begun,
            );
            context.diagnostic(`durable ${after.milliseconds.toFixed(0)} ms after the last key, ${after.all} writes`);
            assert.ok(after.whileTyping >= 3, `written ${after.whileTyping} times while typing`);
            assert.ok(after.all < keys.length / 2, 'not once a key');
          });

        test(`is written at once when the card is moved: ${by}`, async (visit) => {
          const tab = await writing(visit, by);
          await tab.run(() => mend.holdTimers());
          await write(tab);
          await tab.run(() => {
            const place = document.createElement('div');
            document.body.append(place);
            place.append(mend.card());
          });
          await tab.run((words) => mend.durableAfter(words), begun + typed);
        });

        // WebKit's driver has no way to hide a tab that is shown.
        if (name !== 'webkit')
          test(`is written at once when the page is hidden: ${by}`, async (visit) => {
            const tab = await writing(visit, by);
            await tab.run(() => mend.holdTimers());
            await write(tab);
            const other = await visit.newTab();
            await other.front();
            await tab.run(() => mend.until(() => document.hidden, 'a hidden page'));
            await tab.run((words) => mend.durableAfter(words), begun + typed);
          });

        test(`is there again when the page was left with the last key: ${by}`, async (visit) => {
          const tab = await writing(visit, by);
          await tab.run(() => mend.holdTimers());
          await write(tab);
          await tab.open(`${address}/other`);
          await tab.open(address);
          await tab.run(() => mend.settled());
          await press(tab, 'I am Sam');
          assert.equal(await tab.run(() => mend.words()), begun + typed);
        });
      }

      test('does not hold up the next page when the page is left in the middle of it, nor is it lost', async (visit) => {
        const tab = await openCard(visit);
        await press(tab, 'Sam');
        await write(tab);
        await kept(tab);
        for (let round = 0; round < 4; round++) {
          // Alternately while the first words are kept and while a space keeps them.
          if (round % 2) await wholeSpace(tab);
          await tab.run(() => {
            const { space, first } = mend.card() as unknown as { space?: Space; first: { keep(): Promise<void> } };
            const keep = () => {
              space?.draft('busy/').write(Math.random());
              void (space ? space.flush() : first.keep()).catch(() => {}).then(() => setTimeout(keep));
            };
            keep();
          });
          await tab.open(`${address}/other`);
          await tab.open(address);
          assert.equal((await tab.run(() => mend.settled())).covered, true);
          await tab.run(() => mend.stored());
          await press(tab, 'I am Sam');
          assert.equal(await tab.run(() => mend.field()), typed);
          await kept(tab);
        }
      });

      test('stays with its tab when another opens right after the first words', async (visit) => {
        const tab = await openCard(visit);
        await press(tab, 'Sam');
        await write(tab);
        await kept(tab);
        const other = await openCard(visit);
        assert.match(await other.run(() => mend.screen()), /Who would like to start\?/);
        await press(other, 'Alex');
        await write(other, 'You rang.');
        await other.run(() => mend.until(() => mend.status() === 'Kept.', 'Kept, beside the word of another tab'));
        await tab.front();
        if ((await tab.run(() => mend.settled())).covered) await press(tab, 'I am Sam');
        assert.equal(await tab.run(() => mend.words()), typed);
      });

      test('is there again after a reload with the last key, in the same tab', async (visit) => {
        const tab = await openCard(visit);
        await press(tab, 'Sam');
        await write(tab, 'You waited');
        await kept(tab);
        await write(tab, ' up for me.');
        await tab.reload();
        await tab.run(() => mend.settled());
        await press(tab, 'I am Sam');
        assert.equal(await tab.run(() => mend.words()), typed);
      });
    });
  }
});
