import type { FamilyChange, FeelingChanges } from './content-pack.js';
import type { FeelingFamilies } from './feelings.js';
import { at, bare, keySchema, textSchema, type PackReader } from './pack-reader.js';

function readFamily(reader: PackReader, value: unknown, field: string): FamilyChange | undefined {
  const fields = reader.fields(value, field, 'null, or an object with "label" and "words"');
  if (!fields) return undefined;
  reader.onlyKeys(fields, ['label', 'words'], (key) => `${field}${at('', key)}`);
  const label = fields['label'] === undefined ? undefined : reader.parse(textSchema, fields['label'], `${field}.label`);
  const family = label === undefined ? {} : { label };
  if (fields['words'] === undefined) return family;
  const given = reader.fields(fields['words'], `${field}.words`, 'an object of keys and texts');
  if (!given) return family;
  const words = bare<string>();
  for (const [key, word] of Object.entries(given)) {
    const wordField = at(`${field}.words`, key);
    const text = reader.parse(keySchema, key, wordField) && reader.parse(textSchema, word, wordField);
    if (text !== undefined) words[key] = text;
  }
  if (Object.keys(words).length) return { ...family, words };
  reader.refuse(`${field}.words`, 'no word that can be used', 'at least one word');
  return family;
}

/** A record keeps a word by its key, so a key may stand in one family alone. */
function oneFamilyAWord(
  reader: PackReader,
  part: string,
  families: Record<string, FamilyChange | null>,
  known: FeelingFamilies = {},
): void {
  const taken = new Map<string, string>();
  for (const [key, { words }] of Object.entries(known)) {
    if (families[key] === null || families[key]?.words) continue;
    for (const word of Object.keys(words)) taken.set(word, key);
  }
  for (const [key, change] of Object.entries(families)) {
    if (!change?.words) continue;
    const words = bare<string>();
    for (const [word, text] of Object.entries(change.words)) {
      const other = taken.get(word);
      if (other !== undefined) {
        const field = at(`${at(part, key)}.words`, word);
        reader.refuse(field, `a key that is in "${other}" too`, 'a key in one family alone', 'It is left out here.');
        continue;
      }
      taken.set(word, key);
      words[word] = text;
    }
    if (Object.keys(words).length) families[key] = { ...change, words };
    else if (change.label && Object.hasOwn(known, key)) families[key] = { label: change.label };
    else delete families[key];
  }
}

/** The changes of a part that comes in families: feelings, needs. Without `known`, whether a family is new is not checked. */
export function readFamilies(
  reader: PackReader,
  part: string,
  value: unknown,
  known?: FeelingFamilies,
): FeelingChanges | undefined {
  const fields = reader.fields(value, part, 'an object of families');
  if (!fields) return undefined;
  const families = bare<FamilyChange | null>();
  for (const [key, given] of Object.entries(fields)) {
    const field = at(part, key);
    const isNew = known !== undefined && !Object.hasOwn(known, key);
    if (given === null && isNew) {
      reader.unknownKey(field, key, Object.keys(known), 'There is nothing to take out.');
    } else if (given === null) {
      families[key] = null;
    } else if (reader.parse(keySchema, key, field) !== undefined) {
      const family = readFamily(reader, given, field);
      if (family && isNew && !(family.label && family.words)) {
        reader.refuse(field, 'a new family that is not whole', '"label" and "words" together', 'It is left out.');
      } else if (family) families[key] = family;
    }
  }
  oneFamilyAWord(reader, part, families, known);
  const gone = known !== undefined && Object.keys(known).every((key) => families[key] === null);
  return gone && !Object.values(families).some(Boolean)
    ? reader.refuse(part, 'every family taken out', 'at least one family', 'The default families are shown.')
    : families;
}
