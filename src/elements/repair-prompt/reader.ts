import { html, nothing } from 'lit';
import { otherOf } from '../../exercises/record.js';
import type { RepairReply } from '../../exercises/repair-state.js';
import { readableBy } from '../../exercises/repair-steps.js';
import { glazed } from '../../ui/glazed.js';
import { chevron, glyph } from '../../ui/marks.js';
import { primary, quiet, quiets, tiles, writing, type Screen } from '../../ui/sheet.js';
import { turnOf } from './first.js';
import { largely } from './own-text.js';
import type { RepairView } from './view.js';

/** The other's side: the words, large, and answers of one size. Each is a whole one. */
export const readView = (view: RepairView): Screen => {
  const { state } = view;
  const who = state.holder!;
  const author = otherOf(who);
  const names = { name: view.nameOf(who), other: view.nameOf(author) };
  const reply = (how: RepairReply) => () => view.act({ do: 'reply', reply: how });
  return {
    turn: turnOf(view, who),
    ask: largely(view.say('read.ask', names), readableBy(state, who)[author]?.sent ?? ''),
    sub: view.say('read.sub'),
    main: html`${thrown(view)}${tiles(
      [
        [view.say('read.reply'), () => view.act({ do: 'next' })],
        [view.say('reply.need-time'), reply('need-time')],
        [view.say('reply.not-now'), reply('not-now')],
        [view.say('reply.rather-not'), reply('rather-not')],
      ],
      'words',
    )}`,
    actions: quiets(quiet(view.say('reply.none'), () => view.act({ do: 'enough' }))),
    foot: view.say('reply.foot'),
  };
};

/** A reply that its writer threw away, and may have back. */
const thrown = (view: RepairView): unknown =>
  view.state.thrown
    ? html`<div class="notice" role="status">
        ${glyph('half')}
        <div>
          <p>${view.say('throw.away.said')}</p>
          <div class="inline">${quiet(view.say('undo'), () => view.act({ do: 'bring-back' }))}</div>
        </div>
      </div>`
    : nothing;

/** What I heard, and a reply; either may be left out. */
export const replyView = (view: RepairView): Screen => {
  const { state } = view;
  const who = state.holder!;
  const answer = state.answers[who];
  const { replyHeard = '', replyWords = '' } = answer;
  const isEmpty = !replyHeard.trim() && !replyWords.trim();
  const phrases = view.later!.idsIn('reply.phrase').map((id) => view.say(`reply.phrase.${id}`));
  const toField = (id: string) => (view.renderRoot as ShadowRoot).getElementById(id)?.focus();
  const begin = (phrase: string) => () => {
    view.write({ replyWords: replyWords.trim() ? `${replyWords.trim()} ${phrase}` : phrase });
    toField('words');
  };
  return {
    turn: turnOf(view, who),
    ask: view.say('reply.ask'),
    sub: view.say('reply.sub'),
    main: html`${writing({
        id: 'heard',
        label: view.say('reply.heard'),
        value: replyHeard,
        write: (text) => view.write({ replyHeard: text }),
        rows: 2,
      })}
      <div class="answer">
        ${writing({
          id: 'words',
          label: view.say('reply.words'),
          value: replyWords,
          write: (text) => view.write({ replyWords: text }),
        })}
        <details class="family">
          <summary><span class="fam-n">${view.say('reply.phrases')}</span><span></span>${chevron()}</summary>
          <div class="chips">
            ${phrases.map(
              (phrase) =>
                html`<button type="button" class="chip-btn" part="chip" @click=${begin(phrase)}>${phrase}</button>`,
            )}
          </div>
        </details>
      </div>`,
    actions: html`${primary(view.say('reply.give', { other: view.nameOf(otherOf(who)) }), () =>
      isEmpty ? toField('heard') : view.act({ do: 'reply', reply: 'words' }),
    )}
    ${quiets(
      quiet(view.say('back'), () => view.act({ do: 'back' })),
      isEmpty ? nothing : quiet(view.say('throw.away'), () => view.act({ do: 'throw-away' })),
    )}`,
    foot: view.say('reply.foot'),
  };
};

/** The phone goes back to its author; whatever was answered, or not, this screen is the same. */
export const handBackView = (view: RepairView): Screen => {
  const author = view.state.author!;
  const names = { name: view.nameOf(author), other: view.nameOf(otherOf(author)) };
  return {
    step: view.say('handback.step'),
    ask: view.say('handback.ask', names),
    sub: view.say('handback.sub'),
    actions: html`${primary(view.say('handover.take', names), () => view.act({ do: 'arrive', who: author }))}
    ${quiets(quiet(view.say('handover.back', names), () => view.act({ do: 'back' })))}`,
    glaze: glazed,
  };
};
