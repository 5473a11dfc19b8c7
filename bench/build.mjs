import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { minifyLiteralsIn } from '../scripts/minify-literals.mjs';
import { everyContestant } from './contestants.mjs';

/** The parts of ours that the storage and language rows need, bundled from source. */
const parts = {
  'indexed-db': 'src/storage/indexed-db.ts',
  space: 'src/space/space.ts',
  language: 'src/language/index.ts',
};

/** What `npm run build` does to our templates and styles it does to the others' too. */
const shorterLiterals = {
  name: 'shorter-literals',
  transform: {
    filter: { id: /\/(bench|src)\/.*\.[jt]s$/, code: /(css|html|svg)`/ },
    handler(code) {
      return { code: minifyLiteralsIn(code, this.parse(code)), map: null };
    },
  },
};

/** One entry into one minified module, dynamic imports included: the same settings for everybody. */
async function bundle(root, cache, name, entry) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [shorterLiterals],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: cache,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: join(root, entry) },
        preserveEntrySignatures: 'exports-only',
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}

/**
 * Bundles the contestants, and the parts of ours that have rows of their own.
 * @param {string} root the repository
 * @returns {Promise<{ cache: string, missing: Record<string, string> }>} where the bundles are, and why a part is
 *   not among them
 * @throws when a contestant other than ours cannot be bundled
 */
export async function buildContestants(root) {
  const cache = join(root, '.cache/bench');
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  for (const { key, source } of everyContestant) if (source) await bundle(root, cache, key, source);
  const missing = {};
  for (const [name, entry] of Object.entries(parts)) {
    if (!existsSync(join(root, entry))) missing[name] = `${entry} is not there`;
    else
      await bundle(root, cache, name, entry).catch((error) => {
        missing[name] = `${entry} could not be bundled: ${error.message.split('\n').slice(0, 4).join(' ')}`;
      });
  }
  return { cache, missing };
}
