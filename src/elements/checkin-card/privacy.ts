import { html, nothing, type LitElement } from 'lit';
import { exportJson } from '../../export/json.js';
import { exportMarkdown } from '../../export/markdown.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import type { ExerciseRecord, Person } from '../../exercises/record.js';
import { glyph } from '../../ui/marks.js';
import { chip, quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { allPast } from './past-records.js';
import { adoptPastStyles } from './past.styles.js';
import { whenOf, wordsOf } from './past-words.js';
import { whileShown } from '../../ui/while-shown.js';
import type { CheckinView } from './view.js';

const people = ['a', 'b'] as const;
/** So many days are named before the rest is counted. */
const named = 5;

type Step =
  | { at: 'list' | 'afresh' | 'whose' }
  | { at: 'delete'; who: Person }
  | { at: 'together'; records: readonly ExerciseRecord[]; yes: ReadonlySet<Person> }
  | { at: 'file'; reader: Person | 'both' };

/** What is kept, a copy of it, and deleting it: each deletion with a second step. */
export function createPrivacy(card: CheckinView): { screen(): Screen } {
  adoptPastStyles(card);
  const say = (key: string, values?: Record<string, string>) => card.say(key, values);
  let step: Step = { at: 'list' };
  /** What came of the last step, and whether it went wrong. */
  let told: { text: string; wrong?: boolean } | undefined;
  let host: LitElement | undefined;
  let unlisten: (() => void) | undefined;

  const go = (next: Step, said?: typeof told) => {
    step = next;
    told = said;
    card.requestUpdate();
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
      const { joint } = await card.space!.deleteWritten(who);
      return say(joint.length ? 'privacy.deleted' : 'history.deleted');
    });

  const afresh = async () => {
    try {
      await card.space!.clear();
      step = { at: 'list' };
      card.open(undefined);
    } catch {
      go(step, { text: say('privacy.failed'), wrong: true });
    }
  };

  const save = (reader: Person | 'both', kind: 'md' | 'json') =>
    attempt(async () => {
      const space = card.space!;
      const name = neutralName(space.today(), kind);
      const text =
        kind === 'json'
          ? await exportJson(space, { reader })
          : exportMarkdown(await allPast(space), wordsOf(card), reader);
      saveFile(name, text);
      return say('history.saved', { name });
    });

  const aside = (): unknown => {
    const count = card.space?.setAside.get().size ?? 0;
    if (!count) return nothing;
    const key = `privacy.aside.${new Intl.PluralRules(card.locale).select(count)}`;
    return html`<p>
      ${say(key, { count: card.count(count) }) || say('privacy.aside.other', { count: card.count(count) })}
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
      sub: say(`privacy.${card.space?.keptAs ?? 'device'}`, { where: card.space?.place ?? '' }),
      main: html`${aside()}
      ${tiles(
        [
          [say('privacy.copy'), () => go({ at: 'whose' })],
          ...people.map(
            (who) => [say('privacy.delete', { name: card.nameOf(who) }), () => go({ at: 'delete', who })] as const,
          ),
          [
            say('privacy.together'),
            () => void attemptTogether().catch(() => go({ at: 'list' }, { text: say('history.failed'), wrong: true })),
          ],
          [say('privacy.afresh'), () => go({ at: 'afresh' })],
        ],
        'rows',
      )}`,
      actions: quiets(quiet(say('privacy.back'), () => card.open(undefined))),
    }),
    delete: ({ who }: { who: Person }): Screen => ({
      turn: say('turn.one', { name: card.nameOf(who) }),
      ask: say('privacy.delete', { name: card.nameOf(who) }),
      sub: say('privacy.delete.sure', { name: card.nameOf(who) }),
      main: sure(() => void erase(who), 'privacy.sure.mine', { name: card.nameOf(who) }),
    }),
    afresh: (): Screen => ({
      ask: say('privacy.afresh'),
      sub: say('privacy.afresh.sure'),
      main: sure(() => void afresh()),
    }),
    together: ({ records, yes }: { records: readonly ExerciseRecord[]; yes: ReadonlySet<Person> }): Screen => {
      const days = [...new Set(records.map(({ day }) => day))];
      const dates = days.slice(0, named).map((day) => whenOf(card, day, card.space!.today()));
      const rest = days.length - named;
      if (rest > 0) dates.push(say('privacy.together.more', { count: card.count(rest) }));
      return {
        ask: say('privacy.together'),
        sub: days.length ? new Intl.ListFormat(card.locale).format(dates) : say('privacy.together.none'),
        main: days.length
          ? html`<div class="answer">
                <p>${say('privacy.together.sure')}</p>
                <div class="chips" role="group" aria-label=${say('privacy.together')}>
                  ${people.map((who) =>
                    chip(say('privacy.together.yes', { name: card.nameOf(who) }), yes.has(who), (on) => {
                      const now = new Set(yes);
                      if (on) now.add(who);
                      else now.delete(who);
                      step = { at: 'together', records, yes: now };
                      card.requestUpdate();
                    }),
                  )}
                </div>
              </div>
              ${
                yes.size === people.length
                  ? sure(
                      () =>
                        void attempt(async () => {
                          await card.space!.delete(records);
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
              [say('privacy.copy.mine', { name: card.nameOf(who) }), () => go({ at: 'file', reader: who })] as const,
          ),
          [say('privacy.copy.shared'), () => go({ at: 'file', reader: 'both' })],
        ],
        'rows',
      ),
      actions: backToList(),
      foot: say('privacy.copy.warn'),
    }),
    file: ({ reader }: { reader: Person | 'both' }): Screen => {
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
    const records = (await allPast(card.space!)).filter(({ author }) => author === 'both');
    go({ at: 'together', records, yes: new Set() });
  };

  const presence = {
    shown(element: LitElement) {
      host = element;
      const { space } = card;
      if (!space) return;
      unlisten = space.setAside.listen(() => card.requestUpdate());
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
