/** What is said about help from outside. All of it comes with the element: who opens it asks the network for nothing. */
export const words = {
  'support.close': 'Close',
  'support.title': 'Someone to talk to',
  'support.turn': 'For either of you',
  'support.ask': 'Some things are too heavy for two.',
  'support.unseen': 'If somebody may look at this device later, use another one for what you do next.',
  'support.crisis': 'If you do not want to live any more',
  'support.crisis.say':
    'If you may not be safe tonight, talk to someone now. You do not need to know what to say. If a life is at risk, call the emergency number where you are.',
  'support.when': 'When to bring someone in',
  'support.when.much': 'It is simply too much at the moment.',
  'support.when.stuck': 'You keep ending up in the same place.',
  'support.when.root': 'You cannot find what is at the root of it.',
  'support.when.breach': 'Trust was broken. Most of all if it was not long ago.',
  'support.strength': 'Asking for help is a strong thing to do. It takes nothing from the two of you.',
  'support.contact': 'Someone you can ask',
  'support.contact.before':
    'Before you write or call: could anyone else read the answer, or see the call? If it may not be safe to reach you, say first how and when. Nothing is sent from here.',
  'support.contact.page': 'Open their page',
  'support.contact.mail': 'Write an email',
  'support.contact.call': 'Call',
  'support.afraid': 'If you are afraid of the other person',
  'support.afraid.say':
    'Then this is not for the two of you now. The exercises are not for situations of fear, control or violence. There are people who know these well, and you may talk to them before you decide anything.',
  'support.worry': 'If you worry about what you do',
  'support.worry.say':
    'Shouting, scaring, checking up on someone, or more: you may talk to someone about that too, before or after. It is a good moment to stop the exercises.',
  'support.child': 'If you are under 18',
  'support.child.say': 'There are people to talk to who are there for you alone.',
  'support.directory': 'Find a helpline where you live',
  'support.directory.child': 'Find a helpline for children',
  'support.new-tab': '{name}, opens in a new tab',
  'support.traces': 'Calls can show on a bill, pages in the history.',
} as const;
