import { expect } from '@open-wc/testing';
import type { StoredRecord } from '../../src/exercises/record.js';
import { Space } from '../../src/space/space.js';
import type { Live } from '../../src/space/types.js';
import { adapters, checkin, freshPlace, hide, open, tidy, until, Watched } from './setting.js';

const stashKey = (space: string) => `mend-elements:last:${space}`;
const thanks = ({ data }: StoredRecord) => (data as { thanks?: string }).thanks;
const rejection = async (promise: Promise<unknown>) => {
  try {
    await promise;
  } catch (error) {
    return error as Error & { code: string };
  }
  throw new Error('It was not refused.');
};

for (const [name, connect] of Object.entries(adapters))
  describe(`a space over ${name}`, () => {
    let place: string;
    let adapter: Watched;
    let space: Space;
    const draftsIn = async (where = connect(place), id = 'default') => where.query({ space: id, kind: 'draft' });
    const again = (options = {}) => open(connect(place), options);

    beforeEach(async () => {
      place = freshPlace();
      adapter = new Watched(connect(place));
      space = open(adapter);
      await space.adapter();
    });
    afterEach(async () => {
      await tidy();
      await connect(place).clear();
    });

    describe('drafts', () => {
      it('are kept soon after the last key, and while typing goes on', async () => {
        for (let key = 1; key <= 15; key++) {
          space.draft('card/#a').write('x'.repeat(key));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        expect(adapter.commits.length).to.be.within(1, 6);
        await until(async () => (await draftsIn())[0]?.data === 'x'.repeat(15));
        expect(space.status.get()).to.equal('kept');
      });

      for (const [how, leave] of Object.entries({
        'is hidden': hide,
        'is left': () => dispatchEvent(new PageTransitionEvent('pagehide')),
      }))
        it(`are kept at once when the page ${how}, and the last words also lie in session storage until they are`, async () => {
          space.draft('card/#a').write('last words');
          expect(adapter.commits).to.have.length(0);
          leave();
          expect(sessionStorage.getItem(stashKey('default'))).to.include('last words');
          await until(() => adapter.commits.length === 1);
          await until(() => sessionStorage.getItem(stashKey('default')) === null);
          expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['last words']);
        });

      it('are taken up from session storage at the next start where storage was too slow, and removed there', async () => {
        space.draft('card/').write({ at: 'write' });
        space.draft('card/#a').write('kept');
        await space.flush();
        adapter.refuses = 'unavailable';
        space.draft('card/#a').write('kept, and a last word');
        dispatchEvent(new PageTransitionEvent('pagehide'));
        space.dirty.clear();
        const next = again();
        expect(await next.draft('card/#a').read()).to.equal('kept, and a last word');
        expect(await next.draft('card/').read()).to.deep.equal({ at: 'write' });
        expect(sessionStorage.getItem(stashKey('default'))).to.equal(null);
        await next.flush();
        expect((await draftsIn()).map(({ data }) => data)).to.have.deep.members([
          { at: 'write' },
          'kept, and a last word',
        ]);
      });

      it('are found in session storage where nothing else was ever kept', async () => {
        adapter.refuses = 'unavailable';
        space.draft('card/#a').write('the very first word');
        dispatchEvent(new PageTransitionEvent('pagehide'));
        space.dirty.clear();
        const next = again();
        expect(await next.isNew()).to.equal(false);
        expect(await next.draft('card/#a').read()).to.equal('the very first word');
      });

      it('are never older than what was kept after the page came back', async () => {
        adapter.refuses = 'unavailable';
        space.draft('card/#a').write('hidden');
        hide();
        adapter.refuses = undefined;
        space.draft('card/#a').write('hidden, and on');
        await space.flush();
        const next = again();
        expect(await next.draft('card/#a').read()).to.equal('hidden, and on');
      });

      it('leave nothing in session storage where nothing is to be kept', async () => {
        const nothing = open(connect(freshPlace()), { keep: 'nothing', id: 'none' });
        nothing.draft('card/#a').write('gone');
        dispatchEvent(new PageTransitionEvent('pagehide'));
        expect(JSON.stringify({ ...sessionStorage })).to.not.include('gone');
      });

      it('of several exercises in session storage are each taken up', async () => {
        adapter.refuses = 'unavailable';
        space.draft('one/#a').write('first');
        space.draft('two/#a').write('second');
        dispatchEvent(new PageTransitionEvent('pagehide'));
        space.dirty.clear();
        const next = again();
        expect(await next.draft('one/#a').read()).to.equal('first');
        expect(await next.draft('two/#a').read()).to.equal('second');
        await next.flush();
        expect((await draftsIn()).map(({ data }) => data)).to.have.members(['first', 'second']);
      });

      it('that cannot be read are set aside, with all that belongs to them, and nobody takes them up', async () => {
        space.draft('card/').write('nonsense');
        space.draft('card/#a').write('words');
        await space.flush();
        const next = again();
        await next.draft('card/').read();
        await next.draft('card/').setAside();
        expect(next.setAside.get().size).to.equal(2);
        expect(await next.draft('card/').read()).to.equal(undefined);
        next.draft('card/').write({ fine: true });
        await next.flush();
        const third = again();
        expect(await third.draft('card/').read()).to.deep.equal({ fine: true });
        expect(await third.draft('card/#a').read()).to.equal(undefined);
        expect(third.setAside.get().size).to.equal(2);
        expect(await third.draft('card/').others()).to.deep.equal([]);
        expect((await third.exportAll()).map(({ data }) => data)).to.deep.include.members(['nonsense', 'words']);
      });
    });

    describe('records', () => {
      it('come with the removal of their drafts, at once or not at all', async () => {
        space.draft('card/#a').write('tea');
        await space.flush();
        adapter.refuses = 'quota';
        expect((await rejection(space.complete([checkin(space)], { drop: ['card/#a'] }))).code).to.equal('quota');
        expect(await connect(place).query({ space: 'default', kind: 'checkin' })).to.deep.equal([]);
        expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['tea']);
        expect(await again().draft('card/#a').read()).to.equal('tea');
        adapter.refuses = undefined;
        const before = adapter.commits.length;
        await space.complete([checkin(space)], { drop: ['card/#a'] });
        expect(adapter.commits.length).to.equal(before + 1);
        expect(await draftsIn()).to.deep.equal([]);
        expect((await space.read({ kind: 'checkin' })).map(thanks)).to.deep.equal(['tea']);
      });

      it('take no word along that was typed after they were handed over', async () => {
        space.draft('card/#a').write('tea');
        const kept = space.complete([checkin(space)], { drop: ['card/#a'] });
        space.draft('card/#a').write('tea, and more');
        await kept;
        await space.flush();
        expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['tea, and more']);
      });

      it('of a part that was kept elsewhere meanwhile become a session of their own', async () => {
        const other = again();
        const session = space.newSession();
        const [first] = await space.complete([checkin(space, { session })]);
        const [second] = await other.complete([checkin(other, { session, data: { rhythm: 'daily', thanks: 'soup' } })]);
        expect(first!.session).to.equal(session);
        expect(second!.session).to.not.equal(session);
        expect((await space.read({ kind: 'checkin' })).map(thanks)).to.have.members(['tea', 'soup']);
      });

      it('are changed only where nobody changed them meanwhile', async () => {
        const other = again();
        const [record] = await space.complete([checkin(space)]);
        const [changed] = await other.complete([{ ...record!, visibility: 'shared' }]);
        expect(changed!.rev).to.not.equal(record!.rev);
        expect(
          (await rejection(space.complete([{ ...record!, data: { rhythm: 'daily', thanks: 'mine' } }]))).code,
        ).to.equal('conflict');
        expect(space.status.get()).to.equal('conflict');
        const [now] = await space.read({ kind: 'checkin' });
        expect([now!.visibility, thanks(now!)]).to.deep.equal(['shared', 'tea']);
      });

      it('come back exactly as they were after they were deleted, and never over another one', async () => {
        const records = await space.complete([checkin(space)]);
        await space.delete(records);
        expect(await space.read({ kind: 'checkin' })).to.deep.equal([]);
        await space.restore(records);
        expect(await space.read({ kind: 'checkin' })).to.deep.equal(records);
        expect((await rejection(space.restore(records))).code).to.equal('conflict');
      });

      it('that do not fit are set aside, counted, exported, and no longer counted once they are gone', async () => {
        const [record] = await space.complete([checkin(space)]);
        const foreign = { ...record!, id: 'foreign', data: 'a poem' } as StoredRecord;
        const newer = { ...record!, id: 'newer', schema: 9, data: { future: true } } as StoredRecord;
        const unknown = { ...record!, id: 'unknown', kind: 'dance' };
        await connect(place).commit([foreign, newer, unknown].map((put) => ({ put })));
        expect((await space.read({})).filter(({ kind }) => kind !== 'space')).to.deep.equal([record]);
        expect([...space.setAside.get().keys()]).to.have.members(['foreign', 'newer', 'unknown']);
        expect(await space.exportAll()).to.deep.include.members([record, foreign, newer, unknown]);
        expect(await connect(place).get('newer')).to.deep.equal(newer);
        await space.delete([foreign]);
        expect(space.setAside.get().size).to.equal(2);
        await connect(place).commit([{ put: { ...newer, schema: 1, data: record!.data } }]);
        await space.read({ kind: 'checkin' });
        expect([...space.setAside.get().keys()]).to.deep.equal(['unknown']);
      });

      it('are all exported, page by page, drafts too, and nothing of another space', async () => {
        const other = again({ id: 'others' });
        await other.complete([checkin(other)]);
        const many = Array.from({ length: 1203 }, () => checkin(space));
        await space.complete(many);
        space.draft('card/#a').write('typed');
        const all = await space.exportAll();
        expect(all.filter(({ kind }) => kind === 'checkin').length).to.equal(1203);
        expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
        expect(all.some(({ data }) => data === 'typed')).to.equal(true);
        expect(new Set(all.map((one) => one.space))).to.deep.equal(new Set(['default']));
      });
    });

    describe('what is live', () => {
      const follow = (live: { subscribe(listener: (now: Live) => void): () => void }) => {
        const seen: Live[] = [];
        const stop = live.subscribe((now) => seen.push(now));
        return { seen, stop, last: () => seen.at(-1)! };
      };

      it('loads, is ready, and follows what another connection keeps, changes and deletes', async () => {
        const other = again();
        const { seen, stop, last } = follow(space.live({ kind: 'checkin' }));
        expect(seen[0]).to.deep.equal({ state: 'loading', records: [] });
        await until(() => last().state === 'ready');
        const [record] = await other.complete([checkin(other)]);
        await until(() => last().records.length === 1);
        const [changed] = await other.complete([{ ...record!, visibility: 'shared' }]);
        await until(() => last().records[0]!.visibility === 'shared');
        await other.delete([changed!]);
        await until(() => last().records.length === 0);
        stop();
      });

      it('never shows an older answer after a newer one', async () => {
        const { stop, last, seen } = follow(space.live({ kind: 'checkin' }));
        await until(() => last().state === 'ready');
        const held: (() => void)[] = (adapter.held = []);
        await space.complete([checkin(space)]);
        await until(() => held.length === 1);
        await space.complete([checkin(space)]);
        await until(() => held.length === 2);
        held[1]!();
        await until(() => last().records.length === 2);
        held[0]!();
        adapter.held = undefined;
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(seen.map(({ records }) => records.length)).to.deep.equal([0, 0, 2]);
        stop();
      });

      it('keeps its last records when it fails, and goes on when it can', async () => {
        await space.complete([checkin(space)]);
        const { stop, last } = follow(space.live({ kind: 'checkin' }));
        await until(() => last().records.length === 1);
        adapter.refuses = 'corrupt';
        const other = again();
        await other.complete([checkin(other)]);
        await until(() => last().state === 'failed');
        expect(last().records.length).to.equal(1);
        expect((last().error as { code: string }).code).to.equal('corrupt');
        adapter.refuses = undefined;
        await other.complete([checkin(other)]);
        await until(() => last().state === 'ready');
        expect(last().records.length).to.equal(3);
        expect(last().error).to.equal(undefined);
        stop();
      });

      it('is not read again for other kinds, or at every key', async () => {
        const live = follow(space.live({}));
        await until(() => live.last().state === 'ready');
        const before = live.seen.length;
        await space.choose({ starter: 'a' });
        await until(() => live.seen.length > before);
        const then = live.seen.length;
        space.draft('card/#a').write('a key');
        await space.flush();
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(live.seen.length).to.equal(then);
        live.stop();
        await space.choose({ starter: 'b' });
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(live.seen.length).to.equal(then);
      });
    });

    describe('choices', () => {
      it('of two connections at once are both kept', async () => {
        const other = again();
        await other.adapter();
        await Promise.all([space.choose({ names: ['Sam', 'Alex'] }), other.choose({ starter: 'b' })]);
        await Promise.all([space.choose({ stars: ['one'] }), other.choose({ starter: 'a' })]);
        const third = again();
        await third.adapter();
        expect(third.choices.get()).to.deep.equal({ names: ['Sam', 'Alex'], starter: 'a', stars: ['one'] });
        await until(() => space.choices.get()!.starter === 'a' && other.choices.get()!.stars);
        expect(space.names).to.deep.equal(['Sam', 'Alex']);
      });

      it('made while others are being kept are kept, too', async () => {
        const go = adapter.slow();
        const first = space.choose({ names: ['Sam', 'Alex'] });
        await new Promise((resolve) => setTimeout(resolve));
        const second = space.choose({ starter: 'b' });
        go();
        await Promise.all([first, second]);
        const other = again();
        await other.adapter();
        expect(other.choices.get()).to.deep.equal({ names: ['Sam', 'Alex'], starter: 'b' });
      });

      it('are kept once storage takes them again', async () => {
        adapter.refuses = 'quota';
        expect((await rejection(space.choose({ names: ['Sam', 'Alex'] }))).code).to.equal('quota');
        expect(space.names).to.deep.equal(['Sam', 'Alex']);
        adapter.refuses = undefined;
        await space.flush();
        const other = again();
        await other.adapter();
        expect(other.names).to.deep.equal(['Sam', 'Alex']);
      });

      it('that cannot be read are kept beside the new ones', async () => {
        await space.choose({ names: ['Sam', 'Alex'] });
        const stored = (await connect(place).query({ space: 'default', kind: 'space' }))[0]!;
        await connect(place).commit([{ put: { ...stored, rev: 'x', schema: 7, data: { people: 3 } } }]);
        const next = again();
        await next.adapter();
        expect(next.choices.get()).to.deep.equal({});
        await next.choose({ names: ['Ana', 'Bo'] });
        const records = await connect(place).query({ space: 'default', kind: 'space' });
        expect(records.map(({ data }) => data)).to.have.deep.members([{ people: 3 }, { names: ['Ana', 'Bo'] }]);
      });
    });

    describe('deleting', () => {
      it('takes what one wrote, drafts and what waits included, and names what needs both', async () => {
        const session = space.newSession();
        await space.complete([checkin(space, { session })]);
        await space.complete([checkin(space, { session, author: 'b', data: { rhythm: 'daily', thanks: 'soup' } })]);
        await space.complete([
          checkin(space, { session, author: 'both', visibility: 'shared', data: { rhythm: 'daily' } }),
        ]);
        space.draft('card/#a').write('half');
        space.draft('card/#b').write('other half');
        await space.flush();
        const go = adapter.slow();
        space.draft('card/#a').write('half and more');
        const told: unknown[] = [];
        space.erased.listen((one) => told.push(one));
        const deleting = space.deleteWritten('a');
        await new Promise((resolve) => setTimeout(resolve));
        space.draft('card/#a').write('half and more, still waiting');
        go();
        const { deleted, joint } = await deleting;
        await space.flush();
        expect(deleted).to.equal(2);
        expect(joint.map(({ author }) => author)).to.deep.equal(['both']);
        expect(told).to.deep.equal([{ author: 'a' }]);
        expect(JSON.stringify(await space.exportAll())).to.not.match(/tea|half and|"half"/);
        expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['other half']);
        expect((await space.read({ author: 'b' })).map(thanks)).to.deep.equal(['soup']);
        space.draft('card/#b').write('other half, on');
        await space.flush();
        expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['other half, on']);
      });

      it('leaves nothing of a space when two other people start, also not what was about to be kept', async () => {
        await space.choose({ names: ['Sam', 'Alex'] });
        await space.complete([checkin(space)]);
        space.draft('card/#a').write('typed');
        const go = adapter.slow();
        hide();
        const clearing = space.clear();
        await new Promise((resolve) => setTimeout(resolve));
        space.draft('card/#a').write('typed on');
        go();
        await clearing;
        await space.flush();
        expect(await space.exportAll()).to.deep.equal([]);
        expect(space.choices.get()).to.deep.equal({});
        expect(await space.isNew()).to.equal(true);
        expect(sessionStorage.getItem(stashKey('default'))).to.equal(null);
        space.draft('card/#a').write('new words');
        await space.flush();
        expect(await again().draft('card/#a').read()).to.equal('new words');
      });
    });

    it('sees nothing of another space in the same place', async () => {
      const other = again({ id: 'others' });
      await space.choose({ names: ['Sam', 'Alex'] });
      await space.complete([checkin(space)]);
      space.draft('card/#a').write('typed');
      await space.flush();
      const live = other.live({ kind: 'checkin' });
      const seen: Live[] = [];
      const stop = live.subscribe((now) => seen.push(now));
      expect(await other.isNew()).to.equal(true);
      expect(await other.read({})).to.deep.equal([]);
      expect(await other.draft('card/#a').read()).to.equal(undefined);
      expect(await other.draft('card/').others()).to.deep.equal([]);
      expect(other.names).to.equal(undefined);
      await other.clear();
      expect((await space.read({ kind: 'checkin' })).length).to.equal(1);
      expect(seen.every(({ records }) => records.length === 0)).to.equal(true);
      stop();
    });

    describe('another adapter', () => {
      let other: string;
      beforeEach(() => {
        other = freshPlace();
      });
      afterEach(() => connect(other).clear());

      for (const move of [true, false])
        it(`takes over the drafts while somebody types, and ${move ? 'all' : 'no'} records`, async () => {
          await space.complete([checkin(space)]);
          space.draft('card/#a').write('typed');
          await space.flush();
          space.draft('card/#b').write('typing');
          const target = connect(other);
          const changed = space.useAdapter(target, { move });
          space.draft('card/#a').write('typed on');
          await changed;
          space.draft('card/#b').write('typing on');
          await space.flush();
          expect((await draftsIn(connect(other))).map(({ data }) => data)).to.have.members(['typed on', 'typing on']);
          expect(await draftsIn()).to.deep.equal([]);
          expect((await connect(other).query({ space: 'default', kind: 'checkin' })).length).to.equal(move ? 1 : 0);
          expect((await connect(place).query({ space: 'default', kind: 'checkin' })).length).to.equal(1);
          expect(space.status.get()).to.equal('kept');
          const next = open(connect(other));
          expect(await next.isNew()).to.equal(false);
          expect(await next.draft('card/#a').read()).to.equal('typed on');
        });

      it('keeps what it had already, and shows both', async () => {
        const there = open(connect(other));
        const session = space.newSession();
        await there.complete([checkin(there, { session, data: { rhythm: 'daily', thanks: 'there' } })]);
        there.draft('card/#a').write('left there');
        await there.flush();
        await space.complete([checkin(space, { session }), checkin(space)]);
        space.draft('card/#a').write('typed here');
        await space.useAdapter(connect(other), { move: true });
        const records = await space.read({ kind: 'checkin' });
        expect(records.map(thanks)).to.have.members(['there', 'tea']);
        expect(await space.draft('card/#a').read()).to.equal('typed here');
        const others = await space.draft('card/').others();
        expect(others.map(({ drafts }) => drafts['card/#a'])).to.deep.equal(['left there']);
      });

      it('that refuses changes nothing', async () => {
        space.draft('card/#a').write('typed');
        await space.flush();
        const refusing = new Watched(connect(other));
        refusing.refuses = 'denied';
        expect((await rejection(space.useAdapter(refusing, { move: true }))).code).to.equal('denied');
        expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['typed']);
        space.draft('card/#a').write('typed on');
        await space.flush();
        expect((await draftsIn()).map(({ data }) => data)).to.deep.equal(['typed on']);
      });

      it('shows its own records at once to whoever follows', async () => {
        const there = open(connect(other));
        await there.complete([checkin(there)]);
        const seen: Live[] = [];
        const stop = space.live({ kind: 'checkin' }).subscribe((now) => seen.push(now));
        await until(() => seen.at(-1)!.state === 'ready');
        expect(seen.at(-1)!.records.length).to.equal(0);
        await space.useAdapter(connect(other));
        await until(() => seen.at(-1)!.records.length === 1);
        stop();
      });
    });
  });

describe('a space on its own', () => {
  afterEach(tidy);

  it('keeps nothing where nothing is to be kept, says so, and asks before it is left only while there are words', async () => {
    const space = new Space({ keep: 'nothing', id: freshPlace() });
    space.draft('card/#a').write('typed');
    await space.flush();
    expect(space.status.get()).to.equal('temporary');
    const other = new Space({ keep: 'nothing', id: space.id });
    expect(await other.draft('card/#a').read()).to.equal(undefined);
    for (const asks of [true, false]) {
      space.asks = asks;
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(asks);
    }
    space.asks = true;
    await space.close();
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(false);
  });

  it('keeps on this device by itself, and says in words where', async () => {
    const space = new Space({ id: freshPlace() });
    expect(await space.label()).to.equal('in this browser');
    await space.complete([checkin(space)]);
    const other = new Space({ id: space.id });
    expect((await other.read({ kind: 'checkin' })).map(thanks)).to.deep.equal(['tea']);
    await other.clear();
    await Promise.all([space.close(), other.close()]);
  });
});
