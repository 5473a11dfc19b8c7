import { expect, fixture, html } from '@open-wc/testing';
import { define, type CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import type { ExerciseEvent } from '../../src/ui/events.js';
import { comeBack, switchAway, until, visit, type Visit } from './visit.js';

const samsThanks = 'You left the hall light on for me.';
const alexsThanks = 'You asked about the interview first.';

const names = ['exercise-start', 'exercise-change', 'exercise-complete', 'exercise-error'] as const;

/** Every exercise event that reaches the document, as a page hears it. */
function listen(): { heard: ExerciseEvent[]; stop: () => void } {
  const heard: ExerciseEvent[] = [];
  const hear = (event: Event) => void heard.push(event as ExerciseEvent);
  for (const name of names) document.addEventListener(name, hear);
  return { heard, stop: () => names.forEach((name) => document.removeEventListener(name, hear)) };
}

const finish = async (page: Visit) => {
  await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
  await page.press('A minute each', 'Start the minute', 'Alex, say it back');
  await page.type('Write the sentence down', 'That the week was long.');
  await page.press('Said. Alex, your minute', 'Start the minute', 'Sam, say it back', 'Said');
  await page.asked('That is it for today.');
  await page.settled();
};

describe('what the page hears', () => {
  it('is one start, each change with its step, one complete, and never what somebody wrote', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inside = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
    const { heard, stop } = listen();
    const page = await visit({ into: inside, card: { instance: 'evening' } });
    await finish(page);
    await until('a complete', () => heard.some(({ type }) => type === 'exercise-complete'));
    stop();
    const types = heard.map(({ type }) => type);
    expect(types[0]).to.equal('exercise-start');
    expect(types.at(-1)).to.equal('exercise-complete');
    expect(new Set(types.slice(1, -1))).to.deep.equal(new Set(['exercise-change']));
    for (const event of heard) {
      expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(event).to.be.instanceOf(CustomEvent);
      expect(Object.keys(event.detail).sort()).to.deep.equal(['instance', 'kind', 'of', 'session', 'step']);
      expect(event.detail).to.include({ kind: 'checkin', instance: 'evening', of: 5 });
    }
    expect(new Set(heard.map(({ detail }) => detail.session))).to.have.length(1);
    const steps = heard.map(({ detail }) => detail.step!);
    expect([...steps].sort((one, two) => one - two)).to.deep.equal(steps);
    expect([...new Set(steps)]).to.deep.equal([2, 3, 4, 5]);
    const told = JSON.stringify(heard.map(({ detail }) => detail));
    expect(told).not.to.match(/hall light|interview|week was long|close|sad|Sam|Alex/i);
  });

  it('is silent while somebody types', async () => {
    const page = await visit();
    await page.press('Sam');
    const { heard, stop } = listen();
    await page.tick('Close', 'Not sure');
    await page.type('One thing Alex did today', samsThanks);
    await page.settled();
    stop();
    expect(heard).to.deep.equal([]);
  });

  it('is a complete for one who is alone, once what they wrote is kept', async () => {
    const { heard, stop } = listen();
    const page = await visit({ card: { mode: 'solo' } });
    let keptThen = -1;
    page.card.addEventListener('exercise-complete', () => void page.kept().then(({ length }) => (keptThen = length)));
    await page.press('Begin');
    await page.writes({ thanks: samsThanks });
    await page.press('Keep it', 'Enough for today');
    await page.asked('That is it for today.');
    await until('a complete', () => keptThen >= 0);
    await page.settled();
    stop();
    expect(heard.filter(({ type }) => type === 'exercise-complete')).to.have.length(1);
    expect(keptThen).to.equal(1);
  });

  it('tells the same from a second check-in under a session of its own', async () => {
    const page = await visit();
    await page.bothWrite({ thanks: 'x' }, { thanks: 'y' });
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    await page.settled();
    const { heard, stop } = listen();
    await page.press('Once more');
    await page.bothWrite({ thanks: 'x' }, { thanks: 'y' });
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    await until('a complete', () => heard.some(({ type }) => type === 'exercise-complete'));
    stop();
    expect(heard.filter(({ type }) => type === 'exercise-start')).to.have.length(1);
    expect(heard.filter(({ type }) => type === 'exercise-complete')).to.have.length(1);
  });
});

