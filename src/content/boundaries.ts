/** A boundary in words, to take as it is, to change, or to read for an idea. */
export interface BoundaryExample {
  /** Kept nowhere but in a draft; lower-case ASCII with hyphens. */
  readonly id: string;
  /** It speaks of "I" and "we", so that it asks nothing of the other alone. */
  readonly text: string;
  /** Two that share this are two tastes for the same thing, shown side by side; neither is the better one. */
  readonly pair?: string;
}

/** What a boundary may be about (B1 to B14). */
export interface BoundaryArea {
  /** Its name as it is shown, such as "Time alone". */
  readonly title: string;
  /** One line: what it is for. */
  readonly about: string;
  readonly examples: readonly BoundaryExample[];
  /** What may happen when such a one slips, to choose from. Agreed beforehand, never a threat. */
  readonly slips?: readonly string[];
}

/**
 * All areas in the order they are shown, and in which an agreement prints them. Keys are what records keep, so they are never
 * renamed: lower-case ASCII with hyphens. What a key means for whose a boundary is, or who may end it, stands in
 * `exercises/boundary-data.ts`, where no pack can change it.
 */
export type BoundaryAreas = Readonly<Record<string, BoundaryArea>>;

/** One example by its id: a text, or a text that shares a taste with another; `null` takes ours out. */
export type ExampleChanges = Readonly<
  Record<string, string | { readonly text: string; readonly pair?: string } | null>
>;

/** What a pack may do to one area; a new one needs a title, a line and an example. */
export interface AreaChange {
  readonly title?: string;
  readonly about?: string;
  /** A list stands in place of all its examples; changes by id leave the others as they are. */
  readonly examples?: readonly BoundaryExample[] | ExampleChanges;
  /** All of them, in place of the ones before. */
  readonly slips?: readonly string[];
}

/** Area key to its change; `null` takes the area out. */
export type AreaChanges = Readonly<Record<string, AreaChange | null>>;

function examplesWith(
  ours: readonly BoundaryExample[] | undefined,
  changes: readonly BoundaryExample[] | ExampleChanges = {},
): readonly BoundaryExample[] | undefined {
  // `Array.isArray` does not tell a readonly list from an object.
  if (changes instanceof Array) return changes.length ? changes : ours;
  const examples = new Map((ours ?? []).map((example) => [example.id, example]));
  for (const [id, change] of Object.entries(changes)) {
    if (change === null) examples.delete(id);
    // Another text for one of ours stays beside the one whose taste it shares.
    else examples.set(id, typeof change === 'string' ? { ...examples.get(id), id, text: change } : { id, ...change });
  }
  return examples.size ? [...examples.values()] : ours;
}

/** The areas with a pack's changes: those of ours first, in their order, then new ones. Never empty unless ours are. */
export const areasWith = (ours: BoundaryAreas, changes: AreaChanges = {}): BoundaryAreas => {
  const areas = new Map<string, BoundaryArea>(Object.entries(ours));
  for (const [key, change] of Object.entries(changes)) {
    if (!change) {
      areas.delete(key);
      continue;
    }
    const before = areas.get(key);
    const title = change.title ?? before?.title;
    const about = change.about ?? before?.about;
    const examples = examplesWith(before?.examples, change.examples);
    const slips = change.slips ?? before?.slips;
    // Half a new area has nothing to choose from.
    if (title && about && examples) areas.set(key, { title, about, examples, ...(slips && { slips }) });
  }
  return areas.size ? Object.fromEntries(areas) : ours;
};
