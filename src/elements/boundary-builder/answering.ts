import { html, nothing, type TemplateResult } from 'lit';
import type { BoundaryReply } from '../../exercises/boundary-data.js';
import { isOpened, outcomeOf, readableBy } from '../../exercises/boundary-steps.js';
import type { Person } from '../../exercises/record.js';
import { chooseView, usualEnds } from '../../ui/choose.js';
import { copyWords, saidOf } from '../../ui/copy-words.js';
import { mark } from '../../ui/mark.js';
import { keptWhere } from '../../ui/names.js';
import { askToPersist } from '../../ui/persist.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { seam } from '../../ui/seam.js';
import { written } from '../../ui/written.js';
import { field, terms } from './parts.js';
import { titleOf, type BoundaryView } from './view.js';
import { wordsOfWriter } from './writing.js';

const people = ['a', 'b'] as const;

/** What each of the three full answers is called. */
export const replyKeys: Readonly<Record<BoundaryReply, string>> = {
  agree: 'boundary.answer.agree',
  talk: 'boundary.answer.talk',
  'not-for-me': 'boundary.answer.not',
};
const replies = Object.keys(replyKeys) as BoundaryReply[];

/** For one who is here alone, and for words of both that wait: nobody learns from it who was here. */
export const singleBeginView = (view: BoundaryView): Screen => {
  const { mode, wording } = view.state;
  const alone = mode === 'apart' || mode === 'solo';
  // On one person's own device nobody is asked who they are.
  const owner = view.owner ?? (view.solo ? 'a' : undefined);
  const begin = (who: Person) => () => view.act(alone ? { do: 'on-own', who, mode } : { do: 'begin', who });
  const later = [view.say('who.later'), () => view.open('later')] as const;
  return {
    turn: view.say(alone ? 'turn.alone' : 'turn.both'),
    ask: view.say(view.solo ? 'boundary.solo.ask' : wording ? 'boundary.open.ask' : 'boundary.alone.ask'),
    sub: view.say(view.solo ? 'boundary.solo.ask.sub' : wording ? 'boundary.answer.sub' : 'boundary.alone.sub'),
    main: html`${
      wording
        ? html`<div>
            <p class="kind">${titleOf(view, wording.area)}</p>
            ${terms(view, wording, wording.proposer)}
          </div>`
        : nothing
    }
    ${tiles(
      owner
        ? [[view.say('begin'), begin(owner)], later]
        : [...people.map((who) => [view.nameOf(who), begin(who)] as const), later],
    )}
    ${view.later?.summary()}`,
    actions: quiets(
      quiet(view.say(view.solo ? 'boundary.list.ask.solo' : 'boundary.list.ask'), () => view.open('list')),
      quiet(view.say('who.more'), () => view.open('more')),
    ),
    foot: keptWhere(view),
    first: !wording,
    // A press before storage has answered would go nowhere.
    waiting: !!view.space && !view.state.session,
  };
};

/** One answer to the words as they stand: apart, and hidden until both have answered and chosen to show. */
export const answerView = (view: BoundaryView): Screen => {
  const { holder, answers, wording } = view.state;
  const who = holder!;
  const { reply, instead = '' } = answers[who];
  const { ends, area, proposer } = wording!;
  const name = view.nameOf(who);
  const words = html`<div>
    <p class="kind">${titleOf(view, area)} · ${view.say('boundary.answer.by', { name: view.nameOf(proposer) })}</p>
    ${terms(view, wording!, proposer)}
  </div>`;
  const answer = (next: BoundaryReply | undefined) => () => {
    view.write({ reply: next });
    view.went();
  };
  const turn = view.say('turn.one', { name });
  if (!reply)
    return {
      turn,
      ask: view.say(ends ? 'boundary.answer.ends' : 'boundary.answer.ask', { name }),
      sub: view.say('boundary.answer.sub'),
      main: html`${words}
      ${tiles(
        replies.map(
          (one) => [view.say(ends && one === 'agree' ? 'boundary.answer.end' : replyKeys[one]), answer(one)] as const,
        ),
        'rows',
      )}`,
      foot: view.say('boundary.answer.foot'),
    };
  const screen = chooseView(
    view,
    who,
    [
      {
        title: view.say('boundary.answer.yours'),
        text: view.say(ends && reply === 'agree' ? 'boundary.answer.end' : replyKeys[reply]),
        change: answer(undefined),
      },
    ],
    answer(undefined),
    {
      ...usualEnds(view, who),
      between:
        reply === 'agree'
          ? nothing
          : field(view, {
              id: 'instead',
              label: view.say('boundary.answer.instead'),
              value: instead,
              write: (text) => view.write({ instead: text }),
              rows: 2,
            }),
      foot: view.say('boundary.answer.foot'),
    },
  );
  return { ...screen, main: html`${words} ${screen.main}` };
};

