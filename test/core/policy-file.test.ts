import assert from 'node:assert/strict';
import { Policy, standardPolicy } from '../../src/core/policy.ts';
import { policyText, readPolicyText } from '../../src/runtime/policy/file.ts';

const full = Policy.parse({
  gates: 3,
  scope: { kind: 'selected', groups: ['staff', 'CN=Sales: "east", west,DC=corp'] },
  branding: { organisation: 'Fernhill ☂ "A & B"' },
  helpdesk: { contact: 'https://help.corp.test/a?b=c#d' },
  questions: { custom: ['Your first #pet?'] },
  rules: [{ name: 'Finance', groups: ['finance'], set: { 'methods.passkey.enabled': true, gates: 2 } }],
});

describe('the policy as one file', () => {
  it('is read back as it was written, whatever is in it', () => {
    for (const policy of [standardPolicy, full]) {
      const read = readPolicyText(policyText(policy), 'policy');
      assert.deepEqual(read.ok && read.value, policy);
    }
  });

  it('says only what differs from the standard policy, and leaves an emergency out', () => {
    assert.equal(policyText(standardPolicy).trim(), '{}');
    assert.equal(policyText({ ...standardPolicy, gates: 3, emergency: { level: 'closed', until: null } }).trim(), 'gates: 3');
  });

  it('an empty file is the standard policy; JSON is read as well', () => {
    for (const text of ['', ' \n', '{}', '# nothing']) {
      const read = readPolicyText(text, 'policy');
      assert.deepEqual(read.ok && read.value, standardPolicy, text);
    }
    const read = readPolicyText('{"gates": 3}', 'policy');
    assert.equal(read.ok && read.value.gates, 3);
  });

  const deep = (open: string, times: number): string => open.repeat(times);
  const laughs = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${'*'}${'abcdefg'[at]}, *${'abcdefg'[at]}]`),
  ];

  for (const [what, text, problem] of [
    ['huge', `# ${'x'.repeat(100_001)}`, /more than 100000 characters/],
    ['fifteen thousand deep', deep('[', 15_000), /too deep|not YAML/],
    ['deep in another way', deep('{a: ', 5_000), /too deep|not YAML/],
    ['ten thousand laughs', laughs.join('\n'), /aliases are not used here/],
    ['no YAML', 'gates: [', /not YAML/],
    ['two documents', 'gates: 2\n---\ngates: 1\n', /not YAML/],
    ['the same key twice', 'gates: 2\ngates: 1\n', /not YAML/],
    ['a list', '- gates', /the file/],
    ['a word', 'gates', /the file/],
    ['an unknown setting', 'gate: 2', /policy:1: gate: is not a setting of this file/],
    ['a value of another type', 'gates: two', /gates/],
    ['a number as text', 'gates: "2"', /gates/],
    ['out of bounds', 'limits:\n  codeTries: 50', /policy:2: limits\.codeTries/],
    ['no number at all', 'gates: .nan', /gates/],
    ['a setting every object has', 'constructor: 1', /constructor/],
    ['its prototype', '__proto__: { gates: 1 }\n', /./],
    ['a prototype below', 'limits: { __proto__: { codeTries: 3 } }\n', /./],
    ['methods that are none', 'methods: [1, 2]', /methods/],
    ['methods as a word', 'methods: yes please', /methods/],
    ['a method nobody knows', 'methods: { pigeon: { enabled: true } }', /methods\.pigeon/],
    ['a rule that could not work', 'rules: [{ name: A, groups: [a], set: { gates: 9 } }]', /rules/],
    ['an emergency', 'emergency: { level: closed }', /emergency: is not set by a file/],
    ['a custom tag', 'gates: !!js/function "x"', /gates/],
    ['a picture', '\u0000\u0001\u0002PNG', /./],
  ] as const)
    it(`${what}: refused with where and why, and nothing is done`, () => {
      const read = readPolicyText(text, 'policy');
      assert.equal(read.ok, false);
      assert.ok((read.problems?.length ?? 0) > 0 && (read.problems?.length ?? 99) <= 20);
      assert.match(read.problems?.join('\n') ?? '', problem);
      assert.equal(({} as { gates?: number }).gates, undefined);
      for (const one of read.problems ?? []) assert.ok(one.length <= 200);
    });
});
