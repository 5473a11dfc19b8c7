// Fails when custom-elements.json is not what the tags above the classes say now. npm run manifest:check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './install.mjs';

const folder = `.cache/manifest-${process.pid}`;
mkdirSync(join(root, folder), { recursive: true });
try {
  const options = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet', '--outdir', folder];
  execFileSync('cem', options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: toolEnvironment() });
  const read = (path) => existsSync(path) && JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
  if (read(join(root, 'custom-elements.json')) !== read(join(root, folder, 'custom-elements.json'))) {
    console.error('custom-elements.json is stale: run npm run manifest.');
    process.exitCode = 1;
  }
} finally {
  rmSync(join(root, folder), { recursive: true, force: true });
}
