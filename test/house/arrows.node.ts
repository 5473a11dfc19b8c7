import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the checkout, so that packages are found.
const house = join(root, `.cache/arrows-${process.pid}`);

const targets = {
  exercises: 'src/exercises/day.ts',
  language: 'src/language/index.ts',
  content: 'src/content/index.ts',
  storage: 'src/storage/index.ts',
  adapter: 'src/storage/memory.ts',
  space: 'src/space/index.ts',
  export: 'src/export/index.ts',
  ui: 'src/ui/seam.ts',
  element: 'src/elements/checkin-card/checkin-card.ts',
  inside: 'src/elements/checkin-card/checkin-card.styles.ts',
  embed: 'src/embed/checkin-card.ts',
} as const;
type Target = keyof typeof targets;

const forbidden: Record<string, Target[]> = {
  'src/exercises/x.ts': ['language', 'content', 'storage', 'adapter', 'space', 'export', 'ui', 'element', 'embed'],
  'src/language/x.ts': ['exercises', 'content', 'storage', 'adapter', 'space', 'export', 'ui', 'element', 'embed'],
  'src/content/x.ts': ['storage', 'adapter', 'space', 'export', 'ui', 'element', 'embed'],
  'src/storage/x.ts': ['language', 'content', 'space', 'export', 'ui', 'element', 'embed'],
  'src/space/x.ts': ['export', 'ui', 'element', 'embed'],
  'src/export/x.ts': ['space', 'ui', 'element', 'embed'],
  'src/ui/x.ts': ['adapter', 'element', 'embed'],
  'src/elements/other-tag/other-tag.ts': ['adapter', 'inside', 'embed'],
  'src/embed/x.ts': ['adapter'],
};
const allowed: Record<string, Target[]> = {
  'src/exercises/x.ts': ['exercises'],
  'src/content/x.ts': ['exercises', 'language'],
  'src/storage/x.ts': ['exercises', 'adapter'],
  'src/space/x.ts': ['exercises', 'language', 'content', 'storage', 'adapter'],
  'src/export/x.ts': ['exercises', 'language', 'content', 'storage'],
  'src/ui/x.ts': ['exercises', 'language', 'content', 'storage', 'space', 'export'],
  'src/elements/other-tag/other-tag.ts': [
    'exercises',
    'language',
    'content',
    'storage',
    'space',
    'export',
    'ui',
    'element',
  ],
  'src/embed/x.ts': ['element', 'ui', 'space', 'export', 'content', 'language', 'exercises'],
};
/** The three ways in which one module can lean on another. */
const ways = {
  static: (path: string) => `import * as it from '${path}';\nexport const used = it;\n`,
  dynamic: (path: string) => `export const used = () => import('${path}');\n`,
  types: (path: string) => `import type * as It from '${path}';\nexport type Used = typeof It;\n`,
};
type Way = keyof typeof ways;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
};
const caseFile = (from: string, to: string, way: string) => from.replace(/\.ts$/, `-${to}-${way}.ts`);
const specifier = (from: string, to: string) => {
  const up = from
    .split('/')
    .slice(1, -1)
    .map(() => '..')
    .join('/');
  return `${up}/${to.replace(/^src\//, '').replace(/\.ts$/, '.js')}`;
};

let broken: Set<string>;

before(async () => {
  for (const file of Object.values(targets)) write(file, 'export const nothing = 0;\n');
  for (const [from, list] of [...Object.entries(forbidden), ...Object.entries(allowed)]) {
    for (const to of list) {
      for (const [way, text] of Object.entries(ways))
        write(caseFile(from, to, way), text(specifier(from, targets[to])));
    }
  }
  write('src/exercises/x-package.ts', ways.static('lit'));
  write('src/language/x-package.ts', ways.static('lit'));
  write('src/ui/x-tool.ts', ways.static('fast-check'));
  write('src/ui/x-lost.ts', ways.dynamic('./nowhere.js'));
  write('src/ui/circle-a.ts', ways.static('./circle-b.js'));
  write('src/ui/circle-b.ts', ways.static('./circle-a.js'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    copyFileSync(join(root, file), join(house, file));
  const output = await new Promise<string>((resolve) => {
    const args = [
      join(root, 'node_modules/.bin/depcruise'),
      'src',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ];
    execFile(process.execPath, args, { cwd: house, maxBuffer: 1 << 28 }, (_, stdout) => resolve(stdout));
  });
  const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  broken = new Set(summary.violations.map(({ from }) => from));
});
after(() => rmSync(house, { recursive: true, force: true }));

for (const [from, list] of Object.entries(forbidden)) {
  test(`${dirname(from)} may not import ${list.join(', ')}`, () => {
    const slipped = list.flatMap((to) =>
      (Object.keys(ways) as Way[]).map((way) => caseFile(from, to, way)).filter((file) => !broken.has(file)),
    );
    assert.deepEqual(slipped, []);
  });
}

for (const [from, list] of Object.entries(allowed)) {
  test(`${dirname(from)} may import ${list.join(', ')}`, () => {
    const refused = list.flatMap((to) =>
      (Object.keys(ways) as Way[]).map((way) => caseFile(from, to, way)).filter((file) => broken.has(file)),
    );
    assert.deepEqual(refused, []);
  });
}

test('the domain and the language import no package', () => {
  assert.ok(broken.has('src/exercises/x-package.ts'));
  assert.ok(broken.has('src/language/x-package.ts'));
});

test('a tool of development, a lost file and a circle are refused', () => {
  for (const file of ['x-tool', 'x-lost', 'circle-a']) assert.ok(broken.has(`src/ui/${file}.ts`), file);
});
