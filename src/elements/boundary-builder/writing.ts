import { html, nothing, type TemplateResult } from 'lit';
import type { BoundaryExample } from '../../content/boundaries.js';
import { isDealBreaker, reviewIn, reviewTimes, wrongReview } from '../../exercises/boundary-read.js';
import { whoseOf } from '../../exercises/boundary-pages.js';
import { type BoundaryPage, type BoundaryPart } from '../../exercises/boundary-state.js';
import { missing } from '../../exercises/boundary-steps.js';
import { otherOf, type Person } from '../../exercises/record.js';
import { chooseView } from '../../ui/choose.js';
import { chevron } from '../../ui/marks.js';
import { primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import { turnOf } from './first.js';
import { field, chipsOf, choices, dayIn, type Option } from './parts.js';
import { titleOf, type BoundaryView } from './view.js';

const today = (view: BoundaryView) => view.space?.today() ?? view.state.day;

/** Examples of the area, two tastes side by side; one press takes its words, which can then be changed. */
function examplesToTake(view: BoundaryView): unknown {
  const { answers, holder, at } = view.state;
  const part = holder && at === 'write' ? answers[holder] : {};
  const examples = view.later?.areas?.[part.area ?? '']?.examples;
  if (!examples) return nothing;
  const groups = new Map<string, BoundaryExample[]>();
  for (const example of examples) {
    const key = example.pair ?? example.id;
    groups.set(key, [...(groups.get(key) ?? []), example]);
  }
  const take = ({ id, text }: BoundaryExample): TemplateResult =>
    html`<button
      type="button"
      class="big"
      part="choice"
      aria-pressed=${part.example === id}
      @click=${() => view.write({ words: text, example: id })}
    >
      ${text}
    </button>`;
  return html`<div class="answer">
    <p class="minor" id="take">${view.say('boundary.words.take')}</p>
    <div class="examples" role="group" aria-labelledby="take">
      ${[...groups.values()].map((group) => html`<div class="pair words">${group.map(take)}</div>`)}
    </div>
  </div>`;
}

/** Where somebody would have gone on. */
const tried = new WeakMap<BoundaryView, string>();
const placeOf = ({ state }: BoundaryView) => [state.holder, state.page[state.holder!]].join();

/** On to the next page; where something is missing, this one says so. */
function next(view: BoundaryView): void {
  tried.set(view, placeOf(view));
  view.act({ do: 'next' });
  view.requestUpdate();
}

/** What keeps somebody from going on, once they tried. */
const lack = (view: BoundaryView, page: BoundaryPage, key: string): unknown => {
  const wrong = tried.get(view) === placeOf(view) && missing(view.state, page, view.state.holder!);
  return html`<p class="sub" role="status">${wrong ? view.say(key) : nothing}</p>`;
};

const yesNo = (view: BoundaryView): readonly Option<boolean>[] => [
  { value: true, text: view.say('boundary.limit.yes') },
  { value: false, text: view.say('boundary.limit.no') },
];

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
    ${lack(view, 'words', 'boundary.words.empty')} ${examplesToTake(view)}`,
    actions: html`${primary(view.say('next'), () => next(view))}
    ${quiets(quiet(view.say('back'), () => view.act({ do: 'back' })))}`,
    foot: view.say('foot.hidden'),
  };
};

/** What stands on each page, below its question. */
const mains: Readonly<
  Record<Exclude<BoundaryPage, 'area' | 'words'>, (view: BoundaryView, part: BoundaryPart, who: Person) => unknown>
> = {
  seen(view, { seen }, who) {
    const one = (person: Person) => ({
      value: person,
      text: view.say('boundary.seen.one', {
        name: view.solo && person !== who ? view.otherName(who) : view.nameOf(person),
      }),
    });
    const options: Option<NonNullable<BoundaryPart['seen']>>[] = [
      { value: 'nobody', text: view.say('boundary.seen.no') },
      one(who),
      one(otherOf(who)),
      { value: 'both', text: view.say('boundary.seen.both') },
    ];
    return html`${choices('seen', view.say('boundary.seen.ask'), options, seen, (value) => view.write({ seen: value }))}
    ${lack(view, 'seen', 'boundary.one-of')}`;
  },
  whose(view, { whose }) {
    const options = (['ours', 'mine'] as const).map((value) => ({
      value,
      text: view.say(`boundary.whose.${value}`),
      sub: view.say(`boundary.whose.${value}.sub`),
    }));
    return html`${choices('whose', view.say('boundary.whose.ask'), options, whose, (value) => view.write({ whose: value }))}
    ${lack(view, 'whose', 'boundary.one-of')}`;
  },
  limit(view, part) {
    const { leave, limit } = part;
    const isSaid = leave !== undefined && limit !== undefined;
    return html`<div class="answer">
        ${chipsOf('leave', view.say('boundary.leave.ask'), yesNo(view), leave, (value) => view.write({ leave: value }))}
      </div>
      <div class="answer">
        <p class="minor">${view.say('boundary.limit.ask')}</p>
        ${chipsOf('limit', view.say('boundary.limit.ask'), yesNo(view), limit, (value) => view.write({ limit: value }))}
      </div>
      <p class="sub" role="status">
        ${isSaid ? view.say(isDealBreaker(part) ? 'boundary.limit.breaker' : 'boundary.limit.preference') : nothing}
      </p>`;
  },
  why(view, { why = '', within = '', without = '' }) {
    const more = (id: 'within' | 'without', value: string) =>
      field(view, {
        id,
        label: view.say(`boundary.detail.${id}`),
        value,
        write: (text) => view.write({ [id]: text }),
        rows: 2,
      });
    return html`${field(view, {
        id: 'why',
        label: view.say('boundary.why.ask'),
        hiddenLabel: true,
        value: why,
        write: (text) => view.write({ why: text }),
      })}
      <details class="family" ?open=${!!(within || without)}>
        <summary><span class="fam-n">${view.say('boundary.detail')}</span><span></span>${chevron()}</summary>
        <div class="fields">${more('within', within)}${more('without', without)}</div>
      </details>`;
  },
  slips(view, { slips = '', area = '' }) {
    const ideas = view.later?.areas?.[area]?.slips ?? [];
    return html`${field(view, {
      id: 'slips',
      label: view.say('boundary.slips.ask'),
      hiddenLabel: true,
      value: slips,
      write: (text) => view.write({ slips: text }),
    })}
    ${
      ideas.length
        ? html`<div class="answer">
            <p class="minor" id="ideas">${view.say('boundary.slips.ideas')}</p>
            <div class="pair rows" role="group" aria-labelledby="ideas">
              ${ideas.map(
                (text) =>
                  html`<button
                    type="button"
                    class="big"
                    part="choice"
                    aria-pressed=${text === slips}
                    @click=${() => view.write({ slips: text })}
                  >
                    ${text}
                  </button>`,
              )}
            </div>
          </div>`
        : nothing
    }`;
  },
  review: (view, { review }) => reviewField(view, review, (value) => view.write({ review: value })),
};

/** When to look at it again: in a while, on a day, or no date for now. A day that has passed is refused in a sentence. */
export function reviewField(
  view: BoundaryView,
  review: string | undefined,
  write: (review: string) => void,
): TemplateResult {
  const from = today(view);
  const times = reviewTimes.map((time) => ({ value: reviewIn(from, time), time }));
  const isOther = !!review && !times.some(({ value }) => value === review);
  const options: Option<string>[] = [
    ...times.map(({ value, time }) => ({
      value,
      text: view.say('boundary.review.on', {
        when: view.say(`boundary.review.${time}`),
        day: dayIn(view, value, from),
      }),
    })),
    { value: '', text: view.say('boundary.review.none') },
  ];
  const wrong = wrongReview(review, from);
  return html`${choices('review', view.say('boundary.review.ask'), options, isOther ? undefined : (review ?? undefined), write)}
    <div class="field">
      <label for="day" class="minor">${view.say('boundary.review.day')}</label>
      <input
        id="day"
        type="date"
        part="field"
        autocomplete="off"
        .value=${isOther ? review : ''}
        aria-describedby="day-wrong"
        @change=${({ target }: Event) => write((target as HTMLInputElement).value)}
      />
    </div>
    <p class="sub" id="day-wrong" role="status">${wrong ? view.say(`boundary.review.${wrong}`) : nothing}</p>`;
}

const asks: Partial<Record<BoundaryPage, string>> = { limit: 'boundary.leave.ask' };
const subs: readonly string[] = ['seen', 'why', 'slips'];

/** One page on which somebody puts a boundary into words. */
export function pageView(view: BoundaryView, page: Exclude<BoundaryPage, 'area' | 'words'>): Screen {
  const { holder, answers } = view.state;
  const part = answers[holder!];
  return {
    turn: `${turnOf(view)} · ${titleOf(view, part.area ?? '')}`,
    ask: view.say(asks[page] ?? `boundary.${page}.ask`),
    sub: subs.includes(page) ? view.say(`boundary.${page}.sub`) : undefined,
    main: mains[page](view, part, holder!),
    actions: html`${primary(view.say('next'), () => next(view))}
    ${quiets(quiet(view.say('back'), () => view.act({ do: 'back' })))}`,
    foot: view.say('foot.hidden'),
  };
}

/** What somebody wrote of a boundary, a part each, with the page on which it is changed. */
function writtenParts(view: BoundaryView, who: Person) {
  const { state } = view;
  const part = state.answers[who];
  const seen = part.seen && part.seen !== 'nobody' ? (part.seen === 'both' ? 'both' : 'one') : undefined;
  const parts: [BoundaryPage, string, string | undefined][] = [
    ['area', 'boundary.part.area', part.area && titleOf(view, part.area)],
    ['words', 'boundary.part.words', part.words],
    [
      'seen',
      'boundary.term.seen',
      seen && view.say(`boundary.seen.${seen}`, { name: view.nameOf(part.seen as Person) }),
    ],
    [
      'whose',
      'boundary.whose.ask',
      view.solo ? undefined : view.say(`boundary.whose.${whoseOf(state, part) ?? 'ours'}`),
    ],
    ['limit', 'boundary.part.limit', isDealBreaker(part) ? view.say('boundary.limit.breaker') : undefined],
    ['why', 'boundary.term.why', part.why],
    ['why', 'boundary.term.within', part.within],
    ['why', 'boundary.term.without', part.without],
    ['slips', 'boundary.term.slips', part.slips],
    ['review', 'boundary.term.review', part.review && dayIn(view, part.review)],
  ];
  return parts.flatMap(([page, key, text]) =>
    text?.trim() ? [{ page, title: view.say(key), text: text.trim() }] : [],
  );
}

/** One writer's own words, to take along. */
export function wordsOfWriter(view: BoundaryView, who: Person): string {
  const { instead } = view.state.answers[who];
  const parts = writtenParts(view, who).filter(({ page }) => page !== 'area' && page !== 'whose');
  if (instead?.trim()) parts.push({ page: 'words', title: view.say('boundary.answer.instead'), text: instead.trim() });
  return parts.map(({ title, text }) => `${title}\n${text}`).join('\n\n');
}

/** The look over it before anybody else reads it. */
export function proposeView(view: BoundaryView): Screen {
  const { state } = view;
  const who = state.holder!;
  const change = (page: BoundaryPage) => () => view.act({ do: 'change', page });
  const parts = writtenParts(view, who).map(({ page, ...part }) => ({ ...part, change: change(page) }));
  const other = view.otherName(who);
  const isOurs = whoseOf(state, state.answers[who]) === 'ours';
  const way = (key: string, act: () => void) => ({
    title: view.say(`boundary.propose.${key}`, { other }),
    sub: view.say(`boundary.propose.${key}.sub`, { other }),
    act,
  });
  const askBoth = () => {
    const show = () => view.act({ do: 'choose', choice: 'show' });
    if (state.mode !== 'together') return show();
    view.later!.together((isAsked) => {
      show();
      // Each has just looked at a page of their own, so the phone may be with the other.
      if (isAsked) view.later!.cover();
    });
  };
  return chooseView(view, who, parts, change('words'), {
    ask: view.say('boundary.propose.ask'),
    ways: isOurs
      ? [way('show', askBoth), way('wait', () => view.open('later'))]
      : [
          way('mine', () => view.act({ do: 'choose', choice: 'show' })),
          way('keep', () => view.act({ do: 'choose', choice: 'keep' })),
        ],
    foot: view.say(isOurs ? 'foot.hidden' : 'boundary.propose.foot.mine'),
  });
}
