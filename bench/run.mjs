// npm run bench: what a card and a kept word cost, against the same thing made by hand. docs/speed.md says what each row means.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags, engines } from '../scripts/browsers.mjs';
import { buildContestants } from './build.mjs';
import { contestants as all, exercises } from './contestants.mjs';
import { rowOf, table } from './figures.mjs';
import { serve } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    'without-ours': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`npm run bench -- [options]
  --quick          5 rounds in place of 20, for a first look
  --rounds N       so many rounds
  --only cards     only the cards, or only: exercises, storage, language
  --strict         a missed goal is a failure
  --without-ours   only the others, before the card has been built
Build first: npm run build`);
  process.exit(0);
}

/** Whether rows of that kind are asked for. */
const measures = (kind) => !options.only || options.only === kind;

const root = fileURLToPath(new URL('..', import.meta.url));
const throttle = 4;
const rounds = Number(options.rounds ?? (options.quick ? 5 : 20));
const warmUps = options.quick ? 1 : 2;
const launch = {
  executablePath: engines.chromium.path(),
  args: chromiumFlags,
};
const problems = [];
const say = (text) => process.stderr.write(`${text}\n`);

const cardRows = {
  start: { what: 'start of the first card', unit: 'ms', goal: 2 },
  startWithCompiling: { what: 'start, with loading from cache and compiling', unit: 'ms' },
  startSettled: { what: 'start, until nothing changes any more', unit: 'ms' },
  mount1: { what: 'mounting 1 card', unit: 'ms' },
  mount100: { what: 'mounting 100 cards', unit: 'ms', goal: 2.5 },
  mount500: { what: 'mounting 500 cards', unit: 'ms' },
  heap: { what: 'JavaScript heap per card', unit: 'kB' },
  heapWithNodes: { what: 'JavaScript heap and nodes per card', unit: 'kB' },
  longestStart: { what: 'longest task while starting', unit: 'ms', limit: 50 },
  longest1: { what: 'longest task while mounting 1 card', unit: 'ms', limit: 50 },
  longest100: { what: 'longest task while mounting 100 cards', unit: 'ms' },
  longest500: { what: 'longest task while mounting 500 cards', unit: 'ms' },
};
const storageRows = {
  draft: { what: 'draft: from a key to durable, without the debounce', unit: 'ms', goal: 1.2 },
  commitOne: { what: 'commit of one record', unit: 'ms', goal: 1.2 },
  commitNew: { what: 'commit of one new record, refused if it exists', unit: 'ms', goal: 1.2 },
  commitThousand: { what: 'commit of 1,000 records', unit: 'ms', goal: 1.2 },
  queryAll: { what: 'query of 10,000 records, newest first', unit: 'ms', goal: 1.2 },
  queryFirst: { what: 'query of the first 50 of 10,000, newest first', unit: 'ms', goal: 1.2 },
};

/** 10,000 characters of each, whatever the purpose: the slowest of the four. */
const languageRows = Object.fromEntries(
  Object.entries({
    prose: 'prose',
    word: 'one long word',
    always: '"you always" over and over',
    unspaced: 'sentences without spaces',
    emoji: 'emoji',
    commas: 'words and commas',
    cold: 'prose, patterns made on the way',
  }).map(([name, what]) => [
    name,
    { what: `noticing in 10,000 characters: ${what}`, unit: 'ms', ...(name !== 'cold' && { limit: 50 }) },
  ]),
);

