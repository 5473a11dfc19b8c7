import { expect } from '@open-wc/testing';
import { CheckinCard, define as defineCard } from '../../src/elements/checkin-card/checkin-card.js';
import type { ExerciseSpace } from '../../src/elements/exercise-space/exercise-space.js';
import { define as defineSpace } from '../../src/elements/exercise-space/exercise-space.js';
import { asked, begin, field, found, freshSpace, kept, question, root, text, type, until, written } from './card.js';

/** The card in every place that a page has for it. Nothing typed is lost, nothing is shown twice, nothing is taken from the page. */
const places: HTMLElement[] = [];
const place = (markup: string): HTMLElement => {
  const made = written(markup);
  places.push(made);
  return made;
};
const inSpace = (inner = '<checkin-card></checkin-card>', id = freshSpace(), more = '') =>
  place(`<exercise-space space="${id}" names="Sam, Alex" ${more}>${inner}</exercise-space>`);
const cardIn = (where: ParentNode): CheckinCard => where.querySelector('checkin-card')!;

describe('the card in the page', () => {
  before(() => {
    defineSpace();
    defineCard();
  });
  afterEach(() => {
    for (const one of places.splice(0)) one.remove();
  });

  it('takes no focus, scrolls nothing and adds nothing to the history when it loads', async () => {
    place('<button id="before">A button of the page</button><div class="tall"></div>');
    const tall = document.querySelector<HTMLElement>('.tall')!;
    tall.style.height = '3000px';
    const button = document.querySelector<HTMLElement>('#before')!;
    button.focus();
    const { length } = history;
    const { scrollY } = window;
    const address = location.href;
    const card = cardIn(inSpace());
    await asked(card, 'Who would like to start?');
    expect(document.activeElement).to.equal(button);
    expect(window.scrollY).to.equal(scrollY);
    expect(history.length).to.equal(length);
    expect(location.href).to.equal(address);
  });

  it('keeps words, draft and focus target while it is moved in the document', async () => {
    const id = freshSpace();
    const around = inSpace('<div id="one"><checkin-card></checkin-card></div><div id="two"></div>', id);
    const card = cardIn(around);
    await begin(card);
    await type(card, 'You carried the boxes');
    const target = field(card);
    target!.focus();
    around.querySelector('#two')!.append(card);
    await card.updateComplete;
    expect(field(card)).to.equal(target);
    expect(target!.value).to.equal('You carried the boxes');
    await type(card, 'You carried the boxes upstairs');
    await kept(card);
    const again = cardIn(inSpace(undefined, id));
    await until(() => field(again)?.value === 'You carried the boxes upstairs', 'the same words in a second card');
  });

  it('is flushed when it is taken away, and another one of the same name finds the words', async () => {
    const id = freshSpace();
    const first = inSpace(undefined, id);
    await begin(cardIn(first));
    await type(cardIn(first), 'You waited for me');
    first.remove();
    const second = cardIn(inSpace(undefined, id));
    await found(second, 'You waited for me');
  });

  it('does not carry one couple’s words into another space when it is moved there', async () => {
    const [one, two] = [freshSpace(), freshSpace()];
    const first = inSpace(undefined, one);
    const second = inSpace('<p></p>', two);
    const card = cardIn(first);
    await begin(card);
    await type(card, 'Only for the first two');
    second.querySelector('exercise-space')!.append(card);
    await asked(card, 'Who would like to start?');
    expect(text(card)).not.to.include('Only for the first two');
    const back = cardIn(inSpace(undefined, one));
    await found(back, 'Only for the first two');
  });

  it('lands on a cover when it is put back into the page later, and when another one takes its place', async () => {
    const id = freshSpace();
    const first = inSpace(undefined, id);
    const card = cardIn(first);
    await begin(card);
    await type(card, 'Not for everybody');
    await kept(card);
    first.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const second = cardIn(inSpace(undefined, id));
    await asked(second, 'This is for Sam.');
    expect(text(second)).not.to.include('Not for everybody');
    document.body.append(first);
    await asked(card, 'This is for Sam.');
  });

  it('keeps nothing when it is there to try, even in a space that keeps', async () => {
    const where = inSpace('<checkin-card try></checkin-card>');
    const card = cardIn(where);
    await begin(card);
    await type(card, 'Only a look');
    await until(() => text(card).includes('Gone when') || undefined, 'that it is not kept');
    const { current } = where.querySelector('exercise-space')!;
    expect(await current.exportAll()).to.deep.equal([]);
    where.querySelector('exercise-space')!.prepend(card);
    await card.updateComplete;
    expect(field(card)!.value).to.equal('Only a look');
  });

  it('can be cloned: the clone is the same exercise seen twice, with nothing doubled in it', async () => {
    const around = inSpace('<checkin-card><p slot="intro">Sit down together.</p></checkin-card>');
    const card = cardIn(around);
    await asked(card, 'Who would like to start?');
    const clone = card.cloneNode(true) as CheckinCard;
    card.after(clone);
    await asked(clone, 'Who would like to start?');
    expect(root(clone).querySelectorAll('.sheet')).to.have.length(1);
    expect(clone.querySelectorAll('[slot=intro]')).to.have.length(1);
    await begin(card);
    await type(card, 'Seen twice');
    await until(() => field(clone)?.value === 'Seen twice', 'the same words in the clone');
    const whole = around.querySelector('exercise-space')!.cloneNode(true) as ExerciseSpace;
    around.append(whole);
    await until(() => field(cardIn(whole))?.value === 'Seen twice', 'the same words in a clone of the whole space');
  });

  it('comes from a template, cloned or imported', async () => {
    const template = document.createElement('template');
    template.content.append(
      document
        .createRange()
        .createContextualFragment(
          `<exercise-space space="${freshSpace()}" names="Sam, Alex"><checkin-card></checkin-card></exercise-space>`,
        ),
    );
    const where = place('<p></p>');
    where.append(document.importNode(template.content, true));
    await asked(cardIn(where), 'Who would like to start?');
    const second = place('<p></p>');
    second.append(template.content.cloneNode(true));
    await asked(cardIn(second), 'Who would like to start?');
    // In the template itself nothing runs.
    expect(template.content.querySelector('checkin-card')!.shadowRoot).to.equal(null);
  });

  it('lives in the shadow root of another element, and finds its space across it', async () => {
    const where = place(`<exercise-space space="${freshSpace()}" names="Sam, Alex"><div></div></exercise-space>`);
    const shadow = where.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('checkin-card'));
    const card = cardIn(shadow);
    await begin(card);
    await type(card, 'From deep inside');
    await kept(card);
    expect(card.space === where.querySelector('exercise-space')!.current).to.equal(true);
  });

  it('works in a closed accordion and a hidden tab, and shows once they open', async () => {
    const where = inSpace(
      '<details><summary>More</summary><checkin-card></checkin-card></details><div hidden><checkin-card instance="tab"></checkin-card></div>',
    );
    const [folded, hidden] = where.querySelectorAll('checkin-card');
    await Promise.all([asked(folded!, 'Who would like to start?'), asked(hidden!, 'Who would like to start?')]);
    where.querySelector('details')!.open = true;
    where.querySelector<HTMLElement>('[hidden]')!.hidden = false;
    expect(folded!.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(hidden!.getBoundingClientRect().height).to.be.greaterThan(500);
    // Closed again in the middle: the words are there.
    await begin(folded!);
    await type(folded!, 'In the accordion');
    where.querySelector('details')!.open = false;
    where.querySelector('details')!.open = true;
    expect(field(folded!)!.value).to.equal('In the accordion');
  });

  it('starts again in a page that a host changed without a reload', async () => {
    const id = freshSpace();
    const main = place('<main></main>').querySelector('main')!;
    const markup = `<exercise-space space="${id}" names="Sam, Alex"><checkin-card></checkin-card></exercise-space>`;
    const show = (content: string) => main.replaceChildren(document.createRange().createContextualFragment(content));
    show(markup);
    await begin(cardIn(main));
    await type(cardIn(main), 'Before the page changed');
    show('<h1>Another page</h1>');
    show(markup);
    const card = cardIn(main);
    await found(card, 'Before the page changed');
    await type(card, 'And after');
    await kept(card);
  });

  it('follows attributes that a framework sets late', async () => {
    const id = freshSpace();
    const where = place('<p></p>');
    const space = document.createElement('exercise-space');
    const card = document.createElement('checkin-card');
    space.append(card);
    where.append(space);
    space.space = id;
    await space.updateComplete;
    space.names = ['Sam', 'Alex'];
    await asked(card, 'Who would like to start?');
    expect(text(card)).to.include('Sam');
    expect(space.current.id).to.equal(id);
  });

  it('keeps what is being typed when the page sets other names meanwhile', async () => {
    const id = freshSpace();
    const where = inSpace(undefined, id);
    const card = cardIn(where);
    await begin(card);
    await type(card, 'While the names change');
    await kept(card);
    where.querySelector('exercise-space')!.setAttribute('names', 'Samuel, Alexis');
    await until(() => text(card).includes('Samuel'), 'the other name');
    await until(() => field(card)?.value === 'While the names change', 'the words');
    const { current } = where.querySelector('exercise-space')!;
    expect(await current.read({ kind: 'checkin' })).to.deep.equal([]);
  });

  it('is the same two people inside a space of their name and outside of one', async () => {
    const where = place('<exercise-space></exercise-space><checkin-card instance="same"></checkin-card>');
    where.querySelector('exercise-space')!.innerHTML = '<checkin-card instance="same"></checkin-card>';
    const [inside, outside] = where.querySelectorAll('checkin-card');
    await until(() => question(inside!) && question(outside!), 'both');
    expect(inside!.space === outside!.space).to.equal(true);
  });

  it('keeps two spaces of one page apart', async () => {
    const [one, two] = [inSpace(), inSpace()];
    await begin(cardIn(one));
    await type(cardIn(one), 'Of the first two');
    await kept(cardIn(one));
    await asked(cardIn(two), 'Who would like to start?');
    expect(text(cardIn(two))).not.to.include('Of the first two');
    const there = two.querySelector('exercise-space')!.current;
    expect(await there.exportAll()).to.deep.equal([]);
  });

  it('belongs to the innermost of two spaces', async () => {
    const inner = freshSpace();
    const where = inSpace(
      `<exercise-space space="${inner}" names="Ana, Bo"><checkin-card></checkin-card></exercise-space>`,
    );
    await asked(cardIn(where), 'Who would like to start?');
    expect(text(cardIn(where)))
      .to.include('Ana')
      .and.not.to.include('Sam');
    expect(cardIn(where).space!.id).to.equal(inner);
  });
});

