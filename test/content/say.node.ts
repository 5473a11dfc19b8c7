import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { say } from '../../src/content/say.js';

describe('say', () => {
  it('fills what it has a value for and leaves the rest as it stands', () => {
    assert.equal(say('{name} listens to {other}, {name}.', { name: 'Sam' }), 'Sam listens to {other}, Sam.');
    assert.equal(say('Nothing {here}'), 'Nothing {here}');
    assert.equal(
      say('{constructor} {__proto__} {} { name }', { name: 'Sam' }),
      '{constructor} {__proto__} {} { name }',
    );
    assert.equal(say('{name}', { name: '' }), '');
  });

  it('never fills a value again, whatever it holds', () => {
    assert.equal(say('{name} and {other}', { name: '{other}', other: '$& {name}' }), '{other} and $& {name}');
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, other) => {
        assert.equal(say('{name}|{other}', { name, other }), `${name}|${other}`);
      }),
    );
  });
});
