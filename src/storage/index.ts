export { StorageError } from './adapter.js';
export type {
  Author,
  Change,
  ChangeNotice,
  Json,
  Person,
  RecordQuery,
  StorageAdapter,
  StorageCode,
  StoredRecord,
  Visibility,
} from './adapter.js';
