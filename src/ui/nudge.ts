import { html, nothing } from 'lit';
import { parts } from '../content/locales.js';
import type { Person } from '../exercises/record.js';
import { MOST_TO_READ, noticeIn } from '../language/index.js';
import type { Notice, Purpose } from '../language/notice.js';
import type { ExerciseView } from './exercise-view.js';
import { glyph } from './marks.js';
import { rich } from './rich.js';
import { quiet } from './sheet.js';
import { textsIn } from './texts-in.js';

/** How long somebody has stopped typing before a thought is offered, in milliseconds. */
const pause = 1200;
/** And how long until words of not wanting to live are looked for: nobody who goes on quickly may miss that. */
const short = 200;

/** A field that a thought may stand beside. */
export interface NudgedField {
  /** The field's id in the element: what is pressed here leads back to it. */
  readonly id: string;
  readonly purpose: Purpose;
  readonly text: string;
  write(text: string): void;
  /** Who writes there, where it is not the one who holds the phone in the exercise. */
  readonly who?: Person;
  /** What stands in it is a part of a sentence, in whose place no whole one is offered. */
  readonly part?: boolean;
  /** Only words of not wanting to live are looked for: what somebody else said, say, is told there. */
  readonly crisisOnly?: boolean;
  /** Ways to go on that may be taken where there is a question and no other wording. */
  readonly begin?: readonly string[];
}

/** What would rule over the other: met again, its writer alone is offered help for people who worry about what they do (B16). */
const ruling: readonly Notice['kind'][] = [
  'forbid',
  'monitor',
  'permission',
  'money',
  'isolation',
  'punishment',
  'threat',
];

/** What was last looked at in a field, and what was found. */
interface Looked {
  text: string;
  found: readonly Notice[];
  timer?: ReturnType<typeof setTimeout> | undefined;
  calm?: ReturnType<typeof setTimeout> | undefined;
  /** The hands rest: now other thoughts are offered, too. */
  isCalm?: boolean;
  /** Help stands open beside it. */
  helped?: boolean;
}

/** Thoughts that an element offers. */
export interface Thoughts {
  /** A gentle word beside a field that is being drawn. */
  beside(field: NudgedField): unknown;
  /**
   * What stands beside a screen for whoever wrote this, wherever it was: help, where these are words of not wanting to live that
   * no field on the screen answers to. To be asked after the screen's own fields, and for nobody else's screen.
   */
  heavy(answer: object): unknown;
}

/**
 * A gentle word beside a field (D2, I2, C10, B16). It never blocks and can be put away; it does not come back for the same words,
 * and may be switched off. Words of not wanting to live come before everything else, to whoever writes them, switched off or not:
 * they lead to help, and nothing is kept or told of it. One is made for one writer and serves all their fields.
 * @param help defines `<support-note>`
 * @param most what most of its texts are written for; words of not wanting to live are the same for every purpose
 * @param isShared both look at the screen: nothing is said there that is one's alone
 */
