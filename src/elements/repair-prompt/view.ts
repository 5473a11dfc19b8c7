import type { FeelingFamilies } from '../../content/feelings.js';
import type { NeedFamilies } from '../../content/needs.js';
import type {
  RepairAction,
  RepairAnswer,
  RepairSettings,
  RepairSituation,
  RepairState,
  RepairWay,
} from '../../exercises/repair-state.js';
import type { AsideView, CommonAside } from '../../ui/exercise-view.js';
import type { Ways } from '../../ui/help-and-leave.js';
import type { LaterHost } from '../../ui/later.js';
import type { NudgedField } from '../../ui/nudge.js';
import type { Later } from '../../ui/step-element.js';

/** A page of the element that is no step of the exercise. */
export type Aside = CommonAside | 'open';

/** What a view may know of the element, and do. */
export interface RepairView extends AsideView {
  readonly state: RepairState;
  /** Everything behind the first words; there once it has loaded. */
  readonly later: Lazily | undefined;
  act(action: RepairAction, goes?: boolean): void;
  /** What the one who holds the phone wrote or chose. */
  write(answer: RepairAnswer): void;
  open(aside: Aside | undefined): void;
  /** Somebody goes on within a page: the focus goes to its question. */
  refocus(): void;
  /** *Help* and *Leave*. */
  readonly ways: Ways;
}

/** What loads behind the first words, with what the repair's own screens need of it. */
export interface Lazily extends Later<RepairState, RepairAction, Aside> {
  /** The breath itself, beside its words; it goes on by itself. */
  breath(): unknown;
  /** Keys of the opening lines for what happened, a coach's further ones too. */
  lines(what: RepairSituation | undefined): readonly string[];
  /** Begins another repair about the same, on this way. */
  goOn(way: RepairWay): void;
  /** Ids of the lines in a list, such as `gesture` or `soothe`, with a coach's changes. */
  idsIn(list: string): readonly string[];
  /** Undefined until they have loaded. */
  readonly feelings: FeelingFamilies | undefined;
  readonly needs: NeedFamilies | undefined;
  /** A gentle word beside a field, once there is one. */
  thought(field: NudgedField): unknown;
  /** The end of a pause for a calendar. */
  calendar(): unknown;
  /** What the parts of the way make, or the opening line that was taken; empty while its words load. */
  made(answer: RepairAnswer): string;
}

/** What the element lends to what comes later, beside what its views may do. */
export interface RepairHost
  extends
    Omit<RepairView, 'locale' | 'speaks'>,
    Omit<LaterHost<Omit<RepairSettings, 'session' | 'day'>>, 'act' | 'open'> {
  locale: string | undefined;
  /** `answers`: the page would like the shared words in its form. */
  readonly submit: string | null;
  /** What was begun before everything else had loaded. */
  readonly begun: RepairState | undefined;
}
