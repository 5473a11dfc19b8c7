import { html, nothing, type TemplateResult } from 'lit';
import { pagesOf, type RepairAnswer, type RepairPage } from '../../exercises/repair-state.js';
import { pauseOf } from '../../exercises/repair-steps.js';
import { family } from '../../ui/family.js';
import { finerFeelings } from '../../ui/finer-feelings.js';
import { chip, primary, quiet, quiets, writing, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { turnOf } from './first.js';
import { throwAway } from './line.js';
import { textInHand } from './own-text.js';
import type { RepairView } from './view.js';

/** How long a pause may be, in minutes; a day is the most. */
const lengths = [20, 60, 180, 1440] as const;

/** Fields of an answer that hold words. */
type Field = {
  [Key in keyof RepairAnswer]-?: RepairAnswer[Key] extends string | undefined ? Key : never;
}[keyof RepairAnswer];

/** Fields in which somebody tells what another one said or meant: nothing of that is theirs to put more gently. */
const told: readonly Field[] = ['guess', 'heard', 'sense', 'take', 'meanwhile'];

/** What belongs to a field. `asked`: the page's question is its label; `bare`: what is said below the question is enough. */
interface FieldOptions {
  asked?: boolean;
  bare?: boolean;
  rows?: number;
}

/** One field, with a thought beside it. @param key of its label; `.hint` and `.sub` go with it where there are any */
const field = (view: RepairView, name: Field, key: string, { asked, bare, rows = 2 }: FieldOptions = {}) => {
  const { holder, answers, way } = view.state;
  const sub = !asked && !bare && view.say(`${key}.sub`, { other: view.otherName(holder!) });
  const value = answers[holder!][name] ?? '';
  const write = (text: string) => view.write({ [name]: text });
  return html`<div class="answer">
    ${writing({
      id: name,
      label: view.say(asked ? `${key}.ask` : key),
      value,
      write,
      rows,
      hiddenLabel: asked,
      placeholder: view.say(`${key}.hint`) || undefined,
    })}
    ${sub ? html`<p class="hint">${sub}</p>` : nothing}
    ${view.later!.thought({
      id: name,
      purpose: way === 'apologise' || way === 'own' ? 'apology' : 'statement',
      text: value,
      write,
      // Of an apology each page is a sentence of its own; the others go into a frame.
      part: way !== 'apologise',
      crisisOnly: told.includes(name),
    })}
  </div>`;
};

/** Families of needs that open into single words, several of which may be true at once. */
const needsOf = (view: RepairView, chosen: readonly string[]): TemplateResult => {
  const toggle = (key: string) => (on: boolean) =>
    view.write({ needs: on ? [...chosen, key] : chosen.filter((one) => one !== key) });
  return html`<div class="families">
    ${Object.values(view.later?.needs ?? {}).map((one) => family(one, chosen, toggle))}
  </div>`;
};

const hint = (view: RepairView, key: string) => html`<p class="hint">${view.say(key)}</p>`;

/** What is asked on a page, and where it is answered. */
const pages: Readonly<Record<RepairPage, (view: RepairView, answer: RepairAnswer) => { key: string; main: unknown }>> =
  {
    feelings: (view, { feelings, strength, unsure }) => ({
      key: 'say.feelings',
      main: finerFeelings(view, view.later?.feelings ?? {}, { feelings, strength, unsure }, (change) =>
        view.write(change),
      ),
    }),
    sentence: (view) => ({
      key: 'say.sentence',
      main: html`${field(view, 'when', 'say.when')} ${field(view, 'because', 'say.because')}
      ${field(view, 'view', 'say.view')}`,
    }),
    need: (view, { needs = [] }) => ({
      key: 'say.need',
      main: html`${field(view, 'need', 'say.need', { rows: 1, bare: true })} ${needsOf(view, needs)}`,
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
      main: html`${field(view, 'landed', 'landed', { asked: true, rows: 3 })} ${field(view, 'regret', 'regret.ask')}`,
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
            ${view.later!.idsIn('soothe').map((key) => {
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
