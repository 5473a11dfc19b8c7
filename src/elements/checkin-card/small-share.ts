import { html, nothing } from 'lit';
import { primary, quiet, quiets, writing, type Screen } from '../../ui/sheet.js';
import type { Prompt, PromptSize } from '../../content/prompts.js';
import type { CheckinView } from './view.js';

const sizes: readonly PromptSize[] = ['small', 'medium', 'deeper'];

/** One small share (D11): a moment, a hope, a doubt or a fear, in small steps; the prompt can be swapped and starred. */
export const smallShareView = (card: CheckinView): Screen => {
  const who = card.state.holder!;
  const answer = card.state.answers[who];
  const prompts = card.later?.prompts ?? [];
  const stars = card.space?.choices.get()?.stars ?? [];
  const prompt = prompts.find(({ id }) => id === answer.prompt) ?? first(prompts, stars, card.state.session);
  if (!prompt) return { turn: card.say('turn.one', { name: card.nameOf(who) }), ask: card.say('small.ask') };
  const size = sizes.indexOf(prompt.size);
  const starred = stars.includes(prompt.id);
  const swap = (to: PromptSize) => () => {
    const same = prompts.filter((one) => one.size === to);
    const at = same.findIndex(({ id }) => id === prompt.id);
    card.write({ prompt: same[(at + 1) % same.length]?.id ?? prompt.id });
  };
  const star = () => {
    const next = starred ? stars.filter((id) => id !== prompt.id) : [...stars, prompt.id];
    void card.space?.choose({ stars: next }).catch(() => {});
  };
  return {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(who) }),
    ask: prompt.text,
    sub: card.say(card.solo ? 'small.sub.solo' : 'small.sub'),
    main: html`<div class="answer">
      ${writing({
        id: 'share',
        label: card.say('your.words'),
        hiddenLabel: true,
        value: answer.share ?? '',
        write: (share) => card.write({ share, prompt: prompt.id }),
      })}
      <div class="inline">
        ${quiet(card.say('small.other'), swap(prompt.size))}
        ${size > 0 ? quiet(card.say('small.smaller'), swap(sizes[size - 1]!)) : nothing}
        ${size < 2 ? quiet(card.say('small.deeper'), swap(sizes[size + 1]!)) : nothing}
        <button type="button" class="quiet" part="quiet" aria-pressed=${starred ? 'true' : 'false'} @click=${star}>
          ${card.say(starred ? 'small.starred' : 'small.star')}
        </button>
      </div>
    </div>`,
    actions: html`${primary(card.say('next'), () => card.act({ do: 'next' }))}
    ${quiets(quiet(card.say('back'), () => card.act({ do: 'back' })))}`,
    foot: card.say('foot.hidden'),
  };
};

/** A starred prompt, else a small one; another one each time, and the same while a check-in lasts. */
function first(prompts: readonly Prompt[], stars: readonly string[], session: string): Prompt | undefined {
  const liked = prompts.filter(({ id }) => stars.includes(id));
  const from = liked.length ? liked : prompts.filter(({ size }) => size === 'small');
  return from[parseInt(session.slice(-4), 16) % from.length || 0];
}
