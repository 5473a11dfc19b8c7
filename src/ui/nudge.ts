import { html, nothing } from 'lit';
import { parts } from '../content/locales.js';
import { noticeIn } from '../language/index.js';
import type { Notice, Purpose } from '../language/notice.js';
import type { Person } from '../exercises/record.js';
import type { ExerciseView } from './exercise-view.js';
import { heavyWords } from './heavy-words.js';
import { glyph } from './marks.js';
import { rich } from './rich.js';
import { quiet } from './sheet.js';

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
  /** As it was drawn last, by whom it was written, and in which run. */
  field: NudgedField;
  who?: Person | undefined;
  session?: string | undefined;
  /** Help stands open beside it. */
  helped?: boolean;
}

/**
 * A gentle word beside a field (D2, I2, C10, B16). It never blocks and can be put away; it does not come back for the same words,
 * and may be switched off. Words of not wanting to live come before everything else, to whoever writes them, switched off or not:
 * they lead to help, and nothing is kept or told of it. One is made for an element and serves all its fields.
 * @param help defines `<support-note>`
 */
export function createNudge(view: ExerciseView, help: () => Promise<unknown>): (field: NudgedField) => unknown {
  const fields = new Map<string, Looked>();
  /** Words somebody was offered a thought about and left as they are, and texts in which they did so. */
  const left = new Set<string>();
  const root = () => view.renderRoot as ShadowRoot;
  const refresh = () => view.requestUpdate();
  let switchedOff = false;
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
    return crisis ?? (isOff() || crisisOnly || !isCalm ? undefined : open[0]);
  };

  // What was pressed goes away, so the focus goes back to where the writing is.
  const toField = (id: string) => root().getElementById(id)?.focus();

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
        ${ruled && ruling.includes(notice.kind) ? worryBeside(looked) : nothing}
        ${isCrisis ? nothing : html`<div class="inline">${quiet(view.say('nudge.off'), switchTo(false, field.id))}</div>`}
      </div>
    </div>`;
  };

  /** The fields of the screen that is being drawn. */
  const onScreen = new Set<string>();
  const stateOf = () => (view as { readonly state?: { readonly holder?: Person; readonly session: string } }).state;

  // Somebody went on before a field was looked at, or without an answer: the words wait beside whatever its writer sees next.
  heavyWords.set(view, (writer) => {
    const all = [...fields.values()].filter(({ who, session }) => who === writer && session === stateOf()?.session);
    const open = all.filter((looked) => shownOf(looked, true));
    if (!open.length || open.some(({ field }) => onScreen.has(field.id))) return nothing;
    const [looked] = open;
    return html`<div role="status">${draw(looked!.field, looked!, shownOf(looked!, true)!)}</div>`;
  });

  return (field) => {
    const looked: Looked = fields.get(field.id) ?? { text: '', found: [], field };
    fields.set(field.id, looked);
    looked.field = field;
    onScreen.add(field.id);
    queueMicrotask(() => onScreen.delete(field.id));
    if (field.text !== looked.text) {
      clearTimeout(looked.timer);
      clearTimeout(looked.calm);
      Object.assign(looked, { text: field.text, found: [], helped: false, isCalm: false });
      looked.who = stateOf()?.holder;
      looked.session = stateOf()?.session;
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
    // The region is always there, because a reader announces only what comes into one that it knows.
    return html`<div role="status">
      ${shown ? draw(field, looked, shown) : nothing}
      ${
        said
          ? html`<p class="rest">${view.say('nudge.off.said')}</p>
              <div class="inline">${quiet(view.say('nudge.on'), switchTo(true, field.id))}</div>`
          : nothing
      }
    </div>`;
  };
}
