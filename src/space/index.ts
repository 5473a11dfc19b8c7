export { Space } from './space.js';
export type { Draft, Keep, Live, NewRecord, SpaceChoices, SpaceOptions, SpaceStatus } from './space.js';
export { RecordError } from './header.js';
export type { OtherDraft } from './drafts.js';
export type { Author, ExerciseRecord, Json, Kind, Person, StoredRecord, Visibility } from '../exercises/record.js';
