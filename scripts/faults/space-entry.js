export { Space } from '../../dist/space.js';
export { indexedDb } from '../../dist/storage/indexed-db.js';
