/**
 * A pause that either may ask for (C6, I5; article 004): long enough to calm down, with a time to return. Who asked, and who
 * was not ready, is nowhere in it.
 */

const minute = 60_000;

/** 20 minutes to begin with, and at most a day. A shorter one would not calm anybody. */
export const pauseLimits = { least: 20 * minute, usual: 20 * minute, most: 24 * 60 * minute } as const;

/** A pause as plain data; instants are milliseconds since 1970. */
export interface Pause {
  since: number;
  /** The time to return that the two agreed on. */
  until: number;
  /** True once there was a new time: the next "not ready" sets it aside. */
  again?: boolean;
  /** True while both are asked whether they are ready. */
  asking?: boolean;
}

/** The length that a pause may have: within the limits, and the usual one for what is no length at all. */
export const pauseLength = (length: number = pauseLimits.usual): number =>
  Number.isFinite(length) ? Math.min(pauseLimits.most, Math.max(pauseLimits.least, length)) : pauseLimits.usual;

/** A pause that begins now. */
export const startPause = (now: number, length?: number): Pause => ({ since: now, until: now + pauseLength(length) });

/** Milliseconds until the time to return; 0 when it has come, and never more than a pause can last. */
export const pauseLeft = ({ until }: Pause, now: number): number =>
  Math.min(pauseLimits.most, Math.max(0, until - now));

/** Somebody is back: both are asked whether they are ready, before the time as well. */
export const askReady = (pause: Pause): Pause => (pause.asking ? pause : { ...pause, asking: true });

/** One of the two is not ready: one new time, and after that it is set aside. */
export const notReady = (pause: Pause, now: number, length?: number): Pause | 'set-aside' =>
  pause.again ? 'set-aside' : { ...startPause(now, length), again: true };
