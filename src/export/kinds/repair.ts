import type { RepairData } from '../../exercises/repair-steps.js';
import { otherOf, type ExerciseRecord, type Person } from '../../exercises/record.js';
import { filled, nameIn, type KindInWords, type Words, type WrittenPart } from '../kind-in-words.js';

/** Parts that are one text each, and the word key of what was asked for it. */
const asked = [
  ['view', 'say.view'],
  ['when', 'say.when'],
  ['because', 'say.because'],
  ['need', 'say.need'],
  ['noticed', 'ask.noticed'],
  ['guess', 'ask.guess'],
  ['question', 'ask.question'],
  ['heard', 'heard.in.ask'],
  ['sense', 'sense.ask'],
  ['take', 'take.ask'],
  ['did', 'did.ask'],
  ['landed', 'landed.ask'],
  ['regret', 'regret.ask'],
  ['amends', 'amends.ask'],
  ['differently', 'differently.ask'],
  ['meanwhile', 'pause.meanwhile'],
] as const;

/** What one person wrote: the words that were given where they were, else the notes that would have led to them. */
function partsOf(data: RepairData, words: Words, who: Person): WrittenPart[] {
  const names = { name: nameIn(words, who), other: nameIn(words, otherOf(who)) };
  const ask = (key: string) => words.say(key, names);
  const texts = Object.entries(data.texts ?? {}).filter(([lane]) => data.own?.some((own) => own === lane));
  const needs = (data.needs ?? []).map((key) => words.need?.(key) ?? key.replaceAll('-', ' '));
  const notes = [
    ['feelings', ask('say.feelings.ask'), words.felt(data)] as const,
    ...asked.map(([key, label]) => [key, ask(label), data[key]] as const),
    ['needs', ask('say.need.ask'), needs.join(' · ')] as const,
    ...texts.map(([lane, text]) => [`text.${lane}`, ask('repair.text'), text] as const),
  ];
  return filled([
    ['what', ask('repair.ask'), data.whatWords?.trim() || (data.what && ask(`what.${data.what}`))],
    ...(data.sent ? [['sent', ask('repair.text'), data.sent] as const] : notes),
    ['after', ask('after.ask'), data.after && ask(`after.${data.after}`)],
    ['gesture', ask('next.gesture'), data.gestureWords],
    ['replyHeard', ask('reply.heard'), data.replyHeard],
    ['replyWords', ask('reply.words'), data.replyWords],
    ['reply', ask('reply.words'), data.reply && data.reply !== 'words' ? ask(`reply.${data.reply}`) : ''],
  ]);
}

/** A repair in words. */
export const inWords: KindInWords = {
  kind: 'repair',
  name: (words) => words.say('repair.title'),
  write({ kind, session, records }, words) {
    const kept = records as ExerciseRecord<RepairData & object>[];
    const way = kept.find(({ data }) => data.way)?.data.way;
    const voices = kept.flatMap(({ author, data }) => {
      if (author === 'both') return [];
      const parts = partsOf(data, words, author);
      return parts.length ? [{ who: author, name: nameIn(words, author), parts }] : [];
    });
    // Whoever wrote first comes first; the other answered.
    voices.sort((one, two) => Number(isReply(one.parts)) - Number(isReply(two.parts)));
    const title = (way && words.say(`way.${way}`)) || words.say('repair.title');
    return { kind, session, title, voices, together: [] };
  },
};

const isReply = (parts: readonly WrittenPart[]): boolean => parts.every(({ key }) => key.startsWith('reply'));
