import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/faults.mjs', import.meta.url));

test('the fault run finds words that a browser only said it had written', () => {
  const options = ['--kills', '2', '--tab-rounds', '12', '--seed', '1', '--sabotage'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  const counts = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, number>;
  assert.equal(status, 1, stderr);
  assert.ok(counts.lost! > 0, 'killed browsers');
  assert.ok(counts.lostUpdates! > 0, 'two tabs');
});
