import { expect } from '@open-wc/testing';
import type { CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import { buttonsOf, cardOver, kept, press, readingOf, says, until } from './past.js';

const records = () => [
  kept('a', 'private', 1, { thanks: 'of Sam alone' }),
  kept('b', 'private', 1, { thanks: 'of Alex alone' }),
  kept('a', 'after-both', 2, { thanks: 'of Sam shown' }),
  kept('b', 'after-both', 2, { thanks: 'of Alex shown' }),
  kept('both', 'shared', 2, { heard: { a: 'said back' } }),
];

const open = async (card: CheckinCard) => {
  card.open('privacy');
  await says(card, 'What is kept');
  await says(card, 'Start afresh for two other people');
};

/** The files that the page hands to the browser, by name. */
const saved = new Map<string, Promise<string>>();
const click = HTMLAnchorElement.prototype.click;
beforeEach(() => {
  saved.clear();
  HTMLAnchorElement.prototype.click = function () {
    saved.set(
      this.download,
      fetch(this.href).then((answer) => answer.text()),
    );
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

describe('what is kept', () => {
  for (const [keep, words] of [
    // These lie in memory, which says of itself where it is.
    ['device', 'kept on this page until it closes or reloads. This site, whoever runs that place,'],
    ['tab', 'kept until this tab closes'],
    ['nothing', 'gone when this page closes or reloads'],
  ] as const)
    it(`is said as it is, with keep="${keep}"`, async () => {
      const { card } = await cardOver([], { keep });
      await open(card);
      expect(readingOf(card)).to.contain(words);
      expect(readingOf(card)).not.to.match(/secure|safe|only you/i);
      await expect(card).to.be.accessible();
    });

  it('counts what could not be read here', async () => {
    const foreign = { ...kept('a', 'shared', 400), schema: 9 };
    const one = await cardOver([foreign]);
    await open(one.card);
    await says(one.card, 'One record could not be read here.');
    const two = await cardOver([foreign, { ...kept('b', 'private', 500), data: 7 }]);
    await open(two.card);
    await says(two.card, '2 records could not be read here.');
  });
});

describe('deleting what somebody wrote', () => {
  it('takes a second step, with a no of the same size', async () => {
    const { card, adapter } = await cardOver(records());
    await open(card);
    press(card, 'Delete what Sam wrote');
    await says(card, 'This cannot be undone.');
    await expect(card).to.be.accessible();
    const sizes = [...card.renderRoot.querySelectorAll<HTMLElement>('.pair button')].map(
      ({ offsetWidth }) => offsetWidth,
    );
    expect(new Set(sizes).size).to.equal(1);
    press(card, 'No, leave it');
    await says(card, 'Start afresh');
    expect(await adapter.query({ space: 'default' })).to.have.length(5);
  });

  it('deletes all of it and nothing of the other’s; what both wrote stays', async () => {
    const { card, adapter } = await cardOver(records());
    await open(card);
    press(card, 'Delete what Sam wrote');
    await says(card, 'I am Sam. Delete it');
    press(card, 'I am Sam. Delete it');
    await says(card, 'What you wrote together stays until you both delete it.');
    const left = await adapter.query({ space: 'default', kind: 'checkin' });
    expect(left.map(({ author }) => author).sort()).to.deep.equal(['b', 'b', 'both']);
  });

  it('deletes what is being typed, too, and it does not come back', async () => {
    const { card, space, adapter } = await cardOver([]);
    await until(() => buttonsOf(card).includes('Sam'), 'the first screen');
    press(card, 'Sam');
    await says(card, 'Sam, what is there right now?');
    const area = card.renderRoot.querySelector('textarea')!;
    area.value = 'half a thought';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await space.flush();
    await open(card);
    press(card, 'Delete what Sam wrote');
    await says(card, 'I am Sam. Delete it');
    press(card, 'I am Sam. Delete it');
    await says(card, 'Deleted.');
    await space.flush();
    const everything = async () => JSON.stringify(await space.exportAll());
    expect(await everything()).not.to.contain('half a thought');
    expect(buttonsOf(card)).not.to.include('Undo');
    press(card, 'Back to the check-in');
    await says(card, 'Who would like to start?');
    press(card, 'Sam');
    await says(card, 'Sam, what is there right now?');
    expect(readingOf(card)).not.to.contain('half a thought');
    await space.flush();
    expect(JSON.stringify(await adapter.query({ space: 'default', kind: 'draft' }))).not.to.contain('half a thought');
  });

  it('of what both wrote names it, and needs both', async () => {
    const { card, adapter } = await cardOver(records());
    await open(card);
    press(card, 'Delete what you wrote together');
    await says(card, 'Tuesday');
    expect(buttonsOf(card)).not.to.include('Yes, delete');
    const yes = () => [...card.renderRoot.querySelectorAll<HTMLInputElement>('.chip input')];
    yes()[0]!.click();
    await card.updateComplete;
    expect(buttonsOf(card)).not.to.include('Yes, delete');
    yes()[1]!.click();
    await says(card, 'Yes, delete');
    press(card, 'Yes, delete');
    await says(card, 'Deleted.');
    expect(await adapter.query({ space: 'default', author: 'both' })).to.deep.equal([]);
    expect(await adapter.query({ space: 'default', kind: 'checkin' })).to.have.length(4);
  });

  it('starts afresh for two other people: nothing is left, names neither', async () => {
    const { card, space, adapter } = await cardOver(records(), { names: undefined });
    await space.choose({ names: ['Kim', 'Lou'] });
    await open(card);
    press(card, 'Start afresh for two other people');
    await says(card, 'for both of you, names too');
    press(card, 'Yes, delete');
    await says(card, 'What shall this page call you?');
    expect(await adapter.query({ space: 'default' })).to.deep.equal([]);
    expect(readingOf(card)).not.to.contain('Kim');
  });

  it('says so when it did not work', async () => {
    const { card, space } = await cardOver(records());
    space.deleteWritten = () => Promise.reject(new Error('refused'));
    await open(card);
    press(card, 'Delete what Sam wrote');
    await says(card, 'I am Sam. Delete it');
    press(card, 'I am Sam. Delete it');
    await says(card, 'Not all of it could be deleted just now.');
  });
});

describe('a copy', () => {
  const copy = async (card: CheckinCard, whose: string, how: string) => {
    await open(card);
    press(card, 'Save a copy');
    await says(card, 'Whose copy?');
    expect(readingOf(card)).to.contain('Others who share this device may see the file.');
    press(card, whose);
    await says(card, 'What kind of file?');
    const way = [...card.renderRoot.querySelectorAll('button')].find((button) => button.textContent.includes(how))!;
    way.click();
    await says(card, 'Saved as notes-2026-03-12.');
  };

  for (const [how, name] of [
    ['To read', 'notes-2026-03-12.md'],
    ['To keep', 'notes-2026-03-12.json'],
  ] as const)
    it(`holds what its reader may read and nothing else of the other’s: ${name}`, async () => {
      const { card } = await cardOver(records());
      await copy(card, 'I am Sam, a copy of mine', how);
      const text = await saved.get(name)!;
      for (const own of ['of Sam alone', 'of Sam shown', 'of Alex shown', 'said back']) expect(text).to.contain(own);
      expect(text).not.to.contain('of Alex alone');
      expect([...saved.keys()].join()).not.to.match(/Sam|Alex|check/i);
    });

  it('of what both shared holds nothing that one of them keeps', async () => {
    const { card } = await cardOver(records());
    await copy(card, 'A copy of what you both shared', 'To read');
    const text = await saved.get('notes-2026-03-12.md')!;
    expect(text).to.contain('of Sam shown');
    expect(text).not.to.contain('alone');
  });
});
