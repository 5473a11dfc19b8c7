import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseSpace } from '../../src/elements/exercise-space/exercise-space.js';
import '../../src/elements/exercise-space/define.js';
import { contactKind } from '../../src/content/contact.js';
import type { SupportNote } from '../../src/elements/support-note/support-note.js';
import '../../src/elements/support-note/define.js';
import { exposed, nameOf, roleOf, textOf } from './outside.js';
import { placed, rest } from './placed.js';

const root = document.documentElement;
const make = (...how: [attributes?: Record<string, string>, inside?: Node[], into?: HTMLElement]) =>
  placed('support-note', ...how);
const help = (note: SupportNote) => note.shadowRoot!.querySelector<HTMLElement>('summary')!;
const details = (note: SupportNote) => note.shadowRoot!.querySelector('details')!;
const links = (note: SupportNote) => [...note.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
const slotted = (slot: string, text: string, tag = 'p') =>
  Object.assign(document.createElement(tag), { slot, textContent: text });
/** Waits until it can be read, or cannot be any more. */
async function reads(note: SupportNote, text: string, is = true): Promise<void> {
  for (let tries = 0; tries < 200 && textOf(note).includes(text) !== is; tries++) await rest(10);
  expect(textOf(note).includes(text), `${text}, in: ${textOf(note)}`).to.equal(is);
}

describe('help', () => {
  it('is one quiet button, until somebody wants it', async () => {
    const note = await make();
    expect(textOf(note)).to.equal('Help');
    expect(help(note).getBoundingClientRect().height).to.be.at.least(44);
    help(note).click();
    expect(textOf(note)).to.contain('Some things are too heavy for two.');
    help(note).click();
    expect(textOf(note)).to.equal('Help');
  });

  it('shows at once where the page wants it to', async () => {
    const note = await make({ open: '' });
    expect(textOf(note)).to.contain('Some things are too heavy for two.');
    note.open = false;
    await note.updateComplete;
    expect(textOf(note)).to.equal('Help');
  });

  it('speaks of not wanting to live before anything else', async () => {
    const headings = [...(await make({ open: '' })).shadowRoot!.querySelectorAll('h4')].map((one) => one.textContent);
    expect(headings).to.deep.equal([
      'If you do not want to live any more',
      'When to bring someone in',
      'If you are afraid of the other person',
      'If you worry about what you do',
      'If you are under 18',
    ]);
  });

  for (const [id, words] of [
    ['S1', ['too much', 'in the same place', 'at the root', 'Trust was broken', 'not long ago']],
    ['S2', ['Asking for help is a strong thing to do.']],
    ['S4', ['fear, control or violence', 'Shouting, scaring', 'Calls can show on a bill, pages in the history.']],
  ] as const)
    it(`says what ${id} asks for`, async () => {
      const text = textOf(await make({ open: '' }));
      for (const one of words) expect(text).to.contain(one);
    });

  it('leads to directories that are kept up, in a tab of their own that is told nothing', async () => {
    const note = await make({ open: '' });
    expect(links(note).map(({ href }) => href)).to.deep.equal([
      'https://findahelpline.com/',
      'https://findahelpline.com/',
      'https://findahelpline.com/',
      'https://childhelplineinternational.org/',
    ]);
    for (const { target, relList } of links(note)) {
      expect(target).to.equal('_blank');
      expect([...relList].sort()).to.deep.equal(['noopener', 'noreferrer']);
    }
    expect(textOf(note)).to.contain('findahelpline.com, opens in a new tab');
  });

  it('has no phone number', async () => {
    expect(textOf(await make({ open: '' }))).not.to.match(/\d{3}/);
  });
});

describe('a coach in it', () => {
  for (const [contact, words, isAway] of [
    ['https://noor.example/first-talk', 'Open their page', true],
    ['/contact', 'Open their page', true],
    ['mailto:noor@noor.example', 'Write an email', false],
    ['tel:+000 000', 'Call', false],
  ] as const)
    it(`is asked by ${contact}, after the question who else would see it`, async () => {
      const note = await make({ open: '', contact });
      const link = links(note).find((one) => one.textContent.trim() === words)!;
      expect(link.getAttribute('href')).to.equal(contact);
      expect(link.target).to.equal(isAway ? '_blank' : '');
      const text = textOf(note);
      expect(text.indexOf('could anyone else read the answer')).to.be.lessThan(text.indexOf(words));
      expect(text).to.contain('Nothing is sent from here.');
    });

  it('is not there where the page names none', async () => {
    expect(textOf(await make({ open: '' }))).not.to.contain('Someone you can ask');
  });

  it('may be there in words alone', async () => {
    const note = await make({ open: '' }, [slotted('contact', 'Noor Lind is here on Mondays.')]);
    await reads(note, 'Noor Lind is here on Mondays.');
    await reads(note, 'Someone you can ask');
    expect(links(note)).to.have.length(4);
  });

  it('may come later than the element', async () => {
    const note = await make({ open: '' });
    note.append(slotted('contact', 'Noor Lind is here on Mondays.'));
    await reads(note, 'Noor Lind is here on Mondays.');
    note.querySelector('p')!.remove();
    await reads(note, 'Someone you can ask', false);
  });

  it('is no script and nothing that only looks like an address', async () => {
    for (const address of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      '\u0001javascript:x',
      'data:text/html,x',
      'sms:1',
      '',
    ])
      expect(contactKind(address), address).to.equal(undefined);
    expect(contactKind('HTTPS://noor.example')).to.equal('page');
    expect(contactKind('constructor:x')).to.equal(undefined);
    const note = await make({ open: '', contact: 'javascript:alert(1)' });
    expect(links(note)).to.have.length(4);
  });

  it('is named by a content pack, too, with lists of helplines in place of ours; the attribute goes before it', async () => {
    const note = await make({ open: '' });
    const child = { name: 'young.example', url: 'https://young.example/' };
    note.content = { version: 1, support: { contact: 'tel:+3101', directories: { child } } };
    await reads(note, 'young.example');
    const addresses = () => links(note).map((link) => link.getAttribute('href'));
    expect(addresses()).to.include.members(['tel:+3101', 'https://findahelpline.com/', child.url]);
    expect(addresses()).not.to.include('https://childhelplineinternational.org/');
    note.setAttribute('contact', '/contact');
    await note.updateComplete;
    expect(addresses()).to.include('/contact').and.not.include('tel:+3101');
    note.content = null;
    await reads(note, 'young.example', false);
    expect(addresses()).to.include('https://childhelplineinternational.org/');
  });

  it('may put help of their own in the place of ours', async () => {
    const note = await make({ open: '' }, [slotted('content', 'Ask at the desk.', 'div')]);
    await reads(note, 'Ask at the desk.');
    expect(textOf(note)).not.to.contain('If you are under 18');
    expect(textOf(note)).to.contain('Calls can show on a bill');
  });

  it('may put words of their own in the place of ours: from the space, from a script inside it, from a property', async () => {
    const content = (ask: string) => ({ version: 1 as const, words: { 'support.ask': ask } });
    const around = await fixture<ExerciseSpace>(html`<exercise-space keep="nothing"></exercise-space>`);
    const inSpace = await make({ open: '' }, [], around);
    around.content = content('You are not alone with it.');
    await reads(inSpace, 'You are not alone with it.');
    const script = slotted('content', JSON.stringify(content('Come and talk.')), 'script');
    Object.assign(script, { type: 'application/json' });
    const note = await make({ open: '' }, [script]);
    await reads(note, 'Come and talk.');
    // The rest of ours stays.
    await reads(note, 'If you are under 18');
    note.content = content('Ring the bell.');
    await reads(note, 'Ring the bell.');
  });
});

