import { wordsOfLines } from '../content/apply-pack.js';
import type { ContentPack } from '../content/content-pack.js';
import { amid, type Tongue } from '../content/direction.js';
import { knownContent } from '../content/known-content.js';
import { inAList } from '../content/read-lists.js';
import { readPack } from '../content/read-pack.js';
import { tongueIn } from '../content/tongue-in.js';
import { tellError } from './tell-error.js';

/** What an element lends to have a coach's words read into it. */
interface Speaker extends Element {
  pack: ContentPack | undefined;
  speaks: Tongue;
  addWords(words: Readonly<Record<string, string>>): void;
  readonly kind: string;
  requestUpdate(): void;
}

/** Reads a pack and puts its words on top. A part that does not fit is told in the console and by an event, and ours stays. */
export async function readCoachWords(element: Speaker, input: unknown, locale: string): Promise<void> {
  const known = await knownContent(locale);
  const { pack, problems } = readPack(input, known);
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
  const speaks = (element.speaks = tongueIn(locale, pack));
  // What the pack leaves to ours stands amid sentences that may run the other way. Not lines: somebody may make them their words.
  const apart = Object.entries(known.words)
    .map(([key, text]): [string, string] => [key, inAList.test(key) ? text : amid(speaks.dir, text)])
    .filter(([key, text]) => text !== known.words[key]);
  element.pack = {
    ...pack,
    locale: speaks.lang,
    words: {
      ...Object.fromEntries(apart),
      ...families,
      ...(Object.fromEntries(guides) as Record<string, string>),
      ...wordsOfLines(pack.lines),
      ...pack.words,
    },
  };
  element.addWords({});
  element.requestUpdate();
}
