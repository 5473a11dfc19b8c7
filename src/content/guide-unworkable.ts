import type { Guide, GuideFlow, GuideStep } from '../exercises/guide.js';
import { areaOfKind } from '../exercises/handed-on.js';
import { guideLengths } from './guide-lengths.js';
import { found, quoted } from './guide-problem.js';
import { guideStepIds } from './guide-step-ids.js';
import { isWholeGuide } from './read-guides.js';

type Report = (
  step: GuideStep,
  /** The names of fields; an entry of a list stands for its place. */
  path: readonly (string | object)[],
  was: string,
  allowed: string,
  instead: string,
) => void;

const byDefault = 'The default is used.';

/** A place that there is; without one it is the two's own. */
function flow(step: GuideStep, flows: GuideFlow | undefined, path: readonly (string | object)[], report: Report): void {
  if (flows?.to !== 'boundary' || flows.kind === undefined || areaOfKind(flows.kind)) return;
  report(step, [...path, 'flows', 'kind'], quoted(flows.kind), '"B1" to "B14"', 'It is left out.');
  delete flows.kind;
}

/**
 * Takes out what is right by itself and can never work where it stands: more choices than there are, or what leads to a place,
 * a guide or a step of ours that is not there.
 */
export function unworkable({ steps }: Guide, replaced: Readonly<Record<string, unknown>>, report: Report): void {
  for (const step of steps) {
    if ('flows' in step) flow(step, step.flows, [], report);
    if (step.type === 'answer')
      for (const question of step.questions ?? []) flow(step, question.flows, ['questions', question], report);
    if (step.type === 'choose' || step.type === 'rank') {
      // Yes, not sure and no, where a choice has no options of its own.
      const count = step.options?.length ?? 3;
      const name = step.type === 'choose' ? 'most' : 'top';
      const fields: { most?: number; top?: number } = step;
      const given = fields[name];
      if (given !== undefined && given > count) {
        report(step, [name], found(given), `a whole number from 1 to ${count}, its options`, byDefault);
        delete fields[name];
      }
    }
    if (step.type !== 'read' || !step.offers) continue;
    const { guide, from } = step.offers;
    if (!Object.hasOwn(guideLengths, guide)) {
      report(step, ['offers', 'guide'], quoted(guide), Object.keys(guideLengths).join(', '), 'Nothing is offered.');
      delete step.offers;
      continue;
    }
    const ids = guideStepIds[guide]!.split(' ');
    const isOurs = !(Object.hasOwn(replaced, guide) && isWholeGuide(replaced[guide]));
    if (from === undefined || !isOurs || ids.includes(from)) continue;
    report(step, ['offers', 'from'], quoted(from), ids.join(', '), 'It begins at its first step.');
    delete step.offers.from;
  }
}
