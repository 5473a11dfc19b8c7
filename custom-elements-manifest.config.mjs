/** What docs and editors read about the elements, from the tags above the classes. */
export default {
  // What elements share is read too, for what they inherit from it.
  globs: ['src/elements/**/*.ts', 'src/ui/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicPaths(), withoutPrivates()],
};

/** A path in the manifest is what one imports, not where the source lies. */
function publicPaths() {
  const path = (source) =>
    source
      ?.replace(/^\/?src\/elements\/([^/]+)\/define\.ts$/, 'define/$1.js')
      .replace(/^\/?src\/elements\/([^/]+)\/\1\.ts$/, 'elements/$1.js');
  return {
    name: 'public-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ path: source }) => path(source) !== source,
      );
      for (const module of customElementsManifest.modules) {
        module.path = path(module.path);
        for (const item of module.exports ?? []) item.declaration.module = path(item.declaration.module);
      }
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function withoutPrivates() {
  const isOpen = ({ name, privacy }) =>
    privacy === undefined || privacy === 'public' ? !/^[#_]/.test(name ?? '') : false;
  // Lit's own life cycle is no news to anybody.
  const life = new Set([
    'render',
    'connectedCallback',
    'disconnectedCallback',
    'willUpdate',
    'update',
    'updated',
    'firstUpdated',
    'formAssociated',
    'formResetCallback',
  ]);
  return {
    name: 'without-privates',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          declaration.members = declaration.members?.filter((member) => isOpen(member) && !life.has(member.name));
          // The analyzer takes the first argument of a constructor for the name of an event.
          declaration.events = declaration.events?.filter(({ name }) => name.startsWith('exercise-'));
        }
      }
    },
  };
}
