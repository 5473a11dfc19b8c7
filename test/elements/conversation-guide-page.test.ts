import { expect } from '@open-wc/testing';
import { standIn } from './stand-in.js';
import { again, begin, stateOf, stepOf, talk, usual, walk } from './talk.js';
import { until, type Visit } from './visit.js';

const guide = 'needs';
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** The end of a conversation, with what each wrote closed or open. */
async function toEnd(options: Parameters<typeof talk>[1] & { card?: Record<string, string>; keep?: boolean } = {}) {
  const { card, keep, ...visit } = options;
  const page = await talk({ guide, ...card }, visit);
  await begin(page);
  await walk(page, keep ? { ...usual, choice: 'Keep mine for now', until: isNotBoth } : usual);
  while (stateOf(page).at !== 'done') {
    await page.press('Go on');
    await walk(page, { ...usual, choice: 'Keep mine for now', until: isNotBoth });
  }
  await page.asked('That is it for today.');
  return page;
}
const isNotBoth = (page: Visit) => page.question === 'Not both yet.';

const formAround = (): HTMLFormElement => {
  const form = document.createElement('form');
  document.body.append(form);
  ends.push(() => form.remove());
  return form;
};
const named = (card: HTMLElement) => card.setAttribute('name', 'talk');

describe('the words of a conversation in the form of the page', () => {
  it('are in it only after the exact text was shown and somebody said yes', async () => {
    const form = formAround();
    const page = await toEnd({ into: form, card: { submit: 'answers' }, before: named });
    const given = () => new FormData(form).get('talk') as string;
    await page.reads('This is the exact text.');
    expect(given()).to.equal('done');
    const shown = page.card.shadowRoot!.querySelector('.exact')!.textContent;
    await page.press('Put it into the form');
    await page.reads('It is in the form.');
    expect(given()).to.equal(shown);
    expect(given()).to.include('Words of both to try.').and.to.include('Sam: Words of a to look.');
  });

  it('are never those that stayed closed', async () => {
    const form = formAround();
    const page = await toEnd({ into: form, card: { submit: 'answers' }, before: named, keep: true });
    await page.press('Put it into the form');
    await page.reads('It is in the form.');
    const given = new FormData(form).get('talk') as string;
    expect(given).to.include('Words of both to try.');
    expect(given).not.to.match(/Words of [ab] to (?!thanks)/);
  });

  it('stay out of it after a no, and are not asked for where the page does not want them', async () => {
    const form = formAround();
    const page = await toEnd({ into: form, card: { submit: 'answers' }, before: named });
    await page.press('Keep it out');
    await until('that it is done', () => new FormData(form).get('talk') === 'done');
    const plain = await toEnd();
    expect(plain.text).not.to.include('This is the exact text.');
  });
});

describe('what is taken along of a conversation', () => {
  it('is lost nowhere when printing is cancelled or not possible', async () => {
    const page = await toEnd();
    await page.press('Take something along');
    await page.settled();
    const before = page.text;
    const { append } = ShadowRoot.prototype;
    let printed = 0;
    standIn(ShadowRoot.prototype, 'append', function (this: ShadowRoot, ...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      for (const frame of nodes)
        if (frame instanceof HTMLIFrameElement)
          frame.contentWindow!.print = () => {
            printed++;
            // Cancelled or done: a browser says the same.
            frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
            frame.contentWindow!.dispatchEvent(new Event('afterprint'));
          };
    });
    await page.press('Print it');
    expect(printed).to.equal(1);
    expect(page.card.shadowRoot!.querySelector('iframe')).to.equal(null);
    expect(page.text).to.equal(before);
    standIn(ShadowRoot.prototype, 'append', function (this: ShadowRoot, ...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      for (const frame of nodes) if (frame instanceof HTMLIFrameElement) frame.contentWindow!.print = () => {};
    });
    await page.press('Print it');
    await page.reads('This browser did not print.');
    expect(page.card.shadowRoot!.querySelector('iframe')).to.equal(null);
    await page.reads('Words of both to try.');
    await page.press('Back');
    await page.asked('That is it for today.');
  });

  it('stays on the screen where the browser refuses to copy, which is said', async () => {
    const page = await toEnd();
    standIn(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    await page.press('Take something along', 'Copy it');
    await page.reads('This browser did not let us copy.');
    await page.reads('Words of both to try.');
    const copied: string[] = [];
    standIn(navigator.clipboard, 'writeText', (text: string) => Promise.resolve(void copied.push(text)));
    await page.press('Copy it');
    await until('the copy', () => copied[0]?.includes('Words of both to try.'));
    // Nobody's own words go along before their writer ticked them.
    expect(copied[0]).not.to.include('Words of a to look.');
  });
});

describe('somebody who is called otherwise half-way', () => {
  it('finds their own words, and is called so from there on', async () => {
    const page = await talk({ guide });
    await begin(page);
    const isAlex = (one: Visit) =>
      stepOf(one)?.id === 'look' && stateOf(one).at === 'write' && stateOf(one).holder === 'b';
    await walk(page, { ...usual, until: (one) => isAlex(one) && !stateOf(one).cover });
    await page.type('Your words', 'The stone in my shoe.');
    page.around.setAttribute('names', 'Sam, Robin');
    await page.reads('Robin');
    expect(page.text).not.to.include('Alex');
    expect(((await page.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('The stone in my shoe.');
    await page.settled();
    const back = await again(page, { guide }, { space: { names: 'Sam, Robin' } });
    await back.asked('This is for Robin.');
    await back.press('I am Robin');
    expect(((await back.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('The stone in my shoe.');
    expect(back.text).not.to.include('Alex');
  });
});
