/**
 * Ours by name, in the order in which they are offered: how many minutes each takes, and how many resting places lie on its
 * longest way. A first screen says so before the guide itself is downloaded; a test holds this to the guides.
 */
export const guideLengths: Readonly<Record<string, readonly [minutes: number, rests: number]>> = {
  readiness: [35, 1],
  'why-we-paused': [35, 1],
  intentions: [25, 1],
  'being-heard': [24, 2],
  'what-went-wrong': [32, 1],
  accountability: [30, 1],
  needs: [30, 1],
  'deal-breakers': [28, 1],
  'opening-up': [30, 1],
  transparency: [32, 1],
  'middle-ground': [35, 1],
  imperfections: [32, 1],
  forgiveness: [25, 1],
  'signs-of-rebuilding': [40, 1],
  growth: [43, 1],
  'shared-vision': [47, 2],
  'outside-view': [7, 0],
};
