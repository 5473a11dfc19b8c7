import { html } from 'lit';
import type { Person } from '../exercises/record.js';
import type { AsideView, ExerciseView } from './exercise-view.js';
import { tiles, type Screen } from './sheet.js';

/** Where words are kept, as it is. */
export const keptWhere = (view: ExerciseView): string =>
  view.say('foot.' + (view.space?.keptAs ?? 'device'), { where: view.space?.place as string });

/** Names that are typed and not used yet; drawing again must not lose them. Their draft is read by what comes later. */
export const typedNames = new WeakMap<AsideView, Partial<Record<Person, string>>>();

/**
 * First use: the couple names itself, or goes without.
 * @param done what follows
 */
export const namesView = (view: AsideView, done = () => view.open(undefined)): Screen => {
  const people = ['a', 'b'] as const;
  const typed = typedNames.get(view) ?? {};
  typedNames.set(view, typed);
  const keep = (names: readonly [string, string] | null) => () => {
    view.choose({ names: names && [typed.a?.trim() || names[0], typed.b?.trim() || names[1]] });
    done();
  };
  return {
    step: view.say('step.before'),
    turn: view.say('turn.both'),
    ask: view.say('names.ask'),
    sub: view.say('names.sub'),
    main: html`<div class="fields">
        ${people.map(
          (who) =>
            html`<div class="field">
              <label for=${who}>${view.say('names.' + who)}</label>
              <input
                id=${who}
                part="field"
                autocomplete="off"
                translate="no"
                maxlength="60"
                .value=${typed[who] ?? view.known?.[who === 'a' ? 0 : 1] ?? ''}
                @input=${({ target }: Event) => {
                  typed[who] = (target as HTMLInputElement).value;
                  (view.space ?? view.first)?.write('names/', { ...typed });
                }}
              />
            </div>`,
        )}
      </div>
      ${tiles(
        [
          [view.say('names.use'), keep([view.nameOf('a'), view.nameOf('b')])],
          [view.say('names.without'), keep(null)],
        ],
        'low',
      )}`,
    foot: keptWhere(view),
    first: true,
  };
};
