import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What an ordinary Vite build makes of a page with this one script, nothing about it set: its tags for the page's head, and its files.
 * Only that Lit is the development build, because that one warns.
 */
export async function builtPage(script: string): Promise<{ head: string; files: Record<string, string> }> {
  // Inside the project, so that packages are found.
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/page-'));
  try {
    writeFileSync(join(folder, 'main.js'), script);
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html><head><script type="module" src="/main.js"></script></head></html>',
    );
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"development"' },
      resolve: {
        conditions: ['development', 'browser', 'module', 'import', 'default'],
        alias: [{ find: /^mend-elements$/, replacement: join(root, 'src/index.ts') }],
      },
    });
    const out = join(folder, 'dist');
    const files = Object.fromEntries(
      globSync('assets/*', { cwd: out }).map((file) => [file, readFileSync(join(out, file), 'utf8')]),
    );
    const head = /<head>([^]*)<\/head>/.exec(readFileSync(join(out, 'index.html'), 'utf8'))![1]!;
    return { head, files };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
