import { html, nothing, type TemplateResult } from 'lit';
import { questionsOf, defaultOptions, shareOf, type GuideQuestion, type GuideStep } from '../../exercises/guide.js';
import { entriesFor } from '../../exercises/guide-result.js';
import { isAlone, isOpen, keysOf } from '../../exercises/guide-state.js';
import type { Person } from '../../exercises/record.js';
import { chooseView } from '../../ui/choose.js';
import { keptWhere } from '../../ui/names.js';
import { chip, quiet, quiets, type Screen } from '../../ui/sheet.js';
import { seam } from '../../ui/seam.js';
import { uprightSeam } from '../../ui/upright-seam.js';
import { written } from '../../ui/written.js';
import { answerText, askedIn } from './entries.js';
import { askOf, fill, hintOf, namesIn } from './fill.js';
import { seed } from './first.js';
import { dateField, optionsField, rankField, wordsField, type Field } from './inputs.js';
import { answerAt, goOn, meant, quietly, write } from './parts.js';
import type { GuideView } from './view.js';

/** Both agree to the same words: only then does it count. */
const agreeing = (view: GuideView, step: GuideStep): unknown => {
  const agreed = view.state.agreed[step.id] ?? {};
  const { text, chosen } = answerAt(view);
  if (isAlone(view.state) || !(text?.trim() || chosen?.length)) return nothing;
  return html`<div class="answer">
    <div class="chips" role="group" aria-label=${view.say('guide.agree.words')}>
      ${(['a', 'b'] as const).map((who) =>
        chip(view.say('guide.agrees', { name: view.nameOf(who) }), !!agreed[who], (yes) =>
          view.act({ do: 'agree', who, yes }),
        ),
      )}
    </div>
    <p class="hint">${view.say('guide.agree.words')}</p>
  </div>`;
};

/** What there is to do in a step: choose, put in order, write, set a date. */
function fields(view: GuideView, step: GuideStep, question: GuideQuestion | undefined, ask: string): TemplateResult {
  const place: Field = {
    id: `answer-${view.state.page}`,
    answer: answerAt(view),
    write: (answer) => write(view, answer),
  };
  const both = view.state.at === 'together';
  // A thought beside it is for its writer alone.
  const nudge = both
    ? nothing
    : view.later?.thought({
        id: place.id,
        purpose: 'statement',
        text: place.answer.text ?? '',
        write: (text) => place.write({ text }),
      });
  const words = (label: string, openers?: readonly string[]) =>
    html`${wordsField(view, place, label, openers)} ${nudge}`;
  const more = view.say('guide.write.more');
  const label = view.say(both ? 'guide.write.both' : 'guide.write');
  switch (step.type) {
    case 'answer':
      return question?.options
        ? html`${optionsField(view, place, question.options, 1, ask)} ${words(more, question.openers ?? step.openers)}`
        : words(label, question?.openers ?? step.openers);
    case 'choose':
      return html`${optionsField(view, place, step.options ?? defaultOptions, step.most ?? 1, ask)}
      ${step.write ? words(more) : nothing}`;
    case 'rank':
      return rankField(view, place, step.options ?? [], step.top);
    case 'decide':
      return html`${step.options ? optionsField(view, place, step.options, 1, ask) : nothing}
      ${words(step.options ? more : label, step.openers)} ${agreeing(view, step)}`;
    case 'date':
      return dateField(view, place, step.days);
    default:
      return words(label, 'openers' in step ? step.openers : undefined);
  }
}

/** Above the question: how many may be chosen, how to put in order, which of several questions. */
function note(view: GuideView, step: GuideStep): string {
  const { page } = view.state;
  if (step.type === 'choose' && (step.most ?? 1) > 1) return view.say('guide.most', { count: view.count(step.most!) });
  if (step.type === 'rank')
    return step.top && step.top < (step.options?.length ?? 0)
      ? view.say('guide.rank.top', { count: view.count(step.top) })
      : view.say('guide.rank.sub');
  const of = keysOf(step).length;
  if (of < 2) return '';
  return view.say('guide.page', { page: view.count(page + 1), of: view.count(of) });
}

