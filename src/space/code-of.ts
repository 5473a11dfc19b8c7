import type { StorageCode } from '../storage/adapter.js';

/** The code of a storage error, told by its name; anything else an adapter throws counts as storage that is not there. */
export const codeOf = (error: unknown): StorageCode =>
  (error as Error | undefined)?.name === 'StorageError' ? (error as { code: StorageCode }).code : 'unavailable';
