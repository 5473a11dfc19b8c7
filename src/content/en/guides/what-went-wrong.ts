import type { Guide } from '../../../exercises/guide.js';

/**
 * C1: what kept going round between two people, with no culprit in it. Where one was wronged, being heard (C20) comes first;
 * the private answers before it have ordinary reasons as well, so that nobody learns whose it was. Source: 000.
 */
export const guide: Guide = {
  version: 1,
  id: 'what-went-wrong',
  title: 'What kept going wrong',
  about:
    'You look for what came back again and again between the two of you: how it begins, how it turns, how it ends. You look at it side by side, and not for somebody to blame. Not for something that one of you did to the other: that is heard first, in a talk of its own.',
  minutes: 32,
  steps: [
    {
      id: 'rules',
      type: 'rules',
      rules: [
        'One topic: what comes back between us.',
        'No interrupting.',
        'No raised voice.',
        'Ask what was meant.',
        'Say “it began when …”, not “you always …”.',
      ],
    },
    {
      id: 'before',
      type: 'choose',
      share: 'private',
      ask: '{name}, does something else come first for you?',
      hint: 'For you alone. {other} only sees how it goes on, not what you chose.',
      alone: { hint: 'For you alone.' },
      options: [
        { id: 'nothing', label: 'No, this fits today' },
        { id: 'heard', label: 'Something was done to me, and I have been heard' },
        { id: 'not-heard', label: 'Something was done to me, and I have not been heard yet' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'not-today', label: 'Too tired, too late, or not in the mood for it' },
      ],
    },
    {
      id: 'which-way',
      type: 'branch',
      on: 'before',
      cases: [{ if: ['nothing', 'heard'], who: 'both', to: 'pattern' }],
      else: 'first',
    },
    {
      id: 'first',
      type: 'read',
      ask: 'Something else comes first.',
      text: 'It may be sleep, or a better day. It may be a hurt that has not been heard. Then hearing it comes before anything that you look at together, for what was done to one is not a pattern of two. Nobody asks whose reason it was.',
      hint: 'This will be here another day. If you like, go on to a talk where one tells and the other only hears.',
      alone: {
        text: 'It may be sleep, or a better day. It may be a hurt that has not been heard. Then that comes before any pattern, for what was done to one is not a pattern of two.',
        hint: 'This will be here another day. If you like, go on to where a hurt is told.',
      },
      offers: { guide: 'being-heard' },
      next: 'end',
    },
    {
      id: 'pattern',
      type: 'read',
      ask: 'A pattern is what comes back.',
      text: 'One asks, the other goes quiet, the first asks louder, the other leaves the room. Each step makes sense to the one who takes it. Together they go round. You can look at it side by side, as at a path that you both know too well.',
      hint: 'Lying, cheating, hitting, threats, spying, taking money: these are no pattern. They belong to the one who did them, and stay out of this talk.',
      alone: {
        text: 'One asks, the other goes quiet, the first asks louder, the other leaves the room. Each step makes sense to the one who takes it. You can look at it from outside, as at a path that you know too well.',
      },
    },
    {
      id: 'which',
      type: 'choose',
      ask: 'Which of these do you know?',
      hint: 'Up to two. Take the ones that wore you out, not the ones that {other} ought to see.',
      most: 2,
      write: true,
      options: [
        { id: 'ask-quiet', label: 'One asks, the other goes quiet' },
        { id: 'loud', label: 'It gets loud, and nobody hears any more' },
        { id: 'swallow', label: 'Nobody says it, until it bursts out' },
        { id: 'old', label: 'Old things turn up in every quarrel' },
        { id: 'late', label: 'Hard talks begin late, tired, or in passing' },
        { id: 'guess', label: 'Each guesses what the other thinks' },
        { id: 'right', label: 'It turns into who is right' },
        { id: 'more', label: 'One does more and more, and says nothing' },
        { id: 'smooth', label: 'It gets smoothed over, and nothing was said' },
        { id: 'not-sure', label: 'Not sure' },
        { id: 'own', label: 'Something else' },
      ],
    },
    {
      id: 'name-it',
      type: 'write',
      ask: 'Take one that you both know, and put it in a few words.',
      hint: 'How it begins, how it turns, how it ends. Then give it a name that makes you both smile a little. If you chose differently, take the smaller one.',
      alone: {
        ask: 'Take one that you know, and put it in a few words.',
        hint: 'How it begins, how it turns, how it ends. Then give it a name that makes you smile a little.',
        openers: ['It begins when …', 'Then I …, and {other} …', 'It ends with …', 'I call it …'],
      },
      openers: ['It begins when …', 'Then one of us …, and the other …', 'It ends with …', 'We call it …'],
    },
    {
      id: 'last-time',
      type: 'speak',
      seconds: 90,
      ask: '{name}, when did it last come round? Tell it from where you stood.',
      hint: 'What you saw, felt and did. What {other} felt is for {other} to tell. {other}, you may remember another evening. Say back this one.',
      openers: ['It was on …, and I …', 'The first thing I noticed was …', 'Inside, I …'],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'You have looked at it from two sides. You may notice it sooner in the days ahead.',
    },
    {
      id: 'inside',
      type: 'answer',
      ask: 'Three questions about your own side of it.',
      questions: [
        {
          id: 'under',
          ask: 'When it begins, what are you afraid of, or what do you wish for?',
          hint: 'Under the anger there is often something softer. If there is only anger, that is fine too.',
          openers: ['I am afraid that …', 'I wish that …', 'It reminds me of …'],
        },
        {
          id: 'move',
          ask: 'What do you usually do then?',
          hint: 'What could be filmed. It may have helped you once. If you do it to keep out of harm, it needs no excuse.',
          openers: ['I go …', 'I say …, louder', 'I stop …', 'I look at my phone'],
        },
        {
          id: 'other-way',
          ask: 'Where could it have gone another way?',
          hint: 'One moment, and only your own part of it. “I do not see one” is an honest answer.',
          openers: ['When …, I could have …', 'It would have helped me if I had …', 'I do not see one yet'],
        },
      ],
    },
    {
      id: 'heard',
      type: 'say-back',
      ask: '{other}, what goes on in {name} when it begins?',
      hint: 'If it was shown, say it in your own words. If not, say what you understood from the story.',
    },
    {
      id: 'early',
      type: 'decide',
      ask: 'What could either of you say or do when you see it coming?',
      hint: 'Something short that works when you are tired. A word, a hand, ten minutes outside and back. It is for both, whoever sees it first. You may also just keep an eye out for now.',
      alone: {
        ask: 'What could you say or do when you see it coming?',
        hint: 'Something short that works when you are tired. A word, a hand, ten minutes outside and back. You may also just keep an eye out for now.',
        openers: ['When I see it, I say “…”', 'Then I …', 'I come back to it after …', 'For now I only notice it.'],
      },
      openers: [
        'Whoever sees it first says “…”',
        'Then we both …',
        'We come back to it after …',
        'For now we only notice it.',
      ],
    },
    {
      id: 'next-date',
      type: 'date',
      days: 14,
      ask: 'When do you look at it again?',
      hint: 'It may have come round again by then, and that is no failure. Perhaps one of you noticed it a little sooner.',
      alone: {
        hint: 'It may have come round again by then, and that is no failure. Perhaps you noticed it a little sooner.',
      },
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what did {other} say that helps you to understand?',
      hint: 'It may be one sentence, or how it was said.',
      openers: ['Thank you for telling me …', 'I had never thought that you …', 'It was kind that you …'],
    },
  ],
};
