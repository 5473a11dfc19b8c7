import { expect } from '@open-wc/testing';
import { boundaries, bothAnswer } from './boundary-visit.js';
import { until, type Visit } from './visit.js';

const written = { words: 'We answer within a day.', slips: 'We ask once.', review: 'In a month' } as const;

const toPage = async (page: Visit) => {
  await bothAnswer(page, written);
  await page.press('The page to sign and print');
  await page.asked('On one page');
};

/** What the browser was given to save while something happened, as text. */
async function saved(during: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL.call(URL, given);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await during();
    const found = await until('a file', () => (name ? blob : undefined));
    return { name, text: await found.text() };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('the page of what was agreed', () => {
  it('is signed by each with a typed name and the day, and closes the seam', async () => {
    const page = await boundaries();
    await toPage(page);
    await page.reads('A yes today is not a yes tomorrow. Our intention, not a contract.');
    await page.press('Sign, Sam');
    await page.reads('Type a name first.');
    /** How far the gold reaches, of 1,000. */
    const mended = () =>
      Math.max(
        ...[...page.card.shadowRoot!.querySelectorAll<SVGPathElement>('.page .seam-gold')].map((path) => {
          const { x, width } = path.getBBox();
          return Math.round(x + width);
        }),
      );
    expect(mended()).to.equal(0);
    await page.type('Sam, type your name', 'Sam');
    await page.press('Sign, Sam');
    await page.reads('signed');
    expect(mended()).to.be.within(400, 600);
    await page.type('Alex, type your name', 'Alex R.');
    await page.press('Sign, Alex');
    await until('a whole seam', () => mended() > 990);
    await page.settled();
    const signed = (await page.kept()).flatMap(({ data }) => (data as { signed?: object }).signed ?? []);
    const day = page.space.today();
    expect(signed).to.have.deep.members([
      { name: 'Sam', day },
      { name: 'Alex R.', day },
    ]);
  });

  it('is open again once something new is agreed', async () => {
    const page = await boundaries();
    await toPage(page);
    await page.type('Sam, type your name', 'Sam');
    await page.press('Sign, Sam');
    await page.type('Alex, type your name', 'Alex');
    await page.press('Sign, Alex');
    await until('both names', () => !page.find('textbox', 'Alex, type your name'));
    await page.press('Back', 'Put a boundary into words', 'Another boundary');
    await bothAnswer(page, { area: 'Hard topics', words: 'Not after ten.' });
    await page.press('The page to sign and print');
    await page.reads('Something new was agreed since. Sign once more if you like.');
    await page.the('textbox', 'Sam, type your name');
  });

  it('is printed alone, with nothing that can only be pressed', async () => {
    const page = await boundaries();
    await toPage(page);
    let text = '';
    const { append } = ShadowRoot.prototype;
    ShadowRoot.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      for (const frame of nodes)
        if (frame instanceof HTMLIFrameElement)
          frame.contentWindow!.print = () => {
            text = frame.contentDocument!.body.textContent;
            frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
            frame.contentWindow!.dispatchEvent(new Event('afterprint'));
          };
    };
    try {
      await page.press('Print or save as PDF');
    } finally {
      ShadowRoot.prototype.append = append;
    }
    expect(text).to.include('What we agreed');
    expect(text).to.include(written.words);
    expect(text).to.include('Our intention, not a contract.');
    expect(text).not.to.match(/Print or save|type your name/);
    expect(page.card.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  it('goes along as text, as data and as neutral dates', async () => {
    const page = await boundaries();
    await toPage(page);
    const day = page.space.today();
    const text = await saved(() => page.press('A text file'));
    expect(text.name).to.equal(`notes-${day}.md`);
    expect(text.text).to.include('# What we agreed').and.include('If it slips: We ask once.');
    await page.reads('Others who share this device may see the file.');
    const data = await saved(() => page.press('All details, for another program'));
    expect(data.name).to.equal(`notes-${day}.json`);
    const { records } = JSON.parse(data.text) as { records: { kind: string }[] };
    expect(records.map(({ kind }) => kind)).to.deep.equal(['boundary', 'boundary', 'boundary']);
    const dates = await saved(() => page.press('Dates for a calendar'));
    expect(dates.name).to.equal(`notes-${day}.ics`);
    expect(dates.text).to.include('SUMMARY:Time set aside').and.include('RRULE:FREQ=MONTHLY');
    expect(dates.text).not.to.match(/Sam|Alex|Replies|answer|boundar/i);
  });

  it('gives its words to a form only after the exact text was shown and somebody said yes', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const page = await boundaries({
      into: form,
      card: { submit: 'answers' },
      before: (card) => card.setAttribute('name', 'agreed'),
    });
    await bothAnswer(page, written);
    await page.press('Enough for today');
    await page.reads('This is the exact text.');
    expect(new FormData(form).get('agreed')).to.equal('done');
    await page.press('Put it into the form');
    expect(new FormData(form).get('agreed')).to.include(written.words).and.include('Sam: I agree');
    form.remove();
  });
});
