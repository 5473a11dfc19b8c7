import { storageConformance } from '../../src/storage/conformance.js';
import { fromKeyValue } from '../../src/storage/from-key-value.js';
import { indexedDb } from '../../src/storage/indexed-db.js';
import { memory } from '../../src/storage/memory.js';
import { webStorage } from '../../src/storage/web-storage.js';
import { provokeIndexedDb, provokeWebStorage } from './provoke.js';
import { keyValueIn } from './key-value.js';

describe('in this engine', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  storageConformance('indexedDb', async (place) => indexedDb({ name: place }), {
    describe,
    it,
    provoke: provokeIndexedDb,
  });

  storageConformance('memory', async (place) => memory({ name: place }), { describe, it });

  for (const area of ['local', 'session'] as const) {
    storageConformance(`webStorage, ${area}`, async (place) => webStorage({ area, name: place }), {
      describe,
      it,
      limits: { changes: 1000 },
      provoke: provokeWebStorage(area),
    });
  }

  const stores = new Map<string, Map<string, string>>();
  const storeOf = (place: string) => stores.get(place) ?? stores.set(place, new Map()).get(place)!;
  storageConformance('fromKeyValue', async (place) => fromKeyValue(keyValueIn(storeOf(place)), { name: place }), {
    describe,
    it,
    limits: { changes: 1000 },
  });
});
