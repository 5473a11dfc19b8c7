import type { ChangeNotice, RecordQuery, StorageAdapter, StorageCode, StorageError, StoredRecord } from './adapter.js';

/** Connections must hear of one another's commits within 2 s; one second on top for a busy machine. In ms. */
const HEARD_WITHIN = 3000;

/** `Array.isArray` that leaves the type as it is. */
export const isList = (value: unknown): boolean => Array.isArray(value);

/** What a case says when the adapter breaks a promise. */
export class Failure extends Error {}

/** Ends the case with `message` where the adapter broke a promise. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Failure(message);
}

/** What the adapter threw where it had no reason to. */
export function unexpected(error: unknown): Failure {
  const { name, code, message } = (error ?? {}) as Partial<StorageError>;
  const what = name === 'StorageError' ? `a StorageError '${code}'` : name;
  return new Failure(
    `The adapter threw ${what ?? 'something'} where it should have answered: ${message ?? shown(error)}.`,
    {
      cause: error,
    },
  );
}

/** Fails unless a record came back as it was written; `what` says in which moment. */
export function sameRecord(actual: StoredRecord | undefined, expected: StoredRecord, what: string): void {
  check(actual, `${what}: a record is missing.`);
  // What an adapter adds at the top for itself is its own affair.
  for (const field of Object.keys(expected) as (keyof StoredRecord)[]) {
    const place = difference(actual[field], expected[field], field);
    if (place) {
      throw new Failure(`${what}: a record differs at ${place}.`);
    }
  }
}

/** Fails unless these records came back, all of them and in this order. */
export function sameRecords(actual: readonly StoredRecord[], expected: readonly StoredRecord[], what: string): void {
  check(isList(actual), `${what}: query gave ${shown(actual)}, not a list.`);
  const ids = (records: readonly StoredRecord[]) => records.map((record) => record?.id);
  if (actual.length !== expected.length || ids(actual).some((id, at) => id !== expected[at]!.id)) {
    const wanted = new Set(ids(expected));
    const got = new Set(ids(actual));
    const missing = [...wanted].filter((id) => !got.has(id)).length;
    const extra = [...got].filter((id) => !wanted.has(id)).length;
    const twice = actual.length - got.size;
    throw new Failure(
      `${what}: ${actual.length} records came, ${expected.length} were expected` +
        (missing || extra || twice
          ? `; ${missing} missing, ${extra} not asked for, ${twice} twice.`
          : '; the order is wrong.'),
    );
  }
  actual.forEach((record, at) => sameRecord(record, expected[at]!, `${what}, number ${at}`));
}

/** Where two values of JSON differ; nothing when they are the same. The order of keys does not count. */
function difference(actual: unknown, expected: unknown, path: string): string | undefined {
  if (typeof expected !== 'object' || expected === null) {
    return actual === expected ? undefined : `${path}: ${shown(actual)} instead of ${shown(expected)}`;
  }
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) {
    return `${path}: ${shown(actual)} instead of ${shown(expected)}`;
  }
  const [had, has] = [Object.keys(expected), Object.keys(actual)];
  for (const key of new Set([...had, ...has])) {
    const inside = `${path}.${key}`;
    if (!has.includes(key)) return `${inside}: missing`;
    if (!had.includes(key)) return `${inside}: added`;
    const found = difference(actual[key as never], expected[key as never], inside);
    if (found) return found;
  }
  return undefined;
}

/** True also where half a surrogate pair came back as U+FFFD: UTF-8 cannot hold one. */
export function sameButForLoneSurrogates(written: string, kept: unknown): boolean {
  if (typeof kept !== 'string' || kept.length !== written.length) return false;
  for (let at = 0; at < written.length;) {
    const whole = String.fromCodePoint(written.codePointAt(at)!);
    const lone = whole.length === 1 && whole >= '\ud800' && whole <= '\udfff';
    const same = kept.startsWith(whole, at) || (lone && kept[at] === '\ufffd');
    if (!same) return false;
    at += whole.length;
  }
  return true;
}

/** Changes a record in place, as far as the adapter has not frozen it, which is a fine way to protect it. */
export function deface(record: StoredRecord | undefined): void {
  attempt(
    () => (record!.rev = 'defaced'),
    () => ((record!.data as { words: string }).words = 'defaced'),
    () => (record!.data as { list: number[] }).list.push(2),
    () => (record!.data = 'defaced'),
  );
}

/** Changes a notice in place, as far as the adapter has not frozen it. */
export function defaceNotice(notice: ChangeNotice): void {
  attempt(
    () => ((notice.kinds as string[]).length = 0),
    () => ((notice.ids as string[]).length = 0),
    () => (notice.space = 'defaced'),
    () => (notice.ids = []),
    () => (notice.kinds = []),
  );
}

