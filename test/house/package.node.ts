import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { publint } from 'publint';
import { build } from 'vite';
// @ts-expect-error: a script without types.
import { chromiumFlags, engines } from '../../scripts/browsers.mjs';
// @ts-expect-error: a script without types.
import { serve } from '../../scripts/serve.mjs';

/** The package as somebody gets it: packed, installed in an empty folder, and every path of it used in every way we promise. */
type Target = string | { types?: string; default: string };
interface Manifest {
  name: string;
  exports: Record<string, Target>;
  dependencies: Record<string, string>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const { exports, dependencies } = read(join(root, 'package.json'));
const names = Object.keys(exports).map((path) => path.replace(/^\./, 'mend-elements'));
const scripts = names.filter((name) => name === 'mend-elements' || name.endsWith('.js'));
const embedded = scripts.filter((name) => name.includes('/embed/'));
const modules = scripts.filter((name) => !embedded.includes(name));
const tags = embedded.map((name) => /embed\/([\w-]+)\.js$/.exec(name)![1]!);
const elementTags = tags.filter((tag) => tag !== 'autoload');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'";

let folder: string;
let tarball: string;
let browser: Browser;

/** npm and the tools as this machine has them; the output is shown only when something goes wrong. */
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });

before(async () => {
  assert.ok(existsSync(join(root, 'dist/index.js')), 'There is no dist/: run npm run build first.');
  folder = mkdtempSync(join(tmpdir(), 'mend-package-'));
  // What is built is packed; building again is not this test's to do.
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  tarball = join(folder, (JSON.parse(packed) as { filename: string }[])[0]!.filename);
  writeFileSync(join(folder, 'package.json'), '{ "name": "app", "private": true, "type": "module" }');
  try {
    run('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
  } catch {
    linkInstead();
  }
  browser = await chromium.launch({
    executablePath: engines.chromium.path() as string,
    args: chromiumFlags as string[],
  });
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Without a registry: the tarball unpacked, what it depends on taken from the checkout. */
function linkInstead() {
  const home = join(folder, 'node_modules/mend-elements');
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', home], folder);
  const link = (name: string) => {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) return;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place);
    for (const inner of Object.keys(read(join(root, 'node_modules', name, 'package.json')).dependencies ?? {}))
      link(inner);
  };
  Object.keys(dependencies).forEach(link);
}

/** A page that shows what went wrong in it. */
async function openPage(address: string): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const quiet = (url: string) => url.endsWith('/favicon.ico');
  page.on('console', (message) => {
    if (message.type() === 'error' && !quiet(message.location().url)) problems.push(message.text());
  });
  page.on('request', (request) => !quiet(request.url()) && requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400 && !quiet(response.url())) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`violation: ${event.violatedDirective}`));
  });
  await page.goto(address);
  return { page, problems, requests };
}

test('every exported path resolves to a file of the tarball, with its types', () => {
  const home = join(folder, 'node_modules/mend-elements');
  const files = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  assert.deepEqual(
    files.filter((file) => !existsSync(join(home, file))),
    [],
  );
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target !== 'string') assert.equal(Object.keys(target)[0], 'types', `${path} says its types first`);
  }
});

