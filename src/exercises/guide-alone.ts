import type { GuideOption, GuideStep } from './guide.js';
import { isAlone, type GuideState } from './guide-state.js';

/** Words for one, from words for two: they end before the sentence that speaks to the other. */
const unaddressed = (text: string | undefined): string | undefined =>
  text?.replace(/(^|[.?!…]["”’)]*\s+)\{other\},[^]*$/, '$1').trim() || undefined;

/** The options that somebody has here; some need a second person. */
const offered = (options: readonly GuideOption[] | undefined): readonly GuideOption[] | undefined =>
  options?.filter(({ alone }) => alone !== false);

/**
 * A step as it speaks to whoever is here. Two who sit together get it as it is. For somebody who does it without the other beside
 * them, solo or each at their own time, its words for one take the place of those for two, a sentence that speaks to the other by
 * name is left out, and so are options that need the other.
 */
export function asAsked(step: GuideStep, state: Pick<GuideState, 'mode'>): GuideStep {
  if (!isAlone(state) || step.type === 'branch') return step;
  const { hint, alone, ...rest } = step;
  const own = unaddressed(hint);
  return {
    ...rest,
    ...(own !== undefined && { hint: own }),
    ...(alone || {}),
    ...('options' in rest && rest.options && { options: offered(rest.options) }),
  };
}
