// What can be told of an element from outside: what is shown, with which role and name, and every word that is in the page.

/** The children that are drawn: of a slot what was put there, of an element with a shadow root that. */
function drawn(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

/** Gone for a screen reader; what is only decoration can still be seen. */
const isSilent = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || (element as HTMLElement).inert || isGone(element);

function isGone(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}

/** What stays of an element whose `details` is closed: its summary. */
const inClosed = (node: Node): boolean => {
  const details = node.parentElement;
  return (
    details instanceof HTMLDetailsElement && !details.open && !(node instanceof Element && node.matches('summary'))
  );
};

/** Every element that somebody can perceive, in reading order, as a screen reader meets them. */
export function exposed(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if (!(node instanceof Element) || isSilent(node) || inClosed(node)) return;
    found.push(node);
    for (const child of drawn(node)) walk(child);
  };
  walk(root);
  return found;
}

/** The text of it all, as it can be read. */
export function textOf(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element) || node.matches('style, script')) return;
    if (isGone(node) || inClosed(node)) return;
    const block = getComputedStyle(node).display !== 'inline';
    if (block) parts.push('\n');
    for (const child of drawn(node)) walk(child);
    if (block) parts.push('\n');
  };
  walk(root);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Every word under an element, shown or not: text, comments, attributes, values of fields, shadow roots. */
export function wholeText(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof CharacterData) parts.push(node.data);
    if (node instanceof Element) {
      for (const { name, value } of node.attributes) parts.push(name, value);
      if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement)
        parts.push(node.value, node.defaultValue);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    node.childNodes.forEach(walk);
  };
  walk(root);
  return parts.join('\n');
}

const roles: Record<string, string> = {
  BUTTON: 'button',
  SUMMARY: 'button',
  TEXTAREA: 'textbox',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
};

export function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role) return role;
  if (element instanceof HTMLInputElement) return { checkbox: 'checkbox', radio: 'radio' }[element.type] ?? 'textbox';
  return roles[element.tagName] ?? '';
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A name as a screen reader says it; enough for what this library writes. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return [...(element.labels ?? [])].map((one) => clean(textOf(one))).join(' ');
  if (['group', 'radiogroup', 'timer'].includes(roleOf(element))) return '';
  return clean(textOf(element));
}
