import '../../src/elements/repair-prompt/define.js';
import { until, visit, type Visit, type VisitOptions } from './visit.js';

export const firstLine = 'I am not sure that my words came across. May I try once more?';

/** Somebody opens a page with a repair for Sam and Alex; without the breath, unless they ask for it. */
export const repair = (options: VisitOptions = {}): Promise<Visit> =>
  visit({ ...options, tag: 'repair-prompt', card: { breath: 'none', ...options.card } });

/** The same browser, later. */
export const later = (page: Visit, options: VisitOptions = {}): Promise<Visit> =>
  page.reload({ ...options, tag: 'repair-prompt', card: { breath: 'none', ...options.card } });

/** Sam says what happened, and has a line. */
export async function toLine(page: Visit, what = 'I felt unheard'): Promise<void> {
  await page.press('Sam', what);
  await page.the('button', 'Another line');
}

/** Sam's line lies before Alex. */
export async function toRead(page: Visit): Promise<void> {
  await toLine(page);
  await page.press('Hand the phone to Alex', 'I am Alex, I have it');
  await page.the('button', 'Not now');
}

/** Records of repairs, as they are kept. */
export const repairs = async (page: Visit) => {
  await page.settled();
  return (await page.kept()).filter(({ kind }) => kind === 'repair');
};

export { until };
