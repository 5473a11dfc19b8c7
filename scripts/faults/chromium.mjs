import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, engines } from '../browsers.mjs';

/** A folder for a profile on disk, and what removes it. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'mend-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/**
 * Chromium with a profile on disk, a process group of its own.
 *
 * @param {string} userDataDir
 */
export async function startChromium(userDataDir) {
  const browser = await puppeteer.launch({
    executablePath: engines.chromium.path(),
    args: chromiumFlags,
    userDataDir,
    pipe: true,
    protocolTimeout: 120_000,
  });
  const child = browser.process();
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal)));
  return {
    browser,
    /** Ends every process of the browser at once, as a crash or an empty battery does. Gives the signal it died of. */
    async kill() {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
      return ended;
    },
  };
}
