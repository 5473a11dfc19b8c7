/** Copies that people keep: JSON, Markdown, paper, dates for a calendar. Pure functions over records, but for `saveFile` and `printPage`: `mend-elements/export.js`. */
export { calendarFile } from './calendar.js';
export type { CalendarEntry, CalendarOptions, CalendarRhythm } from './calendar.js';
export { exportJson } from './json.js';
export type { Exportable, ExportedSpace } from './json.js';
export { exportMarkdown } from './markdown.js';
export { inWords, wordsIn } from './in-words.js';
export type { WrittenDay } from './in-words.js';
export type { KindInWords, Words, WrittenEntry, WrittenPart, WrittenVoice } from './kind-in-words.js';
export { kindsInWords } from './kinds.js';
export { partsOf } from './kinds/checkin.js';
export { pageMarkdown } from './page-markdown.js';
export { drawPage } from './page.js';
export type { Page, PageBlock, PageSection } from './page.js';
export { pageOfDays } from './page-of-days.js';
export { printPage } from './print.js';
export type { Print } from './print.js';
export { neutralName, saveFile } from './save-file.js';
