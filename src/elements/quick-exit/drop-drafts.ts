import { page } from '../../space/page.js';
import { pageSpace } from '../../space/page-space.js';
import type { Space } from '../../space/space.js';

/** What waits to be kept is wanted no more, at once; what was kept of it goes as soon as storage does it. */
async function drop(space: Space): Promise<void> {
  space.forget();
  // Hears neither that drafts are gone, which it would write anew, nor that the page goes, when it puts the last words by.
  space.end();
  await space.hold(async () => {
    const adapter = await space.adapter();
    const drafts = await adapter.query({ space: space.id, kind: 'draft' });
    await adapter.commit(drafts.map(({ id }) => ({ delete: id })));
    space.known.clear();
  });
}

/** Deletes what was typed and not finished: in the space around, in the others of this page, and where there is none. */
export async function dropDrafts(around: Space | undefined): Promise<void> {
  const spaces = new Set(
    [...document.querySelectorAll('exercise-space')].map((one) => (one as { current?: Space }).current),
  );
  spaces.add(around).add(page.space);
  // Only where something may have been typed outside of any: a place to keep words is not made to delete from it.
  if (page.first && !page.space) spaces.add(await pageSpace());
  await Promise.allSettled([...spaces].filter((space) => space !== undefined).map(drop));
}
