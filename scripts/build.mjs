// npm run build: dist/ as the package ships it. Built beside the old one and exchanged whole, so that a failed build breaks nothing.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { embeds, modules, root } from './entries.mjs';
import { firstChunks } from './first-chunks.mjs';
import { minifyCss, minifyLiterals } from './minify-literals.mjs';

const out = join(root, `.cache/build-${process.pid}`);

// nanostores asks process.env, which no page has.
const define = { 'process.env.NODE_ENV': '"production"' };
const common = { root, configFile: false, logLevel: 'warn', define, publicDir: false };

/** Relative specifiers and nothing that loads chunks for the browser: no preload code, no `<link>`, no fetch. */
const bare = {
  modulePreload: false,
  cssCodeSplit: false,
  reportCompressedSize: false,
  emptyOutDir: false,
  target: 'es2022',
};

const inputs = (list) => Object.fromEntries(list.map(([name, source]) => [name, join(root, source)]));

/** ES modules to read and to bundle further: what the package depends on stays an import. */
const buildModules = () =>
  build({
    ...common,
    build: {
      ...bare,
      outDir: out,
      minify: false,
      lib: { entry: inputs(modules()), formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: {
        external: /^(lit|@lit|lit-html|lit-element|valibot|ical-generator)(\/|$)/,
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  });

/** What a page loads by a script tag: everything inside, all from one build, so that two tags share their chunks. */
const buildEmbeds = () => {
  const first = firstChunks();
  return build({
    ...common,
    plugins: [first.plugin, withoutSpare(), minifyLiterals(), shortest(), stylesheets(), licences(), contents()],
    build: {
      ...bare,
      outDir: out,
      // As a library, which leaves out Vite's preload code: that would add <link>s to the page.
      lib: { entry: inputs(embeds()), formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        checks: { pluginTimings: false },
        output: {
          minify: { compress: true, mangle: false, codegen: true },
          comments: false,
          codeSplitting: {
            groups: [first.group],
            includeDependenciesRecursively: first.includeDependenciesRecursively,
          },
          chunkFileNames: 'embed/chunks/[name]-[hash:7].js',
        },
      },
    },
  });
};

/**
 * Names that our elements share with their own later files, and Lit with itself, and nobody else with either; one cache, so that
 * all files agree. None is a property of the platform, of stored data, or of what a page may call.
 */
const ownNames = new RegExp(
  `^(${[
    'draftName|begun|nameOf|otherName|addWords|needsSpace|entered|tellAll|went|firstSteps|firstAct|progressOf|firstScreen|loadLater',
    'screenOf|internals|anew',
    'finalizeStyles|elementStyles|getPropertyDescriptor|getPropertyOptions|createProperty|scheduleUpdate|isUpdatePending',
    'shouldUpdate|getUpdateComplete|enableUpdating|renderOptions|renderBefore|addController|removeController',
    'hostConnected|hostDisconnected|hostUpdated?|setConnected|creationScope|contextTarget|fromAttribute|toAttribute|hasChanged',
    'useDefault|noAccessor|shadowRootOptions|willUpdate|performUpdate|createRenderRoot|firstUpdated',
    '_\\$litElement\\$|_\\$litPart\\$|_\\$litDirective\\$',
  ].join('|')})$`,
);

/**
 * What Lit carries for others: browsers without constructed stylesheets, of which none is among ours (Safari has them since 16.4,
 * spring 2023), polyfills, decorators, the versions that its development build compares, advice to whoever writes a stylesheet
 * wrong, properties that reflect or hold JSON, styles that are no flat list, templates of SVG and MathML, and places in comments and within <style> or <textarea>: a test
 * looks that no element of ours uses one. By file: what is found, and what stands there instead.
 */
const spare = {
  'reactive-element/css-tag.js': [
    [/(\w)=\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype,/, '$1=!0,'],
    [/Error\("CSSResult.*?\."\)/, 'Error()'],
    [/Error\("Value passed.*?\."\)/, 'Error()'],
  ],
  'reactive-element/reactive-element.js': [
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/static finalizeStyles\(s\)\{.*?return i\}/, 'static finalizeStyles(s){return(s??[]).map(t)}'],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/\|\|i\.useDefault&&i\.reflect&&.*?\)\)(?=\)\)return)/, ''],
    [/C\(t,s,\{useDefault.*?\}(?=async)/, 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
    [
      /const t=i\.getPropertyOptions\(e\),h=.*?(?=\}\}requestUpdate)/,
      'this[e]=i.getPropertyOptions(e).type===Boolean?null!==s:s',
    ],
    [/type:String,converter:u,reflect:!1,useDefault:!1,/, ''],
  ],
  'lit-html/lit-html.js': [
    [/\w\.litHtmlPolyfillSupport/, 'void 0'],
    [/,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/Error\("invalid template strings array"\)/, 'Error()'],
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [
      /if\(this\.el=(\w\.createElement\(f,e\)),(P\.currentNode=this\.el\.content),2===i.*?childNodes\)\}/,
      'this.el=$1;$2;',
    ],
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=else if\(8)/, '}'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?\}(?=l\+\+)/, ''],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?,t\)):this\._\$AH\.handleEvent\(t\)/, '$1'],
  ],
  'lit-element/lit-element.js': [
    [/\w\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  ],
};

