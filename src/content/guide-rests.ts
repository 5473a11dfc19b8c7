import type { BranchStep, Guide, GuideStep } from '../exercises/guide.js';

const freeId = ({ steps }: Guide, base: string): string => {
  let id = base;
  for (let number = 2; steps.some((step) => step.id === id); number++) id = `${base}-${number}`;
  return id;
};

/** Ground rules come first in every guide for two (C16). */
export const withRules = (guide: Guide): Guide =>
  guide.mode === 'solo' || guide.steps[0]?.type === 'rules'
    ? guide
    : { ...guide, steps: [{ id: freeId(guide, 'rules'), type: 'rules' }, ...guide.steps] };

/** The guide with a resting place before a step; whatever led to the step leads there. */
export function restedBefore(guide: Guide, index: number, count: number, from: Map<GuideStep, number>): Guide {
  const { id: target } = guide.steps[index]!;
  const id = freeId(guide, `rest-${count}`);
  const there = (to: string) => (to === target ? id : to);
  const steps = guide.steps.map((step): GuideStep => {
    let moved: GuideStep = step;
    if (step.type !== 'branch') moved = step.next === target ? { ...step, next: id } : step;
    else moved = redirected(step, there);
    if (from.has(step)) from.set(moved, from.get(step)!);
    return moved;
  });
  return { ...guide, steps: [...steps.slice(0, index), { id, type: 'rest' }, ...steps.slice(index)] };
}

const redirected = (step: BranchStep, there: (to: string) => string): BranchStep => ({
  ...step,
  ...(step.cases && { cases: step.cases.map((one) => ({ ...one, to: there(one.to) })) }),
  ...(step.closed !== undefined && { closed: there(step.closed) }),
  ...(step.else !== undefined && { else: there(step.else) }),
});
