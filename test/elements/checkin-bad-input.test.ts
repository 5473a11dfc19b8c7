import { expect } from '@open-wc/testing';
import type { Json, StoredRecord } from '../../src/storage/index.js';
import { memory } from '../../src/storage/memory.js';
import { Space } from '../../src/space/space.js';
import { freshPlace, until, visit } from './visit.js';
import { warnings } from './warnings.js';

describe('attributes that do not fit', () => {
  for (const [attribute, value, allowed] of [
    ['rhythm', 'hourly', 'daily, weekly'],
    ['rhythm', '', 'daily, weekly'],
    ['mode', 'alone', 'together, apart, solo'],
    ['steps', 'feelings dancing', 'feelings, appreciation, share, say-back, small-share'],
    ['steps', ' ', 'feelings, appreciation, share, say-back, small-share'],
    ['seconds', '-5', 'a whole number from 0 to 600'],
    ['seconds', '', 'a whole number from 0 to 600'],
    ['seconds', '1e9', 'a whole number from 0 to 600'],
    ['me', 'c', 'a, b'],
  ] as const)
    it(`${attribute}="${value}" is the default, with one warning that says what is allowed`, async () => {
      const said = await warnings(async () => {
        const page = await visit({ card: { [attribute]: value } });
        await page.asked('Who would like to start?');
        const twin = await visit({ card: { [attribute]: value } });
        await twin.press('Sam');
        await twin.asked('Sam, what is there right now?');
      });
      expect(said).to.have.length(1);
      for (const part of ['<checkin-card>', `${attribute}="${value}"`, allowed]) expect(said[0]).to.include(part);
    });

  it('three names are no names, said once by the element that has them', async () => {
    const said = await warnings(async () => {
      const page = await visit({ space: { names: 'none' }, card: { names: 'Ana, Bo, Cy' } });
      await page.asked('What shall this page call you?');
      const around = await visit({ space: { names: 'Ana, Bo, Cy' } });
      await around.asked('What shall this page call you?');
    });
    expect(said.map((one) => one.split('>')[0]).sort()).to.deep.equal(['<checkin-card', '<exercise-space']);
    for (const one of said) expect(one).to.include('names="Ana, Bo, Cy"').and.to.include('two names');
  });

  it('keep="forever" is kept on the device', async () => {
    const said = await warnings(async () => {
      const page = await visit({ space: { keep: 'forever' } });
      await page.reads('Kept in this browser.');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<exercise-space>').and.to.include('device, tab, nothing');
  });
});

const now = () => Date.parse('2026-03-12T19:00:00Z');
const own = (adapter: StoredRecord extends never ? never : ReturnType<typeof memory>) =>
  new Space({ adapter, names: ['Sam', 'Alex'], now, zone: () => 'UTC' });

const record = (change: Partial<Record<keyof StoredRecord, unknown>>): StoredRecord =>
  ({
    id: '019c0000-0000-7000-8000-000000000001',
    kind: 'checkin',
    space: 'default',
    session: 's',
    author: 'a',
    visibility: 'private',
    createdAt: '2026-03-12T08:00:00.000Z',
    updatedAt: '2026-03-12T08:00:00.000Z',
    day: '2026-03-12',
    schema: 1,
    rev: 'r',
    data: { rhythm: 'daily', thanks: 'You waited.' },
    ...change,
  }) as StoredRecord;

describe('names', () => {
  it('that are the same can still be told apart, and one that turns writing around turns nothing around', async () => {
    const same = await visit({ space: { names: 'Sam, Sam' } });
    await same.the('button', 'Sam (Sun)');
    await same.press('Sam (Moon)');
    await same.reads('Sam (Moon) holds the phone');
    const turning = await visit({ space: { names: 'A\u202Ena, Bo' } });
    await turning.press('Ana');
    await turning.reads('Ana holds the phone');
  });
});

describe('stored records that cannot be read here', () => {
  const hostile = JSON.parse('{"rhythm":"daily","__proto__":{"thanks":"owned"},"thanks":{"toString":"x"}}') as Json;
  for (const [what, change] of [
    ['foreign', { kind: 'checkin', data: { hello: 'world' } }],
    ['cut', { data: '{"rhythm":"dai' }],
    ['without data', { data: null }],
    ['from a newer version', { schema: 99 }],
    ['from no version', { schema: 0 }],
    ['with a hostile prototype', { data: hostile }],
    ['with an author who does not exist', { author: 'c' }],
    ['with a day that does not exist', { day: '2026-02-30' }],
  ] as const)
    it(`${what}: set aside, counted, kept as it is, and the card works`, async () => {
      const place = freshPlace();
      const bad = record(change);
      const space = record({ id: 'x', kind: 'space', session: 'x', author: 'both', data: {} });
      await memory({ name: place }).commit([{ put: bad }, { put: space }]);
      const page = await visit({ place, own });
      await page.asked('Who would like to start?');
      await page.bothWrite({ thanks: 'one' }, { thanks: 'two' });
      await page.asked('Here you both are.');
      await page.press('Enough for today', 'Past check-ins');
      await page.the('button', 'I am Sam, show mine');
      await page.settled();
      if (bad.day === '2026-03-12' || page.space.setAside.get().size)
        expect([...page.space.setAside.get().keys()]).to.deep.equal([bad.id]);
      expect(await page.adapter.get(bad.id)).to.deep.equal(bad);
      expect((await page.space.exportAll()).find(({ id }) => id === bad.id)).to.deep.equal(bad);
      expect(({} as { thanks?: string }).thanks).to.equal(undefined);
    });

  it('a record of the space itself that is broken leaves the card working, and asks for names again', async () => {
    const place = freshPlace();
    const first = await visit({ place, space: { names: 'none' } });
    await first.press('Go without names');
    await first.leave();
    const [chosen] = await memory({ name: place }).query({ space: 'default', kind: 'space' });
    await memory({ name: place }).commit([{ put: { ...chosen!, data: { names: [1, 2, 3] } } }]);
    const page = await visit({ place, space: { names: 'none' } });
    await page.asked('What shall this page call you?');
    await page.press('Go without names', 'Sun');
    await page.asked('Sun, what is there right now?');
  });

  it('markup in a record is text and never runs', async () => {
    const place = freshPlace();
    const markup = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
    const bad = record({ data: { rhythm: 'daily', thanks: markup } });
    const space = record({ id: 'x', kind: 'space', session: 'x', author: 'both', data: {} });
    await memory({ name: place }).commit([{ put: bad }, { put: space }]);
    const first = await visit({ place, own });
    await first.press('Just the minute');
    await first.leave();
    const page = await visit({ place, own });
    await page.press(
      'We are both here',
      'Start the minute',
      'Alex, say it back',
      'Said. Alex, your minute',
      'Start the minute',
    );
    await page.press('Sam, say it back', 'Said');
    await page.press('Past check-ins', 'I am Sam, show mine');
    await page.reads(markup);
    expect(page.card.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect('ran' in globalThis).to.equal(false);
  });

  it('a draft that does not parse is set aside, and the card begins afresh', async () => {
    const place = freshPlace();
    const before = await visit({ place });
    await before.press('Sam');
    await before.type('One thing Alex did today', 'You waited.');
    await before.settled();
    const drafts = await before.drafts();
    await before.leave();
    await memory({ name: place }).commit(drafts.map((draft) => ({ put: { ...draft, data: { at: 'nowhere' } } })));
    const page = await visit({ place });
    await page.asked('Who would like to start?');
    await page.press('Sam');
    await page.asked('Sam, what is there right now?');
    expect(page.space.setAside.get().size).to.be.greaterThan(0);
  });
});

describe('what somebody types', () => {
  for (const [what, text] of [
    ['100,000 characters', 'It was a long day. '.repeat(5264).slice(0, 100_000)],
    ['control characters', 'a\u0001b\u0007c\u001b[31md\u2028e\u202ef'],
    ['emoji, joined ones and a cut one at the end', '👩‍❤️‍👩 🇵🇹 é \ud83d'],
    ['right-to-left text', 'شكراً لأنك انتظرتني يا Alex'],
    ['markup', '<script>globalThis.ran = true</script> & {name} *us*'],
    ['many lines', 'one\n\n  two\n\tthree\n'],
  ] as const)
    it(`${what}: kept whole, in the draft, after a reload, in the record and for the other`, async () => {
      const page = await visit();
      await page.press('Sam');
      await page.type('One thing Alex did today', text);
      const later = await page.reload();
      await later.press('I am Sam');
      const field = (await later.the('textbox', 'One thing Alex')) as HTMLTextAreaElement;
      expect(field.value === text, 'the same after a reload').to.equal(true);
      await later.press('Next', 'Show when both are ready', 'I am Alex, I have it', 'Next', 'Show when both are ready');
      await later.asked('Here you both are.');
      const written = [...later.card.shadowRoot!.querySelectorAll('.voice .written')].map((one) => one.textContent);
      expect(written.includes(text.trim()), 'the same for the other').to.equal(true);
      await later.settled();
      const record = await until('a record', async () => (await later.kept()).find(({ author }) => author === 'a'));
      expect((record.data as { thanks: string }).thanks === text, 'the same in the record').to.equal(true);
      expect('ran' in globalThis).to.equal(false);
    });

  it('an image that is pasted leaves the words as they are', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', 'You waited.');
    const field = (await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement;
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(9)], 'a.png', { type: 'image/png' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
    await page.settled();
    expect(field.value).to.equal('You waited.');
    expect(field.getAttribute('maxlength')).to.equal(null);
  });
});
