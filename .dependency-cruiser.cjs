// The arrows of the house: embed → elements → ui, space, export → content, language, storage → exercises.
// Skipping downwards is fine; within a tier only ui → space, ui → export and content → language. `import()` and types count too.
const may = {
  exercises: [],
  language: [],
  storage: ['exercises'],
  content: ['language', 'exercises'],
  space: ['content', 'language', 'storage', 'exercises'],
  export: ['content', 'language', 'storage', 'exercises'],
  ui: ['space', 'export', 'content', 'language', 'storage', 'exercises'],
  elements: ['ui', 'space', 'export', 'content', 'language', 'storage', 'exercises'],
  embed: ['elements', 'ui', 'space', 'export', 'content', 'language', 'storage', 'exercises'],
};

const arrows = Object.entries(may).map(([folder, targets]) => ({
  name: `arrow-from-${folder}`,
  comment: `${folder} may import ${targets.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...targets].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'pure-domain',
      comment: 'exercises and language are plain TypeScript: no package either, but for the schemas of exercises.',
      severity: 'error',
      from: { path: '^src/(exercises|language)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'], pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'element-never-an-adapter',
      comment: 'An element talks to a Space. Of storage it knows the contract alone.',
      severity: 'error',
      from: { path: '^src/(elements|ui|embed)/' },
      to: { path: '^src/storage/', pathNot: '^src/storage/(index|adapter|storage-error)\\.ts$' },
    },
    {
      name: 'one-element-not-another-ones-inside',
      comment: 'What two elements share lives in ui; what one offers is its class file or define.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/$1/|^src/elements/([^/]+)/(\\1|define)\\.ts$' },
    },
    {
      name: 'no-circle',
      comment: 'Nothing depends on itself.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-test-tools-in-the-package',
      comment: 'src imports only what the package depends on.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
