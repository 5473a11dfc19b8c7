import { page } from './page.js';
import { Space } from './space.js';

/** The space of exercises that stand in none. It takes over from what kept the first words, once all of those are kept. */
export async function pageSpace(): Promise<Space> {
  await page.first?.finish();
  page.space ??= new Space();
  page.first?.tellAll();
  return page.space;
}
