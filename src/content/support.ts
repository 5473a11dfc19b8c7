/** Where something was read, and on which day. */
export interface Source {
  /** A page of whoever runs the line, or of an authority. */
  readonly url: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly checked: string;
}

/** A list of helplines that somebody else keeps up. */
export interface Directory {
  readonly name: string;
  readonly url: string;
}

/** One line to call, for one country. A wrong number does harm, so it takes two sources. */
export interface Helpline {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `crisis`: not wanting to live; `afraid`: of the other; `worry`: about what one does; `child`: under 18. */
  readonly help: 'crisis' | 'afraid' | 'worry' | 'child';
  readonly name: string;
  readonly number: string;
  readonly sources: readonly [Source, Source, ...Source[]];
}

/** True for an address with https. */
export const isAddress = (text: unknown): text is string =>
  typeof text === 'string' && /^https:\/\/[^/]+\.[^/]+/.test(text);

const isDay = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  new Date(text + 'T00:00Z').toJSON()?.slice(0, 10) === text;

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Why a line may not be listed, a sentence each; none where it may. @param today calendar day */
export function wrongIn(line: Helpline, today: string): string[] {
  const wrong: string[] = [];
  const refuse = (fails: boolean, why: string) => fails && wrong.push(`${line.id}: ${why}`);
  const sources: readonly Partial<Source>[] = Array.isArray(line.sources) ? line.sources : [];
  const urls = sources.map(({ url }) => url).filter(isAddress);
  refuse(!/^[A-Z]{2}$/.test(line.country), 'a country is two capital letters');
  refuse(!['crisis', 'afraid', 'worry', 'child'].includes(line.help), 'what it helps with is not known');
  refuse(!line.name?.trim(), 'it needs a name');
  refuse(!/^\+?[\d ]{2,20}$/.test(line.number), 'a number is digits and spaces');
  refuse(urls.length !== sources.length, 'a source is an address with https');
  refuse(new Set(urls.map(hostOf)).size < 2, 'it needs two sources that are not the same site');
  refuse(!sources.every(({ checked }) => isDay(checked) && checked <= today), 'each source needs the day it was read');
  return wrong;
}

/** True while a line may be shown: its newer source was read within twelve months. @param today calendar day */
export function isFresh({ sources }: Helpline, today: string): boolean {
  const newest = sources.reduce((last, { checked }) => (checked > last ? checked : last), '');
  const [year, rest] = [today.slice(0, 4), today.slice(4)];
  return newest >= `${+year - 1}${rest}`;
}
