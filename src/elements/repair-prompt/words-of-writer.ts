import type { Person } from '../../exercises/record.js';
import type { RepairAnswer } from '../../exercises/repair-state.js';
import type { RepairView } from './view.js';

/** Fields that hold words of one's own, in the order in which they are asked for. */
const fields: readonly (keyof RepairAnswer)[] = [
  'whatWords',
  'view',
  'when',
  'because',
  'need',
  'noticed',
  'guess',
  'question',
  'heard',
  'sense',
  'take',
  'did',
  'landed',
  'regret',
  'amends',
  'differently',
  'meanwhile',
  'gestureWords',
  'replyHeard',
  'replyWords',
];

/** One writer's own words, to take along: the text as it stands, own wordings of it, and what was noted for it. */
export const wordsOfWriter = (view: RepairView, who: Person): string => {
  const answer = view.state.answers[who];
  const isAuthor = who === view.state.author;
  const texts = [
    isAuthor ? (answer.sent ?? view.later?.made(answer)) : undefined,
    ...Object.values(answer.texts ?? {}),
    ...fields.map((field) => answer[field] as string | undefined),
  ];
  return [...new Set(texts.map((text) => text?.trim()).filter(Boolean))].join('\n\n');
};
