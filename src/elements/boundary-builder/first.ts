import { html, nothing } from 'lit';
import type { Person } from '../../exercises/record.js';
import { keptWhere } from '../../ui/names.js';
import { primary, quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { field, titleOf, type BoundaryView } from './view.js';

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

const turnOf = (view: BoundaryView): string =>
  view.say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(view.state.holder!) });

/** What it is about; one press leads on. */
export const areaView = (view: BoundaryView): Screen => {
  const { answers, holder } = view.state;
  const { area: before, example } = answers[holder!];
  const take = (area: string) => () => {
    // An example that nobody changed belongs to the area before.
    view.write(area !== before && example ? { area, words: '', example: undefined } : { area });
    view.act({ do: 'next' });
  };
  return {
    turn: turnOf(view),
    ask: view.say(view.solo ? 'boundary.area.ask.solo' : 'boundary.area.ask', { name: view.nameOf(holder!) }),
    sub: view.say('boundary.area.sub'),
    main: tiles(
      view.areaKeys.map((area) => [titleOf(view, area), take(area)] as const),
      'low',
    ),
    actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
    foot: view.say('foot.hidden'),
  };
};

/** Its words: one's own, or some that are taken from the list below, once that is there. */
export const wordsView = (view: BoundaryView): Screen => {
  const { answers, holder } = view.state;
  const { area = '', words = '' } = answers[holder!];
  return {
    turn: `${turnOf(view)} · ${titleOf(view, area)}`,
    ask: view.say(area === 'own' ? 'boundary.words.ask.own' : 'boundary.words.ask'),
    sub: view.say('boundary.words.sub'),
    main: html`${field(view, {
      id: 'words',
      label: view.say('boundary.words.label'),
      value: words,
      write: (text) => view.write({ words: text }),
    })}
    ${view.lacks && !words.trim() ? html`<p class="sub" role="alert">${view.say('boundary.words.empty')}</p>` : nothing}
    ${view.later?.examples()}`,
    actions: html`${primary(view.say('next'), () => view.next())}
    ${quiets(quiet(view.say('back'), () => view.act({ do: 'back' })))}`,
    foot: view.say('foot.hidden'),
  };
};
