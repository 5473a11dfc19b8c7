import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { schemas as boundary } from '../../src/exercises/boundary-schemas.js';
import { schemas as checkin } from '../../src/exercises/checkin-schemas.js';
import { guideProgress, schemas as conversation } from '../../src/exercises/guide-schemas.js';
import { newGuideRun } from '../../src/exercises/guide-state.js';
import { newCheckin, splitCheckin } from '../../src/exercises/checkin-state.js';
import { newRepair, splitRepair } from '../../src/exercises/repair-state.js';
import { schemas as repair } from '../../src/exercises/repair-schemas.js';
import { guide as needs } from '../../src/content/en/guides/needs.js';

const own = { session: 's', day: '2026-11-24' };
const reads = (schema: v.GenericSchema, data: unknown) => v.safeParse(schema, data).success;

/** No date can be made of these, and whatever says one would throw. */
const noMoments = [1e300, Infinity, NaN, -1, '5'];
const noDays = ['not a day', '2026-02-30', '', '24.11.2026', 5];

describe('a record or a draft that no screen could say', () => {
  it('is not read where a day of it is none', () => {
    const entry = { key: 'k', step: 'st', type: 'date', author: 'a', ask: '?' };
    const talk = { guide: 'gone', title: 'Gone', mode: 'together', ended: true };
    assert.ok(reads(conversation.data, { ...talk, entries: [{ ...entry, day: '2026-11-24' }] }));
    for (const day of noDays) {
      assert.ok(!reads(conversation.data, { ...talk, entries: [{ ...entry, day }] }), `${day}`);
      assert.ok(
        !reads(checkin.draft!.progress, { ...splitCheckin(newCheckin(own)).progress, day }),
        `check-in, ${day}`,
      );
      assert.ok(!reads(repair.draft!.progress, { ...splitRepair(newRepair(own)).progress, day }), `repair, ${day}`);
      assert.ok(!reads(boundary.data, { is: 'answer', of: 'r', reply: 'agree', day }), `boundary, ${day}`);
    }
  });

  it('is not read where an instant or a length of time of it is none', () => {
    const { answers: _, ...progress } = newGuideRun(needs, own);
    const plain = JSON.parse(JSON.stringify(progress)) as object;
    const timer = { left: 1, of: 2, more: 0 };
    assert.ok(reads(guideProgress, { ...plain, timer, pause: { since: 0, until: 1 } }));
    for (const bad of noMoments) {
      assert.ok(!reads(guideProgress, { ...plain, pause: { since: 0, until: bad } }), `pause, ${bad}`);
      assert.ok(!reads(guideProgress, { ...plain, timer: { ...timer, since: bad } }), `timer, ${bad}`);
      assert.ok(!reads(repair.data, { what: 'unheard', minutes: bad }), `repair, ${bad}`);
    }
  });
});
