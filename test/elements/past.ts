import { fixture, html } from '@open-wc/testing';
import type { CheckinData } from '../../src/exercises/checkin.js';
import { addDays } from '../../src/exercises/day.js';
import type { Author, StoredRecord, Visibility } from '../../src/exercises/record.js';
import { define, type CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import { page } from '../../src/space/page.js';
import { Space, type SpaceOptions } from '../../src/space/space.js';
import { memory } from '../../src/storage/memory.js';
import type { StorageAdapter } from '../../src/storage/index.js';

export const today = '2026-03-12'; // a Thursday
const now = () => Date.parse(`${today}T19:00:00Z`);

let places = 0;
let counter = 0;

/** A kept part of a check-in; its session is its day unless it says otherwise. */
export function kept(
  author: Author,
  visibility: Visibility,
  daysAgo: number,
  data: Partial<CheckinData> = {},
  session = `day-${String(1000 - daysAgo).padStart(4, '0')}`,
): StoredRecord {
  const day = addDays(today, -daysAgo);
  return {
    id: `${session}-${author}-${++counter}`,
    kind: 'checkin',
    space: 'default',
    session,
    author,
    visibility,
    createdAt: `${day}T20:00:00.000Z`,
    updatedAt: `${day}T20:00:00.000Z`,
    day,
    schema: 1,
    rev: 'first',
    data: { rhythm: 'daily', ...data },
  };
}

/** A card over these records, as a page has it. Each call is another place. */
export async function cardOver(
  records: readonly StoredRecord[],
  { adapter, rhythm, ...options }: SpaceOptions & { rhythm?: string } = {},
): Promise<{ card: CheckinCard; space: Space; place: string; adapter: StorageAdapter }> {
  define();
  const place = `past-${++places}`;
  const store = adapter ?? memory({ name: place });
  if (records.length) await memory({ name: place }).commit(records.map((put) => ({ put })));
  const space = (page.space = new Space({
    adapter: store,
    names: ['Sam', 'Alex'],
    now,
    zone: () => 'UTC',
    ...options,
  }));
  const card = await fixture<CheckinCard>(html`<checkin-card lang="en-GB" rhythm=${rhythm ?? 'daily'}></checkin-card>`);
  return { card, space, place, adapter: store };
}

/** Everything that is on a card to read: text and what stands in fields. */
export function readingOf(card: CheckinCard): string {
  const root = card.renderRoot as ShadowRoot;
  const fields = [...root.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value);
  return [root.textContent, ...fields].join(' ').replace(/\s+/g, ' ');
}

export const buttonsOf = (card: CheckinCard): string[] =>
  [...card.renderRoot.querySelectorAll('button')].map((button) => button.textContent.trim());

export function press(card: CheckinCard, name: string, nth = 0): void {
  const found = [...card.renderRoot.querySelectorAll('button')].filter((button) => button.textContent.trim() === name);
  if (!found[nth]) throw new Error(`There is no "${name}" among: ${buttonsOf(card).join(' | ')}`);
  found[nth].click();
}

/** Waits until the card says something, or no longer does. */
export async function says(card: CheckinCard, text: string, yes = true): Promise<void> {
  for (let wait = 0; readingOf(card).includes(text) !== yes; wait++) {
    if (wait > 200) throw new Error(`Waited for ${yes ? '' : 'no '}"${text}". There is: ${readingOf(card)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await card.updateComplete;
}

export async function openHistory(card: CheckinCard): Promise<void> {
  card.open('history');
  await says(card, 'Opening', false);
  await says(card, 'show mine');
}

export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let wait = 0; !condition(); wait++) {
    if (wait > 200) throw new Error(`Waited for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The page is hidden, as when somebody goes to another app. */
export function hidePage(): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}
