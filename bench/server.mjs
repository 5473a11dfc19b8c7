import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, relative } from 'node:path';
import { everyContestant } from './contestants.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml' };

/** An isolated page has a clock of 5 µs; others are told the time in steps of 100 µs. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The module of a contestant as a path under the repository. */
const moduleOf = ({ key, built }) => built ?? `.cache/bench/${key}.js`;

/** Every script that a contestant may load, so that the page can have the bytes before the clock starts. */
function scriptsOf(root, contestant) {
  const chunks = join(root, 'dist/embed/chunks');
  const lazy = contestant.built && existsSync(chunks) ? readdirSync(chunks, { recursive: true }) : [];
  return [
    moduleOf(contestant),
    ...lazy.filter((file) => file.endsWith('.js')).map((file) => relative(root, join(chunks, file))),
  ].map((path) => `/${path}`);
}

async function cardPage(root, contestant) {
  const page = await readFile(join(root, 'bench/pages/card.html'), 'utf8');
  const links = contestant.styles
    .filter((path) => existsSync(join(root, path)))
    .map((path) => `<link rel="stylesheet" href="/${path}" />`);
  return page
    .replace('<!-- styles -->', () => links.join('\n    '))
    .replaceAll('<!-- markup -->', () => contestant.markup)
    .replace('<!-- must show -->', () => JSON.stringify(contestant.mustShow))
    .replace('<!-- scripts -->', () => JSON.stringify(scriptsOf(root, contestant)));
}

/**
 * Serves the repository's files, a page for each contestant, and for each an entry that notes the time before the contestant's
 * module is evaluated. Files may be cached for an hour: what is timed is starting, not fetching.
 * @param {string} root the repository
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(root) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const send = (type, body, age) =>
      response
        .writeHead(200, { ...isolated, 'content-type': `${type}; charset=utf-8`, 'cache-control': age })
        .end(body);
    const [, kind, key] = path.split('/');
    const contestant = everyContestant.find((one) => one.key === key);
    try {
      if (kind === 'card') send('text/html', await cardPage(root, contestant), 'no-store');
      else if (kind === 'entry')
        send('text/javascript', `import '/bench/pages/mark.js';\nimport '/${moduleOf(contestant)}';\n`, 'max-age=3600');
      else {
        const file = normalize(join(root, path));
        if (!file.startsWith(root)) throw new Error('outside');
        send(types[extname(file)] ?? 'application/octet-stream', await readFile(file), 'max-age=3600');
      }
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
