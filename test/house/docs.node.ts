import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { exports, scripts } = JSON.parse(read('package.json')) as Record<'exports' | 'scripts', Record<string, unknown>>;
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })].map((page) => ({
  page,
  text: read(page),
}));

/** What `pattern` finds in every page, as `page: what`, where `isThere` says no. Fails where it finds nothing at all. */
function missing(pattern: RegExp, isThere: (found: string, page: string) => boolean, from = pages): string[] {
  const all = from.flatMap(({ page, text }) => [...text.matchAll(pattern)].map((match) => [page, match[1]!] as const));
  assert.ok(all.length > 0, `nothing looks like ${pattern}`);
  return all.filter(([page, found]) => !isThere(found, page)).map(([page, found]) => `${page}: ${found}`);
}
/** The pages without their examples: what stands in backticks in a sentence, a list or a table. */
const prose = pages.map(({ page, text }) => ({ page, text: text.replace(/^```.*?^```/gms, '') }));

test('every file and folder that a page names is there', () => {
  const isThere = (path: string) => globSync(path.replaceAll(/<\w+>/g, '*'), { cwd: root }).length > 0;
  const path = /`\/?((?:bench|demo|docs|scripts|src|stories|test)\/[^`\s]*)`/g;
  assert.deepEqual(missing(path, isThere, prose), []);
});

test('every link from a page leads to a file, and to a heading in it', () => {
  const isThere = (link: string, page: string) => {
    const [path, anchor] = link.split('#') as [string, string?];
    const to = path ? join(dirname(page), path) : page;
    if (!existsSync(join(root, to))) return false;
    const headings = [...read(to).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .trim()
        .replaceAll(' ', '-'),
    );
    return anchor === undefined || headings.includes(anchor);
  };
  assert.deepEqual(missing(/\]\((?!https?:)([^)\s]+)\)/g, isThere), []);
});

test('every command that a page names is one of the package’s', () => {
  assert.deepEqual(
    missing(/npm run ([\w:-]+)/g, (script) => script in scripts),
    [],
  );
});

test('every path of the package that a page names is exported', () => {
  const isExported = (path: string) => `./${path}` in exports;
  assert.deepEqual(missing(/mend-elements\/([\w./-]+\.(?:js|css))/g, isExported), []);
  assert.deepEqual(missing(/(embed\/[\w-]+\.(?:js|css))/g, isExported), []);
  assert.deepEqual(missing(/`((?:define|elements|storage)\/[\w-]+\.js)`/g, isExported), []);
});

test('every tag that a page names is one of ours', () => {
  assert.deepEqual(
    missing(/<\/?([a-z]+-[a-z-]+)[\s>`]/g, (tag) => existsSync(join(root, 'src/elements', tag))),
    [],
  );
});

test('everything that an example imports is exported there', () => {
  const sourceOf = (path: string) => {
    const { types } = exports[path ? `.${path}` : '.'] as { types: string };
    return join(root, types.replace('dist/types', 'src').replace(/\.d\.ts$/, '.ts'));
  };
  const used = pages.flatMap(({ page, text }) => [
    ...[...text.matchAll(/import (?:type )?\{([^}]*)\} from 'mend-elements([^']*)'/g)].map(([, names, path]) => ({
      page,
      source: sourceOf(path!),
      names: names!.split(',').map((name) => /^(?:type )?(\w+)/.exec(name.trim())![1]!),
    })),
    ...[...text.matchAll(/import \* as (\w+) from 'mend-elements([^']*)'/g)].map(([, space, path]) => ({
      page,
      source: sourceOf(path!),
      names: [...text.matchAll(new RegExp(`\\b${space}\\.(\\w+)(?=[(),])`, 'g'))].map(([, name]) => name!),
    })),
  ]);
  const program = ts.createProgram(
    used.map(({ source }) => source),
    { module: ts.ModuleKind.NodeNext, noLib: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const wrong = used.flatMap(({ page, source, names }) => {
    const there = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(source)!)!);
    return names.filter((name) => !there.some((symbol) => symbol.name === name)).map((name) => `${page}: ${name}`);
  });
  assert.ok(used.flatMap(({ names }) => names).length > 15);
  assert.deepEqual(wrong, []);
});

/** What the pages say that none of ours uses, so that the strictest policy holds. */
const avoided = ['styleMap', 'unsafeHTML'];

test('what is named as avoided is avoided', () => {
  const code = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');
  for (const name of avoided) assert.doesNotMatch(code, new RegExp(`\\b${name}\\b`));
});

test('every name in backticks stands somewhere in the code', () => {
  const files = globSync(['src/**/*.ts', 'test/**/*.ts', 'scripts/*.mjs', 'bench/**/*.{js,mjs}', 'package.json'], {
    cwd: root,
  });
  // Not this file: what it says of names is no proof of them.
  const known = new Set(
    files.filter((file) => !file.endsWith('house/docs.node.ts')).flatMap((file) => read(file).match(/\w+/g) ?? []),
  );
  const name = /`(?:\w+\.)*([a-z]+[A-Z]\w*|[A-Z][a-z]\w+|\w+(?=\())(?:\([^`]*)?`/g;
  assert.deepEqual(
    missing(name, (found) => known.has(found) || avoided.includes(found), prose),
    [],
  );
});
