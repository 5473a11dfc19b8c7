import type { Screen } from '../../ui/sheet.js';
import type { Kept } from './kept.js';
import type { BoundaryView } from './view.js';
export function createAgreement(view: BoundaryView, kept: Kept): { screen(): Screen } {
  return { screen: () => ({ ask: view.say('boundary.list.ask'), main: kept.watch() }) };
}
