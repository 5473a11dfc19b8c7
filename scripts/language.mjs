// How well the language notices see what is in the corpus: a table, and one line of JSON. npm run language
// With `-- --size`: brotli bytes of what a thanks loads, and of everything together, against the budgets.
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import {
  corpus,
  none,
  precisionOf,
  purposes,
  recallOf,
  score,
  scoreCrisis,
  scoreStrangers,
  sum,
} from '../test/language/corpus.ts';

/** What the held-out part has to reach, over all purposes. */
const goals = { sentences: 600, precision: 0.95, recall: 0.9, oneSided: 60 };

/** What the rules of English may weigh, in bytes: those for a thanks, and all of them. */
const budgets = { appreciation: 16 * 1024, together: 36 * 1024 };

if (process.argv.includes('--size')) {
  const input = { appreciation: 'src/language/en/appreciation.ts', 'to another': 'src/language/en/to-another.ts' };
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ minify: true });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const bytesOf = ({ code }) => brotliCompressSync(code).length;
  const reached = (chunk, found = new Set()) => {
    found.add(chunk);
    for (const name of chunk.imports) if (!found.has(chunks.get(name))) reached(chunks.get(name), found);
    return found;
  };
  const print = (name, list, budget) => {
    const bytes = [...list].reduce((all, chunk) => all + bytesOf(chunk), 0);
    console.log(`${name.padEnd(13)} ${String(bytes).padStart(6)} of ${budget}`);
    if (bytes > budget) process.exitCode = 1;
  };
  print('appreciation', reached(output.find(({ name }) => name === 'appreciation')), budgets.appreciation);
  print('together', output, budgets.together);
  process.exit();
}

const row = (name, part, { sentences, right, wrong, missed, sameKind }) =>
  [
    name.padEnd(13),
    part.padEnd(9),
    String(sentences).padStart(9),
    (right + wrong ? precisionOf({ right, wrong }) : 1).toFixed(3).padStart(10),
    (right + missed ? recallOf({ right, missed }) : 1).toFixed(3).padStart(7),
    (right ? sameKind / right : 1).toFixed(3).padStart(10),
  ].join(' ');

console.log('purpose       part      sentences  precision  recall  same kind');
const all = { tuning: none, 'held-out': none };
for (const part of Object.keys(all)) {
  for (const purpose of purposes) {
    const tally = await score(purpose, part);
    all[part] = sum(all[part], tally);
    console.log(row(purpose, part, tally));
  }
  console.log(row('all', part, all[part]));
  console.log(row('crisis apart', part, await scoreCrisis(part)));
}

for (const part of Object.keys(all)) console.log(row('strangers', part, await scoreStrangers(part)));

const rows = purposes.flatMap((purpose) => ['tuning', 'held-out'].flatMap((part) => corpus(purpose, part)));
const oneSided = rows.filter(({ note }) => note === 'one-sided').length;
const fine = rows.filter(({ kind }) => !kind).length;
console.log(`\n${rows.length} sentences, ${fine} of them fine, ${oneSided} of these tell of one-sided acts or fear.`);

const precision = precisionOf(all['held-out']);
const recall = recallOf(all['held-out']);
if (
  rows.length < goals.sentences ||
  oneSided < goals.oneSided ||
  precision < goals.precision ||
  recall < goals.recall
) {
  console.log(`The goals are ${JSON.stringify(goals)}.`);
  process.exitCode = 1;
}
const rounded = (figure) => Number(figure.toFixed(4));
console.log(
  JSON.stringify({
    sentences: rows.length,
    heldOut: all['held-out'].sentences,
    precision: rounded(precision),
    recall: rounded(recall),
  }),
);
