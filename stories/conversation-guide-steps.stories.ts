import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { ConversationGuide } from '../src/elements/conversation-guide/conversation-guide.js';
import type { Guide, GuideStep } from '../src/exercises/guide.js';
import { state } from './exercise-page.js';
import { patience } from './people.js';
import { memory } from '../src/storage/memory.js';

interface Args {
  /** What the conversation of two consists of, after the ground rules. */
  steps?: readonly GuideStep[];
  /** Other fields of the guide. */
  about?: Partial<Guide>;
  /** One of ours in its place. */
  ours?: string;
  /** What the two do: press or tick what has this name; `write:` puts words into the field. */
  does: readonly string[];
  /** What the sheet says then. */
  reads: string;
}

let places = 0;

/** Does one thing, as soon as the sheet lets it be done. */
async function doOne(sheet: ShadowRoot, what: string): Promise<void> {
  await waitFor(() => {
    if (what.startsWith('write:')) {
      const field = sheet.querySelector<HTMLTextAreaElement>('textarea:not(#own-rule)');
      if (!field) throw new Error(`Nowhere to write "${what}".`);
      field.value = what.slice('write:'.length);
      return field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    const found = [...sheet.querySelectorAll<HTMLElement>('button, label, summary')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim().startsWith(what),
    );
    if (!found) throw new Error(`Nothing here is called "${what}".`);
    found.click();
  }, patience);
}

const textOf = (sheet: ShadowRoot) => sheet.querySelector('[part~="sheet"]')?.textContent.replace(/\s+/g, ' ') ?? '';

const meta = {
  title: 'Exercises/conversation-guide steps',
  component: 'conversation-guide',
  ...state,
  args: { does: [], reads: '' },
  render: ({ steps, about, ours }) =>
    html`<exercise-space names="Sam, Alex" .adapter=${memory({ name: `steps ${++places}` })}>
      <conversation-guide
        .guide=${ours ?? (steps ? { version: 1, id: 'story', title: 'The week ahead', ...about, steps } : nothing)}
      ></conversation-guide>
    </exercise-space>`,
  play: async ({ canvasElement, args: { does, reads } }) => {
    const guide = canvasElement.querySelector<ConversationGuide>('conversation-guide')!;
    const sheet = await waitFor(() => guide.shadowRoot!, patience);
    for (const what of does) {
      await doOne(sheet, what);
      await guide.updateComplete;
    }
    await waitFor(() => expect(textOf(sheet)).toContain(reads), patience);
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const moment = ['Begin', 'I am Sam', 'Begin', 'I am Alex, I have it', 'Begin'];
const agreed = [...moment, 'Sam', 'Sam agrees', 'Alex agrees', 'Go on'];

/** Two who agreed to the rules come to these steps, and do these things there. */
const at = (reads: string, steps: readonly GuideStep[], ...does: readonly string[]): Story => ({
  args: { steps, does: [...agreed, ...does], reads },
});

const options = [
  { id: 'talk', label: 'One talk a week', hint: 'Half an hour, at a set time' },
  { id: 'walk', label: 'A walk without phones' },
  { id: 'not-sure', label: 'Not sure' },
];
const speak: GuideStep = { id: 'talk', type: 'speak', seconds: 90, openers: ['What I wish for is …'] };
const answer: GuideStep = {
  id: 'good',
  type: 'answer',
  ask: '{name}, what was good this week?',
  openers: ['It was good when …'],
};
const choose: GuideStep = { id: 'which', type: 'choose', share: 'private', options };
const together: GuideStep = { id: 'which', type: 'choose', share: 'together', options };
const decide: GuideStep = { id: 'one', type: 'decide', openers: ['On Sunday, we …'] };
const date: GuideStep = { id: 'when', type: 'date' };
const thanks: GuideStep = { id: 'thanks', type: 'thanks', openers: ['You listened when …'] };
const after: GuideStep = {
  id: 'after',
  type: 'read',
  ask: 'A small step is enough.',
  text: 'Nothing has to be settled today.',
};

const spoken = ['Start the time', 'Alex, say it back'];
const saidBack = [...spoken, 'write:You would like more time for the two of you.', 'Sam, was that it?'];
const taken = 'I am Sam, I have it';
const written = [taken, 'write:The walk by the river.', 'Next'];
const handed = ['I am Alex, I have it', 'write:That you called.', 'Next'];
const shown = [...written, 'Show when both are ready', ...handed, 'Show when both are ready'];
const thanked = ['write:You waited for me.', 'Next', 'write:You asked first.', 'Next'];

/** Before it begins: who. */
export const WhoBegins: Story = { args: { steps: [speak], does: moment, reads: 'Who begins?' } };

/** Both agreed to the rules; either may still say no. */
export const RulesAgreed: Story = {
  args: { steps: [speak], does: [...moment, 'Sam', 'Sam agrees', 'Alex agrees'], reads: 'Alex agrees' },
};

/** One speaks, the other listens. */
export const Speak = at('Sam speaks', [speak]);

/** The time runs. */
export const SpeakTimed = at('Sam speaks', [speak], 'Start the time');

/** Questions that ask, in place of an answer in disguise. */
export const AskWhatWasMeant = at('What did you mean by', [speak], 'Ask what was meant');

/** The listener says what they heard. */
export const SayBack = at('Alex, what did you hear?', [speak], ...spoken);

/** The one who spoke says whether that is it. */
export const Confirm = at('Sam, was that it?', [speak], ...saidBack);

/** Not quite: what was missing, and once more. */
export const SayBackAgain = at('Alex, say it once more.', [speak], ...saidBack, 'Not quite yet');

/** After the second try, near enough will do. */
export const ConfirmAgain = at('Near enough for now', [speak], ...saidBack, 'Not quite yet', 'Sam, was that it?');

/** Then the other way round. */
export const OtherWayRound = at('Alex speaks', [speak], ...saidBack, 'Yes, that is it');

/** Each writes alone. */
export const Answer = at('Hidden until you choose to show it.', [answer], taken);

/** What becomes of it: shown, or kept, the same size. */
export const ShowOrKeep = at('Keep mine for now', [answer], ...written);

/** Handed over: nothing of the first is in the page. */
export const HandedOver = at('Pass the phone to Alex', [answer], ...written, 'Show when both are ready');

/** Both chose to show. */
export const Shown = at('Here is what you both wrote.', [answer], ...shown);

/** Either kept theirs; nobody is told who. */
export const NotBoth = at(
  'Not both yet',
  [answer],
  ...written,
  'Keep mine for now',
  ...handed,
  'Show when both are ready',
);

/** Several questions, one on a screen. */
export const Questions = at(
  'Question 1 of 2',
  [
    {
      id: 'look-back',
      type: 'answer',
      ask: 'Two things about the week',
      questions: [
        { id: 'good', ask: 'What was good?' },
        { id: 'heavy', ask: 'What was heavy?', options },
      ],
    },
  ],
  taken,
);

/** For one alone, and never shown. */
export const Choose = at('It is never shown to Alex.', [choose], taken);

/** One answer of both, out loud. */
export const ChooseTogether = at('Phone between you', [together], 'One talk a week');

/** In order, by pressing. */
export const Rank = at(
  'Your order',
  [{ id: 'order', type: 'rank', options }],
  taken,
  'A walk without phones',
  'One talk a week',
);

/** One text of both. */
export const WriteTogether = at('What would you like to write down together?', [
  { id: 'ours', type: 'write', openers: ['We both …'] },
]);

/** A branch is not on the screen; it leads on by what was chosen. */
export const Branch = at(
  'Not today, then.',
  [
    together,
    { id: 'way', type: 'branch', on: 'which', cases: [{ if: ['talk', 'walk'], to: 'after' }], else: 'unsure' },
    { id: 'unsure', type: 'read', ask: 'Not today, then.', text: 'Not sure is an honest answer.', next: 'end' },
    after,
  ],
  'Not sure',
  'Next',
);

/** Another conversation is offered, beside going on with this one. */
export const Offer = at('What each of you hopes for', [
  { id: 'offer', type: 'read', text: 'There is a talk for this.', offers: { guide: 'intentions', from: 'parting' } },
]);

/** Enough for today, or on. */
export const Rest = at('That is enough for today, if you like.', [{ id: 'rest', type: 'rest' }, after]);

/** It goes on from here on any day. */
export const Rested = at('It goes on from here', [{ id: 'rest', type: 'rest' }, after], 'That is enough for today');

/** It counts once both agree to the same words. */
export const Decide = at('It counts once both of you agree', [decide], 'write:On Sunday, we walk.', 'Sam agrees');

/** The next date, or none. */
export const NextDate = at('No date now', [date]);

/** Each thanks the other for one thing. */
export const Thanks = at('Sam, what would you like to thank Alex for?', [thanks]);

const whole = [decide, date, thanks];
const decided = ['write:On Sunday, we walk.', 'Sam agrees', 'Alex agrees', 'Next', 'Next', ...thanked];

/** What was decided, the next date, the thanks. */
export const End = at('What you decided', whole, ...decided);

/** Only what is ticked is taken along. */
export const Summary = at('What would you like to take along?', whole, ...decided, 'Take something along');

/** Written, and not agreed to by both. */
export const NotAgreed = at('not agreed to yet', [decide], 'write:On Sunday, we walk.', 'Sam agrees', 'Next');

/** A coach’s own that leads to nowhere: ours stand in its place. */
export const Refused: Story = {
  args: { steps: [{ ...after, next: 'nowhere' }], reads: 'cannot be used' },
};

/** The end of one who did it alone. */
export const EndAlone: Story = {
  args: {
    steps: [answer],
    about: { mode: 'solo' },
    does: ['Begin', 'Begin', 'write:The walk by the river.', 'Next'],
    reads: 'That is it for today.',
  },
};
