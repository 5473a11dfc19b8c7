import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StorageAdapter } from '../../src/storage/index.js';
import { memory } from '../../src/storage/memory.js';
import { define as defineCard, type CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import { define as defineSpace, type ExerciseSpace } from '../../src/elements/exercise-space/exercise-space.js';
import { buttonsOf, cardOver, hidePage, kept, openHistory, press, readingOf, says, today, until } from './past.js';

const both = (daysAgo: number, a: object, b: object) => [
  kept('a', 'after-both', daysAgo, a),
  kept('b', 'after-both', daysAgo, b),
];

const past = () => [
  ...both(0, { feelings: ['tender', 'tense'] }, { feelings: ['calm', 'tired'] }),
  ...both(2, { feelings: ['close'] }, { feelings: ['hopeful'], thanks: 'You left the hall light on for me.' }),
  kept('a', 'private', 4, { thanks: 'a private thought' }),
  kept('b', 'after-both', 5, { thanks: 'waits for the other' }),
  ...both(11, { rhythm: 'weekly', wish: 'one evening without screens' }, { rhythm: 'weekly', feelings: ['relieved'] }),
  kept('both', 'shared', 11, { rhythm: 'weekly', heard: { b: 'You were worn out.' } }),
];

const whens = (card: CheckinCard) =>
  [...card.renderRoot.querySelectorAll('.when, .entry .rest')].map((line) => line.textContent.trim());
const field = (card: CheckinCard, id: string) => card.renderRoot.querySelector<HTMLTextAreaElement>(`textarea#${id}`)!;
const type = (area: HTMLTextAreaElement, text: string) => {
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
};
const focused = (card: CheckinCard) => (card.renderRoot as ShadowRoot).activeElement;

describe('past check-ins', () => {
  it('open on what both may read, by day, with dates as people say them and a quiet stretch in one line', async () => {
    const { card } = await cardOver(past());
    await openHistory(card);
    expect(readingOf(card)).to.contain('For both of you');
    const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const full = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    const sunday = new Intl.DateTimeFormat('en-GB', full).format(Date.UTC(2026, 2, 1));
    const quiet = dates.formatRange(Date.UTC(2026, 2, 2), Date.UTC(2026, 2, 9));
    expect(whens(card)).to.deep.equal(['Today, Thursday', 'Tuesday', `A quiet stretch, ${quiet}`, sunday]);
    expect(readingOf(card)).to.contain('Sam tender, tense Alex calm, tired');
    expect(readingOf(card)).to.contain('“You left the hall light on for me.”');
    expect(readingOf(card)).to.contain('The longer weekly talk');
    expect(readingOf(card)).to.contain('A wish for the week: one evening without screens');
    expect(readingOf(card)).to.contain('Alex heard: You were worn out.');
  });

  it('hold nothing in the page that one of the two keeps or that waits for the other', async () => {
    const { card } = await cardOver(past());
    await openHistory(card);
    const html = (card.renderRoot as ShadowRoot).innerHTML;
    expect(html).not.to.contain('a private thought');
    expect(html).not.to.contain('waits for the other');
  });

  it('say the same by week, each word once', async () => {
    const { card } = await cardOver(past());
    await openHistory(card);
    press(card, 'Weeks');
    await says(card, 'Words that came by');
    const pressed = [...card.renderRoot.querySelectorAll('.switch button')].map((button) =>
      button.getAttribute('aria-pressed'),
    );
    expect(pressed).to.deep.equal(['false', 'true']);
    expect(readingOf(card)).to.contain('This week');
    await says(card, 'tender, tense, calm, tired, hopeful');
    expect(readingOf(card)).to.contain('From the longer talk: one evening without screens');
  });

  it('show what another tab keeps, without a reload', async () => {
    const { card, place } = await cardOver(past());
    await openHistory(card);
    await memory({ name: place }).commit([{ put: kept('a', 'shared', 1, { thanks: 'for the tea' }) }]);
    await says(card, 'for the tea');
  });

  it('wait for a space that comes late', async () => {
    await memory({ name: 'late' }).commit([{ put: kept('a', 'shared', 0, { thanks: 'it came late' }) }]);
    const around = await fixture<ExerciseSpace>(
      html`<exercise-space names="Sam, Alex" keep="nothing"
        ><checkin-card lang="en-GB"></checkin-card
      ></exercise-space>`,
    );
    const card = around.querySelector<CheckinCard>('checkin-card')!;
    defineCard();
    card.open('history');
    await says(card, 'Opening');
    around.adapter = memory({ name: 'late' });
    defineSpace();
    await says(card, 'it came late');
  });

  it('say so when there is nothing yet, and offer to begin as freely as not to', async () => {
    const { card } = await cardOver([kept('a', 'private', 0, { thanks: 'mine' })]);
    await openHistory(card);
    await says(card, 'Nothing here yet, and no hurry.');
    expect(buttonsOf(card)).to.include.members(['Start a check-in', 'Not today', 'I am Sam, show mine']);
    press(card, 'Not today');
    await says(card, 'Not today. It will be here.');
  });

  it('say what is safe when storage does not answer, and try again', async () => {
    const adapter = memory({ name: 'failing' });
    let fails = true;
    await adapter.commit([{ put: kept('a', 'shared', 0, { thanks: 'still there' }) }]);
    const failing: StorageAdapter = {
      ...adapter,
      query: async (query) => {
        if (fails && query.kind === 'checkin')
          throw Object.assign(new Error(), { name: 'StorageError', code: 'unavailable' });
        return adapter.query(query);
      },
    };
    const { card } = await cardOver([], { adapter: failing });
    card.open('history');
    await says(card, 'Nothing is lost. Try again in a moment.');
    fails = false;
    press(card, 'Try again');
    await says(card, 'still there');
  });
});

describe('one’s own past', () => {
  const mine = () => [...past(), kept('a', 'shared', 6, { thanks: 'shown outright' })];
  const openMine = async () => {
    const made = await cardOver(mine());
    await openHistory(made.card);
    press(made.card, 'I am Sam, show mine');
    await says(made.card, 'Sam holds the phone');
    return made;
  };

  it('stands behind "I am Sam, show mine", for both, always', async () => {
    for (const records of [[], mine()]) {
      const { card } = await cardOver(records);
      await openHistory(card);
      expect(buttonsOf(card)).to.include.members(['I am Sam, show mine', 'I am Alex, show mine']);
    }
  });

  it('holds one’s own words and how each is shown, none of the other’s', async () => {
    const { card } = await openMine();
    expect(readingOf(card)).to.contain('a private thought Kept for yourself');
    expect(readingOf(card)).to.contain('shown outright Shown to Alex');
    expect(readingOf(card)).not.to.contain('waits for the other');
    expect(readingOf(card)).not.to.contain('hall light');
    expect(focused(card)?.textContent).to.equal('Sam, what you wrote');
  });

  it('is put away by its button', async () => {
    const { card } = await openMine();
    press(card, 'Put mine away');
    await says(card, 'For both of you');
    expect((card.renderRoot as ShadowRoot).innerHTML).not.to.contain('a private thought');
  });

  it('leaves the page at once when the page is hidden, and does not come back by itself', async () => {
    const { card } = await openMine();
    hidePage();
    expect((card.renderRoot as ShadowRoot).innerHTML).not.to.contain('a private thought');
    await openHistory(card);
    expect(readingOf(card)).to.contain('For both of you');
    expect(readingOf(card)).not.to.contain('a private thought');
  });

  it('leaves an element that is taken out of the page, and stays in one that is only moved', async () => {
    const { card } = await openMine();
    const there = card.parentElement!;
    there.append(card);
    await new Promise((resolve) => setTimeout(resolve));
    expect(readingOf(card)).to.contain('a private thought');
    card.remove();
    await card.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect((card.renderRoot as ShadowRoot).innerHTML).not.to.contain('a private thought');
    there.append(card);
    await says(card, 'For both of you');
    expect((card.renderRoot as ShadowRoot).innerHTML).not.to.contain('a private thought');
  });

  it('ends listening to storage when it goes', async () => {
    const { card, space } = await cardOver(mine());
    const before = space.listeners.size;
    await openHistory(card);
    expect(space.listeners.size).to.be.greaterThan(before);
    card.open(undefined);
    await until(() => space.listeners.size === before, 'no listener is left');
  });

  it('can be changed in place, and left as it was', async () => {
    const { card, space } = await openMine();
    const change = () => card.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Change: Sunday"]')!.click();
    change();
    await card.updateComplete;
    await until(() => !!focused(card)?.matches('input, textarea'), 'the first field has the focus');
    type(field(card, 'past-thanks'), 'something else');
    press(card, 'Leave it as it was');
    await says(card, 'a private thought');
    expect(focused(card)?.getAttribute('aria-label')).to.equal('Change: Sunday');
    change();
    await card.updateComplete;
    expect(field(card, 'past-thanks').value).to.equal('a private thought');
    type(field(card, 'past-thanks'), 'a clearer thought');
    press(card, 'Keep the change');
    await says(card, 'Keep the change', false);
    await says(card, 'a clearer thought');
    const [record] = (await space.read({ kind: 'checkin', author: 'a' })).filter(
      ({ visibility }) => visibility === 'private',
    );
    expect(record!.data).to.deep.include({ thanks: 'a clearer thought' });
  });

  it('keeps what is being changed when the page is hidden, as a draft of its writer', async () => {
    const { card, space, adapter } = await openMine();
    card.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Change: Sunday"]')!.click();
    await card.updateComplete;
    type(field(card, 'past-thanks'), 'half a sentence');
    await space.flush();
    const drafts = await adapter.query({ space: 'default', kind: 'draft' });
    expect(drafts.map(({ author }) => author)).to.deep.equal(['a']);
    hidePage();
    await openHistory(card);
    press(card, 'I am Sam, show mine');
    await says(card, 'a private thought');
    card.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Change: Sunday"]')!.click();
    await says(card, 'half a sentence');
    press(card, 'Keep the change');
    await says(card, 'Keep the change', false);
    await until(() => !readingOf(card).includes('a private thought'), 'it is kept');
    expect(await adapter.query({ space: 'default', kind: 'draft' })).to.deep.equal([]);
  });

  it('changes feelings, too', async () => {
    const { card, space } = await openMine();
    card.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Change: Today, Thursday"]')!.click();
    await says(card, 'Leave it as it was');
    await until(() => !!card.renderRoot.querySelector('.past-change .chip'), 'feelings are there');
    const chips = [...card.renderRoot.querySelectorAll<HTMLLabelElement>('.past-change .chip')];
    await says(card, 'Glad');
    chips
      .find((chip) => chip.textContent.trim() === 'tense')!
      .querySelector('input')!
      .click();
    [...card.renderRoot.querySelectorAll<HTMLLabelElement>('.past-change .chip')]
      .find((chip) => chip.textContent.trim() === 'Glad')!
      .querySelector('input')!
      .click();
    press(card, 'Keep the change');
    await says(card, 'tender, glad');
    const [record] = await space.read({ kind: 'checkin', author: 'a', from: today });
    expect(record!.data).to.deep.include({ feelings: ['tender', 'glad'] });
  });

  it('can be shown to the other and taken back', async () => {
    const { card } = await openMine();
    const entry = () =>
      [...card.renderRoot.querySelectorAll('.entry')].find((line) => line.textContent.includes('a private thought'))!;
    const own = (name: string) =>
      [...entry().querySelectorAll('button')].find((button) => button.textContent.trim() === name)!;
    own('Show it to Alex').click();
    await until(() => entry().textContent.includes('Shown to Alex'), 'it is shown');
    press(card, 'Put mine away');
    await says(card, 'For both of you');
    expect(readingOf(card)).to.contain('a private thought');
    press(card, 'I am Sam, show mine');
    await says(card, 'Sam holds the phone');
    own('Take it back').click();
    await until(() => entry().textContent.includes('Kept for yourself'), 'it is taken back');
    press(card, 'Put mine away');
    await says(card, 'For both of you');
    expect((card.renderRoot as ShadowRoot).innerHTML).not.to.contain('a private thought');
  });

  it('can wait for the other while the day lasts, and opens with theirs', async () => {
    const { card } = await cardOver([
      kept('a', 'private', 0, { thanks: 'mine' }),
      kept('b', 'after-both', 0, { thanks: 'theirs' }),
    ]);
    await openHistory(card);
    expect(readingOf(card)).not.to.contain('theirs');
    press(card, 'I am Sam, show mine');
    await says(card, 'Sam holds the phone');
    press(card, 'Show when both are ready');
    await says(card, 'Shown to Alex');
    press(card, 'Put mine away');
    await says(card, 'theirs');
  });

  it('is deleted with undo, and comes back exactly as it was', async () => {
    const { card, adapter } = await openMine();
    const before = await adapter.query({ space: 'default', kind: 'checkin' });
    card.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Delete: Sunday"]')!.click();
    await says(card, 'Deleted.');
    await says(card, 'a private thought', false);
    expect(focused(card)?.textContent?.trim()).to.equal('Undo');
    expect(await adapter.query({ space: 'default', kind: 'checkin' })).to.have.length(before.length - 1);
    press(card, 'Undo');
    await says(card, 'a private thought');
    expect(await adapter.query({ space: 'default', kind: 'checkin' })).to.deep.equal(before);
    expect(focused(card)?.getAttribute('aria-label')).to.equal('Change: Sunday');
  });

  it('says so when storage refuses, and keeps what was typed on the screen', async () => {
    const adapter = memory({ name: 'refusing' });
    let refuses = false;
    await adapter.commit([{ put: kept('a', 'private', 4, { thanks: 'a private thought' }) }]);
    const refusing: StorageAdapter = {
      ...adapter,
      commit: async (changes) => {
        if (refuses) throw Object.assign(new Error(), { name: 'StorageError', code: 'quota' });
        return adapter.commit(changes);
      },
    };
    const { card } = await cardOver([], { adapter: refusing });
    await openHistory(card);
    press(card, 'I am Sam, show mine');
    await says(card, 'a private thought');
    refuses = true;
    press(card, 'Delete');
    await says(card, 'Nothing has changed.');
    press(card, 'Change');
    await says(card, 'Keep the change');
    type(field(card, 'past-thanks'), 'typed without room');
    press(card, 'Keep the change');
    await says(card, 'That did not work just now.');
    expect(field(card, 'past-thanks').value).to.equal('typed without room');
    refuses = false;
    press(card, 'Keep the change');
    await says(card, 'Keep the change', false);
    await says(card, 'typed without room');
  });
});

describe('a long past', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      kept('ab'[index % 2] as 'a' | 'b', 'after-both', Math.floor(index / 2), { feelings: ['calm'] }),
    );

  it('of 10,000 records is read one page at a time, thirty days each', async () => {
    const asked: { limit?: number; found: number }[] = [];
    const adapter = memory({ name: 'long' });
    await adapter.commit(many(10_000).map((put) => ({ put })));
    const counting: StorageAdapter = {
      ...adapter,
      query: async (query) => {
        const found = await adapter.query(query);
        if (query.kind === 'checkin' && !query.from) asked.push({ limit: query.limit, found: found.length });
        return found;
      },
    };
    const { card } = await cardOver([], { adapter: counting });
    await openHistory(card);
    const days = () => card.renderRoot.querySelectorAll('.entry:not(.gap)').length;
    expect(days()).to.equal(30);
    expect(asked).to.have.length(1);
    expect(asked[0]!.found).to.be.at.most(200);
    press(card, 'Show earlier days');
    await until(() => days() === 60, 'sixty days');
    expect(asked).to.have.length(1);
    press(card, 'Show earlier days');
    press(card, 'Show earlier days');
    await until(() => days() === 120, 'further pages');
    expect(asked.map(({ found }) => found).every((found) => found <= 1024)).to.equal(true);
    press(card, 'Weeks');
    await until(() => days() === 8, 'eight weeks');
  });

  it('of private records alone does not show that it is long', async () => {
    const records = Array.from({ length: 500 }, (_, index) => kept('b', 'private', index + 1, { thanks: 'kept' }));
    const { card } = await cardOver([kept('a', 'shared', 0, { thanks: 'for the bread' }), ...records]);
    await openHistory(card);
    expect(buttonsOf(card)).not.to.include('Show earlier days');
    press(card, 'I am Alex, show mine');
    await says(card, 'Alex holds the phone');
    expect(buttonsOf(card)).to.include('Show earlier days');
  });

  it('is found behind records that cannot be read here', async () => {
    const foreign = Array.from({ length: 450 }, (_, index) => ({ ...kept('a', 'shared', index + 1), schema: 99 }));
    const { card, space } = await cardOver([...foreign, kept('a', 'shared', 600, { thanks: 'long ago' })]);
    await openHistory(card);
    await says(card, 'long ago');
    expect(space.setAside.get().size).to.equal(450);
  });
});

