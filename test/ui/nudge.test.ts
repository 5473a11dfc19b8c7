import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { say } from '../../src/content/say.js';
import { define as defineSupport } from '../../src/elements/support-note/support-note.js';
import type { Purpose } from '../../src/language/index.js';
import type { SpaceChoices } from '../../src/space/types.js';
import type { ExerciseView } from '../../src/ui/exercise-view.js';
import { createNudge } from '../../src/ui/nudge.js';
import { writing } from '../../src/ui/sheet.js';

/** The least that somebody can write in: one field for each purpose. */
class Writer extends LitElement {
  readonly locale = 'en-GB';
  readonly texts: Partial<Record<Purpose, string>> = {};
  choices: SpaceChoices = {};
  readonly #words: Record<string, string> = {};
  readonly #nudge = createNudge(this as unknown as ExerciseView, () => Promise.resolve(defineSupport()));

  say(key: string, values?: Record<string, string>): string {
    return say(this.#words[key] ?? '', values);
  }
  addWords(words: Readonly<Record<string, string>>): void {
    Object.assign(this.#words, words);
  }
  choose(change: SpaceChoices): void {
    this.choices = { ...this.choices, ...change };
  }

  protected override render(): unknown {
    return (['statement', 'apology'] as const).map((purpose) => {
      const text = this.texts[purpose] ?? '';
      const write = (typed: string) => {
        this.texts[purpose] = typed;
        this.requestUpdate();
      };
      return html`${writing({ id: purpose, label: purpose, value: text, write })}
      ${this.#nudge.beside({ id: purpose, purpose, text, write, begin: purpose === 'apology' ? ['On that day …'] : [] })}`;
    });
  }
}
customElements.define('test-writer', Writer);

const visit = () => fixture<Writer>(html`<test-writer></test-writer>`);
const reading = (writer: Writer) => writer.renderRoot.textContent.replace(/\s+/g, ' ');
const area = (writer: Writer, purpose: Purpose) =>
  (writer.renderRoot as ShadowRoot).getElementById(purpose) as HTMLTextAreaElement;
const buttons = (writer: Writer) => [...writer.renderRoot.querySelectorAll('button')];
const press = async (writer: Writer, name: string) => {
  const button = buttons(writer).find(({ textContent }) => textContent.trim() === name);
  if (!button) throw new Error(`There is no "${name}" in: ${reading(writer)}`);
  button.click();
  await writer.updateComplete;
};
const type = (writer: Writer, purpose: Purpose, text: string) => {
  area(writer, purpose).value = text;
  area(writer, purpose).dispatchEvent(new Event('input', { bubbles: true }));
};
const reads = async (writer: Writer, text: string) => {
  for (let wait = 0; !reading(writer).includes(text); wait++) {
    if (wait > 300) throw new Error(`Waited for "${text}". There is: ${reading(writer)}`);
    await aTimeout(10);
  }
};
/** Longer than anybody is given before a thought is offered. */
const rest = () => aTimeout(1800);

describe('a thought beside what somebody writes', () => {
  it('says of a text too long for one that nothing is lost, once, and goes away when told', async () => {
    const writer = await visit();
    const long = 'It was quiet on Sunday. '.repeat(4200);
    type(writer, 'statement', long);
    await reads(writer, 'This is too long for a second look. Nothing of it is lost.');
    expect(area(writer, 'statement').value).to.equal(long);
    await press(writer, 'Leave it as it is');
    expect(writer.renderRoot.querySelector('.notice')).to.equal(null);
    type(writer, 'statement', `${long}And on Monday.`);
    await rest();
    expect(writer.renderRoot.querySelector('.notice')).to.equal(null);
    expect(writer.texts.statement).to.equal(`${long}And on Monday.`);
  });

  it('says why, and offers other words that are taken with one press', async () => {
    const writer = await visit();
    type(writer, 'statement', 'You always leave when we argue');
    await reads(writer, 'can land like a verdict');
    await reads(writer, '“When we argue and you leave, I …”');
    await expect(writer).to.be.accessible();
    await press(writer, 'Use these words');
    expect(writer.texts.statement).to.equal('When we argue and you leave, I …');
    const field = area(writer, 'statement');
    expect(writer.shadowRoot!.activeElement).to.equal(field);
    // Only the writer can go on: what they type next stands where the words are open.
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('…');
  });

  it('asks where it has no other words, with ways to begin', async () => {
    const writer = await visit();
    type(writer, 'apology', 'Mistakes were made');
    await reads(writer, 'Nobody acts in this sentence.');
    await reads(writer, 'What did you do, in plain words?');
    await press(writer, 'On that day …');
    expect(writer.texts.apology).to.equal('Mistakes were made On that day ');
  });

  it('comes one at a time, each beside its own field', async () => {
    const writer = await visit();
    type(writer, 'statement', 'You always leave. You are so selfish.');
    type(writer, 'apology', 'Mistakes were made');
    await reads(writer, 'can land like a verdict');
    await reads(writer, 'Nobody acts in this sentence.');
    expect(writer.renderRoot.querySelectorAll('.notice')).to.have.length(2);
    expect(reading(writer)).not.to.contain('A word for a whole person');
  });

  it('does not come back for words that somebody left as they are', async () => {
    const writer = await visit();
    type(writer, 'statement', 'You never listen.');
    await reads(writer, 'can land like a verdict');
    await press(writer, 'Leave it as it is');
    expect(writer.renderRoot.querySelector('.notice')).to.equal(null);
    type(writer, 'statement', 'You never listen. I was cold on the way home.');
    await rest();
    expect(writer.renderRoot.querySelector('.notice')).to.equal(null);
    type(writer, 'statement', 'You never help me.');
    await reads(writer, 'can land like a verdict');
  });

  it('can be switched off for good, and on again', async () => {
    const writer = await visit();
    type(writer, 'statement', 'You never listen.');
    await reads(writer, 'can land like a verdict');
    await press(writer, 'No more such thoughts');
    expect(writer.choices).to.deep.equal({ nudges: false });
    expect(reading(writer)).to.contain('They are off');
    type(writer, 'statement', 'You never help me.');
    await rest();
    expect(writer.renderRoot.querySelector('.notice')).to.equal(null);
    await press(writer, 'Turn them on again');
    await reads(writer, 'can land like a verdict');
  });
});

describe('words of not wanting to live', () => {
  const heavy = 'You never listen. I do not want to live anymore.';

  it('come before everything else, and lead to help that opens beside them', async () => {
    const writer = await visit();
    const heard: string[] = [];
    const asked = performance.getEntriesByType('resource').length;
    for (const name of ['click', 'focusin', 'exercise-change', 'exercise-error'])
      writer.parentElement!.addEventListener(name, () => heard.push(name));
    type(writer, 'statement', heavy);
    await reads(writer, 'talk to someone now');
    expect(reading(writer)).not.to.contain('verdict');
    expect(writer.renderRoot.querySelector('.glyph.is-open')).not.to.equal(null);
    expect(heard).to.deep.equal([]);
    await press(writer, 'Find someone to talk to');
    await reads(writer, 'Leave it as it is');
    const note = writer.renderRoot.querySelector('support-note')!;
    expect(note.shadowRoot!.textContent).to.contain('If you do not want to live any more');
    await aTimeout(50);
    expect(note.shadowRoot!.activeElement?.localName).to.equal('summary');
    expect(heard.filter((name) => name.startsWith('exercise'))).to.deep.equal([]);
    expect(writer.choices).to.deep.equal({});
    const later = performance.getEntriesByType('resource').slice(asked);
    expect(later.filter(({ name }) => /support/.test(name))).to.deep.equal([]);
  });

  it('are alone on their screen, whichever field they stand in', async () => {
    const writer = await visit();
    type(writer, 'statement', 'You always leave when we argue');
    await reads(writer, 'can land like a verdict');
    type(writer, 'apology', 'I do not want to live any more');
    await reads(writer, 'This sounds very heavy.');
    await writer.updateComplete;
    expect(reading(writer)).not.to.contain('can land like a verdict');
    expect(writer.renderRoot.querySelectorAll('.notice')).to.have.length(1);
    await rest();
    expect(writer.renderRoot.querySelectorAll('.notice')).to.have.length(1);
    type(writer, 'apology', 'I went to bed');
    await reads(writer, 'can land like a verdict');
  });

  it('are found in a text too long for anything else', async () => {
    const writer = await visit();
    type(writer, 'statement', `${'It was quiet on Sunday. '.repeat(4200)}I do not want to live any more.`);
    await reads(writer, 'This sounds very heavy.');
    await rest();
    expect(reading(writer)).not.to.contain('too long');
  });

  it('are met although thoughts are switched off, and can be put away', async () => {
    const writer = await visit();
    writer.choices = { nudges: false };
    type(writer, 'statement', heavy);
    await reads(writer, 'talk to someone now');
    expect(buttons(writer).map(({ textContent }) => textContent.trim())).not.to.include('No more such thoughts');
    await press(writer, 'Leave it as it is');
    expect(writer.renderRoot.querySelector('.notice')).to.equal(null);
    expect(writer.shadowRoot!.activeElement).to.equal(area(writer, 'statement'));
  });
});
