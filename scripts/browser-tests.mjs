// Runs test/**/*.test.ts in real browsers and gives the counts. By hand: npm test -- --engine chromium --files checkin
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, toolEnvironment } from './install.mjs';

/**
 * Engines that run side by side, which spares minutes, because tests wait more than they work. Firefox stays alone: beside another one
 * its databases are now and then never deleted, and the tests behind that time out.
 */
const turns = [['firefox'], ['chromium', 'webkit']];

/** One run of the runner. Resolves with how it ended, whether it was stopped, and what each file gave in each engine. */
async function run({ engines, files, watch }) {
  const folder = mkdtempSync(join(tmpdir(), 'mend-tests-'));
  const results = join(folder, 'results.json');
  const runner = spawn('web-test-runner', watch ? ['--watch'] : [], {
    cwd: root,
    stdio: 'inherit',
    env: { ...toolEnvironment(), ENGINES: engines.join(), TEST_FILES: files.join(), RESULTS_FILE: results },
  });
  let stopped = false;
  // The runner ends its browsers itself when it is asked to; it is not left behind when we go first.
  const stop = () => {
    stopped = true;
    runner.kill('SIGINT');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const status = await new Promise((resolve) => runner.on('exit', (code) => resolve(code ?? 1)));
  let sessions = [];
  try {
    sessions = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    // No results at all: counted below.
  }
  rmSync(folder, { recursive: true });
  return { status, stopped, sessions };
}

/** Every file has to give one result per engine: `{ passed, failed }`, a lost one being a failure. */
export async function browserTests({ engines, files = [], watch = false }) {
  const groups = watch
    ? [engines]
    : turns.map((turn) => turn.filter((name) => engines.includes(name))).filter((turn) => turn.length > 0);
  const sessions = [];
  let status = 0;
  for (const group of groups) {
    const one = await run({ engines: group, files, watch });
    sessions.push(...one.sessions);
    status ||= one.status;
    // Whoever ends one turn does not want the next.
    if (one.stopped) break;
  }

  const wanted = globSync('test/**/*.test.ts', { cwd: root }).filter(
    (file) => files.length === 0 || files.some((part) => file.includes(part)),
  );
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    passed += session.passed;
    failed += session.failed + session.skipped;
    if (session.skipped)
      console.log(`${session.file}: ${session.skipped} skipped in ${session.engine}, which counts as failed.`);
    if (session.passed + session.failed + session.skipped === 0) {
      console.log(`${session.file}: no test ran in ${session.engine}, which counts as failed.`);
      failed++;
    }
  }
  const lost = wanted.length * engines.length - sessions.length;
  if (lost > 0) console.log(`${lost} test files gave no result, which counts as failed.`);
  failed += Math.max(0, lost);
  if (status !== 0 && failed === 0) failed = 1;
  return { passed, failed };
}
