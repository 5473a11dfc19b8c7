import { expect } from '@open-wc/testing';
import type { Guide, GuideStep } from '../../src/exercises/guide.js';
import { begin, talk, walk, usual, stateOf } from './talk.js';
import type { Visit } from './visit.js';

/** A conversation of a coach that goes straight to these steps. */
async function toSteps(...steps: GuideStep[]): Promise<Visit> {
  const guide: Guide = { version: 1, id: 'asks', title: 'Asks', steps };
  const page = await talk({}, { before: (card) => ((card as unknown as { guide: Guide }).guide = guide) });
  await begin(page);
  await walk(page, { ...usual, until: () => ['write', 'together'].includes(stateOf(page).at) && !stateOf(page).cover });
  return page;
}
/** What is read before and after a question, paragraph by paragraph. */
const paragraphs = (page: Visit): string[] =>
  [...page.card.shadowRoot!.querySelectorAll('.body > :is(p, h3)')].map(({ textContent }) => textContent.trim());

const options = ['Sleep', 'Work'].map((label) => ({ id: label.toLowerCase(), label }));

describe('what a step asks', () => {
  it('says what several questions are about in a paragraph of its own above the first, and not above the others', async () => {
    const questions = ['Then?', 'Now?'].map((ask, index) => ({ id: `q${index}`, ask, hint: 'One thing is enough.' }));
    const page = await toSteps({ id: 'look', type: 'answer', ask: 'Looking back', questions });
    expect(paragraphs(page)).to.deep.equal([
      'Sam holds the phone · Question 1 of 2',
      'Looking back',
      'Then?',
      'One thing is enough.',
    ]);
    await page.press('Next');
    await page.asked('Now?');
    expect(paragraphs(page)).to.deep.equal(['Sam holds the phone · Question 2 of 2', 'Now?', 'One thing is enough.']);
  });

  for (const [step, both, one] of [
    [{ id: 'it', type: 'rank', options }, 'What comes first for the two of you?', 'Sam, what comes first for you?'],
    [{ id: 'it', type: 'choose' }, 'What comes closest for the two of you?', 'Sam, what comes closest?'],
    [{ id: 'it', type: 'answer' }, 'What is it for the two of you?', 'Sam, what is it for you?'],
  ] as const satisfies readonly (readonly [GuideStep, string, string])[])
    it(`speaks to both where a step of type "${step.type}" is answered together, and else to one`, async () => {
      await (await toSteps({ ...step, share: 'together' })).asked(both);
      await (await toSteps(step)).asked(one);
    });

  it('is told in the summary as both read it', async () => {
    const page = await toSteps({ id: 'it', type: 'rank', options, share: 'together' });
    await walk(page);
    await page.press('Take something along');
    await page.reads('What comes first for the two of you?');
  });
});