describe('help tells nobody', () => {
  it('that it was opened or what was pressed in it', async () => {
    const heard: string[] = [];
    const { dispatchEvent: dispatch } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatch.call(this, event);
    };
    const types = [
      ...['click', 'pointerdown', 'toggle', 'change', 'auxclick', 'keydown'],
      ...['exercise-start', 'exercise-change', 'exercise-complete', 'exercise-error'],
    ];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of types) document.addEventListener(type, listen);
    const note = await make({ contact: 'javascript:x' });
    note.content = 'no pack at all';
    await note.updateComplete;
    help(note).click();
    links(note)[0]!.addEventListener('click', (event) => event.preventDefault());
    links(note)[0]!.click();
    await rest(200);
    help(note).click();
    await rest(50);
    EventTarget.prototype.dispatchEvent = dispatch;
    for (const type of types) document.removeEventListener(type, listen);
    // Asking the elements around for a space is how it hears of a coach’s words; a problem with those is told on an element
    // that stands nowhere.
    expect(heard.filter((type) => type !== 'context-request' && type !== 'exercise-error')).to.deep.equal([]);
  });

  it('by anything that stays: no attribute, no storage, no history', async () => {
    const note = await make();
    const state = () => [note.outerHTML, localStorage.length, sessionStorage.length, document.cookie, history.length];
    const before = state();
    help(note).click();
    await rest(50);
    expect(state()).to.deep.equal(before);
  });

  it('by a request: all of it is there before it is opened', async () => {
    const note = await make();
    await rest(100);
    const asked = () => performance.getEntriesByType('resource').length;
    const before = asked();
    help(note).click();
    await rest(200);
    expect(asked()).to.equal(before);
  });

  it('and asks those who record visits to look away', async () => {
    const { classList, dataset } = details(await make());
    for (const name of ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude'])
      expect(classList.contains(name), name).to.equal(true);
    expect(dataset.clarityMask).to.equal('true');
  });
});

