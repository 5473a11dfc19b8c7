import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { directories } from '../../content/en/support-lines.js';
import { words as ownWords } from '../../content/en/support.js';
import { words as ways } from '../../content/en/ways.js';
import type { Directory } from '../../content/support.js';
import { warn } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { DiscreetElement } from '../../ui/discreet-element.js';
import { quiet, sheet } from '../../ui/sheet.js';
import { sheet as sheetStyles } from '../../ui/styles/sheet.js';
import { contactKind } from '../../content/contact.js';
import { styles } from './support-note.styles.js';

const words = { ...ways, ...ownWords };
type Key = keyof typeof words;

/**
 * Help from outside (S1–S4). It emits no events, keeps nothing about having been opened, and opening it asks the network for nothing.
 *
 * @tag support-note
 * @summary When to bring someone in, whom to ask, and where to find people when it is not safe.
 *
 * @attr {boolean} open - Shows it at once.
 * @attr {string} contact - The coach's own: the address of a page, `mailto:` or `tel:`.
 * @prop {ContentPack | string} content - A coach's own words.
 *
 * @slot contact - Who the coach is, above the link to them.
 * @slot content - A page's own help in place of ours; or, as a `<script type="application/json">`, a content pack.
 * @slot heading - The name at the top of the sheet.
 * @slot notice - A word of the page's own below it.
 *
 * @csspart help - The button that opens it.
 * @csspart sheet - What it opens.
 */
export class SupportNote extends DiscreetElement {
  static override styles = [sheetStyles, styles];
  static override properties = {
    open: { type: Boolean },
    contact: {},
  };

  declare open: boolean;
  declare contact: string | null;

  /** False while it has to show what the server wrote, which does not know what stands in the element. */
  #sees = !isServer;

  constructor() {
    super(words);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot?.firstChild && (globalThis as { litElementHydrateSupport?: unknown }).litElementHydrateSupport)
      this.#sees = false;
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isServer) return;
    if (changed.has('contact') && this.contact != null && !contactKind(this.contact))
      warn(this, 'contact', ['an address of a page, mailto:, tel:']);
  }

  /** Opens it and leads there, as its button does. */
  show(): void {
    const details = this.renderRoot.querySelector('details')!;
    details.open = true;
    details.querySelector('summary')!.focus();
  }

  /** From the end of a long sheet back to the button that opened it. */
  #close = (): void => {
    const details = this.renderRoot.querySelector('details')!;
    details.open = false;
    details.querySelector('summary')!.focus();
  };

  #link(key: Key, { name, url }: Directory): TemplateResult {
    return html`<a href=${url} target="_blank" rel="noreferrer noopener">${this.say(key)}</a>
      <p class="hint">${this.say('support.new-tab', { name })}</p>`;
  }

  #section(title: Key, text: unknown, more: unknown = nothing): TemplateResult {
    return html`<section>
      <h4>${this.say(title)}</h4>
      ${text} ${more}
    </section>`;
  }

  #paragraph(key: Key): TemplateResult {
    return html`<p>${this.say(key)}</p>`;
  }

  /** The coach's own; nothing where the page gives neither an address nor a word. */
  #contact(): unknown {
    const address = this.contact ?? this.pack?.support?.contact;
    const kind = address ? contactKind(address) : undefined;
    const given = this.#sees && this.querySelector('[slot=contact]');
    if (!kind && !given) return nothing;
    const away = kind === 'page';
    return this.#section(
      'support.contact',
      html`<slot name="contact"></slot>
        <p>${this.say('support.contact.before')}</p>`,
      kind
        ? html`<a
            class="primary"
            part="primary"
            href=${address!}
            target=${away ? '_blank' : nothing}
            rel="noreferrer noopener"
            >${this.say(`support.contact.${kind}`)}</a
          >`
        : nothing,
    );
  }

  #ours(): TemplateResult {
    const lists = { ...directories, ...this.pack?.support?.directories };
    const anyone = () => this.#link('support.directory', lists.anyone);
    return html`<div class="words">
      ${this.#section('support.crisis', this.#paragraph('support.crisis.say'), anyone())}
      ${this.#section(
        'support.when',
        html`<ul>
          ${(['much', 'stuck', 'root', 'breach'] as const).map(
            (reason) => html`<li>${this.say(`support.when.${reason}`)}</li>`,
          )}
        </ul>`,
        this.#paragraph('support.strength'),
      )}
      ${this.#contact()} ${this.#section('support.afraid', this.#paragraph('support.afraid.say'), anyone())}
      ${this.#section('support.worry', this.#paragraph('support.worry.say'), anyone())}
      ${this.#section(
        'support.child',
        this.#paragraph('support.child.say'),
        this.#link('support.directory.child', lists.child),
      )}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.speaks;
    const own = this.#sees && this.querySelector('[slot=content]:not(script)');
    const screen = {
      turn: this.say('support.turn'),
      ask: this.say('support.ask'),
      sub: this.say('support.unseen'),
      main: own ? html`<slot name="content"></slot>` : this.#ours(),
      actions: quiet(this.say('support.close'), this.#close),
      foot: this.say('support.traces'),
    };
    // Recorders of a page's visits are asked to look away.
    return html`<details
      ?open=${this.open}
      class="rr-block ph-no-capture sentry-block fs-exclude"
      data-private
      data-hj-suppress
      data-clarity-mask="true"
    >
      <summary part="help" lang=${lang} dir=${dir}>${this.say('support.open')}</summary>
      ${sheet(screen, { name: this.say('support.title'), lang, dir })}
    </details>`;
  }

  protected override firstUpdated(): void {
    if (this.#sees) return;
    void this.updateComplete.then(() => {
      this.#sees = true;
      this.requestUpdate();
    });
  }
}

/** Registers the element; harmless where its name is taken already. */
export const define = definer('support-note', SupportNote);

declare global {
  interface HTMLElementTagNameMap {
    'support-note': SupportNote;
  }
}
