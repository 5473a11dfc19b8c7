import { adoptStyles, html, nothing, render } from 'lit';
import { words } from '../../content/en/space-move.js';
import { say } from '../../content/say.js';
import { moveAll } from '../../space/move.js';
import type { Space } from '../../space/space.js';
import type { StorageAdapter } from '../../storage/adapter.js';
import { sheet, tiles } from '../../ui/sheet.js';
import { more } from '../../ui/styles/more.js';
import { sheet as sheetStyles } from '../../ui/styles/sheet.js';
import type { ExerciseSpace } from './exercise-space.js';

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
  const before = space.choices.get();
  await space.useAdapter(to);
  if (!from) return;
  if (before) await space.choose({ ...before, ...space.choices.get() }).catch(() => {});
  // A place that cannot be read has nothing to offer.
  if (await leftBehind(space, from, to).catch(() => false)) ask(element, space, from, to);
}

/** The question, above whatever is inside the space. It takes no focus; a sheet of its own, so that the space lays out nothing. */
function ask(element: ExerciseSpace, space: Space, from: StorageAdapter, to: StorageAdapter): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [sheetStyles, more]);
  const places = { from: from.label, to: to.label };
  const paper = { name: nothing as unknown as string, lang: element.lang, dir: '' };
  const answer = (key: keyof typeof words) =>
    render(sheet({ main: html`<p class="hint" role="status">${say(words[key], places)}</p>` }, paper), root);
  const bring = async () => {
    try {
      await moveAll(space, from, to, true);
      answer('move.done');
    } catch {
      answer('move.failed');
    }
  };
  render(
    html`<div role="status">
      ${sheet(
        {
          ask: say(words['move.ask']),
          sub: say(words['move.sub'], places),
          main: tiles(
            [
              [words['move.yes'], () => void bring()],
              [words['move.no'], () => host.remove()],
            ],
            'low',
          ),
        },
        paper,
      )}
    </div>`,
    root,
  );
  element.renderRoot.prepend(host);
}
