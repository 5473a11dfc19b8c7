import { expect } from '@open-wc/testing';
import type { ContentPack } from '../../src/content/content-pack.js';
import '../../src/elements/conversation-guide/define.js';
import type { Guide } from '../../src/exercises/guide.js';
import { begin } from './talk.js';
import { visit, type Visit } from './visit.js';

const monday: Guide = {
  version: 1,
  id: 'monday',
  title: 'The week ahead',
  about: 'Ten minutes on a Monday.',
  minutes: 12,
  steps: [{ id: 'talk', type: 'speak', ask: '{name}, what is full this week?' }],
};
const content: ContentPack = {
  version: 1,
  guides: {
    monday,
    forgiveness: null,
    needs: { title: 'What you each need', steps: { rules: { rules: ['One need at a time.'] } } },
  },
};
const opens = (guide?: string, pack: unknown = content): Promise<Visit> =>
  visit({
    tag: 'conversation-guide',
    card: guide ? { guide } : {},
    before: (card) => (card.content = pack as ContentPack),
  });

describe('conversations in a coach’s words', () => {
  it('offer the coach’s own beside ours, and none that the coach took out', async () => {
    const page = await opens();
    await page.reads('The week ahead');
    expect(page.text).to.contain('What you each need').and.not.contain('What I can let go of');
    await page.press('The week ahead');
    await page.reads('Ten minutes on a Monday.');
  });

  it('open the coach’s own by its name, and say nothing of a name that is not known', async () => {
    const page = await opens('monday');
    await page.reads('Ten minutes on a Monday.');
    expect(page.text).not.to.contain('monday');
  });

  it('say ours in the coach’s words', async () => {
    const page = await opens('needs');
    await page.reads('What you each need');
    await begin(page);
    await page.reads('One need at a time.');
  });

  it('offer ours where the pack has no guide of that name', async () => {
    const page = await opens('tuesday', { version: 1, guides: { monday } });
    await page.reads('The week ahead');
    expect(page.text).to.contain('tuesday');
  });
});
