import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** What `spare` in scripts/build.mjs takes out of Lit for the built files, as it would stand in our source. */
const taken: Readonly<Record<string, RegExp>> = {
  'a property that reflects': /\breflect: true|\buseDefault:/,
  'a converter, or a type that needs one': /\bconverter: |\btype: (?:Number|Object|Array)\b/,
  'a template of SVG or MathML on its own': /\b(?:svg|mathml)`/,
  'a place within a comment': /<!--[^>]*\$\{/,
  'a place within a textarea, a style, a script or a title':
    /<(textarea|style|script|title)\b[^<>]*>[^<]*\$\{[^<]*<\/\1>/,
  'a listener that is an object': /@\w+=\$\{\{/,
  'styles that are no flat list':
    /static (?:override )?styles\b[^=]*=\s*(?![\s[])|static (?:override )?styles\b[^=]*= \[\s*\[/,
  'a decorator': /^\s*@(?:property|state|query|customElement)\(/m,
};

test('no element uses what the built files leave out of Lit', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    return Object.entries(taken).flatMap(([what, pattern]) => (pattern.test(text) ? [`${file}: ${what}`] : []));
  });
  assert.ok(files.length > 100);
  assert.deepEqual(found, []);
});
