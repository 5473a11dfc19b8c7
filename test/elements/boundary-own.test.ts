import { expect } from '@open-wc/testing';
import { handOn } from '../../src/space/handed-on.js';
import { asksBoth, boundaries, writes } from './boundary-visit.js';
import { until } from './visit.js';

const words = 'I leave the room when voices rise.';

describe('a boundary of one’s own', () => {
  it('stands without a yes, is shown to know and not to agree, and can be taken back', async () => {
    const page = await boundaries();
    await page.press('Sam');
    await writes(page, { area: 'What I need for myself', words });
    await page.asked('Is this what you want to say?');
    await page.press('Show it to Alex');
    await page.asked('Kept. It is yours.');
    await page.reads('Alex can read it now. It needs no answer.');
    await page.settled();
    const [kept] = await until('a record', async () => {
      const all = await page.kept();
      return all.length === 1 && all;
    });
    expect(kept).to.include({ author: 'a', visibility: 'shared' });
    await page.press('Enough for today', 'What we have so far', 'What I need for myself', 'Take it back', 'I am Sam');
    await page.reads('It is yours. You may take it back on any day.');
    await page.press('Yes, from now on');
    await page.reads('It has ended. It needs no yes.');
  });

  it('is told apart from a wish by two questions', async () => {
    const page = await boundaries();
    await page.press('Sam', 'Deal-breakers');
    await page.type('The boundary', 'No more lies about money.');
    await page.press('Next');
    await page.pick('Mine');
    await page.press('Next');
    await page.asked('Would you leave over it?');
    const groups = () => [...page.card.shadowRoot!.querySelectorAll('[role=radiogroup]')];
    const answer = async (index: number, text: string) => {
      [...groups()[index]!.querySelectorAll('label')].find((one) => one.textContent.trim() === text)!.click();
      await page.card.updateComplete;
    };
    await answer(0, 'Yes');
    await answer(1, 'No');
    await page.reads('Then it is a wish. It can still be agreed.');
    await answer(1, 'Yes');
    await page.reads('Two times yes. It is a deal-breaker.');
  });

  it('alone is what one needs, and pretends nobody’s yes', async () => {
    const page = await boundaries({ card: { mode: 'solo' } });
    await page.asked('What do you need?');
    await page.press('Begin');
    await writes(page, { area: 'Time alone', words: 'One evening a week is mine.' });
    await page.press('Keep it');
    await page.asked('Kept. It is yours.');
    await page.press('Enough for today', 'The page to sign and print');
    await page.asked('On one page');
    await page.reads('One evening a week is mine.');
    await page.reads('Nobody else has agreed to it here.');
    expect(page.text).not.to.include('sign');
  });

  it('on one’s own phone asks for one answer, and says that the other may say theirs', async () => {
    const page = await boundaries({ space: { me: 'a' } });
    await page.press('Begin');
    await writes(page, { words: 'We answer within a day.' });
    await asksBoth(page);
    await page.press('I agree', 'Show when both are ready');
    await page.asked('Not both yet. That may be a no for today.');
    await page.reads('What you write stays on this device.');
  });

  it('offers a thought about what forbids the other, and lets it stand', async () => {
    const page = await boundaries();
    await page.press('Sam', 'Something else');
    await page.type('The boundary', 'You are not allowed to see your friends without me.');
    await page.the('button', 'Leave it as it is');
    await page.press('Leave it as it is', 'Next');
    await page.asked('Whose is it?');
  });

  it('says what is missing, and goes nowhere without it', async () => {
    const page = await boundaries();
    await page.press('Sam', 'Replies');
    await page.asked('Which words come close?');
    await page.press('Next');
    await page.reads('A few words are enough. They can still change.');
    await page.press('We answer within a day.');
    await page.press('Next', 'Next');
    await page.asked('Whose is it?');
    await page.reads('Pick the one that comes closest.');
  });

  it('refuses a day that has passed, in a sentence', async () => {
    const page = await boundaries();
    await page.press('Sam', 'What I need for myself');
    await page.type('The boundary', words);
    await page.press('Next', 'Next', 'Next');
    await page.asked('When do you want to look at it again?');
    const day = (await page.the('textbox', 'On another day')) as HTMLInputElement;
    day.value = '2020-01-01';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await page.reads('That day has passed. Pick today or a later one.');
    await page.press('Next');
    await page.asked('When do you want to look at it again?');
  });

  it('goes on with what was written in a talk, and with nobody else’s', async () => {
    const page = await boundaries();
    const from = { kind: 'conversation', session: 'talk', title: 'What each of us needs' } as const;
    const item = { to: 'boundary', whose: 'mine', from, kind: 'B12' } as const;
    await handOn(page.space, [
      { ...item, id: 'one', author: 'a', words: 'A quiet hour after work.' },
      { ...item, id: 'two', author: 'b', words: 'To hear before plans change.' },
    ]);
    await page.press('Sam');
    await page.reads('You wrote this in “What each of us needs”.');
    await page.reads('A quiet hour after work.');
    expect(page.everything).not.to.include('plans change');
    await page.press('Go on with these words');
    await page.asked('Which words come close?');
    expect(page.everything).to.include('A quiet hour after work.');
  });
});

