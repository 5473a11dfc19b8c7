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
