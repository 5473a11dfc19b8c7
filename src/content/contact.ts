/** How a coach can be reached: what its address opens. */
export type ContactKind = 'page' | 'mail' | 'call';

const kinds: Readonly<Record<string, ContactKind>> = { http: 'page', https: 'page', mailto: 'mail', tel: 'call' };

/** What an address opens; undefined where it is none of ours, such as a script. */
export function contactKind(address: string): ContactKind | undefined {
  // As a browser reads it, which leaves out what cannot be seen.
  const seen = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(seen) ?? [];
  if (!seen) return undefined;
  return scheme === undefined
    ? 'page'
    : Object.hasOwn(kinds, scheme.toLowerCase())
      ? kinds[scheme.toLowerCase()]
      : undefined;
}
