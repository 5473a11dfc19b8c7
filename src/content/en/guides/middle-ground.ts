import type { Guide } from '../../../exercises/guide.js';

/** C13: a real difference, what lies under it, and a small trial with an end. Source: 004. */
export const guide: Guide = {
  version: 1,
  id: 'middle-ground',
  title: 'A real difference',
  about:
    'For one thing that the two of you want differently: quiet or company, saving or spending, near or far. You look at what lies under each wish, then try something small for a while. Not for what hurts or frightens one of you: that is not a matter of taste.',
  minutes: 35,
  steps: [
    { id: 'rules', type: 'rules' },
    {
      id: 'name-it',
      type: 'write',
      minutes: 3,
      ask: 'Which difference is it about? One sentence that you would both sign.',
      hint: 'Put both wishes into it, side by side, without a “but”. If it takes longer than three minutes, take a smaller one.',
      alone: {
        ask: 'Which difference is it about? One sentence that {other} could sign, too.',
        hint: 'Put both wishes into it, side by side, without a “but”. If it takes longer than three minutes, take a smaller one.',
        openers: [
          'I like …, and {other} likes …',
          'We differ in how much …',
          'On weekends, I want … and {other} wants …',
        ],
      },
      openers: [
        'One of us likes …, the other likes …',
        'We differ in how much …',
        'On weekends, one wants … and one wants …',
      ],
    },
    {
      id: 'wish',
      type: 'speak',
      ask: '{name}, what do you wish for here, and what is good about it?',
      hint: 'Speak for your own wish, not against the other one. {other}, listen as if you had never heard it before.',
      openers: ['What I would like is …', 'When I have it, I feel …', 'A good day with it would be …'],
    },
    {
      id: 'under',
      type: 'answer',
      ask: 'What lies under your wish?',
      questions: [
        {
          id: 'matters',
          ask: 'What would be lost for you, if you simply gave in?',
          hint: 'Not the thing itself. What does it give you: rest, freedom, pride, nearness, being part of something?',
          openers: ['It gives me …', 'Without it, I would …', 'I know it from …'],
        },
        {
          id: 'hold',
          ask: 'Where can you not give way?',
          hint: 'Keep it as small as is honest. This part stays, and you do not have to defend it.',
          openers: ['I cannot do without …', 'What has to stay is …'],
        },
        {
          id: 'bend',
          ask: 'And where could you bend, without holding it against {other} later?',
          hint: 'How often, how long, when, where, with whom, who arranges it.',
          openers: ['I could do less …', 'It would not have to be …', 'I could come along when …'],
        },
      ],
    },
    {
      id: 'heard',
      type: 'say-back',
      ask: '{other}, what matters to {name} under all this?',
      hint: 'In your own words, so that {name} can say: yes, that is it. You do not have to agree.',
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'You both know more about it now. Ideas often come overnight.',
      alone: {
        hint: 'You know more about it now. Ideas often come overnight.',
      },
    },
    {
      id: 'ideas',
      type: 'write',
      ask: 'Collect ideas. Four or more, and one of them silly.',
      hint: 'Nobody judges yet. Take turns, do both halves, do each your own, do it now and then. Keep what neither of you can give up.',
      alone: {
        hint: 'Do not judge yet. Taking turns, doing both halves, each their own, now and then. Keep what neither of you can give up.',
        openers: ['Every second time, we …', 'I alone …, then together …', 'A short one, such as …', 'What if we …'],
      },
      openers: [
        'Every second time, we …',
        'Each of us alone …, then together …',
        'A short one, such as …',
        'What if we …',
      ],
    },
    {
      id: 'could-you',
      type: 'choose',
      share: 'private',
      ask: '{name}, is there an idea that you could live with for two weeks, without keeping score?',
      hint: 'For you alone. {other} sees only which step comes next.',
      alone: { hint: 'For you alone.' },
      options: [
        { id: 'yes', label: 'Yes, at least one' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'no', label: 'No, none of them' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'could-you',
      cases: [{ if: 'yes', who: 'both', to: 'trial' }],
      else: 'smaller',
    },
    {
      id: 'smaller',
      type: 'decide',
      ask: 'No idea fits yet. What is the smallest piece that would not be a sacrifice for either?',
      hint: 'One evening, one hour, one question to look into. Or leave it as it is for now, and say so: two people can differ and be well.',
      alone: {
        ask: 'No idea fits yet. What is the smallest piece that would be no sacrifice?',
        hint: 'One evening, one hour, one question to look into. Or leave it as it is for now: two people can differ and be well.',
        openers: ['Just once, I could …', 'I find out …', 'For now it stays as it is, and I …'],
      },
      openers: ['Just once, we …', 'We find out …', 'For now it stays as it is, and we …'],
      flows: { to: 'promise', whose: 'ours' },
      next: 'until',
    },
    {
      id: 'trial',
      type: 'decide',
      ask: 'Which idea do you try? Write it so that you could both tell whether it happened.',
      hint: 'Who does what, and when. It is a trial: nobody has won or lost, and it ends on a day that you choose next.',
      alone: {
        ask: 'Which idea would you like to try? Write it so that you could tell whether it happened.',
        hint: 'What you would do yourself, and what you would ask for. It needs {other}’s yes where it touches them.',
        openers: ['For two weeks, I …', 'When …, I will …', 'I will ask whether …'],
      },
      openers: ['For two weeks, we …', 'When …, one of us will …', 'On …, each of us …'],
      flows: { to: 'promise', whose: 'ours' },
    },
    {
      id: 'until',
      type: 'date',
      days: 14,
      ask: 'On which day does it end?',
      hint: 'Then you talk about it: what was good, what was too much, go on, change it, or stop. If it weighs on one of you, it ends sooner.',
      alone: {
        hint: 'Then you look at it again: what was good, what was too much, go on, change it, or stop. If it weighs on you, it ends sooner.',
      },
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, where did {other} come a step towards you?',
      hint: 'Listening counts.',
      openers: ['Thank you for …', 'I saw that it was not easy to …', 'I understand better why …'],
    },
  ],
};
