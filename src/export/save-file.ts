import type { Day } from '../exercises/day.js';

/** How long the browser may take to fetch the file from the page, in milliseconds. */
const fetched = 10_000;

const types = { md: 'text/markdown', json: 'application/json', ics: 'text/calendar' } as const;

/** A name that tells nobody what is inside: `notes-2026-11-24.md`. */
export const neutralName = (day: Day, extension?: keyof typeof types): string =>
  `notes-${day}${extension ? '.' + extension : ''}`;

/** Hands a text to the browser as a download. It goes from the page to the device; no request is made. */
export function saveFile(name: string, text: string): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1) as keyof typeof types];
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), fetched);
}
