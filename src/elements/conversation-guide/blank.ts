import { defaultOptions, questionsOf, shareOf, type GuideOption, type GuideStep } from '../../exercises/guide.js';
import { isAlone } from '../../exercises/guide-state.js';
import { asAsked } from '../../exercises/guide-alone.js';
import { isPassed } from '../../exercises/guide-way.js';
import type { PageBlock, PageSection } from '../../export/page.js';
import type { Blank } from '../../ui/past/worksheet.js';
import { askOf, fill, hintOf, labelOf } from './fill.js';
import type { GuideView } from './view.js';

/** One step on paper: what is asked, what may be circled, lines to write on. */
function sectionOf(view: GuideView, step: GuideStep): PageSection {
  const labels = (options: readonly GuideOption[]) => options.map((option) => fill(view, labelOf(view, option)));
  const who = shareOf(step) === 'together' ? undefined : (view.state.starter ?? 'a');
  const heading = askOf(view, step, who);
  const hint = hintOf(view, step);
  const about: PageBlock[] = hint ? [{ text: hint }] : [];
  switch (step.type) {
    case 'rules': {
      const rules = step.rules ?? [1, 2, 3, 4].map((number) => view.say(`guide.rule.${number}`));
      return { heading, blocks: [{ text: rules.map((rule) => fill(view, rule)).join('\n') }] };
    }
    case 'read':
      return { heading, blocks: [{ text: [step.text && fill(view, step.text), hint].filter(Boolean).join('\n') }] };
    case 'answer':
      return {
        heading,
        blocks: questionsOf(step).map(({ ask, options }) => ({
          ...(ask && ask !== step.ask && { label: fill(view, ask) }),
          ...(options && { circle: labels(options) }),
          lines: 3,
        })),
      };
    case 'choose':
      return { heading, blocks: [{ circle: labels(step.options ?? defaultOptions), lines: step.write ? 2 : 0 }] };
    case 'rank':
      return { heading, blocks: [...about, { circle: labels(step.options ?? []), lines: 3 }] };
    case 'decide':
      return { heading, blocks: [{ ...(step.options && { circle: labels(step.options) }), lines: 2 }] };
    case 'date':
      return { heading, blocks: [{ lines: 1 }] };
    case 'rest':
      return { heading, blocks: about };
    default:
      return { heading, blocks: [...about, { lines: 2 }] };
  }
}

/** A conversation on paper, step by step; what leads on by an answer is left to the two. */
export const blankGuide = (view: GuideView): Blank => ({
  title: view.loaded?.title ?? '',
  sections: (view.loaded?.steps ?? [])
    .filter((step) => !isPassed(step, isAlone(view.state)))
    .map((step) => sectionOf(view, asAsked(step, view.state))),
  foot: view.say('guide.sum.foot.blank'),
});
