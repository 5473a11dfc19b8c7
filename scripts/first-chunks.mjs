/**
 * Chunks by when they are needed: what a tag needs at once lies in one file. Left to itself the bundler would cut a file for
 * every pair of lazy parts that share a module, and each file costs a request and compresses worse. What several tags need
 * lies with the first of them by name; a space, which exercises load later than their first words, in a file of its own.
 */
/** Behind an index that a first chunk imports, but used by a space alone. */
const ofASpace = /@lit\/context\/.*(context-root|value-notifier|context-provider|context-consumer|decorators)/;

export function firstChunks() {
  let entries = [];
  let tagOf;

  const staticallyNeeded = (getModuleInfo) => {
    const needed = new Map();
    for (const entry of entries) {
      const tag = /([^/]+)\.ts$/.exec(entry)[1];
      const visit = (id) => {
        if (needed.has(id)) return;
        needed.set(id, tag);
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
        const tag = tagOf.get(id);
        return tag === 'exercise-space' && !id.includes('/exercise-space/') ? 'space' : (tag ?? null);
      },
    },
    // Otherwise a group takes along whatever its modules import.
    includeDependenciesRecursively: false,
  };
}
