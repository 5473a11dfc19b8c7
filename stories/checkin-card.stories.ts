import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, type fn, userEvent, waitFor } from 'storybook/test';
import { arabic } from '../demo/arabic.js';
import '../src/index.js';
import type { CheckinCard } from '../src/elements/checkin-card/checkin-card.js';
import { pageArgs, type PageArgs, pageControls, pageWith, state } from './exercise-page.js';
import { lookAway, peopleAt } from './people.js';
import { pastWeeks, place, refusingPlace, slowPlace } from './places.js';

interface Args extends PageArgs {
  rhythm?: 'daily' | 'weekly';
  steps?: string;
  seconds?: number;
}

const meta = {
  title: 'Exercises/checkin-card',
  component: 'checkin-card',
  args: pageArgs,
  argTypes: {
    rhythm: { control: 'inline-radio', options: ['daily', 'weekly'] },
    steps: { control: 'text' },
    seconds: { control: { type: 'number', min: 0, max: 600, step: 1 } },
    ...pageControls,
  },
  ...pageWith((given, parameters) => html`<checkin-card class=${parameters.class ?? nothing} ${given}></checkin-card>`),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const at = (canvas: HTMLElement) => peopleAt(canvas.querySelector<CheckinCard>('checkin-card')!);

const thanksOfSam = 'This morning you put your hand on my back while I was on the phone with my mother.';
const thanksOfAlex = 'You asked about the interview before you told me about your own day.';

/** Sam writes, up to what should happen to it. */
async function samWrites(canvas: HTMLElement): Promise<void> {
  const { press, tick, type, asked } = at(canvas);
  await press('Sam');
  await asked('Sam, what is there right now?');
  await tick('Close', 'Afraid');
  await type('One thing Alex did today', thanksOfSam);
  await press('Next');
}

/** Both write, and choose. */
async function bothWrite(canvas: HTMLElement, choice = 'Show when both are ready'): Promise<void> {
  const { press, tick, type, asked } = at(canvas);
  await samWrites(canvas);
  await press('Show when both are ready', 'I am Alex, I have it');
  await asked('Alex, what is there right now?');
  await tick('At ease');
  await type('One thing Sam did today', thanksOfAlex);
  await press('Next', choice);
}

async function minuteBegins(canvas: HTMLElement): Promise<void> {
  const { press, asked } = at(canvas);
  await press('Just the minute');
  await asked('One minute, Sam. How has us felt today?');
  await press('Start the minute');
}

export const WhoStarts: Story = {
  play: async ({ canvasElement }) => {
    const { asked, find } = at(canvasElement);
    await asked('Who would like to start?');
    for (const answer of ['Sam', 'Alex', 'Let chance choose', 'Not today']) await find('button', answer);
  },
};

export const FirstUse: Story = {
  args: { names: '' },
  play: async ({ canvasElement }) => {
    const { asked, type, press, find } = at(canvasElement);
    await asked('What shall this page call you?');
    await type('One of you', 'Sam');
    await type('The other', 'Alex');
    await press('Use these names');
    await asked('Who would like to start?');
    await find('button', 'Alex');
  },
};

/** The same screen, painted over: storage has not answered. */
export const Loading: Story = {
  ...state,
  parameters: { place: slowPlace },
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector<CheckinCard>('checkin-card')!;
    await waitFor(() => expect(card.shadowRoot?.querySelector('[part~="sheet"]')).toHaveAttribute('aria-busy', 'true'));
  },
};

export const MidWay: Story = {
  ...state,
  play: async ({ canvasElement, args }) => {
    const { press, tick, type, reads, find } = at(canvasElement);
    await press('Sam');
    await tick('Close', 'Afraid');
    await type('One thing Alex did today', thanksOfSam);
    await reads('Kept.');
    await expect(await find('checkbox', 'Close')).toBeChecked();
    await expect(args.heard).toHaveBeenCalled();
  },
};

/** A thanks that names no moment gets a question beside it; nothing is held up. */
export const VagueThanks: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, type, reads, asked } = at(canvasElement);
    await press('Sam');
    await type('One thing Alex did today', 'Thank you for being you');
    await reads('What did they do, and when?');
    await press('Next');
    await asked('What should happen to your words?');
    await press('Change: A thanks');
    await reads('What did they do, and when?');
  },
};

export const FinerFeelings: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, tick, asked, find } = at(canvasElement);
    await press('Sam', 'Finer words');
    await asked('What is there right now?');
    // The name of a family opens it; summaries have no role that every library of tests agrees on.
    const card = canvasElement.querySelector<CheckinCard>('checkin-card')!;
    await waitFor(() => expect(card.shadowRoot?.querySelector('summary')).toBeTruthy(), { timeout: 15_000 });
    const afraid = [...card.shadowRoot!.querySelectorAll('summary')].find(({ textContent }) =>
      textContent.includes('Afraid'),
    );
    await userEvent.click(afraid!);
    await tick('tense', 'unsure of us');
    await expect(await find('checkbox', 'tense')).toBeChecked();
  },
};

