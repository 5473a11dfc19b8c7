import { html, nothing } from 'lit';
import {
  reword,
  slow,
  wrongReview,
  type Boundary,
  type BoundaryTerms,
  type BoundaryWording,
} from '../../exercises/boundary.js';
import type { Person } from '../../exercises/record.js';
import { primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import type { Place } from './list.js';
import { field, terms } from './parts.js';
import { reviewField } from './writing.js';

/** What somebody changes: the words and what belongs to them, the plan for a slip, the next date, a slower pace, or its end. */
export interface ChangeStep {
  at: 'change';
  session: string;
  who: Person;
  kind: 'words' | 'slips' | 'review' | 'slow' | 'ends';
}

type Typed = Partial<Pick<BoundaryTerms, 'words' | 'why' | 'within' | 'without' | 'slips' | 'review'>>;

const fields: Readonly<Record<ChangeStep['kind'], readonly (keyof Typed)[]>> = {
  words: ['words', 'why', 'within', 'without', 'slips'],
  slips: ['slips'],
  review: [],
  slow: ['words'],
  ends: [],
};
const labels: Readonly<Record<keyof Typed, string>> = {
  words: 'boundary.words.label',
  why: 'boundary.term.why',
  within: 'boundary.detail.within',
  without: 'boundary.detail.without',
  slips: 'boundary.term.slips',
  review: 'boundary.term.review',
};

/** Changes a boundary that is kept. What is typed is a draft until it is kept, and there again after a reload. */
export function createChange(place: Place): (boundary: Boundary, step: ChangeStep) => Screen {
  const { view, kept } = place;
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  const typed = new Map<string, Typed>();

  const draftOf = ({ kind, session, who }: ChangeStep) => `boundary-change/${kind}/${session}#${who}`;
  const read = (step: ChangeStep): Typed => {
    const name = draftOf(step);
    const known = typed.get(name);
    if (known) return known;
    typed.set(name, {});
    void view.space
      ?.draft(name)
      .read()
      .then((draft) => {
        if (!draft || Object.keys(typed.get(name) ?? {}).length) return;
        typed.set(name, draft as Typed);
        view.requestUpdate();
      })
      .catch(() => {});
    return {};
  };
  const write = (step: ChangeStep, change: Typed) => {
    const name = draftOf(step);
    const next = { ...typed.get(name), ...change };
    typed.set(name, next);
    view.space?.write(name, next);
    view.requestUpdate();
  };
  const drop = (step: ChangeStep) => {
    typed.delete(draftOf(step));
    view.space?.draft(draftOf(step)).drop();
  };

  const valueOf = (wording: BoundaryWording, change: Typed, key: keyof Typed, kind: ChangeStep['kind']): string =>
    change[key] ?? (kind === 'slow' ? '' : (wording[key] ?? ''));

  const keep = async (step: ChangeStep, change: Typed) => {
    const { session, who, kind } = step;
    const day = place.today();
    const trimmed = Object.fromEntries(Object.entries(change).map(([key, text]) => [key, text.trim() || undefined]));
    const next = view.space!.newSession();
    await place.change(
      async () => {
        const puts =
          kind === 'slow'
            ? slow(kept.records, session, { who, day, words: change.words ?? '', next })
            : reword(kept.records, session, { who, day, terms: trimmed, ...(kind === 'ends' && { ends: true }) });
        const outcome = await kept.put(puts);
        if (outcome === 'kept') drop(step);
        return outcome;
      },
      kind === 'slow' ? { at: 'list' } : { at: 'one', session },
      say(kind === 'slow' ? 'boundary.withdraw.slowed' : 'boundary.kept'),
    );
  };

  return (boundary, step) => {
    const { wording, author } = boundary;
    const { kind, who, session } = step;
    const change = read(step);
    const isOurs = author === 'both';
    const back = () => place.go({ at: 'one', session });
    const keys = fields[kind];
    const wrong = kind === 'review' && wrongReview(change.review, place.today());
    const asks = {
      words: 'boundary.one.change',
      slips: 'boundary.slips.ask',
      review: 'boundary.review.ask',
      slow: 'boundary.withdraw.slow.ask',
      ends: 'boundary.withdraw.ours',
    };
    const subs = {
      words: isOurs ? 'boundary.one.change.ours' : 'boundary.one.change.mine',
      slips: isOurs ? 'boundary.one.change.ours' : 'boundary.one.change.mine',
      review: isOurs ? 'boundary.one.change.ours' : 'boundary.one.change.mine',
      slow: 'boundary.withdraw.pace.sub',
      ends: 'boundary.withdraw.ours.sub',
    };
    return {
      turn: say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(who) }),
      ask: say(asks[kind]),
      sub: say(subs[kind]),
      main: html`${kind === 'words' ? nothing : terms(view, wording, wording.proposer)}
      ${
        keys.length
          ? html`<div class="fields">
              ${keys.map((key) =>
                field(view, {
                  id: `change-${key}`,
                  label: say(labels[key]),
                  value: valueOf(wording, change, key, kind),
                  write: (text) => write(step, { [key]: text }),
                  rows: 2,
                  who,
                }),
              )}
            </div>`
          : nothing
      }
      ${
        kind === 'review'
          ? reviewField(view, change.review ?? wording.review, (review) => write(step, { review }))
          : nothing
      }`,
      actions: html`${primary(say(kind === 'ends' ? 'boundary.withdraw.ours' : 'boundary.one.keep'), () => {
        if (!wrong) void keep(step, change);
      })}
      ${quiets(quiet(say('back'), back))}`,
      foot: say('boundary.one.draft'),
    };
  };
}
