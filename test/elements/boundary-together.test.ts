import { expect } from '@open-wc/testing';
import { answers, asksBoth, bothAnswer, boundaries, writes } from './boundary-visit.js';
import { until } from './visit.js';

const words = 'We answer within a day.';

describe('a boundary of both', () => {
  it('is put into words, proposed, answered apart by both, and agreed; words and answers are kept', async () => {
    const page = await boundaries();
    await page.asked('Who puts a boundary into words?');
    await page.press('Sam');
    await page.asked('Sam, what is it about?');
    await writes(page, { words, why: 'I lay awake guessing.', slips: 'We ask once.', review: 'In a month' });
    await page.asked('Is this what you want to say?');
    await page.reads('I lay awake guessing.');
    await asksBoth(page);
    await page.asked('Sam, what do you say to this?');
    await page.press('I agree');
    await page.press('Show when both are ready');
    await page.asked('Pass the phone to Alex.');
    await page.press('I am Alex, I have it');
    await page.asked('Alex, what do you say to this?');
    await page.reads(words);
    await answers(page, 'I agree');
    await page.asked('You both agree to these words.');
    await page.settled();
    const kept = await until('three records', async () => {
      const records = await page.kept();
      return records.length === 3 && records;
    });
    const by = Object.fromEntries(kept.map((record) => [record.author, record]));
    expect(by.both!.data).to.deep.include({ is: 'wording', words, area: 'replies', whose: 'ours', proposer: 'a' });
    for (const who of ['a', 'b'])
      expect(by[who]!.data).to.deep.include({ is: 'answer', of: by.both!.rev, reply: 'agree' });
    expect(by.a).to.include({ visibility: 'after-both' });
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    await page.settled();
    expect(await page.drafts()).to.deep.equal([]);
  });

  it('hides what one answered until both have shown theirs, and tells nobody who kept it', async () => {
    const screens = [];
    for (const keeper of ['Sam', 'Alex']) {
      const page = await boundaries();
      await page.press('Sam');
      await writes(page, { words });
      await asksBoth(page);
      await page.press('Let’s talk');
      await page.type('How you would say it', 'Only when it is urgent.');
      await page.press(keeper === 'Sam' ? 'Keep mine for now' : 'Show when both are ready');
      expect(page.everything).not.to.include('Only when it is urgent.');
      await page.press('I am Alex, I have it');
      expect(page.everything).not.to.include('Only when it is urgent.');
      await page.press('Not for me', keeper === 'Alex' ? 'Keep mine for now' : 'Show when both are ready');
      await page.asked('Not both yet.');
      expect(page.everything).not.to.include('Only when it is urgent.');
      await page.settled();
      screens.push(page.text);
    }
    expect(screens[0]).to.equal(screens[1]);
  });

  it('that wants a talk gives each a turn, keeps both wordings, and asks both again about the one that is picked', async () => {
    const page = await boundaries();
    await page.press('Sam');
    await writes(page, { words });
    await asksBoth(page);
    await answers(page, 'I agree');
    await page.press('I am Alex, I have it');
    await answers(page, 'Let’s talk', 'We answer by the evening.');
    await page.asked('This one wants a talk.');
    await page.press('Talk about it now');
    await page.asked('Sam, what matters to you in this?');
    await page.press('Over to Alex');
    await page.asked('Alex, what matters to you in this?');
    await page.press('We have both spoken');
    await page.asked('Which words could you both live with?');
    await page.reads(words);
    await page.press('We answer by the evening.');
    await page.asked('Pass the phone to Sam.');
    await page.press('I am Sam, I have it');
    await page.reads('We answer by the evening.');
    await answers(page, 'I agree');
    await page.press('I am Alex, I have it');
    await answers(page, 'I agree');
    await page.asked('You both agree to these words.');
    await page.settled();
    const wording = await until('the words as they were picked', async () =>
      (await page.kept()).find(
        ({ author, data }) => author === 'both' && (data as { words?: string }).words === 'We answer by the evening.',
      ),
    );
    expect((wording.data as { history: { what: string; was?: { words: string } }[] }).history).to.deep.include.members(
      [],
    );
    expect(JSON.stringify(wording.data)).to.include(words);
  });

  it('keeps new words that both are writing, also for the next page and another tab', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words }, 'I agree', 'Let’s talk');
    await page.press('Talk about it now', 'Over to Alex', 'We have both spoken');
    await page.type('Or new words', 'We answer before we sleep.');
    const reads = async (one: typeof page) => ((await one.the('textbox', 'Or new words')) as HTMLTextAreaElement).value;
    const again = await page.reload({ tag: 'boundary-builder' });
    await again.asked('This is for both of you.');
    await again.press('We are both here');
    expect(await reads(again)).to.equal('We answer before we sleep.');
    await again.press('Back', 'We have both spoken');
    await again.reads('We answer before we sleep.');
    await again.press('Leave it open');
    await again.settled();
    await until('the words with whoever began', async () =>
      (await again.kept()).some(
        ({ author, data }) => author === 'a' && (data as { instead?: string }).instead === 'We answer before we sleep.',
      ),
    );
  });

  it('takes "not for me" as an answer: it stays as a thought, and nothing is agreed', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words }, 'I agree', 'Not for me');
    await page.asked('Not for both of you.');
    await page.press('Enough for today', 'What we have so far');
    await page.asked('What we have so far');
    await page.reads('To talk about');
    await page.reads('Not for both');
  });

  it('is there again after a reload at each stage, behind a cover', async () => {
    let page = await boundaries();
    const comesBack = async (as: string, question: string) => {
      page = await page.reload({ tag: 'boundary-builder' });
      await page.asked('This is for ' + as + '.');
      expect(page.everything).not.to.include(words);
      await page.press('I am ' + as);
      await page.asked(question);
    };
    await page.press('Sam', 'Replies');
    await page.type('The boundary', words);
    await comesBack('Sam', 'Which words come close?');
    expect(page.everything).to.include(words);
    await page.press('Next');
    await page.pick('Ours');
    await page.press('Next', 'Next', 'Next');
    await comesBack('Sam', 'When do you want to look at it again?');
    await page.press('Next');
    await comesBack('Sam', 'Is this what you want to say?');
    await asksBoth(page);
    await comesBack('Sam', 'Sam, what do you say to this?');
    await page.press('I agree');
    await comesBack('Sam', 'What should happen to your words?');
    await page.press('Show when both are ready', 'I am Alex, I have it');
    await comesBack('Alex', 'Alex, what do you say to this?');
    await answers(page, 'I agree');
    await page.asked('You both agree to these words.');
  });

  it('tells the page how far it is, and never a word of what was written', async () => {
    const heard: string[] = [];
    const page = await boundaries();
    for (const type of ['exercise-start', 'exercise-change', 'exercise-complete', 'exercise-error'])
      page.card.addEventListener(type, (event) =>
        heard.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
    await bothAnswer(page, { words, why: 'A secret reason.' });
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    await until('the word that it is complete', () => heard.some((one) => one.startsWith('exercise-complete')));
    expect(heard.filter((one) => one.startsWith('exercise-start'))).to.have.length(1);
    expect(heard.join()).not.to.match(/answer|secret|replies|agree/i);
  });
});
