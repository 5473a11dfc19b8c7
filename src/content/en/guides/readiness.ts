import type { Guide, GuideOption } from '../../../exercises/guide.js';

const answers: readonly GuideOption[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'maybe', label: 'Maybe' },
  { id: 'not-now', label: 'Not now' },
];

/** R1: six questions before two people start again. "Maybe" means that something comes first. Sources: 000 002 004. */
export const guide: Guide = {
  version: 1,
  id: 'readiness',
  title: 'Are we ready for this?',
  about:
    'Six honest questions before you try again, or try more. You answer apart, and see each other’s answers only when both want to. Nobody passes or fails, and whatever you find out counts.',
  minutes: 35,
  steps: [
    { id: 'rules', type: 'rules' },
    {
      id: 'maybe',
      type: 'read',
      ask: 'Three answers, all the same size.',
      text: '“Yes” means: today I can. “Maybe” means that something comes first. “Not now” is a full answer and needs no reason. None of the three is a promise, and none is a verdict on the two of you.',
      hint: 'Answer for yourself, as it is today. Not for {other}, and not as it should be.',
    },
    {
      id: 'looking-back',
      type: 'answer',
      ask: 'Looking back',
      questions: [
        {
          id: 'talks',
          ask: 'Am I willing to have talks that are not pleasant?',
          hint: 'Where I may hear something I would rather not, and stay, or ask for a pause and come back.',
          options: answers,
          openers: ['What would help me stay is …', 'I am afraid of hearing …'],
        },
        {
          id: 'patterns',
          ask: 'Can I say what kept going wrong between us, as a pattern?',
          hint: 'Something that came back, like “one goes quiet, the other gets louder”. No culprit in it.',
          options: answers,
          openers: ['Again and again, …', 'It often began when …'],
        },
        {
          id: 'part',
          ask: 'Can I name one thing that I did myself?',
          hint: 'One act, not a half of the blame. If you were hurt, that was not your part: you may leave this open.',
          options: answers,
          openers: ['I …, when …', 'I did not …, though …'],
        },
      ],
    },
    {
      id: 'about-that',
      type: 'speak',
      ask: '{name}, what stays with you from these answers?',
      hint: 'Your own or {other}’s, if they are open. {other}, no answers now. One sentence back.',
      alone: { hint: 'What you did not expect, or are still unsure about. One thing is enough.' },
      openers: ['I did not expect …', 'What I understand now is …', 'I am still unsure about …'],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'The other three questions look ahead. They may be easier after a night’s sleep.',
    },
    {
      id: 'looking-ahead',
      type: 'answer',
      ask: 'Looking ahead',
      questions: [
        {
          id: 'different',
          ask: 'Has something changed, more than that we miss each other?',
          hint: 'Something that others could see too: a habit, a job, help that I took, time that has passed.',
          options: answers,
          openers: ['Since then, I …', 'What is not different yet is …'],
        },
        {
          id: 'resentment',
          ask: 'Could I put down what I hold against {other}, bit by bit?',
          hint: 'Not forget it, and not today. If it is still going on, “not now” is the right answer.',
          options: answers,
          openers: ['I could begin with …', 'Before that, I need …', 'I am not done with …'],
        },
        {
          id: 'again',
          ask: 'What will I do, again and again, so that it can be seen?',
          hint: 'Small, and possible on a bad day too. “When … happens, I will …”',
          openers: ['When …, I will …', 'Every week, I …'],
          flows: { to: 'promise', whose: 'mine' },
        },
      ],
    },
    {
      id: 'today',
      type: 'choose',
      ask: 'All in all: how is it for you today?',
      hint: 'Your whole self answers, not only the hopeful half.',
      write: true,
      options: [
        { id: 'ready', label: 'I am ready for a next step' },
        { id: 'maybe', label: 'Maybe. Something comes first' },
        { id: 'not-now', label: 'Not now' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'today',
      cases: [{ if: 'ready', who: 'both', to: 'next-step' }],
      else: 'first',
      closed: 'first',
    },
    {
      id: 'first',
      type: 'decide',
      ask: 'Not yet, or not both. What could come first?',
      hint: 'An honest answer was given, and that is not a failure. What comes first may be time, a talk with someone outside, one question cleared up, or nothing at all.',
      alone: {
        ask: 'Not yet. What could come first?',
        openers: ['Before anything else, …', 'For now, I …', 'I leave it open until …'],
      },
      openers: ['Before anything else, …', 'Each of us for now …', 'We leave it open until …'],
      options: [
        { id: 'time', label: 'Time, without pushing' },
        { id: 'talk', label: 'One more talk, about one thing' },
        { id: 'help', label: 'Somebody from outside' },
        { id: 'apart', label: 'Each of us goes on alone for now', alone: false },
        { id: 'own', label: 'Something else' },
      ],
      next: 'next-date',
    },
    {
      id: 'next-step',
      type: 'decide',
      ask: 'You both said ready. What is the next step, a small one?',
      hint: 'The slower pace counts. A step that can be taken back is a good one.',
      alone: {
        ask: 'You said ready. What is the next step, a small one?',
        openers: ['In the next two weeks, I …', 'I begin with …', 'I leave … as it is'],
      },
      openers: ['In the next two weeks, we …', 'We begin with …', 'We leave … as it is'],
    },
    {
      id: 'next-date',
      type: 'date',
      days: 14,
      ask: 'When do you ask yourselves again?',
      hint: 'A day, or no day. Both are fine.',
      alone: { ask: 'When do you ask yourself again?' },
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what do you thank {other} for?',
      hint: 'An honest “maybe” can be worth a thank-you, too.',
      alone: false,
      openers: ['Thank you for being honest about …', 'I am glad that you said …', 'Thank you for staying with …'],
    },
  ],
};
