import assert from 'node:assert/strict';
import type { Who } from '../../../src/core/flows/who.ts';
import type { MethodId } from '../../../src/core/method.ts';
import { signedInChoice } from '../../../src/core/pages.ts';
import { no } from '../../../src/core/result.ts';
import { answered } from '../../world/fold.ts';
import { ana, Walk } from '../../world/walk.ts';

const entra = (...methods: readonly MethodId[]): Who => ({ ...ana(...methods), proof: 'sign-in', changeNeedsSignIn: true });
const finds = (flow: string, who: Who): Walk =>
  new Walk(flow).settles('find-account', { ok: true, value: { found: 'account', who } });
const at = (walk: Walk): string => walk.row.state.at;
const signsIn = (walk: Walk, account = 'a-ana', via: 'page' | 'chat' = 'page'): boolean =>
  walk.hears(answered(walk.row, signedInChoice, { via, fields: { account } }));
const changing = (): Walk => {
  const walk = finds('change', entra('authenticator-code', 'email-code'));
  return walk.picks('authenticator-code').types().settles('check-code');
};
const form = ['current-password', 'new-password', 'new-password-again'];

describe('flows whose directory proves people by sign-in', () => {
  it('a first registration is earned by the account itself signing in, and by nothing else', () => {
    const walk = finds('register', entra());
    assert.deepEqual(walk.page, { kind: 'sign-in', why: 'register', account: 'a-ana' });
    assert.equal(signsIn(walk, 'a-ben'), false);
    assert.equal(signsIn(walk, 'a-ana', 'chat'), false);
    assert.equal(walk.hears(answered(walk.row, 'submit', { via: 'page', secrets: { 'current-password': 'secret:x' } })), false);
    assert.equal(at(walk), 'sign-in');
    assert.ok(signsIn(walk));
    assert.equal(at(walk), 'authenticator-key');
    assert.equal(signsIn(walk), false, 'the same once more is no answer to the next question');
  });

  it('where neither is possible, it is said before anything is asked', () => {
    const walk = finds('register', { ...ana(), proof: 'none' });
    assert.equal(at(walk), 'refused');
    assert.equal(walk.view.title.say, 'refused.not-supported');
  });

  it('later registrations go by gates, not by sign-in', () => {
    assert.equal(at(finds('register', entra('authenticator-code', 'email-code'))), 'choose-method');
  });

  it('a change asks a gate first, then the sign-in, then the form (SEC-140)', () => {
    const walk = finds('change', entra('authenticator-code', 'email-code'));
    assert.equal(signsIn(walk), false);
    walk.picks('authenticator-code').types().settles('check-code');
    assert.equal(walk.page?.kind, 'sign-in');
    assert.ok(signsIn(walk));
    assert.deepEqual(walk.page, { kind: 'new-password', withCurrent: true });
    walk.submits(...form, 'access-token');
    assert.equal(walk.promised.at(-1)?.secrets?.delegated, 'secret:access-token');
  });

  it('without the access token nothing is written: the sign-in is asked again, with the reason', () => {
    const walk = changing();
    assert.ok(signsIn(walk));
    const promised = walk.promised.length;
    walk.submits(...form);
    assert.equal(walk.promised.length, promised);
    const { page } = walk;
    assert.ok(page?.kind === 'sign-in' && page.problem?.say === 'problem.sign-in.again');
    assert.ok(signsIn(walk));
    walk.submits(...form, 'access-token').settles('change-password', no('wrong-current'));
    assert.equal(at(walk), 'choose-password', 'a wrong current password needs no second sign-in');
  });

  it('a directory that checks passwords itself asks for no sign-in', () => {
    assert.equal(finds('register', ana()).page?.kind, 'current-password');
    const walk = finds('change', ana('authenticator-code', 'email-code'));
    walk.picks('authenticator-code').types().settles('check-code');
    assert.equal(walk.page?.kind, 'new-password');
  });
});
