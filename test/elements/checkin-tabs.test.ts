import { expect } from '@open-wc/testing';
import { memory } from '../../src/storage/memory.js';
import { StorageError, type StorageAdapter } from '../../src/storage/index.js';
import { freshPlace, until, visit } from './visit.js';

describe('the same check-in in two tabs', () => {
  it('finished in both, is kept twice: nobody’s words are lost, the second is a session of its own', async () => {
    const place = freshPlace();
    const morning = await visit({ place, card: { mode: 'apart' } });
    await morning.press('Sam');
    await morning.writes({ thanks: 'Sam’s words.' });
    await morning.press('Show when both are ready', 'Enough for today');
    await morning.leave();
    const one = await visit({ place, card: { instance: 'x' } });
    const two = await visit({ place, card: { instance: 'y' } });
    for (const [page, thanks] of [
      [one, 'From the first tab.'],
      [two, 'From the second tab.'],
    ] as const) {
      await page.asked('Who is here?');
      await page.press('Alex');
      await page.writes({ thanks }, 'Sam');
    }
    for (const page of [one, two]) {
      await page.press('Show when both are ready', 'Enough for today');
      await page.asked('That is it for today.');
      await page.settled();
    }
    const alexs = await until('both', async () => {
      const found = (await one.kept()).filter(({ author }) => author === 'b');
      return found.length === 2 && found;
    });
    expect(alexs.map(({ data }) => (data as { thanks: string }).thanks).sort()).to.deep.equal([
      'From the first tab.',
      'From the second tab.',
    ]);
    expect(new Set(alexs.map(({ session }) => session))).to.have.length(2);
  });

  it('shows names and stars that the other tab chose, without a reload', async () => {
    const place = freshPlace();
    const one = await visit({ place, space: { names: 'none' } });
    const two = await visit({ place, space: { names: 'none' } });
    await one.type('One of you', 'Mo');
    await one.press('Use these names');
    await two.asked('Who would like to start?');
    await two.the('button', 'Mo');
  });
});

describe('storage that refuses', () => {
  /** Memory that has no room for a while. */
  function cramped(place: string) {
    const inside = memory({ name: place });
    const state = { full: false };
    const adapter: StorageAdapter = {
      ...inside,
      label: 'in this browser',
      commit: async (changes) => {
        if (state.full) throw new StorageError('quota');
        return inside.commit(changes);
      },
    };
    return { adapter, state };
  }

  it('is said with what is safe, offers the writer’s own words to copy, and ends when the cause goes', async () => {
    const place = freshPlace();
    const { adapter, state } = cramped(place);
    const page = await visit({ place, adapter });
    const errors: unknown[] = [];
    page.card.addEventListener('exercise-error', ({ detail }) => errors.push(detail));
    await page.press('Sam');
    await page.type('One thing Alex did today', 'Kept before.');
    await page.settled();
    state.full = true;
    await page.type('One thing Alex did today', 'Kept before. And this, too.');
    await page.reads('This browser has no room left. Your words are still on this screen.');
    expect(((await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.include('And this, too.');
    expect(errors).to.deep.equal([{ kind: 'checkin', code: 'quota', field: undefined }]);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    await page.press('Copy my words');
    await page.reads('Copied.');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.include('And this, too.');
    state.full = false;
    await page.reads('Kept.');
    expect(page.text).not.to.include('no room left');
    await page.leave();
    const later = await visit({ place });
    await later.press('I am Sam');
    expect(((await later.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.include('And this, too.');
  });

  for (const [code, sentence] of [
    ['quota', 'There is no room left in my slow place. Your words are still on this screen.'],
    ['unavailable', 'What you write is not being kept in my slow place.'],
  ] as const)
    it(`names the place that refuses as that calls itself (${code})`, async () => {
      let refuses = false;
      const inside = memory({ name: freshPlace() });
      const adapter: StorageAdapter = {
        ...inside,
        label: 'in my slow place',
        commit: async (changes) => {
          if (refuses) throw new StorageError(code);
          return inside.commit(changes);
        },
      };
      const page = await visit({ adapter });
      await page.press('Sam');
      await page.settled();
      refuses = true;
      await page.type('One thing Alex did today', 'You waited up.');
      await page.reads(sentence);
      expect(page.text).not.to.match(/This browser (?:has no|is not)/);
      refuses = false;
      await page.reads('Kept.');
    });

  it('while somebody chooses loses no answer: it is kept once there is room, also when all is done meanwhile', async () => {
    const place = freshPlace();
    const { adapter, state } = cramped(place);
    const page = await visit({ place, adapter });
    await page.press('Sam');
    await page.writes({ thanks: 'Sam’s words.' });
    await page.settled();
    state.full = true;
    await page.press('Show when both are ready', 'I am Alex, I have it');
    await page.writes({ thanks: 'Alex’s words.' }, 'Sam');
    await page.press('Show when both are ready');
    await page.asked('Here you both are.');
    await page.reads('Sam’s words.');
    let completed = 0;
    page.card.addEventListener('exercise-complete', () => completed++);
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    expect(completed).to.equal(0);
    state.full = false;
    const kept = await until('both records', async () => {
      const found = (await page.kept()).filter(({ author }) => author !== 'both');
      return found.length === 2 && found;
    });
    expect(kept.map(({ data }) => (data as { thanks: string }).thanks).sort()).to.deep.equal([
      'Alex’s words.',
      'Sam’s words.',
    ]);
    await until('one complete', () => completed === 1);
  });

  it('tells one writer nothing of what the other copied, and copies nobody else’s words', async () => {
    const place = freshPlace();
    const { adapter, state } = cramped(place);
    const page = await visit({ place, adapter });
    await page.press('Sam');
    await page.writes({ thanks: 'Sam’s words.' });
    await page.settled();
    state.full = true;
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    await page.press('Show when both are ready');
    await page.asked('Pass the phone to Alex.');
    await page.press('I am Alex, I have it');
    await page.type('One thing Sam did today', 'Alex’s words.');
    await page.press('Copy my words');
    await page.reads('Copied.');
    expect(copied).to.have.length(1);
    expect(copied[0]).to.include('Alex’s words.').and.not.to.include('Sam’s');
    await page.press('Next', 'Show when both are ready');
    await page.asked('Here you both are.');
    expect(page.text).not.to.include('Copied.');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
});
