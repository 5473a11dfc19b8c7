import { html, nothing } from 'lit';
import { repairWays } from '../../exercises/repair-state.js';
import { quiet, quiets, type Screen } from '../../ui/sheet.js';
import { delivery } from './deliver.js';
import { turnOf } from './first.js';
import { largely, textInHand } from './own-text.js';
import type { RepairView } from './view.js';

/** The author's own way out of a draft; it can be undone. */
export const throwAway = (view: RepairView): unknown =>
  quiet(view.say('throw.away'), () => void view.later!.throwAway(view.state.author!));

/** The fast lane's last screen: one line, large, ready to show or copy. Everything else is below it. */
export const lineView = (view: RepairView): Screen => {
  const who = view.state.author!;
  const answer = view.state.answers[who];
  const { text, own, edit, field, redo } = textInHand(view);
  const lines = view.later!.lines(answer.what);
  const another = () => {
    const now = Math.max(0, lines.indexOf(answer.line ?? ''));
    view.write({ line: lines[(now + 1) % lines.length] });
  };
  return {
    turn: turnOf(view, who),
    ask: own ? view.say('line.ask') : largely(view.say('line.ask'), text),
    main: html`${field()}
      ${
        own
          ? nothing
          : html`<div class="inline">
              ${quiet(view.say('line.other'), another)} ${quiet(view.say('line.change'), edit)} ${redo()}
            </div>`
      }
      ${text.trim() ? delivery(view, text) : nothing}
      <section class="on">
        <h4 class="minor">${view.say('line.ways')}</h4>
        <div class="chips">
          ${repairWays.map(
            (way) =>
              html`<button type="button" class="chip-btn" part="chip" @click=${() => view.act({ do: 'way', way })}>
                ${view.say(`way.${way}`)}
              </button>`,
          )}
        </div>
      </section>`,
    actions: quiets(
      quiet(view.say('back'), () => view.act({ do: 'back' })),
      quiet(view.say('show.keep'), () => view.act({ do: 'enough' })),
      throwAway(view),
    ),
    foot: view.say('foot.hidden'),
  };
};

/** The exact text that a way has made, before it is given. */
export const showView = (view: RepairView): Screen => {
  const who = view.state.author!;
  const { text, own, edit, field, redo } = textInHand(view);
  const lead = view.say(view.solo ? 'show.ask.solo' : 'show.ask', { other: view.otherName(who) });
  const isEmpty = !text.trim();
  return {
    turn: turnOf(view, who),
    ask: own ? lead : isEmpty ? view.say('choose.empty') : largely(lead, text),
    // The exact text that is about to be given: words that are too heavy to be alone with are met here once more.
    main: html`${field()}
    ${own || isEmpty ? nothing : view.later!.thought({ id: 'finished', purpose: 'statement', text, write() {}, crisisOnly: true })}
    ${own ? nothing : html`<div class="inline">${quiet(view.say('line.change'), edit)} ${redo()}</div>`}
    ${isEmpty ? nothing : delivery(view, text)} ${view.state.way === 'pause' ? view.later!.calendar() : nothing}`,
    actions: quiets(
      quiet(view.say('back'), () => view.act({ do: 'back' })),
      quiet(view.say('show.keep'), () => view.act({ do: 'enough' })),
      throwAway(view),
    ),
    foot: view.say('foot.hidden'),
  };
};
