import { expect } from '@open-wc/testing';
import type { ContentPack } from '../../src/content/content-pack.js';
import '../../src/elements/repair-prompt/define.js';
import { visit, type Visit } from './visit.js';

const content: ContentPack = {
  version: 1,
  lines: {
    'opening.unheard': { 1: 'Could I try that in other words?', 2: null, tea: 'Tea, and then five minutes?' },
    soothe: { garden: 'water the plants', walk: null },
  },
  needs: { room: null, play: { label: 'Play', words: { 'to-play': 'to play' } } },
  sentence: { need: 'What I wish for is {words}' },
};

const begins = async (card: Record<string, string> = {}): Promise<Visit> => {
  const page = await visit({ tag: 'repair-prompt', card, before: (one) => (one.content = content) });
  await page.press('Sam');
  return page;
};

describe('a repair in a coach’s words', () => {
  it('offers the coach’s opening lines, and none that the coach took out', async () => {
    const page = await begins();
    await page.press('I felt unheard');
    await page.reads('Could I try that in other words?');
    for (let turn = 0; turn < 6; turn++) {
      expect(page.text).not.to.contain('It does not need fixing.');
      if (page.text.includes('Tea, and then five minutes?')) break;
      await page.press('Another line');
    }
    expect(page.text).to.contain('Tea, and then five minutes?');
  });

  it('puts a need into the coach’s own frame, from the coach’s own list', async () => {
    const page = await begins({ way: 'say' });
    for (const question of ['What was there in you?', 'What was it about?']) {
      await page.asked(question);
      await page.press('Next');
    }
    await page.asked('What do you need?');
    expect(page.text).to.contain('Play').and.not.contain('Rest and room');
    await page.type('I need', 'an hour outside');
    await page.reads('What I wish for is an hour outside.');
  });

  it('offers what the coach would do in a pause', async () => {
    const page = await begins({ way: 'pause' });
    await page.reads('water the plants');
    expect(page.text).to.contain('drink some water').and.not.contain('walk around the block');
  });
});
