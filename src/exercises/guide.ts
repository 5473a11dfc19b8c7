/**
 * A guided conversation as data: what a coach writes, and what ours are written in. The types say what the engine reads;
 * `docs/guides.md` says it in words, and `validateGuide` in `mend-elements/content.js` checks it.
 * Source ids: C6 C16 (rules, say-back), and the guides R1 R5 R7 C1 C2 C3g C4 C7 C9 C11–C15 C17 C19 C20.
 */

/** The most that a guide may hold, and the shortest and longest of its lengths. */
export const guideLimits = {
  steps: 200,
  characters: 256_000,
  title: 120,
  label: 160,
  text: 2_000,
  /** Options, questions, rules, openers and cases in one step. */
  list: 12,
  seconds: { least: 15, most: 600 },
  minutes: { least: 1, most: 600 },
  days: { least: 1, most: 365 },
  /** No sitting is longer. */
  sitting: { steps: 8, minutes: 30 },
} as const;

/** `next`, `to`, `else` and `closed` may name this in place of a step. */
export const guideEnd = 'end';

/** `solo`: written for one person; no turns, no question beforehand. */
export type GuideFor = 'together' | 'solo';

/**
 * How an answer is given. `apart`: each alone, shown once both choose so. `private`: each alone, never shown; a branch may
 * learn what any or both chose, and nothing else. `together`: one answer, out loud, with the phone between them.
 */
export type GuideShare = 'apart' | 'private' | 'together';

/** Where what is written here goes on: as a draft that the other element finds. */
export interface GuideFlow {
  to: 'boundary' | 'promise' | 'goal';
  /** The kind of boundary (`B13`) or the area of a goal. */
  kind?: string;
  /** `mine` is one person's own; what is written together is `ours`. */
  whose?: 'mine' | 'ours';
}

/** One of several answers; without a label it has the card's own words for its id. */
export interface GuideOption {
  id: string;
  label?: string;
  hint?: string;
  /** `false`: not offered to one alone. */
  alone?: false;
  /** `false`: who chooses it has nothing that goes on, whatever `flows` says. */
  goesOn?: false;
}

/** What a step says to one alone, in place of what it says to two. */
export interface GuideAlone {
  ask?: string;
  hint?: string;
  /** Of a `read` step. */
  text?: string;
  /** Where the step has ways to begin of its own. */
  openers?: readonly string[];
}

/** One question of an `answer` step; they come one at a time. */
export interface GuideQuestion {
  id: string;
  ask?: string;
  hint?: string;
  openers?: readonly string[];
  /** With options, words beside them are optional. */
  options?: readonly GuideOption[];
  flows?: GuideFlow;
}

interface StepBase {
  id: string;
  /** The question or sentence on the screen, and a quieter one below. Left out: the words of the card. */
  ask?: string;
  hint?: string;
  /** How long it takes; left out, an estimate by its type. */
  minutes?: number;
  /** The step that follows, a later one, or `end`. Left out: the next in order. */
  next?: string;
  /** Its words for one alone; `false`: it needs a second person, and alone it is left out. */
  alone?: false | GuideAlone;
}

interface WithOpeners {
  /** Ways to begin a sentence, to choose from. */
  openers?: readonly string[];
}

/** In a guide with `turns: "one"`: whose step it is. Whoever begins is the teller, to the end. */
export type GuideWho = 'each' | 'teller' | 'listener';

