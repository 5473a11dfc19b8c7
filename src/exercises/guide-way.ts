import {
  defaultSeconds,
  guideEnd,
  guideLimits,
  indexOfStep,
  questionsOf,
  shareOf,
  stepOf,
  type BranchStep,
  type Guide,
  type GuideStep,
} from './guide.js';

/** Where a step leads: ids of steps, or `end`. A branch may lead to several. */
export function waysFrom(guide: Guide, index: number): readonly string[] {
  const step = guide.steps[index]!;
  const following = guide.steps[index + 1]?.id ?? guideEnd;
  if (step.type !== 'branch') return [step.next ?? following];
  const otherwise = step.else ?? following;
  return [...new Set([...(step.cases ?? []).map(({ to }) => to), step.closed ?? otherwise, otherwise])];
}

/** True for a step that is never on the screen: a branch, and alone what needs a second person. */
export const isPassed = (step: GuideStep, alone: boolean): boolean =>
  step.type === 'branch' ||
  (alone &&
    (step.type === 'say-back' ||
      step.type === 'rules' ||
      step.alone === false ||
      // Alone, somebody tells; nobody listens.
      ('who' in step && step.who === 'listener')));

/** For each step, the most that may still come from there on, itself included, whichever way it takes. */
export function longestFrom(guide: Guide, sizeOf: (step: GuideStep) => number): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  // Every way leads ahead, so that what follows is known by then.
  for (let index = guide.steps.length - 1; index >= 0; index--) {
    const step = guide.steps[index]!;
    most.set(step.id, sizeOf(step) + Math.max(...waysFrom(guide, index).map((id) => most.get(id) ?? 0)));
  }
  return most;
}

/** What somebody chose in the step that a branch looks at; undefined where it may not look. */
export type Looked = readonly (readonly string[])[] | undefined;

/** Where a branch goes, by what may be known of the answers. */
export function wayOf(guide: Guide, step: BranchStep, looked: Looked): string {
  const otherwise = step.else ?? guide.steps[indexOfStep(guide, step.id) + 1]?.id ?? guideEnd;
  if (!looked?.length) return step.closed ?? otherwise;
  const found = (step.cases ?? []).find(({ if: options, who }) => {
    const chose = (answer: readonly string[]) => answer.some((id) => [options].flat().includes(id));
    return who === 'both' ? looked.every(chose) : looked.some(chose);
  });
  return found?.to ?? otherwise;
}

/** True for a step that is only one of the two's. */
const isOnes = (step: GuideStep): boolean => 'who' in step && step.who !== undefined && step.who !== 'each';

/** How many minutes a step takes: as it says, or an estimate for two who take their time. */
export function minutesOf(step: GuideStep): number {
  if (step.type === 'branch' || step.type === 'rest') return 0;
  if (step.minutes !== undefined) return step.minutes;
  const both = shareOf(step) !== 'together';
  switch (step.type) {
    case 'speak': {
      const turn = (step.seconds ?? defaultSeconds) / 60 + (step.sayBack === false ? 0 : 1);
      return Math.ceil(turn * (isOnes(step) ? 1 : 2));
    }
    case 'answer':
      return Math.min(guideLimits.sitting.minutes, questionsOf(step).length * (both ? 3 : 2));
    case 'choose':
    case 'thanks':
    case 'say-back':
      return both && !isOnes(step) ? 2 : 1;
    case 'rank':
    case 'decide':
      return 3;
    case 'write':
      return 4;
    default:
      return 1;
  }
}

/** How long a stretch is: steps on the screen, and minutes. */
export interface Stretch {
  steps: number;
  minutes: number;
}

/** For each step, the longest stretch since the last resting place that ends with it, whichever way was taken. */
export function stretches(guide: Guide): readonly Stretch[] {
  const before: Stretch[] = guide.steps.map(() => ({ steps: 0, minutes: 0 }));
  return guide.steps.map((step, index) => {
    const { steps, minutes } = before[index]!;
    const shown = step.type === 'branch' || step.type === 'rest' ? 0 : 1;
    const here = { steps: steps + shown, minutes: minutes + minutesOf(step) };
    const after = step.type === 'rest' ? { steps: 0, minutes: 0 } : here;
    for (const id of waysFrom(guide, index)) {
      const next = before[indexOfStep(guide, id)];
      if (!next) continue;
      next.steps = Math.max(next.steps, after.steps);
      next.minutes = Math.max(next.minutes, after.minutes);
    }
    return here;
  });
}

/** True where a stretch is more than one sitting may be. */
export const isTooLong = ({ steps, minutes }: Stretch): boolean =>
  steps > guideLimits.sitting.steps || minutes > guideLimits.sitting.minutes;

/**
 * The sittings along the longest way that a guide may take, by its minutes: said before it begins, so that nobody who answers
 * openly has to stay longer than was said.
 * @param from the step to begin at, where another guide offered it
 */
export function sittingsOf(guide: Guide, from?: string): readonly Stretch[] {
  const ahead = longestFrom(guide, minutesOf);
  const sittings: Stretch[] = [{ steps: 0, minutes: 0 }];
  const begin = stepOf(guide, from) ?? guide.steps[0];
  for (let step = begin; step;) {
    const last = sittings.at(-1)!;
    if (step.type === 'rest') sittings.push({ steps: 0, minutes: 0 });
    else if (step.type !== 'branch') last.steps++;
    last.minutes += minutesOf(step);
    const [first, ...others] = waysFrom(guide, indexOfStep(guide, step.id));
    const longest = others.reduce((one, two) => ((ahead.get(two) ?? 0) > (ahead.get(one) ?? 0) ? two : one), first!);
    step = stepOf(guide, longest);
  }
  return sittings.filter(({ steps }) => steps > 0);
}

/** How long all of it takes, at most; from another step on it is counted. */
export const lengthOf = (guide: Guide, from?: string): number =>
  (stepOf(guide, from) ? undefined : guide.minutes) ??
  sittingsOf(guide, from).reduce((sum, { minutes }) => sum + minutes, 0);
