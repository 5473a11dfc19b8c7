import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A plain file server on a free port of this machine. `pages` are answers by path that lie in no file, `headers` are
 * sent with every HTML page, `cors` opens the files to other origins, `moved` leads from a path to another address, `heard` is told each path that was asked for.
 *
 * @param {string} folder
 * @param {{ pages?: Record<string, string>, headers?: Record<string, string>, cors?: boolean, moved?: Record<string, string>, heard?: (path: string) => void }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { pages = {}, headers = {}, cors = false, moved = {}, heard = () => {} } = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    heard(path);
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
    if (path in moved) return response.writeHead(302, { Location: moved[path] }).end();
    if (path in pages) {
      response.writeHead(200, { 'Content-Type': kinds['.html'], ...headers });
      return response.end(pages[path]);
    }
    let file = join(folder, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    const kind = kinds[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': kind, ...(kind === kinds['.html'] ? headers : {}) });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
