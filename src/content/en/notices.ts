import type { MessageKey } from '../../language/notice.js';

/** What is said when something was noticed in a text: a thought in the margin, never a verdict. */
export const words: Readonly<Record<MessageKey, string>> = {
  'notice.crisis': 'This sounds very heavy. If you may not be safe tonight, talk to someone now.',

  'notice.absolute': "'Always' and 'never' can land like a verdict. Is there one time you could tell about?",
  'notice.label': 'A word for a whole person is hard to hear. What happened may be easier to take in.',
  'notice.motive': 'This says what goes on inside the other person. You may know more once you ask.',
  'notice.feel-that':
    "What follows 'I feel' here is a thought about the other person. There may be a feeling under it.",
  'notice.made-me': 'What you feel is real. It may be heard better when it stands beside what happened.',
  'notice.comparison':
    'Being measured against somebody else can close a door. What would you like from this one person?',
  'notice.contempt': 'These words may hurt more than they tell. What hurt you?',
  'notice.threat': 'This may frighten the one who reads it. There may be a need under it that could be said.',

  'notice.vague': 'That is kind. What did they do, and when? *One moment* is enough.',
  'notice.self-centred':
    'It is good that this helped you. What did *they* do for it, and what does it show about them?',
  'notice.backhanded': "'Finally' or 'for once' can sting in a thanks. What was good about what they did?",

  'notice.if': "'If' or 'you feel' can leave open whether it happened. You may say what you did.",
  'notice.but': "What comes after 'but' can take the sorry back. The first half may stand alone.",
  'notice.passive': 'Nobody acts in this sentence. You may say what you did yourself.',
  'notice.blame': 'This hands a part of it to the other person. Your own part is enough here.',
  'notice.demand': 'A sorry can stand without an answer. The other person may need time.',

  'notice.forbid': 'This decides for the other person. A limit of your own says what you need, or what you will do.',
  'notice.monitor': 'This asks to watch over the other person. What would help you when you worry?',
  'notice.permission': 'This makes the other person ask for leave. What do you need to know, and why?',
  'notice.money': "This takes the other person's money out of their hands. What do you need when it comes to money?",
  'notice.isolation':
    'This parts the other person from people or things of their own. What are you missing between you?',
  'notice.punishment': 'This says what will be done to the other person. A limit says what you will do for yourself.',

  'notice.ask.moment': 'Which one time comes to mind, and what happened then?',
  'notice.ask.act': 'What did they do or say, that one time?',
  'notice.ask.meant': 'What did you see or hear, and what would you like to ask about it?',
  'notice.ask.feeling': 'What is the feeling, in one word?',
  'notice.ask.wish': 'What would you like, in one small thing?',
  'notice.ask.beneath': 'What do you need just now, and what are you afraid of?',
  'notice.ask.did': 'What did you do, in plain words?',
  'notice.ask.mine': 'Which part of it was yours?',
  'notice.ask.need': 'What do you need, and what will you do yourself?',
};
