import { html, nothing } from 'lit';
import { areaOfKind } from '../../exercises/handed-on.js';
import type { Person } from '../../exercises/record.js';
import { dropWaiting, followWaiting, takeWaiting, type Waiting } from '../../space/handed-on.js';
import type { Space } from '../../space/space.js';
import { quiet } from '../../ui/sheet.js';
import { whileShown } from '../../ui/while-shown.js';
import { written } from '../../ui/written.js';
import type { BoundaryView } from './view.js';

/** What somebody wrote in a conversation and may go on with here, as a boundary (C2, C4): their own, and what both wrote. */
export function createWaiting(view: BoundaryView): () => unknown {
  let items: readonly Waiting[] = [];
  let now: { space: Space; who: Person; presence: { shown(): void; gone(): void } } | undefined;

  const presenceOf = (space: Space, who: Person) => {
    if (now?.space === space && now.who === who) return now.presence;
    items = [];
    let end: (() => void) | undefined;
    const presence = {
      shown() {
        end?.();
        end = followWaiting(space, 'boundary', who, (found) => {
          items = found;
          view.requestUpdate();
        });
      },
      gone() {
        end?.();
        end = undefined;
      },
    };
    now = { space, who, presence };
    return presence;
  };

  const take = (space: Space, item: Waiting) =>
    takeWaiting(space, item, ({ kind, words, whose, day }) => {
      view.write({
        area: areaOfKind(kind) ?? (whose === 'mine' ? 'self-protection' : 'own'),
        words,
        whose,
        ...(day && day >= space.today() && { review: day }),
      });
    }).then(
      () => view.act({ do: 'next' }),
      () => view.requestUpdate(),
    );
  const drop = (space: Space, item: Waiting) => void dropWaiting(space, item).catch(() => {});

  return () => {
    const { space, state } = view;
    const who = state.holder;
    if (!space || !who) return nothing;
    const presence = presenceOf(space, who);
    return html`${whileShown(presence)}
    ${items.map(
      (item) =>
        html`<div class="bare">
          <p class="kind">
            ${item.from.title ? view.say('boundary.waiting.from', { title: item.from.title }) : view.say('boundary.waiting')}
          </p>
          <p class="what">${written(item.words)}</p>
          <div class="inline">
            ${quiet(view.say('boundary.waiting.take'), () => void take(space, item))}
            ${quiet(view.say('boundary.waiting.drop'), () => drop(space, item))}
          </div>
        </div>`,
    )}`;
  };
}
