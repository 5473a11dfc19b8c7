import { html, render } from 'lit';
import { inWords, type WrittenDay } from '../../export/in-words.js';
import { exportMarkdown } from '../../export/markdown.js';
import { pageOfWritten } from '../../export/page-of-days.js';
import { printPage, type Print } from '../../export/print.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import type { Day } from '../../exercises/day.js';
import { entriesFor, type Reader } from '../../exercises/past.js';
import type { ExerciseRecord } from '../../exercises/record.js';
import { seam } from '../seam.js';
import { quiet, quiets, tiles, type Screen } from '../sheet.js';
import { whenOf } from './days-in-words.js';
import { createPastChoice } from './past-choice.js';
import type { Filled } from './past-lines.js';
import type { PastKind, PastView } from './past-kind.js';

/** The seam above a printed page: an open crack on a blank sheet, mended where something is written. */
export function ornament(mended: boolean): Node {
  const box = document.createElement('div');
  render(seam({ steps: 1, done: mended ? 1 : 0, seed: 3 }), box);
  return box.firstElementChild!;
}

/** What the screen around does for paper. */
interface Around {
  notice(): unknown;
  tell(text: string): void;
  refresh(): void;
  /** The focus goes to the question of another page. */
  focus(): void;
}

/** Prints or saves what a page of the past shows: one day, all of it, or a text. Never more than its reader may read. */
export function createPastPaper(view: PastView, kind: PastKind, { notice, tell, refresh, focus }: Around) {
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  let print: Print | undefined;
  /** Somebody chooses part by part what of the newest day goes on paper. */
  let chooses = false;

  const onPaper = (days: readonly WrittenDay[]) => {
    const page = pageOfWritten(days, kind.words());
    print?.remove();
    const file = neutralName(view.space!.today());
    print = printPage({ ...page, ...view.speaks, file }, view.renderRoot as ShadowRoot, ornament(true));
    tell(print.taken ? '' : say('history.print.failed'));
    refresh();
  };
  const choice = createPastChoice(view, onPaper);
  const choose = (yes: boolean) => () => {
    chooses = yes;
    choice.forget();
    tell('');
    focus();
  };

  return {
    /**
     * @param days what is shown, newest first
     * @param back leads out of here
     */
    screen(records: readonly ExerciseRecord[], days: readonly Filled[], reader: Reader, back: () => void): Screen {
      const today = view.space!.today();
      const name = neutralName(today, 'md');
      const entries = entriesFor(records, [kind.kind], reader);
      // Whole sessions: an answer of another day stands with what it answers.
      const between = (from: Day, until: Day) =>
        entries
          .filter((entry) => entry.records.some(({ day }) => from <= day && day <= until))
          .flatMap((entry) => entry.records);
      const inDays = (chosen: readonly ExerciseRecord[]) => inWords(chosen, kind.words(), reader, [kind.inWords]);
      const [all, newest] = [between(days.at(-1)!.from, days[0]!.to), days[0]!];
      // A week is not a day: the newest day of it is.
      const [day = newest.to] = between(newest.from, newest.to)
        .map((record) => record.day)
        .filter((one) => newest.from <= one && one <= newest.to)
        .sort()
        .reverse();
      if (chooses) {
        const screen = choice.screen(inDays(between(day, day)), reader);
        const actions = html`${screen.actions}${quiets(quiet(say('back'), choose(false)))}`;
        return { ...screen, main: html`${notice()}${screen.main}`, actions };
      }
      const save = () => {
        saveFile(name, exportMarkdown(all, kind.words(), reader, [kind.inWords]));
        tell(say('history.saved', { name }));
        refresh();
      };
      return {
        ask: say('history.print'),
        sub: say('privacy.copy.warn'),
        main: html`${notice()}${tiles(
          [
            [`${say('history.print.day')}: ${whenOf(view, day, today)}`, () => onPaper(inDays(between(day, day)))],
            [say('history.print.choose'), choose(true)],
            [say('history.print.all'), () => onPaper(inDays(all))],
            [`${say('history.print.file')}, ${name}`, save],
          ],
          'rows',
        )}`,
        actions: quiets(quiet(say('back'), back)),
      };
    },
    /** What was printed leaves the page. */
    forget(): void {
      print?.remove();
      chooses = false;
      choice.forget();
    },
  };
}
