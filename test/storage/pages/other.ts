import { indexedDb } from '../../../src/storage/indexed-db.js';
import { webStorage } from '../../../src/storage/web-storage.js';

/** What the page under test reaches for in this one. */
export interface OtherPage {
  indexedDb: typeof indexedDb;
  webStorage: typeof webStorage;
}

Object.assign(window, { storage: { indexedDb, webStorage } satisfies OtherPage });
