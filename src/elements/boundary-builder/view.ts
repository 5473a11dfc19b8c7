import type { BoundaryAreas } from '../../content/boundaries.js';
import type { BoundaryWishes } from '../../exercises/boundary-exercise.js';
import type { BoundaryAction, BoundaryPart, BoundaryState } from '../../exercises/boundary-state.js';
import type { CommonAside, StepView } from '../../ui/exercise-view.js';
import type { Ways } from '../../ui/help-and-leave.js';
import type { LaterHost } from '../../ui/later.js';
import type { NudgedField } from '../../ui/nudge.js';
import type { Later } from '../../ui/step-element.js';

/** A page of the element that is no step: the list of what there is so far, the agreement on one page, a good moment. */
export type Aside = CommonAside | 'list' | 'page' | 'moment';

/** What a view may know of the element, and do. */
export interface BoundaryView extends StepView {
  readonly state: BoundaryState;
  /** Keys of the areas that are offered, in their order; `own` is the last. */
  readonly areaKeys: readonly string[];
  /** *Help* and *Leave*. */
  readonly ways: Ways;
  /** Everything behind the first words; there once it has loaded. */
  readonly later: BoundaryLater | undefined;
  act(action: BoundaryAction): void;
  /** What the one who holds the phone wrote or chose. */
  write(answer: BoundaryPart): void;
  open(aside: Aside | undefined): void;
}

/** What loads behind the first words, with what the first screens need of it. */
export interface BoundaryLater extends Later<BoundaryState, BoundaryAction, Aside> {
  /** What is done by both: once each has said, on a page of their own, that it is a good moment (S5). */
  together(goOn: (isAsked: boolean) => unknown): void;
  /** Where somebody is in the list, as a text that differs with every page of it. */
  readonly where: string;
  readonly progressOf: (state: BoundaryState) => { step: number; of: number };
  /** With a coach's changes; undefined until they have loaded. */
  readonly areas: BoundaryAreas | undefined;
  /** What was written in a talk and waits to become a boundary. */
  waiting(): unknown;
  /** A gentle word beside a field, once there is one (B16). */
  thought(field: NudgedField): unknown;
  /** How many there are so far of each kind. */
  summary(): unknown;
}

/** What the element lends to what comes later, beside what its views may do. */
export interface BoundaryHost
  extends Omit<BoundaryView, 'locale' | 'speaks'>, Omit<LaterHost<BoundaryWishes>, 'act' | 'open'> {
  locale: string | undefined;
  /** `answers`: the host would like the agreed words in its form. */
  readonly submit: string | null;
  /** What was begun before everything else had loaded. */
  readonly begun: BoundaryState | undefined;
}

/** What an area is called; one that a pack took out since keeps our name for it. */
export const titleOf = (view: BoundaryView, area: string): string =>
  view.later?.areas?.[area]?.title || view.say(`area.${area}`) || view.say('area.own');
