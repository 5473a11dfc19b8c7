import type { KeyValue } from '../../src/storage/from-key-value.js';

/** An asynchronous key-value library over a map, whose calls take their time and end in no fixed order. */
export function keyValueIn(store: Map<string, string>): KeyValue {
  let calls = 0;
  const later = async () => {
    for (let turns = calls++ % 3; turns > 0; turns--) await null;
  };
  return {
    async get(key) {
      await later();
      return store.get(key);
    },
    async set(key, value) {
      await later();
      store.set(key, value);
    },
    async delete(key) {
      await later();
      store.delete(key);
    },
    async keys() {
      await later();
      return [...store.keys()];
    },
  };
}
