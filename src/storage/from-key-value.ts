import type { StorageAdapter } from './adapter.js';
import { journalled, placeOf, type KeyValue } from './journalled.js';
export type { KeyValue } from './journalled.js';

/**
 * An adapter over any key-value library whose values are strings. All or nothing by a journal; keeps a commit of up to
 * 1,000 changes in reasonable time. Two tabs are kept apart by Web Locks where there are any, and one page always; two
 * processes or devices that write the same store at the same moment are not.
 *
 * A failure of `kv` becomes `quota` when it is named `QuotaExceededError`, otherwise `unavailable`; an error that is a
 * `StorageError` already passes through.
 *
 * @param options.name prefix of the keys, lock and channel; default `mend-elements`
 * @param options.label said to people, as in "Kept in this app"; default "where this page keeps things"
 */
export function fromKeyValue(
  kv: KeyValue,
  { name = 'mend-elements', label = 'where this page keeps things' }: { name?: string; label?: string } = {},
): StorageAdapter {
  const place = placeOf(name);
  return journalled(kv, place, label, () => new BroadcastChannel(`${place}/key-value`));
}