/** One contestant, once (the warm-ups are the rounds below 0), in a browser profile of its own: everything the card rows need. */
async function cards(browser, origin, { key, slow: heavy }, round) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${origin}/card/${key}`);
    await page.waitForFunction(() => globalThis.bench);
    const session = await context.newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return session.send('Runtime.getHeapUsage');
    };
    const plain = await page.evaluate(() => bench.spin().time);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const slow = await page.evaluate(() => bench.spin().time);

    const {
      start,
      startWithCompiling,
      startSettled,
      longest: longestStart,
      nodes,
    } = await page.evaluate(() => bench.start());
    const mounts = {};
    for (const count of [1, 100, 500]) {
      if (heavy && count === 500 && round % 4 !== 0) {
        mounts.mount500 = mounts.longest500 = Number.NaN;
        continue;
      }
      await heap();
      const { time, longest } = await page.evaluate((count) => bench.mount(count), count);
      mounts[`mount${count}`] = time;
      mounts[`longest${count}`] = longest;
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const before = await heap();
    await page.evaluate(() => bench.mount(100, true));
    const after = await heap();
    const grown = (field) => ((after[field] ?? 0) - (before[field] ?? 0)) / 100 / 1000;
    if (errors.length) throw new Error(errors.join(' · '));
    return {
      start,
      startWithCompiling,
      startSettled,
      longestStart,
      ...mounts,
      heap: grown('usedSize'),
      heapWithNodes: grown('usedSize') + grown('embedderHeapUsedSize'),
      facts: { nodes, throttled: slow / plain },
    };
  } finally {
    await context.close();
  }
}

/** All card rows: in every round each contestant once, another one first each time. */
async function allCards(browser, origin, contestants) {
  const taken = Object.fromEntries(contestants.map(({ key }) => [key, []]));
  for (let round = -warmUps; round < rounds; round++) {
    const turn = (round + warmUps) % contestants.length;
    for (const contestant of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
      const once = await cards(browser, origin, contestant, round).catch((error) => {
        throw new Error(`${contestant.label} did not show the screen: ${error.message}`, { cause: error });
      });
      if (round >= 0) taken[contestant.key].push(once);
    }
    say(round < 0 ? 'cards: warm-up' : `cards: round ${round + 1} of ${rounds}`);
  }
  const rows = Object.entries(cardRows).map(([name, row]) =>
    rowOf(
      row,
      Object.fromEntries(contestants.map(({ key }) => [key, taken[key].map((once) => once[name])])),
      'hand-written',
    ),
  );
  const factOf = (key, fact) =>
    taken[key].map((once) => once.facts[fact]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  return {
    rows,
    nodes: Object.fromEntries(contestants.map(({ key }) => [key, factOf(key, 'nodes')])),
    throttled: factOf('hand-written', 'throttled'),
  };
}

/** Starting and mounting of each other exercise, beside the same screen written by hand. */
async function allExercises(browser, origin) {
  const rows = [];
  for (const { tag, contestants } of exercises) {
    const taken = { ours: [], 'hand-written': [] };
    for (let round = -warmUps; round < rounds; round++) {
      const turns = Object.keys(taken).map((key, index) => [key, contestants[index]]);
      if (round % 2) turns.reverse();
      for (const [key, contestant] of turns) {
        const once = await cards(browser, origin, contestant, round).catch((error) => {
          throw new Error(`${contestant.label} of ${tag} did not show the screen: ${error.message}`, { cause: error });
        });
        if (round >= 0) taken[key].push(once);
      }
      say(round < 0 ? `${tag}: warm-up` : `${tag}: round ${round + 1} of ${rounds}`);
    }
    for (const name of ['start', 'mount100', 'longestStart']) {
      const row = {
        ...cardRows[name],
        what: `<${tag}>: ${cardRows[name].what.replace('cards', 'of them').replace('the first card', 'the first')}`,
      };
      const series = Object.fromEntries(
        Object.entries(taken).map(([key, list]) => [key, list.map((once) => once[name])]),
      );
      rows.push(rowOf(row, series, 'hand-written'));
    }
  }
  return rows;
}

/** All storage rows, in one profile on disk. */
async function allStorage(origin, parts) {
  // Beside the bundles, not in the system's temporary folder: that one may be memory, and durable has to mean a disk.
  const profile = await mkdtemp(join(root, '.cache/bench/profile-'));
  const context = await chromium.launchPersistentContext(profile, launch);
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/bench/pages/storage.html`);
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate((parts) => bench.prepare(parts), parts);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const taken = Object.fromEntries(Object.keys(storageRows).map((name) => [name, []]));
    for (let round = -warmUps; round < rounds; round++) {
      for (const name of Object.keys(storageRows)) {
        const once = await page.evaluate(([name, turn]) => bench.run(name, turn), [name, round + warmUps]);
        if (round >= 0) taken[name].push(once);
      }
      say(round < 0 ? 'storage: warm-up' : `storage: round ${round + 1} of ${rounds}`);
    }
    const rows = Object.entries(storageRows).map(([name, row]) => {
      const series = { raw: taken[name].map(({ raw }) => raw) };
      if (taken[name].every(({ ours }) => ours !== null)) series.ours = taken[name].map(({ ours }) => ours);
      return rowOf(row, series, 'raw');
    });
    return { rows, version: context.browser()?.version() };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** All language rows, on one page. */
