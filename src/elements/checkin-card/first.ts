import { html, nothing, type TemplateResult } from 'lit';
import type { CheckinAnswer } from '../../exercises/checkin-state.js';
import type { Person } from '../../exercises/record.js';
import { keptWhere } from '../../ui/names.js';
import { chip, primary, quiet, quiets, tiles, writing, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

/** The families a card opens with, in the order they are shown; finer words load when somebody asks for them. */
export const families = ['close', 'glad', 'at-ease', 'afraid', 'sad', 'angry', 'hurt', 'far-away'];

/** Who would like to start. */
export const beginView = (card: CheckinView): Screen => {
  const begin = (who: Person) => () => card.act({ do: 'begin', who });
  // Taking turns: the one who did not start last time stands first.
  const turns: readonly Person[] = card.choices?.starter === 'a' ? ['b', 'a'] : ['a', 'b'];
  return {
    turn: card.say('turn.both'),
    ask: card.say('who.ask'),
    sub: card.state.parts.includes('share') && card.say('who.sub'),
    main: tiles([
      ...turns.map((who) => [card.nameOf(who), begin(who)] as const),
      [card.say('who.chance'), () => begin(Math.random() < 0.5 ? 'a' : 'b')()],
      [card.say('who.later'), () => card.open('later')],
    ]),
    actions: quiets(
      card.state.parts.includes('share')
        ? quiet(card.say('who.minute'), () => card.act({ do: 'just-minute', who: turns[0]! }))
        : nothing,
      card.state.mode ? nothing : quiet(card.say('who.alone'), () => card.act({ do: 'alone' })),
      quiet(card.say('who.more'), () => card.open('more')),
    ),
    foot: keptWhere(card),
    first: true,
  };
};

/** The chips of the families, which a day's sheet and the weekly page both show. */
export const feelingsChips = (card: CheckinView, { feelings = [], unsure }: CheckinAnswer): TemplateResult =>
  html`<div class="answer">
    <div class="chips" role="group" aria-label=${card.say('day.feelings')}>
      ${(card.later?.families ?? families).map((key) =>
        chip(card.say('feeling.' + key), feelings.includes(key), (on) =>
          card.write({ feelings: on ? [...feelings, key] : feelings.filter((one) => one !== key) }),
        ),
      )}
      ${chip(card.say('feeling.unsure'), !!unsure, (on) => card.write({ unsure: on }))}
    </div>
    <div class="inline">${quiet(card.say('day.finer'), () => card.open('finer'))}</div>
  </div>`;

/** The default day: one sheet each, a feeling and a thanks. */
export const dayView = (card: CheckinView): Screen => {
  const { parts, answers, chosen, holder } = card.state;
  const name = card.nameOf(holder!);
  const answer = answers[holder!];
  const { thanks = '' } = answer;
  const write = (text: string) => card.write({ thanks: text });
  return {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name }),
    ask: card.say(card.solo ? 'day.ask.solo' : 'day.ask', { name }),
    main: html`${parts.includes('feelings') ? feelingsChips(card, answer) : nothing}
    ${
      parts.includes('appreciation')
        ? html`<div class="answer">
            ${writing({
              id: 'thanks',
              label: card.say('day.thanks', { other: card.otherName(holder!) }),
              value: thanks,
              write,
            })}
            ${card.later?.nudge(thanks, write)}
            <div class="chips">
              ${chip(card.say('day.nothing'), !!answer.nothing, (on) => card.write({ nothing: on }))}
            </div>
          </div>`
        : nothing
    }`,
    actions: html`${primary(card.say('next'), () => card.act({ do: 'next' }))}
    ${chosen.a || chosen.b ? nothing : quiets(quiet(card.say('back'), () => card.act({ do: 'back' })))}`,
    foot: card.say('foot.hidden'),
  };
};