describe('what a page sets', () => {
  const warnings = async (during: () => Promise<unknown>) => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void said.push(args.map(String).join(' '));
    try {
      await during();
      await new Promise((next) => setTimeout(next, 400));
    } finally {
      console.warn = warn;
    }
    return said.filter((one) => one.includes('<boundary-builder>'));
  };

  it('offers the areas that the page names, and always something else', async () => {
    const page = await boundaries({ card: { areas: 'replies conflict' } });
    await page.press('Sam');
    await page.asked('Sam, what is it about?');
    const offered = page.outline.filter((line) => line.startsWith('button')).slice(0, 3);
    expect(offered).to.deep.equal(['button: Replies', 'button: When we argue', 'button: Something else']);
  });

  for (const [attribute, value, allowed] of [
    ['areas', 'replies dancing', 'replies, conflict'],
    ['mode', 'alone', 'together, apart, solo'],
    ['me', 'c', 'a, b'],
  ] as const)
    it(`${attribute}="${value}" is warned of, with what is allowed`, async () => {
      const said = await warnings(async () => {
        const page = await boundaries({ card: { [attribute]: value } });
        await page.press('Sam');
        await page.asked('Sam, what is it about?');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.include(allowed);
    });

  it('takes areas out and adds a coach’s own by a pack', async () => {
    const before = (card: HTMLElement) =>
      Object.assign(card, {
        content: {
          version: 1,
          areas: {
            replies: null,
            pets: {
              title: 'The dog',
              about: 'Who walks when.',
              examples: [{ id: 'mornings', text: 'I walk in the morning.' }],
            },
          },
        },
      });
    const page = await boundaries({ before });
    await page.press('Sam');
    await page.the('button', 'The dog');
    expect(page.find('button', 'Replies')).to.equal(undefined);
    await page.press('The dog', 'I walk in the morning.');
    await page.press('Next');
    await page.asked('Whose is it?');
  });
});

describe('words that would rule over the other', () => {
  const ruling = 'You are not allowed to see your friends without me.';

  it('met again, offer their writer help, and the other nothing', async () => {
    const heard: string[] = [];
    const page = await boundaries();
    page.card.addEventListener('exercise-error', ({ type }) => heard.push(type));
    await page.press('Sam', 'Something else');
    await page.type('The boundary', ruling);
    await page.press('Leave it as it is');
    expect(page.text).not.to.include('Do you worry');
    await page.press('Next');
    await page.pick('Ours');
    await page.press('Next');
    await page.type('Why does it matter', 'You may not go out unless I say so.');
    await page.reads('Do you worry about what you do or say when you are afraid?');
    await page.the('button', 'Find someone to talk to');
    await page.press('Next', 'Next', 'Next');
    await asksBoth(page);
    await page.press('I agree', 'Show when both are ready');
    await page.press('I am Alex, I have it');
    expect(page.everything).not.to.include('Do you worry');
    expect(heard).to.deep.equal([]);
  });
});
