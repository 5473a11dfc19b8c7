import type { SentenceWords } from '../../exercises/repair-sentence.js';

const will = ['i will', "i'll", 'i am going to', "i'm going to", 'will'];

/** How sentences are put together in English. An opener with the other's view was rated best: Rogers, Howieson & Neame 2018. */
export const sentence: SentenceWords = {
  view: { frame: 'I can see that {words}', leads: ['i can see that', 'i can see', 'i see that', 'i know that'] },
  feel: { frame: 'I feel {words}' },
  when: { frame: 'when {words}', leads: ['when', 'whenever', 'i feel that when'] },
  because: { frame: 'because {words}', leads: ['because', 'because of the fact that', 'since', "that's because"] },
  need: {
    frame: 'I need {words}',
    leads: ['i need', 'i would need', "i'd need", 'i want', 'i would like', "i'd like", 'need'],
    swaps: {
      'you should': 'you to',
      'you must': 'you to',
      'you could': 'you to',
      'you would': 'you to',
      'you will': 'you to',
      'you have to': 'you to',
      'you need to': 'you to',
    },
    whole: '{words}',
  },
  hard: 'It is hard for me',
  matters: 'This matters to me',
  and: ' and ',
  noticed: { frame: 'I noticed that {words}', leads: ['i noticed that', 'i noticed', 'i saw that', 'i heard that'] },
  guess: {
    frame: 'What I made of it: {words}',
    leads: ['what i made of it', 'i thought that', 'i thought', 'i took it to mean that', 'i took it to mean'],
  },
  question: {
    frame: 'I need to understand {words}',
    leads: ['i need to understand', 'i would like to understand', "i'd like to understand", 'i want to understand'],
  },
  understand: 'I would like to understand',
  ask: 'What did you mean?',
  heard: { frame: 'What I heard: {words}', leads: ['what i heard', 'i heard that', 'i heard'] },
  sense: { frame: 'It makes sense to me that {words}', leads: ['it makes sense to me that', 'it makes sense that'] },
  take: { frame: 'One thing I take from it: {words}', leads: ['one thing i take from it', 'i take from it that'] },
  did: { frame: '{words}' },
  landed: { frame: 'I can see that {words}', leads: ['i can see that', 'i can see', 'i see that', 'i know that'] },
  regret: { frame: '{words}' },
  sorry: 'I am sorry for that',
  amends: {
    frame: 'To put it right, I will {words}',
    leads: ['to put it right, i will', 'to put it right i will', 'to put it right', ...will],
    whole: 'To put it right, {words}',
  },
  differently: {
    frame: 'Next time, I will {words}',
    leads: ['next time, i will', 'next time i will', 'next time', 'from now on, i will', 'from now on', ...will],
    whole: 'Next time, {words}',
  },
  forgive: 'If one day you can forgive me, I would be glad',
  noAnswer: 'You owe me no answer',
  pause: 'I want to talk about this, and I need a pause first',
  comeBack: 'I come back to it {when}',
  meanwhile: {
    frame: 'Meanwhile I {words}',
    leads: ['meanwhile, i', 'meanwhile i', 'meanwhile', 'i will', "i'll", 'i'],
  },
  subjects: ['i', "i'm", "i've", "i'd", "i'll", 'i am', "i won't", "i don't", "i can't", "i didn't"],
  small: (
    'a an the this that these those there here it you your yours my mine we our us they their them he she his her its ' +
    'when while because if as so not no nobody nothing everything something someone everyone somebody after before during ' +
    'in on at by for with without to of from about again once what how why who where which and but or too then since ' +
    'another each every both being having call calling talk listen tell ask be keep make take write give show say stop start ' +
    'time space quiet rest help honesty trust respect patience kindness clarity care warmth closeness proof answers'
  ).split(' '),
};