describe('past check-ins on paper', () => {
  let printed: Document[] = [];
  const frames = (card: CheckinCard) => card.renderRoot.querySelectorAll('iframe').length;
  // A frame prints by its own window, which is made as the frame comes in: so the method is put there by its insertion.
  const append = ShadowRoot.prototype.append;
  let works = true;
  beforeEach(() => {
    printed = [];
    works = true;
    ShadowRoot.prototype.append = function (...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      const [frame] = nodes;
      if (frame instanceof HTMLIFrameElement)
        frame.contentWindow!.print = () => {
          if (!works) return;
          frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
          printed.push(frame.contentDocument!);
        };
    };
  });
  afterEach(() => {
    ShadowRoot.prototype.append = append;
  });

  it('are one day on a page, with what both may read and nothing else', async () => {
    const { card } = await cardOver([...past(), kept('a', 'private', 0, { thanks: 'only mine' }, 'another')]);
    await openHistory(card);
    press(card, 'Print or save');
    await says(card, 'One day on a page: Today, Thursday');
    press(card, 'One day on a page: Today, Thursday');
    const text = printed[0]!.body.textContent;
    expect(text).to.match(/Thursday,? 12 March 2026/);
    expect(text).to.contain('tender, tense');
    expect(text).not.to.contain('only mine');
    expect(text).not.to.contain('hopeful');
    expect(printed[0]!.title).to.equal('notes-2026-03-12');
    printed[0]!.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(frames(card)).to.equal(0);
  });

  it('hold one’s own words when they are printed from one’s own page, and those leave the document', async () => {
    const { card } = await cardOver(past());
    await openHistory(card);
    press(card, 'I am Sam, show mine');
    await says(card, 'Sam holds the phone');
    press(card, 'Print or save');
    await says(card, 'All that is shown here, on paper');
    press(card, 'All that is shown here, on paper');
    expect(printed[0]!.body.textContent).to.contain('a private thought');
    expect(printed[0]!.body.textContent).not.to.contain('waits for the other');
    printed[0]!.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(frames(card)).to.equal(0);
  });

  it('say so where nothing prints, and leave nothing behind', async () => {
    works = false;
    const { card } = await cardOver(past());
    await openHistory(card);
    press(card, 'Print or save');
    await says(card, 'All that is shown here, on paper');
    press(card, 'All that is shown here, on paper');
    await says(card, 'No print window came up.');
    expect(frames(card)).to.equal(0);
  });
});