/** Ground rules (C16); first in every guide for two. */
export interface RulesStep extends StepBase {
  type: 'rules';
  /** Left out: one topic, no interrupting, no raised voice, ask what was meant. */
  rules?: readonly string[];
}
/** Something to read. */
export interface ReadStep extends StepBase {
  type: 'read';
  text?: string;
  /** Another guide that is offered here, and the step of it to begin at (C4 offers the parting of R7). */
  offers?: { guide: string; from?: string };
}
/** Turns: one speaks, the other listens, says back, and the speaker confirms (C6). Then the other way round. */
export interface SpeakStep extends StepBase, WithOpeners {
  type: 'speak';
  seconds?: number;
  sayBack?: boolean;
  /** In a guide with `turns: "one"`: who speaks here. Elsewhere always `each`. */
  who?: GuideWho;
}
/** Say back on its own, for instance after answers were shown. */
export interface SayBackStep extends StepBase {
  type: 'say-back';
  who?: GuideWho;
}
/** Words, to one or more questions. */
export interface AnswerStep extends StepBase, WithOpeners {
  type: 'answer';
  share?: GuideShare;
  questions?: readonly GuideQuestion[];
  flows?: GuideFlow;
}
/** Each chooses from options. */
export interface ChooseStep extends StepBase {
  type: 'choose';
  share?: GuideShare;
  options?: readonly GuideOption[];
  /** How many may be chosen. */
  most?: number;
  /** Room for words beside the choice. */
  write?: boolean;
  /** With `turns: "one"` and `share: "private"`: the one who is asked, and whose choice alone leads on (C20). */
  who?: GuideWho;
  flows?: GuideFlow;
}
/** Each puts options in order. */
export interface RankStep extends StepBase {
  type: 'rank';
  share?: GuideShare;
  options?: readonly GuideOption[];
  /** How many of them are put in order; left out, all. */
  top?: number;
}
/** Words of both. */
export interface WriteStep extends StepBase, WithOpeners {
  type: 'write';
  flows?: GuideFlow;
}
/** One way on from a branch: taken where one of these options was chosen. */
export interface GuideCase {
  if: string | readonly string[];
  /** Whether one of the two is enough. */
  who?: 'any' | 'both';
  to: string;
}
/** Where it goes on, by what was chosen. It is never on the screen. */
export interface BranchStep {
  id: string;
  type: 'branch';
  /** A step, or `step.question`, whose options decide. */
  on?: string;
  cases?: readonly GuideCase[];
  /** Where it goes when nothing was opened; left out, as `else`. */
  closed?: string;
  else?: string;
}
/** "That is enough for today": it may go on here another day. */
export interface RestStep extends StepBase {
  type: 'rest';
}
/** What the two decided, if anything. */
export interface DecideStep extends StepBase, WithOpeners {
  type: 'decide';
  options?: readonly GuideOption[];
  flows?: GuideFlow;
}
/** A day on which the two go on. */
export interface DateStep extends StepBase {
  type: 'date';
  /** How many days ahead the date that is offered lies. */
  days?: number;
}
/** A thanks of each to the other, out loud. */
export interface ThanksStep extends StepBase, WithOpeners {
  type: 'thanks';
}

/** One step of a guide; `type` tells them apart. */
export type GuideStep =
  | RulesStep
  | ReadStep
  | SpeakStep
  | SayBackStep
  | AnswerStep
  | ChooseStep
  | RankStep
  | WriteStep
  | BranchStep
  | RestStep
  | DecideStep
  | DateStep
  | ThanksStep;

export type GuideStepType = GuideStep['type'];

/** Every type of step, in the order of the documentation. */
export const guideStepTypes: readonly GuideStepType[] = [
  'rules',
  'read',
  'speak',
  'say-back',
  'answer',
  'choose',
  'rank',
  'write',
  'branch',
  'rest',
  'decide',
  'date',
  'thanks',
];

/** A conversation for two, as data; `docs/guides.md` says what each field does. */
export interface Guide {
  /** The format; this one is 1. */
  version: 1;
  /** Kept with what people write, so it is not renamed later. */
  id: string;
  title: string;
  about?: string;
  /** How long all of it takes; said first. */
  minutes?: number;
  mode?: GuideFor;
  /** `one`: one tells and the other listens (C20); whoever begins is the one who tells. */
  turns?: 'each' | 'one';
  /** What is asked before it begins, in place of "Who begins?". */
  starts?: string;
  steps: readonly GuideStep[];
}

/** What stands in for options that are missing; their labels are words of the card. */
export const defaultOptions: readonly GuideOption[] = [{ id: 'yes' }, { id: 'not-sure' }, { id: 'no' }];

/** How long a turn lasts where a guide does not say. */
export const defaultSeconds = 120;

/** How far ahead the next date lies that is offered where a guide does not say. */
export const defaultDays = 7;

/** The place of a step by its id; -1 where there is none. */
export const indexOfStep = (guide: Guide, id: string): number => guide.steps.findIndex((step) => step.id === id);

/** The step of that id. */
export const stepOf = (guide: Guide, id: string | undefined): GuideStep | undefined =>
  guide.steps.find((step) => step.id === id);

/** The questions of an `answer` step; one that has none asks what the step asks. */
export const questionsOf = ({ questions, ask, hint, openers, flows }: AnswerStep): readonly GuideQuestion[] =>
  questions?.length ? questions : [{ id: 'words', ask, hint, openers, flows }];

/** How a step's answer is given; undefined where nobody answers alone. */
export const shareOf = (step: GuideStep): GuideShare | undefined =>
  step.type === 'answer' || step.type === 'choose' || step.type === 'rank' ? (step.share ?? 'apart') : undefined;
