import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('..', import.meta.url));

const list = (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []);

/**
 * Every public module of the package, found by looking at the folders: `[name under dist/ without .js, source]`.
 * A new element, adapter or embed needs no line here; a module that is not written yet is not in the list.
 */
export function modules() {
  const found = [['index', 'src/index.ts']];
  for (const tag of list('src/elements')) {
    found.push(
      [`elements/${tag}`, `src/elements/${tag}/${tag}.ts`],
      [`define/${tag}`, `src/elements/${tag}/define.ts`],
    );
  }
  for (const name of ['content', 'export', 'language', 'space', 'storage']) found.push([name, `src/${name}/index.ts`]);
  // An adapter is one file that is not a part of another: `adapter.ts` and `index.ts` are the contract, `storage.js`.
  for (const name of [
    'conformance',
    'encrypted',
    'from-key-value',
    'http',
    'indexed-db',
    'memory',
    'synced',
    'web-storage',
    'yjs',
  ]) {
    found.push([`storage/${name}`, `src/storage/${name}.ts`]);
  }
  return found.filter(([, source]) => existsSync(join(root, source)));
}

/** What a page loads without a bundler: `[name under dist/ without extension, script, stylesheet or undefined]`. */
export function embeds() {
  return list('src/embed')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const name = `embed/${file.slice(0, -3)}`;
      const style = `src/${name}.css`;
      return [name, `src/${name}.ts`, existsSync(join(root, style)) ? style : undefined];
    });
}
