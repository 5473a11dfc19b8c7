import type { ChangeNotice, StorageAdapter, StorageCode } from './adapter.js';
import { check, coded, refused, sameRecord, storageError } from './conformance-checks.js';
import { LONG_PATIENCE } from './conformance-scene.js';
import type { Test } from './conformance-scene.js';

/** Makes the adapter fail at a place, one function a code. */
type Provoke = Partial<Record<StorageCode, (place: string) => Promise<void>>>;

/** That an adapter which fails says so by its code, and has changed nothing. */
export function describeFailures(test: Test, provoke: Provoke): void {
  for (const code of Object.keys(provoke) as StorageCode[]) {
    test(
      `answers ${code}, and changes nothing`,
      async (scene) => {
        const adapter = await scene.open();
        const old = scene.record();
        await adapter.commit([{ put: old }]);
        const heard: ChangeNotice[] = [];
        adapter.subscribe((notice) => heard.push(notice));
        await provoke[code]!(scene.place);
        if (code === 'unavailable' || code === 'version' || code === 'corrupt') {
          // The next get, or else the next open, which may open only when it is used.
          const got = await adapter.get(old.id).then(
            () => false,
            (error) => coded(error, code),
          );
          if (!got)
            await refused(
              scene.open().then((again) => again.get(old.id)),
              code,
              'open or get',
            );
          return;
        }
        const added = scene.record();
        await refused(
          adapter.commit([{ put: added }, { put: scene.rewritten(old, { words: 'not to be kept' }) }]),
          code,
          'commit',
        );
        check(heard.length === 0, 'A listener heard of the commit that was refused.');
        // Where the failure goes on and nothing can be read, nothing can be said about it.
        const both = async (reader: StorageAdapter) => [await reader.get(old.id), await reader.get(added.id)] as const;
        const after = await both(adapter).catch(async (error) => {
          storageError(error);
          return scene
            .open()
            .then(both)
            .catch((again) => void storageError(again));
        });
        if (!after) return;
        sameRecord(after[0], old, 'the record that was there before');
        check(after[1] === undefined, 'A part of the refused commit was kept.');
      },
      LONG_PATIENCE,
    );
  }
}
