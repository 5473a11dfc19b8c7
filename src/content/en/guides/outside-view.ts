import type { Guide } from '../../../exercises/guide.js';

/**
 * C19: seven minutes alone with a conflict, as a neutral person would see it. After Finkel et al. 2013: 120 couples, three such
 * pieces of writing in a year. Solo, so no turns and no question beforehand; what was done to one of the two is no conflict.
 */
export const guide: Guide = {
  version: 1,
  id: 'outside-view',
  title: 'Seen from outside',
  about:
    'Seven minutes, alone. You look at one conflict as a neutral person would, who wants the best for both of you. Not for something that was done to you: that is not a matter of views.',
  minutes: 7,
  mode: 'solo',
  steps: [
    {
      id: 'which-kind',
      type: 'choose',
      share: 'private',
      minutes: 1,
      ask: 'Think of one conflict of the last weeks. Which comes closest?',
      hint: 'A small one is best: a plan, a plain Sunday, who does what.',
      options: [
        { id: 'differ', label: 'We see something in two ways' },
        { id: 'done', label: 'Something was done to one of us' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'not-now', label: 'Not today' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'which-kind',
      cases: [{ if: 'differ', to: 'seen' }],
      else: 'not-this',
    },
    {
      id: 'not-this',
      type: 'read',
      ask: 'Then leave this one aside.',
      text: 'If you were lied to, cheated on, watched, threatened or hit, there are no two sides to weigh. A fair person would say so too, and would stand by you. If you are not sure, talk it over with somebody you trust. If it is just not the day, it will be here.',
      hint: 'If fear is in it, yours or the other person’s, Help shows who you can talk to, alone.',
      next: 'end',
    },
    {
      id: 'seen',
      type: 'answer',
      share: 'private',
      minutes: 4,
      ask: 'One conflict, from a step further back.',
      questions: [
        {
          id: 'facts',
          ask: 'What happened? Only what a camera would have caught.',
          hint: 'One minute. Who said what, who did what. What you think the other person meant can wait.',
          openers: ['On that evening, …', 'First …, then …', 'I said …, and then …'],
        },
        {
          id: 'outside',
          ask: 'Somebody who wishes you both well has seen it all. How do they tell it?',
          hint: 'Three minutes. They take no side, and they need not call it even. What did each of you want? What might come of it that is good?',
          openers: [
            'I saw two people who …',
            'One of them wanted …, the other …',
            'Neither of them noticed that …',
            'What could come of it is …',
          ],
        },
      ],
    },
    {
      id: 'hold-on',
      type: 'answer',
      share: 'private',
      minutes: 2,
      ask: 'And when you are in the middle of it?',
      questions: [
        {
          id: 'hard',
          ask: 'What makes it hard to see it that way, just when it happens?',
          hint: 'Being tired, a certain word, an old hurt, the wish to be right. No fault, just good to know.',
          openers: ['I lose it when …', 'As soon as I hear …', 'It is hardest when …'],
        },
        {
          id: 'help',
          ask: 'What would help you to find that view again, in the next weeks?',
          hint: 'Tie it to a moment: “When my voice goes up, I will look at us from the door.” Or leave it empty.',
          openers: ['When …, I will picture …', 'When …, I will ask myself …', 'Before I answer, I will …'],
          flows: { to: 'promise', whose: 'mine' },
        },
      ],
    },
    {
      id: 'again',
      type: 'date',
      minutes: 1,
      days: 120,
      ask: 'When would you like to do this again?',
      hint: 'Every few months is enough. A day, or no day.',
    },
  ],
};
