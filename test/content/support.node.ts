import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from '../../src/content/en/support.js';
import { directories, helplines } from '../../src/content/en/support-lines.js';
import { isFresh, wrongIn, type Helpline } from '../../src/content/support.js';

const today = '2026-11-24';
const line: Helpline = {
  id: 'xx-crisis',
  country: 'XX',
  help: 'crisis',
  name: 'A line of this test',
  number: '000 000',
  sources: [
    { url: 'https://line.example/contact', checked: '2026-10-01' },
    { url: 'https://health.example/help', checked: '2026-11-02' },
  ],
};
const with_ = (change: object): Helpline => ({ ...line, ...change });
const [one, two] = line.sources;

describe('helplines', () => {
  it('are each read on a day that is known, in two places that are not one', () => {
    for (const listed of helplines) assert.deepEqual(wrongIn(listed, new Date().toISOString().slice(0, 10)), []);
  });

  it('may be listed with two sources and their days', () => {
    assert.deepEqual(wrongIn(line, today), []);
  });

  for (const [what, change] of Object.entries({
    'without sources': { sources: undefined },
    'with one source': { sources: [one] },
    'with the same source twice': { sources: [one, one] },
    'with two pages of one site': { sources: [one, { ...two, url: 'https://www.line.example/about' }] },
    'with a source that is no address': { sources: [one, { ...two, url: 'a leaflet' }] },
    'with a source that could be changed on the way': { sources: [one, { ...two, url: 'http://health.example/' }] },
    'with a source without a day': { sources: [one, { url: two.url }] },
    'with a day that is none': { sources: [one, { ...two, checked: '2026-02-30' }] },
    'with a month for a day': { sources: [one, { ...two, checked: '2026-11' }] },
    'with a day that is yet to come': { sources: [one, { ...two, checked: '2026-11-25' }] },
    'without a number': { number: '' },
    'with words for a number': { number: 'ask' },
    'without a name': { name: ' ' },
    'without a country': { country: 'everywhere' },
    'for anything': { help: 'anything' },
  }))
    it(`may not be listed ${what}`, () => {
      assert.equal(wrongIn(with_(change), today).length > 0, true);
      assert.match(wrongIn(with_(change), today)[0]!, /^xx-crisis: /);
    });

  it('are shown for twelve months after the newer source was read, and the directory from then on', () => {
    assert.equal(isFresh(line, '2026-11-24'), true);
    assert.equal(isFresh(line, '2027-11-02'), true);
    assert.equal(isFresh(line, '2027-11-03'), false);
    // The year of a leap day.
    assert.equal(isFresh(with_({ sources: [one, { ...two, checked: '2028-02-29' }] }), '2029-02-28'), true);
    assert.equal(isFresh(with_({ sources: [one, { ...two, checked: '2028-02-29' }] }), '2029-03-01'), false);
  });
});

describe('what is said about help', () => {
  it('has no phone number that nobody checked', () => {
    for (const text of Object.values(words)) assert.doesNotMatch(text, /\d{2,}.*\d/, text);
    assert.doesNotMatch(JSON.stringify(words), /\b(?:112|911|999|988|116)\b/);
  });

  it('leads to directories that are ordinary pages', () => {
    for (const { name, url } of Object.values(directories)) {
      assert.equal(new URL(url).protocol, 'https:');
      assert.equal(new URL(url).hostname, name);
    }
  });
});
