import type { StorageCode } from './adapter.js';
import { Failure, inTime, unexpected } from './conformance-checks.js';
import { describeCommits, describeConditions } from './conformance-commits.js';
import { describeClear, describeConnections } from './conformance-connections.js';
import { describeFailures } from './conformance-failures.js';
import { describeNotices } from './conformance-notices.js';
import { describeQueries } from './conformance-queries.js';
import { describeRecords } from './conformance-records.js';
import { PATIENCE, Scene } from './conformance-scene.js';
import type { OpenAdapter, Test } from './conformance-scene.js';

export type { OpenAdapter };

/** What the suite needs of a test runner, and what it may be told about an adapter. */
export interface ConformanceOptions {
  /** Of mocha, jasmine, vitest, jest, node:test or anything alike. */
  describe(name: string, body: () => void): unknown;
  /** Given an async function without parameters, and the milliseconds it may take, which a runner may overlook. */
  it(name: string, run: () => Promise<void>, timeout?: number): unknown;
  /**
   * Makes the adapter fail, one function a code. Called after a connection is open at `place`; the next `commit` there
   * (for `unavailable`, `version` and `corrupt`: the next `open` or `get`) must reject with that code and change nothing.
   */
  provoke?: Partial<Record<StorageCode, (place: string) => Promise<void>>>;
  /** What the adapter declares: changes in one commit (at least 10, default 10,000), UTF-16 units in one text (default 1,048,576). */
  limits?: { changes?: number; characters?: number };
}

/**
 * Proves a storage adapter: describes one case for each promise of the contract, for any test runner, with no assertion
 * library. Every case uses a place of its own, and closes what it opened; what it wrote stays there.
 *
 * @example
 * storageConformance('my adapter', async (place) => myAdapter({ database: place }), { describe, it });
 *
 * @param name of the adapter, for the report
 * @param open opens a connection; see `OpenAdapter`
 */
export function storageConformance(name: string, open: OpenAdapter, options: ConformanceOptions): void {
  const { describe, it, provoke = {}, limits = {} } = options;
  const mostChanges = limits.changes ?? 10_000;
  const mostCharacters = limits.characters ?? 1_048_576;

  const test: Test = (title, run, patience = PATIENCE) => {
    // A plain function without parameters: mocha reaches its timeout by `this`, and takes a parameter for a callback.
    const body = async function (this: unknown): Promise<void> {
      const mocha = this as { timeout?: (ms: number) => void } | undefined;
      if (typeof mocha?.timeout === 'function') mocha.timeout(patience + 5000);
      const scene = new Scene(open, mostChanges);
      try {
        await inTime(run(scene), patience, 'The adapter did not answer');
      } catch (error) {
        throw error instanceof Failure ? error : unexpected(error);
      } finally {
        await scene.end();
      }
    };
    it(title, body, patience + 5000);
  };

  describe(`storage conformance: ${name}`, () => {
    describe('records', () => describeRecords(test, mostCharacters));
    describe('queries', () => describeQueries(test));
    describe('commits', () => describeCommits(test, mostChanges, limits.changes !== undefined));
    describe('conditions', () => describeConditions(test));
    describe('notices', () => describeNotices(test));
    describe('clear', () => describeClear(test));
    describe('connections', () => describeConnections(test));
    if (Object.keys(provoke).length > 0) describe('failures', () => describeFailures(test, provoke));
  });
}
