/** One thing on a printed page: words, or lines to write on. */
export interface PageBlock {
  label?: string;
  text?: string;
  /** Ruled lines to write on. */
  lines?: number;
  /** The label stands on the line, as for a date or a name. */
  short?: boolean;
  /** Words of which some are circled by hand. */
  circle?: readonly string[];
  /** The label stands beside the words, in a column of labels. */
  beside?: boolean;
}

/** A name as it was typed, on a line of its own, with what is said of it; a line to sign on where it is empty. */
export interface PageSignature {
  name: string;
  note: string;
}

/** A part of a page under a heading of its own. */
export interface PageSection {
  heading?: string;
  /** It belongs to the section before it. */
  minor?: boolean;
  blocks: readonly PageBlock[];
}

/** A page as plain data; `drawPage` draws it and `printPage` prints it. */
export interface Page {
  title: string;
  /** A quiet line under the title. */
  sub?: string;
  sections: readonly PageSection[];
  /** Under everything, with the ornament above them. */
  signatures?: readonly PageSignature[];
  foot?: string;
  /** What it is called when it is printed into a file; default `notes`. */
  file?: string;
  /** BCP 47; empty where it is not known. */
  lang?: string;
  dir?: string;
  /** How deep the page's title stands among the headings around it, 1 to 4; default 1. */
  level?: number;
}

/** A page as elements: text is text, and nothing in it is markup. */
export function drawPage(page: Page, ornament?: Node): HTMLElement {
  const element = (tag: string, className: string, text = '', ...children: Node[]) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    made.append(...children);
    return made;
  };
  const level = page.level ?? 1;
  const block = ({ label, text, lines = 0, circle, short, beside }: PageBlock) => {
    const drawn = element('div', `page-block${short ? ' is-short' : ''}${beside ? ' is-beside' : ''}`);
    if (label) drawn.append(element('p', 'page-label', label));
    if (circle) drawn.append(element('ul', 'page-circle', '', ...circle.map((word) => element('li', '', word))));
    if (text) {
      const words = element('p', 'page-text', text);
      words.translate = false;
      words.dir = 'auto';
      drawn.append(words);
    }
    for (let line = 0; line < lines; line++) drawn.append(element('div', 'page-line'));
    return drawn;
  };
  const drawn = element('article', 'page', '', element(`h${level}`, 'page-title', page.title));
  if (page.sub) drawn.append(element('p', 'page-sub', page.sub));
  if (ornament && !page.signatures) drawn.append(ornament);
  for (const { heading, minor, blocks } of page.sections) {
    const section = element('section', minor ? 'page-section is-minor' : 'page-section');
    if (heading) section.append(element(`h${level + (minor ? 2 : 1)}`, 'page-heading', heading));
    section.append(...blocks.map(block));
    drawn.append(section);
  }
  if (page.signatures) {
    const signature = ({ name, note }: PageSignature) => {
      const signed = element('p', name ? 'page-name' : 'page-name is-open', name);
      signed.translate = false;
      signed.dir = 'auto';
      return element('div', 'page-signature', '', signed, element('p', 'page-label', note));
    };
    const names = element('div', 'page-names', '', ...page.signatures.map(signature));
    drawn.append(element('div', 'page-signed', '', ...(ornament ? [ornament] : []), names));
  }
  if (page.foot) drawn.append(element('p', 'page-foot', page.foot));
  if (page.lang) drawn.lang = page.lang;
  if (page.dir) drawn.dir = page.dir;
  return drawn;
}
