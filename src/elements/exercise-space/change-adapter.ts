import { adoptStyles, css, html, nothing, render } from 'lit';
import { feelings } from '../../content/en/feelings.js';
import { knownWords } from '../../content/known-words.js';
import { parts } from '../../content/locales.js';
import { readPack } from '../../content/read-pack.js';
import { say } from '../../content/say.js';
import { tongueIn } from '../../content/tongue-in.js';
import { moveAll } from '../../space/move.js';
import type { Space } from '../../space/space.js';
import type { StorageAdapter } from '../../storage/adapter.js';
import { sheet, tiles, type Screen } from '../../ui/sheet.js';
import { more } from '../../ui/styles/more.js';
import { sheet as sheetStyles } from '../../ui/styles/sheet.js';
import type { ExerciseSpace } from './exercise-space.js';

const apart = css`
  :host {
    margin-block-end: 1.5rem;
  }
`;

/** The question that stands above a space. */
const asked = new WeakMap<ExerciseSpace, Element>();

/** True where something kept in the one place is not in the other. */
async function leftBehind(space: Space, from: StorageAdapter, to: StorageAdapter): Promise<boolean> {
  // The newest tells: records are brought along together, or not at all.
  const [newest] = (await from.query({ space: space.id, limit: 2 })).filter(({ kind }) => kind !== 'space');
  return !!newest && !(await to.get(newest.id));
}

/**
 * Keeps everything in another adapter from now on. What is being typed comes along, and so do the names by which it is headed;
 * whoever is here is asked before what was kept does.
 */
export async function changeAdapter(element: ExerciseSpace, space: Space, to: StorageAdapter): Promise<void> {
  const from = space.opened && (await space.opened.catch(() => undefined));
  if (from === to) return;
  await space.useAdapter(to);
  if (!from) return;
  // A place that cannot be read has nothing to offer.
  if (await leftBehind(space, from, to).catch(() => false)) await ask(element, space, from, to);
}

/** The question, above whatever is inside the space. It takes no focus; a sheet of its own, so that the space lays out nothing. */
async function ask(element: ExerciseSpace, space: Space, from: StorageAdapter, to: StorageAdapter): Promise<void> {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const words: Record<string, string> = { ...(await parts(lang).move()).words };
  const content = space.content.get();
  // What does not fit in it is told by the exercises, which read the same pack.
  const pack = content ? readPack(content, { words: await knownWords(lang), feelings }).pack : undefined;
  Object.assign(words, pack?.words);
  const speaks = tongueIn(lang, pack);
  const host = document.createElement('div');
  asked.get(element)?.remove();
  asked.set(element, host);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [sheetStyles, more, apart]);
  const places = { from: from.label, to: to.label };
  const draw = (screen?: Screen) =>
    render(html`<div role="status">${screen ? sheet(screen, { name: '', ...speaks }) : nothing}</div>`, root);
  const answer = (key: string) => {
    draw({ ask: say(words[key]!, places) });
    root.querySelector<HTMLElement>('.ask')?.focus();
  };
  const bring = () =>
    moveAll(space, from, to, true).then(
      () => answer('move.done'),
      () => answer('move.failed'),
    );
  const answers = [
    [words['move.yes']!, () => void bring()],
    [words['move.no']!, () => host.remove()],
  ] as const;
  // First the region and then what it says, because a reader announces only what comes into one that it knows.
  draw();
  element.renderRoot.prepend(host);
  await new Promise(requestAnimationFrame);
  draw({ ask: words['move.ask'], sub: say(words['move.sub']!, places), main: tiles(answers, 'low') });
}
