import assert from 'node:assert/strict';
import { fieldOf } from '../../src/core/flows/policy-editing.ts';
import { Policy, standardPolicy } from '../../src/core/policy.ts';
import { changedPolicy, changesBetween, typedChanges } from '../../src/core/policy-change.ts';
import { policyAreas, settingOf, settings, settingsIn } from '../../src/core/policy-settings.ts';
import { changeWords, settingLabel } from '../../src/core/policy-words.ts';
import { english, say } from '../../src/text/say.ts';

describe('the settings of the policy', () => {
  it('are all on one card, in one area each, with a name and a field of their own', () => {
    for (const area of policyAreas) {
      const fields = settingsIn(area).map(fieldOf);
      assert.ok(fields.length > 0 && fields.length <= 16, area);
      assert.equal(new Set(fields).size, fields.length, area);
      for (const field of fields) assert.match(field, /^[a-z][a-z0-9-]{0,30}$/);
    }
    assert.equal(policyAreas.flatMap((area) => settingsIn(area)).length, settings.length);
    for (const setting of settings) assert.ok(settingLabel(setting).say in english, setting.path);
  });

  it('have the bounds of the policy itself', () =>
    assert.deepEqual(settingOf('limits.codeTries')?.kind, { type: 'number', min: 3, max: 5 }));

  for (const { path, kind } of settings.filter((one) => one.kind.type === 'number'))
    it(`${path} is refused outside its bounds, whatever a card sent (SEC-99)`, () => {
      if (kind.type !== 'number') return;
      for (const value of [kind.min - 1, kind.max + 1, 1.5, 'x', null])
        assert.equal(changedPolicy(standardPolicy, { [path]: value }).ok, false, String(value));
    });

  it('that do not exist are refused, also where they are names every object has', () => {
    for (const path of ['limits.nothing', '__proto__.gates', 'constructor', 'limits'])
      assert.equal(changedPolicy(standardPolicy, { [path]: 1 }).ok, false, path);
  });

  it('typed as they stand change nothing; a list is read a line each', () => {
    const asked = settingsIn('scope').map((setting) => ({ setting, field: fieldOf(setting) }));
    assert.deepEqual(typedChanges(standardPolicy, asked, { kind: 'all', groups: '' }), {});
    assert.deepEqual(typedChanges(standardPolicy, asked, { kind: 'selected', groups: ' staff \n CN=a,DC=b;staff' }), {
      'scope.kind': 'selected',
      'scope.groups': ['staff', 'CN=a,DC=b'],
    });
  });

  it('lead from any policy to any other, and each change can be said', () => {
    const other = Policy.parse({
      gates: 1,
      scope: { kind: 'selected', groups: ['staff'] },
      methods: { 'email-code': { enabled: false } },
      helpdesk: { contact: 'mailto@help.example' },
      branding: { colour: '#000000' },
    });
    const changed = changedPolicy(standardPolicy, changesBetween(standardPolicy, other));
    assert.deepEqual(changed.ok && changed.value, other);
    const words = changeWords({ path: 'gates', before: 2, after: 1, direction: 'weaken' });
    assert.equal(`${say('en', words.label)}: ${say('en', words.value)}`, 'Gates to pass: 2 → 1 (weaker)');
  });
});
