import { html, nothing, type TemplateResult } from 'lit';
import { isOpened, pagesOf, readableBy, type CheckinAnswer } from '../../exercises/checkin.js';
import { otherOf, type Person } from '../../exercises/record.js';
import { rich } from '../../ui/rich.js';
import { glazed } from '../../ui/glazed.js';
import { primary, quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { seam } from '../../ui/seam.js';
import { uprightSeam } from '../../ui/upright-seam.js';
import { feelingsInWords } from './feelings-in-words.js';
import { keptWhere } from './first.js';
import { copyWords, saidOf } from '../../ui/copy-words.js';
import { answeredParts, wordsOfWriter } from './answered-parts.js';
import { askToPersist } from '../../ui/persist.js';
import type { CheckinView } from './view.js';
import { written } from '../../ui/written.js';

/** Somebody is here without the other. */
export const aloneView = (card: CheckinView): Screen => ({
  turn: card.say('turn.alone'),
  ask: card.say('alone.ask'),
  sub: card.say('alone.sub'),
  main: tiles([
    ...(['a', 'b'] as const).map(
      (who) => [card.nameOf(who), () => card.act({ do: 'on-own', who, mode: 'apart' })] as const,
    ),
    [card.say('alone.solo'), () => card.act({ do: 'on-own', who: card.owner ?? 'a', mode: 'solo' })],
    [card.say('who.later'), () => card.open('later')],
  ]),
  actions: quiets(quiet(card.say('back'), () => card.act({ do: 'back' }))),
});

/** Not today: no reason is asked. */
export const laterView = (card: CheckinView): Screen => ({
  ask: card.say('later.ask'),
  sub: card.say('later.sub'),
  actions: quiets(quiet(card.say('later.open'), () => card.open(undefined))),
});

/** What lies around the check-in. */
export const menuView = (card: CheckinView): Screen => ({
  turn: card.say('turn.both'),
  ask: card.say('more.ask'),
  main: tiles(
    [
      [card.say('more.past'), () => card.open('history')],
      ...(card.space?.given ? [] : [[card.say('more.names'), () => card.open('names')] as const]),
      [card.say('more.privacy'), () => card.open('privacy')],
      [card.say('more.worksheet'), () => card.open('worksheet')],
    ],
    'rows',
  ),
  actions: quiets(quiet(card.say('more.close'), () => card.open(undefined))),
});

/** The end of a private answer: the words folded, and what should happen to them. */
export const chooseView = (card: CheckinView): Screen => {
  const { state } = card;
  const who = state.holder!;
  const folded = answeredParts(card, state.answers[who]);
  const other = card.otherName(who);
  const choose = (choice: 'show' | 'keep') => () => card.act({ do: 'choose', choice });
  const first = pagesOf(state)[0]!;
  return {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(who) }),
    main: html`<div class="dones">
        ${
          folded.length
            ? folded.map(
                ({ page, title, text }) =>
                  html`<div class="done">
                    <p class="done-q">${title}</p>
                    <p class="done-a">${written(text)}</p>
                    <button
                      type="button"
                      class="quiet"
                      part="quiet"
                      aria-label=${card.say('change.what', { what: title })}
                      @click=${() => card.act({ do: 'change', page })}
                    >
                      ${card.say('change')}
                    </button>
                  </div>`,
              )
            : html`<div class="done">
                <p class="done-a">${card.say('choose.empty')}</p>
                ${quiet(card.say('change'), () => card.act({ do: 'change', page: first }))}
              </div>`
        }
      </div>
      ${
        card.solo
          ? nothing
          : html`<h3 class="ask" part="question" tabindex="-1">${card.say('choose.ask')}</h3>
              <div class="pair rows">
                <button type="button" class="big" part="choice" @click=${choose('show')}>
                  <span class="choice-t">${card.say('choose.show')}</span>
                  <span class="choice-s">${card.say('choose.show.sub', { other })}</span>
                </button>
                <button type="button" class="big" part="choice" @click=${choose('keep')}>
                  <span class="choice-t">${card.say('choose.keep')}</span>
                  <span class="choice-s">${card.say('choose.keep.sub')}</span>
                </button>
              </div>
              <p class="sub">${card.say('choose.sub')}</p>`
      }`,
    actions: card.solo ? primary(card.say('choose.solo'), choose('keep')) : undefined,
    foot: card.solo ? card.say('foot.hidden') : card.say('choose.foot'),
  };
};