function withoutSpare() {
  return {
    name: 'without-spare',
    transform: {
      filter: { id: /(reactive-element\/(css-tag|reactive-element)|lit-html\/lit-html|lit-element\/lit-element)\.js$/ },
      handler(code, id) {
        const [, changes] = Object.entries(spare).find(([file]) => id.endsWith(file));
        for (const [found, instead] of changes) {
          if (!found.test(code)) throw new Error(`Lit has changed: look at \`spare\` in scripts/build.mjs (${found}).`);
          code = code.replace(found, instead);
        }
        return { code, map: null };
      },
    },
  };
}

/** Ways of saying the same. Which is the shortest after brotli nobody can tell beforehand, so a first file is tried in each. */
const ways = [
  'collapse_vars',
  'conditionals',
  'if_return',
  'join_vars',
  'reduce_funcs',
  'hoist_props',
  'dead_code',
].flatMap((one, index, all) => [{ [one]: false }, { [one]: false, [all[(index + 1) % all.length]]: false }]);

/**
 * @param props how own names were shortened so far; every file has variables of its own
 * @param reserved short names that some file has already, as Lit does: another file may not give them to what both share
 */
async function shortened(code, way, props, reserved) {
  const nameCache = { props: structuredClone(props) };
  const short = await minify(code, {
    module: true,
    ecma: 2020,
    compress: {
      passes: 4,
      keep_fargs: false,
      unsafe_arrows: true,
      unsafe_methods: true,
      sequences: false,
      inline: 1,
      ...way,
    },
    mangle: { properties: { regex: ownNames, reserved } },
    format: { comments: false },
    nameCache,
  });
  return { code: short.code, size: brotliCompressSync(short.code).length, props: nameCache.props };
}

/**
 * Rolldown compresses, terser goes over it again and shortens names: about 2 % less after brotli.
 * What a tag needs at once runs at once, so the engine is told to compile it whole: reading it first and compiling each
 * function when it is called costs about a sixth more until the first screen stands.
 */
function shortest() {
  let props = {};
  return {
    name: 'shortest',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      // Who loads a file asks for its exports by their whole names.
      const taken = chunks.flatMap(({ exports }) => exports).filter((name) => ownNames.test(name));
      if (taken.length) throw new Error(`These exports have a name that the build shortens: ${taken.join(', ')}.`);
      // A name in quotes is data, which keeps its whole name: the one would no longer find the other.
      const quoted = chunks.flatMap(({ code }) => [...code.matchAll(/(["'`])([\w$]+)\1/g)].map(([, , text]) => text));
      const data = [...new Set(quoted)].filter((text) => ownNames.test(text));
      if (data.length) throw new Error(`These texts are names that the build shortens: ${data.join(', ')}.`);
      const reserved = [
        ...new Set(chunks.flatMap(({ code }) => [...code.matchAll(/\.([\w$]{1,3})\b/g)].map(([, name]) => name))),
      ];
      // What a tag needs at once, through every file between: what several tags share is not asked for by any of them itself.
      const first = new Set(chunks.flatMap(({ isEntry, imports }) => (isEntry ? imports : [])));
      for (const file of first) for (const one of bundle[file]?.imports ?? []) first.add(one);
      for (const chunk of chunks) {
        const isFirst = first.has(chunk.fileName);
        const hint = isFirst ? '//# allFunctionsCalledOnLoad\n' : '';
        const versions = await Promise.all(
          (isFirst ? ways : [{}]).map((way) => shortened(chunk.code, way, props, reserved)),
        );
        const [best] = versions.sort((one, two) => one.size - two.size);
        chunk.code = hint + best.code;
        props = best.props;
      }
    },
  };
}

/** Which modules lie in which file, and which files it asks for, for `npm run size`. */
function contents() {
  return {
    name: 'contents',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const files = chunks.map(({ fileName, modules, imports, dynamicImports }) => {
        const lengths = Object.entries(modules).map(([id, { renderedLength }]) => [
          id.replace(root, '').replaceAll('\0', ''),
          renderedLength,
        ]);
        return [fileName, { modules: Object.fromEntries(lengths), imports, dynamicImports }];
      });
      writeFileSync(join(root, '.cache/embed-files.json'), JSON.stringify(Object.fromEntries(files)));
    },
  };
}

/** The notices of what is bundled, once beside the scripts instead of in each. */
function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
      const folders = new Set(ids.map((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
      const notices = [...folders].sort().map((folder) => {
        const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
        return `${name} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'embed/LICENSES.txt', source: notices.join('\n---\n\n') });
    },
  };
}

/** `embed/<tag>.css`, shortened, beside its script. */
function stylesheets() {
  return {
    name: 'stylesheets',
    generateBundle() {
      for (const [name, , style] of embeds()) {
        if (!style) continue;
        const source = minifyCss(readFileSync(join(root, style), 'utf8'));
        this.emitFile({ type: 'asset', fileName: `${name}.css`, source });
      }
    },
  };
}

const buildTypes = () =>
  new Promise((resolve, reject) => {
    const options = ['-p', 'tsconfig.types.json', '--outDir', join(out, 'types')];
    spawn(process.execPath, [join(root, 'node_modules/typescript7/bin/tsc'), ...options], {
      cwd: root,
      stdio: 'inherit',
    }).on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('Types could not be written: see above. dist/ is as it was.')),
    );
  });

mkdirSync(out, { recursive: true });
try {
  // All come to an end before anything is cleaned up, whichever fails.
  const parts = await Promise.allSettled([buildTypes(), buildModules(), embeds().length > 0 && buildEmbeds()]);
  const failed = parts.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  const old = `${out}-old`;
  if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), old);
  renameSync(out, join(root, 'dist'));
  rmSync(old, { recursive: true, force: true });
} catch (error) {
  rmSync(out, { recursive: true, force: true });
  console.error(error.message);
  process.exitCode = 1;
}
