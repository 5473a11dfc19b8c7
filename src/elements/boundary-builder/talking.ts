import { html, nothing } from 'lit';
import { wordingsIn } from '../../exercises/boundary-steps.js';
import { otherOf, type Person } from '../../exercises/record.js';
import { primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { field, terms } from './parts.js';
import { titleOf, type BoundaryView } from './view.js';

/** A turn to say what matters; the other's part is to listen. */
export function talkView(view: BoundaryView): Screen {
  const { speaker, starter, wording } = view.state;
  const name = view.nameOf(speaker!);
  const other = view.nameOf(otherOf(speaker!));
  return {
    turn: view.say('turn.both'),
    ask: view.say('boundary.talk.ask', { name }),
    sub: view.say(speaker === starter ? 'boundary.talk.sub' : 'boundary.talk.sub.second', { other }),
    main: html`<div>
      <p class="kind">${titleOf(view, wording!.area)}</p>
      ${terms(view, wording!, wording!.proposer)}
    </div>`,
    actions: html`${primary(
      view.say(speaker === starter ? 'boundary.talk.over' : 'boundary.talk.done', { other }),
      () => view.act({ do: 'next' }),
    )}
    ${quiets(
      quiet(view.say('boundary.pick.open'), () => view.act({ do: 'enough' })),
      quiet(view.say('back'), () => view.act({ do: 'back' })),
    )}`,
    foot: view.say('boundary.talk.foot'),
  };
}

/** Every wording that is on the table, and room for new words: whichever is picked, both are asked again, apart. */
export function pickView(view: BoundaryView): Screen {
  const { state } = view;
  const starter = state.starter!;
  const own = state.answers[starter].picking ?? '';
  const pick = (who: Person, words: string) => () => view.act({ do: 'pick', who, words });
  return {
    turn: view.say('turn.both'),
    ask: view.say('boundary.pick.ask'),
    sub: view.say('boundary.pick.sub'),
    main: html`<div class="pair rows">
        ${wordingsIn(state).map(
          ({ who, words }) =>
            html`<button type="button" class="big" part="choice" @click=${pick(who, words)}>
              <span class="choice-t">${written(words)}</span>
              <span class="choice-s">${view.say('boundary.pick.by', { name: view.nameOf(who) })}</span>
            </button>`,
        )}
      </div>
      <div class="answer">
        ${field(view, {
          id: 'together',
          label: view.say('boundary.pick.new'),
          value: own,
          write: (picking) => view.act({ do: 'answer', who: starter, answer: { picking } }),
        })}
        ${
          own.trim()
            ? html`<div class="inline">${quiet(view.say('boundary.pick.use'), pick(starter, own))}</div>`
            : nothing
        }
      </div>`,
    actions: quiets(
      quiet(view.say('boundary.pick.open'), () => view.act({ do: 'enough' })),
      quiet(view.say('back'), () => view.act({ do: 'back' })),
    ),
    foot: view.say('boundary.pick.foot'),
  };
}
