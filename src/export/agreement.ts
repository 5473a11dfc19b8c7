import { isDealBreaker, type Agreement, type Boundary } from '../exercises/boundary.js';
import type { Day } from '../exercises/day.js';
import type { Person } from '../exercises/record.js';
import type { Page, PageBlock, PageSection } from './page.js';

/** How an agreement is said: sentences by their keys, names, areas and days, in the page's language. */
export interface AgreementWords {
  say(key: string, values?: Record<string, string>): string;
  nameOf(person: Person): string;
  titleOf(area: string): string;
  dayIn(day: Day): string;
  /** BCP 47; absent where it is not known. */
  lang?: string | undefined;
  /** Which way the language runs; absent where the page says. */
  dir?: 'ltr' | 'rtl' | undefined;
}

const people = ['a', 'b'] as const;

function sectionOf({ wording, author }: Boundary, words: AgreementWords, isFirst: boolean): PageSection {
  const { say, nameOf } = words;
  const { proposer } = wording;
  const lines: [key: string, text: string | undefined][] = [
    ['term.why', wording.why],
    ['term.within', wording.within],
    ['term.without', wording.without],
    ['term.slips', wording.slips],
    ['term.review', wording.review && words.dayIn(wording.review)],
    ['term.breaker', isDealBreaker(wording) ? say('boundary.term.breaker.of', { name: nameOf(proposer) }) : undefined],
    ['page.whose', author === 'both' ? undefined : say('boundary.page.mine', { name: nameOf(proposer) })],
  ];
  const blocks: PageBlock[] = lines.flatMap(([key, text]) =>
    text?.trim() ? [{ label: say(`boundary.${key}`), text: text.trim(), beside: true }] : [],
  );
  const heading = isFirst ? { heading: words.titleOf(wording.area) } : {};
  return { ...heading, blocks: [{ text: wording.words }, ...blocks] };
}

/** One section a boundary; an area is named once. */
const sectionsOf = (boundaries: readonly Boundary[], words: AgreementWords): PageSection[] =>
  boundaries.map((boundary, index) =>
    sectionOf(boundary, words, boundaries[index - 1]?.wording.area !== boundary.wording.area),
  );

const isPlain = (words: AgreementWords, who: Person) => words.nameOf(who) === words.say(`name.${who}`);

/** What two people agreed, and each one's own that they show, on one page that both may sign. */
export function agreementPage({ ours, mine, signed }: Agreement, words: AgreementWords, today: Day): Page {
  const { say, nameOf } = words;
  const names = new Intl.ListFormat(words.lang).format(people.map(nameOf));
  const sections = sectionsOf([...ours, ...people.flatMap((who) => mine[who])], words);
  return {
    title: say('boundary.page.title'),
    sub: say('boundary.page.of', { names, day: words.dayIn(today) }),
    sections: ours.length ? sections : [{ blocks: [{ text: say('boundary.page.empty') }] }, ...sections],
    // Only what both agreed to is signed.
    ...(ours.length && {
      signatures: people.map((who) => ({
        name: signed[who]?.name ?? '',
        note: signed[who]
          ? say('boundary.page.signed', { day: words.dayIn(signed[who].day) })
          : isPlain(words, who)
            ? say('boundary.page.unsigned')
            : say('boundary.page.unsigned.of', { name: nameOf(who) }),
      })),
    }),
    foot: say('boundary.page.foot'),
    file: 'notes',
    ...(words.lang && { lang: words.lang }),
    ...(words.dir && { dir: words.dir }),
  };
}

/** What one person needs, for nobody else to sign. */
export function needsPage(needs: readonly Boundary[], words: AgreementWords, today: Day): Page {
  const sections = sectionsOf(needs, words).map(({ blocks, ...section }) => ({
    ...section,
    // It is all one person's: that stands in the title.
    blocks: blocks.filter(({ label }) => label !== words.say('boundary.page.whose')),
  }));
  return {
    title: words.say('boundary.title.solo'),
    sub: words.dayIn(today),
    sections: sections.length ? sections : [{ blocks: [{ text: words.say('boundary.list.empty') }] }],
    foot: words.say('boundary.page.foot.solo'),
    file: 'notes',
    ...(words.lang && { lang: words.lang }),
    ...(words.dir && { dir: words.dir }),
  };
}
