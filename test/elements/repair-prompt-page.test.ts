import { expect, fixture, html } from '@open-wc/testing';
import type { ExerciseEvent } from '../../src/ui/events.js';
import { define, RepairPrompt } from '../../src/elements/repair-prompt/repair-prompt.js';
import { firstLine, repair, toLine, toRead, until } from './repair-visit.js';
import { warnings } from './warnings.js';

const element = (tag: string, slot: string, text = '') => {
  const one = document.createElement(tag);
  one.slot = slot;
  one.textContent = text;
  return one;
};

describe('what a page hears of a repair', () => {
  it('is a start, each change and one complete, and never what somebody wrote', async () => {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    const heard: ExerciseEvent[] = [];
    for (const what of ['start', 'change', 'complete', 'error'] as const)
      into.addEventListener(`exercise-${what}`, (event) => void heard.push(event as ExerciseEvent));
    const page = await repair({ into, card: { instance: 'first' } });
    await toRead(page);
    await page.press('Not now', 'I am Sam, I have it', 'Say how it went', 'It got worse', 'That is it for now');
    await until('a complete', () => heard.some(({ type }) => type === 'exercise-complete'));
    await page.settled();
    expect(heard[0]!.type).to.equal('exercise-start');
    expect(heard.filter(({ type }) => type === 'exercise-complete').length).to.be.at.least(1);
    for (const { detail } of heard) {
      expect(Object.keys(detail).sort()).to.deep.equal(['instance', 'kind', 'of', 'session', 'step']);
      expect(detail).to.include({ kind: 'repair', instance: 'first' });
    }
    expect(JSON.stringify(heard.map(({ detail }) => detail))).not.to.match(/unheard|words came|not-now|worse|Sam|Alex/);
  });

  it('says nothing of Help and Leave', async () => {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    const heard: string[] = [];
    for (const type of ['click', 'pointerdown', 'exercise-start', 'exercise-change', 'exercise-error'])
      into.addEventListener(type, () => void heard.push(type));
    const page = await repair({ into });
    await page.press('Help');
    await page.reads('Some things are too heavy for two.');
    expect(heard).to.deep.equal([]);
  });
});

describe('Help and Leave in a repair', () => {
  it('stand on every screen, covers and hand-overs too, and Help is closed for whoever has the phone next', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Help');
    await page.reads('Some things are too heavy for two.');
    await page.press('Hand the phone to Alex');
    await page.the('button', 'Leave');
    await page.the('button', 'Help');
    await until('a closed Help', () => !page.text.includes('Some things are too heavy for two.'));
  });

  it('are moved to a page’s own, and not taken away by an empty box', async () => {
    const own = await repair({
      inside: [element('button', 'help', 'To Noor’s page'), element('button', 'leave', 'Away')],
    });
    await toLine(own);
    await until('the page’s own', () => {
      const buttons = own.outline.filter((one) => one.startsWith('button'));
      return buttons.includes('button: To Noor’s page') && !buttons.includes('button: Help');
    });
    expect(own.outline).not.to.include('button: Leave');
    const empty = await repair({ inside: [element('span', 'help'), element('span', 'leave')] });
    await toLine(empty);
    await empty.the('button', 'Help');
    await empty.the('button', 'Leave');
  });
});

describe('a form around a repair', () => {
  const inForm = async (card: Record<string, string> = {}) => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const page = await repair({ into: form, card: { name: 'repair', ...card } });
    return { form, page, value: () => new FormData(form).get('repair') };
  };

  it('gets "done", and no words', async () => {
    const { page, value } = await inForm();
    expect(value() ?? '').to.equal('');
    await toRead(page);
    await page.press('Not now', 'I am Sam, I have it', 'Later');
    await until('a value', () => value() === 'done');
  });

  it('gets the given words only after somebody saw the exact text and said yes', async () => {
    const { page, value } = await inForm({ submit: 'answers' });
    await toRead(page);
    await page.press('Not now', 'I am Sam, I have it', 'Later');
    await page.reads('Send this with the page’s form?');
    expect(page.card.shadowRoot!.querySelector('pre')!.textContent).to.include(firstLine);
    await until('a value', () => value() === 'done');
    await page.press('Put it into the form');
    await until('the words', () => JSON.stringify(value()).includes(firstLine));
  });
});

describe('what a page asks of a repair', () => {
  for (const [attribute, value, allowed] of [
    ['way', 'shout', 'say, ask, take-in, own, apologise, pause'],
    ['mode', 'alone', 'together, apart, solo'],
    ['breath', 'deep', 'one, none'],
    ['me', 'c', 'a, b'],
  ] as const)
    it(`${attribute}="${value}" is the default, with one warning that says what is allowed`, async () => {
      const said = await warnings(async () => {
        const page = await repair({ card: { [attribute]: value } });
        await page.press('Sam');
        await page.asked('What happened?');
      });
      expect(said).to.have.length(1);
      for (const part of ['<repair-prompt>', `${attribute}="${value}"`, allowed]) expect(said[0]).to.include(part);
    });

  it('a coach’s words are said, lines of theirs too', async () => {
    const page = await repair({
      before: (card) =>
        (card.content = {
          version: 1,
          words: {
            'repair.who': 'Who speaks first?',
            'opening.unheard.1': 'May I tell you something?',
            'exit.leave': 'Away',
          },
        }),
    });
    await page.asked('Who speaks first?');
    await page.press('Sam', 'I felt unheard');
    await page.reads('May I tell you something?');
    await page.the('button', 'Away');
  });

  it('is registered under another name, too', () => {
    define({ tag: 'coach-repair' });
    expect(document.createElement('coach-repair')).to.be.instanceOf(RepairPrompt);
  });

  it('keeps nothing where it is only tried', async () => {
    const page = await repair({ card: { try: '' } });
    await toLine(page);
    await page.press('Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    await new Promise((next) => setTimeout(next, 600));
    expect(JSON.stringify([...(await page.kept()), ...(await page.drafts())])).not.to.include('I had hoped');
  });
});
