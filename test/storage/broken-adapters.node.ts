import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { storageConformance } from '../../src/storage/conformance.js';
import type { ConformanceOptions, OpenAdapter } from '../../src/storage/conformance.js';
import { brokenAdapters } from './broken-adapters.js';
import type { BrokenAdapter } from './broken.js';
import { limits, unusualAdapters } from './unusual-adapters.js';

/** Runs the suite, or some of it, with a runner of a few lines, and gives what each case that failed said. */
async function failures(
  name: string,
  open: OpenAdapter,
  options: Partial<ConformanceOptions>,
  isRun: (title: string) => boolean = () => true,
) {
  const cases: { title: string; run: () => Promise<void> }[] = [];
  storageConformance(name, open, {
    describe: (_, body) => body(),
    it: (title, run) => isRun(title) && cases.push({ title, run }),
    ...options,
  });
  const failed = new Map<string, string>();
  await Promise.all(
    cases.map(({ title, run }) => run().catch((error: unknown) => void failed.set(title, (error as Error).message))),
  );
  return { failed, titles: cases.map(({ title }) => title) };
}

function catches({ fault, caughtBy, open, provoke, changes = limits.changes }: BrokenAdapter): void {
  it(`catches an adapter that ${fault}`, async () => {
    const options = { limits: { ...limits, changes }, provoke };
    // A thousand questions for each of a hundred adapters would take a minute.
    const isRun = (title: string) => !title.includes('every combination') || caughtBy.includes(title);
    const { failed } = await failures(fault, async (place) => open(place), options, isRun);
    for (const title of caughtBy) assert.ok(failed.has(title), `Caught only by: ${[...failed.keys()].join('; ')}`);
    for (const message of failed.values()) assert.match(message, /^\S.{20,}[.)…]$/s, 'A failure says what is wrong.');
  });
}

// By itself: so many records hold up the process for a second, and others wait for a moment in it.
describe('the conformance suite with many changes', () => {
  for (const broken of brokenAdapters) if (broken.changes) catches(broken);
});

describe('the conformance suite', { concurrency: 24 }, () => {
  for (const broken of brokenAdapters) if (!broken.changes) catches(broken);

  for (const { name, open } of unusualAdapters) {
    it(`passes an adapter that is right and unusual: ${name}`, async () => {
      const { failed } = await failures(name, async (place) => open(place), { limits });
      assert.deepEqual([...failed], []);
    });
  }

  it('gives every case a name of its own', async () => {
    const { titles } = await failures('any', async (place) => unusualAdapters[2]!.open(place), { limits });
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(titles.length > 40);
  });

  it('tests at least eighteen faults', () => {
    assert.ok(new Set(brokenAdapters.map(({ fault }) => fault)).size >= 18);
  });
});
