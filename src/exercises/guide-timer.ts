import type { GuideTimer } from './guide-state.js';

/** "More time" is half a minute, at most twice a turn (C6). */
export const moreTime = { length: 30_000, most: 2 } as const;

/** What either may ask of the countdown. */
export type GuideTimerWish = 'go-on' | 'pause' | 'more' | 'off' | 'on';

/** A countdown that waits to be started. */
export const newTimer = (length: number, off?: boolean): GuideTimer => ({
  left: length,
  of: length,
  more: 0,
  ...(off && { off }),
});

/** Milliseconds that are left at the instant `now`; never below 0 nor above the whole, whatever the clock does. */
export const timeLeft = ({ left, since }: GuideTimer, now: number): number =>
  Math.max(0, left - (since === undefined ? 0 : Math.max(0, now - since)));

/** True while more time may still be had. */
export const hasMore = ({ more, off }: GuideTimer): boolean => !off && more < moreTime.most;

/** The countdown at rest, with what is left of it. */
export function stilled(timer: GuideTimer, now: number): GuideTimer {
  if (timer.since === undefined) return timer;
  const { since: _, ...rest } = timer;
  return { ...rest, left: timeLeft(timer, now) };
}

/** The countdown after a wish; the same one where the wish changes nothing. */
export function timed(timer: GuideTimer, wish: GuideTimerWish, now: number): GuideTimer {
  const running = timer.since !== undefined;
  const left = timeLeft(timer, now);
  if (timer.off) {
    const { off: _, ...on } = timer;
    return wish === 'on' ? on : timer;
  }
  switch (wish) {
    case 'go-on':
      return running || !left ? timer : { ...timer, left, since: now };
    case 'pause':
      return stilled(timer, now);
    case 'more': {
      if (!hasMore(timer)) return timer;
      const longer = left + moreTime.length;
      const next = { ...timer, left: longer, of: Math.max(timer.of, longer), more: timer.more + 1 };
      return running ? { ...next, since: now } : next;
    }
    case 'off':
      return { ...stilled(timer, now), off: true };
    case 'on':
      return timer;
  }
}
