// What runs in the language page: noticing in 10,000 characters of many kinds, and splitting them into words.
const length = 10_000;
const purposes = ['statement', 'appreciation', 'apology', 'boundary'];
const prose = `When you came home on Friday you went straight to your desk, and I ate alone. I felt left out. You always say that
work comes first, and sometimes it does. I'm sorry if I was short with you after that, but I was tired. Could we have dinner
together on two evenings a week, with no phones on the table? I love how you are with the children. You never forget a birthday. `;
const of = (piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const texts = {
  prose: of(prose),
  word: of('a'),
  always: of('you always '),
  unspaced: of(prose.replace(/\s+/g, '')),
  emoji: of('👍🏽💔😭👨‍👩‍👧'),
  commas: of('you, not, me, if, i will, '),
  cold: of(prose),
};

const load = async (fresh = '') => (await import(`/.cache/bench/language.js${fresh}`)).noticeIn;
const noticeIn = await load();

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

globalThis.bench = {
  /** The slowest purpose, and a bare split; `cold` looks with patterns that nobody has used yet. */
  async run(name, turn) {
    const text = texts[name];
    const splitting = await timed(() => text.match(/[\p{L}\p{N}'’]+/gu)?.length);
    let ours = 0;
    for (const purpose of purposes) {
      const notice = name === 'cold' ? await load(`?${purpose}${turn}`) : noticeIn;
      ours = Math.max(ours, await timed(() => notice(text, { purpose, locale: 'en' })));
    }
    return { ours, splitting };
  },
};
