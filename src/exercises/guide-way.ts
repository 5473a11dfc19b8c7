import {
  defaultSeconds,
  guideEnd,
  guideLimits,
  indexOfStep,
  questionsOf,
  shareOf,
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

/** How many minutes a step takes: as it says, or an estimate for two who take their time. */
export function minutesOf(step: GuideStep): number {
  if (step.type === 'branch' || step.type === 'rest') return 0;
  if (step.minutes !== undefined) return step.minutes;
  const both = shareOf(step) !== 'together';
  switch (step.type) {
    case 'speak': {
      const turn = (step.seconds ?? defaultSeconds) / 60 + (step.sayBack === false ? 0 : 1);
      return Math.ceil(turn * (step.who && step.who !== 'each' ? 1 : 2));
    }
    case 'answer':
      return Math.min(guideLimits.sitting.minutes, questionsOf(step).length * (both ? 3 : 2));
    case 'choose':
    case 'thanks':
    case 'say-back':
      return both ? 2 : 1;
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

/** The sittings along the way that a guide takes when no branch turns off: said before it begins. */
export function sittingsOf(guide: Guide): readonly Stretch[] {
  const sittings: Stretch[] = [{ steps: 0, minutes: 0 }];
  for (let index = 0; index >= 0 && index < guide.steps.length;) {
    const step = guide.steps[index]!;
    const last = sittings.at(-1)!;
    if (step.type === 'rest') sittings.push({ steps: 0, minutes: 0 });
    else if (step.type !== 'branch') last.steps++;
    last.minutes += minutesOf(step);
    const way = step.type === 'branch' ? wayOf(guide, step, [[]]) : waysFrom(guide, index)[0]!;
    index = indexOfStep(guide, way);
  }
  return sittings.filter(({ steps }) => steps > 0);
}

/** How long all of it takes. */
export const lengthOf = (guide: Guide): number =>
  guide.minutes ?? sittingsOf(guide).reduce((sum, { minutes }) => sum + minutes, 0);
