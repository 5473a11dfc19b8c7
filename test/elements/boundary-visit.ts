import { visit, type Visit, type VisitOptions } from './visit.js';

/** Somebody opens a page with boundaries for Sam and Alex. */
export const boundaries = (options: VisitOptions = {}): Promise<Visit> =>
  visit({ tag: 'boundary-builder', ...options });

/** What a boundary may be made of, beside its words. */
export interface Written {
  area?: string;
  words?: string;
  /** "Ours" or "Mine", where that is asked. */
  whose?: 'Ours' | 'Mine';
  why?: string;
  slips?: string;
  /** One of the dates on offer. */
  review?: string;
}

/** Somebody puts one into words, up to the look over it. */
export async function writes(page: Visit, written: Written): Promise<void> {
  const { area = 'Replies', words = 'We answer within a day.', whose = 'Ours', why, slips, review } = written;
  await page.press(area);
  await page.type('The boundary', words);
  await page.press('Next');
  if (area !== 'What I need for myself' && !page.text.includes('For you')) {
    await page.asked('Whose is it?');
    await page.pick(whose);
    await page.press('Next');
  }
  await page.asked('Why does it matter to you?');
  if (why) await page.type('Why does it matter', why);
  await page.press('Next');
  if (slips) await page.type('And if it slips?', slips);
  await page.press('Next');
  await page.asked('When do you want to look at it again?');
  if (review) await page.pick(review);
  await page.press('Next');
}

/** Each says, on a page of their own, that it is a good moment; asked once in a sitting. */
export async function goodMoment(page: Visit): Promise<void> {
  await page.asked('This is for Sam.');
  await page.press('I am Sam', 'Begin', 'I am Alex, I have it', 'Begin');
}

/** What was put into words is asked of both, and whoever wrote it holds the phone again. */
export async function asksBoth(page: Visit, who = 'Sam'): Promise<void> {
  await page.press('Ask us both');
  if (page.question !== 'This is for Sam.') return;
  await goodMoment(page);
  await page.asked(`This is for ${who}.`);
  await page.press(`I am ${who}`);
}

/** Whoever holds the phone answers, and chooses what happens to it. */
export async function answers(page: Visit, reply: string, instead = ''): Promise<void> {
  await page.press(reply);
  if (instead) await page.type('How you would say it', instead);
  await page.press('Show when both are ready');
}

/** Sam proposes, both answer, and the element stands where they read it. */
export async function bothAnswer(page: Visit, written: Written, sam = 'I agree', alex = 'I agree'): Promise<void> {
  await page.press('Sam');
  await writes(page, written);
  await asksBoth(page);
  await answers(page, sam);
  await page.press('I am Alex, I have it');
  await answers(page, alex);
}
