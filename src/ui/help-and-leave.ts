import { html, type LitElement, type TemplateResult } from 'lit';
import type { ExerciseView } from './exercise-view.js';

/** An exercise element, as the two pills at its foot need it. */
export interface WaysHost extends LitElement, Pick<ExerciseView, 'pack' | 'renderRoot' | 'say'> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: { readonly holder?: string | undefined };
  readonly later: { readonly covered: boolean } | undefined;
  load(again?: boolean): Promise<unknown>;
}

/** The foot of a sheet, and *Help* and *Leave* below it. */
export interface Ways {
  /** The two elements, once they have loaded; until then plain ones of the same look stand there. */
  real?: { view(name: 'help' | 'leave'): TemplateResult; explained(): unknown; show(): void };
  /** Somebody pressed *Help* before it was there. */
  wanted?: boolean;
  view(foot: unknown): TemplateResult;
  /** Opens what *Help* says, as its own press would. */
  open(): void;
}

/** Where *Help* leads without script. */
const directory = 'https://findahelpline.com/';
/** Where *Leave* leads while `<quick-exit>` has not loaded: the same ordinary page. */
const neutral = 'https://www.wikipedia.org/';

/**
 * *Help* and *Leave*, by default, at the same place and in the same words for both (S1–S4, X1). A page moves them to its own by the
 * slots `help` and `leave`, and cannot remove them. The two elements are no part of the first screens, where nothing private is yet:
 * they come with everything later (`bringWays`), so that nothing on the network tells that one of them was wanted.
 */
export function helpAndLeave(host: WaysHost): Ways {
  const leave = () => {
    document.documentElement.remove();
    location.replace(neutral);
  };
  const way = (name: 'help' | 'leave', text: string, href: string, act: () => void) =>
    ways.real?.view(name) ??
    html`<slot name=${name}
      ><a
        class="exit-b"
        role="button"
        href=${href}
        rel="noreferrer"
        @click=${(event: Event) => {
          // Nobody around is told which one it was.
          event.stopPropagation();
          event.preventDefault();
          act();
        }}
        >${text}</a
      ></slot
    >`;
  const ways: Ways = {
    open() {
      ways.wanted = true;
      void host.load(true);
      ways.real?.show();
    },
    view: (foot) =>
      html`${ways.real?.explained()} ${foot}
        <div class="ways">
          <div class="help">${way('help', host.say('support.open'), directory, ways.open)}</div>
          <div class="leave">${way('leave', host.say('exit.leave'), neutral, leave)}</div>
        </div>`,
  };
  return ways;
}
