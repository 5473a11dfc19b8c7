import type { Guide } from '../../../exercises/guide.js';

/**
 * R7: what each hopes for. If either wants an end, nothing argues: it leads to a short parting, which C4 offers as well (step
 * `parting`) and which ends without a date. Source: 002.
 */
export const guide: Guide = {
  version: 1,
  id: 'intentions',
  title: 'What each of you hopes for',
  about:
    'You each say what you want from this: to be together, to end it well, or that you do not know. Then you look at where that fits and where it does not. If one of you wants an end, nothing here argues, and a short parting follows. If you are afraid of how the other may take it, do not do it together: look at Help first.',
  minutes: 25,
  steps: [
    {
      id: 'rules',
      type: 'rules',
      rules: [
        'One topic: what each of us wants.',
        'No interrupting.',
        'No raised voice.',
        'Ask what was meant.',
        'No talking the other into it, or out of it.',
      ],
    },
    {
      id: 'same-size',
      type: 'read',
      ask: 'Three answers, all the same size.',
      text: '“Together” is not braver than “an end”. “An end” is not colder than “together”. And “I do not know” is neither a weak yes nor a soft no. What you say counts for today. You may find something else in a month.',
      hint: 'Nobody has to give reasons.',
    },
    {
      id: 'hope',
      type: 'choose',
      ask: '{name}, what do you hope for?',
      hint: 'What you want, not what would be kind to say. You decide afterwards whether it is shown.',
      alone: { hint: 'What you want, not what would be kind to say.' },
      write: true,
      options: [
        { id: 'together', label: 'To be together, and to work on it', hint: 'In whatever form fits the two of you' },
        { id: 'closure', label: 'To end it well', hint: 'To understand, to say goodbye, to go on alone' },
        { id: 'not-sure', label: 'I do not know yet' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'hope',
      cases: [
        { if: 'closure', who: 'any', to: 'parting' },
        { if: ['together', 'not-sure'], who: 'both', to: 'hopes' },
      ],
      else: 'left-open',
    },
    {
      id: 'left-open',
      type: 'read',
      ask: 'It stays open for today.',
      text: 'There are not two answers to look at. That may have many reasons, and none is asked for. Whoever already knows may say it in their own words, on a day and in a way that they choose.',
      alone: {
        text: 'You do not have to know today. If you know already, you may say it in your own words, on a day and in a way that you choose.',
      },
      next: 'next-date',
    },
    {
      id: 'parting',
      type: 'read',
      ask: 'An end needs no proof, and no yes from the other.',
      text: 'Whoever wants to go may go. What follows is short, and is not about changing anyone’s mind: a thank-you, what each needs now, how much contact, what has to be done, and who helps. You may leave out any of it.',
      hint: 'Leaving can be a risky time. If one of you is afraid of what may come, stop here, without saying why, and look at Help. The rest can be done apart, or never.',
      alone: {
        hint: 'Leaving can be a risky time. If you are afraid of what may come, stop here and look at Help. The rest can be done later, or never.',
      },
    },
    {
      id: 'breathe',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'None of this has to be done now, or side by side.',
      alone: { hint: 'None of this has to be done now.' },
    },
    {
      id: 'parting-thanks',
      type: 'thanks',
      ask: '{name}, is there something that you want to thank {other} for?',
      hint: 'If there is nothing, say nothing, and go on. {other} only listens.',
      alone: { hint: 'If there is nothing, leave it empty and go on.' },
      openers: ['I am glad that we …', 'I learned from you …', 'I will remember …'],
    },
    {
      id: 'need-now',
      type: 'speak',
      seconds: 60,
      sayBack: false,
      ask: '{name}, what do you need in the next few weeks?',
      hint: 'Quiet, time, an answer to one question, a word about what others will hear. {other}, no offer and no plea. “I have heard it” is enough.',
      openers: ['I need time to …', 'Please do not …', 'What I want others to hear is …'],
    },
    {
      id: 'contact',
      type: 'choose',
      ask: '{name}, how much contact is right for you?',
      hint: 'If you differ, the smaller amount counts. It needs no yes.',
      alone: { hint: 'Whatever it is, it needs no yes from {other}.' },
      write: true,
      options: [
        { id: 'none', label: 'None' },
        { id: 'none-for-now', label: 'None for now. I will write if that changes' },
        { id: 'practical', label: 'Only what has to be settled, in writing' },
        { id: 'some', label: 'A message now and then' },
        { id: 'friends', label: 'I would like to stay friends' },
        { id: 'not-sure', label: 'Not sure. Less, to begin with' },
      ],
    },
    {
      id: 'practical',
      type: 'decide',
      ask: 'What has to be done, who does it, and by when?',
      hint: 'Only what there is: things, keys, money, papers, shared accounts, anybody you both care for. A third person may bring and fetch. For money or papers, get advice before you agree.',
      alone: {
        openers: ['By …, I …', 'A friend brings …', 'I look into … with somebody who knows.', 'Nothing is left to do.'],
      },
      openers: [
        'By …, one of us …',
        'A friend brings …',
        'We look into … with somebody who knows.',
        'Nothing is left to do.',
      ],
    },
    {
      id: 'parting-help',
      type: 'read',
      ask: 'Who is there for you tonight?',
      text: 'Tell one person whom you trust. An end can hurt, even one that you wanted. The time around leaving can be a risky one: if you are afraid of the other person, now or later, do not meet alone, and talk to a helpline about how to go about it. And if you do not want to live any more, talk to someone now. Help shows where to find them.',
      hint: 'Thank you both. You may each go your own way from here.',
      alone: { hint: 'You may go your own way from here.' },
      next: 'end',
    },
    {
      id: 'hopes',
      type: 'answer',
      ask: 'A closer look, each alone.',
      questions: [
        {
          id: 'picture',
          ask: 'If it went well: what would be there in half a year?',
          hint: 'A plain Tuesday, not a holiday. Living apart, or slowly, or with others around, may be part of it. If you do not know, tell what you would need to find out.',
          openers: ['On a plain day, we …', 'I would feel …', 'To find out, I need …'],
        },
        {
          id: 'limits',
          ask: 'What are you not ready to promise?',
          hint: 'Say it now, while nothing depends on it.',
          openers: ['I cannot promise …', 'It is too early for …', 'I do not want to go back to …'],
        },
      ],
    },
    {
      id: 'told',
      type: 'speak',
      seconds: 90,
      ask: '{name}, what do you want {other} to understand about your hope?',
      hint: '{other}, say it back as it was said. Not bigger, and not smaller.',
      openers: ['It matters to me that …', 'I am afraid that …', 'When I say that I do not know, I mean …'],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'You have told each other what you hope for. What follows from it can wait.',
      alone: { hint: 'You have put your hope into words. What follows from it can wait.' },
    },
    {
      id: 'match',
      type: 'write',
      ask: 'Where do your hopes fit, and where do they differ?',
      hint: 'A difference is not a fault. Write it down as it is, without closing the gap today.',
      alone: {
        ask: 'As far as you know: where do your hopes fit, and where do they differ?',
        openers: ['I think we both hope …', 'I want …, and {other} may want …', 'I do not know yet …'],
      },
      openers: ['We both hope …', 'One of us wants …, the other …', 'We do not know yet …'],
    },
    {
      id: 'next-step',
      type: 'decide',
      ask: 'What follows from it for now, if anything?',
      hint: 'The slower pace counts. If one of you does not know, a time in which nobody asks can be a good thing to agree on.',
      alone: {
        hint: 'Your own pace counts. If you do not know, time in which nobody asks can be a good thing.',
        openers: ['Until then, I …', 'I do not bring it up until …', 'I find out …', 'Nothing for now.'],
      },
      openers: ['Until then, we …', 'We do not talk about it until …', 'One of us finds out …', 'Nothing for now.'],
    },
    {
      id: 'next-date',
      type: 'date',
      days: 21,
      ask: 'When do you ask each other again?',
      hint: 'A day, or none. Either of you may say sooner that something has changed.',
      alone: { ask: 'When do you ask yourself again?', hint: 'A day, or none.' },
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what do you thank {other} for?',
      hint: 'A clear word can be worth a thank-you, even one that was hard to hear. If there is nothing today, go on.',
      alone: false,
      openers: ['Thank you for saying …', 'It was good that you did not …', 'I know now where I stand with …'],
    },
  ],
};
