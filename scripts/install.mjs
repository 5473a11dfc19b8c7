import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

// Runs on whatever Node started it and before anything is installed: nothing but Node itself is imported here.
export const root = fileURLToPath(new URL('..', import.meta.url));

const lockedPackages = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

function packagesMissing() {
  const installed = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).some(
    ([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version,
  );
}

/** Installs the packages of the lock file when they, or some of them, are not there. */
export function installPackages() {
  if (!packagesMissing()) return;
  console.log('Installing packages, which takes about a minute.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // Browsers come from the system, not from an install script.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error('Packages could not be installed: npm says why above. Nothing else was started.');
}

/** The environment in which the project's own tools and its Node come first. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
});
