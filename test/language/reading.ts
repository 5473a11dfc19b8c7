import { effort } from '../../src/language/en/patterns.js';
import { noticeIn } from '../../src/language/index.js';
import type { Notice, Purpose } from '../../src/language/index.js';

/** What is noticed in an English text. */
export const noticed = (text: string, purpose: Purpose): Promise<Notice[]> => noticeIn(text, { purpose, locale: 'en' });

export const kindsIn = async (text: string, purpose: Purpose): Promise<string[]> =>
  (await noticed(text, purpose)).map(({ kind }) => kind);

/**
 * Words that patterns compared while `run` ran, and characters that regular expressions went over; each attempt counts from
 * where it began.
 */
export async function stepsOf(run: () => Promise<unknown>): Promise<number> {
  const exec = RegExp.prototype.exec;
  let steps = 0;
  effort.steps = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    steps += 1 + (match ? match.index + match[0].length : text.length) - from;
    return match;
  };
  try {
    await run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return steps + effort.steps;
}
