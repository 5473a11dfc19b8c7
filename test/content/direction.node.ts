import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amid, directionOf, tongueOf } from '../../src/content/direction.js';
import { tongueIn } from '../../src/content/tongue-in.js';
import { wordsIn } from '../../src/export/in-words.js';
import { pageOfDays } from '../../src/export/page-of-days.js';

const arabic = 'هذا لكما.';
const words = (text: string) => ({ version: 1, words: { 'who.ask': text } }) as const;

describe('which way words run', () => {
  it('is told by the script that a language is written in', () => {
    for (const lang of ['ar', 'ar-EG', 'fa', 'ur-PK', 'he', 'yi', 'ps', 'dv', 'az-Arab', 'und-Hebr'])
      assert.deepEqual(tongueOf(lang), { lang, dir: 'rtl' }, lang);
    for (const lang of ['en', 'de-AT', 'ja', 'ar-Latn', 'tr', 'en_GB', ''])
      assert.deepEqual(tongueOf(lang), { lang, dir: 'ltr' }, lang);
  });

  it('is told by the first letter of a text, not by the name that will be put into it', () => {
    assert.equal(directionOf('{name}, what is there?'), 'ltr');
    assert.equal(directionOf('«{name}» ' + arabic), 'rtl');
    assert.equal(directionOf('12:30 …'), undefined);
  });

  it('sets a sentence apart that runs the other way, each line of it, and leaves every other one as it is', () => {
    assert.equal(amid('ltr', 'One.\nTwo.'), 'One.\nTwo.');
    assert.equal(amid('rtl', 'One.\nTwo.'), '\u2066One.\u2069\n\u2066Two.\u2069');
    assert.equal(amid('ltr', arabic), `\u2067${arabic}\u2069`);
    assert.equal(amid('rtl', '12:30'), '12:30');
    assert.equal(amid('rtl', 'On my own today'), 'On my own today');
    assert.equal(amid('rtl', `سام, go on.`, '{name}, go on.'), '\u2066سام, go on.\u2069');
  });
});

describe('the language of the words on a page', () => {
  it('is English where we have none in the language of the page', () => {
    assert.deepEqual(tongueIn('ar'), { lang: 'en', dir: 'ltr' });
    assert.deepEqual(tongueIn('en-GB'), { lang: 'en-GB', dir: 'ltr' });
    assert.deepEqual(tongueIn(''), { lang: 'en', dir: 'ltr' });
  });

  it('is what a coach says of their words, and else that of the page where their letters fit', () => {
    assert.deepEqual(tongueIn('de', { ...words(arabic), locale: 'fa' }), { lang: 'fa', dir: 'rtl' });
    assert.deepEqual(tongueIn('ar-EG', words(arabic)), { lang: 'ar-EG', dir: 'rtl' });
    assert.deepEqual(tongueIn('de', words('Wer beginnt?')), { lang: 'de', dir: 'ltr' });
    assert.deepEqual(tongueIn('ar', words('Who begins?')), { lang: 'en', dir: 'ltr' });
    assert.deepEqual(tongueIn('', words(arabic)), { lang: 'und-Arab', dir: 'rtl' });
    assert.deepEqual(tongueIn('en', words('מי מתחיל?')), { lang: 'und-Hebr', dir: 'rtl' });
    assert.deepEqual(tongueIn('ar', { version: 1 }), { lang: 'en', dir: 'ltr' });
  });

  it('is that of a page that is exported', async () => {
    const { lang, dir } = pageOfDays([], await wordsIn('ar', undefined, words(arabic)));
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    const ours = pageOfDays([], await wordsIn('ar'));
    assert.deepEqual([ours.lang, ours.dir], ['en', 'ltr']);
  });
});
