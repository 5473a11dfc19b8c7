import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseSpace } from '../../src/elements/exercise-space/exercise-space.js';
import '../../src/elements/exercise-space/define.js';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';
import '../../src/elements/quick-exit/define.js';
import { addressOf, stopTimers } from '../../src/elements/quick-exit/leave.js';
import { Shifts } from '../../src/elements/quick-exit/shifts.js';
import type { StorageAdapter } from '../../src/storage/index.js';
import { memory } from '../../src/storage/memory.js';
import { exposed, nameOf, roleOf, textOf } from './outside.js';
import { placed, rest } from './placed.js';

const wikipedia = 'https://www.wikipedia.org/';
const isWebKit = !('chrome' in globalThis) && !navigator.userAgent.includes('Firefox');
const root = document.documentElement;
const { title } = document;
const isBlank = () => getComputedStyle(root).display === 'none';

/** Where the page would have gone, and whether it was blank by then. */
let went: { to: string; blank: boolean; title: string }[] = [];
const caught = (exit: QuickExit): QuickExit => {
  exit.go = (to) => void went.push({ to, blank: isBlank(), title: document.title });
  return exit;
};
const make = async (...how: [attributes?: Record<string, string>, inside?: Node[], into?: HTMLElement]) =>
  caught(await placed('quick-exit', ...how));
const button = (exit: QuickExit) => exit.shadowRoot!.querySelector<HTMLElement>('[part=leave]')!;
const question = (exit: QuickExit) => exit.shadowRoot!.querySelector<HTMLElement>('summary')!;
const told = (exit: QuickExit) => exit.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const back = () => {
  root.style.removeProperty('display');
  document.title = title;
};

afterEach(() => {
  back();
  went = [];
});

describe('the way out', () => {
  // First, because from then on this page is one that was left.
  it('leaves alone a page that nobody left', async () => {
    await make();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(isBlank()).to.equal(false);
  });

  it('is a button, after the question what it does', async () => {
    const exit = await make();
    const met = exposed(exit).flatMap((one) => (one.matches('a, summary') ? [`${roleOf(one)}: ${nameOf(one)}`] : []));
    expect(met.at(-1)).to.equal('button: Leave');
    expect(question(exit).textContent).to.equal('What does leaving do?');
    expect(question(exit).compareDocumentPosition(button(exit)) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
  });

  it('says what it does and what it does not, before it is needed', async () => {
    const exit = await make();
    expect(textOf(exit)).not.to.contain('history');
    question(exit).click();
    for (const words of ['www.wikipedia.org', 'Shift three times', 'does not erase the browser’s history', 'sees more'])
      expect(textOf(exit)).to.contain(words);
    expect(went).to.deep.equal([]);
  });

  it('empties the page within the press, and then goes to an ordinary page', async () => {
    const exit = await make();
    button(exit).click();
    expect(went).to.deep.equal([{ to: wikipedia, blank: true, title: 'www.wikipedia.org' }]);
    expect(isBlank()).to.equal(true);
  });

  it('stays blank whatever the page says of itself', async () => {
    const exit = await make();
    const style = document.createElement('style');
    style.textContent = 'html, html[style] { display: block !important; visibility: visible !important }';
    document.head.append(style);
    exit.leave();
    expect(isBlank()).to.equal(true);
    style.remove();
  });

  it('goes where the page says', async () => {
    const exit = await make({ href: 'https://weather.example/today' });
    exit.leave();
    expect(went).to.deep.equal([{ to: 'https://weather.example/today', blank: true, title: 'weather.example' }]);
  });

  it('goes to no address that is not a page', () => {
    for (const href of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'blob:x',
      'mailto:a@b.example',
    ])
      expect(addressOf(href), href).to.equal(undefined);
    expect(addressOf('')).to.equal(wikipedia);
    expect(addressOf('/weather')).to.equal(new URL('/weather', location.href).href);
  });

  it('takes the usual page in place of an address that is none', async () => {
    const exit = await make({ href: 'javascript:alert(1)' });
    exit.leave();
    expect(went[0]!.to).to.equal(wikipedia);
    expect(button(exit).getAttribute('href')).to.equal(wikipedia);
  });

  it('has the page’s own words on the button', async () => {
    const exit = await make({}, [document.createTextNode('Weg hier')]);
    expect(nameOf(button(exit))).to.equal('Weg hier');
    const empty = await make({}, [document.createTextNode('\n  ')]);
    expect(nameOf(button(empty))).to.equal('Leave');
    empty.append('Off');
    await rest(30);
    expect(nameOf(button(empty))).to.equal('Off');
  });

  it('leaves in this tab, whatever is held, and not on the other button of a mouse', async () => {
    const exit = await make();
    const press = (type: string, how: MouseEventInit) =>
      button(exit).dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...how }));
    expect(press('auxclick', { button: 2 })).to.equal(true);
    expect(went).to.have.length(0);
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
      expect(press('click', how)).to.equal(false);
    expect(press('auxclick', { button: 1 })).to.equal(false);
    expect(went).to.have.length(4);
  });

  it('stops what the page has put off until later', async () => {
    const heard: string[] = [];
    setTimeout(() => heard.push('timeout'), 30);
    setInterval(() => heard.push('interval'), 10);
    stopTimers();
    await rest(80);
    expect(heard).to.deep.equal([]);
  });

  it('makes what is heard silent', async () => {
    const audio = document.createElement('audio');
    document.body.append(audio);
    let paused = 0;
    audio.pause = () => void paused++;
    (await make()).leave();
    audio.remove();
    expect(paused).to.equal(1);
  });

  it('is as blank when Back brings the page from the browser’s cache, and goes away again', async () => {
    const exit = await make();
    const mine: string[] = [];
    exit.go = (to) => void mine.push(to);
    exit.leave();
    back();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(isBlank()).to.equal(true);
    expect(mine).to.deep.equal([wikipedia, wikipedia]);
  });
});

