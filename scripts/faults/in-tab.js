// One of two tabs that do the same at once. Each step gives what was acknowledged: `token` stands in `space`, once.

/** Waits until the other tab is at the same place, so that what follows happens in both at once. */
const meeting = (() => {
  const line = new BroadcastChannel('fault-rounds');
  let here = 0;
  let there = 0;
  let go = () => {};
  line.onmessage = ({ data }) => {
    there = Math.max(there, data);
    go();
  };
  return async () => {
    line.postMessage(++here);
    while (there < here) await new Promise((resolve) => (go = resolve));
  };
})();

/** How often this tab was told that the other was quicker. */
let conflicts = 0;
const isConflict = (error) => {
  const conflict = error.name === 'StorageError' && error.code === 'conflict';
  if (conflict) conflicts++;
  return conflict;
};
const rev = () => crypto.randomUUID();
const checkin = (session, thanks) => ({
  kind: 'checkin',
  session,
  author: 'a',
  visibility: 'private',
  schema: 1,
  data: { rhythm: 'daily', mode: 'together', thanks },
});

/** This tab's connection, and its spaces by id on it; `fresh` knows nothing of what is stored. */
const connected = import('/space.js').then(({ Space, indexedDb }) => ({ Space, adapter: indexedDb() }));
const spaces = new Map();
async function spaceOf(id, fresh = false) {
  if (fresh || !spaces.has(id)) {
    await spaces.get(id)?.close();
    const { Space, adapter } = await connected;
    spaces.set(id, new Space({ id, adapter }));
  }
  return spaces.get(id);
}

const kinds = {
  /** Both add to one number; `ifRev` decides who must read again. The first to come also makes the record. */
  async increments({ run, token }) {
    const { adapter } = await connected;
    const space = `${run}-increments`;
    const id = '00000000-0000-7000-8000-000000000001';
    const told = [];
    for (let step = 0; step < 3; step++) {
      for (;;) {
        const before = await adapter.get(id);
        const now = new Date().toISOString();
        const stamp = { updatedAt: now, rev: rev() };
        const made = { ...checkin(id, ''), id, space, createdAt: now, day: now.slice(0, 10), ...stamp };
        const put = before ? { ...before, ...stamp } : made;
        put.data = { ...put.data, thanks: put.data.thanks + token(step) };
        try {
          await adapter.commit([{ put, ifRev: before ? before.rev : null }]);
          break;
        } catch (error) {
          if (!isConflict(error) || error.ids[0] !== id) throw error;
        }
      }
      told.push({ space, token: token(step) });
    }
    return told;
  },

  /** Both settle something of a space that nobody was in before. */
  async firstChoices({ run, round, tab, token }) {
    const id = `${run}-first-${round}`;
    const space = await spaceOf(id, true);
    await meeting();
    if (tab === 0) await space.choose({ names: [token(0), token(1)] });
    else await Promise.all([space.choose({ stars: [token(0)] }), space.choose({ stars: [token(0), token(1)] })]);
    return [0, 1].map((step) => ({ space: id, token: token(step) }));
  },

  /** Both settle different things of one space again and again: neither takes the other's back. */
  async choices({ run, tab, token }) {
    const id = `${run}-choices`;
    const space = await spaceOf(id);
    await space.choose(tab === 0 ? { names: [token(0), 'Alex'] } : { stars: [token(0)] });
    await meeting();
    // The next round replaces it, so it is looked for now.
    const { adapter } = await connected;
    const [stored] = await adapter.query({ space: id, kind: 'space' });
    return [{ space: id, token: token(0), found: JSON.stringify(stored?.data ?? '').split(token(0)).length - 1 }];
  },

  /** Both finish the same part of the same session: the second becomes a session of its own. */
  async completions({ run, round, token }) {
    const id = `${run}-completions`;
    const space = await spaceOf(id);
    const session = `00000000-0000-7000-8000-${String(round).padStart(12, '0')}`;
    const name = `checkin-card/${round}/`;
    space.draft(`${name}#a`).write({ thanks: token(0) });
    await space.flush();
    await meeting();
    const [kept] = await space.complete([checkin(session, token(0))], { drop: [`${name}#a`] });
    if (kept.session !== session) conflicts++;
    return [{ space: id, token: token(0) }];
  },

  /** Both change the same kept record; whoever was second reads again. */
  async changes({ run, round, tab, token }) {
    const id = `${run}-changes`;
    const space = await spaceOf(id);
    const session = `00000000-0000-7000-8000-${String(round).padStart(12, '0')}`;
    if (tab === 0) await space.complete([checkin(session, '')]);
    await meeting();
    for (;;) {
      const [record] = await space.read({ kind: 'checkin', session });
      if (!record) return [{ space: id, token: token(0), found: 0 }];
      try {
        await space.complete([{ ...record, data: { ...record.data, thanks: record.data.thanks + token(0) } }]);
        return [{ space: id, token: token(0) }];
      } catch (error) {
        if (!isConflict(error)) throw error;
      }
    }
  },

  /** Both type under one name: each tab has a draft of its own. */
  async drafts({ run, round, token }) {
    const id = `${run}-drafts`;
    const space = await spaceOf(id);
    const draft = space.draft(`checkin-card/${round}/#b`);
    for (let step = 0; step < 3; step++) {
      draft.write({ thanks: token(step) });
      await space.flush();
    }
    return [{ space: id, token: token(2) }];
  },
};

/** Runs rounds with the other tab. Gives, for each, what was acknowledged. */
mend.tabRounds = async ({ run, tab, rounds }) => {
  const told = [];
  for (const { round, kind } of rounds) {
    await meeting();
    const token = (step) => `<${round}.${tab}.${step}>`;
    conflicts = 0;
    const kept = await kinds[kind]({ run, round, tab, token });
    told.push(...kept.map((one, at) => ({ round, kind, conflicts: at ? 0 : conflicts, ...one })));
  }
  return told;
};
