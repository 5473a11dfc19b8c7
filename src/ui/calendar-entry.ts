import { html } from 'lit';
import type { Day } from '../exercises/day.js';
import { calendarFile, type CalendarEntry } from '../export/calendar.js';
import { neutralName, saveFile } from '../export/save-file.js';
import type { ExerciseView } from './exercise-view.js';
import { quiet } from './sheet.js';

/** One neutral entry of a calendar: which one it is, and what it says when somebody asks for it. */
export type OffersEntry = (key: string, entry: (now: number) => CalendarEntry) => unknown;

/**
 * A time as one neutral entry of a calendar, for whoever asks for it; what became of one is not said of another.
 * @param words what its sentences are called
 */
export function createCalendarEntry(
  view: ExerciseView & { readonly state: { readonly session: string; readonly day: Day } },
  words: 'guide' | 'pause',
): OffersEntry {
  const told = new Map<string, string>();
  const save = async (key: string, entry: (now: number) => CalendarEntry) => {
    try {
      const now = view.space?.now() ?? Date.now();
      const name = neutralName(view.state.day, 'ics');
      saveFile(name, await calendarFile([entry(now)], { title: view.say('calendar.entry'), now }));
      told.set(key, view.say(`${words}.calendar.saved`, { name }));
    } catch {
      told.set(key, view.say(`${words}.calendar.failed`));
    }
    view.requestUpdate();
  };
  return (which, entry) => {
    const key = `${view.state.session} ${which}`;
    return html`<div class="answer">
      <div class="inline">${quiet(view.say('calendar.save'), () => void save(key, entry))}</div>
      <p class="hint" role="status">${told.get(key) ?? view.say('calendar.warn')}</p>
    </div>`;
  };
}
