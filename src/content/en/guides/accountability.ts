import type { Guide } from '../../../exercises/guide.js';

/**
 * C3g: each owns what they did, one act at a time and with no halves; it goes on to promises of one's own. Where one was
 * wronged, being heard (C20) comes first, and nobody owns anything for what was done to them. Source: 000.
 */
export const guide: Guide = {
  version: 1,
  id: 'accountability',
  title: 'Owning my part',
  about:
    'You each take one thing that you did yourself, say it plainly, and say what you will do about it. It is no trade: one of you may have much to say, and the other nothing. If one of you was wronged, being heard comes first.',
  minutes: 30,
  starts: 'Who begins? If one of you was hurt, the other one does.',
  steps: [
    {
      id: 'rules',
      type: 'rules',
      rules: [
        'One topic: what I did. Not what you did.',
        'One thing at a time.',
        'No interrupting, no raised voice.',
        'Ask what was meant.',
        'Nobody has to match the other.',
      ],
    },
    {
      id: 'before',
      type: 'choose',
      share: 'private',
      ask: '{name}, is this the right talk for today?',
      hint: 'For you alone. {other} only sees how it goes on, not what you chose.',
      alone: { hint: 'For you alone.' },
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'heard', label: 'Yes. I was wronged, and I have been heard about it' },
        { id: 'not-heard', label: 'I was wronged, and first I want to be heard' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'not-today', label: 'Another day would be better' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'before',
      cases: [{ if: ['yes', 'heard'], who: 'both', to: 'part' }],
      else: 'first',
    },
    {
      id: 'first',
      type: 'read',
      ask: 'Not this one today.',
      text: 'It may be the day, or a doubt. It may be that something was done that has not been heard. Then the one who was wronged is heard first, and has nothing to own in return. Nobody asks whose reason it was.',
      hint: 'This will be here another day. If you like, go on to a talk where one tells and the other only hears.',
      alone: {
        text: 'It may be the day, or a doubt. It may be that something was done to you and has not been heard. Then that comes first, and you have nothing to own in return.',
        hint: 'This will be here another day. If you like, go on to a talk where you tell what was done to you.',
      },
      offers: { guide: 'being-heard' },
      next: 'end',
    },
    {
      id: 'part',
      type: 'read',
      ask: 'A part is one thing that I did.',
      text: 'It is not a half of the blame. What one of you owns does not make what the other did any smaller, or any bigger. What was done to you is not your part: not that it happened, not what came before it, not how you took it.',
      hint: 'Nobody has to find something. “Nothing from me today” is a full answer.',
    },
    {
      id: 'mine',
      type: 'answer',
      ask: 'One thing of my own.',
      questions: [
        {
          id: 'did',
          ask: 'What did you do, or leave undone, that you would do differently today?',
          hint: 'One act, on one day. Leave out “but”, “because you” and “we both”. If nothing comes to mind, or too much was done to you, leave all four empty.',
          openers: [
            'On …, I said …',
            'I did not tell {other} that …',
            'I left, without …',
            'I read …, though it was not mine to read',
          ],
        },
        {
          id: 'landed',
          ask: 'What may it have done to {other}?',
          hint: 'A careful guess. {other} is the one who knows, and may put it right.',
          openers: ['It may have felt like …', 'After that, {other} could not …', 'I saw that …'],
        },
        {
          id: 'mend',
          ask: 'What could you do to put it right, as far as that can be done?',
          hint: 'A deed, with a day. Not a present to make it go away. If you do not know, ask {other} later what would help, and take the answer as it comes.',
          openers: ['By …, I will …', 'I will tell … that it was me', 'I will give back …'],
          flows: { to: 'promise', whose: 'mine' },
        },
        {
          id: 'next-time',
          ask: 'And when it comes to that point again, what will you do?',
          hint: 'Small enough for a bad day. It holds whatever {other} does.',
          openers: ['When I …, I will …', 'Before I …, I will …'],
          flows: { to: 'promise', whose: 'mine' },
        },
      ],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'That was not easy to write. Saying it can wait until you are both rested.',
      alone: { hint: 'That was not easy to write. What you do with it can wait.' },
    },
    {
      id: 'own-it',
      type: 'speak',
      seconds: 90,
      ask: '{name}, tell {other} the one thing, and what you will do about it.',
      hint: 'Plain words. No reasons, unless {other} asks for them. If you have nothing, say “nothing from me today”. {other}, say it back. You need not say that it is all right, nor answer with something of yours.',
      alone: {
        ask: '{name}, how would you say it to {other}, and what will you do about it?',
        hint: 'Plain words, no reasons. You need not say it today, or at all. If you have nothing, leave it empty.',
      },
      openers: ['I …, and I could have done otherwise.', 'I am sorry that I …', 'From now on, when …, I will …'],
    },
    {
      id: 'how-it-was',
      type: 'speak',
      seconds: 60,
      sayBack: false,
      ask: '{name}, how was it to hear that from {other}?',
      hint: 'Whatever is true: relief, anger, nothing yet. {other}, only listen. If what you guessed was wrong, now you know.',
      alone: false,
      openers: [
        'Thank you. I need time with it.',
        'For me, it was also …',
        'What would help is …',
        'I would rather not say today.',
      ],
    },
    {
      id: 'from-here',
      type: 'decide',
      ask: 'Is one thing enough for now?',
      hint: 'There may be more to own, on one side or on both. One at a time, on other days. It does not have to come out even.',
      alone: {
        hint: 'There may be more to own. One at a time, on other days.',
        openers: ['From now on, I …', 'When it happens again, I …', 'Until then, I …'],
      },
      options: [
        { id: 'enough', label: 'One is enough. First see what comes of it' },
        { id: 'another', label: 'Another one, on another day' },
        { id: 'heard', label: 'First one of us wants to be heard', alone: false },
        { id: 'help', label: 'For the rest, somebody from outside' },
        { id: 'open', label: 'It stays open' },
      ],
      openers: ['Next time, …', 'Until then, one of us …'],
    },
    {
      id: 'next-date',
      type: 'date',
      days: 14,
      ask: 'When do you look at what came of it?',
      hint: 'Did it happen, or what got in the way? Both are worth knowing.',
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, is there something to thank {other} for?',
      hint: 'A plain word may be one. So may listening. If there is nothing today, go on.',
      alone: false,
      openers: ['Thank you for saying it without …', 'I know what it took to …', 'Thank you for hearing me out.'],
    },
  ],
};
