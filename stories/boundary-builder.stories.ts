import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/index.js';
import { pageArgs, type PageArgs, pageControls, pageWith, state } from './exercise-page.js';
import { lookAway, peopleAt } from './people.js';
import { refusingPlace } from './places.js';

interface Args extends PageArgs {
  areas?: string;
}

const meta = {
  title: 'Exercises/boundary-builder',
  component: 'boundary-builder',
  args: pageArgs,
  argTypes: {
    areas: { control: 'text' },
    ...pageControls,
  },
  ...pageWith((given) => html`<boundary-builder ${given}></boundary-builder>`),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const at = (canvas: HTMLElement) => peopleAt(canvas.querySelector('boundary-builder')!);

/** Sam puts one into words, up to the look over it. */
async function samWrites(canvas: HTMLElement, area = 'Replies', words = 'We answer within a day.'): Promise<void> {
  const { press, pick, type, asked } = at(canvas);
  await press('Sam', area);
  await type('The boundary', words);
  await press('Next');
  await asked('Whose is it?');
  await pick('Ours');
  await press('Next', 'Next');
  await type('And if it slips?', 'We ask once, kindly.');
  await press('Next');
  await pick('In a month');
  await press('Next');
}

/** Each says on a page of their own that it is a good moment; asked once in a sitting. */
async function samAsks(canvas: HTMLElement, again = false): Promise<void> {
  const { press, asked } = at(canvas);
  await press('Ask us both');
  if (!again) await press('I am Sam', 'Begin', 'I am Alex, I have it', 'Begin', 'I am Sam');
  await asked('Sam, what do you say to this?');
}

/** Both answer what Sam wrote. */
async function bothAnswer(
  canvas: HTMLElement,
  alex: string,
  { area, words, again }: { area?: string; words?: string; again?: boolean } = {},
): Promise<void> {
  const { press } = at(canvas);
  await samWrites(canvas, area, words);
  await samAsks(canvas, again);
  await press('I agree', 'Show when both are ready', 'I am Alex, I have it');
  await press(alex, 'Show when both are ready');
}

export const Begin: Story = {};

export const NamesFirst: Story = { args: { names: '' } };

export const WhatItIsAbout: Story = { ...state, play: ({ canvasElement }) => at(canvasElement).press('Sam') };

export const WordsToTake: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, asked } = at(canvasElement);
    await press('Sam', 'Replies');
    await asked('Which words come close?');
    await press('We answer within a day.');
  },
};

/** B16: offered back as a need, never blocked. */
export const AThought: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, type, find } = at(canvasElement);
    await press('Sam', 'Something else');
    await type('The boundary', 'You are not allowed to see your friends without me.');
    await find('button', 'Leave it as it is');
  },
};

export const BeforeItIsShown: Story = { ...state, play: ({ canvasElement }) => samWrites(canvasElement) };

/** S5: one private page each, the same every time. */
export const AGoodMoment: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, asked } = at(canvasElement);
    await samWrites(canvasElement);
    await press('Ask us both', 'I am Sam');
    await asked('A good moment?');
  },
};

export const OneAnswer: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await samWrites(canvasElement);
    await samAsks(canvasElement);
  },
};

export const Agreed: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await bothAnswer(canvasElement, 'I agree');
    await at(canvasElement).asked('You both agree to these words.');
  },
};

export const ATalk: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, asked } = at(canvasElement);
    await bothAnswer(canvasElement, 'Let’s talk');
    await press('Talk about it now', 'Over to Alex', 'We have both spoken');
    await asked('Which words could you both live with?');
  },
};

export const NotForBoth: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await bothAnswer(canvasElement, 'Not for me');
    await at(canvasElement).asked('Not for both of you.');
  },
};

export const WhatThereIs: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, asked } = at(canvasElement);
    await bothAnswer(canvasElement, 'I agree');
    await press('Enough for today', 'Another boundary');
    await bothAnswer(canvasElement, 'Let’s talk', {
      area: 'Hard topics',
      words: 'Not after ten at night.',
      again: true,
    });
    await press('Enough for today', 'What we have so far');
    await asked('What we have so far');
  },
};

/** Either may stop it at once, alone; the page says so. */
export const APace: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, reads } = at(canvasElement);
    await bothAnswer(canvasElement, 'I agree', { area: 'Pace: being close', words: 'One date a week for now.' });
    await press('Enough for today', 'What we have so far', 'Pace: being close');
    await reads('No reason is needed.');
  },
};

export const ThisCameUp: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, asked } = at(canvasElement);
    await bothAnswer(canvasElement, 'I agree');
    await press('Enough for today', 'What we have so far', 'Replies', 'This came up');
    await asked('What was agreed for that');
  },
};

/** Each signature mends one half of the seam. */
export const OnOnePage: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { press, type, reads } = at(canvasElement);
    await bothAnswer(canvasElement, 'I agree');
    await press('The page to sign and print');
    await type('Sam, type your name', 'Sam');
    await press('Sign, Sam');
    await reads('signed');
  },
};

export const Alone: Story = { args: { mode: 'solo' } };

export const SomeAreas: Story = {
  ...state,
  args: { areas: 'replies conflict' },
  play: async ({ canvasElement }) => {
    const { press, find } = at(canvasElement);
    await press('Sam');
    await expect(await find('button', 'When we argue')).toBeTruthy();
  },
};

/** Whoever comes back meets a cover. */
export const Covered: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    const { asked } = at(canvasElement);
    await samWrites(canvasElement);
    lookAway();
    await asked('This is for Sam.');
  },
};

export const StorageRefuses: Story = {
  ...state,
  parameters: { place: refusingPlace },
  play: async ({ canvasElement }) => {
    const { press, reads } = at(canvasElement);
    await press('Sam', 'Replies');
    await reads('This browser is not keeping what you write.');
  },
};

export const Dark: Story = {
  ...state,
  parameters: { scheme: 'dark' },
  play: ({ canvasElement }) => samWrites(canvasElement),
};

export const RightToLeft: Story = {
  ...state,
  args: { dir: 'rtl' },
  play: ({ canvasElement }) => samWrites(canvasElement),
};