function attempt(...attempts: (() => unknown)[]): void {
  for (const change of attempts) {
    try {
      change();
    } catch {
      // Frozen.
    }
  }
}

/** That a notice says what a commit of these records must say. A delete may leave the kinds open. */
export function noticed(notice: ChangeNotice, records: readonly StoredRecord[], deleted = false): void {
  const spaces = new Set(records.map((record) => record.space));
  const [space] = spaces.size > 1 ? [''] : spaces;
  check(notice.space === space, `The notice says space ${shown(notice.space)} instead of ${shown(space)}.`);
  check(Array.isArray(notice.kinds), `The notice's kinds are ${shown(notice.kinds)}, not a list.`);
  check(
    notice.ids === 'all' || Array.isArray(notice.ids),
    `The notice's ids are ${shown(notice.ids)}, neither a list nor 'all'.`,
  );
  const ids = new Set(notice.ids);
  for (const { id, kind } of records) {
    check(notice.ids === 'all' || ids.has(id), 'The notice does not name the id of a record that changed.');
    check(
      notice.kinds.includes(kind) || (deleted && notice.kinds.length === 0),
      `The notice says kinds ${shown(notice.kinds)} and leaves out ${kind}.`,
    );
  }
}

/** Every way out of an adapter is a StorageError: told by its name and code, since it may come from another copy. */
export function storageError(error: unknown): asserts error is StorageError {
  const { name, code, ids } = (error ?? {}) as Partial<StorageError>;
  check(
    name === 'StorageError' && typeof code === 'string' && Array.isArray(ids),
    `The adapter threw ${name === 'StorageError' ? 'a StorageError without code or ids' : String(error)}; only a StorageError is allowed.`,
  );
}

/** Fails unless the error is a `StorageError` with this code. */
export function coded(error: unknown, code: StorageCode): true {
  storageError(error);
  check(error.code === code, `The adapter refused with '${error.code}' where '${code}' was due.`);
  return true;
}

/** For a commit that may lose against another one, and may fail in no other way. */
export const conflictOnly = (error: unknown) => void coded(error, 'conflict');

/** Fails unless the promise is rejected with this code. */
export async function refused(promise: Promise<unknown>, code: StorageCode, what = 'commit'): Promise<void> {
  let error: unknown;
  try {
    await promise;
  } catch (cause) {
    coded((error = cause), code);
  }
  check(error, `${what} was accepted where '${code}' was due.`);
}

/** For what may still answer while its connection closes, and may fail in no other way. False: it failed so. */
export const closedOnly = (error: unknown): boolean => !coded(error, 'closed');

/** Whether what goes beyond a declared limit was taken; if not, it must be refused with `quota`. */
export const keptOrQuota = (committing: Promise<void>): Promise<boolean> =>
  committing.then(
    () => true,
    (error) => !coded(error, 'quota'),
  );

/** Whether the adapter took records that it may refuse. */
export const taken = (adapter: StorageAdapter, records: readonly StoredRecord[]): Promise<boolean> =>
  adapter.commit(records.map((put) => ({ put }))).then(
    () => true,
    (error) => {
      storageError(error);
      return false;
    },
  );

/** A read from within a listener: its failure is met where it is awaited, and nowhere else. */
export function read(adapter: StorageAdapter, id: string): Promise<StoredRecord | undefined> {
  const reading = adapter.get(id);
  reading.catch(() => {});
  return reading;
}

/** Waits so many milliseconds. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits for what must not come. Of timers that are overdue together an engine may run the later ones first, so two waits. */
export const silence = (ms: number) => pause(ms).then(() => pause(1));

/** Other connections may lag by two seconds, so what they show is asked for until it is there. */
export async function eventually(condition: () => Promise<boolean>, message: string): Promise<void> {
  const end = Date.now() + HEARD_WITHIN;
  while (!(await condition())) {
    check(Date.now() < end, message);
    await pause(10);
  }
}

/** What the promise gives; fails with `message` where it takes longer than `ms`. */
export async function inTime<Value>(promise: Promise<Value>, ms: number, message: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure(`${message} within ${ms / 1000} seconds.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A list of so many things. */
export const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** So many random hexadecimal digits. */
export const random = (digits: number): string =>
  times(digits, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** As JSON, with everything that an eye could miss written as an escape. */
export const escaped = (text: unknown): string =>
  JSON.stringify(text)?.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A query without its space, which is a long name and the same for all. */
export const asWords = (query: RecordQuery): string =>
  JSON.stringify(query, (key, value: unknown) => (key === 'space' ? undefined : value));

/** As JSON, no more than 200 characters of it: failures are read by people. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};
