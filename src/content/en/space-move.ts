/** What a space says when a page keeps words in another place from now on. `{from}` and `{to}`: "in this browser", say. */
export const words = {
  'move.ask': 'Bring along what you kept before?',
  'move.sub':
    'From now on, this page keeps words {to}. What you are writing came along. What you kept before lies {from}.',
  'move.yes': 'Bring a copy along',
  'move.no': 'Leave it where it is',
  'move.done': 'It is here now. It also stays {from}.',
  'move.failed': 'It could not be brought along. It still lies {from}, and nothing is lost.',
} as const;
