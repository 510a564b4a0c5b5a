import assert from 'node:assert/strict';
import type { Account } from '../../src/core/account.ts';
import { isSamePerson, type Party } from '../../src/core/cases/case.ts';
import { partyOf } from '../../src/runtime/cases/parts.ts';

const party = (id: string, personKey: string | null = null): Party => partyOf({ id, personKey } as Account);

const cases: readonly (readonly [string, Party, Party, boolean])[] = [
  ['one account, whichever chat it writes from', party('a-hank', 'E1004'), party('a-hank', null), true],
  ['two accounts of one employee', party('a-hank', 'E1004'), party('a-hank-admin', 'E1004'), true],
  ['whatever the spelling of the key', party('a-hank', ' e1004'), party('a-hank-admin', 'E1004 '), true],
  ['whatever the width of its letters', party('a-hank', 'Ｅ１００４'), party('a-hank-admin', 'E1004'), true],
  ['two people', party('a-hank', 'E1004'), party('a-ida', 'E1005'), false],
  ['accounts of which nothing more is known', party('a-hank'), party('a-ida'), false],
  ['blank keys, which say nothing', party('a-hank', ' '), party('a-ida', ''), false],
];

describe('the same person (SEC-19)', () => {
  for (const [name, a, b, isSame] of cases)
    it(`${isSame ? 'is' : 'is not'} ${name}`, () => {
      assert.equal(isSamePerson(a, b), isSame);
      assert.equal(isSamePerson(b, a), isSame);
    });
});
