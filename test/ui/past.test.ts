import { expect } from '@open-wc/testing';
import type { BoundaryData } from '../../src/exercises/boundary-data.js';
import type { ConversationData } from '../../src/exercises/guide-record.js';
import type { Json, StoredRecord } from '../../src/exercises/record.js';
import type { RepairData } from '../../src/exercises/repair-steps.js';
import { hostOver, kept, type PastHost } from './past-host.js';

const json = (data: RepairData | ConversationData | BoundaryData) => JSON.parse(JSON.stringify(data)) as Json;

const repairs = (): StoredRecord[] => [
  kept('repair', 'one', 'a', 'shared', json({ what: 'unheard', sent: 'I felt alone at the table.', way: 'say' }), 2),
  kept(
    'repair',
    'one',
    'b',
    'shared',
    json({ reply: 'words', replyHeard: 'You felt alone.', replyWords: 'I am here.' }),
    2,
  ),
  kept('repair', 'two', 'b', 'private', json({ when: 'the plan changed', feelings: ['tense'] }), 1),
];
const talk = (author: 'a' | 'b' | 'both', text: string): Json =>
  json({
    guide: 'gone',
    title: 'A guide that is gone',
    mode: 'together',
    ended: true,
    entries: [{ key: `k-${author}`, step: 'k', type: 'answer', author, ask: 'What do you need, {name}?', text }],
  });
const talks = (): StoredRecord[] => [
  kept('conversation', 'talk', 'a', 'after-both', talk('a', 'an hour of quiet')),
  kept('conversation', 'talk', 'b', 'after-both', talk('b', 'a call at noon')),
  kept('conversation', 'talk', 'both', 'shared', talk('both', 'we walk on Sundays')),
];
const boundaries = (): StoredRecord[] => {
  const history = [{ who: 'a' as const, day: '2026-03-12', what: 'proposed' as const }];
  const wording = {
    is: 'wording',
    area: 'time-alone',
    whose: 'ours',
    proposer: 'a',
    words: 'Two evenings a week are mine.',
    history,
  };
  const answer = { is: 'answer', of: 'first', reply: 'agree', day: '2026-03-12' };
  return [
    kept('boundary', 'limit', 'both', 'shared', json(wording as BoundaryData)),
    kept('boundary', 'limit', 'a', 'after-both', json(answer as BoundaryData)),
    kept('boundary', 'limit', 'b', 'after-both', json(answer as BoundaryData)),
  ];
};

let host: PastHost | undefined;
afterEach(() => host?.remove());

