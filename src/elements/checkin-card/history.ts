import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pageOfDays } from '../../export/page-of-days.js';
import { exportMarkdown } from '../../export/markdown.js';
import { partsOf } from '../../export/in-words.js';
import { printPage, type Print } from '../../export/print.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import type { Day } from '../../exercises/day.js';
import {
  byDay,
  byWeek,
  isGap,
  openEntries,
  ownEntries,
  type CheckinRecord,
  type Gap,
  type OpenEntry,
  type OwnEntry,
  type WeekLine,
} from '../../exercises/checkin-history.js';
import { otherOf, type ExerciseRecord, type Person, type Visibility } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import { glyph } from '../../ui/marks.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { uprightSeam } from '../../ui/upright-seam.js';
import { parts } from '../../content/locales.js';
import { changing, type Changing } from './past-change.js';
import { pastRecords } from './past-records.js';
import { adoptPastStyles } from './past.styles.js';
import { firstWeekday, rangeOf, whenOf, wordsOf } from './past-words.js';
import { ornament } from './worksheet.js';
import { whileShown } from '../../ui/while-shown.js';
import { written } from '../../ui/written.js';
import type { CheckinView } from './view.js';

/** So many days, or weeks, a page. */
const aPage = { days: 30, weeks: 8 } as const;

interface Filled {
  from: Day;
  to: Day;
  draw(): unknown;
}
type Line = Filled | Gap;

const isFilled = (line: Line): line is Filled => !isGap(line);

/**
 * Past check-ins (D12). Opens on what both may read; one's own stand behind "I am Sam, show mine", and are put away as soon as
 * anything else is on the sheet.
 */