/** Where it is for one of the two, or for both. */
const footOf = (view: GuideView, step: GuideStep, who: Person | undefined): string => {
  if (!who) return view.say('guide.foot.both');
  if (view.state.mode === 'solo') return keptWhere(view);
  const share = shareOf(step);
  if (share === 'private') return view.say('guide.foot.private', namesIn(view, who));
  return share ? view.say('foot.hidden') : keptWhere(view);
};

/** An answer of one of the two, alone, or of both with the phone between them. */
export const answerView = (view: GuideView, step: GuideStep): Screen => {
  const { state } = view;
  const { holder, page } = state;
  const question = step.type === 'answer' ? questionsOf(step)[page] : undefined;
  const ask = fill(view, question?.ask ?? askOf(view, step, holder), holder);
  // What all the questions are about is said above the first of them.
  const about =
    question?.ask && 'ask' in step && step.ask && question.ask !== step.ask && !page ? askOf(view, step) : '';
  const hint =
    question && step.type === 'answer' && step.questions?.length
      ? fill(view, question.hint ?? (page ? '' : (step.hint ?? '')), holder)
      : hintOf(view, step, holder);
  return {
    turn: [
      holder ? view.say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(holder) }) : view.say('turn.both'),
      note(view, step),
    ]
      .filter(Boolean)
      .join(' · '),
    about,
    ask,
    sub: hint,
    main: fields(view, step, question, ask),
    actions: goOn(view),
    foot: footOf(view, step, holder),
  };
};

/** The end of what one wrote alone: what shall become of it. */
export const chosenView = (view: GuideView, step: GuideStep): Screen => {
  const who = view.state.holder!;
  const keys = keysOf(step);
  /** Back to one of several questions. */
  const change = (key: string) => () => {
    for (let page = keys.length; page > Math.max(0, keys.indexOf(key)); page--) view.act({ do: 'back' });
  };
  const parts = entriesFor(view.loaded!, view.state, who)
    .filter((entry) => entry.author === who && entry.step === step.id)
    .map((entry) => ({
      title: askedIn(view, entry),
      text: answerText(view, entry),
      change: change(entry.key),
    }));
  const screen = chooseView(view, who, parts, change(keys[0]!));
  return { ...screen, actions: quietly(view) };
};

const voice = (view: GuideView, step: GuideStep, who: Person, reader: Person | 'both'): TemplateResult => {
  const entries = entriesFor(view.loaded!, view.state, reader).filter(
    (entry) => entry.author === who && entry.step === step.id,
  );
  return html`<section class="voice">
    <h4>${view.nameOf(who)}</h4>
    ${
      entries.length
        ? entries.map(
            (entry) =>
              html`${keysOf(step).length > 1 ? html`<p class="done-q">${askedIn(view, entry)}</p>` : nothing}
                <p>${written(answerText(view, entry))}</p>`,
          )
        : html`<p class="felt">${view.say('guide.shown.nothing')}</p>`
    }
  </section>`;
};

/** Both have chosen: here it is, or not both yet, and nobody is told who. */
export const shownView = (view: GuideView, step: GuideStep): Screen => {
  const { state, loaded } = view;
  const alone = isAlone(state);
  const opened = isOpen(loaded!, state, step.id);
  const turn = alone ? view.say('turn.one', { name: view.nameOf(state.starter!) }) : view.say('turn.both');
  if (!opened)
    return {
      turn,
      ask: view.say('both.not'),
      sub: view.say('both.not.sub'),
      main: html`<div class="answer">
        <p class="hint">${view.say('guide.not-both.again')}</p>
        ${quiets(
          (['a', 'b'] as const).map((who) =>
            quiet(view.say('guide.not-both.look', { name: view.nameOf(who) }), () => view.act({ do: 'reopen', who })),
          ),
        )}
      </div>`,
      actions: goOn(view, view.say('guide.go')),
      foot: view.say('both.not.foot'),
    };
  const reader = alone ? state.starter! : 'both';
  return {
    turn,
    ask: view.say('guide.shown.ask'),
    sub: view.say('guide.shown.sub'),
    main: html`<div class="two">
        ${voice(view, step, 'a', reader)}
        <div class="between">${seam({ steps: 1, done: 1, seed })}${uprightSeam({ seed })}</div>
        ${voice(view, step, 'b', reader)}
      </div>
      ${alone ? nothing : meant(view)}`,
    actions: goOn(view, view.say('guide.go')),
    foot: view.say('guide.foot.open'),
  };
};
