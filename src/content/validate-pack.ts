import type { ContentError } from './content-error.js';
import type { ContentPack } from './content-pack.js';
import { knownContent } from './known-content.js';
import { guideFrom } from './pack-guides.js';
import { readPack } from './read-pack.js';

/** Whether a pack is right as it stands, or what is wrong with it. */
export type PackValidation = { ok: true; pack: ContentPack } | { ok: false; problems: readonly ContentError[] };

/**
 * Checks a pack, an object or its JSON text, against all that is known in a language, guides included: for those who write
 * one. An element uses what `readPack` and `guideFrom` could use of it.
 */
export async function validatePack(json: unknown, locale?: string): Promise<PackValidation> {
  const { pack, problems } = readPack(json, await knownContent(locale));
  const guides = await Promise.all(Object.keys(pack.guides ?? {}).map((name) => guideFrom(name, pack, locale)));
  const all = [...problems, ...guides.flatMap((guide) => guide.problems)];
  return all.length ? { ok: false, problems: all } : { ok: true, pack };
}
