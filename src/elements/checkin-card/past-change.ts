import { html, nothing } from 'lit';
import type { CheckinAnswer } from '../../exercises/checkin-state.js';
import type { CheckinRecord } from '../../exercises/checkin-history.js';
import type { Json, Visibility } from '../../exercises/record.js';
import { check, checkinAnswer } from '../../space/record-reader.js';
import { chip, writing } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

const texts = {
  daily: ['thanks', 'share'],
  weekly: ['well', 'outsideWords', 'between', 'wish', 'thanks', 'share'],
} as const;
type Text = (typeof texts)[keyof typeof texts][number];

const labels: Readonly<Record<Text, string>> = {
  thanks: 'choose.thanks',
  share: 'choose.share',
  well: 'choose.well',
  outsideWords: 'choose.outside',
  between: 'choose.between',
  wish: 'choose.wish',
};
/** What everybody is asked; another field is there only where it holds something. */
const asked: Readonly<Record<'daily' | 'weekly', readonly Text[]>> = {
  daily: ['thanks'],
  weekly: ['well', 'outsideWords', 'between', 'wish'],
};

/** One of a person's own records while it is changed. */
export interface Changing {
  readonly record: CheckinRecord;
  /** What another tab made of it meanwhile: the change is kept on top of that. */
  newest: { rev: string; visibility: Visibility };
  draw(): unknown;
  close(): void;
}

/**
 * Changes a past record in place: its feelings and its words, each a draft while it is typed.
 * @param draft where what is typed is kept until it is decided
 */
export function changing(
  card: CheckinView,
  record: CheckinRecord,
  draft: string,
  end: { keep(data: CheckinRecord['data']): void; leave(): void },
): Changing {
  const before: CheckinAnswer = record.data;
  let answer: CheckinAnswer = before;
  let open = true;

  const place = card.space!.draft(draft);
  void place
    .read()
    .then((typed) => {
      // What was being changed when the page was left goes on; what was typed since then is newer.
      if (!typed || !open || answer !== before) return;
      answer = { ...before, ...(check(checkinAnswer, typed, 'draft') as CheckinAnswer) };
      card.requestUpdate();
    })
    .catch(() => {});

  const write = (change: CheckinAnswer) => {
    answer = { ...answer, ...change };
    place.write(JSON.parse(JSON.stringify(check(checkinAnswer, answer, 'draft'))) as Json);
  };

  const feelings = () => {
    const families = card.later?.feelings ?? {};
    const chosen = answer.feelings ?? [];
    const finer = Object.assign({}, ...Object.values(families).map(({ words }) => words)) as Record<string, string>;
    const label = (key: string) => families[key]?.label ?? finer[key] ?? key.replaceAll('-', ' ');
    const offered = [...new Set([...Object.keys(families), ...(before.feelings ?? [])])];
    return html`<div class="chips" role="group" aria-label=${card.say('choose.feelings')}>
      ${offered.map((key) =>
        chip(label(key), chosen.includes(key), (on) => {
          write({ feelings: on ? [...(answer.feelings ?? []), key] : answer.feelings?.filter((one) => one !== key) });
        }),
      )}
      ${chip(card.say('feeling.unsure'), !!answer.unsure, (unsure) => write({ unsure }))}
    </div>`;
  };

  const field = (key: Text) =>
    asked[record.data.rhythm].includes(key) || before[key]
      ? writing({
          id: `past-${key}`,
          label: card.say(labels[key]),
          value: answer[key] ?? '',
          write: (text) => write({ [key]: text, ...(key === 'thanks' && text.trim() ? { nothing: false } : {}) }),
          rows: 2,
        })
      : nothing;

  return {
    record,
    newest: { rev: record.rev, visibility: record.visibility },
    draw: () =>
      html`<div class="past-change">
        ${feelings()}
        <div class="fields">${texts[record.data.rhythm].map(field)}</div>
        <div class="pair low">
          <button
            type="button"
            class="big"
            part="choice"
            @click=${() => end.keep(JSON.parse(JSON.stringify({ ...(record.data as CheckinAnswer), ...answer })) as CheckinRecord['data'])}
          >
            ${card.say('history.keep')}
          </button>
          <button type="button" class="big" part="choice" @click=${end.leave}>${card.say('history.leave')}</button>
        </div>
      </div>`,
    close: () => (open = false),
  };
}
