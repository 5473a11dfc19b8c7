/** What the check-in says until its first answer is kept. Everything else loads when it comes. */
export const words = {
  'checkin.title': 'Daily check-in',
  'checkin.title.weekly': 'Weekly check-in',
  'who.ask': 'Who would like to start?',
  'who.sub': 'One of you writes first, then the other. Then a minute each, out loud.',
  'who.chance': 'Let chance choose',
  'who.minute': 'Just the minute',
  'day.ask': '{name}, what is there right now?',
  'day.feelings': 'Feelings',
  'day.finer': 'Finer words',
  'day.thanks': 'One thing {other} did today that you are glad about',
  'day.nothing': 'Nothing today',
  'feeling.close': 'Close',
  'feeling.glad': 'Glad',
  'feeling.at-ease': 'At ease',
  'feeling.afraid': 'Afraid',
  'feeling.sad': 'Sad',
  'feeling.angry': 'Angry',
  'feeling.far-away': 'Far away',
  'feeling.hurt': 'Hurt',
  'feeling.unsure': 'Not sure',
} as const;

/** Every word of the check-in's own first screens, by key. */
export type FirstKey = keyof typeof words;
