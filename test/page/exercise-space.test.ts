import { expect } from '@open-wc/testing';
import type { CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import { define as defineCard } from '../../src/elements/checkin-card/checkin-card.js';
import type { ExerciseSpace } from '../../src/elements/exercise-space/exercise-space.js';
import { define as defineSpace } from '../../src/elements/exercise-space/exercise-space.js';
import type { StorageAdapter } from '../../src/storage/adapter.js';
import { memory } from '../../src/storage/memory.js';
import { begin, field, found, freshSpace, kept, press, question, text, type, until, asked } from './card.js';

/** One space, set up by code, and the card in it. */
const places: Element[] = [];
function setUp(adapter?: StorageAdapter, id = freshSpace(), names: readonly [string, string] | null = ['Sam', 'Alex']) {
  const space = document.createElement('exercise-space');
  Object.assign(space, { space: id, adapter, names });
  const card = document.createElement('checkin-card');
  space.append(card);
  document.body.append(space);
  places.push(space);
  return { space, card };
}
const place = () => memory({ name: `place-${crypto.randomUUID()}` });
const ofKind = (adapter: StorageAdapter, space: string, kind: string) => adapter.query({ space, kind });

/** The question that the space itself asks, above what is in it. */
const bringing = (space: ExerciseSpace) =>
  space.shadowRoot!.querySelector('div')?.shadowRoot?.querySelector<HTMLElement>('.sheet');
const answer = (space: ExerciseSpace, words: string) =>
  [...bringing(space)!.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click();

/** A check-in of one person's, kept. */
async function keepOne(card: CheckinCard) {
  await begin(card);
  await type(card, 'Of yesterday');
  await kept(card);
  await press(card, 'Next');
  await press(card, 'Keep mine for now');
}

describe('exercise-space', () => {
  before(() => {
    defineSpace();
    defineCard();
  });
  afterEach(() => {
    for (const one of places.splice(0)) one.remove();
  });

  it('moves what is being typed when its adapter changes, and the typing goes on', async () => {
    const [one, two, id] = [place(), place(), freshSpace()];
    const { space, card } = setUp(one, id);
    await begin(card);
    await type(card, 'Half a sent');
    await kept(card);
    const target = field(card);
    space.adapter = two;
    await space.updateComplete;
    await type(card, 'Half a sentence');
    await until(() => field(card)?.value === 'Half a sentence', 'the words');
    expect(field(card)).to.equal(target);
    await until(() => text(card).includes('Kept.') || undefined, 'Kept.');
    let drafts = await ofKind(two, id, 'draft');
    for (let i = 0; i < 100 && !JSON.stringify(drafts).includes('Half a sentence'); i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      drafts = await ofKind(two, id, 'draft');
    }
    expect(JSON.stringify(drafts)).to.include('Half a sentence');
    expect(await ofKind(one, id, 'draft')).to.deep.equal([]);
    expect(bringing(space), 'nothing was kept, so nothing is asked').to.equal(undefined);
  });

  it('asks before it moves records, takes no focus for it, and does what the answer says', async () => {
    const [one, two, id] = [place(), place(), freshSpace()];
    const { space, card } = setUp(one, id);
    await keepOne(card);
    await until(() => question(card)?.startsWith('Pass the phone'), 'the hand-over');
    const before = document.activeElement;
    space.adapter = two;
    await until(() => bringing(space), 'a question');
    expect(bringing(space)!.textContent).to.include(one.label).and.include(two.label);
    expect(document.activeElement).to.equal(before);
    expect(await ofKind(two, id, 'checkin'), 'not before somebody said so').to.deep.equal([]);
    answer(space, 'Bring a copy along');
    await until(() => bringing(space)?.textContent?.includes('It is here now'), 'that it was done');
    expect(JSON.stringify(await ofKind(two, id, 'checkin'))).to.include('Of yesterday');
    expect(JSON.stringify(await ofKind(one, id, 'checkin')), 'a copy').to.include('Of yesterday');
  });

  it('leaves records where they are when somebody says so', async () => {
    const [one, two, id] = [place(), place(), freshSpace()];
    const { space, card } = setUp(one, id);
    await keepOne(card);
    await until(() => question(card)?.startsWith('Pass the phone'), 'the hand-over');
    space.adapter = two;
    await until(() => bringing(space), 'a question');
    answer(space, 'Leave it');
    expect(bringing(space)).to.equal(undefined);
    expect(await ofKind(two, id, 'checkin')).to.deep.equal([]);
    // Going back to the first place asks nothing: everything is there.
    space.adapter = one;
    await space.updateComplete;
    await space.current.flush();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(bringing(space)).to.equal(undefined);
  });

  it('brings along the names by which the words are headed', async () => {
    const [one, two, id] = [place(), place(), freshSpace()];
    const { space, card } = setUp(one, id, null);
    await asked(card, 'What shall this page call you?');
    const [first, second] = card.shadowRoot!.querySelectorAll('input');
    for (const [input, name] of [
      [first!, 'Kim'],
      [second!, 'Jo'],
    ] as const) {
      input.value = name;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await press(card, 'Use these names');
    await begin(card, 'Kim');
    await type(card, 'Headed by a name');
    await kept(card);
    space.adapter = two;
    await until(() => space.current.opened, 'an adapter');
    for (let i = 0; i < 100 && !(await ofKind(two, id, 'space')).length; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await until(() => text(card).includes('Kim holds the phone'), 'the name');
  });

  it('ends with the last element that uses an adapter, and begins again with the next', async () => {
    const one = place();
    const id = freshSpace();
    let listeners = 0;
    const counted: StorageAdapter = {
      ...one,
      label: one.label,
      subscribe: (listener) => {
        listeners++;
        const end = one.subscribe(listener);
        return () => {
          listeners--;
          end();
        };
      },
    };
    const first = setUp(counted, id);
    const second = setUp(counted, id);
    await begin(first.card);
    expect(first.space.current === second.space.current).to.equal(true);
    await type(first.card, 'Seen in both');
    await until(() => field(second.card)?.value === 'Seen in both', 'the same words');
    first.space.remove();
    await type(second.card, 'Seen in the second');
    await kept(second.card);
    expect(listeners).to.equal(1);
    second.space.remove();
    for (let i = 0; i < 100 && listeners; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(listeners).to.equal(0);
    document.body.append(first.space);
    await found(first.card, 'Seen in the second');
  });

  it('shows other people when its space changes, and the first ones when it changes back', async () => {
    const adapter = place();
    const [one, two] = [freshSpace(), freshSpace()];
    const { space, card } = setUp(adapter, one);
    await begin(card);
    await type(card, 'Of the first');
    space.space = two;
    await until(() => space.current.id === two, 'the other space');
    await asked(card, 'Who would like to start?');
    expect(text(card)).not.to.include('Of the first');
    space.space = one;
    await found(card, 'Of the first');
    expect(JSON.stringify(await adapter.query({ space: two, kind: 'draft' }))).not.to.include('Of the first');
  });

  it('lays out nothing of its own, and can be hidden', async () => {
    const { space } = setUp();
    await space.updateComplete;
    expect(getComputedStyle(space).display).to.equal('contents');
    space.hidden = true;
    expect(getComputedStyle(space).display).to.equal('none');
  });

  it('gives content that comes late to what is inside', async () => {
    const { space, card } = setUp(place());
    await asked(card, 'Who would like to start?');
    space.content = JSON.stringify({ version: 1, words: { 'who.ask': 'Which of you first?' } });
    await asked(card, 'Which of you first?');
  });
});
