// npm run test:faults: browsers killed in the middle, and two tabs that write the same at once. Ends with 1 on a loss.
//   --seed N         brings back the same choices; the moments at which a browser dies differ even so
//   --kills N        rounds in which a browser is killed; default 50
//   --tab-rounds N   rounds of two tabs; default 1000
//   --short          4 kills and 50 rounds of tabs, unless told otherwise
//   --sabotage       the browser says that it wrote and does not: shows that a loss is found
import { parseArgs } from 'node:util';
import { killRounds } from './faults/kills.mjs';
import { openSite } from './faults/site.mjs';
import { tabRounds } from './faults/tabs.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string' },
    'tab-rounds': { type: 'string' },
    short: { type: 'boolean' },
    sabotage: { type: 'boolean' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const kills = Number(values.kills ?? (values.short ? 4 : 50));
const rounds = Number(values['tab-rounds'] ?? (values.short ? 50 : 1000));
/** A browser that answers as if it had written. */
const liar = () => {
  // The first words are added, later ones put.
  IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = function ({ id }) {
    return this.get(id);
  };
};
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

const begin = Date.now();
console.log(`seed ${seed}: ${kills} kills, ${rounds} rounds of two tabs`);
const site = await openSite();
try {
  const options = {
    seed,
    address: site.address,
    say: (line) => console.log(`  ${line}`),
    sabotage: values.sabotage && liar,
  };
  const killed = await killRounds({ ...options, kills });
  const killedAfter = seconds(begin);
  const tabsBegin = Date.now();
  const tabs = await tabRounds({ ...options, rounds });

  const findings = [...killed.lost.values(), ...killed.duplicates.values(), ...tabs.findings];
  for (const sentence of findings) console.error(`  ${sentence}`);
  console.log('\nwhat                                          rounds  conflicts met  acknowledged   lost  duplicates');
  const row = (what, ...numbers) =>
    console.log(what.padEnd(46) + numbers.map((one, at) => String(one).padStart([6, 15, 14, 7, 12][at])).join(''));
  const moments = {
    typing: 'killed while typing',
    acknowledged: 'killed as something was acknowledged',
    completing: 'killed while completing',
    completed: 'killed as a completion was acknowledged',
    atOnce: 'typed before the page had looked, and killed',
  };
  for (const [plan, count] of Object.entries(killed.rounds))
    row(moments[plan], count, '', killed.acknowledged[plan], '', '');
  row(`all kills (${killedAfter})`, kills, '', killed.acknowledged.all, killed.lost.size, killed.duplicates.size);
  for (const [what, one] of Object.entries(tabs.kinds))
    row(what, one.rounds, one.conflicts, one.acknowledged, one.lost, one.duplicates);
  row(
    `all rounds of two tabs (${seconds(tabsBegin)})`,
    rounds,
    tabs.conflicts,
    tabs.acknowledged,
    tabs.lost,
    tabs.duplicates,
  );
  const duplicates = killed.duplicates.size + tabs.duplicates;
  console.log(
    JSON.stringify({
      seed,
      kills,
      acknowledged: killed.acknowledged.all,
      lost: killed.lost.size,
      tabRounds: rounds,
      lostUpdates: tabs.lost,
      duplicates,
    }),
  );
  if (killed.lost.size + tabs.lost + duplicates > 0) process.exitCode = 1;
  if (rounds > 20 && !values.sabotage && tabs.conflicts === 0)
    throw new Error('The two tabs never met: nothing was shown.');
} finally {
  await site.close();
}