async function allLanguage(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench/pages/language.html`);
  await page.waitForFunction(() => globalThis.bench);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const taken = Object.fromEntries(Object.keys(languageRows).map((name) => [name, { ours: [], splitting: [] }]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of Object.keys(languageRows)) {
      const once = await page.evaluate(([name, turn]) => bench.run(name, turn), [name, round + warmUps]);
      if (round >= 0) for (const key of ['ours', 'splitting']) taken[name][key].push(once[key]);
    }
    say(round < 0 ? 'language: warm-up' : `language: round ${round + 1} of ${rounds}`);
  }
  await page.close();
  return Object.entries(languageRows).map(([name, row]) => rowOf(row, taken[name], 'splitting'));
}

const number = (value) => (value === null ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
const withSpread = (value, spread) =>
  value === null ? '–' : `${number(value)} (${number(spread[0])}–${number(spread[1])})`;
const times = (ratio) => (ratio === null ? '–' : `${ratio.toFixed(2)}×`);
const longText = (row, value, spread) =>
  row.what.includes('longest') && spread?.[1] === 50 ? 'none over 50' : withSpread(value, spread);
const verdict = ({ goal, limit, met }) =>
  goal === undefined && limit === undefined
    ? ''
    : `≤ ${goal === undefined ? `${limit} ms` : `${goal}×`} ${met === undefined ? 'not measured' : met ? 'met' : 'MISSED'}`;

function printed(rows, baselineLabel, others) {
  const head = ['', 'ours', baselineLabel, 'ratio', 'goal', ...others.flatMap(({ label }) => [label, '×'])];
  const lines = rows.map((row) => [
    `${row.what}, ${row.unit}`,
    longText(row, row.ours, row.spread.ours),
    longText(row, row.baseline, row.spread.baseline),
    times(row.ratio),
    verdict(row),
    ...others.flatMap(({ key }) => {
      const { value, ratio, spread } = row.others[key];
      return [longText(row, value, spread), times(ratio)];
    }),
  ]);
  return table([head, ...lines]);
}

if (!launch.executablePath) {
  console.error('Chromium is not installed. `npm test` installs it, or set CHROMIUM_PATH.');
  process.exit(1);
}
const began = Date.now();
if (options['without-ours']) say('Without <checkin-card>: only the others are measured.');
else {
  const { built } = all.find(({ key }) => key === 'ours');
  if (measures('cards') && !existsSync(join(root, built))) {
    console.error(`${built} is not there. Run \`npm run build\` first, or add --without-ours to measure the others.`);
    process.exit(1);
  }
}
const contestants = all.filter(({ key }) => key !== 'ours' || !options['without-ours']);
const { missing } = await buildContestants(root);
const parts = ['indexed-db', 'space'].filter((name) => !(name in missing) && !options['without-ours']);
if (!options['without-ours'] && options.only !== 'cards') problems.push(...Object.values(missing));

const server = await serve(root);
const rows = [];
const report = [];
try {
  let version;
  if (measures('cards')) {
    const browser = await chromium.launch(launch);
    version = browser.version();
    try {
      const result = await allCards(browser, server.origin, contestants);
      rows.push(...result.rows);
      const others = contestants.filter(({ key }) => key !== 'ours' && key !== 'hand-written');
      report.push(printed(result.rows, 'hand-written', others));
      report.push(
        `Elements a card: ${contestants.map(({ key, label }) => `${label} ${result.nodes[key]}`).join(', ')}. ` +
          `A fixed loop took ${result.throttled.toFixed(1)} times as long under the throttle.`,
      );
    } finally {
      await browser.close();
    }
  }
  if (measures('exercises') && !options['without-ours']) {
    const browser = await chromium.launch(launch);
    version ??= browser.version();
    try {
      const found = await allExercises(browser, server.origin);
      rows.push(...found);
      report.push(printed(found, 'hand-written', []));
    } finally {
      await browser.close();
    }
  }
  if (measures('storage')) {
    const storage = await allStorage(server.origin, parts);
    version ??= storage.version;
    rows.push(...storage.rows);
    report.push(printed(storage.rows, 'raw IndexedDB', []));
  }
  if (measures('language') && !options['without-ours'] && !('language' in missing)) {
    const browser = await chromium.launch(launch);
    version ??= browser.version();
    try {
      const found = await allLanguage(browser, server.origin);
      rows.push(...found);
      report.push(printed(found, 'splitting into words', []));
    } finally {
      await browser.close();
    }
  }
  const facts = [
    `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Chromium ${version ?? ''}`.trim(),
    `CPU throttle ${throttle}×`,
    `${rounds} rounds after ${warmUps} to warm up`,
    `median (middle half)`,
    `${Math.round((Date.now() - began) / 1000)} s`,
  ];
  console.log(`${facts.join(' · ')}\n\n${report.join('\n\n')}\n`);
} catch (error) {
  problems.push(error.message);
} finally {
  server.close();
}

const missed = rows.filter(({ met }) => met === false);
for (const problem of problems) console.error(problem);
if (rows.some(({ met }) => met !== undefined))
  console.log(missed.length ? `Missed: ${missed.map(({ what }) => what).join('; ')}.` : 'Every goal is met.');
console.log(JSON.stringify({ rows }));
process.exitCode = problems.length || (options.strict && missed.length) ? 1 : 0;