export const Choose: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { asked, reads, find } = at(canvasElement);
    await samWrites(canvasElement);
    await asked('What should happen to your words?');
    await reads(thanksOfSam);
    await find('button', 'Keep mine for now');
  },
};

export const HandOver: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, asked, text } = at(canvasElement);
    await samWrites(canvasElement);
    await press('Show when both are ready');
    await asked('Pass the phone to Alex.');
    await expect(text()).not.toContain(thanksOfSam);
  },
};

/** Every return lands here. */
export const Cover: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { asked, reads, text } = at(canvasElement);
    await samWrites(canvasElement);
    await reads(thanksOfSam);
    lookAway();
    await asked('This is for Sam.');
    await expect(text()).not.toContain(thanksOfSam);
  },
};

export const Both: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { asked, reads } = at(canvasElement);
    await bothWrite(canvasElement);
    await asked('Here you both are.');
    await reads(thanksOfSam);
    await reads(thanksOfAlex);
  },
};

/** One of them keeps theirs. Nothing opens, and nobody is told who. */
export const NotBothYet: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { asked, text } = at(canvasElement);
    await bothWrite(canvasElement, 'Keep mine for now');
    await asked('Not both yet.');
    await expect(text()).not.toContain(thanksOfSam);
    await expect(text()).not.toContain(thanksOfAlex);
  },
};

export const Minute: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { reads, find } = at(canvasElement);
    await minuteBegins(canvasElement);
    await reads('seconds left');
    await find('button', 'Pause');
  },
};

export const Paused: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, reads, find } = at(canvasElement);
    await minuteBegins(canvasElement);
    await press('Pause');
    await reads('paused');
    await find('button', 'Go on');
  },
};

/** `seconds="0"`, or somebody turns the timer off. */
export const NoTimer: Story = {
  ...state,
  args: { seconds: 0 },
  play: async ({ canvasElement }) => {
    const { press, asked } = at(canvasElement);
    await press('Just the minute');
    await asked('One minute, Sam. How has us felt today?');
    await expect(canvasElement.querySelector('checkin-card')!.shadowRoot!.querySelector('[role="timer"]')).toBeNull();
  },
};

export const Done: Story = {
  ...state,
  play: async ({ canvasElement, args }) => {
    const { press, asked } = at(canvasElement);
    await bothWrite(canvasElement);
    await asked('Here you both are.');
    await press('Enough for today');
    await asked('That is it for today.');
    await waitFor(() => {
      const types = (args.heard as ReturnType<typeof fn>).mock.calls.map(([event]) => (event as Event).type);
      return expect(types.filter((type) => type === 'exercise-complete')).toHaveLength(1);
    });
  },
};

export const Weekly: Story = {
  ...state,
  args: { rhythm: 'weekly' },
  play: async ({ canvasElement }) => {
    const { press, asked, type, tick } = at(canvasElement);
    await press('Sam');
    await asked('What went well between you this week?');
    await type('Your words', 'The walk on Sunday.');
    await press('Next');
    await asked('Which feelings came by this week?');
    await press('Next');
    await asked('What weighs on you from outside?');
    await tick('Work', 'Money');
  },
};

export const SmallShare: Story = {
  ...state,
  args: { steps: 'feelings small-share' },
  play: async ({ canvasElement }) => {
    const { press, asked, find } = at(canvasElement);
    await press('Sam');
    await asked('Sam, what is there right now?');
    await press('Next');
    await find('button', 'Another question');
    await press('Star it');
    await find('button', 'Starred');
  },
};

export const Solo: Story = {
  args: { mode: 'solo' },
  play: async ({ canvasElement }) => {
    const { asked, press } = at(canvasElement);
    await asked('How are things between you and the other person?');
    await press('Begin');
    await asked('What is there right now?');
  },
};

/** Each writes at a time of their own, on one device or on two. */
export const Apart: Story = {
  args: { mode: 'apart' },
  play: async ({ canvasElement }) => {
    const { asked, press, reads } = at(canvasElement);
    await asked('Who is here?');
    await press('Alex');
    await asked('Alex, what is there right now?');
    await press('Next', 'Show when both are ready');
    await reads('Not both yet.');
  },
};

const openPast = async (canvas: HTMLElement) => at(canvas).press('More', 'Past check-ins');

export const HistoryEmpty: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await openPast(canvasElement);
    await at(canvasElement).reads('Nothing here yet, and no hurry.');
  },
};