test('every path that the README names is exported', () => {
  const text = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : '';
  const imported = [...text.matchAll(/['"`](mend-elements(?:\/[\w.-]+)*)['"`]/g)].map(([, name]) => name!);
  const pasted = [...text.matchAll(/\/(embed\/[\w-]+\.(?:js|css))/g)].map(([, path]) => `mend-elements/${path}`);
  assert.deepEqual(
    [...imported, ...pasted].filter((name) => !names.includes(name)),
    [],
  );
});

test('every module can be imported in Node, on a server too', () => {
  const code = `
    const told = {};
    for (const name of ${JSON.stringify(names)}) import.meta.resolve(name);
    for (const name of ${JSON.stringify(modules)}) told[name] = Object.keys(await import(name));
    console.log(JSON.stringify(told));`;
  writeFileSync(join(folder, 'all.mjs'), code);
  const told = JSON.parse(run(process.execPath, ['all.mjs'], folder)) as Record<string, string[]>;
  assert.deepEqual(Object.keys(told), modules);
  for (const tag of elementTags) {
    const name = tag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    assert.deepEqual(
      [name, 'define'].filter((wanted) => !told[`mend-elements/elements/${tag}.js`]?.includes(wanted)),
      [],
      `elements/${tag}.js exports ${name} and define`,
    );
  }
});

test('importing a class registers nothing', () => {
  const classes = modules.filter((name) => name.includes('/elements/'));
  const code = `
    for (const name of ${JSON.stringify(classes)}) await import(name);
    console.log(JSON.stringify(${JSON.stringify(elementTags)}.filter((tag) => customElements.get(tag))));`;
  writeFileSync(join(folder, 'classes.mjs'), code);
  assert.equal(run(process.execPath, ['classes.mjs'], folder).trim(), '[]');
});

for (const resolution of ['bundler', 'nodenext']) {
  test(`the types hold in a strict project that resolves as ${resolution}`, () => {
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const source = scripts
      .map((name, i) => `import * as it${i} from '${name}';\nexport const used${i} = it${i};\n`)
      .join('');
    writeFileSync(join(folder, 'all.ts'), source);
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    const lib = ['--lib', 'es2023,dom,dom.iterable,esnext.intl', '--types', ''];
    const tsc = join(root, 'node_modules/typescript7/bin/tsc');
    try {
      run(process.execPath, [tsc, ...options, ...lib, 'all.ts'], folder);
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });
}

test('every path can be bundled by vite, and the page runs', async () => {
  const app = join(folder, 'app');
  mkdirSync(app, { recursive: true });
  const styles = names.filter((name) => name.endsWith('.css'));
  const lines = [...modules, ...styles].map((name) => `import '${name}';`);
  writeFileSync(join(app, 'main.js'), [...lines, ...embedded.map((name) => `await import('${name}');`)].join('\n'));
  writeFileSync(
    join(app, 'index.html'),
    '<!doctype html><title>App</title><script type="module" src="./main.js"></script>',
  );
  await build({ root: app, configFile: false, logLevel: 'error', build: { target: 'es2022' } });
  const server = await serve(join(app, 'dist'));
  const { page, problems } = await openPage(server.address);
  for (const tag of elementTags) await page.waitForFunction((name) => customElements.get(name), tag);
  assert.deepEqual(problems, []);
  await server.close();
});

/** `lit/` and `lit`, read from what each package says about itself. */
function importMap(): Record<string, string> {
  const map: Record<string, string> = {};
  const seen = new Set<string>();
  const pick = (target: unknown): string | undefined => {
    if (typeof target === 'string') return target;
    if (!target || typeof target !== 'object') return undefined;
    const conditions = target as Record<string, unknown>;
    for (const [condition, inner] of Object.entries(conditions)) {
      if (['browser', 'import', 'module', 'default'].includes(condition)) return pick(inner);
    }
    return undefined;
  };
  const add = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const manifest = read(join(folder, 'node_modules', name, 'package.json')) as Manifest & {
      main?: string;
      module?: string;
    };
    const at = (path: string) => `/node_modules/${name}/${path.replace(/^\.\//, '')}`;
    for (const [path, target] of Object.entries(manifest.exports ?? { '.': manifest.module ?? manifest.main })) {
      const file = pick(target);
      if (file && !path.includes('*')) map[path.replace(/^\./, name)] = at(file);
    }
    if (name !== 'mend-elements') Object.keys(manifest.dependencies ?? {}).forEach(add);
  };
  ['mend-elements', ...Object.keys(dependencies)].forEach(add);
  return map;
}

test('every module runs in a page with an import map', async () => {
  const map = JSON.stringify({ imports: importMap() });
  const lines = modules.map((name) => `import '${name}';`).join('\n');
  const html = `<!doctype html><title>Map</title><script type="importmap">${map}</script>
    <script type="module">${lines}\nglobalThis.done = true;</script>`;
  const server = await serve(folder, { pages: { '/': html } });
  const { page, problems } = await openPage(server.address);
  await page.waitForFunction(() => 'done' in globalThis || document.readyState === 'complete');
  assert.deepEqual(problems, []);
  assert.equal(await page.evaluate(() => 'done' in globalThis), true);
  for (const tag of elementTags) await page.waitForFunction((name) => customElements.get(name), tag, { timeout: 5000 });
  await server.close();
});

const snippet = (tag: string, origin = '') => `<!doctype html><html lang="en"><title>Page</title>
  <link rel="stylesheet" href="${origin}/embed/${tag}.css"><script type="module" src="${origin}/embed/${tag}.js"></script>
  <${tag}></${tag}>`;

/** The folder alone, as a coach uploads it. */
const copyEmbed = (place: string) =>
  cpSync(join(folder, 'node_modules/mend-elements/dist/embed'), join(folder, place, 'embed'), { recursive: true });

for (const tag of elementTags) {
  test(`the two lines for <${tag}> work in a plain page under the strict policy`, async () => {
    copyEmbed('plain');
    const server = await serve(join(folder, 'plain'), {
      pages: { '/': snippet(tag) },
      headers: { 'Content-Security-Policy': policy },
    });
    const { page, problems, requests } = await openPage(server.address);
    await page.waitForFunction((name) => customElements.get(name) && document.querySelector(name)?.shadowRoot, tag);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${server.address}/embed/`) && url !== `${server.address}/`),
      [],
    );
    await server.close();
  });

  test(`the two lines for <${tag}> work from another origin`, async () => {
    copyEmbed('other');
    const files = await serve(join(folder, 'other'), { cors: true });
    const server = await serve(folder, { pages: { '/': snippet(tag, files.address) } });
    const { page, problems } = await openPage(server.address);
    await page.waitForFunction((name) => customElements.get(name), tag);
    assert.deepEqual(problems, []);
    await server.close();
    await files.close();
  });
}

/** What reads the one file that a page names in `guide-src`. */
const ofGuideSrc = /\/chunks\/guide-file(-[\w-]{7})?\.js$/;

test('nothing that is shipped to a page asks for a process, preloads or fetches, but for the file of a page’s own origin', () => {
  const list = run('tar', ['-tzf', tarball], folder).split('\n');
  const shipped = list.filter((path) => /^package\/dist\/(?!types\/).*\.js$/.test(path));
  const textOf = (path: string) =>
    readFileSync(join(folder, path.replace(/^package/, 'node_modules/mend-elements')), 'utf8');
  const asking = /process\.env|__vitePreload|modulepreload|new Function|(?<![\w.$])eval\(/;
  assert.deepEqual(
    shipped.filter((path) => asking.test(textOf(path))),
    [],
  );
  // For modules and for a script tag, each once; and it is asked for nothing of another origin.
  const fetching = shipped.filter((path) => /(?<![\w.$])fetch\(/.test(textOf(path)));
  assert.deepEqual(
    fetching.filter((path) => !ofGuideSrc.test(path)),
    [],
  );
  assert.equal(fetching.length, 2);
  for (const path of fetching) {
    const text = textOf(path);
    assert.match(text, /\.origin\s*!==\s*location\.origin/);
    assert.ok(text.search(/\.origin\s*!==\s*location\.origin/) < text.indexOf('fetch('), path);
    assert.equal(text.split('fetch(').length, 2);
  }
});

test('the tarball holds what is needed and nothing else', () => {
  const list = run('tar', ['-tzf', tarball], folder).trim().split('\n');
  const strange = list.filter(
    (path) =>
      !/^package\/(dist\/|docs\/|(package|custom-elements)\.json$|LICENSE$|README\.md$|CHANGELOG\.md$)/.test(path),
  );
  assert.deepEqual(strange, []);
  assert.ok(list.includes('package/LICENSE'));
});

test('publint finds nothing to say', async () => {
  const pkgDir = join(folder, 'node_modules/mend-elements');
  const { messages } = await publint({ pkgDir, level: 'suggestion', strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test('the types are found as they are meant, by attw', () => {
  const styles = Object.keys(exports).filter((path) => /\.(css|json)$/.test(path));
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--exclude-entrypoints', ...styles];
  try {
    run(process.execPath, [join(root, 'node_modules/.bin/attw'), tarball, ...options], folder);
  } catch (error) {
    assert.fail((error as { stdout: string }).stdout);
  }
});
