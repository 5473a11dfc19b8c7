import type { StoredRecord } from '../exercises/record.js';
export type { Author, Json, Person, StoredRecord, Visibility } from '../exercises/record.js';

/** One write. `ifRev: null` means that the id must not exist yet; another value, that the stored `rev` must equal it. */
export type Change = { put: StoredRecord; ifRev?: string | null } | { delete: string; ifRev?: string };

/** What to read. Without `kind`, drafts and kinds that begin with `_` are left out. */
export interface RecordQuery {
  space: string;
  kind?: string | readonly string[];
  author?: StoredRecord['author'];
  session?: string;
  /** First day, YYYY-MM-DD, inclusive. */
  from?: string;
  /** Last day, YYYY-MM-DD, inclusive. */
  to?: string;
  /** By (day, id); ids compare by UTF-16 unit. Default `newest`. */
  order?: 'newest' | 'oldest';
  /** At most so many records, counted after every filter. */
  limit?: number;
  /** Only what comes behind this key in the chosen order. */
  after?: { day: string; id: string };
}

/** What a listener hears after a commit or a clear: where, never what was written. */
export interface ChangeNotice {
  /** `''` when a commit touched several spaces, or all were cleared. */
  space: string;
  kinds: readonly string[];
  ids: readonly string[] | 'all';
}

/**
 * Where records are kept. Every method rejects with a `StorageError` and nothing else.
 * `storageConformance` in `mend-elements/storage/conformance.js` proves an implementation.
 */
export interface StorageAdapter {
  /** Said to people, as in "Kept in this browser": "in this browser". */
  readonly label: string;
  get(id: string): Promise<StoredRecord | undefined>;
  query(query: RecordQuery): Promise<StoredRecord[]>;
  /** All or nothing, up to 10,000 changes unless the adapter declares fewer. */
  commit(changes: readonly Change[]): Promise<void>;
  /**
   * Hears each commit once, after it can be read: of this connection before `commit` resolves, of others within 2 s.
   * Returns what ends the subscription.
   */
  subscribe(listener: (notice: ChangeNotice) => void): () => void;
  /** Everything of one space, `_` records included; without a space, everything. */
  clear(space?: string): Promise<void>;
  close(): Promise<void>;
}

/** Why storage refused. See `docs/storage.md` for what each means to the person. */
export type StorageCode =
  'unavailable' | 'quota' | 'conflict' | 'corrupt' | 'locked' | 'network' | 'denied' | 'version' | 'closed';

/** The one error an adapter throws; told by `name === 'StorageError'` and `code`, never by `instanceof`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageCode;
  /** Ids of the records it is about; empty when it is about none in particular. */
  readonly ids: readonly string[];
  constructor(code: StorageCode, options: { ids?: readonly string[]; message?: string; cause?: unknown } = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.code = code;
    this.ids = options.ids ?? [];
  }
}
