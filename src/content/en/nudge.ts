/** What stands beside a thought that is offered next to a field, and how it is put away. */
export const words = {
  'nudge.leave': 'Leave it as it is',
  'nudge.use': 'Use these words',
  'nudge.offer': '“{words}”',
  'nudge.off': 'No more such thoughts',
  'nudge.off.said': 'They are off. What you write is not looked at for them.',
  'nudge.on': 'Turn them on again',
  'nudge.help': 'Find someone to talk to',
  'nudge.worry':
    'Do you worry about what you do or say when you are afraid? There are people you can talk to about that, too.',
  'nudge.help.unkept': 'This page knows a few phrases. Nobody is told, and that this note came up is not kept.',
  'nudge.long': 'This is too long for a second look. Nothing of it is lost.',
  'nudge.begin': 'Ways to begin',
  'nudge.morning': 'This morning, when …',
  'nudge.noticed': 'I noticed that …',
} as const;
