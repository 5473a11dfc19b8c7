import { expect } from '@open-wc/testing';
import type { CardPage } from './pages/card.js';
import { memory } from '../../src/storage/memory.js';
import { until, visit } from './visit.js';

/** A page of its own with nothing but the card, in a frame: a tab that shares this browser's storage. */
class Tab {
  readonly frame = document.createElement('iframe');

  async open(page = 'card'): Promise<this> {
    this.frame.src = `/test/elements/pages/${page}.html`;
    this.frame.style.cssText = 'width: 400px; height: 900px';
    document.body.append(this.frame);
    await this.#there();
    return this;
  }

  get page(): CardPage {
    return (this.frame.contentWindow as unknown as { seen: CardPage }).seen;
  }

  async #there(): Promise<void> {
    await until('a card', () => (this.frame.contentWindow as { seen?: CardPage } | null)?.seen?.outline().length);
  }

  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      const button = await until(
        `the button "${name}"`,
        () => this.page.find('button', name),
        () => this.page.text(),
      );
      const before = this.page.outline().join();
      button.click();
      for (let wait = 0; wait < 30 && this.page.outline().join() === before; wait++)
        await new Promise((next) => setTimeout(next, 10));
    }
  }

  async reads(text: string): Promise<void> {
    await until(
      `the words "${text}"`,
      () => this.page.text().includes(text),
      () => this.page.text(),
    );
  }

  async type(label: string, text: string): Promise<void> {
    await until(`the field "${label}"`, () => this.page.find('textbox', label));
    this.page.type(label, text);
  }

  async reload(): Promise<void> {
    const { contentWindow } = this.frame;
    delete (contentWindow as { seen?: CardPage }).seen;
    contentWindow!.location.reload();
    await this.#there();
  }

  async close(): Promise<void> {
    this.frame.remove();
  }
}

const tabs: Tab[] = [];
const open = async (page?: string): Promise<Tab> => {
  const tab = await new Tab().open(page);
  tabs.push(tab);
  return tab;
};

afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
  localStorage.clear();
  sessionStorage.clear();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('mend-elements');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
});

const thanks = 'One thing Alex did today';

