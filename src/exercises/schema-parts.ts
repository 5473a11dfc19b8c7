import * as v from 'valibot';
import { isDay } from './day.js';

/** What schemas of several kinds are made of. */
export const text = v.string();
export const texts = v.array(text);
/** A day of the calendar: any other text could not be said, and would take what stands around it along. */
export const day = v.pipe(
  text,
  v.check((text) => isDay(text)),
);
/** The last instant that a date can hold, in milliseconds since 1970. */
const lastInstant = 8.64e15;
/** An instant, or a length of time, in milliseconds or minutes: nothing that is no date any more. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(lastInstant));
export const person = v.picklist(['a', 'b']);
export const modes = v.picklist(['together', 'apart', 'solo']);
/** Feelings by key, and how strong each is. */
export const felt = {
  feelings: v.optional(texts),
  strength: v.optional(v.record(text, v.picklist([1, 2, 3]))),
  unsure: v.optional(v.boolean()),
};