export function createHistory(card: CheckinView): { screen(): Screen; close(): void } {
  adoptPastStyles(card);
  const say = (key: string, values?: Record<string, string>) => card.say(key, values);
  let host: LitElement | undefined;
  let known: Space | undefined;
  let past: ReturnType<typeof pastRecords> | undefined;
  let by: keyof typeof aPage = 'days';
  let pages = 1;
  /** Whose own entries are open. */
  let who: Person | undefined;
  let atPrint = false;
  let change: Changing | undefined;
  let deleted: { record: CheckinRecord; draft: string } | undefined;
  let told = '';
  let print: Print | undefined;
  let here = false;
  let left = false;
  // What an entry of the longer talk is made of.
  void parts(card.locale ?? '')
    .weekly()
    .then(({ words }) => {
      card.addWords(words);
      card.requestUpdate();
    })
    .catch(() => {});

  const today = () => card.space!.today();
  const refresh = () => card.requestUpdate();
  const focusOn = (selector: string) => {
    refresh();
    void host?.updateComplete.then(() => host!.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  };

  /** Does something that storage may refuse, and says so then. */
  const attempt = async (task: () => Promise<unknown>, done?: () => void) => {
    told = '';
    try {
      await task();
      done?.();
    } catch {
      told = say('history.not');
    }
    refresh();
  };

  const forget = () => {
    change?.close();
    change = deleted = undefined;
    told = '';
    atPrint = false;
    pages = 1;
    print?.remove();
  };
  const close = () => {
    who = undefined;
    forget();
  };
  /** Goes to another page of the past. */
  const to = (next: Person | undefined, printing = false) => {
    const again = printing ? pages : 1;
    forget();
    who = next;
    atPrint = printing;
    pages = again;
    past?.further();
    refresh();
    focusOn('.ask');
  };

  // What is shown --------------------------------------------------------------------------------------------------------

  const linesOf = (records: readonly ExerciseRecord[]): Line[] => {
    const dated = ({ day }: { day: Day }, draw: () => unknown) => ({ from: day, to: day, draw });
    if (who)
      return byDay(ownEntries(records, who).map((entry) => ({ ...entry, day: entry.record.day }))).map((line) =>
        isGap(line) ? line : dated(line, () => line.entries.map(drawOwn)),
      );
    const entries = openEntries(records);
    if (by === 'weeks')
      return byWeek(entries, firstWeekday()).map((week) =>
        isGap(week) ? week : { from: week.from, to: week.to, draw: () => drawWeek(week) },
      );
    return byDay(entries).map((line) => (isGap(line) ? line : dated(line, () => line.entries.map(drawEntry))));
  };

  const wanted = () => pages * aPage[who ? 'days' : by];
  const isFull = (records: readonly ExerciseRecord[]) =>
    linesOf(records).filter((line) => !isGap(line)).length > wanted();

  /** The lines that this many pages hold, and whether there are more. */
  const shown = (records: readonly ExerciseRecord[]): { lines: readonly Line[]; more: boolean } => {
    const lines = linesOf(records);
    let count = 0;
    const cut = lines.findIndex((line) => !isGap(line) && ++count > wanted());
    if (cut < 0) return { lines, more: false };
    return { lines: lines.slice(0, isGap(lines[cut - 1]!) ? cut - 1 : cut), more: true };
  };

  /** What somebody typed, with its line breaks. */
  const typed = (text: string) => html`<span class="past-words">${written(text)}</span>`;
  const labelled = (label: string, text: string) => html`<p><span class="rest">${label}</span><br />${typed(text)}</p>`;

  const voice = (person: Person, { answers }: Pick<OpenEntry, 'answers'>) => {
    const answer = answers[person];
    if (!answer) return nothing;
    const parts = partsOf(answer, wordsOf(card)).filter(({ key }) => key !== 'feelings');
    const felt = wordsOf(card).felt(answer) || (parts.length ? '' : say('history.nothing'));
    return html`<p><b>${card.nameOf(person)}</b> ${felt}</p>
      ${parts.map(({ key, label, text }) => {
        if (key === 'thanks' && answer.thanks?.trim())
          return html`<p class="said">${typed(say('history.thanks', { words: text }))}</p>`;
        if (key === 'thanks') return felt ? nothing : html`<p>${say('history.nothing')}</p>`;
        if (key === 'wish') return html`<p>${typed(say('history.wish', { wish: text }))}</p>`;
        return labelled(label, text);
      })}`;
  };

  const drawEntry = ({ rhythm, heard, spoken, ...entry }: OpenEntry) => {
    const said = (['a', 'b'] as const).flatMap((person) => {
      const words = heard[person]?.trim();
      return words ? [say('history.heard', { name: card.nameOf(person), words })] : [];
    });
    const onlySpoken = spoken && !said.length && !entry.answers.a && !entry.answers.b;
    return html`${rhythm === 'weekly' ? html`<p class="what">${say('history.weekly')}</p>` : nothing}
    ${(['a', 'b'] as const).map((person) => voice(person, entry))}
    ${said.map((sentence) => html`<p>${typed(sentence)}</p>`)}
    ${onlySpoken ? html`<p>${say('history.minute')}</p>` : nothing}`;
  };

  const drawWeek = ({ feelings, unsure, thanks, wishes }: WeekLine) => {
    const felt = wordsOf(card).felt({ feelings, unsure });
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

  // One's own ------------------------------------------------------------------------------------------------------------

  const act = (key: string, about: string, task: () => void, id?: string, values?: Record<string, string>) => {
    const text = say(key, values);
    return html`<button
      type="button"
      class="quiet"
      part="quiet"
      id=${id ?? nothing}
      aria-label=${say('history.about', { act: text, when: about })}
      @click=${task}
    >
      ${text}
    </button>`;
  };

  const see = (record: CheckinRecord, visibility: Visibility) =>
    attempt(
      async () => {
        let shown = visibility;
        if (visibility === 'after-both') {
          // The other has shown theirs outright already, so both want it seen.
          const { kind, session, author } = record;
          const all = await card.space!.read({ kind, session });
          if (all.some((one) => one.author !== author && one.author !== 'both' && one.visibility === 'shared'))
            shown = 'shared';
        }
        await card.space!.complete([{ ...record, visibility: shown }]);
      },
      () => focusOn(`#change-${record.id}`),
    );

  const drop = (record: CheckinRecord) =>
    attempt(
      async () => {
        await card.space!.delete([record]);
        card.space!.draft(draftOf(record)).drop();
      },
      () => {
        deleted = { record, draft: draftOf(record) };
        focusOn('#undo');
      },
    );

  const undo = () => {
    const { record } = deleted!;
    void attempt(
      () => card.space!.restore([record]),
      () => {
        deleted = undefined;
        focusOn(`#change-${record.id}`);
      },
    );
  };

  const startChange = (record: CheckinRecord) => {
    change?.close();
    change = changing(card, record, draftOf(record), {
      keep: (data) =>
        void attempt(
          () => card.space!.complete([{ ...record, ...change!.newest, data }], { drop: [draftOf(record)] }),
          () => endChange(record),
        ),
      leave: () => {
        card.space!.draft(draftOf(record)).drop();
        endChange(record);
        refresh();
      },
    });
    told = '';
    refresh();
    focusOn('.past-change :is(textarea, input)');
  };
  const endChange = (record: CheckinRecord) => {
    change?.close();
    change = undefined;
    focusOn(`#change-${record.id}`);
  };

  const drawOwn = ({ record, showing }: OwnEntry): TemplateResult => {
    const { data, day, mode } = { ...record, mode: record.data.mode };
    const parts = partsOf(data, wordsOf(card));
    const when = whenOf(card, day, today());
    const other = card.nameOf(otherOf(who!));
    if (change?.record.id === record.id) {
      change.newest = { rev: record.rev, visibility: record.visibility };
      return html`${showing === 'own' || showing === 'waiting' ? nothing : html`<p class="rest">${say('history.edit.open', { other })}</p>`}
      ${change.draw()}`;
    }
    const isShown = showing === 'shown' || showing === 'open';
    const said = { own: 'history.own', waiting: 'history.waiting', open: 'history.shared', shown: 'history.shared' };
    return html`${data.rhythm === 'weekly' ? html`<p class="what">${say('history.weekly')}</p>` : nothing}
      ${parts.length ? parts.map(({ label, text }) => labelled(label, text)) : html`<p>${say('choose.empty')}</p>`}
      <p class="rest">${say(said[showing], { other })}</p>
      <div class="inline">
        ${act('history.edit', when, () => startChange(record), `change-${record.id}`)}
        ${isShown ? nothing : act('history.share', when, () => void see(record, 'shared'), undefined, { other })}
        ${
          // Once the day is over nobody else comes to its check-in; what waited stays its writer's, who may show it.
          showing === 'own' && day === today() && mode !== 'solo'
            ? act('history.share.both', when, () => void see(record, 'after-both'))
            : nothing
        }
        ${showing === 'own' ? nothing : act('history.unshare', when, () => void see(record, 'private'))}
        ${act('history.delete', when, () => void drop(record))}
      </div>`;
  };

  // The screens ----------------------------------------------------------------------------------------------------------

  const drawLine = (line: Line, index: number) => {
    const gap = isGap(line);
    const range = ({ from, to: last }: { from: Day; to: Day }) => rangeOf(card, from, last, today());
    const isThisWeek = !gap && line.from <= today() && today() <= line.to;
    const dated = () => {
      if (gap) return nothing;
      if (line.from === line.to) return whenOf(card, line.from, today());
      return isThisWeek ? say('history.week.this') : range(line);
    };
    return html`<li class="entry ${gap ? 'gap' : ''}">
      ${uprightSeam({ seed: index * 3, open: gap })}
      <div class="entry-in">
        ${
          gap
            ? html`<p class="rest">${say('history.quiet', { range: range(line.gap) })}</p>`
            : html`<h4 class="when">${dated()}</h4>
                ${line.draw()}`
        }
      </div>
    </li>`;
  };

  const keyOf = (line: Line) => (isGap(line) ? `gap ${line.gap.to}` : line.from);

  const notice = () =>
    deleted || told
      ? html`<div class="notice" role="status">
          ${glyph(deleted ? 'half' : 'open')}
          <div>
            <p>${told || say('history.deleted')}</p>
            ${
              deleted
                ? html`<div class="inline">
                    <button type="button" class="quiet" part="quiet" id="undo" @click=${undo}>
                      ${say('history.undo')}
                    </button>
                  </div>`
                : nothing
            }
          </div>
        </div>`
      : nothing;

  const showMine = () =>
    html`<div class="own">
      <p class="rest">${say('history.private')}</p>
      <div class="inline">
        ${(['a', 'b'] as const).map((person) =>
          quiet(say('history.mine', { name: card.nameOf(person) }), () => to(person)),
        )}
      </div>
    </div>`;

  const printing = (records: readonly ExerciseRecord[], lines: readonly Line[]): Screen => {
    const days = lines.filter(isFilled);
    const reader = who ?? 'both';
    const name = neutralName(today(), 'md');
    const between = (from: Day, until: Day) => records.filter(({ day }) => from <= day && day <= until);
    const [all, newest] = [between(days.at(-1)!.from, days[0]!.to), days[0]!];
    const onPaper = (chosen: readonly ExerciseRecord[]) => () => {
      const page = pageOfDays(chosen, wordsOf(card), reader);
      print?.remove();
      print = printPage({ ...page, file: neutralName(today()) }, card.renderRoot as ShadowRoot, ornament(true));
      told = print.taken ? '' : say('history.print.failed');
      refresh();
    };
    // A week is not a day: the newest day of it is.
    const [day = newest.to] = between(newest.from, newest.to).map((record) => record.day);
    return {
      ask: say('history.print'),
      sub: say('privacy.copy.warn'),
      main: html`${notice()}${tiles(
        [
          [`${say('history.print.day')}: ${whenOf(card, day, today())}`, onPaper(between(day, day))],
          [say('history.print.all'), onPaper(all)],
          [
            `${say('history.print.file')}, ${name}`,
            () => {
              saveFile(name, exportMarkdown(all, wordsOf(card), reader));
              told = say('history.saved', { name });
              refresh();
            },
          ],
        ],
        'rows',
      )}`,
      actions: quiets(quiet(say('back'), () => to(who))),
    };
  };

  const failed = () =>
    html`<div class="notice" role="status">
      ${glyph('open')}
      <div>
        <p>${say('history.failed')}</p>
        <div class="inline">${quiet(say('history.again'), () => past?.start())}</div>
      </div>
    </div>`;

  const inside = (): Screen => {
    const turn = who ? say('turn.one', { name: card.nameOf(who) }) : say('turn.between');
    const backToCard = quiet(say('history.back'), () => {
      close();
      card.open(undefined);
    });
    const putAway = who ? quiet(say('history.close'), () => to(undefined)) : nothing;
    const { state, records } = past?.past ?? { state: 'loading', records: [] };
    const title = who ? say('history.mine.ask', { name: card.nameOf(who) }) : say('history.title');
    const foot = say(who ? 'history.mine.foot' : 'history.foot');
    if (state === 'loading')
      return { turn, ask: title, sub: say('history.loading'), actions: quiets(putAway, backToCard) };
    const { lines, more } = shown(records);
    if (!lines.length && state === 'failed')
      return { turn, ask: title, main: failed(), actions: quiets(putAway, backToCard) };
    if (!lines.length && who)
      return { turn, ask: title, sub: say('history.mine.empty'), main: notice(), actions: quiets(putAway, backToCard) };
    if (!lines.length)
      return {
        seam: { steps: 1, done: 0, seed: 3 },
        turn,
        ask: say('history.empty'),
        sub: say('history.empty.sub'),
        main: html`${tiles(
          [
            [say('history.start'), () => (card.state.at === 'done' ? card.restart() : card.open(undefined))],
            [say('who.later'), () => card.open('later')],
          ],
          'low',
        )}${showMine()}`,
        actions: quiets(backToCard),
      };
    if (atPrint) return { turn, ...printing(records, lines) };
    return {
      turn,
      ask: title,
      main: html`${state === 'failed' ? failed() : nothing}${notice()}
        ${
          who
            ? nothing
            : html`<div class="switch" role="group" aria-label=${say('history.show')}>
                ${(['days', 'weeks'] as const).map(
                  (one) =>
                    html`<button
                      type="button"
                      aria-pressed=${by === one}
                      @click=${() => {
                        by = one;
                        pages = 1;
                        past?.further();
                        refresh();
                      }}
                    >
                      ${say(`history.${one}`)}
                    </button>`,
                )}
              </div>`
        }
        <ol class="line">
          ${repeat(lines, keyOf, drawLine)}
        </ol>
        ${who ? nothing : showMine()}`,
      actions: quiets(
        more
          ? quiet(say(who || by === 'days' ? 'history.earlier.days' : 'history.earlier.weeks'), () => {
              pages++;
              past?.further();
              refresh();
            })
          : nothing,
        quiet(say('history.print'), () => to(who, true)),
        putAway,
        backToCard,
      ),
      foot,
    };
  };

  /** Reads from the space that the card lives in now; a card may be drawn before there is one. */
  const follow = () => {
    if (known === card.space) return;
    past?.stop();
    known = card.space;
    past = known && pastRecords(known, isFull, refresh);
    past?.start();
  };
  const end = () => {
    here = left = false;
    past?.stop();
    past = known = undefined;
    close();
  };
  const presence = {
    shown(element: LitElement) {
      host = element;
      here = true;
      left = false;
      follow();
    },
    gone() {
      left = true;
      // A tick later, because an element that is only moved is back by then.
      queueMicrotask(() => {
        if (!left) return;
        end();
        refresh();
      });
    },
  };

  return {
    screen: () => {
      // Opened again within the same tick: whoever looks now has not said who they are.
      if (left) end();
      if (here && known !== card.space) {
        close();
        follow();
      }
      const screen = inside();
      return { ...screen, main: html`${whileShown(presence)}${screen.main ?? nothing}` };
    },
    close,
  };
}

/** What is being changed is a draft of its writer's. */
const draftOf = ({ id, author }: CheckinRecord): string => `checkin-card/past/${id}#${author}`;