export function createNudge(
  view: ExerciseView,
  help: () => Promise<unknown>,
  most: Purpose = 'statement',
  isShared = false,
): Thoughts {
  const fields = new Map<string, Looked>();
  /** Words somebody was offered a thought about and left as they are, and texts in which they did so. */
  const left = new Set<string>();
  const root = () => view.renderRoot as ShadowRoot;
  const refresh = () => view.requestUpdate();
  let switchedOff = false;
  /** Words of not wanting to live are answered to on this screen, and nothing else is said on it. */
  let isHeavy = false;
  /** Ruling words that were left as they are. */
  let ruled = 0;

  // Whoever watches the network must not learn that somebody needed it, so it comes for everybody.
  void help().catch(() => {});
  const locale = parts(view.locale ?? 'en');
  void Promise.all([locale.notices(), locale.nudge()])
    .then((files) => {
      for (const { words } of files) view.addWords(words);
      refresh();
    })
    .catch(() => {});

  const wordsOf = (text: string, { kind, start, end }: Notice) => `${kind} ${text.slice(start, end)}`;
  const tooLong = (id: string) => `long ${id}`;
  const isOff = () => view.choices?.nudges === false;

  const look = async ({ purpose, text }: NudgedField, looked: Looked) => {
    const found = await noticeIn(text, { purpose, locale: view.locale ?? 'en' }).catch(() => []);
    if (text !== looked.text) return;
    looked.found = found;
    refresh();
  };

  /** The one that is shown, if any. */
  const shownOf = ({ text, found, isCalm }: Looked, crisisOnly = false): Notice | undefined => {
    if (left.has(text)) return undefined;
    const open = found.filter((notice) => !left.has(wordsOf(text, notice)));
    const crisis = open.find(({ kind }) => kind === 'crisis');
    return crisis ?? (isOff() || crisisOnly || !isCalm || isHeavy ? undefined : open[0]);
  };

  /** No second look can be had at a text of that length, which is said once beside its field. */
  const isTooLong = ({ id, text, crisisOnly }: NudgedField, { isCalm }: Looked) =>
    text.length > MOST_TO_READ && !!isCalm && !crisisOnly && !isOff() && !isHeavy && !left.has(tooLong(id));

  // What was pressed goes away, so the focus goes back to where the writing is.
  const toField = (id: string) => (root().getElementById(id) ?? root().querySelector<HTMLElement>('.ask'))?.focus();

  const leave = (field: NudgedField, notice: Notice) => () => {
    if (ruling.includes(notice.kind)) ruled++;
    left.add(field.text).add(wordsOf(field.text, notice));
    refresh();
    toField(field.id);
  };

  /** Writes in the field; where only its writer can go on, what they type next stands there. */
  const put = (field: NudgedField, text: string) => {
    const area = root().getElementById(field.id) as HTMLTextAreaElement | null;
    if (area) {
      area.value = text;
      area.focus();
      const open = text.indexOf('…');
      area.setSelectionRange(open < 0 ? text.length : open, open < 0 ? text.length : open + 1);
    }
    field.write(text);
  };

  const switchTo = (on: boolean, id: string) => () => {
    view.choose({ nudges: on });
    switchedOff = !on;
    refresh();
    toField(id);
  };

  const offered = (field: NudgedField, notice: Notice) => {
    const { rewording, ask, why } = notice;
    if (rewording && !field.part) {
      const { start, end, text } = rewording;
      const use = () => {
        left.add(wordsOf(field.text, notice));
        put(field, field.text.slice(0, start) + text + field.text.slice(end));
      };
      return html`<p class="offer" translate="no" dir="auto">${view.say('nudge.offer', { words: text })}</p>
        <div class="inline">
          ${quiet(view.say('nudge.use'), use)} ${quiet(view.say('nudge.leave'), leave(field, notice))}
        </div>`;
    }
    return html`${ask && ask !== why ? html`<p>${rich(view.say(ask))}</p>` : nothing}
      ${
        field.begin?.length
          ? html`<div class="chips" role="group" aria-label=${view.say('nudge.begin')}>
              ${field.begin.map(
                (words) =>
                  html`<button
                    type="button"
                    class="chip-btn"
                    part="chip"
                    @click=${() => put(field, `${field.text.trim()} ${words.replace('…', '')}`)}
                  >
                    ${words}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <div class="inline">${quiet(view.say('nudge.leave'), leave(field, notice))}</div>`;
  };

  const openHelp = (looked: Looked) => {
    const open = async () => {
      looked.helped = true;
      refresh();
      await help().catch(() => {});
      await (view as ExerciseView & { readonly updateComplete: Promise<unknown> }).updateComplete;
      const note = root().querySelector<HTMLElement & { readonly updateComplete?: Promise<unknown> }>('support-note');
      await note?.updateComplete;
      note?.shadowRoot?.querySelector('summary')?.focus();
    };
    return looked.helped
      ? html`<support-note open></support-note>`
      : html`<div class="inline">${quiet(view.say('nudge.help'), () => void open())}</div>`;
  };

  const helpBeside = (field: NudgedField, looked: Looked, notice: Notice) =>
    html`<p class="rest">${view.say('nudge.help.unkept')}</p>
      ${openHelp(looked)}
      <div class="inline">${quiet(view.say('nudge.leave'), leave(field, notice))}</div>`;

  /** To whoever writes, and nobody else; the other's screen never changes because of it. */
  const worryBeside = (looked: Looked) =>
    html`<p class="rest">${view.say('nudge.worry')}</p>
      ${openHelp(looked)}`;

  const draw = (field: NudgedField, looked: Looked, notice: Notice) => {
    const isCrisis = notice.kind === 'crisis';
    return html`<div class="notice">
      ${glyph(isCrisis ? 'open' : 'half')}
      <div>
        <p>${rich(view.say(notice.why))}</p>
        ${isCrisis ? helpBeside(field, looked, notice) : offered(field, notice)}
        ${ruled && !isShared && ruling.includes(notice.kind) ? worryBeside(looked) : nothing}
        ${isCrisis ? nothing : html`<div class="inline">${quiet(view.say('nudge.off'), switchTo(false, field.id))}</div>`}
      </div>
    </div>`;
  };

  const drawTooLong = ({ id }: NudgedField) => {
    const leaveIt = () => {
      left.add(tooLong(id));
      refresh();
      toField(id);
    };
    return html`<div class="notice">
      ${glyph('half')}
      <div>
        <p>${view.say('nudge.long')}</p>
        <div class="inline">${quiet(view.say('nudge.leave'), leaveIt)}</div>
      </div>
    </div>`;
  };

  /** Texts in fields of the screen that is being drawn: what is to be said of them is said there. */
  const onScreen = new Map<string, boolean>();
  /** Once a screen is drawn, whether it is a heavy one; a field above the heavy words cannot know while it is drawn itself. */
  let drawnHeavy: boolean | undefined;
  const draws = (heavyHere: boolean) => {
    if (drawnHeavy === undefined)
      queueMicrotask(() => {
        onScreen.clear();
        const changed = drawnHeavy !== isHeavy;
        isHeavy = !!drawnHeavy;
        drawnHeavy = undefined;
        if (changed) refresh();
      });
    drawnHeavy ||= heavyHere;
  };

  // Also what was written before this had loaded, or where no field has a thought of its own.
  const written = new Map<string, Looked>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAt = (texts: readonly string[]) => {
    for (const text of written.keys()) if (!texts.includes(text)) written.delete(text);
    for (const text of texts) {
      if (written.has(text)) continue;
      const looked: Looked = { text, found: [] };
      written.set(text, looked);
      void look({ id: '', purpose: most, text, write() {} }, looked);
    }
  };
  const heavy = (answer: object) => {
    const texts = textsIn(answer);
    clearTimeout(timer);
    if (texts.some((text) => !written.has(text))) timer = setTimeout(lookAt, short, texts);
    const drawn = [...onScreen];
    if (drawn.some(([, isHeavy]) => isHeavy)) return nothing;
    for (const text of texts) {
      const looked = written.get(text);
      const shown = looked && shownOf(looked, true);
      if (!shown || drawn.some(([field]) => field.includes(text))) continue;
      draws(true);
      return html`<div role="status">${draw({ id: '', purpose: most, text, write() {} }, looked, shown)}</div>`;
    }
    return nothing;
  };

  const beside = (field: NudgedField) => {
    const looked: Looked = fields.get(field.id) ?? { text: '', found: [] };
    fields.set(field.id, looked);
    if (field.text !== looked.text) {
      clearTimeout(looked.timer);
      clearTimeout(looked.calm);
      Object.assign(looked, { text: field.text, found: [], helped: false, isCalm: false });
      if (field.text.trim()) {
        looked.timer = setTimeout(() => void look(field, looked), short);
        looked.calm = setTimeout(() => {
          looked.isCalm = true;
          refresh();
        }, pause);
      }
    }
    const shown = shownOf(looked, field.crisisOnly);
    const said = switchedOff && isOff() && !shown;
    const isCrisis = shown?.kind === 'crisis';
    onScreen.set(field.text, isCrisis);
    draws(isCrisis);
    // The region is always there, because a reader announces only what comes into one that it knows.
    return html`<div role="status">
      ${shown ? draw(field, looked, shown) : isTooLong(field, looked) ? drawTooLong(field) : nothing}
      ${
        said
          ? html`<p class="rest">${view.say('nudge.off.said')}</p>
              <div class="inline">${quiet(view.say('nudge.on'), switchTo(true, field.id))}</div>`
          : nothing
      }
    </div>`;
  };
  return { beside, heavy };
}
