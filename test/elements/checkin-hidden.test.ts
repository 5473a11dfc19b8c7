import { expect } from '@open-wc/testing';
import { comeBack, switchAway, visit, type Visit } from './visit.js';

const samsThanks = 'You left the hall light on for me.';
const alexsThanks = 'You asked about the interview first.';

/** Nothing of these words is anywhere in the page: not in the tree, not in a field, not in what is read or printed. */
function nowhere(page: Visit, ...words: string[]): void {
  for (const word of words) {
    expect(page.everything, 'under the card').not.to.include(word);
    expect(page.outline.join('\n'), 'in what a screen reader meets').not.to.include(word);
    expect(document.documentElement.outerHTML, 'in the document').not.to.include(word);
    expect(document.body.innerText, 'in the text of the page').not.to.include(word);
    expect(location.href + document.title + JSON.stringify(history.state)).not.to.include(word);
  }
}

afterEach(() => comeBack());

describe('words that are hidden', () => {
  it('are nowhere in the page from the hand-over until both chose to show', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.writes({ feelings: ['Close'], thanks: samsThanks });
    await page.press('Show when both are ready');
    await page.asked('Pass the phone to Alex.');
    nowhere(page, samsThanks);
    await page.press('I am Alex, I have it');
    nowhere(page, samsThanks);
    expect(page.outline).to.include('checkbox: Close');
    await page.writes({ thanks: alexsThanks }, 'Sam');
    await page.reads(alexsThanks);
    nowhere(page, samsThanks);
    await page.press('Keep mine for now');
    await page.asked('Not both yet.');
    nowhere(page, samsThanks, alexsThanks);
    await page.press('A minute each');
    await page.asked('One minute, Sam. How has us felt today?');
    nowhere(page, samsThanks, alexsThanks);
    await page.press('Start the minute', 'Alex, say it back', 'Said. Alex, your minute', 'Start the minute');
    await page.press('Sam, say it back', 'Said');
    await page.asked('That is it for today.');
    nowhere(page, samsThanks, alexsThanks);
  });

  it('are not among finer words, strengths or a small share that the other opens', async () => {
    const page = await visit({ card: { steps: 'feelings appreciation small-share' } });
    await page.press('Sam', 'Finer words', 'Afraid');
    await page.tick('tense');
    await page.press('That is it', 'Next');
    await page.type('Your words', 'Nobody knows that yet.');
    await page.press('Next', 'Show when both are ready', 'I am Alex, I have it', 'Finer words', 'Afraid');
    expect(page.outline).to.include('checkbox: tense');
    expect(page.text).not.to.include('How strong');
    await page.press('That is it', 'Next');
    nowhere(page, 'Nobody knows that yet.');
  });

  it('are read aloud to nobody: no live region ever holds them', async () => {
    const page = await visit();
    const heard: string[] = [];
    const watch = new MutationObserver(() => {
      for (const region of page.card.shadowRoot!.querySelectorAll('[role=status], [aria-live]'))
        heard.push(region.textContent);
    });
    watch.observe(page.card.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    await page.asked('Here you both are.');
    watch.disconnect();
    for (const text of heard) expect(text).not.to.match(/hall light|interview/);
  });
});

