import { html, nothing } from 'lit';
import type { RepairDelivery } from '../../exercises/repair-state.js';
import { copyWords, saidOf } from '../../ui/copy-words.js';
import { primary, quiet, quiets } from '../../ui/sheet.js';
import type { RepairView } from './view.js';

/** A share sheet that was refused, by the text that was to be shared. */
const refused = new WeakMap<RepairView, string>();

/**
 * The ways in which the exact text on the screen reaches the other: handed over on this device, read out, copied, shared. What
 * comes of it is said, and where it is refused nothing is lost.
 */
export function delivery(view: RepairView, text: string): unknown {
  const { mode, author, answers } = view.state;
  const who = author!;
  const { said, sent } = answers[who];
  const other = view.otherName(who);
  const isDone = said !== undefined && said !== 'hand-over' && sent === text;
  const done = (how: Exclude<RepairDelivery, 'hand-over'>) => view.act({ do: 'said', how, text });

  const copy = () => void copyWords(view, who, text).then((copied) => copied && done('copy'));
  const share = async () => {
    try {
      await navigator.share({ title: view.say('show.share.title'), text });
      refused.delete(view);
      done('share');
    } catch (error) {
      // Closing the share sheet is a no, which needs no answer.
      if ((error as DOMException).name !== 'AbortError') refused.set(view, text);
      view.requestUpdate();
    }
  };
  const readOut = () => {
    done('read-out');
    view.act({ do: 'next' });
  };
  const handOver = mode === 'solo' || view.owner ? undefined : () => view.act({ do: 'hand-over', text });

  const main = isDone
    ? primary(view.say('show.said'), () => view.act({ do: 'next' }))
    : handOver
      ? primary(view.say('show.hand-over', { other }), handOver)
      : primary(view.say('show.copy'), copy);
  const told = refused.get(view) === text ? 'show.share.failed' : saidOf(view, who);
  return html`<div class="answer">
    <div class="actions">
      ${main}
      ${quiets(
        isDone && handOver ? quiet(view.say('show.hand-over', { other }), handOver) : nothing,
        handOver || isDone ? quiet(view.say('show.copy'), copy) : nothing,
        mode === 'solo' ? nothing : quiet(view.say('show.read-out'), readOut),
        'share' in navigator ? quiet(view.say('show.share'), () => void share()) : nothing,
      )}
    </div>
    <p class="hint" role="status">${told ? view.say(told) : nothing}</p>
  </div>`;
}
