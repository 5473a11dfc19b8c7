/** What the way out says. */
export const words = {
  'exit.what': 'What does leaving do?',
  'exit.does': 'The button empties this page at once. Then it opens another page in its place: {place}.',
  'exit.keys': 'On a keyboard, press Shift three times within five seconds.',
  'exit.history': 'It does not erase the browser’s history. Other tabs stay open.',
  'exit.watched': 'Software that watches this device sees more than this page can hide.',
  'exit.drafts.keep': 'What you typed and did not finish stays where it is kept.',
  'exit.drafts.delete':
    'What you typed and did not finish is deleted as you leave. If that takes too long, some of it may stay.',
  'exit.twice': 'Press Shift twice more to leave.',
  'exit.once': 'Press Shift once more to leave.',
} as const;
