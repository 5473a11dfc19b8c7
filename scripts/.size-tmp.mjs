import { build } from 'vite';
import { minify } from 'terser';
import { minifyLiterals } from './minify-literals.mjs';
import { brotliCompressSync as b, constants as c } from 'node:zlib';
const size = (t) => b(t, { params: { [c.BROTLI_PARAM_QUALITY]: 11 } }).length;
const r = (
  await build({
    root: '/work/main',
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    plugins: [
      minifyLiterals(),
      {
        name: 's',
        async generateBundle(_, bundle) {
          for (const k of Object.values(bundle))
            if (k.type === 'chunk')
              k.code = (
                await minify(k.code, { module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } })
              ).code;
        },
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      lib: {
        entry: { 'embed/checkin-card': '/work/main/src/embed/checkin-card.ts' },
        formats: ['es'],
        fileName: (_, n) => n + '.js',
      },
      rolldownOptions: {
        external: process.env.EXT
          ? process.env.EXT.split(',').map((x) => new RegExp(x))
          : [/history\.js$/, /privacy\.js$/, /worksheet\.js$/],
        output: { minify: true, comments: false, chunkFileNames: 'embed/chunks/[name].js' },
      },
    },
  })
)[0].output;
const by = Object.fromEntries(r.filter((x) => x.type === 'chunk').map((x) => [x.fileName, x]));
let total = 0;
const seen = new Set();
const visit = (k) => {
  if (seen.has(k) || !by[k]) return;
  seen.add(k);
  total += size(by[k].code);
  by[k].imports.forEach(visit);
};
visit('embed/checkin-card.js');
for (const [k, v] of Object.entries(by))
  console.log(seen.has(k) ? '*' : ' ', k.padEnd(48), v.code.length, size(v.code));
console.log('critical', total);
if (process.env.MODS)
  for (const k of seen) {
    for (const [m, i] of Object.entries(by[k].modules)) console.log(i.renderedLength, m.replace('/work/main/', ''));
  }
