import assert from 'node:assert/strict';
import { isBusy } from '../../../src/core/conversation.ts';
import { flows } from '../../../src/core/flows/all.ts';
import { ended } from '../../world/fold.ts';
import { ana, Walk } from '../../world/walk.ts';

const atKey = (): Walk => new Walk('register').finds(ana()).submits('current-password').settles('check-current-password');
const atCodes = (): Walk =>
  atKey()
    .submits('authenticator-code')
    .settles('confirm-authenticator-key', { ok: true, value: ana('authenticator-code').methods })
    .asks('add.recovery');

describe('adding a method, step by step', () => {
  it('what is being kept can be neither cancelled nor timed out: nobody says “nothing was changed” of it', () => {
    const walk = atKey().submits('authenticator-code').asks('progress.saving').offers();
    assert.ok(isBusy(flows, walk.row));
    for (const why of ['cancelled', 'expired', 'superseded'] as const) assert.equal(walk.hears(ended(why)), false);
    walk.asks('progress.saving');
  });

  it('codes that cannot be kept have words of their own', () => {
    for (const reason of ['expired', 'used', 'unavailable', 'interrupted']) {
      const walk = atCodes().onPage('reveal').settles('make-recovery-codes').onPage('confirm');
      walk.refuses('keep-recovery-codes', reason).asks('add.recovery', `problem.codes.${reason}`);
    }
  });

  it('a key or codes that could not be made are said to be missing', () => {
    const key = atKey().onPage('reveal').refuses('make-authenticator-key', 'unavailable');
    key.asks('add.authenticator', 'problem.reveal').onPage('reveal').settles('make-authenticator-key').asks('add.authenticator');
    const codes = atCodes().onPage('reveal').refuses('make-recovery-codes', 'unavailable');
    codes.asks('add.recovery', 'problem.reveal');
    atCodes().onPage('reveal').refuses('make-recovery-codes', 'untouchable').asks('refused.untouchable');
  });

  it('policy, scope or tier that changed meanwhile ends it with the reason (SEC-21)', () => {
    for (const reason of ['privileged', 'out-of-scope', 'switched-off', 'paused', 'not-verified'])
      atKey().submits('authenticator-code').refuses('confirm-authenticator-key', reason).asks(`refused.${reason}`);
  });
});
