import type { GuideAction } from '../../exercises/guide-act.js';
import type { GuideRunState, GuideWishes } from '../../exercises/guide-exercise.js';
import type { Guide } from '../../exercises/guide.js';
import type { CalendarEntry } from '../../export/calendar.js';
import type { CommonAction, CommonAside, StepView } from '../../ui/exercise-view.js';
import type { Ways } from '../../ui/help-and-leave.js';
import type { LaterHost } from '../../ui/later.js';
import type { NudgedField } from '../../ui/nudge.js';
import type { Later } from '../../ui/step-element.js';

/** A page of the element that is no step of a guide. */
export type Aside = CommonAside | 'begin' | 'alone' | 'summary';

/**
 * Where the guide comes from: ours by its name, a coach's as data or its text, or a file of the page's own origin; and the step to
 * begin at.
 */
export interface Wanted {
  readonly name?: string | undefined;
  readonly own?: unknown;
  readonly src?: string | undefined;
  readonly from?: string | undefined;
}

/** Why there is none: no such name, refused whole, or not to be had just now. */
export type Trouble = 'unknown' | 'refused' | 'failed';

/** What a view may know of the element, and do. */
export interface GuideView extends StepView {
  readonly state: GuideRunState;
  /** The guide that is gone through; undefined where there is none. */
  readonly loaded: Guide | undefined;
  readonly trouble: Trouble | undefined;
  readonly wanted: Wanted;
  readonly picked: Wanted | undefined;
  readonly later: Lazily | undefined;
  act(action: GuideAction | CommonAction): void;
  open(aside: Aside | undefined): void;
  readonly ways: Ways;
  /** Takes another guide, or leaves it to be chosen. */
  pick(picked: Wanted | undefined): void;
}

/** What loads behind the first screen. */
export interface Lazily extends Later<GuideRunState, GuideAction, Aside> {
  progress(state: GuideRunState): { step: number; of: number };
  /** The gentle word beside a field of one's own, once there is one. */
  thought(field: NudgedField): unknown;
  /** Saves a moment or a day for a calendar; nothing until it has loaded. */
  calendar(entry: CalendarEntry): unknown;
  /** What is drawn where it stands, as a text that differs with every screen. */
  screenOf(state: GuideRunState): string;
  /** What the page asks for, as a text. */
  readonly asks: string;
  /** Goes on in this mode, in place of what the page asks for. */
  readonly mode: 'apart' | 'solo' | undefined;
}

/** What the element lends to what comes later, beside what its views may do. */
export interface GuideHost
  extends Omit<GuideView, 'locale' | 'loaded' | 'speaks' | 'trouble'>, Omit<LaterHost<GuideWishes>, 'act' | 'open'> {
  locale: string | undefined;
  loaded: Guide | undefined;
  trouble: Trouble | undefined;
  readonly submit: string | null;
  readonly begun: GuideRunState | undefined;
  /** The name of the draft that says which guide was picked. */
  readonly pickName: string;
  /** What the page asks for, whatever somebody picked. */
  readonly asked: Wanted;
  picked: Wanted | undefined;
}
