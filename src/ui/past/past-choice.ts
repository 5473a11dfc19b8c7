import { html, nothing } from 'lit';
import type { WrittenDay } from '../../export/in-words.js';
import type { WrittenEntry, WrittenPart } from '../../export/kind-in-words.js';
import type { Reader } from '../../exercises/past.js';
import { chip, primary, type Screen } from '../sheet.js';
import { written } from '../written.js';
import type { PastView } from './past-kind.js';

/** What of some days goes on paper: nothing until its author ticks it (K3). */
export function createPastChoice(view: PastView, print: (days: readonly WrittenDay[]) => void) {
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  const ticked = new Set<string>();
  const isIn = (key: string) => ticked.has(key);

  const keyOf = ({ session }: WrittenEntry, who: string, key: string | number) => `${session} ${who} ${key}`;

  /** The same days with what is ticked and nothing else. */
  const chosen = (days: readonly WrittenDay[]): WrittenDay[] =>
    days.flatMap((day) => {
      const entries = day.entries.flatMap((entry): WrittenEntry[] => {
        const voices = entry.voices
          .map((voice) => ({ ...voice, parts: voice.parts.filter(({ key }) => isIn(keyOf(entry, voice.who, key))) }))
          .filter(({ parts }) => parts.length);
        const together = entry.together.filter((_, index) => isIn(keyOf(entry, 'together', index)));
        return voices.length || together.length ? [{ ...entry, voices, together }] : [];
      });
      return entries.length ? [{ ...day, entries }] : [];
    });

  const row = (key: string, label: string, text: string) =>
    html`<div class="done">
      <div>
        ${chip(label, isIn(key), (on) => {
          if (on) ticked.add(key);
          else ticked.delete(key);
          view.requestUpdate();
        })}
      </div>
      <p class="done-a">${written(text)}</p>
    </div>`;

  const group = (entry: WrittenEntry, who: string, name: string, parts: readonly WrittenPart[]) =>
    parts.length
      ? html`<div class="answer" role="group" aria-label=${name}>
          <h4>${name}</h4>
          ${parts.map(({ key, label, text }) => row(keyOf(entry, who, key), label || entry.title || name, text))}
        </div>`
      : nothing;

  return {
    screen(days: readonly WrittenDay[], reader: Reader): Omit<Screen, 'actions'> & { actions: unknown } {
      const left = chosen(days);
      const both = say('turn.between');
      return {
        ask: say('history.choose.ask'),
        sub: say(reader === 'both' ? 'history.choose.both' : 'history.choose.sub'),
        main: html`${days.map(({ entries }) =>
          entries.map(
            (entry) =>
              html`${entry.voices.map(({ who, name = both, parts }) => group(entry, who, name, parts))}
              ${group(
                entry,
                'together',
                both,
                entry.together.map((text, index) => ({ key: `${index}`, label: '', text })),
              )}`,
          ),
        )}
        ${left.length ? nothing : html`<p class="hint">${say('history.choose.none')}</p>`}`,
        actions: left.length ? primary(say('paper.print'), () => print(left)) : nothing,
        foot: say('privacy.copy.warn'),
      };
    },
    /** Whoever comes next ticks their own. */
    forget: (): void => ticked.clear(),
  };
}
