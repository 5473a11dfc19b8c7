import { expect } from '@open-wc/testing';
import { boundaries, bothAnswer } from './boundary-visit.js';
import { firstLine, repair, toRead } from './repair-visit.js';
import { guideInside, talk, writeHere } from './talk.js';
import { until, visit, type Visit, type VisitOptions } from './visit.js';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** A conversation of one page, for one person at a time. */
const short = (): HTMLScriptElement => {
  const steps = [{ id: 'w', type: 'write', ask: 'What is it about?' }];
  return guideInside(JSON.stringify({ version: 1, id: 'short', title: 'Short', mode: 'solo', steps }));
};

/** One of the four, how two people come to its end, and words of Sam's that may be given then. */
interface Kind {
  tag: string;
  open(options: VisitOptions): Promise<Visit>;
  finish(page: Visit, words: string): Promise<void>;
  words: string;
}

const kinds: readonly Kind[] = [
  {
    tag: 'checkin-card',
    words: 'Thank you for the soup.',
    open: (options) => visit(options),
    async finish(page, words) {
      await page.bothWrite({ thanks: words }, { thanks: 'Thank you for waiting.' });
      await page.press('Enough for today');
    },
  },
  {
    tag: 'boundary-builder',
    words: 'We answer within a day.',
    open: boundaries,
    async finish(page, words) {
      await bothAnswer(page, { words });
      await page.press('Enough for today');
    },
  },
  {
    tag: 'repair-prompt',
    words: firstLine,
    open: repair,
    async finish(page) {
      await toRead(page);
      await page.press('Not now', 'I am Sam, I have it', 'Later');
    },
  },
  {
    tag: 'conversation-guide',
    words: 'I was at home that evening.',
    open: (options) => talk(options.card ?? {}, { ...options, inside: [short()] }),
    async finish(page, words) {
      await page.press('Begin', 'Begin');
      await writeHere(page, words);
      await page.press('Next');
    },
  },
];

/** Both have come to the end, and somebody agreed that the words go into the form. */
async function agreed(kind: Kind) {
  const form = document.createElement('form');
  document.body.append(form);
  ends.push(() => form.remove());
  const page = await kind.open({ into: form, card: { submit: 'answers', name: 'words' } });
  const given = () => (new FormData(form).get('words') ?? '') as string;
  await kind.finish(page, kind.words);
  await page.press('Put it into the form');
  await page.reads('It is in the form.');
  await page.settled();
  expect(given()).to.include(kind.words);
  return { page, given };
}

for (const kind of kinds)
  describe(`words of a <${kind.tag}> that are in the form of the page`, () => {
    it('are gone from it when two other people start afresh', async () => {
      const { page, given } = await agreed(kind);
      await page.space.clear();
      expect(given()).to.equal('');
      await until('nothing that says so', () => !page.text.includes('It is in the form.'));
    });

    it('are gone from it with everything that their writer wrote', async () => {
      const { page, given } = await agreed(kind);
      await page.space.deleteWritten('a');
      expect(given()).not.to.include(kind.words);
      await until('nothing that says so', () => !page.text.includes('It is in the form.'));
    });

    it('do not answer for the next time, and are asked for again where that is taken back', async () => {
      const { page, given } = await agreed(kind);
      const again = page.find('button', 'Another boundary') ?? page.find('button', 'Once more');
      if (again) again.click();
      else page.card.restart();
      await page.the('button', 'Undo');
      expect(given()).to.equal('');
      await page.press('Undo', 'Put it into the form');
      await page.reads('It is in the form.');
      expect(given()).to.include(kind.words);
    });
  });

describe('the form of the page, at the end of a second time', () => {
  for (const kind of kinds.filter(({ tag }) => /card|guide/.test(tag)))
    it(`holds nothing of it before that was asked of a <${kind.tag}>, too`, async () => {
      const { page, given } = await agreed(kind);
      await page.press('Once more');
      const second = 'Quite another thing.';
      await kind.finish(page, second);
      await page.the('button', 'Put it into the form');
      expect(page.text).not.to.include('It is in the form.');
      await until('that it is done', () => given() === 'done');
      await page.press('Put it into the form');
      await page.reads('It is in the form.');
      expect(given()).to.include(second).and.not.to.include(kind.words);
    });
});
