import { html, nothing } from 'lit';
import { feelingsWith } from '../../content/apply-pack.js';
import type { FeelingFamilies } from '../../content/feelings.js';
import { parts } from '../../content/locales.js';
import type { ExerciseRecord, Visibility } from '../../exercises/record.js';
import { chip, writing } from '../sheet.js';
import { plain, type PastChange, type PastView } from './past-kind.js';

/** One of a person's own records while it is changed. */
export interface Changing {
  readonly record: ExerciseRecord;
  /** What another tab made of it meanwhile: the change is kept on top of that. */
  newest: { rev: string; visibility: Visibility };
  draw(): unknown;
  close(): void;
}

/** The fields of which there are many kinds, as a record holds them. */
type Answer = { feelings?: readonly string[]; unsure?: boolean } & Readonly<Record<string, unknown>>;

/**
 * Changes a past record in place: its feelings and its words, each a draft while it is typed.
 * @param draft where what is typed is kept until it is decided
 */
export function changing(
  view: PastView,
  record: ExerciseRecord,
  change: PastChange,
  draft: string,
  end: { keep(data: ExerciseRecord['data']): void; leave(): void },
): Changing {
  const before = record.data as Answer;
  let answer = before;
  let families: FeelingFamilies = {};
  let open = true;

  const place = view.space!.draft(draft);
  void place
    .read()
    .then((typed) => {
      // What was being changed when the page was left goes on; what was typed since then is newer.
      if (!typed || !open || answer !== before) return;
      answer = { ...before, ...change.read(typed) };
      view.requestUpdate();
    })
    .catch(() => {});
  if (change.feelings)
    void parts(view.locale ?? 'en')
      .feelings()
      .then(({ feelings }) => {
        families = feelingsWith(feelings, view.pack?.feelings);
        view.requestUpdate();
      })
      .catch(() => {});

  const write = (typed: Answer) => {
    answer = { ...answer, ...typed, ...change.also?.(typed) };
    place.write(plain(change.read(answer)));
  };

  const feelings = () => {
    const chosen = answer.feelings ?? [];
    const finer = Object.assign({}, ...Object.values(families).map(({ words }) => words)) as Record<string, string>;
    const label = (key: string) => families[key]?.label ?? finer[key] ?? key.replaceAll('-', ' ');
    const offered = [...new Set([...Object.keys(families), ...(before.feelings ?? [])])];
    return html`<div class="chips" role="group" aria-label=${view.say('history.feelings')}>
      ${offered.map((key) =>
        chip(label(key), chosen.includes(key), (on) => {
          write({ feelings: on ? [...(answer.feelings ?? []), key] : answer.feelings?.filter((one) => one !== key) });
        }),
      )}
      ${chip(view.say('history.unsure'), !!answer.unsure, (unsure) => write({ unsure }))}
    </div>`;
  };

  return {
    record,
    newest: { rev: record.rev, visibility: record.visibility },
    draw: () =>
      html`<div class="past-change">
        ${change.feelings ? feelings() : nothing}
        <div class="fields">
          ${change.texts.map(({ key, label }) =>
            writing({
              id: `past-${key}`,
              label,
              value: (answer[key] as string | undefined) ?? '',
              write: (text) => write({ [key]: text }),
              rows: 2,
            }),
          )}
        </div>
        <div class="pair low">
          <button type="button" class="big" part="choice" @click=${() => end.keep(plain({ ...before, ...answer }))}>
            ${view.say('history.keep')}
          </button>
          <button type="button" class="big" part="choice" @click=${end.leave}>${view.say('history.leave')}</button>
        </div>
      </div>`,
    close: () => (open = false),
  };
}
