/**
 * Shortens css`…`, html`…` and svg`…` at build time. Only what a browser cannot tell apart is removed: comments,
 * indentation, and line breaks beside block tags; between words and inline tags one space stays.
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform: {
      filter: { id: /\/src\/.*\.[jt]s$/, code: /(css|html|svg)`/ },
      handler(code) {
        return { code: minifyLiteralsIn(code, this.parse(code)), map: null };
      },
    },
  };
}

const minifiers = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** `code` with its literals shortened; `program` is its syntax tree (ESTree, UTF-16 offsets). */
export function minifyLiteralsIn(code, program) {
  const edits = [];
  visit(program, (node) => {
    const minify =
      node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && minifiers[node.tag.name];
    if (!minify) return;
    const parts = node.quasi.quasis.map((part) => part.value.raw);
    const shorter = minify(parts.join(hole)).split(hole);
    // A hole too few or too many would put a value in the wrong place: then the literal stays as it was written.
    if (shorter.length !== parts.length) return;
    node.quasi.quasis.forEach((part, i) =>
      edits.push({ start: part.start, end: part.end, raw: parts[i], text: shorter[i] }),
    );
  });
  edits.sort((a, b) => b.start - a.start);
  for (const { start, raw, text } of edits) {
    // Parsers disagree whether a part begins at its backtick or brace, or behind it.
    const from = code.startsWith(raw, start) ? start : start + 1;
    if (!code.startsWith(raw, from)) continue;
    code = code.slice(0, from) + text + code.slice(from + raw.length);
  }
  return code;
}

function visit(node, look) {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, look);
  } else if (node && typeof node.type === 'string') {
    look(node);
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, look);
  }
}

/** Stands for `${…}` while a literal is shortened; it is no space, no letter, and in no text of ours. */
const hole = '\uE000';

// Strings, urls and escapes are taken whole, so that nothing in them is touched.
const cssToken =
  /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\([^)]*\)|\\[\s\S]|\s+|[{};,:()!>]|[^\s{};,:()!>"'\\/]+|[\s\S]/g;

/** The text of a stylesheet, or of a piece of one, shortened. */
export function minifyCss(text) {
  let out = '';
  let space = false;
  for (const [token] of text.matchAll(cssToken)) {
    if (token.startsWith('/*')) {
      // A comment around a value keeps it: Lit counts the values.
      if (token.includes(hole)) out += token;
      else space ||= out !== '';
      continue;
    }
    if (/^\s/.test(token)) {
      space = true;
      continue;
    }
    const last = out.at(-1);
    // No space is needed beside these. Before a colon and a bracket it may matter (`a :hover`, `and (`).
    const glued = last === undefined || /[{};,:(>]/.test(last) || /^[{};,)!>]/.test(token);
    if (space && !glued) out += ' ';
    space = false;
    if (token === '}' && last === ';' && out.at(-2) !== ':') out = out.slice(0, -1);
    out += /^["'u\\]/.test(token) ? token : token.replace(/(^|[-+*/])0\.(?=\d)/g, '$1.');
  }
  return out;
}

/** Tags beside which a line break is never drawn. */
const block = new Set(
  (
    'address article aside blockquote br canvas dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li legend main menu nav ol optgroup option p section style summary table tbody td template tfoot th thead tr ul ' +
    'circle clippath defs g line path polygon polyline rect stop symbol use'
  ).split(' '),
);

/** Inline outside, but a line break just inside them is never drawn either. */
const box = new Set(['button', 'select', 'svg']);

const htmlToken = /<!--[\s\S]*?-->|<\/?([a-zA-Z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|\s+|[^<\s]+|</g;

/** The text of a template, shortened: what is shown, and what each `${…}` stands in, stays the same. */
export function minifyHtml(text) {
  let out = '';
  let afterBlock = false;
  let pending = '';
  let kept = 0;
  const blank = (beforeBlock) => {
    // A line break beside a block tag is never drawn; any other white space is drawn as one space.
    if (pending && !((afterBlock || beforeBlock) && pending.includes('\n'))) out += ' ';
    pending = '';
  };
  for (const [token, name] of text.matchAll(htmlToken)) {
    if (kept > 0 && !name) {
      out += token;
    } else if (/^\s/.test(token)) {
      pending += token;
    } else if (token.startsWith('<!--') && !token.includes(hole)) {
      continue;
    } else if (name) {
      const tag = name.toLowerCase();
      const ends = token.startsWith('</');
      if (kept === 0) blank(block.has(tag) || (ends && box.has(tag)));
      if (tag === 'pre' || tag === 'textarea') kept += ends ? -1 : 1;
      out += shortenTag(token);
      afterBlock = block.has(tag) || (!ends && box.has(tag));
    } else {
      blank(false);
      out += token;
      afterBlock = false;
    }
  }
  blank(false);
  return out;
}

/** One space between attributes, their quoted values untouched. */
function shortenTag(tag) {
  return tag.replace(/"[^"]*"|'[^']*'|\s+/g, (piece) => (/^\s/.test(piece) ? ' ' : piece)).replace(/ >$/, '>');
}
