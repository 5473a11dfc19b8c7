/** What the repair says on its first screens: who, what happened, one breath. Everything else loads when it comes. */
export const words = {
  'repair.title': 'A small repair',
  'repair.who': 'Who would like to say something?',
  'repair.who.sub': 'What you take next is hidden until you show it.',
  'repair.ask': 'What happened?',
  'repair.sub': 'Take what comes closest.',
  'what.disconnected': 'I felt disconnected',
  'what.criticised': 'I felt criticised',
  'what.unheard': 'I felt unheard',
  'what.shut-out': 'I felt shut out',
  'what.let-down': 'I felt let down',
  'what.left-alone': 'I was left alone with it',
  'what.hurt-by-words': 'Words hurt me',
  'what.promise-slipped': 'A promise slipped',
  'what.mine': 'It was something I did',
  'what.told': 'I was told something hard',
  'what.own-words': 'Something else',
  'breath.ask': 'One breath first.',
  'breath.sub': 'In, and slowly out. Your line is next.',
} as const;

/** Every word of the repair's first screens, by key. */
export type RepairFirstKey = keyof typeof words;
