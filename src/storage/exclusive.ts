import { pageWide } from './page-wide.js';

/**
 * Runs one piece of work at a time for each name: in this page always, and across tabs where the browser has Web Locks
 * and grants them (a sandboxed frame refuses).
 */
export function exclusive<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const queues = pageWide('queues', () => new Map<string, Promise<unknown>>());
  const turn = (queues.get(name) ?? Promise.resolve()).then(() => withLock(name, work));
  const settled = turn.then(
    () => {},
    () => {},
  );
  queues.set(name, settled);
  return turn;
}

async function withLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  let started = false;
  try {
    if (locks) {
      return await locks.request(name, () => {
        started = true;
        return work();
      });
    }
  } catch (error) {
    if (started) throw error;
  }
  return work();
}
