import { expect } from '@open-wc/testing';
import type { ContentPack } from '../../src/content/content-pack.js';
import { boundaries } from './boundary-visit.js';

const content: ContentPack = {
  version: 1,
  areas: {
    replies: { title: 'Answering', examples: { 'within-a-day': 'We answer by the evening.', 'one-line': null } },
    'going-public': null,
    'the-dog': {
      title: 'The dog',
      about: 'Who looks after it.',
      examples: [{ id: 'mornings', text: 'We take turns in the mornings.' }],
    },
  },
};

describe('boundaries in a coach’s words', () => {
  it('offer the coach’s areas and examples, and none that the coach took out', async () => {
    const page = await boundaries({ before: (card) => (card.content = content) });
    await page.press('Sam');
    await page.reads('The dog');
    expect(page.text).to.contain('Answering').and.not.contain('Telling people');
    await page.press('The dog');
    await page.reads('We take turns in the mornings.');
  });

  it('say an example of ours as the coach does', async () => {
    const page = await boundaries({ before: (card) => (card.content = content) });
    await page.press('Sam');
    await page.reads('Answering');
    await page.press('Answering');
    await page.reads('We answer by the evening.');
    expect(page.text).not.to.contain('Seen. I will answer tomorrow.');
    expect(page.text).to.contain('We answer when we can, and silence means nothing.');
  });
});