describe('help for everybody', () => {
  it('opens and closes by keys, and Close brings the focus back to where it was opened', async () => {
    const note = await make();
    help(note).focus();
    await sendKeys({ press: 'Enter' });
    expect(details(note).open).to.equal(true);
    const close = exposed(note).find((one) => roleOf(one) === 'button' && nameOf(one) === 'Close') as HTMLElement;
    close.focus();
    await sendKeys({ press: 'Enter' });
    expect(details(note).open).to.equal(false);
    expect(note.shadowRoot!.activeElement).to.equal(help(note));
  });

  it('takes no focus and scrolls nothing when it comes, open or not', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="A field" />`);
    field.focus();
    const { scrollY } = window;
    await make({ open: '' });
    expect(document.activeElement).to.equal(field);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('stands where the page around it begins, and reads as its words do', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
    const note = await make({ open: '' }, [], around);
    const sheet = note.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
    for (const one of [sheet, help(note)]) expect([one.lang, one.dir]).to.deep.equal(['en', 'ltr']);
    expect(help(note).getBoundingClientRect().right).to.be.closeTo(note.getBoundingClientRect().right, 0.1);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible, ${scheme}, closed and open`, async () => {
      root.lang = 'en';
      root.style.colorScheme = scheme;
      root.style.background = scheme === 'dark' ? '#111' : '#fff';
      const note = await make({ contact: 'mailto:noor@noor.example' }, [
        slotted('contact', 'Noor Lind wrote this page.'),
      ]);
      await expect(note).to.be.accessible();
      help(note).click();
      await expect(note).to.be.accessible();
      root.removeAttribute('style');
    });

  it('has everything to press 44 pixels high', async () => {
    const note = await make({ open: '', contact: '/contact' });
    for (const one of [help(note), ...links(note), note.shadowRoot!.querySelector('button')!])
      expect(one.getBoundingClientRect().height, one.textContent).to.be.at.least(44);
  });

  it('fits a small phone with large text', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.style.width = '280px';
    root.style.fontSize = '200%';
    const note = await make({ open: '', contact: '/contact' }, [], around);
    const sheet = note.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
    // WebKit rounds what it measures up.
    for (const one of [note, sheet, ...links(note)])
      expect(one.scrollWidth, one.localName + ' ' + String(one.scrollWidth)).to.be.at.most(281);
    root.removeAttribute('style');
  });

  it('stands beside Leave in a row, and takes the line once it is open', async () => {
    const row = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(row.style, { display: 'flex', flexWrap: 'wrap', inlineSize: '600px' });
    const note = await make({}, [], row);
    expect(note.getBoundingClientRect().width).to.be.within(50, 200);
    help(note).click();
    expect(note.getBoundingClientRect().width).to.be.greaterThan(500);
  });
});
