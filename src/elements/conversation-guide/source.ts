import { guideNames, isGuideName, loadGuide } from '../../content/guides.js';
import type { GuideReading } from '../../content/read-guide.js';
import type { Guide } from '../../exercises/guide.js';
import { tellError } from '../../ui/tell-error.js';
import type { GuideHost, Trouble, Wanted } from './view.js';

/** What could be had of a guide that was asked for. */
export interface Source {
  readonly guide?: Guide | undefined;
  readonly trouble?: Trouble | undefined;
}

/** A file may be larger than a guide may be, but not by much: it is not read to its end to find that out. */
const mostBytes = 1_100_000;

/** Texts that the console was told of on this page. */
const told = new Set<string>();

function tell(host: GuideHost, text: string): void {
  const whole = `<${(host as unknown as Element).localName}> ${text}`;
  if (!told.has(whole)) console.warn(whole);
  told.add(whole);
}

const error = (host: GuideHost, field: string): void => {
  tellError(host as unknown as Element & { kind: string }, 'guide', field);
};

/** The text of the file, or a sentence for whoever wrote the page. */
async function fileText(src: string): Promise<{ text: string } | { wrong: string }> {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    return { wrong: 'is no address' };
  }
  if (url.origin !== location.origin) return { wrong: 'is not of this page’s own origin' };
  let answer: Response;
  try {
    // eslint-disable-next-line no-restricted-globals -- the one file of the page's own origin that the page named
    answer = await fetch(url, { credentials: 'same-origin' });
  } catch {
    return { wrong: 'did not load: no answer, or the page’s policy does not allow it (connect-src)' };
  }
  if (!answer.ok) return { wrong: `was answered with ${answer.status}` };
  if (/html/.test(answer.headers.get('content-type') ?? '')) return { wrong: 'is a page of HTML, not a guide' };
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    size += value.byteLength;
    if (size > mostBytes) {
      void reader.cancel().catch(() => {});
      return { wrong: 'is larger than a guide may be (256,000 characters)' };
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A coach's own. Its problems go to the console and to the page, by step and field. */
async function readOwn(host: GuideHost, input: unknown): Promise<Source> {
  const { readGuide } = await import('../../content/read-guide.js');
  const { guide, problems }: GuideReading = readGuide(input);
  if (problems.length)
    tell(host, problems.map(({ path, message }) => `${path || '(all of it)'} ${message}`).join('\n'));
  for (const { path } of problems) error(host, path);
  return guide ? { guide } : { trouble: 'refused' };
}

/** True while a coach's words are there and not read yet: they may hold the guide. */
export const awaitsPack = (host: GuideHost): boolean => {
  const element = host as GuideHost & Element & { content?: unknown };
  return (
    !host.pack && !!(element.content ?? element.querySelector('script[slot=content]') ?? host.space?.content.get())
  );
};

/** A guide of a coach's pack: one of their own, or ours in other words. Nothing where the pack says nothing of it. */
async function inPack(host: GuideHost, name: string): Promise<Source | undefined> {
  const { pack } = host;
  if (!isGuideName(name) && awaitsPack(host)) return {};
  if (!pack?.guides || !Object.hasOwn(pack.guides, name) || pack.guides[name] === null) return undefined;
  const { guideFrom } = await import('../../content/pack-guides.js');
  const { guide, problems } = await guideFrom(name, pack, host.language.lang || 'en');
  for (const { message, field } of problems) {
    tell(host, message);
    tellError(host as unknown as Element & { kind: string }, 'content', field);
  }
  return guide ? { guide } : { trouble: 'refused' };
}

/** Downloads or reads the guide that is asked for, and no other. Rejects where one of ours cannot be downloaded now. */
export async function readSource(host: GuideHost, { name, own, src }: Wanted): Promise<Source> {
  if (own !== undefined) return readOwn(host, own);
  if (src) {
    const file = await fileText(src).catch(() => ({ wrong: 'broke off while it loaded' }));
    if ('text' in file) return readOwn(host, file.text);
    tell(host, `guide-src="${src}" ${file.wrong}. The card offers ours.`);
    error(host, 'guide-src');
    return { trouble: 'failed' };
  }
  if (!name) return {};
  const packed = await inPack(host, name);
  if (packed) return packed;
  if (isGuideName(name)) return { guide: await loadGuide(name, host.language.lang || 'en') };
  tell(host, `guide="${name}" is not known. There are: ${guideNames.join(', ')}. The card offers them.`);
  error(host, 'guide');
  return { trouble: 'unknown' };
}
