import { html, render } from 'lit';
import { exportMarkdown } from '../../export/markdown.js';
import { pageOfDays } from '../../export/page-of-days.js';
import { printPage, type Print } from '../../export/print.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import type { Day } from '../../exercises/day.js';
import type { Reader } from '../../exercises/past.js';
import type { ExerciseRecord } from '../../exercises/record.js';
import { seam } from '../seam.js';
import { tiles, type Screen } from '../sheet.js';
import { whenOf } from './days-in-words.js';
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
}

/** Prints or saves what a page of the past shows: one day, all of it, or a text. Never more than its reader may read. */
export function createPastPaper(view: PastView, kind: PastKind, { notice, tell, refresh }: Around) {
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  let print: Print | undefined;

  return {
    /** @param days what is shown, newest first */
    screen(records: readonly ExerciseRecord[], days: readonly Filled[], reader: Reader): Omit<Screen, 'actions'> {
      const today = view.space!.today();
      const name = neutralName(today, 'md');
      const between = (from: Day, until: Day) => records.filter(({ day }) => from <= day && day <= until);
      const [all, newest] = [between(days.at(-1)!.from, days[0]!.to), days[0]!];
      const onPaper = (chosen: readonly ExerciseRecord[]) => () => {
        const page = pageOfDays(chosen, kind.words(), reader, [kind.inWords]);
        print?.remove();
        print = printPage({ ...page, file: neutralName(today) }, view.renderRoot as ShadowRoot, ornament(true));
        tell(print.taken ? '' : say('history.print.failed'));
        refresh();
      };
      const save = () => {
        saveFile(name, exportMarkdown(all, kind.words(), reader, [kind.inWords]));
        tell(say('history.saved', { name }));
        refresh();
      };
      // A week is not a day: the newest day of it is.
      const [day = newest.to] = between(newest.from, newest.to).map((record) => record.day);
      return {
        ask: say('history.print'),
        sub: say('privacy.copy.warn'),
        main: html`${notice()}${tiles(
          [
            [`${say('history.print.day')}: ${whenOf(view, day, today)}`, onPaper(between(day, day))],
            [say('history.print.all'), onPaper(all)],
            [`${say('history.print.file')}, ${name}`, save],
          ],
          'rows',
        )}`,
      };
    },
    /** What was printed leaves the page. */
    forget(): void {
      print?.remove();
    },
  };
}
