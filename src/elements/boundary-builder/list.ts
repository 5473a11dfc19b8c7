import type { Screen } from '../../ui/sheet.js';
import type { Kept } from './kept.js';
import type { BoundaryView } from './view.js';
export function createList(view: BoundaryView, kept: Kept): { screen(): Screen; close(): void } {
  return { screen: () => ({ ask: view.say('boundary.list.ask'), main: kept.watch() }), close() {} };
}
