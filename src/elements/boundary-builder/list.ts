import { html, nothing } from 'lit';
import type { Boundary } from '../../exercises/boundary.js';
import type { Person } from '../../exercises/record.js';
import { mark } from '../../ui/mark.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import type { Kept, Outcome } from './kept.js';
import { createOne, type OneStep } from './one.js';
import { groupOf, groups, type Group } from './summary.js';
import { titleOf, type BoundaryView } from './view.js';

const people = ['a', 'b'] as const;

/** Where somebody is in the list: all of it, one boundary, or what they do with that one. */
export type Step = { at: 'list' } | OneStep;

/** What the pages of the list share. */
export interface Place {
  readonly view: BoundaryView;
  readonly kept: Kept;
  /** Whose own are open; `both`: what lies between the two. */
  readonly reader: Person | 'both';
  today(): string;
  /** What stands of one for whoever reads. */
  find(session: string): Boundary | undefined;
  go(next: Step, told?: string): void;
  /** Does it, and says what came of it. */
  change(task: () => Promise<Outcome>, next: Step, told?: string): Promise<void>;
}

/**
 * What there is so far: to look at again, agreed, to talk about, not both yet, and each one's own. Opens on what lies between the
 * two; one's own that nobody else reads stands behind "I am Sam, show mine", and is put away with the list.
 * @param tell hears where somebody is in it
 */
export function createList(
  view: BoundaryView,
  kept: Kept,
  tell: (where: string) => void,
): { screen(): Screen; close(): void } {
  let step: Step = { at: 'list' };
  let shown: Person | undefined;
  let told = '';

  const place: Place = {
    view,
    kept,
    // On one's own device, and alone, one reads one's own.
    get reader() {
      return shown ?? (view.solo ? (view.owner ?? 'a') : (view.owner ?? 'both'));
    },
    today: () => view.space?.today() ?? view.state.day,
    find: (session) => kept.boundaries(place.reader).find((one) => one.session === session),
    go(next, said = '') {
      step = next;
      tell([next.at, 'kind' in next && next.kind, shown].join());
      told = said;
      view.went();
      view.requestUpdate();
    },
    async change(task, next, said = view.say('boundary.kept')) {
      const outcome = await task().catch((): Outcome => 'failed');
      if (outcome === 'kept') return place.go(next, said);
      told = view.say(outcome === 'nothing' ? 'boundary.one.same' : `boundary.${outcome}`);
      view.requestUpdate();
    },
  };
  const one = createOne(place);

  const line = (boundary: Boundary) => {
    const { wording, status, session } = boundary;
    const isMine = boundary.author !== 'both';
    const note =
      status === 'declined'
        ? view.say('boundary.status.declined')
        : isMine
          ? boundary.isShown
            ? view.nameOf(wording.proposer)
            : view.say('boundary.status.hidden')
          : '';
    return html`<button type="button" class="big" part="choice" @click=${() => place.go({ at: 'one', session })}>
      <span class="line-2"
        ><span>${status === 'agreed' ? mark() : nothing} ${titleOf(view, wording.area)}</span><span>${note}</span></span
      >
      <span class="choice-t">${written(wording.words)}</span>
    </button>`;
  };

  const list = (): Screen => {
    const { reader } = place;
    const all = kept.boundaries(reader);
    const by = new Map<Group, Boundary[]>();
    for (const boundary of all) {
      const group = groupOf(boundary, place.today());
      by.set(group, [...(by.get(group) ?? []), boundary]);
    }
    const back = () => {
      shown = undefined;
      view.open(undefined);
    };
    const isAlone = view.solo || !!view.owner;
    return {
      turn: view.say(reader === 'both' ? 'turn.both' : view.solo ? 'turn.solo' : 'turn.one', {
        name: reader === 'both' ? '' : view.nameOf(reader),
      }),
      ask: view.say(view.solo ? 'boundary.list.ask.solo' : 'boundary.list.ask'),
      sub: !all.length
        ? view.say(kept.state === 'failed' ? 'boundary.list.failed' : 'boundary.list.empty')
        : reader === 'both'
          ? view.say('boundary.list.sub')
          : undefined,
      main: html`${groups
        .filter((group) => by.has(group))
        .map(
          (group) =>
            html`<section class="group">
              <h4 class="minor">${view.say(`boundary.status.${group}`)}</h4>
              ${by.get(group)!.map(line)}
            </section>`,
        )}
      ${tiles(
        [
          [view.say('boundary.list.new'), back],
          ...(all.length ? [[view.say('boundary.both.sign'), () => view.open('page')] as const] : []),
        ],
        'rows',
      )}`,
      actions: quiets(
        isAlone
          ? nothing
          : shown
            ? quiet(view.say('boundary.list.shared'), () => {
                shown = undefined;
                place.go({ at: 'list' });
              })
            : people.map((who) =>
                quiet(view.say('boundary.list.own', { name: view.nameOf(who) }), () => {
                  shown = who;
                  place.go({ at: 'list' });
                }),
              ),
        quiet(view.say('back'), back),
      ),
    };
  };

  return {
    screen() {
      const screen = (step.at !== 'list' && one(step)) || list();
      const said = told ? html`<p class="sub" role="status">${told}</p>` : nothing;
      return { ...screen, main: html`${kept.watch()}${said}${screen.main ?? nothing}` };
    },
    close() {
      tell('');
      step = { at: 'list' };
      shown = undefined;
      told = '';
    },
  };
}