describe('the card alone in a page, with nothing around it', () => {
  it('keeps the first words, covers them after a reload, and goes on to the end', async () => {
    const tab = await open();
    await tab.reads('Who would like to start?');
    await tab.press('Sam');
    await tab.type(thanks, 'You waited for me.');
    await tab.reads('Kept.');
    await tab.reload();
    await tab.reads('This is for Sam.');
    expect(tab.page.everything()).not.to.include('You waited');
    await tab.press('I am Sam');
    await until(
      'the words',
      () => (tab.page.find('textbox', thanks) as HTMLTextAreaElement).value === 'You waited for me.',
    );
    await tab.press('Next', 'Show when both are ready', 'I am Alex, I have it');
    expect(tab.page.everything()).not.to.include('You waited');
    await tab.type('One thing Sam did today', 'You rang.');
    await tab.press('Next', 'Show when both are ready');
    await tab.reads('Here you both are.');
    await tab.reads('You waited for me.');
    await tab.press('Enough for today');
    await tab.reads('That is it for today.');
    await tab.reads('Kept.');
    await tab.reload();
    await tab.reads('Who would like to start?');
  });

  it('hides words in the same moment in which it is hidden, even the very first ones', async () => {
    const tab = await open();
    await tab.press('Sam');
    await tab.type(thanks, 'You waited for me.');
    tab.page.hide();
    expect(tab.page.everything()).not.to.include('You waited');
    await tab.reads('This is for Sam.');
    expect(tab.page.everything()).not.to.include('You waited');
    await tab.press('I am Sam');
    await until(
      'the words',
      () => (tab.page.find('textbox', thanks) as HTMLTextAreaElement).value === 'You waited for me.',
    );
  });

  it('is covered when it was taken out of the page and comes back, and not when it is only moved', async () => {
    for (const wait of [0, 2500]) {
      const tab = await open();
      await tab.press('Sam');
      await tab.type(thanks, 'You waited for me.');
      await new Promise((next) => setTimeout(next, wait));
      const { body } = tab.frame.contentDocument!;
      const card = tab.frame.contentDocument!.querySelector('checkin-card')!;
      body.append(card);
      await new Promise((next) => setTimeout(next, 50));
      expect((tab.page.find('textbox', thanks) as HTMLTextAreaElement).value).to.equal('You waited for me.');
      card.remove();
      await new Promise((next) => setTimeout(next, 300));
      body.append(card);
      await tab.reads('This is for Sam.');
      expect(tab.page.everything()).not.to.include('You waited');
      await tab.close();
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('mend-elements');
        request.onsuccess = request.onerror = request.onblocked = resolve;
      });
      sessionStorage.clear();
    }
  });

  it('has the names again that somebody was typing when the page was left, until they are settled', async () => {
    const tab = await open('unnamed');
    await tab.type('One of you', 'Ana');
    await new Promise((next) => setTimeout(next, 600));
    await tab.reload();
    await until(
      'the name',
      () => (tab.page.find('textbox', 'One of you') as HTMLInputElement | undefined)?.value === 'Ana',
    );
    await tab.type('The other', 'Bo');
    await tab.press('Use these names');
    await tab.reads('Who would like to start?');
    await tab.reads('Bo');
    await tab.reload();
    await tab.reads('Who would like to start?');
    await tab.reads('Bo');
  });

  it('says nothing on its first screens but what it has to say', async () => {
    const tab = await open();
    await tab.reads('Who would like to start?');
    const lines = () => tab.page.text().split('\n').join(' | ');
    expect(lines()).to.equal(
      'Daily check-in | Step 1 of 5 | Phone between you | Who would like to start? | One of you writes first, then the other. Then a minute each, out loud. | Sam | Alex | Let chance choose | Not today | Just the minute | I am on my own today | More | Kept in this browser. This site, and anything installed on this device, could still read it.',
    );
    await tab.press('Sam');
    expect(lines()).to.equal(
      'Daily check-in | Step 2 of 5 | Sam holds the phone | Sam, what is there right now? | Close | Glad | At ease | Afraid | Sad | Angry | Hurt | Far away | Not sure | Finer words | One thing Alex did today that you are glad about | Nothing today | Next | Back | Hidden until you choose to show it. Keeping …',
    );
  });

  it('has the last words that were typed right before the page was left', async () => {
    const tab = await open();
    await tab.press('Sam');
    await tab.type(thanks, 'You waited for me.');
    await tab.reads('Kept.');
    await tab.type(thanks, 'You waited for me. In the rain.');
    await tab.reload();
    await tab.press('I am Sam');
    await until('all of the words', () =>
      (tab.page.find('textbox', thanks) as HTMLTextAreaElement).value.includes('In the rain.'),
    );
  });

  it('in two tabs: each has its own words, and both are kept when both finish', async () => {
    const one = await open();
    await one.press('Sam');
    await one.type(thanks, 'From the first tab.');
    await one.reads('Kept.');
    // From here on others can tell that this tab lives.
    await until('a lock', async () => (await navigator.locks.query()).held?.length);
    const two = await open();
    await two.reads('Who would like to start?');
    expect(two.page.everything()).not.to.include('From the first tab.');
    await two.press('Sam');
    await two.type(thanks, 'From the second tab.');
    await two.reads('Kept.');
    expect((one.page.find('textbox', thanks) as HTMLTextAreaElement).value).to.equal('From the first tab.');
    for (const tab of [one, two]) {
      await tab.press('Next', 'Show when both are ready', 'I am Alex, I have it', 'Next', 'Show when both are ready');
      await tab.reads('Here you both are.');
      await tab.press('Enough for today');
      await tab.reads('That is it for today.');
      await tab.reads('Kept.');
    }
    await two.press('Past check-ins');
    await two.reads('From the first tab.');
    await two.reads('From the second tab.');
  });
});

describe('where words are kept', () => {
  it('is told as it is: in this browser, or where the adapter says', async () => {
    const here = await visit();
    await here.reads('Kept in this browser. This site, and anything');
    const adapter = { ...memory({ name: 'far away' }), label: 'on our own server' };
    const away = await visit({ adapter });
    await away.reads('Kept on our own server. This site, whoever runs that place, and anything');
    expect(away.text).not.to.include('in this browser');
  });
});
