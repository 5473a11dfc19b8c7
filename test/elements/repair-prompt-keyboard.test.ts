import { sendKeys } from '@web/test-runner-commands';
import { arrives, enter, focused, tabTo, types } from './keyboard.js';
import { firstLine, repair, until } from './repair-visit.js';
import type { Visit } from './visit.js';

/** The focus is on the heading that begins so. */
const arrivesAt = (page: Visit, words: string) =>
  until(
    `the focus on "${words}"`,
    () => focused()?.textContent?.replace(/\s+/g, ' ').trim().includes(words),
    () => `It was on: ${focused()?.textContent}; ${page.outline.join(' | ')}`,
  );
const writes = async (label: string, text: string) => {
  await tabTo('textbox', label);
  await types(text);
};

describe('a repair by the keyboard alone', () => {
  it('goes from what happened to how it went, through both people, and the focus follows', async () => {
    const page = await repair();
    await enter('button', 'Sam');
    await arrives(page, 'What happened?');
    await enter('button', 'I felt unheard');
    await arrivesAt(page, firstLine);
    await enter('button', 'Another line', ' ');
    await enter('button', 'Hand the phone to Alex');
    await arrives(page, 'Pass the phone to Alex.');
    await enter('button', 'I am Alex, I have it');
    await arrivesAt(page, 'There is something I would like you to hear.');
    await enter('button', 'Answer in your own words');
    await arrives(page, 'What did you hear?');
    await writes('What I heard', 'You want me to listen.');
    await writes('My reply', 'I will.');
    await enter('button', 'Give it to Sam');
    await arrives(page, 'Pass the phone back to Sam.');
    await enter('button', 'I am Sam, I have it', ' ');
    await arrives(page, 'It is said.');
    await enter('button', 'Say how it went');
    await arrives(page, 'How did it go?');
    await enter('button', 'Partly');
    await arrivesAt(page, 'Some of it came across.');
    await enter('button', 'That is it for now');
    await arrives(page, 'That is it for now.');
  });

  it('goes through saying how it was, and the sentence grows', async () => {
    const page = await repair();
    await enter('button', 'Sam');
    await enter('button', 'I felt let down');
    await enter('button', 'Say how it was for me');
    await arrives(page, 'What was there in you?');
    await enter('button', 'Sad');
    await enter('checkbox', 'lonely', ' ');
    await page.reads('I feel lonely.');
    await enter('button', 'Next');
    await arrives(page, 'What was it about?');
    await writes('when …', 'the evening was over early');
    await page.reads('I feel lonely when the evening was over early.');
    await writes('because …', 'I had looked forward to it');
    await page.reads('I feel lonely when the evening was over early because I had looked forward to it.');
    await enter('button', 'Next');
    await arrives(page, 'What do you need?');
    await enter('button', 'Something to rely on');
    await enter('checkbox', 'a clear answer', ' ');
    await enter('button', 'Next');
    await arrivesAt(page, 'I need a clear answer.');
  });

  for (const [way, fields, text] of [
    [
      'ask',
      { 'What I noticed': 'you left early', 'What I made of it': 'you were tired' },
      'I noticed that you left early.',
    ],
    ['take-in', { 'What did you hear?': 'that the evening was hard' }, 'What I heard: that the evening was hard.'],
    ['own', { 'I …': 'I looked at my phone' }, 'I looked at my phone.'],
    ['apologise', { 'What did you do?': 'On Friday I came two hours late' }, 'You owe me no answer.'],
  ] as const)
    it(`goes through "${way}" to its text`, async () => {
      const page = await repair({ card: { way } });
      await enter('button', 'Sam');
      for (const [label, words] of Object.entries(fields)) await writes(label, words);
      await until('the text', async () => {
        if (page.find('button', 'Copy it')) return true;
        await enter('button', 'Next');
        return false;
      });
      await arrivesAt(page, text);
    });

  it('goes through a pause, with its end and what to do meanwhile', async () => {
    const page = await repair({ card: { way: 'pause' } });
    await enter('button', 'Sam');
    await arrives(page, 'How long do you need?');
    await tabTo('radio', '20 minutes');
    await sendKeys({ press: 'ArrowRight' });
    await page.reads('I come back to it in an hour.');
    await enter('checkbox', 'drink some water', ' ');
    await page.reads('Meanwhile I drink some water.');
    await enter('button', 'Next');
    await arrivesAt(page, 'I come back to it in an hour. Meanwhile I drink some water.');
  });

  it('comes to Help and to Leave, in this order, at the end of every screen', async () => {
    const page = await repair();
    for (const name of ['Sam', 'I felt unheard', 'Hand the phone to Alex', 'I am Alex, I have it']) {
      await page.the('button', name);
      await until('Help and Leave', () => {
        const last = page.outline.filter((one) => one.startsWith('button'));
        return last.at(-1) === 'button: Leave' && last.includes('button: Help');
      });
      await page.press(name);
    }
    await tabTo('button', 'Help');
    await tabTo('button', 'Leave');
  });
});
