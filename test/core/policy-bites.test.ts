import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { settings } from '../../src/core/policy-settings.ts';
import { chatRows } from '../world/bites/chat-rows.ts';
import { coreRows } from '../world/bites/core-rows.ts';
import { elsewhere } from '../world/bites/elsewhere.ts';
import { townRows } from '../world/bites/town-rows.ts';

describe('every setting of the policy', () => {
  const shown = [...chatRows, ...townRows, ...coreRows].flatMap((row) => row.settings);
  const every = [...settings.map(({ path }) => path), 'rules', 'emergency'];

  it('is seen to bite on the next turn, or a reason says why it has none and which test shows it instead', () => {
    const named = [...shown, ...Object.keys(elsewhere)];
    assert.deepEqual(
      every.filter((path) => !named.includes(path)),
      [],
      'neither shown nor explained',
    );
    assert.deepEqual(
      named.filter((path) => !every.includes(path)),
      [],
      'there is no such setting',
    );
    assert.deepEqual(
      Object.keys(elsewhere).filter((path) => shown.includes(path)),
      [],
      'both shown and explained away',
    );
  });

  for (const [path, { why, test }] of Object.entries(elsewhere))
    it(`${path}: ${why}`, () => {
      const text = readFileSync(new URL(`../${test}`, import.meta.url), 'utf8');
      assert.ok(text.includes(path.split('.').at(-1) ?? path), `${test} does not know it`);
    });
});

describe('a setting that is changed in the middle of a flow', () => {
  for (const { settings: some, shows } of coreRows) it(`${some.join(', ')} bites`, shows);
});