describe('define', () => {
  it('registers under another name, and twice without a complaint', async () => {
    defineCard({ tag: 'other-card' });
    defineCard({ tag: 'other-card' });
    defineCard();
    const where = place('<exercise-space names="Sam, Alex" keep="nothing"><other-card></other-card></exercise-space>');
    await asked(where.querySelector('other-card')!, 'Who would like to start?');
    where.remove();
  });

  it('leaves a name that somebody else took as it is', () => {
    class Theirs extends HTMLElement {}
    customElements.define('taken-card', Theirs);
    expect(() => defineCard({ tag: 'taken-card' })).not.to.throw();
    expect(customElements.get('taken-card')).to.equal(Theirs);
  });

  it('registers in a scoped registry where the engine has them', async () => {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      // Not in this engine: there is nothing to register in.
      return;
    }
    defineCard({ registry });
    defineSpace({ registry });
    const registered = registry.get('checkin-card')!;
    expect(registered === CheckinCard || registered.prototype instanceof CheckinCard).to.equal(true);
    const where = place('<div></div>').firstElementChild!;
    const shadow = (where as HTMLElement).attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    shadow.innerHTML = `<exercise-space space="${freshSpace()}" names="Sam, Alex"><checkin-card></checkin-card></exercise-space>`;
    const card = cardIn(shadow);
    expect(card.constructor === registry.get('checkin-card')).to.equal(true);
    await begin(card);
    await type(card, 'In a registry of its own');
    await kept(card);
  });
});
