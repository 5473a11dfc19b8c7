import { expect } from '@open-wc/testing';
import { later, repair, repairs, toLine, until } from './repair-visit.js';
import { standIn } from './stand-in.js';
import type { Visit } from './visit.js';

const value = async (page: Visit, label: string) => ((await page.the('textbox', label)) as HTMLTextAreaElement).value;

describe('a text in one’s own hand', () => {
  it('is no longer changed by its parts, says so, and can be made from them again', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Say how it was for me', 'Next');
    await page.type('when …', 'the plan changed');
    await page.press('Next', 'Next');
    await page.reads('It is hard for me when the plan changed.');
    await page.press('Put it in your own words');
    await page.type('Your text', 'The plan changed, and it threw me.');
    await page.reads('These are your own words now. The parts no longer change them.');
    await page.press('Back', 'Back');
    await page.type('when …', 'everything changed');
    expect(await value(page, 'Your text')).to.equal('The plan changed, and it threw me.');
    await page.press('Make it from the parts again');
    await page.reads('It is hard for me when everything changed.');
    await page.press('Back to my own words');
    expect(await value(page, 'Your text')).to.equal('The plan changed, and it threw me.');
  });
});

describe('a thought beside what is written', () => {
  it('asks about blame in a part, offers another wording for a whole text, and never blocks', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Put it in your own words');
    await page.type('Your text', 'You always leave when we argue.');
    await page.the('button', 'Leave it as it is');
    await page.the('button', 'Use these words');
    await page.press('Use these words');
    expect(await value(page, 'Your text')).not.to.include('always');
    await page.press('Hand the phone to Alex');
    await page.asked('Pass the phone to Alex.');
  });

  it('notices half an apology, and lets a told harm stand', async () => {
    const page = await repair({ card: { way: 'apologise' } });
    await page.press('Sam');
    await page.type('What did you do?', 'I am sorry if you felt hurt.');
    await page.the('button', 'Leave it as it is');
    const other = await repair();
    await toLine(other);
    await other.press('Put it in your own words');
    await other.type('Your text', 'You hit me on Friday.');
    await new Promise((next) => setTimeout(next, 1800));
    expect(other.text).not.to.include('Leave it as it is');
  });

  it('leaves what somebody else said as it was heard', async () => {
    const page = await repair({ card: { way: 'take-in' } });
    await page.press('Sam');
    await page.type('What did you hear?', 'You never listen to me.');
    await new Promise((next) => setTimeout(next, 1800));
    expect(page.text).not.to.include('Leave it as it is');
  });
});

describe('an apology', () => {
  it('asks for no answer, and for forgiveness only where its author wants to', async () => {
    const page = await repair({ card: { way: 'apologise' } });
    await page.press('Sam');
    await page.type('What did you do?', 'On Friday I came two hours late.');
    await page.press('Next');
    await page.type('How did it land?', 'you sat there and waited');
    await page.press('Next');
    await page.type('What will you do to put it right?', 'call as soon as I run late');
    await page.press('Next');
    await page.reads('You owe me no answer.');
    expect(page.text).not.to.include('If one day you can forgive me');
    await page.tick('Ask to be forgiven, too');
    await page.reads('If one day you can forgive me');
    await page.press('Next', 'Hand the phone to Alex', 'I am Alex, I have it');
    await page.reads('To put it right, I will call as soon as I run late.');
    const [record] = await repairs(page);
    expect(record!.data).to.include({ promise: 'call as soon as I run late' });
  });
});

describe('a pause', () => {
  it('can be noted in a calendar as one neutral entry, on request', async () => {
    const page = await repair({ card: { way: 'pause' } });
    const files: { name: string; text: Promise<string> }[] = [];
    const { createObjectURL } = URL;
    standIn(URL, 'createObjectURL', (blob: Blob) => {
      files.push({ name: '', text: blob.text() });
      return createObjectURL.call(URL, blob);
    });
    standIn(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      files.at(-1)!.name = this.download;
    });
    await page.press('Sam', 'Next');
    await page.reads('Others who share this calendar or device may see it.');
    await page.press('Save it for a calendar');
    await until('the file', () => files[0]?.name);
    expect(files[0]!.name).to.match(/^notes-\d{4}-\d\d-\d\d\.ics$/);
    const text = await files[0]!.text;
    expect(text).to.include('SUMMARY:Time set aside');
    expect(text).not.to.match(/Sam|Alex|pause|repair/i);
  });
});

describe('what a repair leaves behind', () => {
  it('is read again as it was given, and one’s own notes only behind one’s name', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Say how it was for me', 'Next');
    await page.type('because …', 'I had looked forward to it');
    await page.press('Next', 'Next', 'Keep it for now');
    await page.asked('That is it for now.');
    const again = await later(page);
    await again.press('More', 'Earlier ones');
    await until('the past', () => again.question && again.question !== 'More');
    expect(again.everything).not.to.include('I had looked forward');
    await again.press('I am Sam, show mine');
    await again.reads('I had looked forward to it');
  });

  it('is a blank sheet without anything that somebody wrote', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Put it in your own words');
    await page.type('Your text', 'I had hoped for a call.');
    const again = await later(page);
    await again.press('I am Sam', 'Back', 'Back', 'More', 'Print it blank');
    await again.reads('What was there in you?');
    expect(again.everything).not.to.include('I had hoped');
  });
});
