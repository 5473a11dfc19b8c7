import type { Guide } from '../exercises/guide.js';
import type { GuideProblem } from './guide-problem.js';
import { readGuide } from './read-guide.js';

/** Whether a guide is right as it stands, or what is wrong with it. */
export type GuideValidation = { ok: true; guide: Guide } | { ok: false; problems: GuideProblem[] };

/**
 * Checks a guide, an object or its JSON text: for those who write one. An element runs what `readGuide` could use of it.
 * What comes back has the ground rules in front, where the guide left them out.
 */
export function validateGuide(json: unknown): GuideValidation {
  const { guide, problems } = readGuide(json);
  return guide && !problems.length ? { ok: true, guide } : { ok: false, problems };
}
