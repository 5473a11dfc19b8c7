import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { ConversationGuide } from '../src/elements/conversation-guide/conversation-guide.js';
import { pageArgs, type PageArgs, pageControls, pageWith } from './exercise-page.js';
import { patience, peopleAt } from './people.js';

interface Args extends PageArgs {
  guide?: string;
}

const meta = {
  title: 'Exercises/conversation-guide',
  component: 'conversation-guide',
  args: pageArgs,
  argTypes: {
    guide: { control: 'text' },
    ...pageControls,
  },
  ...pageWith((given) => html`<conversation-guide ${given}></conversation-guide>`),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): ConversationGuide => canvas.querySelector('conversation-guide')!;

/** Presses what somebody would, one after the other. */
async function press(canvas: HTMLElement, ...names: string[]): Promise<void> {
  for (const name of names) {
    const button = await waitFor(() => {
      const found = [...element(canvas).shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === name,
      );
      if (!found) throw new Error(`No button "${name}".`);
      return found;
    }, patience);
    button.click();
    await element(canvas).updateComplete;
  }
}
const asks = (canvas: HTMLElement, question: string) =>
  waitFor(() => expect(element(canvas).shadowRoot!.querySelector('.ask')!.textContent.trim()).toBe(question), patience);
const beginning = ['Begin', 'I am Sam', 'Begin', 'I am Alex, I have it', 'Begin', 'Sam'];

/** The page left open which one. */
export const Which: Story = { play: ({ canvasElement }) => asks(canvasElement, 'Which conversation?') };

/** Its name, what it is, how long it takes. */
export const Before: Story = { args: { guide: 'needs' } };

/** The page names one that there is not. */
export const UnknownName: Story = { args: { guide: 'neds' } };

/** One private page for each, the same every time. */
export const GoodMoment: Story = {
  args: { guide: 'needs' },
  play: ({ canvasElement }) => press(canvasElement, 'Begin', 'I am Sam'),
};

/** Either said not today; both read this. */
export const NotToday: Story = {
  args: { guide: 'needs' },
  play: ({ canvasElement }) => press(canvasElement, 'Begin', 'I am Sam', 'Not today', 'I am Alex, I have it', 'Begin'),
};

/** The ground rules. */
export const Rules: Story = {
  args: { guide: 'needs' },
  play: ({ canvasElement }) => press(canvasElement, ...beginning),
};

const agreed = async (canvas: HTMLElement) => {
  await press(canvas, ...beginning);
  await peopleAt(element(canvas)).tick('Sam agrees', 'Alex agrees');
  await press(canvas, 'Go on');
};

/** Something to read, with a pause always at hand. */
export const Reading: Story = {
  args: { guide: 'needs' },
  play: async ({ canvasElement }) => {
    await agreed(canvasElement);
    await asks(canvasElement, 'A need is not a demand.');
  },
};

/** Either may ask for it; nobody is told who did. */
export const Pause: Story = {
  args: { guide: 'needs' },
  play: async ({ canvasElement }) => {
    await agreed(canvasElement);
    await press(canvasElement, 'A pause');
    await peopleAt(element(canvasElement)).reads('20 minutes left');
  },
};

/** After a short pause of the same day. */
export const AreYouReady: Story = {
  args: { guide: 'needs' },
  play: async ({ canvasElement }) => {
    await agreed(canvasElement);
    await press(canvasElement, 'A pause', 'We are back');
    await asks(canvasElement, 'Are you both ready?');
  },
};

/** Left in the middle: both are asked again before it goes on. */
export const LeftAndOpenedAgain: Story = {
  args: { guide: 'needs' },
  play: async ({ canvasElement }) => {
    await agreed(canvasElement);
    await press(canvasElement, 'A pause', 'Stop for now');
    await asks(canvasElement, 'Not today. It will be here.');
    await press(canvasElement, 'Go on from there');
    await asks(canvasElement, 'This is for Sam.');
  },
};

/** One alone. */
export const Alone: Story = {
  args: { guide: 'outside-view' },
  play: ({ canvasElement }) => press(canvasElement, 'Begin', 'Begin'),
};
