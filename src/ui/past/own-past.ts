import { html, nothing, type TemplateResult } from 'lit';
import { otherOf, type ExerciseRecord, type Person, type Visibility } from '../../exercises/record.js';
import type { Showing } from '../../exercises/past.js';
import { glyph } from '../marks.js';
import { whenOf } from './days-in-words.js';
import { changing, type Changing } from './past-change.js';
import { labelled } from './past-entry.js';
import type { OwnPast, PastAct, PastKind, PastView } from './past-kind.js';

/** What the screen around one's own records does for them. */
interface Around {
  refresh(): void;
  focusOn(selector: string): void;
}

/** What is being changed is a draft of its writer's. */
const draftOf = (view: PastView, { id, author }: ExerciseRecord): string =>
  `${(view as unknown as Element).localName}/past/${id}#${author}`;

const saidOf: Readonly<Record<Showing, string>> = {
  own: 'history.own',
  waiting: 'history.waiting',
  open: 'history.shared',
  shown: 'history.shared',
};

/** What may be done by how a record is shown. Once the day is over nobody else comes to what waited; its writer may show it. */
const sensible = ({ record, showing }: OwnPast, today: string): readonly PastAct[] => {
  const isShown = showing === 'shown' || showing === 'open';
  return [
    'change',
    ...(isShown ? [] : (['share'] as const)),
    ...(showing === 'own' && record.day === today ? (['wait'] as const) : []),
    ...(showing === 'own' ? [] : (['unshare'] as const)),
    'delete',
  ];
};

/** One's own past records: each can be read, changed where its kind allows, shown, taken back, and deleted with undo. */
export function createOwnPast(view: PastView, kind: PastKind, { refresh, focusOn }: Around) {
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  let change: Changing | undefined;
  let deleted: { record: ExerciseRecord; draft: string } | undefined;
  let told = '';
  const today = () => view.space!.today();

  /** Does something that storage may refuse, and says so then. */
  const attempt = async (task: () => Promise<unknown>, done?: () => void) => {
    told = '';
    try {
      await task();
      done?.();
    } catch {
      told = say('history.not');
    }
    refresh();
  };

  const see = (record: ExerciseRecord, visibility: Visibility) =>
    attempt(
      async () => {
        let shown = visibility;
        if (visibility === 'after-both') {
          // The other has shown theirs outright already, so both want it seen.
          const { session, author } = record;
          const all = await view.space!.read({ kind: kind.kind, session });
          if (all.some((one) => one.author !== author && one.author !== 'both' && one.visibility === 'shared'))
            shown = 'shared';
        }
        await view.space!.complete([{ ...record, visibility: shown }]);
      },
      () => focusOn(`#change-${record.id}`),
    );

  const drop = (record: ExerciseRecord) =>
    attempt(
      async () => {
        await view.space!.delete([record]);
        view.space!.draft(draftOf(view, record)).drop();
      },
      () => {
        deleted = { record, draft: draftOf(view, record) };
        focusOn('#undo');
      },
    );

  const undo = () => {
    const { record } = deleted!;
    void attempt(
      () => view.space!.restore([record]),
      () => {
        deleted = undefined;
        focusOn(`#change-${record.id}`);
      },
    );
  };

  const endChange = (record: ExerciseRecord) => {
    change?.close();
    change = undefined;
    focusOn(`#change-${record.id}`);
  };
  const startChange = (record: ExerciseRecord) => {
    const draft = draftOf(view, record);
    change?.close();
    change = changing(view, record, kind.change!(record)!, draft, {
      keep: (data) =>
        void attempt(
          () => view.space!.complete([{ ...record, ...change!.newest, data }], { drop: [draft] }),
          () => endChange(record),
        ),
      leave: () => {
        view.space!.draft(draft).drop();
        endChange(record);
        refresh();
      },
    });
    told = '';
    refresh();
    focusOn('.past-change :is(textarea, input)');
  };

  const act = (text: string, when: string, task: () => void, id?: string) =>
    html`<button
      type="button"
      class="quiet"
      part="quiet"
      id=${id ?? nothing}
      aria-label=${say('history.about', { act: text, when })}
      @click=${task}
    >
      ${text}
    </button>`;

  return {
    /** One of them, with what may be done. */
    draw(own: OwnPast): TemplateResult {
      const { record, showing, entry } = own;
      const who = record.author as Person;
      const when = whenOf(view, record.day, today());
      const other = view.nameOf(otherOf(who));
      if (change?.record.id === record.id) {
        change.newest = { rev: record.rev, visibility: record.visibility };
        const isSeen = showing === 'open' || showing === 'shown';
        return html`${isSeen ? html`<p class="rest">${say('history.edit.open', { other })}</p>` : nothing}
        ${change.draw()}`;
      }
      const inWords = kind.inWords.write(entry, kind.words(), who);
      const mine = inWords?.voices.filter((voice) => voice.who === who || voice.who === 'both') ?? [];
      const parts = mine.flatMap((voice) => voice.parts).filter(({ key }) => key !== 'nothing');
      const sense = sensible(own, today());
      const allowed = kind.may?.(own, today()) ?? sense;
      const may = (one: PastAct) => sense.includes(one) && allowed.includes(one);
      const resume = kind.resume?.(own);
      const mayChange = may('change') && !!kind.change?.(record);
      const first = `change-${record.id}`;
      return html`${inWords?.title ? html`<p class="what">${inWords.title}</p>` : nothing}
        ${parts.length ? parts.map(labelled) : html`<p>${say('choose.empty')}</p>`}
        <p class="rest">${say(saidOf[showing], { other })}</p>
        <div class="inline" id=${mayChange ? nothing : first} tabindex=${mayChange ? nothing : -1}>
          ${mayChange ? act(say('history.edit'), when, () => startChange(record), first) : nothing}
          ${resume ? act(say('history.resume'), when, resume) : nothing}
          ${may('share') ? act(say('history.share', { other }), when, () => void see(record, 'shared')) : nothing}
          ${may('wait') ? act(say('history.share.both'), when, () => void see(record, 'after-both')) : nothing}
          ${may('unshare') ? act(say('history.unshare'), when, () => void see(record, 'private')) : nothing}
          ${may('delete') ? act(say('history.delete'), when, () => void drop(record)) : nothing}
        </div>`;
    },
    /** What came of the last step, with the way back from a deletion. */
    notice: () =>
      deleted || told
        ? html`<div class="notice" role="status">
            ${glyph(deleted ? 'half' : 'open')}
            <div>
              <p>${told || say('history.deleted')}</p>
              ${
                deleted
                  ? html`<div class="inline">
                      <button type="button" class="quiet" part="quiet" id="undo" @click=${undo}>
                        ${say('history.undo')}
                      </button>
                    </div>`
                  : nothing
              }
            </div>
          </div>`
        : nothing,
    /** Says what came of something else on the page. */
    tell(text: string): void {
      told = text;
    },
    /** Whoever comes next finds nothing half done. */
    forget(): void {
      change?.close();
      change = deleted = undefined;
      told = '';
    },
  };
}
