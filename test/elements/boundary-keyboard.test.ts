import { sendKeys } from '@web/test-runner-commands';
import { boundaries } from './boundary-visit.js';
import { nameOf, roleOf } from './outside.js';
import { until, type Visit } from './visit.js';

/** What has the focus now, inside whatever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Tabs on until something has the focus; fails when it never does. */
async function tabTo(role: string, name: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const now = focused();
    if (now && roleOf(now) === role && nameOf(now).startsWith(name)) return;
    if (now && now !== document.body) met.push(`${roleOf(now)} ${nameOf(now)}`);
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab never came to the ${role} "${name}", but to: ${met.join(' | ')}`);
}

async function enter(role: string, name: string, key = 'Enter'): Promise<void> {
  await tabTo(role, name);
  await sendKeys({ press: key });
}

/** After a step the focus is on the new question, so that a reader reads on from there. */
async function arrives(page: Visit, question: string): Promise<void> {
  await page.asked(question);
  await until(`the focus on "${question}"`, () => focused()?.textContent?.trim() === question);
}

describe('boundaries by the keyboard alone', () => {
  it('go from the first words to the page that both signed, and the focus follows each step', async () => {
    const page = await boundaries();
    await enter('button', 'Sam');
    await arrives(page, 'Sam, what is it about?');
    await enter('button', 'Replies');
    await arrives(page, 'Which words come close?');
    await enter('button', 'We answer within a day.', ' ');
    await enter('button', 'Next');
    await arrives(page, 'Whose is it?');
    await enter('radio', 'Ours', ' ');
    await enter('button', 'Next');
    await arrives(page, 'Why does it matter to you?');
    await tabTo('textbox', 'Why does it matter to you?');
    await sendKeys({ type: 'It calms me.' });
    await enter('button', 'Next');
    await arrives(page, 'And if it slips?');
    await enter('button', 'Next');
    await arrives(page, 'When do you want to look at it again?');
    await enter('radio', 'In two weeks', ' ');
    await enter('button', 'Next');
    await arrives(page, 'Is this what you want to say?');
    await enter('button', 'Ask us both');
    await arrives(page, 'Sam, what do you say to this?');
    await enter('button', 'I agree');
    await arrives(page, 'What should happen to your words?');
    await enter('button', 'Show when both are ready');
    await arrives(page, 'Pass the phone to Alex.');
    await enter('button', 'I am Alex, I have it');
    await arrives(page, 'Alex, what do you say to this?');
    await enter('button', 'I agree');
    await arrives(page, 'What should happen to your words?');
    await enter('button', 'Show when both are ready');
    await arrives(page, 'You both agree to these words.');
    await enter('button', 'The page to sign and print');
    await arrives(page, 'On one page');
    await tabTo('textbox', 'Sam, type your name to sign');
    await sendKeys({ type: 'Sam' });
    await enter('button', 'Sign, Sam');
    await page.reads('signed');
    await enter('button', 'Back');
    await arrives(page, 'What we have so far');
    await enter('button', 'Replies');
    await arrives(page, 'Agreed');
    await enter('button', 'This came up');
    await arrives(page, 'What was agreed for that');
  });
});
