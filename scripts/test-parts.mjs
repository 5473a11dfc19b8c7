// What `npm test` runs, part by part. `scripts/test.mjs` has installed everything before.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserTests } from './browser-tests.mjs';
import { engines } from './browsers.mjs';
import { root } from './install.mjs';
import { nodeTests } from './node-tests.mjs';
import { stories } from './stories.mjs';

const { values: options } = parseArgs({
  options: { engine: { type: 'string' }, files: { type: 'string' }, watch: { type: 'boolean' } },
});
const chosen = options.engine?.split(',') ?? Object.keys(engines);
const files = options.files?.split(',') ?? [];
const unknown = chosen.filter((name) => !(name in engines));
if (unknown.length > 0) {
  console.error(`No engine is called ${unknown.join(', ')}. There are ${Object.keys(engines).join(', ')}.`);
  process.exit(1);
}

/** A command that counts as one test: it passed if it ended with 0. */
const command = (line) => async () => {
  const child = spawn(line, { cwd: root, stdio: 'inherit', shell: true });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Commands side by side, each counted as one test. */
const commands = (lines) => async () => {
  const all = await Promise.all(lines.map((line) => command(line)()));
  return { passed: all.filter(({ passed }) => passed).length, failed: all.filter(({ failed }) => failed).length };
};

const everything = [
  [
    'formatting, lint, arrows, types, manifest',
    commands(['format:check', 'lint', 'arrows', 'types', 'manifest:check'].map((name) => `npm run --silent ${name}`)),
  ],
  ['build', command('npm run --silent build')],
  ['exports', command('npm run --silent exports:check')],
  ['node tests', () => nodeTests('test/**/*.node.ts', { concurrency: 2 })],
  ['sizes', command('npm run --silent size')],
  ['browser tests', () => browserTests({ engines: chosen })],
  ['whole-browser tests', () => nodeTests('test/e2e/*.e2e.ts', { concurrency: 2 })],
  ['stories', stories],
  ['faults, short', existsSync(join(root, 'scripts/faults.mjs')) && command('node scripts/faults.mjs --short')],
];
const daily = [
  ['node tests', !options.engine && (() => nodeTests('test/**/*.node.ts', { concurrency: 2, parts: files }))],
  ['browser tests', () => browserTests({ engines: chosen, files, watch: options.watch })],
];
const parts = (options.engine || options.files || options.watch ? daily : everything).filter(([, run]) => run);

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1).padStart(6);
const begin = Date.now();
const lines = [];
let passed = 0;
let failed = 0;
for (const [name, run] of parts) {
  console.log(`\n— ${name}`);
  const since = Date.now();
  const result = await run().catch((error) => (console.error(error), { passed: 0, failed: 1 }));
  passed += result.passed;
  failed += result.failed;
  lines.push(`${seconds(since)} s  ${name}: ${result.passed} passed, ${result.failed} failed`);
}
if (passed + failed === 0) {
  console.log(`No test matches ${options.files}.`);
  failed = 1;
}
console.log(`\n${lines.join('\n')}\n${seconds(begin)} s  in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
