/** What the boundaries say until the first words of one are kept. Everything else loads when it comes. */
export const words = {
  'boundary.title': 'Our boundaries',
  'boundary.title.solo': 'What I need',
  'boundary.who.ask': 'Who would like to begin?',
  'boundary.who.sub': 'One of you puts a boundary into words. Then you both answer it, apart.',
  'boundary.who.alone': 'I am on my own today',
  'boundary.who.solo': 'I do this just for me',
  'boundary.who.list': 'What we have so far',
  'boundary.area.ask': '{name}, what is it about?',
  'boundary.area.ask.solo': 'What is it about?',
  'boundary.area.sub': 'One is enough for today.',
  'boundary.area.own': 'Something else',
  'boundary.words.ask': 'Which words come close?',
  'boundary.words.sub': 'Take some and change them, or write your own.',
  'boundary.words.or': 'or',
  'boundary.words.own': 'Our own words',
  'boundary.words.own.solo': 'My own words',
  'boundary.words.label': 'The boundary',
  'boundary.words.hint': 'It says what I need, what I do, or what I take no part in.',
  'boundary.foot.hidden': 'Hidden until you hand it over.',
} as const;

/** Every word of the boundaries' first screens, by key. */
export type BoundaryFirstKey = keyof typeof words;
