import { html, nothing } from 'lit';
import { openRepairs } from '../../exercises/repair-steps.js';
import type { RepairData } from '../../exercises/repair-steps.js';
import type { ExerciseRecord, Json, Person } from '../../exercises/record.js';
import { whenOf } from '../../ui/past/days-in-words.js';
import { glyph } from '../../ui/marks.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import type { RepairView } from './view.js';

/** Repairs in which nothing was said yet about how they went: found again only by their author, who says who they are. */
export function createOpenRepairs(view: RepairView) {
  let who: Person | undefined;
  let records: readonly ExerciseRecord[] | undefined;
  let refused = false;

  const close = () => {
    who = records = undefined;
    refused = false;
  };
  const attempt = async (task: () => Promise<unknown>) => {
    refused = false;
    try {
      await task();
    } catch {
      refused = true;
    }
    view.requestUpdate();
  };
  const look = (person: Person) => () => {
    who = person;
    view.refocus();
    void attempt(async () => {
      const all = await view.space!.read({ kind: 'repair' });
      if (who === person) records = openRepairs(all, person);
    });
  };
  const take = (record: ExerciseRecord) => () => void attempt(() => view.later!.resume(record.session));
  const end = (record: ExerciseRecord) => () =>
    void attempt(async () => {
      await view.space!.complete([{ ...record, data: { ...(record.data as object), closed: true } as Json }]);
      records = records?.filter((one) => one !== record);
      view.refocus();
    });

  /** What it was about: the words that were given or noted, or what happened. */
  const gist = (data: RepairData): string =>
    data.sent?.trim() ||
    Object.values(data.texts ?? {}).find((text) => text.trim()) ||
    data.when?.trim() ||
    data.did?.trim() ||
    data.noticed?.trim() ||
    data.heard?.trim() ||
    (data.line && view.say(data.line)) ||
    (data.what ? view.say(`what.${data.what}`) : '');

  const back = () => quiets(quiet(view.say('more.close'), () => view.open(undefined)));
  const people = (): readonly Person[] => {
    const owner = view.owner ?? (view.solo ? ('a' as const) : undefined);
    return owner ? [owner] : ['a', 'b'];
  };

  return {
    close,
    screen(): Screen {
      if (!who)
        return {
          turn: view.say('turn.alone'),
          ask: view.say('open.repairs'),
          main: tiles(
            people().map(
              (one) =>
                [
                  view.solo ? view.say('cover.solo') : view.say('open.repairs.am', { name: view.nameOf(one) }),
                  look(one),
                ] as const,
            ),
            'rows',
          ),
          actions: back(),
        };
      const name = view.solo ? view.say('you') : view.nameOf(who);
      return {
        turn: view.say(view.solo ? 'turn.solo' : 'turn.one', { name }),
        ask: view.say(records && !records.length ? 'open.repairs.none' : 'open.repairs.ask', { name }),
        sub: records?.length ? view.say('open.repairs.sub') : undefined,
        main: html`${
          refused
            ? html`<div class="notice" role="status">
                ${glyph('open')}
                <div><p>${view.say('open.repairs.failed')}</p></div>
              </div>`
            : nothing
        }
        ${records?.map(
          (record) =>
            html`<section class="answer">
              <p class="done-q">${whenOf(view, record.day, view.space!.today())}</p>
              <p>${written(gist(record.data as RepairData))}</p>
              <div class="inline">
                ${quiet(view.say('open.repairs.take'), take(record))}
                ${quiet(view.say('open.repairs.close'), end(record))}
              </div>
            </section>`,
        )}`,
        actions: back(),
        foot: view.say('foot.hidden'),
      };
    },
  };
}
