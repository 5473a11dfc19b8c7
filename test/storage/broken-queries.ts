import type { RecordQuery } from '../../src/storage/index.js';
import { but, type BrokenAdapter, type Override } from './broken.js';

/** The case that asks for every combination of the other filters. */
const cross = (kinds: string, order: 'newest' | 'oldest' = 'newest') =>
  `finds by every combination of author, session, days, cursor and limit, ${kinds}, ${order} first`;
const PLAIN = cross('without kind');
const LIST = cross('of several kinds');

type When = (query: RecordQuery) => unknown;

/** Leaves one filter out of some questions. */
const ignoring =
  (field: Exclude<keyof RecordQuery, 'space'>, when: When): Override =>
  (sound) => ({ query: (query) => sound.query(when(query) ? { ...query, [field]: undefined } : query) });

/** Gives one kind more in some questions without kind. */
const adding =
  (kind: string, when: When): Override =>
  (sound) => ({
    query: (query) =>
      sound.query(
        query.kind === undefined && when(query) ? { ...query, kind: ['checkin', 'promise', 'win', kind] } : query,
      ),
  });

const isList: When = ({ kind }) => Array.isArray(kind);

/** Adapters that keep everything right and answer a combination of filters wrongly. */
export const brokenQueries: readonly BrokenAdapter[] = [
  but(
    'ignores the author where a cursor is given',
    PLAIN,
    ignoring('author', ({ after, kind }) => after && !kind),
  ),
  but(
    'ignores the author where a first day is given',
    PLAIN,
    ignoring('author', ({ from, kind }) => from && !kind),
  ),
  but(
    'ignores the author where both days are given, oldest first',
    cross('of one kind', 'oldest'),
    ignoring('author', ({ from, to, order }) => from && to && order === 'oldest'),
  ),
  but('ignores the author where several kinds are given', LIST, ignoring('author', isList)),
  but(
    'ignores the session where a limit and an author are given',
    [PLAIN, LIST],
    ignoring('session', ({ limit, author }) => limit && author),
  ),
  but('ignores the first day where several kinds are given', LIST, ignoring('from', isList)),
  but('ignores the last day where several kinds are given', LIST, ignoring('to', isList)),
  but(
    'ignores the last day where a cursor is given, newest first',
    [PLAIN, cross('of one kind')],
    ignoring('to', ({ after, order }) => after && order !== 'oldest'),
  ),
  but(
    'ignores the first day where a cursor is given, oldest first',
    cross('of one kind', 'oldest'),
    ignoring('from', ({ after, order }) => after && order === 'oldest'),
  ),
  but(
    'ignores the cursor where a session is given',
    PLAIN,
    ignoring('after', ({ session }) => session),
  ),
  but('ignores the cursor where several kinds are given', LIST, ignoring('after', isList)),
  but(
    'ignores the cursor for drafts',
    cross('of kind draft', 'oldest'),
    ignoring('after', ({ kind }) => kind === 'draft'),
  ),
  but(
    'ignores the limit for hidden kinds',
    cross('of a hidden kind'),
    ignoring('limit', ({ kind }) => typeof kind === 'string' && kind.startsWith('_')),
  ),
  but(
    'ignores the order where a session and days are given',
    cross('without kind', 'oldest'),
    ignoring('order', ({ session, from }) => session && from),
  ),
  but(
    'gives drafts in plain queries by author',
    PLAIN,
    adding('draft', ({ author }) => author),
  ),
  but(
    'gives drafts in plain queries by days',
    PLAIN,
    adding('draft', ({ from, to }) => from ?? to),
  ),
  but(
    'gives hidden kinds in plain queries by author',
    PLAIN,
    adding('_keys', ({ author }) => author),
  ),
  but('gives records of other spaces where a session is given', PLAIN, (sound) => ({
    async query(query) {
      const found = await sound.query(query);
      if (query.session === undefined) return found;
      return [...found, ...(await sound.query({ ...query, space: `${query.space}-2` }))].slice(0, query.limit);
    },
  })),
];
