import type { Day } from './day.js';
import type { GuideAnswer, GuideAnswers, GuideMode } from './guide-state.js';
import type { GuideOption, GuideStep } from './guide.js';
import type { Author, Person } from './record.js';

/** What somebody wrote, with what was asked, so that it can be read when the guide is gone. */
export interface GuideEntry {
  /** Names it in a choice of what to copy; one author has each key once. */
  key: string;
  step: string;
  type: GuideStep['type'];
  author: Author;
  /** In what the two said in turns: who spoke. */
  speaker?: Person;
  /** With its placeholders; `{name}` is its author, or who spoke. */
  ask?: string;
  text?: string;
  /** What was chosen or ranked, as it was called; a label that is missing is a word of the card. */
  chosen?: readonly GuideOption[];
  day?: Day;
  /** Whether both agreed to it. */
  agreed?: boolean;
  /** Whether it was opened to both. */
  shown?: boolean;
}

/** The data of a `conversation` record, schema 1. It can be read when its guide is gone. */
export interface ConversationData {
  guide: string;
  title: string;
  mode: GuideMode;
  starter?: Person;
  /** Whether the guide was gone through to its end. */
  ended: boolean;
  entries: readonly GuideEntry[];
  /** Of what its writer chose to show: the steps, also those in which they wrote nothing. Absent where nothing is shown. */
  shown?: readonly string[];
  /** The session of which this is what its writer kept back; it lies in one of its own (`keptBackSession`). */
  beside?: string;
}

/** Version of `ConversationData`; older ones are migrated on read. */
export const conversationSchema = 1;

const answerIn = ({ key, text, chosen, day }: GuideEntry): [string, GuideAnswer] => [
  key,
  {
    ...(text !== undefined && { text }),
    ...(chosen && { chosen: chosen.map(({ id }) => id) }),
    ...(day !== undefined && { day }),
  },
];

/** The answers that a kept part holds, for a run that goes on from it; the author’s own alone. */
export const answersIn = ({ entries, shown = [] }: ConversationData): GuideAnswers => ({
  ...Object.fromEntries(shown.map((step) => [step, {}])),
  ...Object.fromEntries(entries.filter(({ author }) => author !== 'both').map(answerIn)),
});

/** What lay between the two, as it stands in what was put away of a talk that was not over. */
export const jointAnswersIn = ({ entries }: ConversationData): GuideAnswers =>
  Object.fromEntries(entries.filter(({ author }) => author === 'both').map(answerIn));