describe('the past of any exercise', () => {
  it('says what was given, and what was answered, in one entry by name, and nothing that one of them keeps', async () => {
    host = await hostOver(repairs(), 'history', { kind: 'repair' });
    await host.reads('I felt alone at the table.');
    expect(host.renderRoot.querySelectorAll('.entry')).to.have.length(1);
    for (const words of ['Tuesday', 'Say how it was for me', 'Sam', 'Alex', 'You felt alone.', 'I am here.'])
      expect(host.reading).to.contain(words);
    expect(host.shadowRoot!.innerHTML).not.to.contain('the plan changed');
    await expect(host).to.be.accessible();
    await host.press('I am Alex, show mine');
    await host.reads('the plan changed');
    expect(host.reading).to.contain('tense');
    expect(host.shadowRoot!.innerHTML).not.to.contain('I felt alone at the table.');
  });

  it('shows by week what its days hold where a kind has nothing shorter to say', async () => {
    host = await hostOver(repairs(), 'history', { kind: 'repair' });
    await host.reads('I am here.');
    await host.press('Weeks');
    await host.reads('This week');
    expect(host.reading).to.contain('I felt alone at the table.');
  });

  it('can be read when what was gone through is gone: each one’s answers with what was asked, and what is both’s', async () => {
    host = await hostOver(talks(), 'history', { kind: 'conversation' });
    await host.reads('A guide that is gone');
    expect(host.renderRoot.querySelectorAll('.what')).to.have.length(1);
    for (const words of ['What do you need, Sam?', 'an hour of quiet', 'a call at noon', 'we walk on Sundays'])
      expect(host.reading).to.contain(words);
    await host.press('I am Sam, show mine');
    await host.reads('an hour of quiet');
    expect(host.reading).not.to.contain('a call at noon');
    expect(host.buttons).not.to.include('Go on with it');
  });

  it('goes on with what its kind can go on with', async () => {
    let resumed = '';
    host = await hostOver(repairs(), 'history', {
      kind: 'repair',
      lend: () =>
        Promise.resolve({
          resume: ({ record }) => (record.session === 'two' ? () => (resumed = record.id) : undefined),
        }),
    });
    await host.press('I am Alex, show mine');
    await host.reads('the plan changed');
    expect(host.buttons.filter((name) => name === 'Go on with it')).to.have.length(1);
    await host.press('Go on with it');
    expect(resumed).to.equal('two-b');
  });

  it('offers only what its kind allows afterwards', async () => {
    host = await hostOver(boundaries(), 'history', {
      kind: 'boundary',
      lend: () => Promise.resolve({ may: () => ['delete'] }),
    });
    await host.reads('Two evenings a week are mine.');
    for (const words of ['Time alone', 'I agree', 'Agreed']) expect(host.reading).to.contain(words);
    await host.press('I am Sam, show mine');
    await host.reads('Shown to Alex');
    for (const name of ['Change', 'Take it back']) expect(host.buttons).not.to.include(name);
    expect(host.buttons).to.include('Delete');
  });

  it('changes the fields that its kind names, and deletes with undo', async () => {
    host = await hostOver(repairs(), 'history', {
      kind: 'repair',
      lend: () =>
        Promise.resolve({
          change: () => ({
            texts: [{ key: 'when', label: 'when …' }],
            read: (draft) => ({ when: (draft as { when: string }).when }),
          }),
        }),
    });
    await host.press('I am Alex, show mine');
    await host.reads('the plan changed');
    await host.press('Change');
    const field = host.renderRoot.querySelector<HTMLTextAreaElement>('#past-when')!;
    field.value = 'the plan changed again';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await host.press('Keep the change');
    await host.reads('Keep the change', false);
    await host.reads('the plan changed again');
    const [record] = await host.space!.read({ kind: 'repair', session: 'two' });
    expect(record!.data).to.deep.equal({ when: 'the plan changed again', feelings: ['tense'] });
    await host.press('Delete');
    await host.reads('Deleted.');
    await host.press('Undo');
    await host.reads('the plan changed again');
    expect(await host.space!.read({ kind: 'repair', session: 'two' })).to.deep.equal([record]);
  });
});

describe('a day on paper', () => {
  it('holds only what its author ticked', async () => {
    host = await hostOver(boundaries(), 'history', { kind: 'boundary' });
    const append = ShadowRoot.prototype.append;
    let printed = '';
    ShadowRoot.prototype.append = function (...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      const [frame] = nodes;
      if (frame instanceof HTMLIFrameElement)
        frame.contentWindow!.print = () => {
          frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
          printed = frame.contentDocument!.body.textContent;
        };
    };
    try {
      await host.reads('Two evenings a week are mine.');
      await host.press('Print or save');
      await host.press('Choose what goes on paper');
      expect(host.reading).to.contain('Nothing is ticked yet.');
      expect(host.buttons).not.to.include('Print it');
      await expect(host).to.be.accessible();
      host.renderRoot.querySelector<HTMLInputElement>('.done input')!.click();
      await host.updateComplete;
      await host.press('Print it');
      expect(printed).to.contain('Two evenings a week are mine.');
      expect(printed).not.to.contain('I agree');
      await host.press('Back');
      expect(host.buttons).to.include('All that is shown here, on paper');
      // Whoever chooses next begins with nothing ticked.
      await host.press('Choose what goes on paper');
      expect(host.reading).to.contain('Nothing is ticked yet.');
    } finally {
      ShadowRoot.prototype.append = append;
    }
  });

  it('takes along the answers of another day with what they answer', async () => {
    const [wording, ...answers] = boundaries();
    host = await hostOver([{ ...wording!, day: '2026-03-10' }, ...answers], 'history', { kind: 'boundary' });
    await host.reads('Two evenings a week are mine.');
    expect(host.renderRoot.querySelectorAll('.entry')).to.have.length(1);
    await host.press('Print or save');
    await host.press('Choose what goes on paper');
    for (const words of ['Two evenings a week are mine.', 'I agree']) expect(host.reading).to.contain(words);
  });
});

