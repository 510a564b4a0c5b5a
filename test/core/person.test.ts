import assert from 'node:assert/strict';
import type { Identity } from '../../src/core/identity.ts';
import { type Somebody, samePerson } from '../../src/core/person.ts';

const identity = (channel: Identity['channel'], person: string, tenant = 'tenant'): Identity => ({ channel, tenant, person });
const somebody = (who: Identity | null, id?: string, personKey: string | null = null): Somebody => ({
  identity: who,
  account: id === undefined ? null : { id, personKey },
});

const teams = identity('teams', 'hank');
const slack = identity('slack', 'U0HANK');

const cases: readonly (readonly [string, Somebody, Somebody, boolean])[] = [
  ['one chat identity', somebody(teams), somebody({ ...teams }, 'a-hank'), true],
  ['the two chats of one account', somebody(teams, 'a-hank'), somebody(slack, 'a-hank'), true],
  ['two accounts of one employee', somebody(teams, 'a-hank', 'E1004'), somebody(slack, 'a-hank-admin', 'E1004'), true],
  ['whatever the spelling of the key', somebody(null, 'a-hank', ' e1004'), somebody(slack, 'a-hank-admin', 'E1004 '), true],
  ['two people', somebody(teams, 'a-hank', 'E1004'), somebody(slack, 'a-ida', 'E1005'), false],
  ['accounts of which nothing more is known', somebody(teams, 'a-hank'), somebody(slack, 'a-ida'), false],
  ['blank keys, which say nothing', somebody(teams, 'a-hank', ' '), somebody(slack, 'a-ida', ''), false],
  ['one user id in two workspaces', somebody(identity('slack', 'U1', 'T1')), somebody(identity('slack', 'U1', 'T2')), false],
  ['one id in two chats', somebody(identity('slack', 'x')), somebody(identity('teams', 'x')), false],
  ['two without account and identity', somebody(null), somebody(null), false],
];

describe('the same person (SEC-19)', () => {
  for (const [name, a, b, isSame] of cases)
    it(`${isSame ? 'is' : 'is not'} ${name}`, () => {
      assert.equal(samePerson(a, b), isSame);
      assert.equal(samePerson(b, a), isSame);
    });
});
