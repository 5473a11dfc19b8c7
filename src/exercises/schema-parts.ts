import * as v from 'valibot';

/** What schemas of several kinds are made of. */
export const text = v.string();
export const texts = v.array(text);
export const person = v.picklist(['a', 'b']);
export const modes = v.picklist(['together', 'apart', 'solo']);
/** Feelings by key, and how strong each is. */
export const felt = {
  feelings: v.optional(texts),
  strength: v.optional(v.record(text, v.picklist([1, 2, 3]))),
  unsure: v.optional(v.boolean()),
};
