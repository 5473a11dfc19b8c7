// Compares the exports of package.json with what the sources offer; `--write` puts them right. npm run exports, npm run exports:check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { embeds, modules, root } from './entries.mjs';

const types = (source) => `./dist/types/${source.replace(/^src\//, '').replace(/\.ts$/, '.d.ts')}`;
const entry = (name, source) => ({ types: types(source), default: `./dist/${name}.js` });

export function expectedExports() {
  const lines = {};
  for (const [name, source] of modules()) lines[name === 'index' ? '.' : `./${name}.js`] = entry(name, source);
  for (const [name, source, style] of embeds()) {
    lines[`./${name}.js`] = entry(name, source);
    if (style) lines[`./${name}.css`] = `./dist/${name}.css`;
  }
  return { ...lines, './custom-elements.json': './custom-elements.json', './package.json': './package.json' };
}

if (import.meta.main) {
  const path = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const expected = expectedExports();
  if (process.argv.includes('--write')) {
    writeFileSync(path, `${JSON.stringify({ ...manifest, exports: expected }, null, 2)}\n`);
  } else {
    const problems = [];
    for (const name of new Set([...Object.keys(expected), ...Object.keys(manifest.exports)])) {
      if (!isDeepStrictEqual(expected[name], manifest.exports[name])) {
        problems.push(`package.json and src/ differ about "${name}": run npm run exports.`);
      }
    }
    const files = Object.values(expected).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const file of files) {
      if (!existsSync(join(root, file))) problems.push(`${file} is exported but not there: run npm run build.`);
    }
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
}
