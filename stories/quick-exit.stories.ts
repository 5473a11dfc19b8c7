import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import '../src/index.js';
import type { QuickExit } from '../src/elements/quick-exit/quick-exit.js';

interface Args {
  href?: string;
  drafts?: 'keep' | 'delete';
  sticky?: boolean;
  label?: string;
  content?: unknown;
}

/** Pressing “Leave” in a story leaves, Storybook too. */
const meta = {
  title: 'Around/quick-exit',
  component: 'quick-exit',
  argTypes: {
    href: { control: 'text' },
    drafts: { control: 'inline-radio', options: ['keep', 'delete'] },
    sticky: { control: 'boolean' },
    label: { control: 'text' },
    content: { control: 'object' },
  },
  render: (args) => html`
    <quick-exit
      href=${args.href ?? nothing}
      drafts=${args.drafts ?? nothing}
      ?sticky=${args.sticky}
      .content=${args.content}
      >${args.label ?? nothing}</quick-exit
    >
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const exit = canvas.querySelector<QuickExit>('quick-exit')!;
  await exit.updateComplete;
  return within(exit.shadowRoot as unknown as HTMLElement);
};

export const InItsPlace: Story = {
  play: async ({ canvasElement }) => {
    const exit = await shown(canvasElement);
    await expect(exit.getByRole('button', { name: 'Leave' })).toHaveAttribute('href', 'https://www.wikipedia.org/');
  },
};

/** What it does and what it does not, before it is needed. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const exit = await shown(canvasElement);
    await userEvent.click(exit.getByText('What does leaving do?'));
    await expect(exit.getByText(/does not erase the browser’s history/)).toBeVisible();
  },
};

/** At the edge of the window, above everything. */
export const Sticky: Story = {
  args: { sticky: true },
  play: async ({ canvasElement }) => {
    await expect((await shown(canvasElement)).getByRole('button', { name: 'Leave' })).toBeVisible();
  },
};

/** What was typed and not finished goes too. */
export const DraftsGoToo: Story = {
  args: { drafts: 'delete' },
  play: async ({ canvasElement }) => {
    const exit = await shown(canvasElement);
    await userEvent.click(exit.getByText('What does leaving do?'));
    await expect(exit.getByText(/is deleted as you leave/)).toBeVisible();
  },
};

/** A page’s own words and its own ordinary page. */
export const OwnWords: Story = {
  args: { href: 'https://weather.example/', label: 'Quick, the weather' },
  play: async ({ canvasElement }) => {
    const button = (await shown(canvasElement)).getByRole('button');
    await expect(button).toHaveAttribute('href', 'https://weather.example/');
  },
};

export const Dark: Story = { args: { sticky: true }, parameters: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { sticky: true, label: 'غادِر' }, parameters: { dir: 'rtl' } };
