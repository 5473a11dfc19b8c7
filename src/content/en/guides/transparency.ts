import type { Guide } from '../../../exercises/guide.js';

/**
 * C14: what each will tell by choice. It is about telling, never about checking: no example lets one be seen or looked up. A
 * large secret is not asked for, and leaves by the same door as a tired evening. Sources: 001 004.
 */
export const guide: Guide = {
  version: 1,
  id: 'transparency',
  title: 'What you will tell each other',
  about:
    'You each find out what you want to tell without being asked, and what you would like to hear. You also say what stays your own. Not the place to tell a large secret for the first time: a counsellor can help with that first.',
  minutes: 32,
  steps: [
    { id: 'rules', type: 'rules' },
    {
      id: 'private',
      type: 'read',
      ask: 'Private is not the same as secret.',
      text: 'Private is what is yours: a thought, a talk with a friend, a page you write. It takes nothing from anyone. A secret is something else: if the other knew, they might choose another way. Each of you chooses what to tell. Telling is not checking, and nobody has to prove anything here.',
      hint: 'If there is something large that the other does not know, do not begin with it here. A counsellor can help you tell it well, and help the other to hear it.',
    },
    {
      id: 'good-day',
      type: 'choose',
      share: 'private',
      minutes: 1,
      ask: '{name}, is this a talk for today?',
      hint: 'You may be tired, or want to think first, or talk to somebody else first. All of these are good reasons. {other} sees only which step comes next.',
      alone: {
        hint: 'You may be tired, or want to think first, or talk to somebody else first. All of these are good reasons.',
      },
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'no', label: 'Not today' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'good-day',
      cases: [{ if: 'yes', who: 'both', to: 'areas' }],
      else: 'not-today',
    },
    {
      id: 'not-today',
      type: 'read',
      ask: 'Not today. It will be here.',
      text: 'Most often the reason is a plain one, and none is asked. You may each think it over, or talk it through with somebody first.',
      hint: 'Please do not ask or guess whose answer it was.',
      next: 'end',
    },
    {
      id: 'areas',
      type: 'choose',
      ask: 'What would you like to hear more about, without having to ask?',
      hint: 'Up to three. None at all is fine.',
      most: 3,
      write: true,
      options: [
        { id: 'plans', label: 'Plans that touch us both' },
        { id: 'change', label: 'When a promise cannot be kept' },
        { id: 'money', label: 'Money that touches us both' },
        { id: 'mood', label: 'What is behind a bad mood' },
        { id: 'doubts', label: 'Doubts about the two of us' },
        { id: 'upset', label: 'What I do that is hard for you' },
        { id: 'choices', label: 'Choices, before they are made' },
        { id: 'good', label: 'Good things, too' },
        { id: 'own', label: 'Something else' },
        { id: 'none', label: 'Nothing more than now' },
      ],
    },
    {
      id: 'wish',
      type: 'speak',
      ask: '{name}, what would it change for you to hear more about one of these?',
      hint: 'A wish, not a claim. Say what it would give you. {other}, you may ask what was meant. You do not have to answer it now.',
      openers: [
        'I would like to hear …',
        'When I do not know …, I begin to …',
        'It would let me …',
        'I need no more than now, because …',
      ],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'What each of you will tell is better decided after some sleep.',
      alone: {
        hint: 'What you will tell is better decided after some sleep.',
      },
    },
    {
      id: 'choose',
      type: 'answer',
      ask: 'Now you choose, each for yourself.',
      alone: {
        ask: 'Now you choose, for yourself.',
      },
      questions: [
        {
          id: 'tell',
          ask: 'What will you tell without being asked?',
          hint: 'One or two things that you can keep up on a bad day. It need not be the same for both: whoever broke trust may want to tell more. Leave it empty if there is nothing yet.',
          openers: ['When …, I will tell you …', 'Before I …, I will say …', 'Once a week, I will …'],
          flows: { to: 'promise', whose: 'mine' },
        },
        {
          id: 'mine',
          ask: 'What stays yours?',
          hint: 'Your thoughts, your friends’ troubles, a space of your own. No reason is needed. “That is mine” is honest. “There is nothing”, when there is, is not.',
          openers: ['I keep for myself …', 'What friends tell me …', 'I will say “that is mine” when …'],
        },
        {
          id: 'told',
          ask: 'When {other} tells you something hard, how would you like to take it?',
          hint: 'People tell more where telling goes well. You may be angry. You may also ask for time.',
          openers: ['First I will …', 'I may need …', 'I will say thank you, and then …'],
        },
      ],
    },
    {
      id: 'hard',
      type: 'speak',
      seconds: 90,
      ask: '{name}, what is easy for you to tell, and what is hard?',
      hint: 'What makes it hard, not the thing itself. {other}, no digging. One sentence back.',
      openers: ['I can easily say …', 'I hold back when …', 'It would be easier if …'],
    },
    {
      id: 'agree',
      type: 'decide',
      ask: 'Is there something that you both want to tell each other from now on?',
      hint: 'Something to say, never something to look up. Add how: at once, in a quiet hour, in a note. Each may take it back, alone and at once. “Each as we wrote it” is enough, and so is “nothing yet”.',
      alone: {
        ask: 'Is there something that you would like the two of you to tell each other from now on?',
        hint: 'Something to say, never something to look up. It counts once {other} says yes, and may be taken back at once. “Nothing yet” is enough.',
        openers: ['When …, I will say …', 'I would like to hear about …', 'Nothing yet. First …'],
      },
      openers: ['When …, we tell each other …', 'Each of us, as we wrote it', 'Nothing yet. First …'],
      flows: { to: 'promise', whose: 'ours' },
    },
    {
      id: 'when',
      type: 'date',
      days: 28,
      ask: 'When do you look at it again?',
      hint: 'You ask two things: what was good to hear, and what was too much.',
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what would you like to thank {other} for?',
      hint: 'An honest “that is mine” may be worth a thank-you.',
      openers: ['Thank you for telling me …', 'Thank you for not pressing …', 'I am glad to know that …'],
    },
  ],
};
