import { html } from 'lit';
import { calendarFile } from '../../export/calendar.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import { pauseEnds } from '../../exercises/repair-steps.js';
import { quiet } from '../../ui/sheet.js';
import type { RepairView } from './view.js';

/** When a pause ends, as one neutral entry of a calendar, for whoever asks for it. */
export function createPauseCalendar(view: RepairView): () => unknown {
  let told = '';
  const save = async () => {
    try {
      const now = Date.now();
      const at = pauseEnds(view.state.answers[view.state.author!], now);
      const name = neutralName(view.state.day, 'ics');
      saveFile(name, await calendarFile([{ at }], { title: view.say('calendar.entry'), now }));
      told = view.say('pause.calendar.saved', { name });
    } catch {
      told = view.say('pause.calendar.failed');
    }
    view.requestUpdate();
  };
  return () =>
    html`<div class="answer">
      <div class="inline">${quiet(view.say('calendar.save'), () => void save())}</div>
      <p class="hint" role="status">${told || view.say('calendar.warn')}</p>
    </div>`;
}
