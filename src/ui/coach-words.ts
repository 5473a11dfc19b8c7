import { wordsOfLines } from '../content/apply-pack.js';
import type { ContentPack } from '../content/content-pack.js';
import { knownContent } from '../content/known-content.js';
import { readPack } from '../content/read-pack.js';
import { tellError } from './tell-error.js';

/** What an element lends to have a coach's words read into it. */
interface Speaker extends Element {
  pack: ContentPack | undefined;
  addWords(words: Readonly<Record<string, string>>): void;
  readonly kind: string;
  requestUpdate(): void;
}

/** Reads a pack and puts its words on top. A part that does not fit is told in the console and by an event, and ours stays. */
export async function readCoachWords(element: Speaker, input: unknown, locale: string): Promise<void> {
  const { pack, problems } = readPack(input, await knownContent(locale));
  for (const { message, field } of problems) {
    console.warn(message);
    tellError(element, 'content', field);
  }
  // A family's own name is also the word on its chip.
  const labels = Object.entries(pack.feelings ?? {}).flatMap(([key, change]) =>
    change?.label ? [[`feeling.${key}`, change.label]] : [],
  );
  // A guide of ours says what it is before it is there. What is in a guide is looked at when it is chosen.
  const guides = Object.entries(pack.guides ?? {})
    .flatMap(([name, guide]) => [
      [`guide.of.${name}`, guide?.title],
      [`guide.is.${name}`, guide?.about],
    ])
    .filter(([, text]: readonly unknown[]) => typeof text === 'string' && text);
  const families = Object.fromEntries(labels) as Record<string, string>;
  element.pack = {
    ...pack,
    words: {
      ...families,
      ...(Object.fromEntries(guides) as Record<string, string>),
      ...wordsOfLines(pack.lines),
      ...pack.words,
    },
  };
  element.addWords({});
  element.requestUpdate();
}
