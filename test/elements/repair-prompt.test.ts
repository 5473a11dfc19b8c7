import { expect } from '@open-wc/testing';
import { firstLine, later, repair, repairs, toLine, toRead, until } from './repair-visit.js';
import { standIn } from './stand-in.js';
import { comeBack, switchAway } from './visit.js';

afterEach(() => comeBack());

describe('a small repair', () => {
  it('has a line ready to hand over in three taps, without a word typed', async () => {
    const page = await repair();
    await page.asked('Who would like to say something?');
    await page.press('Sam');
    await page.asked('What happened?');
    await page.press('I felt unheard');
    await page.reads(firstLine);
    await page.press('Hand the phone to Alex');
    await page.asked('Pass the phone to Alex.');
    expect(page.everything).not.to.include(firstLine);
  });

  it('begins with one breath that goes on by itself, or at once', async () => {
    const page = await repair({ card: { breath: 'one' } });
    await page.press('Sam', 'I felt let down');
    await page.asked('One breath first.');
    await until('the line', () => page.text.includes('I had counted on something'));
    const other = await repair({ card: { breath: 'one' } });
    await other.press('Alex', 'I felt let down', 'Next');
    await other.reads('I had counted on something');
  });

  it('never takes the focus from elsewhere on the page when the breath ends', async () => {
    const page = await repair({ card: { breath: 'one' } });
    const outside = document.createElement('input');
    page.around.after(outside);
    await page.press('Sam', 'I felt let down');
    await page.asked('One breath first.');
    outside.focus();
    await page.reads('I had counted on something');
    expect(document.activeElement).to.equal(outside);
  });

  it('offers another line, one’s own words, and a line again', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Another line');
    await page.reads('There is something I would like you to hear.');
    await page.press('Put it in your own words');
    await page.type('Your text', 'I would like five minutes.');
    await page.reads('These are your own words now.');
    await page.press('Take a line again');
    await page.reads('There is something I would like you to hear.');
    await page.press('Back to my own words');
    expect(((await page.the('textbox', 'Your text')) as HTMLTextAreaElement).value).to.equal(
      'I would like five minutes.',
    );
  });

  it('gives the other the words and answers of one size, each a whole one', async () => {
    for (const answer of ['Thank you, I need time', 'Not now', 'I would rather not']) {
      const page = await repair();
      await toRead(page);
      await page.reads(firstLine);
      const sizes = await Promise.all(
        ['Answer in your own words', 'Thank you, I need time', 'Not now', 'I would rather not'].map(async (name) => {
          const { width, height } = (await page.the('button', name)).getBoundingClientRect();
          return `${Math.round(width)} ${Math.round(height)}`;
        }),
      );
      expect(new Set(sizes).size).to.equal(1);
      await page.press(answer);
      await page.asked('Pass the phone back to Sam.');
      expect(page.everything).not.to.include(answer);
      await page.press('I am Sam, I have it');
      await page.reads(answer);
      expect(await repairs(page)).to.have.length(2);
    }
  });

  it('hands a reply back, with what was heard, and asks its author alone how it went', async () => {
    const page = await repair();
    await toRead(page);
    await page.press('Answer in your own words');
    await page.type('What I heard', 'You want another try.');
    await page.press('Ways to begin', 'I hear you.');
    await page.press('Give it to Sam', 'I am Sam, I have it');
    await page.asked('It is said.');
    await page.reads('You want another try.');
    await page.reads('I hear you.');
    await page.press('Say how it went', 'A little closer', 'A small gesture');
    await page.the('button', 'Another idea');
    await page.press('That is it for now');
    await page.asked('That is it for now.');
    const kept = await repairs(page);
    expect(kept.map(({ author, visibility }) => `${author} ${visibility}`).sort()).to.deep.equal([
      'a shared',
      'b shared',
    ]);
    expect(JSON.stringify(kept)).not.to.include('closer');
  });

  it('leaves the other’s own reply thrown away with undo, and the rest as it is', async () => {
    const page = await repair();
    await toRead(page);
    await page.press('Answer in your own words');
    await page.type('My reply', 'I see it another way.');
    await page.press('Throw away');
    await page.reads('Thrown away.');
    expect(page.everything).not.to.include('I see it another way.');
    await page.press('Undo');
    expect(((await page.the('textbox', 'My reply')) as HTMLTextAreaElement).value).to.equal('I see it another way.');
  });

  it('has a next step where it is not yet good, or got worse, and ends without one, too', async () => {
    const page = await repair({ card: { mode: 'apart' } });
    await toLine(page);
    await page.press('I read it out', 'Say how it went', 'It got worse');
    await page.reads('If you are afraid of what comes next, leave this be.');
    for (const name of ['Take a pause', 'Talk to someone outside', 'Leave it open for now', 'That is it for now'])
      await page.the('button', name);
    await page.press('Talk to someone outside');
    await until('what Help says', () => page.text.includes('Some things are too heavy for two.'));
    await page.press('Take a pause');
    await page.asked('How long do you need?');
  });

  it('opens on a way where the page says so, past what happened', async () => {
    const asks = {
      say: 'What was there in you?',
      ask: 'What would you like to understand?',
      'take-in': 'What did you hear?',
      own: 'What was your part?',
      apologise: 'What did you do?',
      pause: 'How long do you need?',
    };
    for (const [way, question] of Object.entries(asks)) {
      const page = await repair({ card: { way } });
      await page.press('Sam');
      await page.asked(question);
    }
  });

  it('speaks to one who is here alone, with nobody to hand it to', async () => {
    const page = await repair({ card: { mode: 'solo' } });
    await page.press('Begin');
    await page.asked('What happened?');
    await page.press('I felt unheard');
    await page.the('button', 'Copy it');
    expect(page.text).not.to.include('Hand the phone');
    expect(page.text).not.to.include('Alex');
  });

  it('asks nobody who they are on one person’s own device', async () => {
    const page = await repair({ card: { me: 'b' } });
    await page.press('Begin', 'I felt unheard');
    await page.reads('Alex holds the phone');
    expect(page.text).not.to.include('Hand the phone');
    const way = await repair({ card: { me: 'b', way: 'pause' } });
    await way.press('Begin');
    await way.asked('How long do you need?');
  });
});

