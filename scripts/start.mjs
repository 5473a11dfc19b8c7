// npm start: shows the demo at a local address. Works from a clone with nothing installed.
import { spawn } from 'node:child_process';
import { installPackages, root, toolEnvironment } from './install.mjs';

try {
  installPackages();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const vite = spawn('vite', process.argv.slice(2), { cwd: root, stdio: 'inherit', env: toolEnvironment() });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => vite.kill(signal));
vite.on('exit', (code) => process.exit(code ?? 0));
