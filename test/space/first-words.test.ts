import { expect } from '@open-wc/testing';
import { FirstWords } from '../../src/space/first-words.js';
import { page } from '../../src/space/page.js';
import { Space } from '../../src/space/space.js';
import { indexedDb } from '../../src/storage/indexed-db.js';
import { hide, open, tidy, until } from './setting.js';

const name = 'checkin-card/daily//#a';
const stash = 'mend-elements:last:default';

describe('the first words on a page where nobody was', () => {
  const kept = async () => (await indexedDb().query({ space: 'default', kind: 'draft' })).map(({ data }) => data);
  let words: FirstWords;
  beforeEach(async () => {
    await indexedDb().clear();
    sessionStorage.clear();
    delete page.tab;
    words = new FirstWords();
  });
  afterEach(async () => {
    await words.finish();
    await tidy();
    await indexedDb().clear();
  });

  it('are kept in the form in which a space finds them', async () => {
    expect(await words.isNew()).to.equal(true);
    words.choose({ names: ['Sam', 'Alex'] });
    words.write('checkin-card/daily//', { at: 'write' });
    words.write(name, { thanks: 'tea' });
    await until(() => words.status === 'kept');
    await words.finish();
    const space = open(indexedDb());
    expect(await space.isNew()).to.equal(false);
    expect(space.names).to.deep.equal(['Sam', 'Alex']);
    expect(await space.draft(name).read()).to.deep.equal({ thanks: 'tea' });
    expect(await new FirstWords().isNew()).to.equal(false);
    space.draft(name).write({ thanks: 'tea and toast' });
    await space.flush();
    expect(await kept()).to.deep.include({ thanks: 'tea and toast' });
  });

  it('are kept soon after the last key, and while typing goes on', async () => {
    await words.isNew();
    for (let key = 1; key <= 14; key++) {
      words.write(name, { thanks: 'x'.repeat(key) });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await kept()).to.have.length(1);
    await until(async () => ((await kept())[0] as { thanks: string }).thanks.length === 14);
  });

  it('lie in session storage when the page is left, until they are kept', async () => {
    await words.isNew();
    words.write(name, { thanks: 'tea' });
    hide();
    expect(sessionStorage.getItem(stash)).to.include('tea');
    await until(async () => (await kept()).length === 1);
    await until(() => !sessionStorage.getItem(stash));
  });

  it('are there for each exercise of the page before its draft is read, whichever asked first', async () => {
    sessionStorage.setItem(
      stash,
      JSON.stringify([
        ['one/#a', 'last of one'],
        ['two/#a', 'last of two'],
        ['gone/#a', 'last of gone'],
      ]),
    );
    const space = new Space();
    const [, one, two] = await Promise.all([
      space.draft('none/').read(),
      space.draft('one/#a').read(),
      space.draft('two/#a').read(),
    ]);
    expect([one, two]).to.deep.equal(['last of one', 'last of two']);
    expect(sessionStorage.getItem(stash)).to.equal(null);
    await until(() => space.status.get() === 'kept' && !space.dirty.size);
    expect(await space.draft('gone/#a').read()).to.equal('last of gone');
    await space.close();
  });

  it('are taken up by a space where the page went faster than storage', async () => {
    sessionStorage.setItem(stash, JSON.stringify([[name, { thanks: 'the very last' }]]));
    const next = new FirstWords();
    expect(await next.isNew()).to.equal(false);
    await next.finish();
    expect(await open(indexedDb()).draft(name).read()).to.deep.equal({ thanks: 'the very last' });
  });

  it('do not write over those of a tab that was duplicated before anything was kept', async () => {
    const duplicate = new FirstWords();
    await Promise.all([words.isNew(), duplicate.isNew()]);
    words.write(name, { thanks: 'one' });
    await words.keep();
    words.write(name, { thanks: 'one and more' });
    await words.keep();
    duplicate.write(name, { thanks: 'two' });
    await duplicate.keep();
    expect(words.status).to.equal('kept');
    expect(duplicate.status).to.equal('trouble');
    expect(await kept()).to.deep.equal([{ thanks: 'one and more' }]);
    await duplicate.finish();
  });
});
