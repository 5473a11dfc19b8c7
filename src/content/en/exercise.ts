/** What the first screens of every exercise say. Everything else loads when it comes. */
export const words = {
  'name.a': 'Sun',
  'name.b': 'Moon',
  step: 'Step {step} of {of}',
  'step.before': 'Before the first time',
  'turn.both': 'Phone between you',
  'turn.one': '{name} holds the phone',
  failed: 'This did not load. Your words are kept.',
  next: 'Next',
  back: 'Back',
  'names.ask': 'What shall this page call you?',
  'names.sub': 'A nickname is fine. You can change it later.',
  'names.a': 'One of you',
  'names.b': 'The other',
  'names.use': 'Use these names',
  'names.without': 'Go without names',
  'who.later': 'Not today',
  'who.alone': 'I am on my own today',
  'who.more': 'More',
  'foot.device': 'Kept in this browser. This site, and anything installed on this device, could still read it.',
  'foot.hidden': 'Hidden until you choose to show it.',
  'status.keeping': 'Keeping …',
  'status.kept': 'Kept.',
} as const;

/** Every word of the first screens that exercises share, by key. */
export type ExerciseFirstKey = keyof typeof words;
