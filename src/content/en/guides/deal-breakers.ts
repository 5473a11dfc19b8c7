import type { Guide } from '../../../exercises/guide.js';

/**
 * C4: what has to change and what ends it, told apart from wishes; each one's own goes on to B13. Where one is reached, the
 * parting of R7 is offered; the private answers before it have gentler reasons as well. Source: 000.
 */
export const guide: Guide = {
  version: 1,
  id: 'deal-breakers',
  title: 'What has to change, and what would end it',
  about:
    'You each say what has to change so that this can go on for you, and what would end it. Told early and calmly, it surprises nobody later. If you are afraid of what the other may do when you say it, do not do this together.',
  minutes: 28,
  steps: [
    {
      id: 'rules',
      type: 'rules',
      rules: [
        'One topic: what each of us can and cannot live with.',
        'No interrupting.',
        'No raised voice.',
        'Ask what was meant.',
        'No bargaining today.',
      ],
    },
    {
      id: 'told-apart',
      type: 'read',
      ask: 'Three things that are easily mixed up.',
      text: 'A wish: I would like it, and can be well without it. Something that has to change: I cannot go on like this for long. An end: if that happens, I go. All three say something about you. None of them tells the other whom to see, what to wear or where to be. And an end is no threat: it is said once, calmly, before it is needed.',
      hint: 'There may be one, several or none. The two of you do not need the same ones.',
    },
    {
      id: 'mine',
      type: 'answer',
      ask: 'Three questions, for you alone at first.',
      questions: [
        {
          id: 'wish',
          ask: 'What would you like, and could live without?',
          hint: 'Begin here. It makes the other two lists shorter.',
          openers: ['I would be glad if …', 'It bothers me, and I can live with it, that …'],
        },
        {
          id: 'change',
          ask: 'What has to change, so that it can go on for you?',
          hint: 'Something you could both see happening. If you can, say how long you can wait.',
          openers: ['I cannot go on with …', 'By …, I need to see that …', 'What I need to be able to rely on is …'],
          flows: { to: 'boundary', kind: 'B13', whose: 'mine' },
        },
        {
          id: 'over',
          ask: 'What would end it for you?',
          hint: 'Only what you would really act on. Being hit, forced, threatened or spied on may stand here without a reason. So may anything else that is true for you.',
          openers: [
            'If … happens, I go.',
            'If … happens again, I go.',
            'I do not stay with somebody who …',
            'There is nothing that I can name today',
          ],
          flows: { to: 'boundary', kind: 'B13', whose: 'mine' },
        },
      ],
    },
    {
      id: 'weighs-most',
      type: 'speak',
      seconds: 90,
      ask: '{name}, take the one that weighs most. Why does it matter so much?',
      hint: 'Say it once, in a calm voice, with what it is for: rest, respect, trust, something you lived through before. {other}, say it back. You do not have to agree with it for it to stand.',
      openers: ['For me it is about …', 'I have been through …', 'Without it, I cannot …'],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'This is a good place to stop and let it settle. Answers are often clearer after a night’s sleep.',
    },
    {
      id: 'can-meet',
      type: 'speak',
      seconds: 60,
      sayBack: false,
      ask: '{name}, which of {other}’s can you keep to, and where are you unsure?',
      hint: 'If you have not seen them all, speak about what you heard. Leave aside whatever tells you whom to see, what to wear or where to be. An honest “I cannot” now spares you both a long time. {other}, only listen.',
      alone: {
        hint: 'Go by what you know of it. Leave aside whatever tells you whom to see, what to wear or where to be. An honest “I cannot”, even to yourself, spares you a long time.',
      },
      openers: ['I can keep to …', 'I am not sure about …', 'I cannot promise …', 'I need to think about …'],
    },
    {
      id: 'reached',
      type: 'choose',
      share: 'private',
      ask: '{name}, now that you have heard it: can it go on for you?',
      hint: 'For you alone. {other} only sees how it goes on, not what you chose.',
      alone: { hint: 'For you alone.' },
      options: [
        { id: 'yes', label: 'Yes, with what was said' },
        { id: 'time', label: 'I need time to think' },
        { id: 'tired', label: 'I do not want to answer that today' },
        { id: 'cannot', label: 'There is one that I cannot keep to' },
        { id: 'already', label: 'For me, one is reached already' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'reached',
      cases: [{ if: 'yes', who: 'both', to: 'both-hold' }],
      else: 'stands',
    },
    {
      id: 'stands',
      type: 'read',
      ask: 'Nothing more has to be agreed today.',
      text: 'One of you, or both, needs time, or does not see how it can go on. Nobody asks which. What was said stands. If one of you knows that it is over, that needs no proof and no yes, and there is a short way to part: now, later, or each alone. If nobody knows that, just go on.',
      hint: 'Leaving can be a risky time. If you are afraid of how the other may take it, say no more here, and look at Help.',
      alone: {
        text: 'Perhaps you need time, or do not see how it can go on. What you wrote stands. If you know that it is over, that needs no proof and no yes, and there is a short way to part: now or later. If you do not know, just go on.',
        hint: 'Leaving can be a risky time. If you are afraid of how {other} may take it, say nothing yet, and look at Help.',
      },
      offers: { guide: 'intentions', from: 'parting' },
      next: 'next-date',
    },
    {
      id: 'both-hold',
      type: 'decide',
      ask: 'Is there one thing that you both want to hold to?',
      hint: 'And what happens if one of you notices that it slips? Agree on that now, and on something you would really do. What each of you wrote as your own stands without it.',
      alone: {
        ask: 'Is there one thing that you would like the two of you to hold to?',
        hint: 'What you would say if it came up. It holds for {other} only once they say yes. What you wrote as your own stands without it.',
        openers: ['I would like us to …', 'If I notice …, I will say …', 'Nothing together. I have my own.'],
      },
      openers: ['Neither of us …', 'If one of us notices …, we …', 'Nothing together. Each has their own.'],
      flows: { to: 'boundary', kind: 'B13', whose: 'ours' },
    },
    {
      id: 'next-date',
      type: 'date',
      days: 30,
      ask: 'When do you look at it again?',
      hint: 'A day, or none. A limit of your own does not wait for that day.',
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, is there something to thank {other} for?',
      hint: 'A clear word, an honest “I cannot”, a quiet ear. If there is nothing today, go on.',
      openers: ['Thank you for telling me before …', 'I know now that …', 'Thank you for not arguing about …'],
    },
  ],
};
