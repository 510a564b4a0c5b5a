import { minute } from '../../world/fold.ts';
import { ana, registered, Walk } from '../../world/walk.ts';

const typing = (): Walk =>
  new Walk('reset').finds(ana('authenticator-code', 'email-code')).picks('email-code').settles('send-code');

describe('verification, step by step', () => {
  it('another code that could not be sent leaves the field for the one before', () => {
    for (const reason of ['throttled', 'unreachable', 'unavailable']) {
      const walk = typing().presses('again').refuses('send-code', reason);
      walk.asks('code.email-code', `problem.send.${reason}`).types().settles('check-code').asks('code.authenticator-code');
    }
  });

  it('a first code that could not be sent leads back to the choice', () => {
    const walk = new Walk('reset').finds(ana('authenticator-code', 'email-code')).picks('email-code');
    walk.refuses('send-code', 'throttled').asks('prove.first', 'problem.send.throttled');
  });

  it('a method somebody wore out is still there: the gates to change methods are not fewer (SEC-33, SEC-38)', () => {
    const worn = registered('authenticator-code', { worn: true });
    for (const flow of ['register', 'methods']) {
      const walk = new Walk(flow).finds(ana(worn, 'email-code'));
      if (flow === 'methods') walk.presses('edit');
      walk.asks('refused.not-enough-methods');
    }
  });

  it('a worn method does not matter where the others are enough', () => {
    const worn = registered('recovery-code', { worn: true });
    const walk = new Walk('methods').finds(ana(worn, 'authenticator-code', 'email-code')).presses('edit');
    walk.picks('authenticator-code').types().settles('check-code');
    walk.picks('email-code').settles('send-code').types().settles('check-code').asks('methods.edit');
  });

  it('codes that are all used up, or an address on hold, are not there: one gate is all there is (SEC-38)', () => {
    for (const gone of [
      registered('recovery-code', { left: 0 }),
      registered('email-code', { usableFrom: Number.MAX_SAFE_INTEGER }),
    ]) {
      const walk = new Walk('methods').finds(ana('authenticator-code', gone)).presses('edit').types();
      walk.settles('check-code').asks('methods.edit');
    }
  });

  it('a gate to change methods is good for five minutes, then asked again (SEC-38)', () => {
    const walk = new Walk('methods').finds(ana('authenticator-code', 'email-code')).presses('edit');
    walk.picks('authenticator-code').types().settles('check-code').picks('email-code');
    walk.now += 3 * minute;
    walk.settles('send-code').presses('again').settles('send-code');
    walk.now += 2.5 * minute;
    walk.types().settles('check-code').asks('code.authenticator-code').types().settles('check-code').asks('methods.edit');
  });

  it('methods on hold are looked at, and not changed (SEC-59)', () => {
    const walk = new Walk('methods').finds({ ...ana('authenticator-code'), isHeld: true }).asks('methods.title');
    walk.presses('edit').asks('refused.hold');
  });
});
