// Runs test files under node:test and gives the counts: node scripts/node-tests.mjs [part of a file name …]
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Skipped and cancelled tests count as failed; a file that cannot be loaded is a failed test of its own. */
export async function nodeTests(pattern, { concurrency = 1, parts = [] } = {}) {
  const files = globSync(pattern, { cwd: root })
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
  if (files.length === 0) return { passed: 0, failed: 0 };
  const counts = { passed: 0, failed: 0 };
  const stream = run({
    files: files.map((file) => join(root, file)),
    cwd: root,
    concurrency,
    execArgv: ['--import', join(root, 'scripts/typescript.mjs')],
  });
  stream.on('test:summary', ({ file, counts: sum }) => {
    if (file) return;
    counts.passed = sum.passed;
    counts.failed = sum.tests - sum.passed;
  });
  stream.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((resolve) => stream.on('end', resolve));
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

if (import.meta.main) {
  const { passed, failed } = await nodeTests('test/**/*.node.ts', { concurrency: 2, parts: process.argv.slice(2) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
