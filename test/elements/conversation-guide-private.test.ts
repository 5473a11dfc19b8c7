import { expect } from '@open-wc/testing';
import type { ExerciseEvent } from '../../src/ui/events.js';
import { again, begin, guideOf, stateOf, stepOf, talk, usual, walk } from './talk.js';
import { comeBack, switchAway, until } from './visit.js';

const toWriting = (id: string, who: 'a' | 'b') => (page: Awaited<ReturnType<typeof talk>>) =>
  stepOf(page)?.id === id && stateOf(page).at === 'write' && stateOf(page).holder === who;

describe('whether it is a good moment', () => {
  /** Everything that can be told from outside while two people answer, up to the page that both read. */
  async function seen(sam: string, alex: string) {
    const page = await talk({ guide: 'needs' });
    await page.press('Begin');
    await page.asked('This is for Sam.');
    await page.settled();
    const events: string[] = [];
    const hear = ({ type }: Event) => events.push(type);
    for (const type of ['start', 'change', 'complete', 'error']) document.addEventListener(`exercise-${type}`, hear);
    const stored = JSON.stringify([await page.kept(), await page.drafts()]);
    const requests = performance.getEntriesByType('resource').length;
    const { length } = history;
    const screens: string[] = [];
    const look = () => screens.push(page.everything.replaceAll(/\s+/g, ' '));
    await page.press('I am Sam');
    await page.asked('A good moment?');
    look();
    await page.press(sam);
    await page.asked('Pass the phone to Alex.');
    look();
    await page.press('I am Alex, I have it');
    await page.asked('A good moment?');
    look();
    const outside = {
      events: [...events],
      stored: stored === JSON.stringify([await page.kept(), await page.drafts()]),
      requests: performance.getEntriesByType('resource').length - requests,
      history: history.length - length,
      screens,
    };
    // The next screen stands there in the same frame, whatever was said.
    (await page.the('button', alex)).click();
    await page.card.updateComplete;
    const end = page.question;
    for (const type of ['start', 'change', 'complete', 'error']) document.removeEventListener(`exercise-${type}`, hear);
    expect(events).to.deep.equal([]);
    await page.leave();
    return { outside, end };
  }

  it('is asked of each alone; what somebody said cannot be told from outside, and is nowhere', async () => {
    const both = await seen('Begin', 'Begin');
    expect(both.end).to.equal('Who begins?');
    expect(both.outside.events).to.deep.equal([]);
    expect(both.outside.stored).to.equal(true);
    expect(both.outside.history).to.equal(0);
    for (const [sam, alex] of [
      ['Not today', 'Begin'],
      ['Begin', 'Not today'],
      ['Not today', 'Not today'],
    ] as const) {
      const { outside, end } = await seen(sam, alex);
      expect(outside).to.deep.equal(both.outside);
      expect(end).to.equal('Not today. It will be here.');
    }
  });

  it('is forgotten when the page is hidden, and asked from the beginning', async () => {
    const page = await talk({ guide: 'needs' });
    await page.press('Begin', 'I am Sam', 'Not today', 'I am Alex, I have it');
    switchAway();
    comeBack();
    await page.asked('What each of you needs');
    await page.press('Begin');
    await page.asked('This is for Sam.');
  });

  it('lets the one who holds the phone go on alone, and opens Help where it stands', async () => {
    const page = await talk({ guide: 'needs' });
    await page.press('Begin', 'I am Sam');
    await (await page.the('button', 'Help')).click();
    await until('help', () =>
      page.card.shadowRoot!.querySelector('support-note')?.shadowRoot?.querySelector('details[open]'),
    );
    await page.press('On my own');
    await page.asked('A need is not a demand.');
    expect(stateOf(page).mode).to.equal('solo');
  });
});

describe('what one of two writes in a conversation', () => {
  it('is nowhere in the page while the other has a turn, and opens once both chose so', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, { ...usual, words: ({}) => '', until: toWriting('look', 'b') });
    await walk(page, { ...usual, words: () => 'The stone in my shoe.', until: (one) => stateOf(one).holder === 'a' });
    expect(page.everything).not.to.include('stone');
    await walk(page, {
      ...usual,
      words: () => 'Mine.',
      look: (one) => stateOf(one).holder === 'a' && expect(one.everything).not.to.include('stone'),
      until: (one) => stateOf(one).at === 'shown',
    });
    await page.reads('The stone in my shoe.');
  });

  it('stays closed where either keeps it, and nobody is told who', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, { ...usual, choice: 'Keep mine for now', until: (one) => stateOf(one).at === 'shown' });
    await page.asked('Not both yet.');
    expect(page.everything).not.to.include('Words of');
    await page.press('Sam, look at mine again');
    await page.press('I am Sam, I have it');
    await page.reads('What should happen to your words?');
  });

  it('is in no event', async () => {
    const page = await talk({ guide: 'needs' });
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(JSON.stringify((event as ExerciseEvent).detail));
    for (const type of ['start', 'change', 'complete', 'error']) page.card.addEventListener(`exercise-${type}`, hear);
    await begin(page);
    await walk(page, { ...usual, words: () => 'A secret word.' });
    await until('the end', () => heard.length > 20);
    expect(heard.join()).not.to.match(/secret|look|needs/);
  });

  it('meets a cover after the page was hidden', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, { ...usual, until: toWriting('look', 'b') });
    await walk(page, { ...usual, until: (one) => !stateOf(one).cover });
    await page.type('Your words', 'The stone in my shoe.');
    switchAway();
    expect(page.everything).not.to.include('stone');
    comeBack();
    await page.press('I am Alex');
    expect(((await page.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('The stone in my shoe.');
  });
});

describe('a pause', () => {
  it('has a time to return, lasts over a closed page, asks both, and ends kindly when not', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, { ...usual, until: (one) => stateOf(one).at === 'speak' });
    const { trail } = stateOf(page);
    await page.press('A pause');
    await until('a time to return', () => /^A pause\. You meet again at \d/.test(page.question));
    await page.reads('20 minutes left');
    await page.press('One hour');
    await page.reads('60 minutes left');
    const back = await again(page, { guide: 'needs' });
    await back.reads('60 minutes left');
    await back.press('We are back');
    await back.asked('Are you both ready?');
    await back.press('Not yet, a new time');
    await back.reads('20 minutes left');
    await back.press('We are back', 'Not today');
    await back.asked('Set aside, and kept.');
    const later = await again(back, { guide: 'needs' });
    await later.asked('Set aside, and kept.');
    await later.press('Go on from there');
    expect(stateOf(later).trail).to.deep.equal(trail);
    expect(stateOf(later).at).to.equal('speak');
  });

  it('goes on where it was once both are ready', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, { ...usual, until: (one) => stateOf(one).at === 'say-back' });
    await page.press('A pause', 'We are back', 'We are both ready');
    expect(stateOf(page).at).to.equal('say-back');
    expect(guideOf(page).loaded?.id).to.equal('needs');
  });
});
