import * as v from 'valibot';
import { contactKind } from './contact.js';
import type { SupportChanges } from './content-pack.js';
import { at, textSchema, type PackReader } from './pack-reader.js';
import { isAddress, type Directory } from './support.js';

const anAddress = 'the address of a page, "mailto:" or "tel:"';
const aDirectory = 'an object with "name" and "url"';
const contactSchema = v.pipe(
  v.string(anAddress),
  v.check((address) => contactKind(address) !== undefined, anAddress),
);
const directorySchema = v.object(
  {
    name: textSchema,
    url: v.pipe(
      v.string('an address with https'),
      v.check((url) => isAddress(url), 'an address with https'),
    ),
  },
  aDirectory,
);

/** Whom a pack may name. */
export const supportSchema = v.strictObject({
  contact: v.optional(contactSchema),
  directories: v.optional(v.strictObject({ anyone: v.optional(directorySchema), child: v.optional(directorySchema) })),
});

/** Whom a page names for help; ours stay where an address is no good, so that nobody is led nowhere. */
export function readSupport(reader: PackReader, value: unknown): SupportChanges | undefined {
  const fields = reader.fields(value, 'support', 'an object with "contact" and "directories"');
  if (!fields) return undefined;
  reader.onlyKeys(fields, ['contact', 'directories'], (key) => at('support', key));
  const contact =
    fields['contact'] === undefined ? undefined : reader.parse(contactSchema, fields['contact'], 'support.contact');
  const support = contact === undefined ? {} : { contact };
  if (fields['directories'] === undefined) return support;
  const allowed = 'an object with "anyone" and "child"';
  const given = reader.fields(fields['directories'], 'support.directories', allowed);
  if (!given) return support;
  reader.onlyKeys(given, ['anyone', 'child'], (key) => at('support.directories', key));
  const directories: { anyone?: Directory; child?: Directory } = {};
  for (const who of ['anyone', 'child'] as const) {
    if (given[who] === undefined) continue;
    const directory = reader.parse(directorySchema, given[who], `support.directories.${who}`);
    if (directory) directories[who] = directory;
  }
  return { ...support, directories };
}