describe('the way out by keys', () => {
  it('is Shift three times', async () => {
    await make();
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'Shift' });
    expect(went).to.have.length(1);
    expect(went[0]!.blank).to.equal(true);
  });

  it('tells a screen reader how often still, and no more once that is over', async () => {
    const exit = await make();
    expect(told(exit)).to.equal('');
    await sendKeys({ press: 'Shift' });
    await exit.updateComplete;
    expect(told(exit)).to.equal('Press Shift twice more to leave.');
    await sendKeys({ press: 'Shift' });
    await exit.updateComplete;
    expect(told(exit)).to.equal('Press Shift once more to leave.');
    await sendKeys({ press: 'a' });
    await exit.updateComplete;
    expect(told(exit)).to.equal('');
    expect(went).to.have.length(0);
  });

  it('is not what somebody does who types capitals into a field', async () => {
    await make();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="A field" />`);
    field.focus();
    for (const letter of 'ABCD') {
      // WebKit’s driver holds no key down.
      if (isWebKit) await sendKeys({ press: letter });
      else {
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: letter });
        await sendKeys({ up: 'Shift' });
      }
    }
    expect(field.value.toUpperCase()).to.equal('ABCD');
    expect(went).to.have.length(0);
  });

  it('works while somebody types in a field', async () => {
    await make();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="A field" />`);
    field.focus();
    await sendKeys({ press: 'a' });
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'Shift' });
    expect(went).to.have.length(1);
  });

  it('presses the button with Enter and with the space bar', async () => {
    const exit = await make();
    for (const key of ['Enter', ' ']) {
      back();
      button(exit).focus();
      await sendKeys({ press: key });
    }
    expect(went).to.have.length(2);
  });

  it('leaves once where there are two, and not at all where there is none any more', async () => {
    const one = await make();
    const two = await make();
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'Shift' });
    expect(went).to.have.length(1);
    back();
    one.remove();
    two.remove();
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'Shift' });
    expect(went).to.have.length(1);
  });
});

