import { html, nothing, type TemplateResult } from 'lit';
import { isOpened, pagesOf, readableBy, type CheckinAnswer, type CheckinPage } from '../../exercises/checkin.js';
import { otherOf, type Person } from '../../exercises/record.js';
import { rich } from '../../ui/rich.js';
import { chooseView as chooseScreen } from '../../ui/choose.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { seam } from '../../ui/seam.js';
import { uprightSeam } from '../../ui/upright-seam.js';
import { feelingsInWords } from './feelings-in-words.js';
import { keptWhere } from '../../ui/names.js';
import { copyWords, saidOf } from '../../ui/copy-words.js';
import { answeredParts, wordsOfWriter } from './answered-parts.js';
import { askToPersist } from '../../ui/persist.js';
import type { CheckinView } from './view.js';
import { written } from '../../ui/written.js';

/** The end of a private answer. */
export const chooseView = (card: CheckinView): Screen => {
  const { state } = card;
  const who = state.holder!;
  const change = (page: CheckinPage) => () => card.act({ do: 'change', page });
  const parts = answeredParts(card, state.answers[who]).map(({ page, ...part }) => ({ ...part, change: change(page) }));
  return chooseScreen(card, who, parts, change(pagesOf(state)[0]!));
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
