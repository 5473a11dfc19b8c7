import type { GuideChanges } from './content-pack.js';
import { guideNames, isGuideName } from './guides.js';
import { at, bare, isFields, keySchema, type PackReader } from './pack-reader.js';

/** True for a whole guide, which is read as one of its own; other words for ours have no list of steps. */
export const isWholeGuide = (value: unknown): boolean =>
  isFields(value) && ('version' in value || Array.isArray(value['steps']));

/** Which guides a pack speaks of. What is in them is looked at when one is chosen, since ours are not there before. */
export function readGuides(reader: PackReader, value: unknown): GuideChanges | undefined {
  const fields = reader.fields(value, 'guides', 'an object of guides');
  if (!fields) return undefined;
  const guides = bare<GuideChanges[string]>();
  for (const [name, given] of Object.entries(fields)) {
    const field = at('guides', name);
    const isOurs = isGuideName(name);
    if (given === null && !isOurs) reader.unknownKey(field, name, guideNames, 'There is nothing to take out.');
    else if (given === null) guides[name] = null;
    else if (reader.parse(keySchema, name, field) !== undefined) {
      const allowed = 'null, a whole guide, or an object with "title", "about", "starts" and "steps" by id';
      const guide = reader.fields(given, field, allowed);
      if (guide && !isOurs && !isWholeGuide(guide)) reader.unknownKey(field, name, guideNames, 'It is left out.');
      else if (guide) guides[name] = guide;
    }
  }
  return guides;
}

/** The names of all guides that are offered: ours, less those that a pack takes out, then the coach's own. */
export const guideNamesWith = (changes: GuideChanges = {}): readonly string[] => [
  ...guideNames.filter((name) => !Object.hasOwn(changes, name) || changes[name] !== null),
  ...Object.keys(changes).filter((name) => !isGuideName(name)),
];
