// What a page with all four named exercises loads, by kind: code, English words, each guide.
const tags = ['checkin-card', 'repair-prompt', 'boundary-builder', 'conversation-guide'];

/**
 * What loads only when somebody asks for it beside the exercise, or where the page has something of its own: by module, each with
 * what it alone brings along. Not part of going through an exercise from start to end.
 */
const onRequest = [
  /\/ui\/(past|history)\//, // what is past, and what is kept
  /\/(privacy|worksheet|submit|blank|past|past-[\w-]+)\.ts$/,
  /^src\/export\//,
  /node_modules\/(?!lit|@lit|nanostores|@nanostores|idb)/,
  /\/coach-words\.ts$/,
  /^src\/content\/(read-|pack-|validate-|known-|guide-schema|nearest-key)/, // a coach's pack or guide
  /\/change-adapter\.ts$/,
  /\/storage\/(web-storage|memory|journalled|fall-back)\.ts$/, // where there is no IndexedDB
  /\/elements\/(support-note|quick-exit)\//, // a tag each
];
const isLanguage = (id) => id.startsWith('src/language/');
const isGuide = (id) => /^src\/content\/[\w-]+\/guides\//.test(id);
const isWords = (id) => /^src\/content\/[a-z]{2}(-[\w-]+)?\//.test(id) && !isGuide(id);

/** Whether a file is mostly what loads on request; what else lies in it comes with it. */
const isOnRequest = ({ modules }) => {
  const lengths = Object.entries(modules).map(([id, length]) => [onRequest.some((one) => one.test(id)), length]);
  const total = (list) => list.reduce((sum, [, length]) => sum + length, 0);
  return total(lengths.filter(([is]) => is)) > total(lengths) / 2;
};

/** Files by what most of each is. */
const kindOf = ({ modules }) => {
  const ids = Object.keys(modules);
  const most = ids.reduce((one, other) => (modules[other] > modules[one] ? other : one), ids[0]);
  if (ids.length === 0) return 'code';
  return isLanguage(most) ? 'language' : isGuide(most) ? 'guide' : isWords(most) ? 'words' : 'code';
};

/**
 * @param contents by file: its modules with their lengths, and the files that it asks for, at once or later
 * @param size bytes of a file
 * @returns rows as `npm run size` prints them
 */
export function groups(contents, size) {
  const entries = tags.map((tag) => `embed/${tag}.js`).filter((file) => contents[file]);
  const reach = (isLeftOut) => {
    const found = new Set();
    const visit = (file) => {
      if (found.has(file) || !contents[file] || isLeftOut(contents[file])) return;
      found.add(file);
      [...contents[file].imports, ...contents[file].dynamicImports].forEach(visit);
    };
    entries.forEach(visit);
    return [...found];
  };
  const asked = reach(isOnRequest);
  const all = reach(() => false);
  const sum = (files, kind) =>
    files.filter((file) => kindOf(contents[file]) === kind).reduce((total, file) => total + size(file), 0);
  const guides = all.filter((file) => kindOf(contents[file]) === 'guide').map(size);
  const styles = entries.map((file) => file.replace(/js$/, 'css')).reduce((total, file) => total + size(file), 0);
  return [
    { file: 'four exercises, from start to end: code', brotli: sum(asked, 'code') + styles },
    { file: 'four exercises, all they can load: code', brotli: sum(all, 'code') + styles },
    { file: 'four exercises: English words without the guides', brotli: sum(all, 'words') },
    { file: 'language: notices in English', brotli: sum(all, 'language') },
    ...(guides.length ? [{ file: 'largest guide', brotli: Math.max(...guides) }] : []),
  ];
}
