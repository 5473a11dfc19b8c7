import { Space } from '../../src/space/space.js';
import type { StorageAdapter } from '../../src/storage/index.js';

/** A device whose clock and time zone a test sets. */
export function device(begin: string, zone = 'Europe/Lisbon') {
  const device = { now: Date.parse(begin), zone };
  return Object.assign(device, {
    own: (adapter: StorageAdapter) =>
      new Space({ adapter, names: ['Sam', 'Alex'], now: () => device.now, zone: () => device.zone }),
    at: (time: string) => (device.now = Date.parse(time)),
  });
}