/** The phone goes to the other; nothing of the writer's is in the page any more. */
export const handOverView = (card: CheckinView): Screen => {
  const to = card.state.holder!;
  const names = { name: card.nameOf(to), other: card.nameOf(otherOf(to)) };
  const isRefused = !!card.space && !['kept', 'keeping', 'temporary'].includes(card.space.status.get());
  return {
    step: card.say('handover.step'),
    ask: card.say('handover.ask', names),
    sub: card.say(isRefused ? 'handover.sub.unkept' : 'handover.sub', names),
    actions: html`${primary(card.say('handover.take', names), () => card.act({ do: 'arrive', who: to }))}
    ${quiets(quiet(card.say('handover.back', names), () => card.act({ do: 'back' })))}`,
    glaze: glazed,
  };
};

const voice = (card: CheckinView, who: Person, answer: CheckinAnswer): TemplateResult => {
  const felt = feelingsInWords(card, answer);
  const parts = answeredParts(card, answer).filter(
    // "Nothing today" is as good as a thanks, and shows as nothing.
    ({ key, text }) => key !== 'choose.feelings' && text !== card.say('choose.nothing'),
  );
  const share = answer.share?.trim();
  const name = card.nameOf(who);
  const landed = (as: NonNullable<CheckinAnswer['landed']>) => () => card.act({ do: 'landed', who, landed: as });
  return html`<section class="voice">
    <h4>${name}</h4>
    ${felt ? html`<p class="felt">${written(felt)}</p>` : nothing}
    ${parts.map(
      ({ title, text }) =>
        html`${parts.length > 1 ? html`<p class="done-q">${title}</p>` : nothing}
          <p>${written(text)}</p>`,
    )}
    ${
      share
        ? html`<p class="felt">${card.say('both.thanks', { other: card.nameOf(otherOf(who)) })}</p>
            <p>${card.say('both.landed', { name })}</p>
            ${
              answer.landed
                ? html`<p class="felt" role="status">${card.say('landed.kept')}</p>`
                : tiles(
                    [
                      [card.say('landed.yes'), landed('yes')],
                      [card.say('landed.partly'), landed('partly')],
                      [card.say('landed.unsaid'), landed('unsaid')],
                    ],
                    'low',
                  )
            }`
        : nothing
    }
  </section>`;
};

/** Both have answered: here they are, or not both yet, and nobody is told who. */
export const bothView = (card: CheckinView): Screen => {
  const { state, solo } = card;
  const { holder } = state;
  const opened = isOpened(state);
  const read = readableBy(state, holder ?? 'both');
  const alone = holder !== undefined;
  const share = state.parts.includes('share');
  const says = opened ? 'both' : solo ? 'solo.kept' : alone ? 'apart.kept' : 'both.not';
  const enough = [card.say('both.enough'), () => card.act({ do: 'enough' })] as const;
  const minute = [card.say(alone ? 'both.minute.alone' : 'both.minute'), () => card.act({ do: 'minute' })] as const;
  return {
    turn: alone ? card.say(solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(holder) }) : card.say('turn.both'),
    ask: card.say(opened ? 'both.ask' : solo || alone ? says : 'both.not'),
    sub: card.say(`${says}.sub`),
    main: html`${
      opened
        ? html`<div class="two">
            ${voice(card, 'a', read.a!)}
            <div class="between">${seam({ steps: 1, done: 1, seed: 1 })}${uprightSeam({ seed: 1 })}</div>
            ${voice(card, 'b', read.b!)}
          </div>`
        : nothing
    }
    ${tiles(share ? [minute, enough] : [enough], 'low')}`,
    // Until it opens, what somebody wrote on their own is theirs to take back.
    actions:
      alone && !opened
        ? quiets(
            quiet(card.say('both.change'), () => card.act({ do: 'back' })),
            solo ? nothing : quiet(card.say('copy'), () => void copyWords(card, holder, wordsOfWriter(card, holder))),
            saidOf(card, holder) ? html`<p class="sub" role="status">${card.say(saidOf(card, holder)!)}</p>` : nothing,
          )
        : undefined,
    foot: opened
      ? card.space?.keptAs === 'device'
        ? card.say('both.foot')
        : keptWhere(card)
      : card.say(alone ? 'foot.hidden' : 'both.not.foot'),
  };
};

/** Done for now. */
export const doneView = (card: CheckinView, form: unknown): Screen => {
  const alone = card.state.mode !== 'together';
  return {
    turn: card.say(alone ? 'turn.alone' : 'turn.both'),
    ask: card.say('done.ask'),
    // Who kept theirs and did not talk knows no more than before.
    sub: rich(card.say(alone || !(isOpened(card.state) || card.state.spoken) ? 'done.sub.alone' : 'done.sub')),
    main: html`<slot name="finished"></slot>${form ?? nothing}${askToPersist(card)}<slot name="action"></slot>`,
    actions: quiets(
      quiet(card.say('done.past'), () => card.open('history')),
      quiet(card.say('done.again'), () => card.restart()),
    ),
    foot: keptWhere(card),
  };
};
