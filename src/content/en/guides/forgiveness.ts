import type { Guide } from '../../../exercises/guide.js';

/**
 * C9: only once the harm has stopped and amends were made; else it waits and says why (practice: without amends it wears down
 * self-respect, and what is forgiven may go on). One of the two looks at what to let go of, the other asks for nothing.
 * Sources: 001 002 003 004.
 */
export const guide: Guide = {
  version: 1,
  id: 'forgiveness',
  title: 'What I can let go of, and what not yet',
  about:
    'For the one who was hurt, with the other there to listen. You look at one hurt, and at what you are ready to put down, if anything. It is only for something that has stopped and has been put right as far as it can be. Nobody is asked to forgive. Done alone, it is for the one who was hurt.',
  minutes: 25,
  turns: 'one',
  starts: 'Who was hurt, and would like to look at it?',
  steps: [
    {
      id: 'rules',
      type: 'rules',
      rules: [
        'One topic: one hurt, not all of them.',
        'No interrupting.',
        'No raised voice.',
        'Ask what was meant.',
        'Nobody asks to be forgiven. “Not yet” needs no reason.',
      ],
    },
    {
      id: 'before',
      type: 'choose',
      share: 'private',
      ask: '{name}, the thing that this is about: how is it today?',
      hint: 'Each of you answers, for yourself alone. The other only sees how it goes on.',
      alone: { hint: 'For you alone.' },
      options: [
        { id: 'over', label: 'It has stopped, and much was done to put it right' },
        { id: 'no-amends', label: 'It has stopped, and not enough was done about it' },
        { id: 'goes-on', label: 'It still goes on, or it came back' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'not-today', label: 'Not a talk for today' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'before',
      cases: [{ if: 'over', who: 'both', to: 'what-it-is' }],
      else: 'waits',
    },
    {
      id: 'waits',
      type: 'read',
      ask: 'This waits. Nobody is late.',
      text: 'It may just not be the day. It may be too early, and then there are reasons to wait. What is forgiven while it goes on may go on more easily. And whoever forgives before it was put right may come to think less of themselves. So first it stops. Then the one who was hurt is heard. Then it is put right, with deeds. Letting go comes after that, if it comes.',
      hint: 'Nobody asks who answered what. To be angry until then is no fault. If it still goes on, or you are afraid, this page is not enough: look at Help, each for yourself.',
      alone: {
        hint: 'To be angry until then is no fault. If it still goes on, or you are afraid, this page is not enough: look at Help.',
      },
      next: 'end',
    },
    {
      id: 'what-it-is',
      type: 'read',
      ask: 'What it is, and what it is not.',
      text: 'To forgive is to hold on less tightly to what was done, so that it takes up less of your days. It does not mean to forget, to say that it was not so bad, to trust again, or to stay together. It comes in parts, on some days more and on others less. It belongs to the one who was hurt. It can be taken up, put down, or left alone for good.',
      hint: 'You can also live well without it.',
    },
    {
      id: 'since',
      type: 'answer',
      ask: 'Two questions for each of you, alone at first.',
      alone: { ask: 'Two questions.' },
      questions: [
        {
          id: 'done',
          ask: 'What has been done since then to put it right?',
          hint: 'Deeds that can be seen, not how sorry somebody was. What you saw, or what you did.',
          openers: ['Since …, every time …', 'What was put right is …', 'I saw that …', 'I have …'],
        },
        {
          id: 'missing',
          ask: 'And what is still missing?',
          hint: 'Something not told, not given back, not yet done often enough. If you were the one who did it: look, rather than defend.',
          openers: [
            'I still do not know …',
            'What has not been said is …',
            'It would take …',
            'Nothing that I can see today',
          ],
        },
      ],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'If much is missing, do that first. The rest of this will keep.',
    },
    {
      id: 'let-go',
      type: 'speak',
      who: 'teller',
      seconds: 180,
      ask: '{name}, what could you put down, and what not yet?',
      hint: 'Perhaps a part: bringing it up in a quarrel, wishing that it hurt {other} as well, blaming yourself. Perhaps nothing. {other}, say back both halves. The “not yet” is as much yours to hear as the rest.',
      openers: [
        'I could put down …',
        'What I am not done with is …',
        'On some days I …',
        'Nothing yet, because …',
        'I do not know, and …',
      ],
    },
    {
      id: 'go-on',
      type: 'speak',
      who: 'listener',
      seconds: 60,
      sayBack: false,
      ask: '{name}, what will you go on doing, whatever {other} decides?',
      hint: 'Small things, for a long time, with nothing asked in return.',
      openers: ['I go on with …', 'When it comes up again, I will …', 'I do not wait for …'],
    },
    {
      id: 'comes-back',
      type: 'decide',
      ask: 'It will come up again, at a song or a street corner. What do you do then?',
      hint: 'The one who was hurt says what would help; the other says whether they can do it. That it comes back undoes nothing. “We leave it open” is an answer too.',
      alone: {
        hint: 'What would help you, just then? That it comes back undoes nothing. “I leave it open” is an answer too.',
        openers: ['I say “…”', 'Then I stop what I am doing, and …', 'It helps to be …', 'I leave it open.'],
      },
      openers: [
        'One of us says “…”, and the other …',
        'Then we stop what we are doing, and …',
        'It helps to be …, and not to be …',
        'We leave it open.',
      ],
    },
    {
      id: 'next-date',
      type: 'date',
      days: 30,
      ask: 'Would you like to look at it again, and when?',
      hint: 'The one who was hurt chooses a day, or none.',
      alone: { hint: 'A day, or none.' },
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, is there something in this talk to thank {other} for?',
      hint: 'For the words or the listening. If you were hurt, you owe no thanks: leave it out if you like.',
      alone: false,
      openers: ['Thank you for hearing “not yet”.', 'Thank you for telling me …', 'I saw that you stayed when …'],
    },
  ],
};
