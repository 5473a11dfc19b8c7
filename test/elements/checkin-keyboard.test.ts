import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { arrives, enter, focused, tabTo, types } from './keyboard.js';
import { nameOf } from './outside.js';
import { until, visit } from './visit.js';

describe('the keyboard alone', () => {
  it('goes through the whole check-in, and the focus follows each step', async () => {
    const page = await visit();
    expect(document.activeElement).to.equal(document.body);
    await enter('button', 'Sam');
    await arrives(page, 'Sam, what is there right now?');
    await enter('checkbox', 'Close', ' ');
    await enter('button', 'Finer words', ' ');
    await arrives(page, 'What is there right now?');
    await enter('button', 'Afraid');
    await enter('checkbox', 'tense', ' ');
    await enter('button', 'That is it');
    await arrives(page, 'Sam, what is there right now?');
    await tabTo('textbox', 'One thing Alex did today');
    await types('You waited for me.');
    await enter('button', 'Next');
    await until('the words', () => page.text.includes('You waited for me.'));
    await arrives(page, 'What should happen to your words?');
    await page.reads('close, tense');
    await enter('button', 'Show when both are ready');
    await arrives(page, 'Pass the phone to Alex.');
    await enter('button', 'I am Alex, I have it', ' ');
    await arrives(page, 'Alex, what is there right now?');
    await enter('checkbox', 'Not sure', ' ');
    await enter('checkbox', 'Nothing today', ' ');
    await enter('button', 'Next');
    await arrives(page, 'What should happen to your words?');
    await enter('button', 'Show when both are ready', ' ');
    await arrives(page, 'Here you both are.');
    await page.reads('You waited for me.');
    await enter('button', 'A minute each');
    await arrives(page, 'One minute, Sam. How has us felt today?');
    await enter('button', 'Start the minute');
    await tabTo('button', 'Pause');
    await sendKeys({ press: ' ' });
    // The focus stays on the button that now says the opposite.
    await until('the opposite', () => focused() && nameOf(focused()!) === 'Go on');
    await tabTo('button', 'Alex, say it back', true);
    await sendKeys({ press: 'Enter' });
    await arrives(page, 'Alex, what did you hear?');
    await enter('button', 'Said. Alex, your minute');
    await arrives(page, 'One minute, Alex. How has us felt today?');
    await enter('button', 'Start the minute', ' ');
    await enter('button', 'Sam, say it back');
    await arrives(page, 'Sam, what did you hear?');
    await enter('button', 'Said');
    await arrives(page, 'That is it for today.');
  });

  it('types Enter as a new line, and goes on by no accident', async () => {
    const page = await visit();
    await enter('button', 'Sam');
    await tabTo('textbox', 'One thing Alex did today');
    await types('one');
    await sendKeys({ press: 'Enter' });
    await types('two');
    expect((focused() as HTMLTextAreaElement).value).to.equal('one\ntwo');
    expect(page.question).to.equal('Sam, what is there right now?');
  });

  it('stays in the field while the rest loads, words are kept and a thought is offered', async () => {
    const page = await visit();
    await enter('button', 'Sam');
    await tabTo('textbox', 'One thing Alex did today');
    await types('Thank you for being you');
    const field = focused();
    await page.reads('Kept.');
    await page.the('button', 'Leave it as it is');
    expect(focused()).to.equal(field);
    // Past the three words that it offers, and back to the field it is about.
    await enter('button', 'I noticed that');
    await until('the field', () => focused() === field);
    expect((field as HTMLTextAreaElement).value).to.equal('Thank you for being you I noticed that ');
  });

  it('uncovers, and the focus goes to what was covered', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', 'You waited.');
    const later = await page.reload();
    await later.asked('This is for Sam.');
    await enter('button', 'I am Sam');
    await arrives(later, 'Sam, what is there right now?');
  });

  it('leaves the card at its end: nothing traps it', async () => {
    const page = await visit();
    const after = document.createElement('button');
    after.textContent = 'After';
    page.around.after(after);
    await tabTo('button', 'More');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(after);
  });
});
