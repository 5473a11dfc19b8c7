import { LitElement } from 'lit';
import { parts } from '../../src/content/locales.js';
import { say } from '../../src/content/say.js';
import { words as first } from '../../src/content/en/checkin.js';
import { words as shared } from '../../src/content/en/exercise.js';
import { words as more } from '../../src/content/en/exercise-more.js';
import { addDays } from '../../src/exercises/day.js';
import type { Author, Json, Kind, Person, StoredRecord, Visibility } from '../../src/exercises/record.js';
import { wordsIn } from '../../src/export/in-words.js';
import { kindsInWords } from '../../src/export/kinds.js';
import type { Words } from '../../src/export/kind-in-words.js';
import { Space } from '../../src/space/space.js';
import type { SpaceChoices } from '../../src/space/types.js';
import { memory } from '../../src/storage/memory.js';
import { createPastAsides } from '../../src/ui/past/past-asides.js';
import type { PastKind } from '../../src/ui/past/past-kind.js';
import type { Blank } from '../../src/ui/past/worksheet.js';
import { sheet } from '../../src/ui/sheet.js';
import { more as styles } from '../../src/ui/styles/more.js';
import { sheet as sheetStyles } from '../../src/ui/styles/sheet.js';

export const today = '2026-03-12'; // a Thursday
let places = 0;

/** A kept part of a session of any kind, so many days ago. */
export function kept(
  kind: Kind,
  session: string,
  author: Author,
  visibility: Visibility,
  data: Json,
  daysAgo = 0,
): StoredRecord {
  const day = addDays(today, -daysAgo);
  const at = `${day}T20:00:00.000Z`;
  const id = `${session}-${author}`;
  return {
    id,
    kind,
    space: 'default',
    session,
    author,
    visibility,
    createdAt: at,
    updatedAt: at,
    day,
    schema: 1,
    rev: 'first',
    data,
  };
}

/** The least element that has a past: what its kind lends is a test's own. */
export class PastHost extends LitElement {
  static override styles = [sheetStyles, styles];
  readonly locale = 'en-GB';
  readonly solo = false;
  readonly speaks = { lang: 'en-GB', dir: 'ltr' } as const;
  readonly pack = undefined;
  readonly known = ['Sam', 'Alex'] as const;
  readonly owner = undefined;
  space: Space | undefined;
  aside: string | undefined;
  lend: (words: Words) => Promise<Partial<PastKind>> = () => Promise.resolve({});
  kind: Kind = 'checkin';
  blank: Blank = { title: 'A sheet' };
  readonly #words: Record<string, string> = { ...first, ...shared, ...more };

  readonly #around = createPastAsides(this, {
    words: async () => this.addWords((await parts('en').history()).words),
    kind: async () => {
      const words = await wordsIn(this.locale, this.known);
      const [inWords] = await kindsInWords([this.kind]);
      const start = () => this.open(undefined);
      return { kind: this.kind, inWords: inWords!, words: () => words, start, ...(await this.lend(words)) };
    },
    blank: () => Promise.resolve(() => this.blank),
  });

  get choices(): SpaceChoices | undefined {
    return this.space?.choices.get();
  }
  nameOf(person: Person): string {
    return this.known[person === 'a' ? 0 : 1];
  }
  otherName(person: Person): string {
    return this.nameOf(person === 'a' ? 'b' : 'a');
  }
  say(key: string, values?: Record<string, string>): string {
    return say(this.#words[key] ?? '', values);
  }
  addWords(words: Readonly<Record<string, string>>): void {
    Object.assign(this.#words, words);
  }
  count(value: number): string {
    return `${value}`;
  }
  choose(change: SpaceChoices): void {
    void this.space!.choose(change).then(() => this.requestUpdate());
  }
  restart(): void {}
  open(aside: string | undefined): void {
    if (this.aside) this.#around.left(this.aside);
    this.aside = aside;
    this.requestUpdate();
  }

  protected override render(): unknown {
    const screen = this.aside ? this.#around.screen(this.aside) : undefined;
    return sheet(screen ?? { ask: this.aside ? 'Loading' : 'The exercise' }, {
      name: 'A test',
      lang: 'en-GB',
      dir: 'ltr',
    });
  }

  // What is done and read, as a person does it ---------------------------------------------------------------------------

  get reading(): string {
    return this.renderRoot.textContent.replace(/\s+/g, ' ');
  }
  get buttons(): string[] {
    return [...this.renderRoot.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
  }
  async press(name: string): Promise<void> {
    const button = [...this.renderRoot.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!button) throw new Error(`There is no "${name}" among: ${this.buttons.join(' | ')}`);
    button.click();
    await this.updateComplete;
  }
  async reads(text: string, yes = true): Promise<void> {
    for (let wait = 0; this.reading.includes(text) !== yes; wait++) {
      if (wait > 200) throw new Error(`Waited for ${yes ? '' : 'no '}"${text}". There is: ${this.reading}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.updateComplete;
  }
}
customElements.define('past-host', PastHost);

/** An element over these records, with one of its pages open. */
export async function hostOver(
  records: readonly StoredRecord[],
  aside: 'history' | 'privacy' | 'worksheet',
  lent: Partial<Pick<PastHost, 'kind' | 'lend' | 'blank'>> = {},
): Promise<PastHost> {
  const adapter = memory({ name: `any-past-${++places}` });
  if (records.length) await adapter.commit(records.map((put) => ({ put })));
  const host = Object.assign(document.createElement('past-host') as PastHost, lent);
  host.space = new Space({
    adapter,
    names: ['Sam', 'Alex'],
    now: () => Date.parse(`${today}T19:00:00Z`),
    zone: () => 'UTC',
  });
  host.aside = aside;
  document.body.append(host);
  await host.updateComplete;
  await host.reads('Loading', false);
  await host.reads('Opening', false);
  return host;
}