describe('what is kept of every exercise', () => {
  /** The text file that the page hands to the browser. */
  const click = HTMLAnchorElement.prototype.click;
  let saved: Promise<string> | undefined;
  beforeEach(() => {
    HTMLAnchorElement.prototype.click = function () {
      saved = fetch(this.href).then((answer) => answer.text());
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  const all = () => [...repairs(), ...talks(), ...boundaries()];

  it('is in one copy, whatever element it is asked of, with what its reader may read', async () => {
    host = await hostOver(all(), 'privacy');
    await host.press('Save a copy');
    await host.press('I am Sam, a copy of mine');
    const way = [...host.renderRoot.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('To read'),
    );
    way!.click();
    await host.reads('Saved as notes-2026-03-12.md');
    const text = await saved!;
    for (const words of [
      '### A guide that is gone',
      '#### Sam',
      'we walk on Sundays',
      'Two evenings a week',
      'I am here.',
    ])
      expect(text).to.contain(words);
    expect(text).not.to.contain('the plan changed');
  });

  it('names the days of everything that both wrote together, and deletes it once both say so', async () => {
    host = await hostOver(all(), 'privacy');
    await host.press('Delete what you wrote together');
    await host.reads('Today, Thursday');
    for (const box of host.renderRoot.querySelectorAll<HTMLInputElement>('.chip input')) {
      box.click();
      await host.updateComplete;
    }
    await host.press('Yes, delete');
    await host.reads('Deleted.');
    expect((await host.space!.read({ author: 'both' })).filter(({ kind }) => kind !== 'space')).to.deep.equal([]);
    expect(await host.space!.read({ kind: 'repair' })).to.have.length(3);
  });

  it('turns thoughts beside what is written on again, where somebody switched them off', async () => {
    host = await hostOver([], 'privacy');
    expect(host.buttons).not.to.include('Show thoughts beside what is written again');
    host.choose({ nudges: false });
    await host.reads('Show thoughts beside what is written again');
    await host.press('Show thoughts beside what is written again');
    await host.reads('Show thoughts beside', false);
    expect(host.space!.choices.get()!.nudges).to.equal(true);
  });
});

describe('an exercise blank on paper', () => {
  it('is headings, prompts and lines: a half for each where each fills in their own, and headings of its own', async () => {
    host = await hostOver(repairs(), 'worksheet', {
      blank: {
        title: 'Our boundaries',
        each: [{ label: 'What I need', lines: 2 }],
        sections: [{ heading: 'Time alone', blocks: [{ label: 'Ours', lines: 3 }] }],
        together: [{ text: 'Read both, slowly.' }],
      },
    });
    await host.reads('Our boundaries');
    const headings = [...host.renderRoot.querySelectorAll('.page-heading')].map(({ textContent }) => textContent);
    expect(headings).to.deep.equal(['Sam', 'Alex', 'Time alone', 'Then, together']);
    expect(host.renderRoot.querySelectorAll('.page-line')).to.have.length(1 + 2 + 2 + 3);
    expect(host.reading).not.to.contain('I felt alone at the table.');
    await expect(host).to.be.accessible();
  });
});