describe('the exact text', () => {
  it('is copied as it stands, which is said, and how it went may follow', async () => {
    const page = await repair();
    const copied: string[] = [];
    standIn(navigator.clipboard, 'writeText', (text: string) => Promise.resolve(void copied.push(text)));
    await toLine(page);
    await page.press('Copy it');
    await page.reads('Copied. Others who use this device may paste it.');
    expect(copied).to.deep.equal([firstLine]);
    await page.press('That is done');
    await page.asked('It is said.');
  });

  it('stays on the screen where copying is refused, which is said', async () => {
    const page = await repair();
    standIn(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    await toLine(page);
    await page.press('Copy it');
    await page.reads('This browser did not let us copy.');
    expect(page.text).to.include(firstLine);
    expect(page.text).not.to.include('That is done');
  });

  it('is shared where the browser can, and a refused share loses nothing', async () => {
    const page = await repair();
    const shared: ShareData[] = [];
    let error: DOMException | undefined = new DOMException('', 'AbortError');
    standIn(navigator, 'share', (data: ShareData) => {
      if (error) return Promise.reject(error);
      return Promise.resolve(void shared.push(data));
    });
    await toLine(page);
    await page.press('Share it');
    expect(page.text).to.include(firstLine);
    expect(page.text).not.to.include('could not be shared');
    error = new DOMException('', 'NotAllowedError');
    await page.press('Share it');
    await page.reads('It could not be shared from here.');
    expect(page.text).to.include(firstLine);
    error = undefined;
    await page.press('Share it');
    await page.the('button', 'That is done');
    expect(shared).to.deep.equal([{ title: 'Note', text: firstLine }]);
  });
});

describe('a draft of a repair', () => {
  it('is there again after a reload at every stage, behind a cover', async () => {
    let page = await repair();
    const covered = async (who: string) => {
      page = await later(page);
      await page.asked(`This is for ${who}.`);
      await page.press(`I am ${who}`);
    };
    await page.press('Sam');
    await covered('Sam');
    await page.asked('What happened?');
    await page.press('I felt let down');
    await page.press('Another line', 'Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    await covered('Sam');
    expect(((await page.the('textbox', 'Your text')) as HTMLTextAreaElement).value).to.equal('I had hoped for a call.');
    await page.press('Hand the phone to Alex');
    page = await later(page);
    await page.asked('Pass the phone to Alex.');
    await page.press('I am Alex, I have it');
    await page.reads('I had hoped for a call.');
    await covered('Alex');
    await page.reads('I had hoped for a call.');
    await page.press('Answer in your own words');
    await page.type('My reply', 'I forgot, and I am sorry.');
    await covered('Alex');
    expect(((await page.the('textbox', 'My reply')) as HTMLTextAreaElement).value).to.equal(
      'I forgot, and I am sorry.',
    );
    await page.press('Give it to Sam');
    page = await later(page);
    await page.asked('Pass the phone back to Sam.');
    await page.press('I am Sam, I have it');
    await page.reads('I forgot, and I am sorry.');
    await covered('Sam');
    await page.asked('It is said.');
    await page.press('Say how it went');
    await covered('Sam');
    await page.asked('How did it go?');
  });

  it('is covered as soon as the page is hidden, with nothing of it in the page', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    switchAway();
    expect(page.everything).not.to.include('I had hoped for a call.');
    comeBack();
    await page.asked('This is for Sam.');
  });

  it('is thrown away with undo, which leads to a cover', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    await page.press('Throw away');
    await page.asked('Who would like to say something?');
    await page.reads('Thrown away.');
    await page.settled();
    expect(JSON.stringify([...(await page.kept()), ...(await page.drafts())])).not.to.include('I had hoped');
    await page.press('Undo');
    await page.asked('This is for Sam.');
    await page.press('I am Sam');
    expect(((await page.the('textbox', 'Your text')) as HTMLTextAreaElement).value).to.equal('I had hoped for a call.');
  });

  it('stays on the screen where storage refuses, and can be copied', async () => {
    const page = await repair();
    await toLine(page);
    await page.settled();
    page.adapter.commit = () => Promise.reject(Object.assign(new Error(), { name: 'StorageError', code: 'quota' }));
    await page.press('Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    await page.reads('Your words are still on this screen.');
    const copied: string[] = [];
    standIn(navigator.clipboard, 'writeText', (text: string) => Promise.resolve(void copied.push(text)));
    await page.press('Copy my words');
    await until('the copy', () => copied[0]?.includes('I had hoped for a call.'));
  });
});

describe('open repairs', () => {
  const open = async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    await page.press('Keep it for now');
    await page.asked('That is it for now.');
    return later(page);
  };

  it('are found again only by their author, behind their name', async () => {
    const page = await open();
    await page.press('More', 'Take up one of mine', 'I am Alex, show mine');
    await page.asked('Nothing of yours is open here.');
    await page.press('Back', 'More', 'Take up one of mine');
    expect(page.everything).not.to.include('I had hoped');
    await page.press('I am Sam, show mine');
    await page.reads('I had hoped for a call.');
    switchAway();
    expect(page.everything).not.to.include('I had hoped');
    comeBack();
  });

  it('are taken up where they were left', async () => {
    const page = await open();
    await page.press('More', 'Take up one of mine', 'I am Sam, show mine', 'Take it up');
    await page.asked('This is for Sam.');
    await page.press('I am Sam');
    expect(((await page.the('textbox', 'Your text')) as HTMLTextAreaElement).value).to.equal('I had hoped for a call.');
  });

  it('are closed where there is nothing more to do', async () => {
    const page = await open();
    await page.press('More', 'Take up one of mine', 'I am Sam, show mine', 'Nothing more to do');
    await page.asked('Nothing of yours is open here.');
    const again = await later(page);
    await again.press('More', 'Take up one of mine', 'I am Sam, show mine');
    await again.asked('Nothing of yours is open here.');
  });
});
