/**
 * What is said, and how a coach puts their own words in its place: `mend-elements/content.js`.
 * English is the default; `knownWords()` lists every key a pack may name.
 */
export { feelingsWith, linesIn, needsWith, promptsWith, sentenceWith, wordsOfLines } from './apply-pack.js';
export type { Line } from './apply-pack.js';
export { areasWith } from './boundaries.js';
export type {
  AreaChange,
  AreaChanges,
  BoundaryArea,
  BoundaryAreas,
  BoundaryExample,
  ExampleChanges,
} from './boundaries.js';
export { ContentError } from './content-error.js';
export type {
  ContentPack,
  FamilyChange,
  FeelingChanges,
  FrameChange,
  GuideChanges,
  GuideWords,
  LineChange,
  LineChanges,
  NeedChanges,
  OptionWords,
  PromptChanges,
  QuestionWords,
  SentenceChanges,
  StepWords,
  SupportChanges,
} from './content-pack.js';
export { sentence } from './en/repair-sentence.js';
export { areas } from './en/boundary-areas.js';
export { feelings } from './en/feelings.js';
export { needs } from './en/needs.js';
export { prompts } from './en/prompts.js';
export type { FeelingFamilies, FeelingFamily } from './feelings.js';
export type { GuideProblem } from './guide-problem.js';
export { guideSchema } from './guide-schema.js';
export { guideNames, isGuideName, loadGuide } from './guides.js';
export { knownContent } from './known-content.js';
export { knownWords } from './known-words.js';
export type { NeedFamilies, NeedFamily } from './needs.js';
export { guideFrom } from './pack-guides.js';
export type { PackGuide } from './pack-guides.js';
export { packSchema } from './pack-schema.js';
export type { Prompt, PromptKind, PromptSize } from './prompts.js';
export { guideNamesWith } from './read-guides.js';
export { MOST_IN_A_PACK, MOST_IN_A_TEXT, readPack } from './read-pack.js';
export type { KnownContent, PackReading } from './read-pack.js';
export { readGuide } from './read-guide.js';
export type { GuideReading } from './read-guide.js';
export { say } from './say.js';
export type { Directory, Helpline, Source } from './support.js';
export { validateGuide } from './validate-guide.js';
export type { GuideValidation } from './validate-guide.js';
export { validatePack } from './validate-pack.js';
export type { PackValidation } from './validate-pack.js';
export { guideEnd, guideLimits, guideStepTypes } from '../exercises/guide.js';
export type {
  AnswerStep,
  BranchStep,
  ChooseStep,
  DateStep,
  DecideStep,
  Guide,
  GuideAlone,
  GuideCase,
  GuideFlow,
  GuideFor,
  GuideOption,
  GuideQuestion,
  GuideShare,
  GuideStep,
  GuideStepType,
  GuideWho,
  RankStep,
  ReadStep,
  RestStep,
  RulesStep,
  SayBackStep,
  SpeakStep,
  ThanksStep,
  WriteStep,
} from '../exercises/guide.js';
export type { Frame, SentenceWords } from '../exercises/repair-sentence.js';
