import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { fn } from 'storybook/test';
import type { StorageAdapter } from '../src/storage/index.js';
import { place } from './places.js';

/** What a page may say to every exercise, and to the space around it. */
export interface PageArgs {
  mode?: 'together' | 'apart' | 'solo';
  /** Of the space. */
  names?: string;
  me?: 'a' | 'b';
  instance?: string;
  try?: boolean;
  submit?: 'answers';
  content?: unknown;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  heard: (event: Event) => void;
}

export const pageArgs = { names: 'Sam, Alex', heard: fn() };

export const pageControls = {
  mode: { control: 'inline-radio', options: [undefined, 'together', 'apart', 'solo'] },
  names: { control: 'text' },
  me: { control: 'inline-radio', options: [undefined, 'a', 'b'] },
  instance: { control: 'text' },
  try: { control: 'boolean' },
  submit: { control: 'inline-radio', options: [undefined, 'answers'] },
  content: { control: 'object' },
  lang: { control: 'text' },
  dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  heard: { table: { disable: true } },
} as const;

/** Gives an exercise what the page says to it, each by its attribute; the space has the names. */
const given = ({ names: _, heard, content, ...attributes }: PageArgs) =>
  ref((element) => {
    if (!element) return;
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    Object.assign(element, { content });
    for (const event of ['start', 'change', 'complete', 'error']) element.addEventListener(`exercise-${event}`, heard);
  });

/** What Storybook knows of a story, as far as a page needs it. */
interface Told {
  readonly id: string;
  readonly parameters: {
    readonly place?: (space: string) => Promise<StorageAdapter>;
    readonly class?: string;
  };
}

/**
 * Each story is a page of its own: an `<exercise-space>` over the place in memory that its parameter `place` makes, and what two
 * people did there before. What they do next, the play function does as they would, by pressing and typing.
 * @param exercise draws the element, with what the page says to it
 */
export const pageWith = (exercise: (given: unknown, parameters: Told['parameters']) => TemplateResult) => ({
  loaders: [async ({ parameters, id }: Told) => ({ adapter: await parameters.place!(id) })],
  parameters: { place: () => place() },
  render: (args: PageArgs, { loaded, parameters, id }: Told & { readonly loaded: Record<string, unknown> }) => html`
    <exercise-space space=${id} names=${args.names || nothing} .adapter=${loaded['adapter']}>
      ${exercise(given(args), parameters)}
    </exercise-space>
  `,
});

/** A state in the list at the side; the page of docs shows the few that need nothing to be pressed. */
export const state = { tags: ['!autodocs'] };
