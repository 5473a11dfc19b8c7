// npm test: installs what is missing, then hands over to the tests under the project's own Node.
import { spawn } from 'node:child_process';
import { installPackages, root, toolEnvironment } from './install.mjs';
import { installBrowsers } from './browsers.mjs';

const options = process.argv.slice(2);
const engine = options.includes('--engine') ? options[options.indexOf('--engine') + 1] : undefined;
try {
  installPackages();
  installBrowsers(engine?.split(','));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const tests = spawn('node', ['scripts/test-parts.mjs', ...options], {
  cwd: root,
  stdio: 'inherit',
  env: toolEnvironment(),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tests.kill(signal));
tests.on('exit', (code) => process.exit(code ?? 1));
