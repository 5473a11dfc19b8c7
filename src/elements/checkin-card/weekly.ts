import { html, nothing, type TemplateResult } from 'lit';
import type { CheckinAnswer, CheckinPage } from '../../exercises/checkin.js';
import { chip, primary, quiet, quiets, writing, type Screen } from '../../ui/sheet.js';
import { feelingsChips } from './first.js';
import type { CheckinView } from './view.js';

/** What may weigh from outside. The words are the content's; these are the keys that records keep. */
const outside = ['work', 'money', 'family', 'health'];

/** The pages on which one text is written, and the word key each begins with. */
const texts: Partial<Record<CheckinPage, keyof CheckinAnswer & ('well' | 'between' | 'wish')>> = {
  well: 'well',
  between: 'between',
  wish: 'wish',
};

/** A page of the longer talk: what went well, feelings, what weighs from outside, what is between, one wish (D7). */
export const weeklyView = (card: CheckinView, page: CheckinPage): Screen => {
  const who = card.state.holder!;
  const answer = card.state.answers[who];
  const key = texts[page];
  // Behind somebody's first page lies what the other wrote.
  const mayGoBack = card.state.page[who] > 0 || !(card.state.chosen.a || card.state.chosen.b);
  const shared = {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(who) }),
    actions: html`${primary(card.say('next'), () => card.act({ do: 'next' }))}
    ${mayGoBack ? quiets(quiet(card.say('back'), () => card.act({ do: 'back' }))) : nothing}`,
    foot: card.say('foot.hidden'),
  };
  if (key)
    return {
      ...shared,
      ask: card.say(`${key}.ask`),
      sub: card.say(`${key}.sub`, { other: card.otherName(who) }),
      main: writing({
        id: key,
        label: card.say('your.words'),
        hiddenLabel: true,
        value: answer[key] ?? '',
        write: (text) => card.write({ [key]: text }),
        placeholder: key === 'well' ? card.say('well.hint') : undefined,
      }),
    };
  if (page === 'outside')
    return { ...shared, ask: card.say('outside.ask'), sub: card.say('outside.sub'), main: weighs(card, answer) };
  return {
    ...shared,
    ask: card.say('week.feelings.ask'),
    sub: card.say('week.feelings.sub'),
    main: feelingsChips(card, answer),
  };
};

const weighs = (card: CheckinView, answer: CheckinAnswer): TemplateResult => {
  const chosen = answer.outside ?? [];
  return html`<div class="answer">
      <div class="chips" role="group" aria-label=${card.say('outside.ask')}>
        ${outside.map((key) =>
          chip(card.say(`outside.${key}`), chosen.includes(key), (on) =>
            card.write({ outside: on ? [...chosen, key] : chosen.filter((one) => one !== key) }),
          ),
        )}
      </div>
    </div>
    ${writing({
      id: 'outside',
      label: card.say('outside.words'),
      value: answer.outsideWords ?? '',
      write: (outsideWords) => card.write({ outsideWords }),
      rows: 2,
    })}${nothing}`;
};
