import assert from 'node:assert/strict';
import { it } from 'node:test';
import { schemaOf } from '../../src/exercises/schemas.js';
import type { Kind } from '../../src/exercises/record.js';
import { Space } from '../../src/space/space.js';
import { memory } from '../../src/storage/memory.js';

// In a file of its own: what was loaded once stays loaded.
it('loads how a kind is read once a record of it is met, and sets none of them aside', async () => {
  const adapter = memory({ name: 'kinds-met' });
  const elsewhere = new Space({ adapter });
  const keep = (space: Space, kind: Kind, data: Record<string, string>) =>
    space.complete([{ kind, session: space.newSession(), author: 'a', visibility: 'shared', schema: 1, data }]);
  const [tea] = await keep(elsewhere, 'checkin', { rhythm: 'daily', thanks: 'for the tea' });
  assert.ok(schemaOf('checkin'));
  assert.equal(schemaOf('repair'), undefined);
  assert.equal(schemaOf('boundary'), undefined);

  // Another page, with an element that this one does not have, kept this.
  const repair = { ...tea!, id: 'a-repair', kind: 'repair', data: { what: 'unheard' } };
  await adapter.commit([{ put: repair }]);
  const here = new Space({ adapter });
  assert.deepEqual(
    (await here.read({ kind: 'repair' })).map(({ data }) => data),
    [{ what: 'unheard' }],
  );
  assert.equal(schemaOf('boundary'), undefined);
  assert.equal(here.setAside.get().size, 0);

  await adapter.commit([{ put: { ...repair, id: 'of-tomorrow', kind: 'of-tomorrow' } }]);
  assert.equal((await here.read({})).filter(({ kind }) => kind === 'of-tomorrow').length, 0);
  assert.deepEqual([...here.setAside.get().keys()], ['of-tomorrow']);
});
