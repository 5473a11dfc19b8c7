import { html, nothing, type TemplateResult } from 'lit';
import {
  isDue,
  mayWithdraw,
  paceAreas,
  slipped,
  wordingsOf,
  withdraw,
  type Boundary,
  type BoundaryChange,
} from '../../exercises/boundary.js';
import type { Person } from '../../exercises/record.js';
import { chevron } from '../../ui/marks.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { answersOf } from './answering.js';
import { createChange, type ChangeStep } from './change.js';
import type { Place } from './list.js';
import { dayIn, terms } from './parts.js';
import { titleOf } from './view.js';

/** One boundary, or what somebody does with it. */
export type OneStep =
  | { at: 'one'; session: string }
  /** Who is it that does this? Only those whom it is given to. */
  | { at: 'who'; session: string; may: readonly Person[]; then(who: Person): void }
  /** A second step before it ends. */
  | { at: 'sure'; session: string; who: Person }
  /** "This came up." */
  | { at: 'slipped'; session: string }
  | ChangeStep;

type Way = readonly [text: string, act: () => void];

/** The pages of one boundary. Undefined where it is not there any more. */
export function createOne(place: Place): (step: OneStep) => Screen | undefined {
  const { view, kept } = place;
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  const change = createChange(place);
  const toOne = (session: string) => () => place.go({ at: 'one', session });

  /** Asks who it is, where that is not known. */
  const by = (session: string, may: readonly Person[], then: (who: Person) => void) => (): void => {
    const known = place.reader === 'both' ? undefined : place.reader;
    if (known && may.includes(known)) then(known);
    else place.go({ at: 'who', session, may, then });
  };

  const historyOf = ({ wording }: Boundary): TemplateResult => {
    const line = ({ who, day, what, was }: BoundaryChange) =>
      html`<li>
        ${written(
          say(`boundary.history.${what}`, {
            day: dayIn(view, day, place.today()),
            name: view.nameOf(who),
            words: was?.words ?? '',
          }),
        )}
      </li>`;
    return html`<details class="family">
      <summary><span class="fam-n">${say('boundary.one.history')}</span><span></span>${chevron()}</summary>
      <ul class="came">
        ${wording.history.map(line)}
      </ul>
    </details>`;
  };

  /** What may be done with it, by whom, as it stands. */
  const waysOf = (boundary: Boundary): { ways: Way[]; notes: string[] } => {
    const { session, wording, status } = boundary;
    const { area, proposer } = wording;
    const isOurs = boundary.author === 'both';
    const stands = status === 'agreed' || status === 'mine';
    const people = (isOurs ? ['a', 'b'] : [proposer]) as readonly Person[];
    const may = people.filter((who) => mayWithdraw(wording, who));
    // Somebody reads their own: the other's is not theirs to do anything with.
    const isMine = place.reader === 'both' || people.includes(place.reader);
    if (!isMine || status === 'withdrawn') return { ways: [], notes: [] };
    const to = (kind: ChangeStep['kind']) => (who: Person) => place.go({ at: 'change', session, who, kind });
    const ways: Way[] = [];
    const notes: string[] = [];
    const resume = () =>
      view.later!.together(() =>
        view.later!.resume(session).then(
          (isOpen) => isOpen || place.go({ at: 'list' }),
          () => place.go({ at: 'one', session }, say('boundary.failed')),
        ),
      );
    if (status === 'open' || status === 'one-answered') ways.push([say('boundary.one.answer'), resume]);
    if (status === 'talk' || status === 'declined') ways.push([say('boundary.one.talk'), resume]);
    if (isDue(boundary, place.today())) ways.push([say('boundary.due.fits'), by(session, people, to('review'))]);
    if (stands) ways.push([say('boundary.slipped.open'), () => place.go({ at: 'slipped', session })]);
    const isPace = isOurs && paceAreas.includes(area);
    if (isPace) ways.push([say('boundary.withdraw.slow'), by(session, people, to('slow'))]);
    if (may.length) {
      const key = !isOurs ? 'mine' : isPace ? 'pace' : 'seen';
      ways.push([say(`boundary.withdraw.${key}`), by(session, may, (who) => place.go({ at: 'sure', session, who }))]);
      notes.push(say(`boundary.withdraw.${key}.sub`));
    }
    ways.push([say('boundary.one.change'), by(session, people, to('words'))]);
    notes.push(say(isOurs ? 'boundary.one.change.ours' : 'boundary.one.change.mine'));
    if (!isOurs && !view.solo) {
      const other = view.otherName(proposer);
      ways.push([
        say(boundary.isShown ? 'boundary.one.hide' : 'boundary.one.show', { other }),
        by(session, people, () => void show(boundary)),
      ]);
    }
    if (isOurs && status === 'agreed' && !wording.ends)
      ways.push([say('boundary.withdraw.ours'), by(session, people, to('ends'))]);
    return { ways, notes };
  };

  /** One's own limit, read by the other or not; its words stay as they are. */
  const show = ({ session, isShown }: Boundary) =>
    place.change(
      () => {
        const record = kept.records.find((one) => one.session === session && one.author !== 'both');
        return kept.put(record && [{ ...record, visibility: isShown ? 'private' : 'shared' }]);
      },
      { at: 'one', session },
    );

  const head = (boundary: Boundary) => {
    const { wording } = boundary;
    const whose =
      boundary.author === 'both'
        ? say('boundary.whose.ours')
        : say('boundary.status.mine', { name: view.nameOf(wording.proposer) });
    return html`<div class="bare">
      <p class="line-2"><span>${titleOf(view, wording.area)}</span><span>${whose}</span></p>
      ${terms(view, wording, wording.proposer)}
    </div>`;
  };

  const screens = {
    one(boundary: Boundary): Screen {
      const { wording, answers, status } = boundary;
      const { ways, notes } = waysOf(boundary);
      const others = wordingsOf(boundary).slice(1);
      const isOpen = status === 'open' || status === 'one-answered';
      return {
        ask: say(`boundary.status.${isOpen ? 'not-both' : status}`, { name: view.nameOf(wording.proposer) }),
        sub: isDue(boundary, place.today()) ? say('boundary.due.said') : undefined,
        main: html`${head(boundary)} ${answers.a && answers.b ? answersOf(view, answers, wording.ends) : nothing}
        ${others.map(
          ({ who, words }) =>
            html`<div class="bare">
              <p class="kind">${say('boundary.pick.by', { name: view.nameOf(who) })}</p>
              <p>${written(words)}</p>
            </div>`,
        )}
        ${historyOf(boundary)} ${ways.length ? tiles(ways, 'rows') : nothing}
        ${notes.length ? html`<p class="hint">${notes.join(' ')}</p>` : nothing}`,
        actions: quiets(quiet(say('boundary.one.back'), () => place.go({ at: 'list' }))),
      };
    },
    who: (boundary: Boundary, { may, then }: OneStep & { at: 'who' }): Screen => ({
      turn: say('turn.both'),
      ask: say('boundary.one.who'),
      main: tiles(may.map((who) => [say('cover.am', { name: view.nameOf(who) }), () => then(who)] as const)),
      actions: quiets(quiet(say('back'), toOne(boundary.session))),
    }),
    sure(boundary: Boundary, { who }: OneStep & { at: 'sure' }): Screen {
      const { session, wording, author } = boundary;
      const key = author !== 'both' ? 'mine' : paceAreas.includes(wording.area) ? 'pace' : 'seen';
      const end = () =>
        place.change(
          () => kept.put(withdraw(kept.records, session, who, place.today())),
          { at: 'one', session },
          say('boundary.withdraw.done'),
        );
      return {
        turn: say('turn.one', { name: view.nameOf(who) }),
        ask: say(`boundary.withdraw.${key}`),
        sub: say(`boundary.withdraw.${key}.sub`),
        main: html`${head(boundary)}
        ${tiles(
          [
            [say('boundary.withdraw.yes'), () => void end()],
            [say('boundary.withdraw.no'), toOne(session)],
          ],
          'low',
        )}`,
      };
    },
    slipped(boundary: Boundary): Screen {
      const { session, wording, author } = boundary;
      const slip = slipped(kept.boundaries(place.reader), session);
      const people = (author === 'both' ? ['a', 'b'] : [wording.proposer]) as readonly Person[];
      const to = (kind: ChangeStep['kind']) =>
        by(session, people, (who) => place.go({ at: 'change', session, who, kind }));
      return {
        ask: say('boundary.slipped.ask'),
        main: html`${head({ ...boundary, wording: { ...wording, slips: '', why: '' } })}
          <p class=${slip?.agreed ? 'what' : 'sub'}>
            ${slip?.agreed ? written(slip.agreed) : say('boundary.slipped.none')}
          </p>
          ${
            slip?.always.length
              ? html`<div class="bare">
                  <p class="kind">${say('boundary.slipped.always')}</p>
                  ${slip.always.map((words) => html`<p>${written(words)}</p>`)}
                </div>`
              : nothing
          }
          <p class="minor">${say('boundary.slipped.change')}</p>
          ${tiles(
            [
              [say('boundary.slipped.nothing'), toOne(session)],
              [say('boundary.part.words'), to('words')],
              [say('boundary.slipped.plan'), to('slips')],
            ],
            'rows',
          )}`,
        foot: say('boundary.slipped.foot'),
      };
    },
  };

  return (step) => {
    const boundary = place.find(step.session);
    if (!boundary) return undefined;
    switch (step.at) {
      case 'one':
        return screens.one(boundary);
      case 'who':
        return screens.who(boundary, step);
      case 'sure':
        return screens.sure(boundary, step);
      case 'slipped':
        return screens.slipped(boundary);
      case 'change':
        return change(boundary, step);
    }
  };
}
