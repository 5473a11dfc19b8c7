import type { Guide } from '../../../exercises/guide.js';

/** C17: signs that trust grows, as each one saw them, and what is still fragile. Nothing is counted or compared. Source: 003. */
export const guide: Guide = {
  version: 1,
  id: 'signs-of-rebuilding',
  title: 'Signs of trust',
  about:
    'You look for small signs that trust is growing: a promise that was kept, something told, a moment of being heard. Each from your own side. Then you say what is still fragile. There is no score, and “none yet” is an honest answer.',
  minutes: 40,
  steps: [
    { id: 'rules', type: 'rules' },
    {
      id: 'signs',
      type: 'read',
      ask: 'Signs, not proof.',
      text: 'Trust comes back in small pieces, and not evenly. One of you may see a lot and the other little, and both may be right. Months are normal, and more than that after a deep hurt. Sometimes it does not come back, and that is no failure.',
      hint: 'Look for what was given freely. What came out by checking is no sign of trust. And nobody can be asked to trust by a certain day.',
    },
    {
      id: 'seen',
      type: 'answer',
      ask: 'In the last weeks, what did you see?',
      questions: [
        {
          id: 'kept',
          ask: 'When did {other} keep a promise, however small?',
          hint: 'One time is enough: what was it, and when? “None yet” is fine.',
          openers: ['You said …, and then …', 'I noticed that you …', 'None yet that I can name.'],
        },
        {
          id: 'open',
          ask: 'When did {other} tell you something without being asked?',
          hint: 'Also something hard, or something that could have stayed unsaid.',
          openers: ['You told me that …', 'You came to me when …', 'None yet that I can name.'],
        },
        {
          id: 'heard',
          ask: 'When did you feel heard?',
          hint: 'What did {other} do just then: ask, wait, put the phone away, come back to it later?',
          openers: ['When I talked about …, you …', 'I could tell, because …', 'None yet that I can name.'],
        },
        {
          id: 'self',
          ask: 'What did you dare that you would not have dared before?',
          hint: 'To ask, to say no, to say what you thought. Or nothing: being careful is not a fault.',
          openers: ['I asked …', 'I told you …', 'I could leave it when …'],
        },
      ],
    },
    {
      id: 'tell',
      type: 'speak',
      seconds: 90,
      ask: '{name}, tell {other} about one sign, or that you see none yet.',
      hint: 'What did {other} do, and what did it mean to you? {other}, if it is “none yet”, do not argue. One sentence back.',
      openers: ['A sign for me was …', 'I did not expect …', 'I do not see one yet, and …'],
    },
    {
      id: 'pause-here',
      type: 'rest',
      ask: 'That is enough for today, if you like.',
      hint: 'What is still fragile can have a day of its own.',
    },
    {
      id: 'fragile',
      type: 'answer',
      ask: 'And what is still fragile?',
      questions: [
        {
          id: 'shaky',
          ask: 'Where is trust still shaky?',
          hint: 'A time of day, a word, a kind of silence. If you are afraid of {other}, leave it empty. Help is there for you alone.',
          openers: ['It is still shaky when …', 'I am not sure yet whether …', 'I still wait for …'],
        },
        {
          id: 'helps',
          ask: 'What helps you just then, and what does not?',
          hint: 'From {other}, from somebody else, from yourself.',
          openers: ['It helps when …', 'It does not help when …', 'I need some time to …'],
        },
        {
          id: 'next-sign',
          ask: 'What would be the next small sign for you?',
          hint: 'Something that could happen in an ordinary week. It is a wish, and no test.',
          openers: ['I would notice if …', 'It would mean something to me if …', 'I do not know yet.'],
        },
      ],
    },
    {
      id: 'tell-fragile',
      type: 'speak',
      seconds: 90,
      ask: '{name}, what would you like {other} to know about what is still fragile?',
      hint: '{other}, there is nothing to mend now and nothing to defend. One sentence back.',
      openers: ['What is still shaky is …', 'When it happens, I …', 'Please do not …'],
    },
    {
      id: 'keep',
      type: 'decide',
      ask: 'Is there one thing that you both want to keep up, or begin?',
      hint: 'Small, and possible on a bad day. If the same hurt keeps coming back, asking somebody outside may be that one thing. “Nothing yet” is a full answer.',
      alone: {
        ask: 'Is there one thing that you want to keep up, or begin?',
        openers: ['I go on with …', 'When …, I will …', 'I ask somebody outside about …', 'Nothing yet. First …'],
      },
      openers: [
        'We go on with …',
        'When …, one of us will …',
        'We ask somebody outside about …',
        'Nothing yet. First …',
      ],
      flows: { to: 'promise', whose: 'ours' },
    },
    {
      id: 'when',
      type: 'date',
      days: 28,
      ask: 'When do you look again?',
      hint: 'In a few weeks rather than a few days. There need not be more signs by then.',
    },
    {
      id: 'thanks',
      type: 'thanks',
      ask: '{name}, what would you like to thank {other} for?',
      hint: 'For one of the signs, or for hearing that there is none yet.',
      openers: ['Thank you for the day when …', 'I saw that you …', 'Thank you for hearing that …'],
    },
  ],
};
