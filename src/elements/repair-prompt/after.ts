import { html, nothing } from 'lit';
import { otherOf } from '../../exercises/record.js';
import type { RepairAfter } from '../../exercises/repair-state.js';
import { nextSteps, readableBy, type NextStep } from '../../exercises/repair-steps.js';
import { keptWhere } from '../../ui/names.js';
import { askToPersist } from '../../ui/persist.js';
import { primary, quiet, quiets, tiles, writing, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { turnOf } from './first.js';
import type { RepairView } from './view.js';

/** It is said: what the other answered, if they did. */
export const sentView = (view: RepairView): Screen => {
  const { state } = view;
  const who = state.author!;
  const other = otherOf(who);
  const answer = readableBy(state, who)[other];
  const names = { other: view.otherName(who) };
  const part = (title: string, text: string | undefined) =>
    text?.trim()
      ? html`<div class="done">
          <p class="done-q">${title}</p>
          <p class="done-a">${written(text.trim())}</p>
        </div>`
      : nothing;
  return {
    turn: turnOf(view, who),
    ask: view.say('sent.ask'),
    sub: answer ? undefined : view.say(state.delivered ? 'sent.none' : 'sent.sub'),
    main: answer
      ? html`<div class="dones">
          ${part(view.say('sent.heard', names), answer.replyHeard)}
          ${part(
            view.say('sent.reply', names),
            answer.reply === 'words' ? answer.replyWords : view.say(`reply.${answer.reply!}`),
          )}
        </div>`
      : undefined,
    actions: html`${primary(view.say('sent.after'), () => view.act({ do: 'next' }))}
    ${quiets(
      quiet(view.say('sent.later'), () => view.act({ do: 'enough' })),
      state.delivered ? nothing : quiet(view.say('back'), () => view.act({ do: 'back' })),
    )}`,
    foot: keptWhere(view),
  };
};

const howItWent: readonly RepairAfter[] = ['closer', 'partly', 'not-yet', 'worse'];

/** How it went, as its author felt it; nobody else sees it. */
export const afterView = (view: RepairView): Screen => ({
  turn: turnOf(view, view.state.author!),
  ask: view.say('after.ask'),
  sub: view.say('after.sub', { other: view.otherName(view.state.author!) }),
  main: tiles(
    howItWent.map((after) => [view.say(`after.${after}`), () => view.act({ do: 'after', after })] as const),
    'words',
  ),
  actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
  foot: view.say('foot.hidden'),
});

/** A small act of care to follow the words (D5r): an idea, another one, or one's own. */
const gestureView = (view: RepairView): unknown => {
  const { gesture, gestureWords } = view.state.answers[view.state.author!];
  const all = view.later!.idsIn('gesture');
  const choose = () => {
    const now = all.indexOf(gesture ?? '');
    view.write({ gesture: all[now < 0 ? Math.floor(Math.random() * all.length) : (now + 1) % all.length] });
  };
  return html`<div class="answer">
    ${
      gesture
        ? html`<h4 class="minor">${view.say(`gesture.${gesture}`)}</h4>
            <p class="hint">${view.say('next.gesture.sub')}</p>`
        : nothing
    }
    ${
      gestureWords === undefined
        ? nothing
        : writing({
            id: 'gesture',
            label: view.say('next.gesture.own'),
            value: gestureWords,
            write: (text) => view.write({ gestureWords: text }),
            rows: 1,
          })
    }
    <div class="inline">
      ${quiet(view.say(gesture ? 'next.another' : 'next.gesture'), choose)}
      ${gestureWords === undefined ? quiet(view.say('next.gesture.own'), () => view.write({ gestureWords: '' })) : nothing}
    </div>
  </div>`;
};

/** What may follow. "Not yet" and "it got worse" have a next step, too; none of them is asked for. */
export const nextView = (view: RepairView): Screen => {
  const who = view.state.author!;
  const { after = 'partly' } = view.state.answers[who];
  const steps = nextSteps[after];
  const acts: Partial<Record<NextStep, () => void>> = {
    ask: () => view.later!.goOn('ask'),
    pause: () => view.later!.goOn('pause'),
    help: () => view.ways.open(),
    later: () => {
      // It stays among what is open: nothing was said about how it went.
      view.write({ after: undefined });
      view.act({ do: 'enough' });
    },
  };
  const answers = steps.flatMap((step) => (acts[step] ? [[view.say(`next.${step}`), acts[step]] as const] : []));
  return {
    turn: turnOf(view, who),
    ask: view.say(`next.${after}`),
    sub: after === 'worse' ? view.say('next.worse.fear') : undefined,
    main: html`${steps.includes('gesture') ? gestureView(view) : nothing}
    ${tiles([...answers, [view.say('next.end'), () => view.act({ do: 'enough' })]], 'rows')}`,
    actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
    foot: view.say('foot.hidden'),
  };
};

/** Done for now. */
export const doneView = (view: RepairView, form: unknown): Screen => {
  const { author, answers } = view.state;
  const { said, after } = answers[author!];
  return {
    turn: view.say(view.state.mode === 'together' ? 'turn.both' : 'turn.alone'),
    ask: view.say('repair.done'),
    sub: view.say(said && after ? 'repair.done.sub' : 'repair.done.kept'),
    main: html`<slot name="finished"></slot>${form ?? nothing}${askToPersist(view)}<slot name="action"></slot>`,
    actions: quiets(quiet(view.say('repair.again'), () => view.restart())),
    foot: keptWhere(view),
  };
};
