/** The first screens of the other exercises, as ours show them to two who have names. */
const foot = 'Kept in this browser. This site, and anything installed on this device, could still read it.';

export const screens = {
  'repair-prompt': {
    name: 'A small repair',
    step: 'Step 1 of 5',
    turn: 'Phone between you',
    question: 'Who would like to say something?',
    hint: 'What you take next is hidden until you show it.',
    answers: ['Sam', 'Alex', 'Not today'],
    quiets: ['More'],
    foot,
  },
  'boundary-builder': {
    name: 'Our boundaries',
    step: 'Step 1 of 10',
    turn: 'Phone between you',
    question: 'Who puts a boundary into words?',
    hint: 'One of you writes. Then you both answer it, apart.',
    answers: ['Sam', 'Alex', 'I am on my own today', 'Not today'],
    quiets: ['What we have so far', 'More'],
    foot,
  },
  'conversation-guide': {
    name: 'A conversation',
    step: '',
    turn: 'About 30 minutes.',
    question: 'What each of you needs',
    hint: 'What puts each of you at ease.',
    answers: ['Begin', 'Not today'],
    quiets: ['I am on my own today', 'More'],
    foot,
  },
};

/** What the harness looks for before it believes a time. */
export const mustShowOf = ({ question, answers }) => [question, ...answers];
