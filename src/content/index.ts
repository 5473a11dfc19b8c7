/**
 * What is said, and how a coach puts their own words in its place: `mend-elements/content.js`.
 * English is the default; `knownWords()` lists every key a pack may name.
 */
export { feelingsWith, promptsWith } from './apply-pack.js';
export { ContentError } from './content-error.js';
export type { ContentPack, FamilyChange, FeelingChanges, PromptChanges } from './content-pack.js';
export { feelings } from './en/feelings.js';
export { prompts } from './en/prompts.js';
export type { FeelingFamilies, FeelingFamily } from './feelings.js';
export type { GuideProblem } from './guide-problem.js';
export { guideSchema } from './guide-schema.js';
export { guideNames, isGuideName, loadGuide } from './guides.js';
export { knownWords } from './known-words.js';
export type { Prompt, PromptKind, PromptSize } from './prompts.js';
export { MOST_IN_A_PACK, MOST_IN_A_TEXT, readPack } from './read-pack.js';
export type { KnownContent, PackReading } from './read-pack.js';
export { readGuide } from './read-guide.js';
export type { GuideReading } from './read-guide.js';
export { say } from './say.js';
export { validateGuide } from './validate-guide.js';
export type { GuideValidation } from './validate-guide.js';
export { guideEnd, guideLimits, guideStepTypes } from '../exercises/guide.js';
export type {
  Guide,
  GuideCase,
  GuideFlow,
  GuideFor,
  GuideOption,
  GuideQuestion,
  GuideShare,
  GuideStep,
  GuideStepType,
} from '../exercises/guide.js';
