import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { CheckinCard } from '../src/elements/checkin-card/checkin-card.js';
import type { ExerciseSpace } from '../src/elements/exercise-space/exercise-space.js';
import type { StorageAdapter } from '../src/storage/index.js';
import { peopleAt } from './people.js';
import { pastWeeks, place } from './places.js';

interface Args {
  space?: string;
  names?: string;
  me?: 'a' | 'b';
  keep?: 'device' | 'tab' | 'nothing';
  content?: unknown;
}

// It draws nothing of its own: what it gives shows in the exercises inside.
const meta = {
  title: 'Around/exercise-space',
  component: 'exercise-space',
  args: { names: 'Sam, Alex' },
  argTypes: {
    space: { control: 'text' },
    names: { control: 'text' },
    me: { control: 'inline-radio', options: [undefined, 'a', 'b'] },
    keep: { control: 'inline-radio', options: ['device', 'tab', 'nothing'] },
    content: { control: 'object' },
  },
  loaders: [async () => ({ adapter: await place(), other: await place() })],
  render: (args, { loaded }) => html`
    <exercise-space
      space=${args.space ?? nothing}
      names=${args.names || nothing}
      me=${args.me ?? nothing}
      keep=${args.keep ?? nothing}
      .adapter=${args.keep === 'nothing' ? undefined : (loaded.adapter as StorageAdapter)}
      .content=${args.content}
    >
      <checkin-card></checkin-card>
    </exercise-space>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const cards = (canvas: HTMLElement) => [...canvas.querySelectorAll<CheckinCard>('checkin-card')].map(peopleAt);

export const Names: Story = {
  play: async ({ canvasElement }) => {
    const [card] = cards(canvasElement);
    await card!.find('button', 'Sam');
    await card!.find('button', 'Alex');
  },
};

/** One person's own phone. */
export const OnePersonsDevice: Story = {
  args: { me: 'b' },
  play: async ({ canvasElement }) => {
    const [card] = cards(canvasElement);
    await card!.press('Begin');
    await card!.asked('Alex, what is there right now?');
  },
};

/** A coach's words, for every exercise inside. */
export const WordsForAll: Story = {
  args: { content: { version: 1, words: { 'who.ask': 'Who begins tonight?' } } },
  play: async ({ canvasElement }) => {
    const [card] = cards(canvasElement);
    await card!.asked('Who begins tonight?');
  },
};

/** Memory alone. The card says so, and the browser asks before the page is left in the middle. */
export const KeepsNothing: Story = {
  args: { keep: 'nothing' },
  play: async ({ canvasElement }) => {
    const [card] = cards(canvasElement);
    await card!.reads('Nothing is kept. It is gone when this page closes or reloads.');
  },
};

/** Two couples on one page do not see each other. */
export const TwoSpaces: Story = {
  tags: ['!autodocs'],
  render: (_, { loaded }) => html`
    <exercise-space space="one" names="Sam, Alex" .adapter=${loaded.adapter as StorageAdapter}>
      <checkin-card></checkin-card>
    </exercise-space>
    <exercise-space space="two" names="Ana, Bo" .adapter=${loaded.adapter as StorageAdapter}>
      <checkin-card></checkin-card>
    </exercise-space>
  `,
  play: async ({ canvasElement }) => {
    const [one, two] = cards(canvasElement);
    await one!.press('Sam');
    await one!.asked('Sam, what is there right now?');
    await two!.asked('Who would like to start?');
    await two!.find('button', 'Ana');
  },
};

/** Another adapter from now on: the draft comes along, and somebody is asked before records do. */
export const AnotherPlace: Story = {
  tags: ['!autodocs'],
  loaders: [async () => ({ adapter: await place('default', pastWeeks), other: await place() })],
  play: async ({ canvasElement, loaded }) => {
    const space = canvasElement.querySelector<ExerciseSpace>('exercise-space')!;
    const [card] = cards(canvasElement);
    await card!.press('Sam');
    await card!.type('One thing Alex did today', 'You brought the bicycle in.');
    await card!.reads('Kept.');
    space.adapter = loaded.other as StorageAdapter;
    const question = () => space.shadowRoot?.querySelector('div')?.shadowRoot?.textContent ?? '';
    await waitFor(() => expect(question()).toContain('Bring along what you kept before?'), { timeout: 15_000 });
    await expect(await card!.find('textbox', 'One thing Alex did today')).toHaveValue('You brought the bicycle in.');
  },
};
