import { words as first } from './en/checkin.js';
import { parts } from './locales.js';

/** Every word of ours that a content pack may replace, in the page's language or in English: key to default text. */
export async function knownWords(locale = 'en'): Promise<Readonly<Record<string, string>>> {
  const { more, weekly, history, notices, move, support, exit } = parts(locale);
  const files = await Promise.all([more(), weekly(), history(), notices(), move(), support(), exit()]);
  return Object.assign({}, first, ...files.map((file) => file.words)) as Record<string, string>;
}
