import { html, isServer, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ExerciseView } from './exercise-view.js';

/** An exercise element, as the two pills at its foot need it. */
type Host = LitElement & Pick<ExerciseView, 'say'> & { load(again?: boolean): Promise<unknown> };

/** The foot of a sheet with *Help* and *Leave* at its end. */
export interface Ways {
  /** Brings the two elements; until then plain ones of the same look stand there. Harmless where it was called before. */
  load(): Promise<void>;
  view(foot: unknown): TemplateResult;
  /** Opens what *Help* says, as its own press would. */
  open(): void;
}

/** What a page may put in place of ours: something that can be pressed. An empty box takes nothing away. */
const pressable = 'a[href],button,support-note,quick-exit';

/** Where *Leave* leads while `<quick-exit>` has not loaded: the same ordinary page. */
const neutral = 'https://www.wikipedia.org/';

/**
 * *Help* and *Leave*, by default, at the same place and in the same words for both (S1–S4, X1). A page moves them to its own by the
 * slots `help` and `leave`, and cannot remove them. The two elements are no part of the first screens, where nothing private is yet:
 * they load with whatever comes next, so that nothing on the network tells that one of them was wanted.
 * @param define registers `<support-note>` and `<quick-exit>`
 */
export function helpAndLeave(host: Host, define: () => Promise<unknown>): Ways {
  let loading: Promise<void> | undefined;
  let isHere = false;
  let isOpen = false;

  const load = () =>
    (loading ??= define().then(
      () => {
        isHere = true;
        host.requestUpdate();
      },
      // Offline, perhaps: the next step tries again, and the plain ones still do what they say.
      () => {
        loading = undefined;
      },
    ));
  const open = () => {
    isOpen = true;
    void host.load(true);
    host.requestUpdate();
  };

  /** Nobody around is told which one it was. */
  const silently = (act: () => void) => (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
    act();
  };
  const leave = () => {
    document.documentElement.style.setProperty('display', 'none', 'important');
    location.replace(neutral);
  };

  const help = () =>
    isHere
      ? html`<support-note ?open=${isOpen}></support-note>`
      : html`<button type="button" class="exit-b" aria-expanded="false" @click=${silently(open)}>
          ${host.say('support.open')}
        </button>`;
  const exit = () =>
    isHere
      ? html`<quick-exit></quick-exit>`
      : html`<a
          class="exit-b"
          role="button"
          href=${neutral}
          rel="noreferrer"
          draggable="false"
          @click=${silently(leave)}
          >${host.say('exit.leave')}</a
        >`;

  /** Ours stands in the slot; and beside it, where what a page put there leads nowhere. */
  const way = (name: string, ours: () => TemplateResult) => {
    // What stands in the element is not known on the server, nor when its answer is taken up.
    const given = isServer || !host.hasUpdated ? [] : [...host.children].filter(({ slot }) => slot === name);
    const isEmpty = given.length && !given.some((one) => one.matches(pressable) || one.querySelector(pressable));
    return html`<slot name=${name} @slotchange=${() => host.requestUpdate()}>${ours()}</slot
      >${isEmpty ? ours() : nothing}`;
  };

  return {
    load,
    open,
    view: (foot) =>
      html`<div class="has-ways">
        ${foot}
        <div class="ways">${way('help', help)} ${way('leave', exit)}</div>
      </div>`,
  };
}
