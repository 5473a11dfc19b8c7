import { words as boundary } from './en/boundary.js';
import { words as first } from './en/checkin.js';
import { words as repairFirst } from './en/repair.js';
import { words as exit } from './en/exit.js';
import { words as support } from './en/support.js';
import { parts } from './locales.js';

/** Every word of ours that a content pack may replace, in the page's language or in English: key to default text. */
export async function knownWords(locale = 'en'): Promise<Readonly<Record<string, string>>> {
  const { more, weekly, history, notices, move, repair, repairLines } = parts(locale);
  const files = await Promise.all([more(), weekly(), history(), notices(), move(), repair(), repairLines()]);
  return Object.assign({}, first, repairFirst, ...files.map((file) => file.words)) as Record<string, string>;
  const { more, weekly, history, notices, move, boundary: boundaryMore } = parts(locale);
  const files = await Promise.all([more(), weekly(), history(), notices(), move(), boundaryMore()]);
  return Object.assign({}, first, boundary, ...files.map((file) => file.words)) as Record<string, string>;
  const { more, weekly, history, notices, move } = parts(locale);
  const files = await Promise.all([more(), weekly(), history(), notices(), move()]);
  return Object.assign({}, first, support, exit, ...files.map((file) => file.words)) as Record<string, string>;
}
