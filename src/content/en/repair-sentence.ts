import type { SentenceWords } from '../../exercises/repair-sentence.js';

/** `that you` after "I can see that" is said twice. */
const afterThat = Object.fromEntries(
  ['you', 'it', 'i', 'we', 'they', 'the', 'there', 'this', 'my', 'your'].map((word) => [`that ${word}`, word]),
);
/** "I see you needed air": the beginning is in the frame already. */
const afterSeeing = Object.fromEntries(
  ['i see', 'i know', 'i understand', 'i understand that'].flatMap((see) =>
    ['you', 'it', 'i', 'we', 'they', 'there', 'this', 'that'].map((word) => [`${see} ${word}`, word]),
  ),
);
/** Moments, which "when" does not fit: `last night`. */
const times = [
  ...['yesterday', 'today', 'tonight'],
  ...['last', 'this', 'the other'].flatMap((which) =>
    ['night', 'day', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'time', 'year'].map(
      (time) => `${which} ${time}`,
    ),
  ),
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const moments = Object.fromEntries([
  ...times.map((time) => [time, time]),
  ...days.flatMap((day) => ['', 'on ', 'last '].map((before) => [before + day.toLowerCase(), day])),
]) as Readonly<Record<string, string>>;
/** Subjects that are not the writer, after which "I will" has no place. */
const notMine = ['it', "it's", 'you', "you're", 'they', 'he', 'she', 'there', 'that', 'this'];
/** `calling you` where "I will" comes before it. */
const asAct = Object.fromEntries(
  (
    'calling:call being:be telling:tell listening:listen asking:ask saying:say going:go taking:take walking:walk ' +
    'reading:read cooking:cook running:run lying:lie sitting:sit talking:talk breathing:breathe doing:do making:make ' +
    'giving:give coming:come writing:write paying:pay bringing:bring drawing:draw stretching:stretch having:have'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
) as Readonly<Record<string, string>>;
/** A request, as what is needed of the other. */
const asWish = Object.fromEntries(
  [
    'call',
    'tell',
    'listen',
    'ask',
    'talk',
    'let',
    'give',
    'help',
    'stop',
    'come',
    'hold',
    'believe',
    'answer',
    'be',
    'say',
  ].flatMap((act) => [act, `please ${act}`].map((start) => [start, `you to ${act}`])),
);
/** "Sorry I was late", as a sentence of one's own. */
const asSorry = Object.fromEntries(
  ['sorry', 'so sorry', 'very sorry', 'really sorry', 'truly sorry'].map((sorry) => [sorry, `I am ${sorry}`]),
);
const will = ['i will', "i'll", 'i am going to', "i'm going to", 'will', 'to'];

/** How sentences are put together in English. An opener with the other's view was rated best: Rogers, Howieson & Neame 2018. */
export const sentence: SentenceWords = {
  view: {
    frame: 'I can see that {words}',
    leads: ['i can see that', 'i can see', 'i see that', 'i know that'],
    swaps: { ...afterThat, ...afterSeeing },
    thing: 'I can see {words}',
    things: ['how', 'why', 'what', 'where', 'your side', 'your point', 'your view'],
  },
  feel: { frame: 'I feel {words}' },
  when: {
    frame: 'when {words}',
    leads: ['when'],
    thing: 'about {words}',
    bareThing: 'when I think of {words}',
    moments,
    actors: [...notMine, 'i', "i'm", 'we', 'my', 'your'],
    things: [
      ...[
        'being',
        'not being',
        'getting',
        'having',
        'feeling',
        'hearing',
        'seeing',
        'finding',
        'waiting',
        'the way',
        'how',
        'what',
      ],
    ],
    alone: ['whenever', 'during', 'after', 'before', 'while', 'every time', 'each time', 'as soon as'],
  },
  because: { frame: 'because {words}', leads: ['because', 'because of the fact that', 'since', "that's because"] },
  need: {
    frame: 'I need {words}',
    leads: ['i need', 'i would need', "i'd need", 'i want', 'i would like', "i'd like", 'need'],
    swaps: {
      ...asWish,
      "you don't": 'you not to',
      'you do not': 'you not to',
      "don't": 'you not to',
      'for you to': 'you to',
      'that you': 'you to',
      'that you are': 'you to be',
      "that you're": 'you to be',
      "that you don't": 'you not to',
      'that you do not': 'you not to',
      'that we': 'us to',
      'that we are': 'us to be',
      'that i': 'to',
      'that i am': 'to be',
      'that i can': 'to be able to',
      'you should': 'you to',
      'you must': 'you to',
      'you could': 'you to',
      'you would': 'you to',
      'you will': 'you to',
      'you have to': 'you to',
      'you need to': 'you to',
    },
    whole: '{words}',
    apart: [...notMine, 'we', "we're", 'why', 'when', 'if'],
    fits: ['to', 'not to', 'both', 'back', 'here', 'near', 'with', 'by', 'beside', 'home', 'safe', 'and'].flatMap(
      (rest) => ['you', 'it'].map((who) => `${who} ${rest}`),
    ),
  },
  hard: 'It is hard for me',
  matters: 'This matters to me',
  and: ' and ',
  noticed: {
    frame: 'I noticed that {words}',
    leads: ['i noticed that', 'i noticed', 'i saw that', 'i heard that'],
    swaps: afterThat,
  },
  guess: {
    frame: 'What I made of it: {words}',
    leads: ['what i made of it', 'i thought that', 'i thought', 'i took it to mean that', 'i took it to mean'],
  },
  question: {
    frame: 'I need to understand {words}',
    leads: ['i need to understand', 'i would like to understand', "i'd like to understand", 'i want to understand'],
  },
  asking: [
    ...['why', 'how', 'what', 'when', 'where'].flatMap((ask) =>
      ['did', 'do', 'could', 'would', 'can'].map((be) => `${ask} ${be}`),
    ),
    ...['did', 'do', 'are', 'were', 'have', 'can', 'could', 'would', 'will'].map((be) => `${be} you`),
  ],
  understand: 'I would like to understand',
  ask: 'What did you mean?',
  heard: { frame: 'What I heard: {words}', leads: ['what i heard', 'i heard that', 'i heard'] },
  sense: {
    frame: 'It makes sense to me that {words}',
    leads: ['it makes sense to me that', 'it makes sense that', 'because'],
    swaps: afterThat,
  },
  take: { frame: 'One thing I take from it: {words}', leads: ['one thing i take from it', 'i take from it that'] },
  did: { frame: '{words}', swaps: asSorry },
  landed: {
    frame: 'I can see that {words}',
    leads: ['i can see that', 'i can see', 'i see that', 'i know that'],
    swaps: { ...afterThat, ...afterSeeing },
    thing: 'I can see {words}',
    things: ['how', 'why', 'what', 'where'],
  },
  regret: {
    frame: '{words}',
    swaps: {
      ...asSorry,
      ...Object.fromEntries(
        ['that', 'the', 'my', 'being', 'not', 'what i', 'how i'].map((rest) => [
          `for ${rest}`,
          `I am sorry for ${rest}`,
        ]),
      ),
    },
  },
  sorry: 'I am sorry for that',
  sorries: ['i am', "i'm"]
    .flatMap((be) =>
      ['sorry', 'so sorry', 'very sorry', 'really sorry', 'truly sorry'].map((sorry) => `${be} ${sorry}`),
    )
    .concat('sorry', 'i apologise', 'i apologize', 'i regret'),
  amends: {
    frame: 'To put it right, I will {words}',
    leads: ['to put it right, i will', 'to put it right i will', 'to put it right', ...will],
    swaps: asAct,
    whole: 'To put it right, {words}',
    apart: notMine,
  },
  differently: {
    frame: 'Next time, I will {words}',
    leads: ['next time, i will', 'next time i will', 'next time', 'from now on, i will', 'from now on', ...will],
    swaps: asAct,
    whole: 'Next time, {words}',
    apart: notMine,
  },
  forgive: 'If one day you can forgive me, I would be glad',
  noAnswer: 'You owe me no answer',
  pause: 'I want to talk about this, and I need a pause first',
  comeBack: 'I come back to it {when}',
  meanwhile: {
    frame: 'Meanwhile I {words}',
    leads: ['meanwhile, i will', 'meanwhile i will', 'meanwhile, i', 'meanwhile i', 'meanwhile', ...will, 'i'],
    swaps: {
      ...asAct,
      'a walk': 'take a walk',
      'a shower': 'take a shower',
      'a bath': 'take a bath',
      music: 'listen to music',
    },
  },
  subjects: ['i', "i'm", "i've", "i'd", "i'll", 'i am', "i won't", "i don't", "i can't", "i didn't"],
  large: ['I'],
  small: (
    'a an the this that these those there here it you your yours my mine we our us they their them he she his her its ' +
    'when while because if as so not no nobody nothing everything something someone everyone somebody after before during ' +
    'in on at by for with without to of from about again once what how why who where which and but or too then since ' +
    'another each every both being having call calling talk listen tell ask be keep make take write give show say stop start ' +
    'time space quiet rest help honesty trust respect patience kindness clarity care warmth closeness proof answers'
  ).split(' '),
};