describe('past check-ins for everybody', () => {
  for (const scheme of ['light', 'dark'])
    it(`pass axe in every state, ${scheme}`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.body.style.setProperty('background', scheme === 'dark' ? '#111' : '#fff');
      const { card } = await cardOver(past());
      await openHistory(card);
      await expect(card).to.be.accessible();
      press(card, 'Weeks');
      await says(card, 'Words that came by');
      await expect(card).to.be.accessible();
      press(card, 'I am Sam, show mine');
      await says(card, 'Sam holds the phone');
      await expect(card).to.be.accessible();
      press(card, 'Change', 1);
      await says(card, 'Keep the change');
      await expect(card).to.be.accessible();
      press(card, 'Leave it as it was');
      press(card, 'Delete');
      await says(card, 'Deleted.');
      await expect(card).to.be.accessible();
      press(card, 'Print or save');
      await says(card, 'A text file');
      await expect(card).to.be.accessible();
      fixtureCleanup();
      const empty = await cardOver([]);
      await openHistory(empty.card);
      await expect(empty.card).to.be.accessible();
      document.documentElement.style.removeProperty('color-scheme');
      document.body.style.removeProperty('background');
    });

  it('are read, changed and left by keyboard alone', async () => {
    const { card } = await cardOver(past());
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        const now = focused(card);
        if ((now?.getAttribute('aria-label') ?? now?.textContent?.trim()) === name) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error(`Tab does not reach "${name}".`);
    };
    await openHistory(card);
    card.focus();
    await tabTo('Weeks');
    await sendKeys({ press: 'Enter' });
    await says(card, 'Words that came by');
    await tabTo('I am Sam, show mine');
    await sendKeys({ press: 'Enter' });
    await says(card, 'Sam holds the phone');
    await tabTo('Change: Sunday');
    await sendKeys({ press: 'Enter' });
    await says(card, 'Keep the change');
    for (let presses = 0; !focused(card)?.matches('textarea') && presses < 40; presses++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '!' });
    await tabTo('Keep the change');
    await sendKeys({ press: 'Enter' });
    await says(card, 'a private thought!');
    await until(() => focused(card)?.getAttribute('aria-label') === 'Change: Sunday', 'the focus is back');
    await tabTo('Put mine away');
    await sendKeys({ press: 'Enter' });
    await says(card, 'For both of you');
    await tabTo('Back to the check-in');
    await sendKeys({ press: 'Enter' });
    await says(card, 'Who would like to start?');
  });

  it('fit 320 px', async () => {
    const { card } = await cardOver(past());
    card.parentElement!.style.setProperty('inline-size', '320px');
    await openHistory(card);
    press(card, 'I am Sam, show mine');
    await says(card, 'Sam holds the phone');
    press(card, 'Change', 2);
    await says(card, 'Keep the change');
    expect(card.offsetWidth).to.equal(320);
    for (const part of card.renderRoot.querySelectorAll('.sheet, .body, .line, .entry-in'))
      expect(part.scrollWidth).to.be.at.most(part.clientWidth);
  });

  it('show weeks where the system names a language that is none', async () => {
    Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'c' });
    const { card } = await cardOver(past());
    await openHistory(card);
    press(card, 'Weeks');
    await says(card, 'Words that came by');
    Reflect.deleteProperty(navigator, 'language');
  });
});
