import { html, nothing, type LitElement } from 'lit';
import { byDay, entriesFor, inWeeks, isGap, ownEntries, type OwnEntry, type PastEntry } from '../../exercises/past.js';
import type { ExerciseRecord, Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import { glyph } from '../marks.js';
import { quiet, quiets, tiles, type Screen } from '../sheet.js';
import { whileShown } from '../while-shown.js';
import { firstWeekday } from './days-in-words.js';
import { createOwnPast } from './own-past.js';
import { drawWritten } from './past-entry.js';
import type { OwnPast, PastKind, PastView } from './past-kind.js';
import { cut, drawLines, isFilled, type Line } from './past-lines.js';
import { createPastPaper } from './past-paper.js';
import { pastRecords } from './past-records.js';
import { adoptPastStyles } from './past.styles.js';

/** So many days, or weeks, a page. */
const aPage = { days: 30, weeks: 8 } as const;

/** The past of an exercise, as its element draws it. */
export interface History {
  screen(): Screen;
  /** Whoever comes next does not find somebody's own entries open. */
  close(): void;
}

/**
 * The past of one kind of exercise (D12). Opens on what both may read; one's own stand behind "I am Sam, show mine", and are put
 * away as soon as anything else is on the sheet.
 */
export function createHistory(view: PastView, kind: PastKind): History {
  adoptPastStyles(view);
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  let host: LitElement | undefined;
  let known: Space | undefined;
  let past: ReturnType<typeof pastRecords> | undefined;
  let by: keyof typeof aPage = 'days';
  let pages = 1;
  /** Whose own entries are open. */
  let who: Person | undefined;
  let atPrint = false;
  let here = false;
  let left = false;

  const refresh = () => view.requestUpdate();
  /** What gets the focus as soon as it stands there: what was put back comes with the next reading of storage. */
  let sought: string | undefined;
  const seek = () => {
    const root = host?.renderRoot as ShadowRoot | undefined;
    const found = sought && root?.querySelector<HTMLElement>(sought);
    // Somebody went on meanwhile.
    if (found || root?.activeElement) sought = undefined;
    if (found) found.focus();
  };
  const focusOn = (selector: string) => {
    sought = selector;
    refresh();
  };
  const own = createOwnPast(view, kind, { refresh, focusOn });
  const paper = createPastPaper(view, kind, {
    notice: own.notice,
    tell: own.tell,
    refresh,
    focus: () => focusOn('.ask'),
  });

  const forget = () => {
    sought = undefined;
    own.forget();
    paper.forget();
    atPrint = false;
    pages = 1;
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
    focusOn('.ask');
  };

  // What is shown --------------------------------------------------------------------------------------------------------

  const drawEntry = (entry: PastEntry) => {
    if (kind.draw) return kind.draw(entry);
    const inWords = kind.inWords.write(entry, kind.words(), 'both');
    return inWords ? drawWritten(inWords) : nothing;
  };
  const drawWeek = (entries: readonly PastEntry[]) => kind.drawWeek?.(entries) ?? entries.map(drawEntry);

  const says = (entry: PastEntry) => kind.inWords.says?.(entry) ?? true;

  const ownLines = (records: readonly ExerciseRecord[], person: Person): Line[] => {
    const ofBoth = new Map<string, ExerciseRecord[]>();
    for (const record of records)
      if (record.author === 'both' && record.visibility === 'shared')
        ofBoth.set(record.session, [...(ofBoth.get(record.session) ?? []), record]);
    const withBoth = ({ record, showing }: OwnEntry): OwnPast & { day: string } => {
      const { session, day } = record;
      const entry = { kind: kind.kind, session, day, records: [record, ...(ofBoth.get(session) ?? [])] };
      return { record, showing, entry, day };
    };
    return byDay(ownEntries(records, kind.kind, person).map(withBoth)).map((line) =>
      isGap(line) ? line : { from: line.day, to: line.day, draw: () => line.entries.map(own.draw) },
    );
  };

  const linesOf = (records: readonly ExerciseRecord[]): Line[] => {
    if (who) return ownLines(records, who);
    const entries = entriesFor(records, [kind.kind], 'both').filter(says);
    if (by === 'weeks')
      return inWeeks(entries, firstWeekday()).map((week) =>
        isGap(week) ? week : { from: week.from, to: week.to, draw: () => drawWeek(week.entries) },
      );
    return byDay(entries).map((line) =>
      isGap(line) ? line : { from: line.day, to: line.day, draw: () => line.entries.map(drawEntry) },
    );
  };

  const wanted = () => pages * aPage[who ? 'days' : by];
  const isFull = (records: readonly ExerciseRecord[]) => linesOf(records).filter(isFilled).length > wanted();

  // The screens ----------------------------------------------------------------------------------------------------------

  const showMine = () =>
    html`<div class="own">
      <p class="rest">${say('history.private')}</p>
      <div class="inline">
        ${(['a', 'b'] as const).map((person) =>
          quiet(say('history.mine', { name: view.nameOf(person) }), () => to(person)),
        )}
      </div>
    </div>`;

  const failed = () =>
    html`<div class="notice" role="status">
      ${glyph('open')}
      <div>
        <p>${say('history.failed')}</p>
        <div class="inline">${quiet(say('history.again'), () => past?.start())}</div>
      </div>
    </div>`;

  const daysOrWeeks = () =>
    html`<div class="switch" role="group" aria-label=${say('history.show')}>
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
    </div>`;

  const further = () =>
    quiet(say(who || by === 'days' ? 'history.earlier.days' : 'history.earlier.weeks'), () => {
      pages++;
      past?.further();
      refresh();
    });

  const empty = (): Screen => ({
    seam: { steps: 1, done: 0, seed: 3 },
    ask: say('history.empty'),
    sub: say('history.empty.sub'),
    main: html`${tiles(
      [
        [say('history.start'), () => kind.start()],
        [say('who.later'), () => view.open('later')],
      ],
      'low',
    )}${showMine()}`,
  });

  const inside = (): Screen => {
    const turn = who ? say('turn.one', { name: view.nameOf(who) }) : say('turn.between');
    const back = quiet(say('history.back'), () => {
      close();
      view.open(undefined);
    });
    const putAway = who ? quiet(say('history.close'), () => to(undefined)) : nothing;
    const { state, records } = past?.past ?? { state: 'loading', records: [] };
    const ask = who ? say('history.mine.ask', { name: view.nameOf(who) }) : say('history.title');
    const nothingMore = quiets(putAway, back);
    if (state === 'loading') return { turn, ask, sub: say('history.loading'), actions: nothingMore };
    const { lines, more } = cut(linesOf(records), wanted());
    if (!lines.length && state === 'failed') return { turn, ask, main: failed(), actions: nothingMore };
    if (!lines.length && who)
      return { turn, ask, sub: say('history.mine.empty'), main: own.notice(), actions: nothingMore };
    if (!lines.length) return { turn, ...empty(), actions: quiets(back) };
    if (atPrint) return { turn, ...paper.screen(records, lines.filter(isFilled), who ?? 'both', () => to(who)) };
    return {
      turn,
      ask,
      main: html`${state === 'failed' ? failed() : nothing}${own.notice()} ${who ? nothing : daysOrWeeks()}
      ${drawLines(view, lines)} ${who ? nothing : showMine()}`,
      actions: quiets(
        more ? further() : nothing,
        quiet(say('history.print'), () => to(who, true)),
        putAway,
        back,
      ),
      foot: say(who ? 'history.mine.foot' : 'history.foot'),
    };
  };

  // Coming and going -----------------------------------------------------------------------------------------------------

  /** Reads from the space that the element lives in now; it may be drawn before there is one. */
  const follow = () => {
    if (known === view.space) return;
    past?.stop();
    known = view.space;
    past = known && pastRecords(known, kind.kind, isFull, refresh);
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
    screen() {
      // Opened again within the same tick: whoever looks now has not said who they are.
      if (left) end();
      if (here && known !== view.space) {
        close();
        follow();
      }
      const screen = inside();
      if (sought) void host?.updateComplete.then(seek);
      return { ...screen, main: html`${whileShown(presence)}${screen.main ?? nothing}` };
    },
    close,
  };
}
