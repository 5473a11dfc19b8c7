import { describe, it } from 'node:test';
import { storageConformance } from '../../src/storage/conformance.js';
import { fromKeyValue } from '../../src/storage/from-key-value.js';
import { memory } from '../../src/storage/memory.js';
import { keyValueIn } from './key-value.js';

storageConformance('memory', async (place) => memory({ name: place }), { describe, it });

const stores = new Map<string, Map<string, string>>();
const storeOf = (place: string) => stores.get(place) ?? stores.set(place, new Map()).get(place)!;

storageConformance('fromKeyValue', async (place) => fromKeyValue(keyValueIn(storeOf(place)), { name: place }), {
  describe,
  it,
  limits: { changes: 1000 },
});

// One store for all, as in an application that has a single one: names must keep places apart.
const shared = new Map<string, string>();
storageConformance(
  'fromKeyValue, every place in one store',
  async (place) => fromKeyValue(keyValueIn(shared), { name: place }),
  {
    describe,
    it,
    limits: { changes: 1000 },
  },
);
