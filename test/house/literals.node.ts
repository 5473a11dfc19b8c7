import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
// @ts-expect-error: a script without types.
import * as literals from '../../scripts/minify-literals.mjs';

const { minifyCss, minifyHtml, minifyLiteralsIn } = literals as {
  minifyCss(text: string): string;
  minifyHtml(text: string): string;
  minifyLiteralsIn(code: string, program: unknown): string;
};

const css: [what: string, from: string, to: string][] = [
  ['comments and indentation', ' :host { /* why */ display: block; }\n', ':host{display:block}'],
  ['what a descendant is', 'a :hover b > c, a:hover { top: 0 }', 'a :hover b>c,a:hover{top:0}'],
  ['spaces in sums', 'a { width: calc(100% - 2 * 0.5rem + 1px) }', 'a{width:calc(100% - 2 * .5rem + 1px)}'],
  ['spaces between values', 'a { margin: 0 -0.5rem 10.05px }', 'a{margin:0 -.5rem 10.05px}'],
  [
    'strings',
    `a::after { content: '  /* x */ ; '; quotes: "« " ' »' }`,
    `a::after{content:'  /* x */ ; ';quotes:"« " ' »'}`,
  ],
  ['escapes', String.raw`a { content: '\201C  ' }  .\32 0  { top: 0 }`, String.raw`a{content:'\201C  '}.\32 0{top:0}`],
  ['urls', 'a { mask: url( a  b.svg ) }', 'a{mask:url( a  b.svg )}'],
  ['conditions', '@media (width > 30rem) and (hover) { a { b: c } }', '@media (width>30rem) and (hover){a{b:c}}'],
  ['an empty custom property', 'a { --x: ; }', 'a{--x:;}'],
  ['a shout', 'a { top: 0 !important }', 'a{top:0!important}'],
  ['names with digits', '.v0.5 { top: 0 }', '.v0.5{top:0}'],
];
for (const [what, from, to] of css) test(`css keeps ${what}`, () => assert.equal(minifyCss(from), to));

const html: [what: string, from: string, to: string][] = [
  ['what blocks show', '\n  <div>\n    <p>One\n      two</p>\n  </div>\n', '<div><p>One two</p></div>'],
  ['the space between inline tags', '<p><b>a</b>\n <i>b</i> c</p>', '<p><b>a</b> <i>b</i> c</p>'],
  ['a space that was typed beside a block', 'a <p>b</p> c', 'a <p>b</p> c'],
  ['attribute values', `<p  title="a   b"\n  data-x='c  d' >x</p>`, `<p title="a   b" data-x='c  d'>x</p>`],
  ['a > in a value', '<p title="a > b   c">x</p>', '<p title="a > b   c">x</p>'],
  ['preformatted text', '<pre>\n a\n  <b> c</b>\n</pre>\n<p>x</p>', '<pre>\n a\n  <b> c</b>\n</pre><p>x</p>'],
  ['nothing of a comment', 'a<!-- x\n y --> <b>c</b>', 'a <b>c</b>'],
  [
    'the inside of buttons',
    '<button>\n  Go\n</button>\n<button>On</button>',
    '<button>Go</button> <button>On</button>',
  ],
  ['a self-closing slash behind a bare value', '<input value=a />', '<input value=a />'],
];
for (const [what, from, to] of html) test(`html keeps ${what}`, () => assert.equal(minifyHtml(from), to));

const inCode = (code: string) => {
  // The shape of ESTree that matters here, from TypeScript's own tree.
  const file = ts.createSourceFile('x.js', code, ts.ScriptTarget.ES2022, true);
  const found: unknown[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map((span) => span.literal)];
      const quasis = parts.map((part) => {
        const end =
          part.getEnd() -
          (part.kind === ts.SyntaxKind.TemplateHead || part.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1);
        const start = part.getStart() + 1;
        return { type: 'TemplateElement', start, end, value: { raw: code.slice(start, end) } };
      });
      const tag = { type: 'Identifier', name: node.tag.getText() };
      found.push({ type: 'TaggedTemplateExpression', tag, quasi: { type: 'TemplateLiteral', quasis } });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return minifyLiteralsIn(code, { type: 'Program', body: found });
};

test('code around literals stays, values stay in their places', () => {
  assert.equal(
    inCode(
      'const s = `  a  `; html`\n  <p  class=${a}\n  title="${b}  c">\n ${html`\n<b>${d}</b> `}\n</p>\n`; other`  x  `;',
    ),
    'const s = `  a  `; html`<p class=${a} title="${b}  c">${html` <b>${d}</b> `}</p>`; other`  x  `;',
  );
  assert.equal(inCode('css`\n  ${base}\n  a { top: ${x}px; /* ${y} */ }\n`'), 'css`${base} a{top:${x}px;/* ${y} */}`');
});
