// npm run size: brotli bytes of everything a page can load, and of the critical path, against the budgets in package.json.
// With `-- --modules`: what lies in each file of the critical path, in characters before it is shortened.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { criticalPath, measured } from './critical-path.mjs';
import { root } from './install.mjs';
import { groups } from './size-groups.mjs';

const dist = join(root, 'dist');
const changed = (pattern) =>
  Math.max(0, ...globSync(pattern, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs));
if (!existsSync(join(dist, 'embed')) || changed('{src,scripts}/**/*.{ts,css,mjs}') > changed('dist/embed/**/*.js')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const { sizeBudgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Each file alone, at the highest quality, without headers. */
const brotli = (file) =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
/** A chunk is known without its hash, so that a budget outlives a change. */
const known = (file) => file.replace(/-[\w-]{7}\.js$/, '.js');

const rows = globSync('embed/**/*.{js,css}', { cwd: dist })
  .sort()
  .map((file) => ({ file: known(file), brotli: brotli(file) }));
const contents = JSON.parse(readFileSync(join(root, '.cache/embed-files.json'), 'utf8'));
let failed = false;
for (const tag of measured) {
  const files = await criticalPath(dist, tag).catch((error) => {
    console.error(error.message);
    failed = true;
    return [];
  });
  for (const file of files) {
    console.log(`${String(brotli(file)).padStart(7)}  on the critical path: ${file}`);
    if (!process.argv.includes('--modules')) continue;
    for (const [id, length] of Object.entries(contents[file]?.modules ?? {}))
      console.log(`${String(length).padStart(14)}  ${id}`);
  }
  rows.push({ file: `critical path of <${tag}>`, brotli: files.reduce((sum, file) => sum + brotli(file), 0) });
}

rows.push(...groups(contents, brotli));

const entries = rows.map(({ file, brotli }) => ({ file, brotli, budget: sizeBudgets[file] ?? null }));
console.log(`\n brotli   budget  file`);
for (const { file, brotli, budget } of entries) {
  const over = budget !== null && brotli > budget;
  failed ||= over;
  console.log(
    `${String(brotli).padStart(7)} ${String(budget ?? '').padStart(8)}  ${file}${over ? '  — over its budget' : ''}`,
  );
}
for (const file of Object.keys(sizeBudgets)) {
  if (entries.some((entry) => entry.file === file)) continue;
  console.error(`package.json has a budget for ${file}, which is not there.`);
  failed = true;
}
console.log(JSON.stringify({ entries }));
process.exitCode = failed ? 1 : 0;