describe('a cover', () => {
  it('comes at once when the app is switched, says whose it is, and opens where they left it', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.tick('Close');
    await page.type('One thing Alex did today', samsThanks);
    switchAway();
    // In the same task: a hidden page may be frozen before the next one.
    nowhere(page, samsThanks);
    expect(page.text).not.to.include('Close');
    comeBack();
    await page.asked('This is for Sam.');
    expect(page.text).not.to.match(/Step \d/);
    nowhere(page, samsThanks);
    await page.press('I am Sam');
    await page.asked('Sam, what is there right now?');
    expect(((await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal(samsThanks);
    expect(page.outline).to.include('checkbox: Close, chosen');
  });

  it('comes at once when the page is left and put away whole', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    nowhere(page, samsThanks);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.asked('This is for Sam.');
    nowhere(page, samsThanks);
  });

  for (const where of ['writing', 'choosing', 'finer words', 'past check-ins'] as const)
    it(`comes after a reload and an app switch from ${where}, before any words`, async () => {
      const page = await visit();
      await page.press('Sam');
      await page.writes({ feelings: ['Afraid'], thanks: samsThanks });
      await page.reads(samsThanks);
      if (where !== 'choosing') await page.press('Change: A thanks');
      if (where === 'finer words') {
        await page.press('Finer words', 'Afraid');
        await page.tick('tense');
      }
      if (where === 'past check-ins') page.card.open('history');
      switchAway();
      nowhere(page, samsThanks);
      comeBack();
      await page.asked('This is for Sam.');
      const seen: string[] = [];
      const later = await page.reload({
        before: (card) => {
          card.addEventListener('exercise-change', () => seen.push('changed'));
        },
      });
      await later.asked('This is for Sam.');
      nowhere(later, samsThanks);
      expect(seen).to.deep.equal([]);
      await later.press('I am Sam');
      await later.reads(where === 'choosing' ? samsThanks : 'Hidden until you choose to show it.');
    });

  it('stands before what both may read, too, and asks for both', async () => {
    const page = await visit();
    await page.bothWrite({ thanks: samsThanks }, { thanks: alexsThanks });
    await page.asked('Here you both are.');
    switchAway();
    nowhere(page, samsThanks, alexsThanks);
    comeBack();
    const later = await page.reload();
    await later.asked('This is for both of you.');
    nowhere(later, samsThanks, alexsThanks);
    await later.press('We are both here');
    await later.reads(samsThanks);
  });

  it('gives the wrong person their own part, not the other’s words', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    const later = await page.reload();
    await later.asked('This is for Sam.');
    await later.press('I am Alex');
    await later.asked('Alex, what is there right now?');
    nowhere(later, samsThanks);
    await later.type('One thing Sam did today', alexsThanks);
    const again = await later.reload();
    await again.asked('This is for Alex.');
    await again.press('I am Sam');
    await again.asked('Sam, what is there right now?');
    expect(((await again.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal(samsThanks);
    nowhere(again, alexsThanks);
  });

  it('stands before the hand-over’s second writer, and lets nobody read the first', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.writes({ thanks: samsThanks });
    await page.press('Show when both are ready', 'I am Alex, I have it');
    await page.type('One thing Sam did today', alexsThanks);
    const later = await page.reload();
    await later.asked('This is for Alex.');
    nowhere(later, samsThanks, alexsThanks);
    await later.press('I am Alex');
    expect(((await later.the('textbox', 'One thing Sam')) as HTMLTextAreaElement).value).to.equal(alexsThanks);
    nowhere(later, samsThanks);
  });

  it('stands before one who is here alone, and asks for nobody else', async () => {
    const page = await visit({ card: { mode: 'solo' } });
    await page.press('Begin');
    await page.type('One thing Alex did today', samsThanks);
    const later = await page.reload({ card: { mode: 'solo' } });
    await later.asked('This is for you.');
    nowhere(later, samsThanks);
    expect(later.text).not.to.include('I am');
    await later.press('It is me');
    expect(((await later.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal(samsThanks);
  });

  it('stands before what a restart brings back', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', samsThanks);
    page.card.restart();
    await page.asked('Who would like to start?');
    await page.press('Undo');
    await page.asked('This is for Sam.');
    nowhere(page, samsThanks);
    await page.press('I am Sam');
    expect(((await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal(samsThanks);
  });

  it('stands before words that wait for a form, where one person is here', async () => {
    const page = await visit({ card: { mode: 'solo', submit: 'answers' } });
    await page.press('Begin');
    await page.writes({ thanks: samsThanks });
    await page.press('Keep it', 'Enough for today');
    await page.reads(samsThanks);
    switchAway();
    nowhere(page, samsThanks);
  });
});
