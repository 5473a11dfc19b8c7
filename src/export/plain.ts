/** Text as it was typed: nothing in it becomes a heading, a link or markup where Markdown is shown. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+=|~-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
