import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = (name) =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/${name}`),
  );
const find = (...paths) => paths.find((path) => path && existsSync(path));

/** The three engines: where each is looked for, and what installs it on Debian and Ubuntu. */
export const engines = {
  chromium: {
    path: () => find(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'),
    packages: ['chromium'],
  },
  firefox: {
    path: () => find(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    packages: ['firefox-esr'],
  },
  webkit: {
    // The driver, its browser and a screen to draw on: all three or none.
    path: () =>
      find('/usr/bin/xvfb-run') &&
      find('/usr/bin/WebKitWebDriver') &&
      find(process.env.WEBKIT_PATH, ...places('MiniBrowser')),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Quiet, without a sandbox (tests run as root too) and without requests of the browser's own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installs the engines that are missing, as root on a machine with apt. Otherwise throws a sentence saying what to install. */
export function installBrowsers(names = Object.keys(engines)) {
  const missing = names.filter((name) => !engines[name].path());
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => engines[name].packages);
  const advice = `Not installed: ${missing.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  console.log(`Installing ${packages.join(', ')}, which takes about a minute.`);
  const apt = (...options) =>
    spawnSync('apt-get', options, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('-q', 'update') || !apt('-q', '-y', 'install', '--no-install-recommends', ...packages)) {
    throw new Error(`Installing failed. ${advice}`);
  }
}