describe('a form around the card', () => {
  const inForm = async (card: Record<string, string> = {}) => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const page = await visit({ into: form, card: { name: 'checkin', ...card } });
    return { form, page, value: () => new FormData(form).get('checkin') };
  };

  it('gets an empty value until it is done, then "done", and no words', async () => {
    const { page, value } = await inForm();
    expect(value() ?? '').to.equal('');
    await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    expect(value() ?? '').to.equal('');
    await page.press('Enough for today');
    await until('a value', () => value() === 'done');
    await page.settled();
    expect(page.text).not.to.include('Send this');
  });

  it('is not sent by a press of Enter or any button of the card', async () => {
    const { form, page } = await inForm();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    await page.press('Next', 'Keep mine for now');
    expect(sent).to.equal(0);
  });

  it('gets words only after somebody saw the exact text and said yes', async () => {
    const { page, value } = await inForm({ submit: 'answers' });
    await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    await page.press('Enough for today');
    await page.reads('Send this with the page’s form?');
    await until('a value', () => value() === 'done');
    const exact = page.card.shadowRoot!.querySelector('pre')!.textContent;
    expect(exact).to.include(samsThanks).and.to.include(alexsThanks);
    await page.press('Put it into the form');
    await page.reads('It is in the form.');
    expect(value()).to.equal(exact);
  });

  it('gets no words after a no, and none where nothing opened', async () => {
    const first = await inForm({ submit: 'answers' });
    await first.page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    await first.page.press('Enough for today', 'Keep it out');
    expect(first.value()).to.equal('done');
    expect(first.page.everything).not.to.include(samsThanks);
    const second = await inForm({ submit: 'answers' });
    await second.page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks, choice: 'Keep mine for now' });
    await second.page.press('Enough for today');
    await second.page.asked('That is it for today.');
    await until('a value', () => second.value() === 'done');
    expect(second.page.text).not.to.include('Send this');
  });

  it('shows the text again only when asked, after the app was switched', async () => {
    const { page } = await inForm({ submit: 'answers' });
    await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    await page.press('Enough for today');
    await page.reads(samsThanks);
    switchAway();
    expect(page.everything).not.to.include(samsThanks);
    comeBack();
    await page.press('Show the exact text');
    await page.reads(samsThanks);
  });

  it('starts again when it is reset, and that can be undone', async () => {
    const { form, page, value } = await inForm();
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    form.reset();
    await page.asked('Who would like to start?');
    expect(value() ?? '').to.equal('');
    await page.press('Undo', 'I am Sam');
    expect(((await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal(samsThanks);
  });

  it('has an empty value again when a done check-in is reset, and "done" when that is undone', async () => {
    const { form, page, value } = await inForm();
    await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    await page.press('Enough for today');
    await until('a value', () => value() === 'done');
    await page.settled();
    form.reset();
    await page.asked('Who would like to start?');
    expect(value() ?? '').to.equal('');
    await page.press('Undo');
    await page.asked('That is it for today.');
    expect(value()).to.equal('done');
  });
});

describe('what a developer may call and set', () => {
  it('restart() begins again, and keeps what was typed as its writer’s own', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    page.card.restart();
    await page.asked('Who would like to start?');
    await page.reads('Started again.');
    expect(page.everything).not.to.include(samsThanks);
    await page.settled();
    const [record, ...more] = await page.kept();
    expect(more).to.deep.equal([]);
    expect(record).to.deep.include({ author: 'a', visibility: 'private' });
    expect(record!.data).to.deep.include({ thanks: samsThanks });
  });

  it('focus() goes to the question that stands there', async () => {
    const page = await visit();
    page.card.focus();
    expect(page.card.shadowRoot!.activeElement?.textContent).to.equal('Who would like to start?');
  });

  it('takes nobody’s focus when it loads, and scrolls nothing', async () => {
    const page = await visit();
    expect(document.activeElement).to.equal(document.body);
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    const top = document.documentElement.scrollTop;
    const entries = history.length;
    const later = await page.reload();
    await later.asked('This is for Sam.');
    expect(document.activeElement).to.equal(document.body);
    expect(document.documentElement.scrollTop).to.equal(top);
    expect(history.length).to.equal(entries);
  });

  it('takes properties that were set before its script came', async () => {
    const late = document.createElement('late-checkin') as CheckinCard;
    late.names = ['Ana', 'Bo'];
    late.seconds = 90;
    late.content = { version: 1, words: { 'who.ask': 'Who begins?' } };
    late.setAttribute('try', '');
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.append(late);
    define({ tag: 'late-checkin' });
    await until('the coach’s question', () => late.shadowRoot?.querySelector('.ask')?.textContent === 'Who begins?');
    expect(late.shadowRoot!.textContent).to.include('Ana').and.to.include('Bo');
    expect(late.names).to.deep.equal(['Ana', 'Bo']);
  });

  it('follows attributes that change before anybody began, and leaves what is under way alone', async () => {
    const page = await visit();
    page.card.setAttribute('mode', 'solo');
    await page.asked('How are things between you and the other person?');
    page.card.removeAttribute('mode');
    await page.asked('Who would like to start?');
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    page.card.setAttribute('steps', 'share');
    await page.card.updateComplete;
    await page.asked('Sam, what is there right now?');
    expect(((await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal(samsThanks);
  });

  it('offers only the steps that the page chose', async () => {
    const page = await visit({ card: { steps: 'appreciation' } });
    expect(page.find('button', 'Just the minute')).to.equal(undefined);
    await page.press('Sam');
    await page.the('textbox', 'One thing Alex did today');
    expect(page.find('checkbox', 'Close')).to.equal(undefined);
    await page.press('Next', 'Keep mine for now', 'I am Alex, I have it', 'Next', 'Keep mine for now');
    await page.asked('Not both yet.');
    expect(page.find('button', 'A minute each')).to.equal(undefined);
    await page.press('Enough for today');
    await page.asked('That is it for today.');
  });

  it('shows the same check-in in two cards of one space, and another one under another instance', async () => {
    const page = await visit();
    const twin = document.createElement('checkin-card');
    const other = document.createElement('checkin-card');
    other.instance = 'other';
    page.around.append(twin, other);
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    const field = () => twin.shadowRoot?.querySelector('textarea');
    await until('the words in the twin', () => field()?.value === samsThanks);
    expect(other.shadowRoot!.textContent).to.include('Who would like to start?');
    field()!.value = 'Changed in the twin.';
    field()!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const own = (await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement;
    await until('the words in the first', () => own.value === 'Changed in the twin.');
  });

  it('keeps nothing with try, and says so', async () => {
    const page = await visit({ card: { try: '' } });
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    await page.reads('Gone when this page closes or reloads.');
    await page.writes({});
    await page.press('Show when both are ready', 'I am Alex, I have it', 'Next', 'Show when both are ready');
    await page.asked('Here you both are.');
    expect(page.text).not.to.include('Kept in this browser');
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    expect(page.text).not.to.include('Kept in this browser');
    expect(await page.kept()).to.deep.equal([]);
    expect(await page.drafts()).to.deep.equal([]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.include(samsThanks);
  });

  it('asks before leaving only while there are words that would be gone', async () => {
    const page = await visit({ space: { keep: 'nothing' } });
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leaving()).to.equal(false);
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    await until('a question on leaving', leaving);
  });
});

describe('what a coach may put into the card', () => {
  const slot = (name: string, text: string) => {
    const element = document.createElement('p');
    element.slot = name;
    element.textContent = text;
    return element;
  };

  it('stands where it belongs: heading, intro, notice, finished, action', async () => {
    const inside = ['heading', 'intro', 'notice', 'finished', 'action'].map((name) => slot(name, `Our ${name}`));
    const page = await visit({ inside });
    for (const name of ['heading', 'intro', 'notice']) await page.reads(`Our ${name}`);
    expect(page.text).not.to.include('Daily check-in');
    expect(page.text).not.to.include('Our finished');
    await page.bothWrite({ thanks: 'x' }, { thanks: 'y' });
    expect(page.text).not.to.include('Our intro');
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    for (const name of ['heading', 'notice', 'finished', 'action']) await page.reads(`Our ${name}`);
  });

  it('can be styled by its parts', async () => {
    const page = await visit();
    const parts = () =>
      [...page.card.shadowRoot!.querySelectorAll('[part]')].flatMap((one) => one.getAttribute('part')!.split(' '));
    const seen = new Set(parts());
    await page.press('Sam');
    for (const part of parts()) seen.add(part);
    for (const part of ['sheet', 'header', 'step', 'seam', 'body', 'turn', 'question', 'primary', 'choice', 'quiet'])
      expect([...seen], part).to.include(part);
    for (const part of ['chip', 'field', 'footnote']) expect([...seen], part).to.include(part);
  });
});
