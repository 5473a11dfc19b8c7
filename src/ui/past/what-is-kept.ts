import { html, nothing, type LitElement } from 'lit';
import { wordsIn } from '../../export/in-words.js';
import { exportJson } from '../../export/json.js';
import { kindsInWords } from '../../export/kinds.js';
import { exportMarkdown } from '../../export/markdown.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import type { Reader } from '../../exercises/past.js';
import type { ExerciseRecord, Person } from '../../exercises/record.js';
import { glyph } from '../marks.js';
import { askToPersist } from '../persist.js';
import { chip, quiet, quiets, tiles, type Screen } from '../sheet.js';
import { whileShown } from '../while-shown.js';
import { whenOf } from './days-in-words.js';
import type { PastView } from './past-kind.js';
import { allPast } from './past-records.js';
import { adoptPastStyles } from './past.styles.js';

const people = ['a', 'b'] as const;
/** So many days are named before the rest is counted. */
const named = 5;

type Step =
  | { at: 'list' | 'afresh' | 'whose' }
  | { at: 'delete'; who: Person }
  | { at: 'together'; records: readonly ExerciseRecord[]; yes: ReadonlySet<Person> }
  | { at: 'file'; reader: Reader };

/** What is kept of every exercise of this space, a copy of it, and deleting it: each deletion with a second step. */
export function createWhatIsKept(view: PastView): { screen(): Screen } {
  adoptPastStyles(view);
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  let step: Step = { at: 'list' };
  /** What came of the last step, and whether it went wrong. */
  let told: { text: string; wrong?: boolean } | undefined;
  let host: LitElement | undefined;
  let unlisten: (() => void) | undefined;

  const go = (next: Step, said?: typeof told) => {
    step = next;
    told = said;
    view.requestUpdate();
    void host?.updateComplete.then(() => host?.renderRoot.querySelector<HTMLElement>('.ask')?.focus());
  };
  const list = () => go({ at: 'list' });
  const attempt = async (task: () => Promise<string>) => {
    try {
      go({ at: 'list' }, { text: await task() });
    } catch {
      go(step, { text: say('privacy.failed'), wrong: true });
    }
  };

  const erase = (who: Person) =>
    attempt(async () => {
      const { joint } = await view.space!.deleteWritten(who);
      return say(joint.length ? 'privacy.deleted' : 'history.deleted');
    });

  const afresh = async () => {
    try {
      await view.space!.clear();
      step = { at: 'list' };
      view.open(undefined);
    } catch {
      go(step, { text: say('privacy.failed'), wrong: true });
    }
  };

  /** What every exercise says, because a copy holds all that is kept and not this one's records alone. */
  const wordsOf = () => wordsIn(view.locale, [view.nameOf('a'), view.nameOf('b')], view.pack);

  const save = (reader: Reader, kind: 'md' | 'json') =>
    attempt(async () => {
      const space = view.space!;
      const name = neutralName(space.today(), kind);
      const text =
        kind === 'json'
          ? await exportJson(space, { reader })
          : exportMarkdown(await allPast(space), await wordsOf(), reader, await kindsInWords());
      saveFile(name, text);
      return say('history.saved', { name });
    });

  const aside = (): unknown => {
    const count = view.space?.setAside.get().size ?? 0;
    if (!count) return nothing;
    const key = `privacy.aside.${new Intl.PluralRules(view.locale).select(count)}`;
    return html`<p>
      ${say(key, { count: view.count(count) }) || say('privacy.aside.other', { count: view.count(count) })}
    </p>`;
  };

  /** Yes and no, the same size; the yes of a deletion is the one place where the colour of danger is used. */
  const sure = (yes: () => unknown, key = 'privacy.sure', values?: Record<string, string>) =>
    html`<div class="pair low">
      <button type="button" class="big" part="choice" @click=${list}>${say('privacy.not')}</button>
      <button type="button" class="big danger" part="choice" @click=${yes}>${say(key, values)}</button>
    </div>`;

  const backToList = () => quiets(quiet(say('back'), list));

  const screens = {
    list: (): Screen => ({
      ask: say('privacy.ask'),
      sub: say(`privacy.${view.space?.keptAs ?? 'device'}`, { where: view.space?.place ?? '' }),
      main: html`${aside()}${askToPersist(view)}
      ${tiles(
        [
          [say('privacy.copy'), () => go({ at: 'whose' })],
          ...people.map(
            (who) => [say('privacy.delete', { name: view.nameOf(who) }), () => go({ at: 'delete', who })] as const,
          ),
          [
            say('privacy.together'),
            () => void attemptTogether().catch(() => go({ at: 'list' }, { text: say('history.failed'), wrong: true })),
          ],
          [say('privacy.afresh'), () => go({ at: 'afresh' })],
          ...(view.choices?.nudges === false
            ? [[say('privacy.nudges'), () => view.choose({ nudges: true })] as const]
            : []),
        ],
        'rows',
      )}`,
      actions: quiets(quiet(say('privacy.back'), () => view.open(undefined))),
    }),
    delete: ({ who }: { who: Person }): Screen => ({
      turn: say('turn.one', { name: view.nameOf(who) }),
      ask: say('privacy.delete', { name: view.nameOf(who) }),
      sub: say('privacy.delete.sure', { name: view.nameOf(who) }),
      main: sure(() => void erase(who), 'privacy.sure.mine', { name: view.nameOf(who) }),
    }),
    afresh: (): Screen => ({
      ask: say('privacy.afresh'),
      sub: say('privacy.afresh.sure'),
      main: sure(() => void afresh()),
    }),
    together: ({ records, yes }: { records: readonly ExerciseRecord[]; yes: ReadonlySet<Person> }): Screen => {
      const days = [...new Set(records.map(({ day }) => day))];
      const dates = days.slice(0, named).map((day) => whenOf(view, day, view.space!.today()));
      const rest = days.length - named;
      if (rest > 0) dates.push(say('privacy.together.more', { count: view.count(rest) }));
      return {
        ask: say('privacy.together'),
        sub: days.length ? new Intl.ListFormat(view.locale).format(dates) : say('privacy.together.none'),
        main: days.length
          ? html`<div class="answer">
                <p>${say('privacy.together.sure')}</p>
                <div class="chips" role="group" aria-label=${say('privacy.together')}>
                  ${people.map((who) =>
                    chip(say('privacy.together.yes', { name: view.nameOf(who) }), yes.has(who), (on) => {
                      const now = new Set(yes);
                      if (on) now.add(who);
                      else now.delete(who);
                      step = { at: 'together', records, yes: now };
                      view.requestUpdate();
                    }),
                  )}
                </div>
              </div>
              ${
                yes.size === people.length
                  ? sure(
                      () =>
                        void attempt(async () => {
                          await view.space!.delete(records);
                          return say('history.deleted');
                        }),
                    )
                  : nothing
              }`
          : nothing,
        actions: yes.size === people.length ? undefined : backToList(),
      };
    },
    whose: (): Screen => ({
      ask: say('privacy.copy.ask'),
      sub: say('privacy.copy.sub'),
      main: tiles(
        [
          ...people.map(
            (who) =>
              [say('privacy.copy.mine', { name: view.nameOf(who) }), () => go({ at: 'file', reader: who })] as const,
          ),
          [say('privacy.copy.shared'), () => go({ at: 'file', reader: 'both' })],
        ],
        'rows',
      ),
      actions: backToList(),
      foot: say('privacy.copy.warn'),
    }),
    file: ({ reader }: { reader: Reader }): Screen => {
      const way = (kind: 'md' | 'json', key: string) =>
        html`<button type="button" class="big" part="choice" @click=${() => void save(reader, kind)}>
          <span class="choice-t">${say(key)}</span>
          <span class="choice-s">${say(`${key}.sub`)}</span>
        </button>`;
      return {
        ask: say('privacy.copy.how'),
        sub: say('privacy.copy.warn'),
        main: html`<div class="pair rows">${way('md', 'privacy.copy.text')}${way('json', 'privacy.copy.data')}</div>`,
        actions: quiets(quiet(say('back'), () => go({ at: 'whose' }))),
      };
    },
  };

  /** Joint records are named, and need both. */
  const attemptTogether = async () => {
    const records = (await allPast(view.space!)).filter(({ author }) => author === 'both');
    go({ at: 'together', records, yes: new Set() });
  };

  const presence = {
    shown(element: LitElement) {
      host = element;
      const { space } = view;
      if (!space) return;
      unlisten = space.setAside.listen(() => view.requestUpdate());
      // Reads everything once, so that the count of what cannot be read here is whole.
      void allPast(space).catch(() => {});
    },
    gone() {
      unlisten?.();
      step = { at: 'list' };
      told = undefined;
    },
  };

  return {
    screen(): Screen {
      const screen = screens[step.at](step as never);
      const notice = told
        ? html`<div class="notice" role="status">
            ${glyph(told.wrong ? 'open' : 'half')}
            <div><p>${told.text}</p></div>
          </div>`
        : nothing;
      return { ...screen, main: html`${whileShown(presence)}${notice}${screen.main ?? nothing}` };
    },
  };
}
