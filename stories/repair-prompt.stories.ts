import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';
import { pageArgs, type PageArgs, pageControls, pageWith, state } from './exercise-page.js';
import { lookAway, peopleAt } from './people.js';
import { refusingPlace } from './places.js';

interface Args extends PageArgs {
  way?: 'say' | 'ask' | 'take-in' | 'own' | 'apologise' | 'pause';
  breath?: 'one' | 'none';
}

const meta = {
  title: 'Exercises/repair-prompt',
  component: 'repair-prompt',
  args: { ...pageArgs, breath: 'none' },
  argTypes: {
    way: { control: 'select', options: [undefined, 'say', 'ask', 'take-in', 'own', 'apologise', 'pause'] },
    breath: { control: 'inline-radio', options: ['one', 'none'] },
    ...pageControls,
  },
  ...pageWith((given) => html`<repair-prompt ${given}></repair-prompt>`),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const at = (canvas: HTMLElement) => peopleAt(canvas.querySelector('repair-prompt') as never);

/** Sam says what happened, and has a line. */
async function samHasALine(canvas: HTMLElement): Promise<void> {
  const { press, find } = at(canvas);
  await press('Sam', 'I felt unheard');
  await find('button', 'Another line');
}

export const WhoSpeaks: Story = {
  play: async ({ canvasElement }) => at(canvasElement).asked('Who would like to say something?'),
};

export const WhatHappened: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await at(canvasElement).press('Sam');
    await at(canvasElement).asked('What happened?');
  },
};

export const OneBreath: Story = {
  ...state,
  args: { breath: 'one' },
  play: async ({ canvasElement }) => {
    await at(canvasElement).press('Sam', 'I felt unheard');
    await at(canvasElement).asked('One breath first.');
  },
};

export const TheLine: Story = { ...state, play: async ({ canvasElement }) => samHasALine(canvasElement) };

export const OwnWords: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await samHasALine(canvasElement);
    const { press, type, find } = at(canvasElement);
    await press('Put it in your own words');
    await type('Your text', 'You never listen to me when I talk about work.');
    await find('button', 'Leave it as it is');
  },
};

export const HandOver: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await samHasALine(canvasElement);
    await at(canvasElement).press('Hand the phone to Alex');
    await at(canvasElement).asked('Pass the phone to Alex.');
  },
};

export const TheOthersSide: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await samHasALine(canvasElement);
    await at(canvasElement).press('Hand the phone to Alex', 'I am Alex, I have it');
    await at(canvasElement).find('button', 'I would rather not');
  },
};

export const HowItWent: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await samHasALine(canvasElement);
    await at(canvasElement).press('I read it out', 'Say how it went', 'Not yet');
    await at(canvasElement).find('button', 'Leave it open for now');
  },
};

export const Cover: Story = {
  ...state,
  play: async ({ canvasElement }) => {
    await samHasALine(canvasElement);
    lookAway();
    await at(canvasElement).asked('This is for Sam.');
  },
};

export const StorageRefuses: Story = {
  ...state,
  parameters: { place: refusingPlace },
  play: async ({ canvasElement }) => samHasALine(canvasElement),
};

export const SayHowItWas: Story = {
  ...state,
  args: { way: 'say' },
  play: async ({ canvasElement }) => {
    const { press, type, reads } = at(canvasElement);
    await press('Sam', 'Next');
    await type('when …', 'the plan changed');
    await reads('It is hard for me when the plan changed.');
  },
};

export const Apologise: Story = { args: { way: 'apologise' } };
export const APause: Story = { args: { way: 'pause', me: 'a' } };
export const ForOne: Story = { args: { mode: 'solo' } };
export const RightToLeft: Story = { ...state, args: { lang: 'ar', dir: 'rtl' } };
