import { html, nothing } from 'lit';
import { glyph } from './marks.js';
import { quiet } from './sheet.js';
import type { Person } from '../exercises/record.js';
import type { Space } from '../space/space.js';
import type { SpaceStatus } from '../space/types.js';
import { copyWords, saidOf } from './copy-words.js';
import type { ExerciseView } from './exercise-view.js';

/** Whoever holds the phone, with their own words to take along. While it lies between the two there is no such person. */
export interface Writer {
  readonly who: Person;
  words(): string;
}

/** How each space was kept last. While it tries again that stands, or a sentence would come and go with every key. */
const settled = new WeakMap<Space, SpaceStatus>();

/** What is wrong, as the key of a sentence. A place that says of itself where it is is not called "this browser". */
const wrongOf = ({ keptAs }: Space, status: SpaceStatus): string =>
  keptAs === 'elsewhere' && (status === 'quota' || status === 'unavailable')
    ? `wrong.${status}.elsewhere`
    : `wrong.${status}`;

/** Storage that refuses: what happened, what is safe, what to do, and the writer's own words to take along. */
export function statusNotice(card: ExerciseView, writer: Writer | undefined): unknown {
  const { space } = card;
  const now = space?.status.get();
  if (space && now !== 'keeping') settled.set(space, now!);
  const status = space && settled.get(space);
  const chosenTemporary = space?.keep === 'nothing';
  if (!status || status === 'kept' || (status === 'temporary' && chosenTemporary)) return nothing;
  const copied = writer && saidOf(card, writer.who);
  return html`<div class="notice" role="status">
    ${glyph('open')}
    <div>
      <p>${card.say(wrongOf(space, status), { where: space.place ?? '' })}</p>
      ${writer ? html`<div class="inline">${quiet(card.say('copy'), () => void copyWords(card, writer.who, writer.words()))}</div>` : nothing}
      ${copied ? html`<p>${card.say(copied)}</p>` : nothing}
    </div>
  </div>`;
}
