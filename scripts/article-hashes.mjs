// Makes the list that test/content/articles.node.ts compares our texts with: hashes of every seven words in a row of the texts in a
// folder, and none of the words. node --import ./scripts/typescript.mjs scripts/article-hashes.mjs <folder of .txt files>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordRunsIn } from '../test/content/word-runs.ts';

const folder = process.argv[2];
if (!folder) {
  console.error(
    'Which folder? node --import ./scripts/typescript.mjs scripts/article-hashes.mjs <folder of .txt files>',
  );
  process.exit(1);
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const hashes = [...new Set(texts.flatMap((text) => wordRunsIn(text).map(({ hash }) => hash)))].sort();
const list = new URL('../test/content/article-hashes.bin', import.meta.url);
writeFileSync(list, Buffer.from(hashes.join(''), 'hex'));
console.log(`${texts.length} texts, ${hashes.length} runs of words`);
