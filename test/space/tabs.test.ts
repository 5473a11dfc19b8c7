import { expect } from '@open-wc/testing';
import type { StoredRecord } from '../../src/exercises/record.js';
import { page } from '../../src/space/page.js';
import { tabKey } from '../../src/space/tab.js';
import type { Space } from '../../src/space/space.js';
import { indexedDb } from '../../src/storage/indexed-db.js';
import type { Tab } from './fixtures/tab.js';
import { freshPlace, open, tidy, until } from './setting.js';

const name = 'card/#a';

describe('tabs', () => {
  let place: string;
  const frames: HTMLIFrameElement[] = [];
  const ends: (() => void)[] = [];

  const another = async (): Promise<{ tab: Tab; close(): void }> => {
    const frame = document.createElement('iframe');
    frame.src = '/test/space/fixtures/tab.html';
    frames.push(frame);
    const ready = new Promise<void>((resolve) => {
      const hear = ({ source }: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', hear);
        resolve();
      };
      addEventListener('message', hear);
    });
    document.body.append(frame);
    await ready;
    return { tab: (frame.contentWindow as unknown as { tab: Tab }).tab, close: () => frame.remove() };
  };
  /** Somebody holds the lock of a tab, as a living page does. */
  const live = async (tab: string): Promise<() => void> => {
    let end = () => {};
    await new Promise<void>((resolve) => {
      void navigator.locks.request(tabKey + tab, () => {
        resolve();
        return new Promise<void>((done) => (end = done));
      });
    });
    ends.push(end);
    return end;
  };
  const typed = async (tab: string, text: string, updatedAt = new Date().toISOString()): Promise<void> => {
    const put: StoredRecord = {
      id: `draft:default:${name}:${tab}`,
      kind: 'draft',
      space: 'default',
      session: 'card/',
      author: 'a',
      visibility: 'private',
      createdAt: updatedAt,
      updatedAt,
      day: '2026-03-12',
      schema: 1,
      rev: text,
      data: text,
    };
    await indexedDb({ name: place }).commit([{ put }]);
  };
  const drafts = async () => indexedDb({ name: place }).query({ space: 'default', kind: 'draft' });
  const here = (): Space => open(indexedDb({ name: place }));

  beforeEach(() => {
    place = freshPlace();
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) end();
    for (const frame of frames.splice(0)) frame.remove();
    await tidy();
    await indexedDb({ name: place }).clear();
  });

  it('have a name that outlives a reload', async () => {
    const { tab, close } = await another();
    const first = await tab.named();
    close();
    await until(async () => !(await navigator.locks.query()).held!.some((lock) => lock.name === tabKey + first));
    const { tab: reloaded } = await another();
    expect(await reloaded.named()).to.equal(first);
  });

  it('that were duplicated have names of their own, and drafts of their own', async () => {
    const one = await another();
    const space = one.tab.open(place);
    await space.draft(name).read();
    space.draft(name).write('in the first');
    await space.flush();
    const two = await another();
    expect(await two.tab.named()).to.not.equal(await one.tab.named());
    const duplicate = two.tab.open(place);
    expect(await duplicate.draft(name).read()).to.equal(undefined);
    duplicate.draft(name).write('in the second');
    await duplicate.flush();
    space.draft(name).write('on in the first');
    await space.flush();
    expect((await drafts()).map(({ data }) => data)).to.have.members(['on in the first', 'in the second']);
  });

  it('offer the draft of a living tab, and leave it where it is', async () => {
    await live('other');
    await typed('other', 'being typed');
    const space = here();
    expect(await space.draft(name).read()).to.equal(undefined);
    const others = await space.draft(name).others();
    expect(others).to.deep.equal([
      {
        tab: 'other',
        updatedAt: others[0]!.updatedAt,
        gone: false,
        drafts: { [name]: 'being typed' },
        revs: { [`draft:default:${name}:other`]: 'being typed' },
      },
    ]);
    space.draft(name).write('mine');
    await space.flush();
    expect((await drafts()).map(({ data }) => data)).to.have.members(['being typed', 'mine']);
  });

  it('hear of drafts that another tab begins later', async () => {
    const space = here();
    expect(await space.draft(name).others()).to.deep.equal([]);
    await live('other');
    await typed('other', 'later');
    expect((await space.draft(name).others()).map((other) => other.drafts[name])).to.deep.equal(['later']);
  });

  it('take up the newest draft of those that are gone, and offer the rest', async () => {
    await typed('old', 'older', '2026-03-10T12:00:00.000Z');
    await typed('new', 'newer', '2026-03-11T12:00:00.000Z');
    const space = here();
    expect(await space.draft(name).read()).to.equal('newer');
    const others = await space.draft(name).others();
    expect(others.map(({ gone, drafts }) => [gone, drafts[name]])).to.deep.equal([[true, 'older']]);
    expect((await drafts()).map(({ id }) => id)).to.have.members([
      `draft:default:${name}:old`,
      `draft:default:${name}:${page.tab}`,
    ]);
  });

  it('prefer their own draft to those of others', async () => {
    page.tab = 'mine';
    await typed('mine', 'own', '2026-03-10T12:00:00.000Z');
    await typed('gone', 'newer', '2026-03-11T12:00:00.000Z');
    expect(await here().draft(name).read()).to.equal('own');
  });

  it('that race for the draft of one that is gone: one has it, the other does not', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await another(), await another()];
      await Promise.all([one.tab.named(), two.tab.named()]);
      await typed('gone', `round ${round}`, '2026-03-11T12:00:00.000Z');
      const found = await Promise.all([one, two].map(({ tab }) => tab.open(place).draft(name).read()));
      expect(found.filter((data) => data === `round ${round}`)).to.have.length(1);
      const left = await drafts();
      expect(left.map(({ data }) => data)).to.deep.equal([`round ${round}`]);
      one.close();
      two.close();
      await indexedDb({ name: place }).clear();
    }
  });

  it('leave a draft of a moment ago to the page that types on in it, which may not have said yet that it lives', async () => {
    await typed('young', 'The first');
    const reading = here().draft(name).read();
    await new Promise((next) => setTimeout(next, 600));
    await typed('young', 'The first words.');
    expect(await reading).to.equal(undefined);
    expect((await drafts()).map(({ data }) => data)).to.deep.equal(['The first words.']);
  });

  it('take up a draft of a moment ago once nobody has typed on in it', async () => {
    await typed('crashed', 'The last words.');
    expect(await here().draft(name).read()).to.equal('The last words.');
  });

  it('without locks take up what nobody touched for a minute, and leave what is younger', async () => {
    const { query } = navigator.locks;
    navigator.locks.query = () => Promise.reject(new Error('There are no locks on an insecure page.'));
    try {
      await typed('busy', 'young');
      expect(await here().draft(name).read()).to.equal(undefined);
      await typed('left', 'old', new Date(Date.now() - 120_000).toISOString());
      expect(await here().draft(name).read()).to.equal('old');
    } finally {
      navigator.locks.query = query;
    }
  });

  it('write over nothing that another page of the same tab wrote, as after the back button', async () => {
    page.tab = 'same';
    const first = here();
    first.draft('card/').write({ page: 1 });
    first.draft(name).write('one');
    await first.flush();
    const second = here();
    expect(await second.draft(name).read()).to.equal('one');
    second.draft(name).write('one and two');
    await second.flush();
    first.draft(name).write('one and a half');
    await first.flush();
    expect(await first.draft(name).read()).to.equal('one and a half');
    const others = await first.draft(name).others();
    expect(others.map(({ drafts }) => drafts)).to.deep.equal([{ 'card/': { page: 1 }, [name]: 'one and two' }]);
    const third = here();
    expect(await third.draft('card/').read()).to.deep.equal({ page: 1 });
    expect(await third.draft(name).read()).to.equal('one and a half');
  });

  it('keep what was typed where another tab took the draft up meanwhile', async () => {
    page.tab = 'slept';
    const slept = here();
    slept.draft('card/').write({ page: 1 });
    slept.draft(name).write('before');
    await slept.flush();
    const { tab } = await another();
    const other = tab.open(place);
    expect(await other.draft(name).read()).to.equal('before');
    page.tab = 'slept';
    page.held = Promise.resolve();
    slept.draft(name).write('after');
    await slept.flush();
    const found = (await drafts()).map(({ data }) => data);
    expect(found).to.have.deep.members([{ page: 1 }, 'before', { page: 1 }, 'after']);
  });
});
