import { html, nothing } from 'lit';
import type { GuideStep } from '../../exercises/guide.js';
import { isAlone } from '../../exercises/guide-state.js';
import { mark } from '../../ui/mark.js';
import { chevron } from '../../ui/marks.js';
import { keptWhere } from '../../ui/names.js';
import { chip, quiet, quiets, tiles, writing, type Screen } from '../../ui/sheet.js';
import { askOf, fill, hintOf } from './fill.js';
import { answerAt, goOn, quietly, write } from './parts.js';
import type { GuideView } from './view.js';
import { guideLengths } from '../../content/guide-lengths.js';

const ours = [1, 2, 3, 4];

/** The ground rules (C16): both agree to them, or it is not for today. */
export const rulesView = (view: GuideView, step: GuideStep): Screen => {
  const { state } = view;
  const rules = (step.type === 'rules' && step.rules) || ours.map((number) => view.say(`guide.rule.${number}`));
  const agreed = state.agreed[step.id] ?? {};
  return {
    turn: view.say('turn.both'),
    ask: askOf(view, step),
    sub: hintOf(view, step),
    main: html`<ul class="rules">
        ${[...rules, view.say('guide.rule.stop')].map((rule) => html`<li>${mark()}<span>${fill(view, rule)}</span></li>`)}
      </ul>
      <details class="fold" ?open=${!!answerAt(view).text}>
        <summary><span>${view.say('guide.rule.own')}</span>${chevron()}</summary>
        ${writing({
          id: 'own-rule',
          label: view.say('guide.rule.own'),
          hiddenLabel: true,
          value: answerAt(view).text ?? '',
          write: (text) => write(view, { text }),
          rows: 1,
        })}
      </details>
      <div class="chips" role="group" aria-label=${askOf(view, step)}>
        ${(['a', 'b'] as const).map((who) =>
          chip(view.say('guide.agrees', { name: view.nameOf(who) }), !!agreed[who], (yes) =>
            view.act({ do: 'agree', who, yes }),
          ),
        )}
      </div>
      ${agreed.a && agreed.b ? nothing : html`<p class="hint">${view.say('guide.agree.both')}</p>`}
      ${tiles(
        [
          [view.say('guide.go'), () => view.act({ do: 'next' })],
          [view.say('guide.enough'), () => view.act({ do: 'leave' })],
        ],
        'low',
      )}`,
    actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
    foot: keptWhere(view),
  };
};

/** Something to read; another guide may be offered here (C4 offers the parting of R7). */
export const readView = (view: GuideView, step: GuideStep): Screen => {
  const { text, offers } = step.type === 'read' ? step : {};
  const to = offers && Object.hasOwn(guideLengths, offers.guide) ? offers : undefined;
  const hint = hintOf(view, step);
  return {
    turn: view.say(isAlone(view.state) ? 'turn.solo' : 'turn.both'),
    ask: askOf(view, step),
    main: html`${text ? html`<p class="reading">${fill(view, text)}</p>` : nothing}
    ${hint ? html`<p class="sub">${hint}</p>` : nothing}
    ${
      to
        ? tiles(
            [
              [
                view.say('guide.offer', { title: view.say('guide.of.' + to.guide) }),
                () => view.pick({ name: to.guide, from: to.from }),
              ],
              [view.say('guide.go'), () => view.act({ do: 'next' })],
            ],
            'low words',
          )
        : nothing
    }`,
    actions: to ? quietly(view) : goOn(view, view.say('guide.go')),
  };
};

/** A resting place: enough for today, or on. Both are of one size. */
export const restView = (view: GuideView, step: GuideStep): Screen => ({
  turn: view.say(isAlone(view.state) ? 'turn.solo' : 'turn.both'),
  ask: askOf(view, step),
  sub: hintOf(view, step),
  main: tiles(
    [
      [view.say('guide.rest.enough'), () => view.act({ do: 'rest' })],
      [view.say('guide.go'), () => view.act({ do: 'next' })],
    ],
    'low',
  ),
  actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
  foot: keptWhere(view),
});
