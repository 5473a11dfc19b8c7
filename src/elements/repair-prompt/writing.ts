import { html, nothing, type TemplateResult } from 'lit';
import { pagesOf, type RepairAnswer, type RepairPage } from '../../exercises/repair-state.js';
import { pauseOf } from '../../exercises/repair-steps.js';
import { chevron } from '../../ui/marks.js';
import { chip, primary, quiet, quiets, writing, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { turnOf } from './first.js';
import { throwAway } from './line.js';
import { textInHand } from './own-text.js';
import type { RepairView } from './view.js';

/** How long a pause may be, in minutes; a day is the most. */
const lengths = [20, 60, 180, 1440] as const;
const ideas = ['walk', 'water', 'breathe', 'music', 'stretch', 'window', 'shower', 'tidy', 'lie-down', 'warm'] as const;

/** Fields of an answer that hold words. */
type Field = {
  [Key in keyof RepairAnswer]-?: RepairAnswer[Key] extends string | undefined ? Key : never;
}[keyof RepairAnswer];

/** One field. @param key of its label; `.hint` and `.sub` go with it where there are any */
const field = (view: RepairView, name: Field, key: string, { asked = false, rows = 2 } = {}): TemplateResult => {
  const { holder, answers } = view.state;
  const sub = !asked && view.say(`${key}.sub`, { other: view.otherName(holder!) });
  return html`<div class="answer">
    ${writing({
      id: name,
      label: view.say(asked ? `${key}.ask` : key),
      value: answers[holder!][name] ?? '',
      write: (text) => view.write({ [name]: text }),
      rows,
      hiddenLabel: asked,
      placeholder: view.say(`${key}.hint`) || undefined,
    })}
    ${sub ? html`<p class="hint">${sub}</p>` : nothing}
  </div>`;
};

/** Families that open into single words, several of which may be true at once. */
const families = (
  view: RepairView,
  all: Readonly<Record<string, { label: string; words: Readonly<Record<string, string>> }>>,
  chosen: readonly string[],
  change: (keys: readonly string[]) => void,
  simply: boolean,
): TemplateResult => {
  const toggle = (key: string) => (on: boolean) => change(on ? [...chosen, key] : chosen.filter((one) => one !== key));
  return html`<div class="families">
    ${Object.entries(all).map(([family, { label, words }]) => {
      const mine = Object.entries(words).filter(([key]) => chosen.includes(key));
      const names = [...(chosen.includes(family) ? [label] : []), ...mine.map(([, word]) => word)];
      return html`<details class="family">
        <summary>
          <span class="fam-n">${label}</span>
          <span class="fam-p">${names.join(', ')}</span>
          ${chevron()}
        </summary>
        <div class="chips" role="group" aria-label=${label}>
          ${simply ? chip(view.say('finer.simply', { family: label }), chosen.includes(family), toggle(family)) : nothing}
          ${Object.entries(words).map(([key, word]) => chip(word, chosen.includes(key), toggle(key)))}
        </div>
      </details>`;
    })}
  </div>`;
};

const hint = (view: RepairView, key: string) => html`<p class="hint">${view.say(key)}</p>`;

/** What is asked on a page, and where it is answered. */
const pages: Readonly<Record<RepairPage, (view: RepairView, answer: RepairAnswer) => { key: string; main: unknown }>> =
  {
    feelings: (view, { feelings = [], unsure }) => ({
      key: 'say.feelings',
      main: html`${families(view, view.later?.feelings ?? {}, feelings, (keys) => view.write({ feelings: keys }), true)}
        <div class="chips lone">${chip(view.say('finer.unsure'), !!unsure, (on) => view.write({ unsure: on }))}</div>`,
    }),
    sentence: (view) => ({
      key: 'say.sentence',
      main: html`${field(view, 'when', 'say.when')} ${field(view, 'because', 'say.because')}
      ${field(view, 'view', 'say.view')}`,
    }),
    need: (view, { needs = [] }) => ({
      key: 'say.need',
      main: html`${field(view, 'need', 'say.need', { rows: 1 })}
      ${families(view, view.later?.needs ?? {}, needs, (keys) => view.write({ needs: keys }), false)}`,
    }),
    ask: (view) => ({
      key: 'ask',
      main: html`${field(view, 'noticed', 'ask.noticed')} ${field(view, 'guess', 'ask.guess')}
      ${field(view, 'question', 'ask.question')}`,
    }),
    heard: (view) => ({ key: 'heard.in', main: field(view, 'heard', 'heard.in', { asked: true, rows: 3 }) }),
    sense: (view) => ({ key: 'sense', main: field(view, 'sense', 'sense', { asked: true, rows: 3 }) }),
    take: (view) => ({
      key: 'take',
      main: html`${field(view, 'take', 'take', { asked: true, rows: 3 })} ${hint(view, 'take.foot')}`,
    }),
    own: (view) => ({
      key: 'own',
      main: html`${field(view, 'did', 'own.did')} ${field(view, 'differently', 'own.differently')}
      ${hint(view, 'own.foot')}`,
    }),
    did: (view) => ({ key: 'did', main: field(view, 'did', 'did', { asked: true, rows: 3 }) }),
    landed: (view) => ({
      key: 'landed',
      main: html`${field(view, 'landed', 'landed', { asked: true, rows: 3 })}
        <div class="answer">
          ${writing({
            id: 'regret',
            label: view.say('regret.ask'),
            value: view.state.answers[view.state.holder!].regret ?? '',
            write: (text) => view.write({ regret: text }),
            rows: 2,
            placeholder: view.say('regret.hint'),
          })}
        </div>`,
    }),
    amends: (view) => ({ key: 'amends', main: field(view, 'amends', 'amends', { asked: true, rows: 3 }) }),
    differently: (view, { forgive }) => ({
      key: 'differently',
      main: html`${field(view, 'differently', 'differently', { asked: true, rows: 3 })}
        <div class="answer">
          <div class="chips">${chip(view.say('forgive.ask'), !!forgive, (on) => view.write({ forgive: on }))}</div>
          ${hint(view, 'forgive.sub')}
        </div>
        ${hint(view, 'apologise.foot')}`,
    }),
    pause: (view, answer) => ({
      key: 'pause',
      main: html`<div class="chips" role="radiogroup" aria-label=${view.say('pause.ask')}>
          ${lengths.map(
            (minutes) =>
              html`<label class="chip" part="chip"
                ><input
                  type="radio"
                  name="minutes"
                  .checked=${pauseOf(answer) === minutes}
                  @change=${() => view.write({ minutes })}
                /><span>${view.say(`pause.minutes.${minutes}`)}</span></label
              >`,
          )}
        </div>
        <div class="answer">
          <h4 class="minor">${view.say('pause.meanwhile')}</h4>
          ${hint(view, 'pause.meanwhile.sub')}
          <div class="chips" role="group" aria-label=${view.say('pause.meanwhile')}>
            ${ideas.map((key) => {
              const { soothing = [] } = answer;
              return chip(view.say(`soothe.${key}`), soothing.includes(key), (on) =>
                view.write({ soothing: on ? [...soothing, key] : soothing.filter((one) => one !== key) }),
              );
            })}
          </div>
        </div>
        ${field(view, 'meanwhile', 'pause.own', { rows: 1 })} ${hint(view, 'pause.foot')}`,
    }),
  };

/** One page of a way: a question, its parts, and the text that grows from them. */
export const writingView = (view: RepairView): Screen => {
  const { state } = view;
  const who = state.holder!;
  const { key, main } = pages[pagesOf(state)[state.page]!](view, state.answers[who]);
  const { text, own, field: ownField, redo } = textInHand(view);
  return {
    turn: turnOf(view, who),
    ask: view.say(`${key}.ask`),
    sub: view.say(`${key}.sub`, { other: view.otherName(who) }) || undefined,
    main: html`<div class="answer">
        ${own ? ownField() : html`<p class="grows">${text ? written(text) : html`<span class="felt">${view.say('repair.empty')}</span>`}</p>`}
        <div class="inline">${redo()}</div>
      </div>
      ${main}`,
    actions: html`${primary(view.say('next'), () => view.act({ do: 'next' }))}
    ${quiets(
      quiet(view.say('back'), () => view.act({ do: 'back' })),
      throwAway(view),
    )}`,
    foot: view.say('foot.hidden'),
  };
};
