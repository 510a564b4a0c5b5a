import assert from 'node:assert/strict';
import { AppError } from '../../src/core/result.ts';
import { releaseOf } from '../../src/runtime/releases/keeping.ts';
import type { Person } from '../world/chat.ts';
import { DeskTown, ids } from '../world/desk-town.ts';
import { minute, type Replica, type Town } from '../world/town.ts';

const password = 'a lantern over the quiet bay';

describe('leave to help oneself in a guarded emergency (SEC-98)', function () {
  this.timeout(60_000);
  let desk: DeskTown;
  let town: Town;
  let one: Replica;
  let two: Replica;
  let ana: Person;
  let vera: Person;
  beforeEach(async () => {
    desk = await DeskTown.up();
    ({ town, one, two } = desk);
    for (const login of ['ana.alvarez', 'vera.voss', 'ben.baker'])
      await town.registers(login, 'authenticator-code', 'recovery-code');
    await town.setPolicy({ emergency: { level: 'guarded' } });
    ana = await town.person('ana.alvarez');
    vera = await town.person('vera.voss');
  });
  afterEach(() => town.down());

  const goesOn = async (seconds = 16, replica = two): Promise<void> => {
    town.now += seconds * 1000;
    await replica.product.followReleases();
    await replica.product.followReleases();
  };
  const asks = async (who = ana): Promise<void> => {
    await who.says('reset');
    await who.sees('refused.needs-approver');
    await who.presses('begin:release');
    await who.sees('release.waiting');
  };
  const stepsUp = async (who: Person, account: string): Promise<void> => {
    if (who.card.view.kind === 'choice') await who.picksMethod('authenticator-code');
    await who.types(town.freshCode(account));
    if (who.card.view.kind === 'choice') await who.picksMethod('recovery-code');
    await who.opensPage();
    await who.submits({ 'recovery-code': town.savedCode(account) });
  };
  const decides = async (choice: 'approve' | 'reject' = 'approve', who = vera, account: string = ids.vera): Promise<void> => {
    await who.sees('approval.title');
    await who.presses(choice);
    await stepsUp(who, account);
  };
  const resets = async (who = ana): Promise<void> => {
    await who.says('reset');
    await stepsUp(who, ids.ana);
    await who.chooses(password);
  };
  const writes = (): number => town.writes.filter(({ account }) => account === ids.ana).length;
  const audited = async (action: string): Promise<readonly string[]> =>
    (await town.audit()).filter((row) => row.action === action).map(({ outcome, reason }) => reason ?? outcome);
  const kept = async () => (await releaseOf(one.parts, ids.ana))?.release;

  it('given once, it is good for one reset, with every gate, and on record', async () => {
    await asks();
    await decides();
    await vera.sees('approval.over.approved');
    await ana.sees('approval.over.approved');
    await resets();
    await ana.sees('outcome.reset.done');
    assert.equal(writes(), 1);
    await ana.says('change');
    await ana.sees('refused.needs-approver');
    assert.deepEqual(await audited('release.asked'), ['success']);
    assert.deepEqual(await audited('release.decided'), ['approved']);
    assert.deepEqual(await audited('release.used'), ['success']);
  });

  it('a password the directory refuses uses nothing up; two pages at once are one write', async () => {
    await asks();
    await decides();
    await ana.sees('approval.over.approved');
    await ana.says('reset');
    await stepsUp(ana, ids.ana);
    await ana.chooses('short');
    assert.equal((await kept())?.state, 'given');
    await Promise.all([ana.chooses(password), ana.chooses(password)]);
    await ana.sees('outcome.reset.done');
    assert.equal(writes(), 1);
    assert.equal((await kept())?.state, 'used');
  });

  it('what fails before the write gives the leave back, on record', async () => {
    await asks();
    await decides();
    await ana.sees('approval.over.approved');
    const puts = one.parts.documents.put;
    let isCut = false;
    (one.parts.documents as { put: typeof puts }).put = async (...args) => {
      if (args[0] !== 'method-hold' || isCut) return puts(...args);
      isCut = true;
      throw new AppError('store-unavailable', 'cut off here');
    };
    await resets();
    assert.ok(isCut);
    const said = (await town.audit()).map(({ action }) => action).filter((action) => /^release\.(used|returned)$/.test(action));
    assert.deepEqual(said.slice(0, 2), ['release.used', 'release.returned']);
    assert.equal((await kept())?.state, said.length === 2 ? 'given' : 'used');
    assert.equal(writes(), said.length - 2);
  });

  it('asked on two devices at once, and again: one request, and both hear of it', async () => {
    const phone = await town.person('ana.alvarez', 'slack', two);
    for (const who of [ana, phone]) {
      await who.says('reset');
      await who.sees('refused.needs-approver');
    }
    await Promise.all([ana.presses('begin:release'), phone.presses('begin:release')]);
    for (const who of [ana, phone]) await who.sees('release.waiting');
    await asks();
    assert.deepEqual(await audited('release.asked'), ['success']);
    await decides();
    for (const who of [ana, phone]) await who.sees('approval.over.approved');
  });

  it('whoever asks, and every other account of theirs, is never asked and never heard (SEC-19)', async () => {
    desk.joins(ids.ana, 'helpdesk-approvers');
    desk.joins(ids.ben, 'helpdesk-approvers');
    const ben = await town.person('ben.baker');
    await asks();
    await ben.sees('approval.title');
    await ana.says('approvals');
    await ana.sees('approval.over.none');
    for (const merged of [ids.ana, ids.ben]) desk.groups.altered.set(merged, { personKey: 'merged' });
    await decides('approve', ben, ids.ben);
    await ben.sees('approval.over.over');
    assert.ok(ben.sentences.includes('approval.why.requester'), ben.words);
    assert.equal((await kept())?.state, 'asked');
    await ben.says('approvals');
    await ben.sees('approval.over.none');
    assert.deepEqual(await audited('release.decided'), ['requester']);
  });

  it('an approver who is one no more decides nothing; where nobody is left, that is said before anybody waits', async () => {
    await asks();
    await vera.sees('approval.title');
    desk.groups.left.add(ids.vera);
    town.now += minute;
    await decides();
    await vera.sees('approval.over.over');
    assert.ok(vera.sentences.includes('approval.why.not-approver'), vera.words);
    await goesOn(61 * 60);
    await ana.sees('approval.over.over');
    await ana.presses('begin:release');
    await ana.sees('release.nobody');
    assert.deepEqual(await audited('release.asked'), ['success', 'nobody']);
  });

  it('two approvers at once on two replicas: one decides, and the other sees that it is decided', async () => {
    desk.joins(ids.ben, 'helpdesk-approvers');
    const ben = await town.person('ben.baker', 'teams', two);
    await asks();
    for (const who of [vera, ben]) {
      await who.sees('approval.title');
      await who.presses('approve');
    }
    for (const [who, id] of [
      [vera, ids.vera],
      [ben, ids.ben],
    ] as const) {
      if (who.card.view.kind === 'choice') await who.picksMethod('authenticator-code');
      await who.types(town.freshCode(id));
      await who.opensPage();
    }
    await Promise.all([
      vera.submits({ 'recovery-code': town.savedCode(ids.vera) }),
      ben.submits({ 'recovery-code': town.savedCode(ids.ben) }),
    ]);
    for (const until = performance.now() + 4_000; performance.now() < until && (await audited('release.decided')).length < 2; )
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual([...(await audited('release.decided'))].sort(), ['approved', 'decided']);
    assert.equal((await kept())?.state, 'given');
  });

  it('killed right after it was asked for: another replica brings it to the approvers', async () => {
    await ana.says('reset');
    await ana.sees('refused.needs-approver');
    const from = one.process.acts.length;
    await ana.presses('begin:release');
    await ana.sees('release.waiting');
    await vera.sees('approval.title');
    await decides('reject');
    await ana.sees('approval.over.rejected');
    const made = one.process.acts.slice(from).indexOf('transaction');
    assert.ok(made >= 0, one.process.acts.slice(from).join());
    await ana.says('reset');
    await ana.sees('refused.needs-approver');
    one.process.diesBefore(made + 2);
    await ana.presses('begin:release').catch(() => undefined);
    assert.ok(one.process.isDead);
    ana.at = two;
    vera.at = two;
    await two.product.sweep.once();
    await goesOn(95);
    await two.product.sweep.once();
    await goesOn(16);
    await vera.sees('approval.title');
    await decides();
    await ana.sees('approval.over.approved');
    assert.deepEqual(await audited('release.asked'), ['success', 'success']);
  });

  it('killed between the decision and what rests: another replica finishes it', async () => {
    await asks();
    await vera.sees('approval.title');
    await vera.presses('approve');
    await vera.picksMethod('authenticator-code');
    await vera.types(town.freshCode(ids.vera));
    await vera.opensPage();
    const puts = one.parts.documents.put;
    let isCut = false;
    const cut = one.parts.documents as { put: typeof puts };
    cut.put = async (...args) => {
      if (args[0] !== 'release' || isCut) return puts(...args);
      isCut = true;
      throw new Error('cut off here');
    };
    await vera.submits({ 'recovery-code': town.savedCode(ids.vera) });
    assert.ok(isCut);
    assert.equal((await kept())?.state, 'asked');
    await goesOn(95);
    assert.equal((await kept())?.state, 'given');
    await ana.sees('approval.over.approved');
    assert.deepEqual(await audited('release.decided'), ['approved']);
  });

  it('an approver in the middle of something is asked once they are free; after ten minutes an open card gives way', async () => {
    await vera.says('this was not me');
    const { title } = vera;
    await asks();
    await goesOn();
    assert.notEqual(vera.title, 'approval.title', title);
    await goesOn(10 * 60);
    await vera.sees('approval.title');
    await vera.says('cancel');
    await vera.says('approvals');
    await decides();
    await ana.sees('approval.over.approved');
  });

  it('nobody decides within the hour: both hear it, it is on record, and they may ask again', async () => {
    await asks();
    await vera.sees('approval.title');
    await goesOn(60 * 60);
    await ana.sees('approval.over.over');
    await vera.sees('approval.over.over');
    assert.ok(vera.sentences.includes('approval.why.expired'), vera.words);
    assert.deepEqual(await audited('release.expired'), ['failure']);
    await ana.presses('begin:release');
    await ana.sees('release.waiting');
    await goesOn(24 * 60 * 60); // the first one is a day old: what stands is the second, which ended now
    await goesOn(60);
    assert.equal((await kept())?.state, 'expired');
    await goesOn(24 * 60 * 60);
    assert.equal(await one.parts.documents.get('release', ids.ana), null);
    assert.deepEqual(await one.parts.records.waiting('release', 10), []);
  });

  it('the emergency is over meanwhile: what waits ends; closed: leave that was given opens nothing', async () => {
    await asks();
    await vera.sees('approval.title');
    await town.setPolicy({});
    await decides();
    await vera.sees('approval.over.over');
    assert.ok(vera.sentences.includes('approval.over.over.next'), vera.words);
    await goesOn();
    await ana.sees('approval.over.over');
    assert.ok(ana.choices.includes('begin:reset'));
    await town.setPolicy({ emergency: { level: 'guarded' } });
    await asks();
    await decides();
    await ana.sees('approval.over.approved');
    await town.setPolicy({ emergency: { level: 'closed' } });
    await ana.says('reset');
    await ana.sees('refused.emergency');
    assert.equal(writes(), 0);
  });

  it('whoever could not pass the gates anyway bothers nobody, and hears where help is', async () => {
    const ben = await town.person('ben.baker');
    desk.groups.altered.set(ids.ben, {});
    const mia = await town.person('mia.moreau');
    await mia.says('reset');
    await mia.sees('refused.needs-approver');
    await mia.presses('begin:release');
    await mia.sees('refused.not-registered');
    await goesOn();
    assert.notEqual(vera.title, 'approval.title');
    assert.notEqual(ben.title, 'approval.title');
  });

  it('where the directory can only unlock, leave is given; where it can do nothing, nobody is bothered', async () => {
    const { capabilities } = one.parts.directory;
    const can = capabilities as { -readonly [K in keyof typeof capabilities]: (typeof capabilities)[K] };
    const before = { ...can };
    Object.assign(can, { reset: false, change: false, unlock: false });
    await ana.says('reset');
    await ana.sees('refused.needs-approver');
    await ana.presses('begin:release');
    await ana.sees('refused.not-supported');
    can.unlock = true;
    await asks();
    await vera.sees('approval.title');
    Object.assign(can, before);
  });

  it('an account that is deleted meanwhile ends it for whoever was asked, before and after the decision', async () => {
    desk.joins(ids.ben, 'helpdesk-approvers');
    const ben = await town.person('ben.baker');
    await asks();
    await ben.sees('approval.title');
    for (const { parts } of [one, two]) {
      const { find, identitiesOf } = parts.directory;
      Object.assign(parts.directory, {
        find: async (id: string) => (id === ids.ana ? null : find(id)),
        identitiesOf: async (id: string) => {
          if (id === ids.ana) throw new AppError('account-gone', 'no such account');
          return identitiesOf(id);
        },
      });
    }
    await goesOn();
    await goesOn(60);
    for (const who of [vera, ben]) await who.sees('approval.over.over');
    assert.deepEqual(await audited('release.over'), ['failure']);
  });

  it('a step-up for one leave does not give way to another, however urgent', async () => {
    const ben = await town.person('ben.baker');
    await asks();
    await vera.sees('approval.title');
    await asks(ben);
    await goesOn(590);
    await vera.presses('approve');
    if (vera.card.view.kind === 'choice') await vera.picksMethod('authenticator-code');
    await goesOn(20);
    await vera.types(town.freshCode(ids.vera));
    if (vera.card.view.kind === 'choice') await vera.picksMethod('recovery-code');
    await vera.opensPage();
    await vera.submits({ 'recovery-code': town.savedCode(ids.vera) });
    await vera.sees('approval.over.approved');
    await goesOn();
    await vera.sees('approval.title');
  });

  it('whoever has gone on to something else is told of leave once they are free', async () => {
    await asks();
    await ana.says('is this helpdesk?');
    await decides();
    await goesOn();
    await goesOn();
    await ana.sees('approval.over.approved');
  });
});
