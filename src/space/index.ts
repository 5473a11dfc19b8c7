export { dropWaiting, followWaiting, handOn, keepPromises, takeWaiting, waitingFor } from './handed-on.js';
export type { Waiting } from './handed-on.js';
export { Space } from './space.js';
export type {
  Draft,
  Erased,
  Keep,
  Live,
  NewRecord,
  OtherDraft,
  SpaceChoices,
  SpaceOptions,
  SpaceQuery,
  SpaceStatus,
} from './types.js';
export { RecordError } from './header.js';
export type { Author, ExerciseRecord, Json, Kind, Person, StoredRecord, Visibility } from '../exercises/record.js';
export { asBoundary, asGoal, asPromise, fromGuide } from '../exercises/handed-on.js';
export type { HandedOn, HandedOnFrom, HandedOnTo } from '../exercises/handed-on.js';
export type { GoalData, PromiseData } from '../exercises/promise-data.js';
