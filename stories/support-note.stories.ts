import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/index.js';
import type { SupportNote } from '../src/elements/support-note/support-note.js';

interface Args {
  open?: boolean;
  contact?: string;
  who?: string;
  own?: string;
  content?: unknown;
}

const meta = {
  title: 'Around/support-note',
  component: 'support-note',
  argTypes: {
    open: { control: 'boolean' },
    contact: { control: 'text' },
    who: { control: 'text', description: 'What stands in the slot `contact`' },
    own: { control: 'text', description: 'What stands in the slot `content`' },
    content: { control: 'object' },
  },
  render: (args) => html`
    <support-note ?open=${args.open} contact=${args.contact ?? nothing} .content=${args.content}>
      ${args.who ? html`<p slot="contact">${args.who}</p>` : nothing}
      ${args.own ? html`<div slot="content">${args.own}</div>` : nothing}
    </support-note>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const shown = async (canvas: HTMLElement) => {
  const note = canvas.querySelector<SupportNote>('support-note')!;
  await note.updateComplete;
  return within(note.shadowRoot as unknown as HTMLElement);
};

/** One quiet button. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const note = await shown(canvasElement);
    await expect(note.getByText('Some things are too heavy for two.')).not.toBeVisible();
    await userEvent.click(note.getByText('Help'));
    await expect(note.getByText('Some things are too heavy for two.')).toBeVisible();
    await userEvent.click(note.getByRole('button', { name: 'Close' }));
    await expect(note.getByText('Some things are too heavy for two.')).not.toBeVisible();
  },
};

export const Open: Story = {
  args: { open: true },
  play: async ({ canvasElement }) => {
    const note = await shown(canvasElement);
    await expect(note.getAllByRole('heading', { level: 4 })[0]).toHaveTextContent(
      'If you do not want to live any more',
    );
  },
};

/** The coach, after the question who else would see an answer. */
export const ACoach: Story = {
  args: { open: true, contact: 'https://noor.example/first-talk', who: 'Noor Lind wrote this page.' },
  play: async ({ canvasElement }) => {
    const link = (await shown(canvasElement)).getByRole('link', { name: 'Open their page' });
    await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  },
};

/** Help of the page’s own in place of ours. */
export const OwnHelp: Story = {
  args: { open: true, own: 'Ask at the desk, at any hour.' },
  play: async ({ canvasElement }) => {
    const note = await shown(canvasElement);
    await waitFor(() => expect(note.queryByText('If you are under 18')).toBeNull());
  },
};

/** Sentence by sentence, by a content pack. */
export const OwnWords: Story = {
  args: { open: true, content: { version: 1, words: { 'support.ask': 'You need not carry this alone.' } } },
  play: async ({ canvasElement }) => {
    await (await shown(canvasElement)).findByText('You need not carry this alone.', {}, { timeout: 15_000 });
  },
};

export const Dark: Story = {
  args: { open: true, contact: 'mailto:noor@noor.example' },
  parameters: { scheme: 'dark' },
};
export const RightToLeft: Story = { args: { open: true }, parameters: { dir: 'rtl' } };
