import { html } from 'lit';
import { calendarFile, type CalendarEntry } from '../../export/calendar.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import { quiet } from '../../ui/sheet.js';
import type { GuideView } from './view.js';

/** A time to return or a next date as one neutral entry of a calendar, for whoever asks for it. */
export function createCalendar(view: GuideView): (entry: CalendarEntry) => unknown {
  let told = '';
  const save = async (entry: CalendarEntry) => {
    try {
      const now = view.space?.now() ?? Date.now();
      const name = neutralName(view.state.day, 'ics');
      saveFile(name, await calendarFile([entry], { title: view.say('calendar.entry'), now }));
      told = view.say('guide.calendar.saved', { name });
    } catch {
      told = view.say('guide.calendar.failed');
    }
    view.requestUpdate();
  };
  return (entry) =>
    html`<div class="answer">
      <div class="inline">${quiet(view.say('calendar.save'), () => void save(entry))}</div>
      <p class="hint" role="status">${told || view.say('calendar.warn')}</p>
    </div>`;
}
