import { html, nothing } from 'lit';
import { inWords, partsOf } from '../../export/kinds/checkin.js';
import type { Words } from '../../export/kind-in-words.js';
import { openCheckin, weekInShort, type OpenCheckin } from '../../exercises/checkin-history.js';
import type { CheckinData } from '../../exercises/checkin.js';
import type { PastEntry } from '../../exercises/past.js';
import type { ExerciseRecord } from '../../exercises/record.js';
import { checkinAnswer } from '../../exercises/checkin-schemas.js';
import { check } from '../../space/record-reader.js';
import { labelled, typed } from '../../ui/past/past-entry.js';
import type { PastChange, PastKind } from '../../ui/past/past-kind.js';
import { feelingsInWords } from './feelings-in-words.js';
import type { CheckinView } from './view.js';

const people = ['a', 'b'] as const;

const labels = {
  well: 'choose.well',
  outsideWords: 'choose.outside',
  between: 'choose.between',
  wish: 'choose.wish',
  thanks: 'choose.thanks',
  share: 'choose.share',
} as const;
type Text = keyof typeof labels;

const texts: Readonly<Record<'daily' | 'weekly', readonly Text[]>> = {
  daily: ['thanks', 'share'],
  weekly: ['well', 'outsideWords', 'between', 'wish', 'thanks', 'share'],
};
/** What everybody is asked; another field is there only where it holds something. */
const asked: Readonly<Record<'daily' | 'weekly', readonly Text[]>> = {
  daily: ['thanks'],
  weekly: ['well', 'outsideWords', 'between', 'wish'],
};

const dataOf = ({ data }: ExerciseRecord) => data as unknown as CheckinData;

/** The card's own words, a coach's included, for what is read, printed and saved. */
const wordsOf = (card: CheckinView): Words => ({
  // They may be called something else meanwhile, in another language.
  get names() {
    return [card.nameOf('a'), card.nameOf('b')] as const;
  },
  get locale() {
    return card.locale;
  },
  say: (key, values) => card.say(key, values),
  felt: (answer) => feelingsInWords(card, answer),
  prompt: (id) => card.later?.prompts?.find((prompt) => prompt.id === id)?.text,
});

/** Past check-ins (D12): how one looks, a week in short, and what of it can be changed. */
export function checkinPast(card: CheckinView): PastKind {
  const say = (key: string, values?: Record<string, string>) => card.say(key, values);
  const words = wordsOf(card);

  const voice = (person: 'a' | 'b', { answers }: Pick<OpenCheckin, 'answers'>) => {
    const answer = answers[person];
    if (!answer) return nothing;
    const parts = partsOf(answer, words).filter(({ key }) => key !== 'feelings');
    const felt = words.felt(answer) || (parts.length ? '' : say('history.nothing'));
    return html`<p><b>${card.nameOf(person)}</b> ${felt}</p>
      ${parts.map((part) => {
        if (part.key === 'thanks' && answer.thanks?.trim())
          return html`<p class="said">${typed(say('history.thanks', { words: part.text }))}</p>`;
        if (part.key === 'thanks') return felt ? nothing : html`<p>${say('history.nothing')}</p>`;
        if (part.key === 'wish') return html`<p>${typed(say('history.wish', { wish: part.text }))}</p>`;
        return labelled(part);
      })}`;
  };

  const draw = (entry: PastEntry) => {
    const checkin = openCheckin(entry);
    const { title, together } = inWords.write(entry, words, 'both')!;
    const onlySpoken = checkin.spoken && !together.length && !checkin.answers.a && !checkin.answers.b;
    return html`${title ? html`<p class="what">${title}</p>` : nothing}
    ${people.map((person) => voice(person, checkin))} ${together.map((sentence) => html`<p>${typed(sentence)}</p>`)}
    ${onlySpoken ? html`<p>${say('history.minute')}</p>` : nothing}`;
  };

  const drawWeek = (entries: readonly PastEntry[]) => {
    const { feelings, unsure, thanks, wishes } = weekInShort(entries.map(openCheckin));
    const felt = words.felt({ feelings, unsure });
    return html`${
      felt
        ? html`<p class="what">${say('history.words')}</p>
            <p>${felt}</p>`
        : nothing
    }
    ${thanks ? html`<p class="said">${typed(say('history.thanks', { words: thanks }))}</p>` : nothing}
    ${wishes.map((wish) => html`<p>${typed(say('history.talk', { wish }))}</p>`)}
    ${felt || thanks || wishes.length ? nothing : html`<p>${say('history.minute')}</p>`}`;
  };

  const change = (record: ExerciseRecord): PastChange => {
    const data = dataOf(record);
    const keys = texts[data.rhythm].filter((key) => asked[data.rhythm].includes(key) || data[key]);
    return {
      texts: keys.map((key) => ({ key, label: say(labels[key]) })),
      feelings: true,
      read: (draft) => check(checkinAnswer, draft, 'draft'),
      also: ({ thanks }) => (typeof thanks === 'string' && thanks.trim() ? { nothing: false } : {}),
    };
  };

  return {
    kind: 'checkin',
    inWords,
    words: () => words,
    draw,
    drawWeek,
    change,
    // For somebody who was here alone nobody else can show anything.
    may: ({ record }) =>
      dataOf(record).mode === 'solo'
        ? ['change', 'share', 'unshare', 'delete']
        : ['change', 'share', 'wait', 'unshare', 'delete'],
    start: () => (card.state.at === 'done' ? card.restart() : card.open(undefined)),
  };
}
