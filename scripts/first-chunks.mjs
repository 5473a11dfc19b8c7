/**
 * Chunks by when they are needed: what a tag needs at once lies in one file. Left to itself the bundler would cut a file for
 * every pair of lazy parts that share a module, and each file costs a request and compresses worse. What several tags need at
 * once is `first`, or `joint` where the check-in does without; a space, which exercises load later than their first words, is a file of its own, too.
 */
/** Behind an index that a first chunk imports, but used by a space alone. */
const ofASpace = /@lit\/context\/.*(context-root|value-notifier|context-provider|context-consumer|decorators)/;

const discreet = new Set(['support-note', 'quick-exit']);

export function firstChunks() {
  let entries = [];
  let tagOf;

  const staticallyNeeded = (getModuleInfo) => {
    const needed = new Map();
    for (const entry of entries) {
      const tag = /([^/]+)\.ts$/.exec(entry)[1];
      const visit = (id) => {
        const tags = needed.get(id) ?? new Set();
        if (tags.has(tag)) return;
        needed.set(id, tags.add(tag));
        getModuleInfo(id)?.importedIds.forEach(visit);
      };
      visit(entry);
      // The entry itself registers its tag; nothing else may bring that about.
      needed.delete(entry);
    }
    return needed;
  };

  return {
    plugin: {
      name: 'first-chunks',
      buildEnd() {
        entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id).isEntry).sort();
      },
    },
    group: {
      name(id, context) {
        tagOf ??= staticallyNeeded((module) => context.getModuleInfo(module));
        if (ofASpace.test(id)) return 'space';
        const tags = [...(tagOf.get(id) ?? [])];
        const exercises = tags.filter((tag) => tag !== 'exercise-space');
        // Help and the way out share parts that no exercise needs at once. What only those for two at once share, such as the place
        // of these two on the sheet, is nothing for the check-in.
        if (exercises.length > 1)
          return exercises.every((tag) => discreet.has(tag))
            ? 'discreet'
            : tagOf.get(id).has('checkin-card')
              ? 'first'
              : 'joint';
        if (exercises.length === 1) return exercises[0];
        // A space is not needed at once by anything but its own tag.
        return tags.length && !id.includes('/exercise-space/') ? 'space' : (tags[0] ?? null);
      },
    },
    // Otherwise a group takes along whatever its modules import.
    includeDependenciesRecursively: false,
  };
}
