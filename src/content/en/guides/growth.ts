import type { Guide } from '../../../exercises/guide.js';

/** C12: who each is now, what each wants for themselves, and what support is welcome. Sources: 002 004. */
export const guide: Guide = {
  version: 1,
  id: 'growth',
  title: 'Who you are now',
  about:
    'People change, often without telling. You say who you are these days and what you want for yourself. Then you say what help is welcome, and what is not. Each one’s goals stay their own.',
  minutes: 43,
  steps: [
    { id: 'rules', type: 'rules' },
    {
      id: 'now',
      type: 'answer',
      ask: 'Who are you these days?',
      questions: [
        {
          id: 'changed',
          ask: 'What is different about you, compared with two years ago?',
          hint: 'What you like, what you can do, what you no longer put up with. A change for the worse counts too.',
          openers: ['These days, I …', 'I no longer …', 'I have learned to …', 'It is harder for me to …'],
        },
        {
          id: 'same',
          ask: 'What has stayed, and is good that way?',
          hint: 'Something that you would not give up for anyone.',
          openers: ['I still …', 'What keeps me going is …', 'I will always need …'],
        },
        {
          id: 'unseen',
          ask: 'What might {other} not know about you yet?',
          hint: 'Small is fine, and you need not tell all. Perhaps {other} still has an older picture of you.',
          openers: ['You may still think that I …', 'You could not know that …', 'I have not told you that I like …'],
        },
      ],
    },
    {
      id: 'tell',
      type: 'speak',
      ask: '{name}, tell {other} about one thing in you that is new.',
      hint: 'How did it come about, and where do you notice it? {other}, listen as if you met for the first time. Being new does not undo what was: if something is still to be put right, it still is.',
      openers: ['What is new in me is …', 'It began when …', 'You could see it when …'],
    },
    {
      id: 'notice',
      type: 'speak',
      seconds: 60,
      sayBack: false,
      ask: '{name}, what have you seen change in {other}?',
      hint: 'One thing, as you saw it. “I have not seen enough of you yet” is a good answer.',
      openers: ['I have seen you …', 'You now …, and before …', 'I am curious about …'],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'Next come your own plans. They may be clearer in a day or two.',
    },
    {
      id: 'own',
      type: 'answer',
      ask: 'What do you want, just for yourself?',
      questions: [
        {
          id: 'goal',
          ask: 'What would you like to learn, try or become?',
          hint: 'For your own sake, not to please or to prove. “Not sure” is fine, and so is “rest”.',
          openers: ['I would like to learn …', 'For once, I want to …', 'By next year, I …'],
          flows: { to: 'goal', whose: 'mine' },
        },
        {
          id: 'step',
          ask: 'What is the first small step?',
          hint: 'Something that you can do in an hour, without anyone’s help.',
          openers: ['On …, I will …', 'I ask … about …', 'I set aside …'],
        },
        {
          id: 'touch',
          ask: 'Does it touch {other}, and where?',
          hint: 'Time, money, a move, a mood. If so, it is fair to say it early. That is not asking for leave: the goal is still yours.',
          openers: ['It would take …', 'It could mean that we …', 'It touches nobody but me.'],
        },
        {
          id: 'support',
          ask: 'What would help from {other}, and what would not?',
          hint: 'Asking, listening, leaving you alone with it, taking over something for an evening. “Please do not remind me” counts.',
          openers: ['It would help if …', 'Please do not …', 'Ask me about it when …', 'I would rather do it alone.'],
        },
      ],
    },
    {
      id: 'tell-own',
      type: 'speak',
      seconds: 90,
      ask: '{name}, tell {other} what you want, and what help is welcome.',
      hint: '{other}, no advice and no “but what about …”. It is not your plan: it needs no yes from you, and you do not have to like it. One sentence back.',
      openers: ['I would like to …', 'What draws me is …', 'What would help is …'],
    },
    {
      id: 'offer',
      type: 'speak',
      seconds: 60,
      sayBack: false,
      ask: '{name}, which part of that can you gladly give?',
      hint: 'And what does the plan stir up in you? You can wish {other} well and still be uneasy. Say it as yours.',
      openers: ['I can gladly …', 'I cannot promise …', 'I am a bit uneasy about …, and that is mine.'],
    },
    {
      id: 'support',
      type: 'decide',
      ask: 'Is there one thing for each of you that the other will do, or leave?',
      hint: 'One each, small. It need not be the same size. “Each goes alone for now” is a full answer.',
      alone: {
        ask: 'Is there one thing that you would like from {other}, or would like to give?',
        hint: 'Small. Asking is fine, and so is “I go alone for now”.',
        openers: ['I will ask whether …', 'When …, I would like to …', 'I go alone for now'],
      },
      openers: ['On …, one of us takes over …', 'When …, one of us asks …', 'Each goes alone for now'],
      flows: { to: 'promise', whose: 'ours' },
    },
    {
      id: 'when',
      type: 'date',
      days: 28,
      ask: 'When do you ask each other how it goes?',
      hint: 'Plans may change by then, or be dropped. That is growing, too.',
      alone: {
        ask: 'When do you look at it again?',
      },
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what did you like to learn about {other}?',
      openers: ['I did not know that you …', 'I like that you …', 'Thank you for showing me …'],
    },
  ],
};
