import { expect } from '@open-wc/testing';
import type { ExerciseErrorDetail, ExerciseEvent } from '../../src/ui/events.js';
import { again, begin, guideOf, stateOf, stepOf, talk, usual, walk, guideInside } from './talk.js';
import { until, type Visit } from './visit.js';

const small = {
  version: 1,
  id: 'monday',
  title: 'The week ahead',
  about: 'Ten minutes on a Sunday evening.',
  steps: [
    { id: 'coming', type: 'answer', ask: 'What is coming this week?' },
    {
      id: 'order',
      type: 'rank',
      options: [
        { id: 'one', label: 'Sleep' },
        { id: 'two', label: 'Work' },
      ],
    },
    { id: 'thanks', type: 'thanks' },
  ],
};

/** What the page and the console hear while it is read. */
function listening() {
  const fields: string[] = [];
  const warned: string[] = [];
  const hear = (event: Event) => {
    const { code, field } = (event as ExerciseEvent<ExerciseErrorDetail>).detail;
    fields.push(`${code} ${field}`);
  };
  const { warn } = console;
  console.warn = (...texts: unknown[]) => warned.push(texts.join(' '));
  document.addEventListener('exercise-error', hear);
  const end = () => {
    console.warn = warn;
    document.removeEventListener('exercise-error', hear);
  };
  return { fields, warned, end };
}

