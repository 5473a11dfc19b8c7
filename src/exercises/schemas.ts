import * as v from 'valibot';
import type { Json } from './record.js';
import { person, text, texts } from './schema-parts.js';

/** How the drafts of an exercise are read: how far it is, and one person's words. */
export interface DraftSchemas {
  progress: v.GenericSchema;
  answer: v.GenericSchema;
}

/** How the data of a kind is read: its newest schema, and a step from each older one to the next. */
export interface KindSchema {
  schema: number;
  data: v.GenericSchema;
  /** `migrations[n]` turns data of schema n into n + 1. */
  migrations?: Record<number, (data: Json) => Json>;
  /** Of an exercise: what it drafts while it is under way. */
  draft?: DraftSchemas;
}

/** Every exercise that exists, by the kind of its records. A page loads those that it meets. A new exercise adds its line here. */
const exercises: Readonly<Record<string, () => Promise<KindSchema>>> = {
  checkin: async () => (await import('./checkin-schemas.js')).schemas,
  repair: async () => (await import('./repair-schemas.js')).schemas,
  boundary: async () => (await import('./boundary-schemas.js')).schemas,
  conversation: async () => (await import('./guide-schemas.js')).schemas,
  promise: async () => (await import('./promise-schemas.js')).promises,
  goal: async () => (await import('./promise-schemas.js')).goals,
};

/** What is loaded. What a space keeps of itself always is. */
const loaded = new Map<string, KindSchema>([
  [
    'space',
    {
      schema: 1,
      data: v.object({
        names: v.optional(v.nullable(v.tuple([text, text]))),
        starter: v.optional(person),
        stars: v.optional(texts),
        nudges: v.optional(v.boolean()),
      }),
    },
  ],
]);

/** Every kind that can be read. */
export const knownKinds: readonly string[] = [...loaded.keys(), ...Object.keys(exercises)];

/** How a kind is read, once it has been loaded; undefined for one that nobody knows. */
export const schemaOf = (kind: string): KindSchema | undefined => loaded.get(kind);

/**
 * Loads how these kinds are read; undefined where nothing is missing, so that nobody need wait. A kind that nobody knows is no
 * reason to. Rejects where a file cannot be loaded; the next call tries again.
 */
export function loadSchemas(kinds: readonly string[]): Promise<unknown> | undefined {
  const missing = [...new Set(kinds)].filter((kind) => !loaded.has(kind) && Object.hasOwn(exercises, kind));
  if (!missing.length) return undefined;
  return Promise.all(missing.map(async (kind) => loaded.set(kind, await exercises[kind]!())));
}