export const HistoryDays: Story = {
  ...state,
  parameters: { place: (space: string) => place(space, pastWeeks) },
  play: async ({ canvasElement }) => {
    const { reads, text } = at(canvasElement);
    await openPast(canvasElement);
    await reads('You left the hall light on for me.');
    await reads('tense, tender');
    await reads('A quiet stretch');
    await expect(text()).toContain('The longer weekly talk');
  },
};

export const HistoryWeeks: Story = {
  ...state,
  parameters: { place: (space: string) => place(space, pastWeeks) },
  play: async ({ canvasElement }) => {
    const { press, reads } = at(canvasElement);
    await openPast(canvasElement);
    await press('Weeks');
    await reads('Words that came by');
  },
};

export const WhatIsKept: Story = {
  ...state,
  parameters: { place: (space: string) => place(space, pastWeeks) },
  play: async ({ canvasElement }) => {
    const { press, find } = at(canvasElement);
    await press('More', 'What is kept, and deleting it');
    await find('button', 'Delete what Sam wrote');
  },
};

export const Worksheet: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, find } = at(canvasElement);
    await press('More', 'Print it blank');
    await find('button', 'Print it');
  },
};

/** What was typed stays on the screen, and can be copied. */
export const StorageRefused: Story = {
  ...state,
  parameters: { place: refusingPlace },
  play: async ({ canvasElement }) => {
    const { press, type, reads, find } = at(canvasElement);
    await press('Sam');
    await type('One thing Alex did today', thanksOfSam);
    await reads('This browser is not keeping what you write.');
    await find('button', 'Copy my words');
    await expect(await find('textbox', 'One thing Alex did today')).toHaveValue(thanksOfSam);
  },
};

/** What does not fit is left out on its own: the default shows, and the page is told which field it was. */
export const ErrorInContentPack: Story = {
  ...state,
  args: { content: { version: 1, words: { 'who.ask': 7, 'who.chance': 'Toss for it' } } },
  play: async ({ canvasElement, args }) => {
    const { asked, find } = at(canvasElement);
    await find('button', 'Toss for it');
    await asked('Who would like to start?');
    await waitFor(() => {
      const details = (args.heard as ReturnType<typeof fn>).mock.calls.map(([event]) => (event as CustomEvent).detail);
      return expect(details).toContainEqual(expect.objectContaining({ code: 'content', field: 'words["who.ask"]' }));
    });
  },
};

export const RightToLeft: Story = {
  args: { names: 'سام, أليكس', content: arabic, lang: 'ar-EG', dir: 'rtl' },
  play: async ({ canvasElement }) => {
    const { asked, press } = at(canvasElement);
    await asked('من يودّ أن يبدأ؟');
    await press('سام');
    await asked('سام، ما الذي في القلب الآن؟');
    const sheet = canvasElement.querySelector('checkin-card')!.shadowRoot!.querySelector('[part~="sheet"]')!;
    await expect(getComputedStyle(sheet).direction).toBe('rtl');
  },
};

export const Dark: Story = {
  ...state,
  parameters: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    const { asked } = at(canvasElement);
    await samWrites(canvasElement);
    await asked('What should happen to your words?');
    const sheet = canvasElement.querySelector('checkin-card')!.shadowRoot!.querySelector('[part~="sheet"]')!;
    await expect(getComputedStyle(sheet).colorScheme).toContain('dark');
  },
};

/** Four custom properties and the page's own font. */
export const CoachColours: Story = {
  args: { content: { version: 1, words: { 'checkin.title': 'Kettle time', 'who.ask': 'Who puts the kettle on?' } } },
  parameters: { class: 'plum' },
  decorators: [
    (story) => {
      const colours = new CSSStyleSheet();
      colours.replaceSync(`.plum {
        font-family: 'Avenir Next', 'Segoe UI', 'Noto Sans', sans-serif;
        --mend-accent: light-dark(#6d2f52, #ebb9d0);
        --mend-on-accent: light-dark(#fff, #3b1229);
        --mend-font-ask: Charter, Georgia, serif;
        --mend-radius: 0.5rem;
      }`);
      document.adoptedStyleSheets = [colours];
      return story();
    },
  ],
  play: async ({ canvasElement }) => {
    const { asked, find } = at(canvasElement);
    await asked('Who puts the kettle on?');
    await expect(getComputedStyle(await find('button', 'Just the minute')).color).toBe('rgb(109, 47, 82)');
  },
};

/** `try`: for a coach's own phone. */
export const KeepsNothing: Story = {
  ...state,
  args: { try: true, names: '' },
  render: () => html`<checkin-card try names="Sam, Alex"></checkin-card>`,
  play: async ({ canvasElement }) => {
    const { reads } = at(canvasElement);
    await reads('Nothing is kept.');
  },
};