describe('a guide of a coach', () => {
  it('from the documentation works at first try, to its end', async () => {
    const docs = await (await fetch('/docs/guides.md')).text();
    const example = /## A worked example[\s\S]*?```json\n([\s\S]*?)```/.exec(docs)![1]!;
    const { fields, warned, end } = listening();
    const page = await talk({}, { inside: [guideInside(example)] });

    await page.asked('A first talk about money');
    await page.reads('About 22 minutes.');
    await begin(page);
    await page.reads('No numbers today.');
    await walk(page);
    await page.asked('That is it for today.');
    end();
    expect(fields).to.deep.equal([]);
    expect(warned.filter((text) => text.startsWith('<conversation-guide>'))).to.deep.equal([]);
  });

  for (const [how, give] of [
    ['as an object', (page: Visit['card']) => ((page as never as { guide: unknown }).guide = small)],
    ['as JSON text', (page: Visit['card']) => ((page as never as { guide: unknown }).guide = JSON.stringify(small))],
  ] as const)
    it(`behaves like ours when it is given ${how}`, async () => {
      const page = await talk({}, { before: give });
      await page.asked('The week ahead');
      await begin(page);
      await walk(page);
      await page.asked('That is it for today.');
    });

  it('may be a file of the page, and keeps what was written when it is edited in the middle', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(small)], { type: 'application/json' }));
    const page = await talk({ 'guide-src': address });
    await page.asked('The week ahead');
    await begin(page);
    await walk(page, { ...usual, until: (one) => stepOf(one)?.id === 'coming' && !stateOf(one).cover });
    await page.type('Your words', 'Two late shifts.');
    const edited = structuredClone(small);
    edited.steps[0]!.ask = 'What lies ahead of you this week?';
    guideOf(page).guide = edited as never;
    await page.asked('What lies ahead of you this week?');
    expect(((await page.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('Two late shifts.');
  });

  it('falls back in a field that is wrong, and says which step and field', async () => {
    const { fields, warned, end } = listening();
    const guide = structuredClone(small) as unknown as { steps: Record<string, unknown>[] };
    guide.steps[0] = { id: 'talk', type: 'speak', seconds: 0 };
    const page = await talk({}, { inside: [guideInside(JSON.stringify(guide))] });
    await page.asked('The week ahead');
    end();
    expect(fields).to.deep.equal(['guide /steps/0/seconds']);
    expect(warned.join()).to.match(/Step "talk", seconds: found a number \(0\)/);
    await begin(page);
    await walk(page, { ...usual, until: (one) => stateOf(one).at === 'speak' });
    await page.reads('2:00');
  });

  for (const [what, change, field] of [
    ['a loop', (steps: Record<string, unknown>[]) => (steps[1]!['next'] = 'coming'), '/steps/1/next'],
    ['a step that is missing', (steps: Record<string, unknown>[]) => (steps[0]!['next'] = 'nowhere'), '/steps/0/next'],
    [
      '2,000 steps',
      (steps: Record<string, unknown>[]) => {
        for (let count = 0; count < 2000; count++) steps.push({ id: `s${count}`, type: 'read' });
      },
      '/steps',
    ],
  ] as const)
    it(`is refused with ${what}, and ours are offered`, async () => {
      const { fields, end } = listening();
      const guide = structuredClone(small) as unknown as { steps: Record<string, unknown>[] };
      change(guide.steps);
      const page = await talk({}, { inside: [guideInside(JSON.stringify(guide))] });
      await page.asked('Which conversation?');
      await page.reads('cannot be used');
      end();
      expect(fields).to.deep.equal([`guide ${field}`]);
      await page.the('button', 'What each of you needs');
    });

  for (const [what, address] of [
    ['404', () => '/test/elements/no-such-guide.json'],
    ['a page of HTML', () => '/test/elements/pages/card.html'],
    ['10 MB', () => URL.createObjectURL(new Blob([`{"version":1,"title":"${'x'.repeat(1e7)}"}`]))],
    ['another origin', () => 'https://elsewhere.invalid/guide.json'],
  ] as const)
    it(`says so when its file answers with ${what}, and loses nothing`, async () => {
      const before = await talk({}, { inside: [guideInside(JSON.stringify(small))] });
      await begin(before);
      await walk(before, { ...usual, until: (one) => stepOf(one)?.id === 'coming' && !stateOf(one).cover });
      await before.type('Your words', 'Two late shifts.');
      const { fields, warned, end } = listening();
      const page = await again(before, { 'guide-src': address() });
      await page.reads('did not load');
      end();
      expect(fields).to.deep.equal(['guide guide-src']);
      expect(warned.join()).to.include('guide-src');
      const back = await again(page, {}, { inside: [guideInside(JSON.stringify(small))] });
      await back.press('I am Sam');
      expect(((await back.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('Two late shifts.');
    });
});

describe('two guides of a coach on one page', () => {
  const one = (title: string) => ({ version: 1, title, mode: 'solo', steps: [{ id: 'a', type: 'write' }] });

  it('share no words where neither has an id, and each finds its own again', async () => {
    const { end } = listening();
    const first = await talk({}, { inside: [guideInside(JSON.stringify(one('The first')))] });
    await first.press('Begin', 'Begin');
    await first.type('Your words', 'Mine alone.');
    await first.settled();
    const second = await again(first, {}, { inside: [guideInside(JSON.stringify(one('The second')))] });
    await second.asked('The second');
    await second.the('button', 'Begin');
    const back = await again(second, {}, { inside: [guideInside(JSON.stringify(one('The first')))] });
    await back.press('It is me');
    expect(((await back.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('Mine alone.');
    end();
  });
});

describe('a guide in a coach’s pack', () => {
  const pack = {
    version: 1,
    guides: { monday: small, needs: { title: 'What you two need' }, growth: null },
  };

  it('is offered beside ours, which may be called otherwise or left out, and is opened by its name', async () => {
    const page = await talk({}, { before: (card) => (card.content = pack as never) });
    await page.the('button', 'The week ahead');
    await page.the('button', 'What you two need');
    expect(page.find('button', 'Who you are now')).to.equal(undefined);
    const { fields, end } = listening();
    const named = await talk({ guide: 'monday' }, { before: (card) => (card.content = pack as never) });
    await named.asked('The week ahead');
    end();
    expect(fields).to.deep.equal([]);
    await begin(named);
    await walk(named);
    await named.asked('That is it for today.');
  });
});

describe('which conversation', () => {
  it('is chosen where the page left it open, kept, and may be another one', async () => {
    const page = await talk({});
    await page.asked('Which conversation?');
    await page.press('Being heard');
    await page.asked('Being heard');
    const back = await again(page, {});
    await back.asked('Being heard');
    await back.press('Other conversations');
    await back.asked('Which conversation?');
    await back.press('Looking ahead');
    await begin(back);
    expect(guideOf(back).loaded?.id).to.equal('shared-vision');
    const third = await again(back, {});
    await third.reads('Looking ahead');
    await until('the talk as it was left', () => stateOf(third).at === 'agree');
  });

  it('is asked where the page names one that there is not, and says which there are', async () => {
    const { fields, warned, end } = listening();
    const page = await talk({ guide: 'neds' });
    await page.asked('Which conversation?');
    await page.reads('This page asks for “neds”, which is not here.');
    end();
    expect(fields).to.deep.equal(['guide guide']);
    expect(warned.join()).to.include('readiness').and.to.include('outside-view');
  });

  it('is still the one that another page of the site names or brings, whatever was chosen where it was left open', async () => {
    const open = await talk({});
    await open.press('Being heard');
    await open.asked('Being heard');
    await open.settled();
    const named = await again(open, { guide: 'needs' });
    await named.asked('What each of you needs');
    const own = await again(named, {}, { inside: [guideInside(JSON.stringify(small))] });
    await own.asked('The week ahead');
    const instead = await again(own, { guide: 'neds' });
    await instead.asked('Which conversation?');
    await instead.press('Looking ahead');
    await instead.asked('Looking ahead');
    await instead.settled();
    const back = await again(instead, {});
    await back.asked('Being heard');
  });

  it('follows the page once that asks for another', async () => {
    const page = await talk({});
    await page.press('Being heard');
    await page.asked('Being heard');
    await page.settled();
    guideOf(page).guide = 'needs';
    await page.asked('What each of you needs');
    guideOf(page).guide = small as never;
    await page.asked('The week ahead');
    guideOf(page).guide = null;
    await page.asked('Being heard');
  });

  for (const name of ['constructor', 'toString', '__proto__'])
    it(`is asked where the page names one that only every object has, such as ${name}`, async () => {
      const { fields, warned, end } = listening();
      const page = await talk({ guide: name });
      await page.asked('Which conversation?');
      await page.reads(`This page asks for “${name}”, which is not here.`);
      end();
      expect(fields).to.deep.equal(['guide guide']);
      expect(warned.join()).to.include('outside-view');
    });

  it('downloads the one that was chosen, and no other', async () => {
    const names = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /\/en\/guides\/growth/.test(name)).length;
    const page = await talk({ guide: 'needs' });
    await begin(page);
    expect(names()).to.equal(0);
  });

  it('leads from deal-breakers to the parting of another, and back', async () => {
    const page = await talk({ guide: 'deal-breakers' });
    await begin(page);
    await walk(page, {
      ...usual,
      option: (_, options) => options.at(-1),
      until: (one) => stepOf(one)?.id === 'stands',
    });
    await page.press('Go to “What each of you hopes for”');
    await page.asked('What each of you hopes for');
    await begin(page);
    await until('the parting', () => stepOf(page)?.id === 'parting');
    await walk(page);
    await page.press('Other conversations');
    await until('the talk before', () => stepOf(page)?.id === 'stands');
  });
});

describe('a conversation of one', () => {
  it('has no turns and no good moment, and is kept for its writer alone', async () => {
    const page = await talk({ guide: 'outside-view' }, { space: { names: 'none' } });
    await page.asked('Seen from outside');
    await page.press('Begin', 'Begin');
    await walk(page, { ...usual, look: (one) => expect(one.text).not.to.match(/\b(?:Sam|Alex|Sun|Moon)\b/) });
    await page.asked('That is it for today.');
    await page.settled();
    const kept = await page.kept();
    expect(kept.map(({ author, visibility }) => [author, visibility])).to.deep.equal([['a', 'private']]);
  });

  it('may be one’s own half of a guide for two, apart', async () => {
    const page = await talk({ guide: 'needs', mode: 'apart' });
    await page.press('Begin', 'Sam');
    await page.asked('A need is not a demand.');
    await walk(page);
    await page.asked('That is it for today.');
    await page.settled();
    expect((await page.kept()).every(({ author }) => author === 'a')).to.equal(true);
  });
});
