import { html } from 'lit';
import type { Person } from '../../exercises/record.js';
import { keptWhere } from '../../ui/names.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { titleOf, type BoundaryView } from './view.js';

/** Who puts one into words; what there is so far lies beside it. */
export const beginView = (view: BoundaryView): Screen => {
  const begin = (who: Person) => [view.nameOf(who), () => view.act({ do: 'begin', who })] as const;
  return {
    turn: view.say('turn.both'),
    ask: view.say('boundary.who.ask'),
    sub: view.say('boundary.who.sub'),
    main: html`${tiles([
      begin('a'),
      begin('b'),
      ...(view.state.mode ? [] : [[view.say('who.alone'), () => view.act({ do: 'alone' })] as const]),
      [view.say('who.later'), () => view.open('later')],
    ])}
    ${view.later?.summary()}`,
    actions: quiets(
      quiet(view.say('boundary.list.ask'), () => view.open('list')),
      quiet(view.say('who.more'), () => view.open('more')),
    ),
    foot: keptWhere(view),
    first: true,
  };
};

/** Whose it is. */
export const turnOf = (view: BoundaryView): string =>
  view.say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(view.state.holder!) });

/** What it is about; one press leads on. */
export const areaView = (view: BoundaryView): Screen => {
  const { answers, holder } = view.state;
  const take = (area: string) => () => {
    view.write({ area });
    // Kept before anything else is asked for.
    void Promise.resolve(view.first?.keep()).then(() => view.act({ do: 'next' }));
  };
  return {
    turn: turnOf(view),
    ask: view.say(view.solo ? 'boundary.area.ask.solo' : 'boundary.area.ask', { name: view.nameOf(holder!) }),
    main: html`${view.later?.waiting()}
      <div class="pair low">
        ${view.areaKeys.map(
          (area) =>
            html`<button
              type="button"
              class="big"
              part="choice"
              aria-pressed=${area === answers[holder!].area}
              @click=${take(area)}
            >
              ${titleOf(view, area)}
            </button>`,
        )}
      </div>`,
    actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
    foot: view.say('foot.hidden'),
  };
};
