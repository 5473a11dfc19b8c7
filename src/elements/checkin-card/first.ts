import { html, nothing, type TemplateResult } from 'lit';
import type { CheckinAnswer } from '../../exercises/checkin.js';
import type { Person } from '../../exercises/record.js';
import { chip, primary, quiet, quiets, tiles, writing, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

/** The families a card opens with, in the order they are shown; finer words load when somebody asks for them. */
const families = ['close', 'glad', 'at-ease', 'afraid', 'sad', 'angry', 'hurt', 'far-away'];

const keptWhere = (card: CheckinView): string => card.say(`foot.${card.space?.keep ?? 'device'}`);

/** First use: the couple names itself, or goes without. */
export const namesView = (card: CheckinView): Screen => {
  const field = (which: Person) =>
    html`<div class="field">
      <label for="name-${which}">${card.say(`names.${which}`)}</label>
      <input
        id="name-${which}"
        part="field"
        autocomplete="off"
        translate="no"
        maxlength="60"
        .value=${card.space?.choices.get()?.names?.[which === 'a' ? 0 : 1] ?? ''}
      />
    </div>`;
  const keep = (event: Event | undefined) => {
    const root = (event?.target as Element | undefined)?.closest('.body');
    const names = ['a', 'b'].map((which, index) => {
      const typed = root?.querySelector<HTMLInputElement>(`#name-${which}`)?.value.trim();
      return typed || card.say(`name.${'ab'[index]}`);
    });
    card.open(undefined);
    void card.space?.choose({ names: event ? (names as [string, string]) : null }).catch(() => {});
  };
  return {
    step: card.say('step.before'),
    turn: card.say('turn.both'),
    ask: card.say('names.ask'),
    sub: card.say('names.sub'),
    main: html`<div class="fields">${field('a')}${field('b')}</div>
      <div class="pair low">
        <button type="button" class="big" part="choice" @click=${keep}>${card.say('names.use')}</button>
        <button type="button" class="big" part="choice" @click=${() => keep(undefined)}>
          ${card.say('names.without')}
        </button>
      </div>`,
    foot: keptWhere(card),
    first: true,
  };
};

/** Who would like to start. Half a check-in that is open reads the same for both. */
export const beginView = (card: CheckinView): Screen => {
  const { state, say } = card;
  const { mode } = state;
  const alone = mode === 'apart' || mode === 'solo';
  const open = !!Object.keys(state.chosen).length;
  const begin = (who: Person) => () => card.act(alone ? { do: 'on-own', who, mode } : { do: 'begin', who });
  const later = [say('who.later'), () => card.open('later')] as const;
  const both = (['a', 'b'] as const).map((who) => [card.nameOf(who), begin(who)] as const);
  const last = card.space?.choices.get()?.starter;
  // Taking turns: the one who did not start last time stands first.
  if (last === 'a') both.reverse();
  const chance = () => begin(crypto.getRandomValues(new Uint8Array(1))[0]! < 128 ? 'a' : 'b')();
  return {
    turn: say(alone ? 'turn.alone' : 'turn.both'),
    ask: say(card.solo ? 'solo.ask' : open || alone ? 'open.ask' : 'who.ask'),
    sub: say(card.solo ? 'solo.sub' : open ? 'open.sub' : alone ? 'apart.sub' : 'who.sub'),
    main: card.solo
      ? tiles([[say('begin'), begin('a')], later])
      : tiles(open || alone ? [...both, later] : [...both, [say('who.chance'), chance], later]),
    actions: quiets(
      state.parts.includes('share') && !alone && !open
        ? quiet(say('who.minute'), () => card.act({ do: 'just-minute', who: last === 'a' ? 'b' : 'a' }))
        : nothing,
      mode ? nothing : quiet(say('who.alone'), () => card.act({ do: 'alone' })),
      quiet(say('who.more'), () => card.open('more')),
    ),
    foot: keptWhere(card),
    first: true,
  };
};

/** The chips of the families, which a day's sheet and the weekly page both show. */
export const feelingsChips = (
  card: CheckinView,
  answer: CheckinAnswer,
  write: (answer: CheckinAnswer) => void,
): TemplateResult => {
  const chosen = answer.feelings ?? [];
  const toggle = (key: string) => (on: boolean) =>
    write({ feelings: on ? [...chosen, key] : chosen.filter((one) => one !== key) });
  return html`<div class="answer">
    <div class="chips" role="group" aria-label=${card.say('day.feelings')}>
      ${families.map((key) => chip(card.say(`feeling.${key}`), chosen.includes(key), toggle(key)))}
      ${chip(card.say('feeling.unsure'), !!answer.unsure, (unsure) => write({ unsure }))}
    </div>
    <div class="inline">${quiet(card.say('day.finer'), () => card.open('finer'))}</div>
  </div>`;
};

/** The default day: one sheet each, a feeling and a thanks. */
export const dayView = (card: CheckinView): Screen => {
  const who = card.state.holder!;
  const { parts, answers, chosen } = card.state;
  const answer = answers[who];
  const { write } = card;
  return {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(who) }),
    ask: card.say(card.solo ? 'day.ask.solo' : 'day.ask', { name: card.nameOf(who) }),
    main: html`${parts.includes('feelings') ? feelingsChips(card, answer, write) : nothing}
    ${
      parts.includes('appreciation')
        ? html`<div class="answer">
            ${writing({
              id: 'thanks',
              label: card.say('day.thanks', { other: card.otherName(who) }),
              value: answer.thanks ?? '',
              write: (thanks) => write({ thanks }),
            })}
            ${card.nudge(answer.thanks ?? '', (thanks) => write({ thanks }))}
            <div class="chips">${chip(card.say('day.nothing'), !!answer.nothing, (nothing) => write({ nothing }))}</div>
          </div>`
        : nothing
    }`,
    actions: html`${primary(card.say('next'), () => card.act({ do: 'next' }))}
    ${Object.keys(chosen).length ? nothing : quiets(quiet(card.say('back'), () => card.act({ do: 'back' })))}`,
    foot: card.say('foot.hidden'),
  };
};

/** Every return lands here: nothing of anybody's is on it. */
export const coverView = (card: CheckinView, uncover: (who?: Person) => void): Screen => {
  const { holder } = card.state;
  if (!holder)
    return {
      ask: card.say('cover.both'),
      sub: card.say('cover.both.sub'),
      actions: primary(card.say('cover.open'), () => uncover()),
      glaze: true,
      first: true,
    };
  const name = card.solo ? card.say('you') : card.nameOf(holder);
  const other = holder === 'a' ? 'b' : 'a';
  return {
    ask: card.say('cover.ask', { name }),
    sub: card.say('cover.sub', { name }),
    actions: html`${primary(card.say(card.solo ? 'cover.solo' : 'cover.am', { name }), () => uncover(holder))}
    ${card.solo ? nothing : quiets(quiet(card.say('cover.am', { name: card.nameOf(other) }), () => uncover(other)))}`,
    glaze: true,
    first: true,
  };
};
