import type { Page } from './page.js';
import { plain } from './plain.js';

/** A page as Markdown: the same words in the same order. After a question comes its answer on a line of its own, without a colon. */
export function pageInMarkdown({ title, sub, sections, signatures = [], foot }: Page): string {
  const lines = [`# ${plain(title)}`];
  if (sub) lines.push(plain(sub));
  for (const { heading, minor, blocks } of sections) {
    if (heading) lines.push(`${minor ? '###' : '##'} ${plain(heading)}`);
    for (const { label, text = '' } of blocks) {
      if (label && text) lines.push(`${plain(label)}${/\p{P}$/u.test(label) ? '\n' : ': '}${plain(text)}`);
      else if (label || text) lines.push(plain(label ?? text));
    }
  }
  for (const { name, note } of signatures) lines.push(name ? `${plain(name)}, ${plain(note)}` : plain(note));
  if (foot) lines.push(plain(foot));
  return lines.join('\n\n') + '\n';
}