/** What each answered, once both have shown it. Agreed is marked in gold. */
export const answersOf = (
  view: BoundaryView,
  answers: Partial<Record<Person, { reply?: BoundaryReply; instead?: string }>>,
  ends?: boolean,
): TemplateResult =>
  html`<dl class="said-by">
    ${people.map((who) => {
      const { reply, instead } = answers[who] ?? {};
      if (!reply) return nothing;
      const text = view.say(ends && reply === 'agree' ? 'boundary.answer.end' : replyKeys[reply]);
      return html`<div>
        <dt>${view.nameOf(who)}</dt>
        <dd class=${reply}>
          ${reply === 'agree' ? mark() : nothing}<span>${text}</span> ${
            instead?.trim() ? html`<p class="felt">${written(instead.trim())}</p>` : nothing
          }
        </dd>
      </div>`;
    })}
  </dl>`;

/** One's own limit, kept: it needs nobody's answer. */
const mineView = (view: BoundaryView): Screen => {
  const { holder, chosen, answers } = view.state;
  const who = holder!;
  const isShown = chosen[who] === 'show';
  const other = view.otherName(who);
  return {
    turn: view.say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(who) }),
    ask: view.say('boundary.mine.kept'),
    sub: view.say(view.solo ? 'boundary.solo.sub' : isShown ? 'boundary.mine.shown' : 'boundary.mine.hidden', {
      other,
    }),
    main: html`<div>
        <p class="kind">${titleOf(view, answers[who].area ?? '')}</p>
        <p class="what">${written(answers[who].words?.trim() ?? '')}</p>
      </div>
      ${nextSteps(view)}`,
    actions: quiets(
      quiet(view.say('change'), () => view.act({ do: 'back' })),
      quiet(view.say('copy'), () => void copyWords(view, who, wordsOfWriter(view, who))),
      saidOf(view, who) ? html`<p class="sub" role="status">${view.say(saidOf(view, who)!)}</p>` : nothing,
    ),
    foot: keptWhere(view),
  };
};

/** Where somebody may go from here; one is as good as the other. */
const nextSteps = (view: BoundaryView, ...first: (readonly [string, () => void])[]): TemplateResult => {
  const enough = () => view.act({ do: 'enough' });
  return tiles([...first, [view.say('boundary.both.enough'), enough]], first.length > 1 ? 'rows' : 'low');
};

/** Both have answered: what they said, or not both yet, and nobody is told who. */
export const bothView = (view: BoundaryView): Screen => {
  const { state } = view;
  const { wording, holder } = state;
  if (!wording) return mineView(view);
  const outcome = outcomeOf(state) ?? 'not';
  const alone = holder !== undefined;
  const read = isOpened(state) ? readableBy(state, holder ?? 'both') : {};
  const page = () => {
    view.act({ do: 'enough' });
    view.open('page');
  };
  const ways: (readonly [string, () => void])[] =
    outcome === 'agreed'
      ? [[view.say('boundary.both.sign'), page]]
      : outcome === 'talk' || outcome === 'declined'
        ? [[view.say('boundary.both.begin'), () => view.act({ do: 'talk' })]]
        : [];
  return {
    turn: alone ? view.say('turn.one', { name: view.nameOf(holder) }) : view.say('turn.both'),
    ask: view.say(alone && outcome === 'not' ? 'apart.kept' : `boundary.both.${outcome}`),
    sub: view.say(alone && outcome === 'not' ? 'apart.kept.sub' : `boundary.both.${outcome}.sub`),
    main: html`<div>
        <p class="kind">${titleOf(view, wording.area)}</p>
        ${terms(view, wording, wording.proposer)}
      </div>
      ${outcome === 'agreed' ? html`<div class="between">${seam({ steps: 1, done: 1, seed: 5 })}</div>` : nothing}
      ${isOpened(state) ? answersOf(view, read, wording.ends) : nothing} ${nextSteps(view, ...ways)}`,
    // Until it opens, what somebody answered on their own is theirs to take back.
    actions:
      alone && outcome === 'not'
        ? quiets(
            quiet(view.say('change'), () => view.act({ do: 'back' })),
            quiet(view.say('copy'), () => void copyWords(view, holder, wordsOfWriter(view, holder))),
            saidOf(view, holder) ? html`<p class="sub" role="status">${view.say(saidOf(view, holder)!)}</p>` : nothing,
          )
        : undefined,
    foot: isOpened(state) ? keptWhere(view) : view.say(alone ? 'boundary.answer.foot' : 'both.not.foot'),
  };
};

/** Done for now. */
export const doneView = (view: BoundaryView, form: unknown): Screen => ({
  turn: view.say(view.state.mode === 'together' ? 'turn.both' : 'turn.alone'),
  ask: view.say('boundary.done.ask'),
  sub: view.say('boundary.done.sub'),
  main: html`<slot name="finished"></slot>${form ?? nothing}
    ${tiles(
      [
        [view.say('boundary.both.next'), () => view.restart()],
        [view.say(view.solo ? 'boundary.list.ask.solo' : 'boundary.list.ask'), () => view.open('list')],
        [view.say('boundary.both.sign'), () => view.open('page')],
      ],
      'rows',
    )}
    ${askToPersist(view)}<slot name="action"></slot>`,
  foot: keptWhere(view),
});
