/**
 * Ours by name, in the order in which they are offered: how many minutes each takes at most. A first screen says so
 * before the guide itself is downloaded; a test holds this to the guides.
 */
export const guideLengths: Readonly<Record<string, number>> = {
  readiness: 35,
  'why-we-paused': 35,
  intentions: 25,
  'being-heard': 24,
  'what-went-wrong': 32,
  accountability: 30,
  needs: 30,
  'deal-breakers': 28,
  'opening-up': 30,
  transparency: 32,
  'middle-ground': 35,
  imperfections: 32,
  forgiveness: 25,
  'signs-of-rebuilding': 40,
  growth: 43,
  'shared-vision': 47,
  'outside-view': 7,
};
