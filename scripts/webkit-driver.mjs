import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Opens and closes a browser once: a driver that answers may still be unable to. */
async function tryOut(address, browserOptions) {
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions } };
  const signal = AbortSignal.timeout(60_000);
  const opened = await fetch(`${address}/session`, { method: 'POST', body: JSON.stringify({ capabilities }), signal });
  const { value } = await opened.json();
  if (!opened.ok) throw new Error(value.message);
  await fetch(`${address}/session/${value.sessionId}`, { method: 'DELETE', signal });
}

/** Starts WebKit's driver on a screen of its own; it ends with this process. Gives the port it answers on. */
export async function startWebKitDriver(browserOptions) {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  // Nobody waits for it: it is ended when this process ends.
  driver.unref();
  // xvfb-run starts a screen, a driver and browsers: only their whole process group leaves nothing behind.
  const stop = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  process.on('exit', stop);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(1));
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) {
      await tryOut(`http://127.0.0.1:${port}`, browserOptions).catch((error) => {
        throw new Error(`WebKit could not be started: ${error.message}`);
      });
      return port;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error('WebKitWebDriver did not answer within 30 seconds.');
}
