import { plain, quoted } from './plain-markdown.js';
import type { Page } from './page.js';

/** A page as a text that people can read and any editor opens. */
export function pageMarkdown({ title, sub, sections, foot }: Page): string {
  const lines = [`# ${plain(title)}`];
  if (sub) lines.push(plain(sub));
  for (const { heading, minor, blocks } of sections) {
    if (heading) lines.push(`${minor ? '###' : '##'} ${plain(heading)}`);
    for (const { label, text } of blocks) {
      if (label) lines.push(plain(label));
      if (text) lines.push(quoted(text));
    }
  }
  if (foot) lines.push(plain(foot));
  return lines.join('\n\n') + '\n';
}