describe('Shift by itself', () => {
  type Press = readonly [type: string, key: string, at: number, more?: Partial<KeyboardEvent>];
  const count = (...presses: readonly Press[]) => {
    const shifts = new Shifts();
    return presses.map(([type, key, timeStamp, more]) =>
      shifts.hear({ type, key, timeStamp, ...more } as unknown as Event),
    );
  };
  const shift = (at: number): Press[] => [
    ['keydown', 'Shift', at],
    ['keyup', 'Shift', at + 50],
  ];

  it('counts three times within five seconds', () => {
    expect(count(...shift(0), ...shift(2000), ...shift(4900)).at(-1)).to.equal(3);
    expect(count(...shift(0), ...shift(2000), ...shift(5100)).at(-1)).to.equal(2);
    // The last three count, however many there were before.
    expect(count(...shift(0), ...shift(4000), ...shift(6000), ...shift(7000)).at(-1)).to.equal(3);
  });

  for (const [what, press] of [
    ['another key', ['keydown', 'a', 3000]],
    ['the pointer', ['pointerdown', '', 3000]],
    ['Shift as part of a shortcut', ['keydown', 'Shift', 3000, { ctrlKey: true }]],
    ['what composes a letter', ['keydown', 'Shift', 3000, { isComposing: true }]],
  ] as [string, Press][])
    it(`begins anew after ${what}`, () => {
      const counts = count(...shift(0), ...shift(1000), press, ...shift(4000));
      expect(counts.slice(-3)).to.deep.equal([0, undefined, 1]);
    });

  it('is none that was held for something else', () => {
    expect(count(['keydown', 'Shift', 0], ['pointerdown', '', 10], ['keyup', 'Shift', 20])).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      count(['keydown', 'Shift', 0], ['keydown', 'A', 5], ['keyup', 'a', 9], ['keyup', 'Shift', 20]).at(-1),
    ).to.equal(undefined);
  });

  it('counts once however long it is held, and once for both Shift keys together', () => {
    expect(
      count(['keydown', 'Shift', 0], ['keydown', 'Shift', 9, { repeat: true }], ['keyup', 'Shift', 20]).at(-1),
    ).to.equal(1);
    const both = count(
      ['keydown', 'Shift', 0],
      ['keydown', 'Shift', 5],
      ['keyup', 'Shift', 20],
      ['keyup', 'Shift', 25],
    );
    expect(both).to.deep.equal([undefined, undefined, 1, undefined]);
  });
});

describe('drafts on the way out', () => {
  let places = 0;
  const draft = (space: string) => ({
    id: `draft:${space}:checkin-card/daily//:tab`,
    kind: 'draft',
    space,
    session: 'checkin-card/daily//',
    author: 'both' as const,
    visibility: 'private' as const,
    createdAt: '2026-11-24T08:00:00.000Z',
    updatedAt: '2026-11-24T08:00:00.000Z',
    day: '2026-11-24',
    schema: 1,
    rev: 'one',
    data: { thanks: 'typed' },
  });
  const inSpace = async (
    attributes: Record<string, string>,
    change: (adapter: StorageAdapter) => StorageAdapter = (one) => one,
  ) => {
    const adapter = memory({ name: `exit-${++places}` });
    const around = document.createElement('exercise-space');
    around.adapter = change(adapter);
    around.space = `exit-${places}`;
    (await fixture<HTMLElement>(html`<div></div>`)).append(around);
    await adapter.commit([
      { put: draft(around.space) },
      { put: { ...draft(around.space), id: 'kept', kind: 'checkin' } },
    ]);
    const exit = await make(attributes, [], around);
    const left = async () =>
      (await adapter.query({ space: around.space!, kind: ['draft', 'checkin'] })).map(({ kind }) => kind).sort();
    return { exit, around, left };
  };
  const gone = async () => {
    for (let tries = 0; tries < 100 && !went.length; tries++) await rest(10);
    return went;
  };

  it('stay, unless it was decided otherwise', async () => {
    const { exit, left } = await inSpace({});
    exit.leave();
    expect(went).to.have.length(1);
    expect(await left()).to.deep.equal(['checkin', 'draft']);
  });

  it('go too where the page says so, the page being blank at once, and what was finished stays', async () => {
    const { exit, around, left } = await inSpace({ drafts: 'delete' });
    await import('../../src/elements/quick-exit/drop-drafts.js');
    around.current.draft('checkin-card/daily//').write({ thanks: 'not kept yet' });
    exit.leave();
    expect(isBlank()).to.equal(true);
    expect(await gone()).to.have.length(1);
    expect(await left()).to.deep.equal(['checkin']);
    expect(sessionStorage.getItem(`mend-elements:last:${around.space}`)).to.equal(null);
  });

  it('hold nobody up where storage does not answer', async () => {
    const { exit } = await inSpace({ drafts: 'delete' }, (adapter) => ({
      ...adapter,
      query: () => new Promise(() => {}),
    }));
    await import('../../src/elements/quick-exit/drop-drafts.js');
    exit.leave();
    expect(isBlank()).to.equal(true);
    expect(await gone()).to.have.length(1);
  });

  it('are spoken of as it was decided', async () => {
    const keeps = await make();
    question(keeps).click();
    expect(textOf(keeps)).to.contain('stays where it is kept');
    const deletes = await make({ drafts: 'delete' });
    question(deletes).click();
    expect(textOf(deletes)).to.contain('is deleted as you leave');
  });
});

