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

/** A coach's own. Its problems go to the console and to the page, by step and field. */
async function readOwn(host: GuideHost, input: unknown): Promise<Source> {
  const { readGuide } = await import('../../content/read-guide.js');
  const { guide, problems }: GuideReading = readGuide(input, host.pack?.guides);
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
    // The one place that asks for anything but a module; nobody who does not want it downloads it.
    const { fileText } = await import('./guide-file.js');
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
