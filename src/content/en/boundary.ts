/** What the boundaries say until the first words of one are kept. Everything else loads when it comes. */
export const words = {
  'boundary.title': 'Our boundaries',
  'boundary.title.solo': 'What I need',
  'boundary.who.ask': 'Who puts a boundary into words?',
  'boundary.who.sub': 'One of you writes. Then you both answer it, apart.',
  'boundary.list.ask': 'What we have so far',
  'boundary.area.ask': '{name}, what is it about?',
  'area.replies': 'Replies',
  'area.conflict': 'When we argue',
  'area.check-ins': 'Check-ins',
  'area.hard-topics': 'Hard topics',
  'area.physical-pace': 'Pace: being close',
  'area.emotional-pace': 'Pace: opening up',
  'area.going-public': 'Telling people',
  'area.devices': 'Phones and screens',
  'area.between-us': 'What stays between us',
  'area.outside-voices': 'Other voices',
  'area.time-alone': 'Time alone',
  'area.self-protection': 'What I need for myself',
  'area.deal-breakers': 'Deal-breakers',
  'area.consequences': 'When it slips',
  'area.own': 'Something else',
} as const;

/** Every word of the boundaries' first screens, by key. */
export type BoundaryFirstKey = keyof typeof words;
