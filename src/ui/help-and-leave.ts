import { html, type LitElement, type TemplateResult } from 'lit';
import type { ExerciseView } from './exercise-view.js';

/** An exercise element, as the two pills at its foot need it. */
export interface WaysHost extends LitElement, Pick<ExerciseView, 'pack' | 'renderRoot' | 'say'> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: { readonly holder?: string | undefined };
  readonly later: { readonly covered: boolean } | undefined;
  load(again?: boolean): Promise<unknown>;
}

/** One of the two: by its slot, and what stands there where the page puts nothing. */
type Way = (name: 'help' | 'leave', plain: TemplateResult) => unknown;

/** The foot of a sheet with *Help* and *Leave* at its end. */
export interface Ways {
  /** Brings the two elements; until then plain ones of the same look stand there. Harmless where it was called before. */
  load(): Promise<unknown>;
  view(foot: unknown): TemplateResult;
  /** Opens what *Help* says, as its own press would. */
  open(): void;
}

/** Where *Leave* leads while `<quick-exit>` has not loaded: the same ordinary page. */
const neutral = 'https://www.wikipedia.org/';

/**
 * *Help* and *Leave*, by default, at the same place and in the same words for both (S1–S4, X1). A page moves them to its own by the
 * slots `help` and `leave`, and cannot remove them. The two elements are no part of the first screens, where nothing private is yet:
 * they load with whatever comes next, so that nothing on the network tells that one of them was wanted.
 * @param define registers `<support-note>` and `<quick-exit>`
 */
export function helpAndLeave(host: WaysHost, define: () => Promise<unknown>): Ways {
  let loading: Promise<typeof import('./real-ways.js') | undefined> | undefined;
  let way: Way = (name, plain) => html`<slot name=${name}>${plain}</slot>`;

  const load = () => {
    loading ??= Promise.all([import('./real-ways.js'), define()]).then(
      ([real]) => {
        way = (name) => real.realWay(host, name);
        host.requestUpdate();
        return real;
      },
      // Offline, perhaps: the next step tries again, and the plain ones still do what they say.
      () => (loading = undefined),
    );
    return loading;
  };
  const open = () => {
    void host.load(true);
    void load().then((real) => real?.showHelp(host));
  };
  const leave = () => {
    document.documentElement.style.setProperty('display', 'none', 'important');
    location.replace(neutral);
  };
  /** Nobody around is told which one it was. */
  const pill = (text: string, act: () => void) =>
    html`<a
      class="exit-b"
      role="button"
      href=${neutral}
      rel="noreferrer"
      @click=${(event: Event) => {
        event.stopPropagation();
        event.preventDefault();
        act();
      }}
      >${text}</a
    >`;

  return {
    load,
    open,
    view: (foot) =>
      html`<div class="has-ways">
          ${foot}
          <div class="help">${way('help', pill(host.say('support.open'), open))}</div>
        </div>
        <div class="leave">${way('leave', pill(host.say('exit.leave'), leave))}</div>`,
  };
}
