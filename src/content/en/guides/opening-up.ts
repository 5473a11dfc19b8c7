import type { Guide } from '../../../exercises/guide.js';

/**
 * C7: small, medium, deeper. The listener only thanks, and it goes deeper only when both, as those who shared, say so.
 * Sources: 000 001 003.
 */
export const guide: Guide = {
  version: 1,
  id: 'opening-up',
  title: 'Opening up, a little at a time',
  about:
    'You each tell the other something small, then perhaps a little more, then perhaps something that you hardly ever tell. The other only says thank you. Each of you says alone whether it goes further. Staying small is as good, and takes less than twenty minutes. Not for telling a large secret for the first time: see somebody from outside first.',
  minutes: 30,
  starts: 'Who tells first?',
  steps: [
    {
      id: 'rules',
      type: 'rules',
      rules: [
        'One topic: the one who tells.',
        'No interrupting, no raised voice.',
        'Whoever listens says “thank you”, and no more.',
        'No advice, no “me too”. Ask what was meant another day.',
        'What was told here is never used in a quarrel.',
        'You may stop in the middle of a sentence.',
      ],
    },
    {
      id: 'small',
      type: 'speak',
      seconds: 60,
      sayBack: false,
      minutes: 3,
      ask: '{name}, tell {other} something small about yourself, from the last few days.',
      hint: 'Something that you might not have mentioned: a small joy, a worry, a thing that made you laugh. {other}, look up, listen, and say thank you.',
      openers: ['I was glad when …', 'I caught myself …', 'I was a little nervous about …', 'Nobody saw it, but …'],
    },
    {
      id: 'after-small',
      type: 'choose',
      share: 'private',
      ask: '{name}, how was that, and do you want to go a step further?',
      hint: 'For you alone. It goes further if you both want to. Else it stays here, and nobody is told why.',
      options: [
        { id: 'further', label: 'Good. A step further' },
        { id: 'stay', label: 'Good. And this is enough for today' },
        { id: 'tired', label: 'I am tired, or have no time left' },
        { id: 'not-well', label: 'It did not land well' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    },
    {
      id: 'on-to-medium',
      type: 'branch',
      on: 'after-small',
      cases: [{ if: 'further', who: 'both', to: 'medium' }],
      else: 'landing',
    },
    {
      id: 'medium',
      type: 'speak',
      seconds: 90,
      sayBack: false,
      minutes: 4,
      ask: '{name}, tell {other} something that you do not tell everybody.',
      hint: 'A hope, a doubt, a thing that you are not proud of, something from long ago. It is about you, not about what {other} does. {other}, no questions. If it moves you, let it, and say thank you.',
      openers: [
        'I hope that one day …',
        'I often doubt whether …',
        'What I find hard to admit is …',
        'As a child, I …',
      ],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'Take a breath, or a night. If you go on, each of you says next whether you want to go deeper.',
    },
    {
      id: 'after-medium',
      type: 'choose',
      share: 'private',
      ask: '{name}, do you want to go deeper?',
      hint: 'For you alone, and by how it felt to be heard. Deeper is not better. It happens only if you both want it.',
      options: [
        { id: 'further', label: 'Yes, deeper' },
        { id: 'stay', label: 'No, this is as far as I want to go' },
        { id: 'tired', label: 'Not now, maybe another day' },
        { id: 'not-well', label: 'It did not land well' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    },
    {
      id: 'on-to-deeper',
      type: 'branch',
      on: 'after-medium',
      cases: [{ if: 'further', who: 'both', to: 'deeper' }],
      else: 'landing',
    },
    {
      id: 'deeper',
      type: 'speak',
      seconds: 120,
      sayBack: false,
      minutes: 5,
      ask: '{name}, what would you like {other} to know about you that you have hardly told anyone?',
      hint: 'As much of it as you like. You may also say only what it is about. {other}, stay near or sit back, as {name} likes. Do not mend it. Say thank you, and be quiet for a moment.',
      openers: [
        'I have never really said that …',
        'What I am most afraid of is …',
        'I was ashamed when …',
        'What I long for is …',
      ],
    },
    {
      id: 'landing',
      type: 'answer',
      ask: 'How it was to be heard.',
      questions: [
        {
          id: 'helped',
          ask: 'What did {other} do that made it easier to tell?',
          hint: 'A look, a pause, a hand, putting the phone away. If nothing did, say so, or leave it empty.',
          openers: ['It helped that …', 'I could go on when …', 'It was hard when …'],
        },
        {
          id: 'next-time',
          ask: 'What would make it easier the next time?',
          hint: 'A smaller step counts too: another place, walking side by side, in the dark, in writing.',
          openers: ['I would like it if …', 'It would be easier for me to …', 'Before I tell more, I need …'],
        },
      ],
    },
    {
      id: 'keep-it',
      type: 'decide',
      ask: 'How do you treat what you have heard?',
      hint: 'May it come up again, and who begins? The one who told it decides about theirs. Either of you may always talk to somebody when you need help with it.',
      openers: [
        'What we heard stays …',
        'We come back to it only when …',
        'Next time, we begin with …',
        'Nothing to decide. It was good to tell.',
      ],
    },
    {
      id: 'next-date',
      type: 'date',
      days: 7,
      ask: 'When is the next time, if you want one?',
      hint: 'Begin small again, then. You do not owe it to anybody to go as far as today.',
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what do you thank {other} for: the telling, or the listening?',
      hint: 'One moment is enough. It need not touch what was told.',
      openers: ['Thank you for telling me …', 'I felt heard when …', 'It was good to just …'],
    },
  ],
};