describe('the way out in a page', () => {
  it('lies above what is opened later, where it is sticky', async () => {
    const exit = await make({ sticky: '' });
    const way = exit.shadowRoot!.querySelector<HTMLElement>('.way')!;
    expect(getComputedStyle(way).position).to.equal('fixed');
    const banner = await fixture<HTMLElement>(html`<div>We value your privacy</div>`);
    Object.assign(banner.style, {
      position: 'fixed',
      inset: '0',
      inlineSize: 'auto',
      blockSize: 'auto',
      zIndex: '9999',
    });
    if ('popover' in banner) {
      expect(way.matches(':popover-open')).to.equal(true);
      banner.popover = 'manual';
      banner.showPopover();
      await rest(100);
    }
    const { left, top, width, height } = button(exit).getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(exit);
    exit.sticky = false;
    await exit.updateComplete;
    expect(getComputedStyle(way).position).to.equal('static');
  });

  it('lies there again after it was moved', async () => {
    const exit = await make({ sticky: '' });
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(exit);
    await exit.updateComplete;
    expect(button(exit).getBoundingClientRect().width).to.be.greaterThan(40);
  });

  it('tells nobody that it was put there, opened or pressed', async () => {
    const heard: string[] = [];
    const { dispatchEvent: dispatch } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatch.call(this, event);
    };
    const types = [
      'click',
      'pointerdown',
      'toggle',
      'change',
      'exercise-start',
      'exercise-change',
      'exercise-complete',
      'exercise-error',
    ];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of types) document.addEventListener(type, listen);
    const exit = await make({ drafts: 'perhaps', href: 'data:,' });
    question(exit).click();
    await rest(50);
    button(exit).click();
    EventTarget.prototype.dispatchEvent = dispatch;
    for (const type of types) document.removeEventListener(type, listen);
    // Asking the elements around for a space is how it hears of a coach’s words.
    expect(heard.filter((type) => type !== 'context-request')).to.deep.equal([]);
    expect(went).to.have.length(1);
  });

  it('keeps nothing', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie, history.length];
    const exit = await make();
    question(exit).click();
    exit.leave();
    expect([localStorage.length, sessionStorage.length, document.cookie, history.length]).to.deep.equal(before);
  });

  it('takes neither focus nor place in the history when it comes', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="A field" />`);
    field.focus();
    const { length } = history;
    await make({ sticky: '' });
    expect(document.activeElement).to.equal(field);
    expect(history.length).to.equal(length);
  });

  it('speaks in a coach’s words: from the space, from a script inside it, from a property', async () => {
    const content = (leave: string) => ({ version: 1 as const, words: { 'exit.leave': leave } });
    const reads = async (exit: QuickExit, leave: string) => {
      for (let tries = 0; tries < 200 && nameOf(button(exit)) !== leave; tries++) await rest(10);
      expect(nameOf(button(exit))).to.equal(leave);
    };
    const around = await fixture<ExerciseSpace>(html`<exercise-space keep="nothing"></exercise-space>`);
    around.content = content('Off');
    await reads(await make({}, [], around), 'Off');
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', slot: 'content', textContent: JSON.stringify(content('Away')) });
    const exit = await make({}, [script]);
    await reads(exit, 'Away');
    exit.content = content('Out');
    await reads(exit, 'Out');
    exit.content = undefined as unknown as null;
    script.remove();
    exit.requestUpdate();
    await reads(exit, 'Leave');
  });

  it('stands on the side where the page around it ends, and reads as its words do', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
    const exit = await make({ sticky: '' }, [], around);
    const way = exit.shadowRoot!.querySelector<HTMLElement>('.way')!;
    expect([way.lang, way.dir]).to.deep.equal(['en', 'rtl']);
    expect(getComputedStyle(way.querySelector('.said')!).direction).to.equal('ltr');
    expect(way.getBoundingClientRect().left).to.be.lessThan(40);
    around.dir = 'ltr';
    await rest(30);
    expect(way.dir).to.equal('ltr');
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible, ${scheme}, closed and open, in its place and at the edge`, async () => {
      root.lang = 'en';
      root.style.colorScheme = scheme;
      root.style.background = scheme === 'dark' ? '#111' : '#fff';
      for (const attributes of [{}, { sticky: '' }] as Record<string, string>[]) {
        const exit = await make(attributes);
        await expect(exit).to.be.accessible();
        question(exit).click();
        await expect(exit).to.be.accessible();
        expect(button(exit).getBoundingClientRect().height).to.be.at.least(44);
        expect(question(exit).getBoundingClientRect().height).to.be.at.least(44);
        exit.remove();
      }
      root.removeAttribute('style');
    });

  it('fits a small phone with large text', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.style.width = '280px';
    root.style.fontSize = '200%';
    const exit = await make({}, [], around);
    question(exit).click();
    expect(exit.scrollWidth).to.be.at.most(280);
    root.removeAttribute('style');
  });
});
