import assert from 'node:assert/strict';
import { guidBytes } from '../../src/directory/active-directory/guid.ts';
import { type ActiveDirectory, createActiveDirectory } from '../../src/directory/active-directory.ts';
import { connectivitiesOf } from '../../src/directory/connected.ts';
import type { HybridSettings } from '../../src/directory/hybrid/parts.ts';
import { createHybridDirectory, type HybridDirectory } from '../../src/directory/hybrid.ts';
import { healthFor } from '../../src/directory/per-account.ts';
import type { WriteOutcome } from '../../src/directory/port.ts';
import { type DomainPerson, domain, domainPerson, nextPerson, openDomain, settingsFor } from '../world/domain.ts';
import { documented, type Fernhill, startFernhill } from '../world/graph/fernhill.ts';
import { addGroup, addUser, type User } from '../world/graph/tenant.ts';
import { type LdapProxy, ldapProxy } from '../world/ldap-proxy.ts';
import { asAdmin, type Samba } from '../world/samba.ts';
import { describeDirectory } from './directory.ts';
import { withoutCodes } from './hybrid-world.ts';

const fresh = 'Ferry marble onion 7';
const quiet = { info: () => {}, warn: () => {} };

let samba: Samba;
before(async function () {
  this.timeout(120_000);
  samba = await openDomain();
});
after(() => samba.remove());

/** A tenant of Entra whose people are synchronised from the domain, and the hybrid directory over both. */
interface Company {
  readonly cloud: Fernhill;
  readonly office: ActiveDirectory;
  readonly hybrid: HybridDirectory;
  /** The cloud's twin of a person of the domain, joined by the anchor alone: no name of the two is the same. */
  twin(one: DomainPerson, more?: Partial<User>): Promise<User>;
  close(): Promise<void>;
}

type Made = Partial<Pick<HybridSettings, 'writeback' | 'cloudPassword'>> & { readonly url?: string };

const company = async ({ url = samba.url, ...made }: Made = {}): Promise<Company> => {
  const cloud = await startFernhill();
  const office = await createActiveDirectory(settingsFor(samba, { urls: [url], timeoutMs: 3_000 }));
  const entra = await cloud.open({ mirrorsOffice: made.cloudPassword === 'written' });
  const hybrid = createHybridDirectory({
    cloud: entra,
    office,
    anchorOf: entra.anchorOf,
    findByAnchor: office.findByAnchor,
    appliesHistory: office.appliesHistory,
    writeback: 'password-and-unlock',
    cloudPassword: 'office-only',
    now: Date.now,
    log: quiet,
    ...made,
  });
  const twin: Company['twin'] = async ({ login }, more = {}) => {
    const account = (await office.findByName(login)) ?? assert.fail(login);
    const user = addUser(cloud.tenant, {
      userPrincipalName: `cloud.${login}@fernhill.example`,
      onPremisesSyncEnabled: true,
      onPremisesImmutableId: guidBytes(account.id).toString('base64'),
    });
    return Object.assign(user, more);
  };
  const close = async () => {
    await hybrid.close();
    await cloud.close();
  };
  return { cloud, office, hybrid, twin, close };
};

describeDirectory('hybrid: Entra, and Active Directory (Samba)', async () => {
  const { cloud, hybrid, twin, close } = await company();
  const [ordinary, disabled, mustChange] = [nextPerson(), nextPerson(), nextPerson()];
  await asAdmin(samba, disabled.dn, [['replace', 'userAccountControl', ['514']]]);
  await asAdmin(samba, mustChange.dn, [['replace', 'pwdLastSet', ['0']]]);
  const manager = await twin(domainPerson(160));
  const user = await twin(ordinary, { manager: manager.id, mobilePhone: '+49 17139200042' });
  const inner = addGroup(cloud.tenant, 'Hybrid engineering', [user.id]);
  const outer = addGroup(cloud.tenant, 'Hybrid build', [inner.id]);
  return {
    directory: withoutCodes(hybrid),
    ordinary: {
      id: user.id,
      password: ordinary.password,
      names: [user.userPrincipalName],
      identity: { channel: 'teams', tenant: cloud.tenant.id, person: user.id },
      directGroup: inner.displayName,
      outerGroup: outer.displayName,
      otherGroup: cloud.groups.sales.displayName,
      contact: [{ kind: 'mobile', value: '+49 17139200042', from: 'mobilePhone' }],
    },
    disabled: { id: (await twin(disabled)).id, password: disabled.password },
    mustChange: { id: (await twin(mustChange)).id, password: mustChange.password },
    manager: manager.id,
    fresh,
    appliesHistoryToResets: false,
    settledAfterMs: 60_000,
    now: Date.now,
    close,
  };
});

const codesOf = ({ published = [] }: WriteOutcome): string =>
  published.map(({ code, name }) => (code === '-' ? name : code)).join(' ');

describe('hybrid: Entra, and Active Directory (Samba): writeback', () => {
  let corp: Company;
  let proxy: LdapProxy | null = null;
  const open = async (made: Made = {}): Promise<Company> => {
    corp = await company(made);
    return corp;
  };
  afterEach(async () => {
    await corp.close();
    await proxy?.close();
    proxy = null;
  });

  it('finds the office account by mS-DS-ConsistencyGuid as well, and writes to that one', async () => {
    const { hybrid, twin, office } = await open();
    const one = nextPerson();
    const anchor = Buffer.from('latchkey-anchor!');
    await asAdmin(samba, one.dn, [['replace', 'mS-DS-ConsistencyGuid', [anchor]]]);
    const user = await twin(one, { onPremisesImmutableId: anchor.toString('base64') });
    const outcome = await hybrid.reset(user.id, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, codesOf(outcome)], ['done', '31002']);
    const { id } = (await office.findByName(one.login)) ?? assert.fail();
    assert.equal((await office.checkPassword(id, fresh)).ok, true);
  });

  it('says why the domain refused: too short, not complex, in history, too young, wrong, locked', async () => {
    const { hybrid, twin } = await open();
    const one = nextPerson();
    const { id } = await twin(one);
    const said: string[] = [];
    const note = (outcome: WriteOutcome) =>
      said.push(`${'reason' in outcome ? outcome.reason : outcome.outcome}: ${codesOf(outcome)}`);
    note(await hybrid.reset(id, 'Ab1', 'op-1'));
    note(await hybrid.reset(id, 'lower case words only', 'op-2'));
    note(await hybrid.change(id, 'Not the 1 password', fresh, 'op-3'));
    note(await hybrid.change(id, one.password, fresh, 'op-4'));
    note(await hybrid.change(id, fresh, one.password, 'op-5'));
    for (let tries = 0; tries < domain.lockoutThreshold; tries++) await hybrid.checkPassword(id, 'Not the 1 password');
    note(await hybrid.change(id, fresh, `${fresh} two`, 'op-6'));
    const policy = '6329 33008 on-premises policy violation';
    assert.deepEqual(said, [
      `too-short: 31003 ${policy}`,
      `not-complex: 31003 ${policy}`,
      'wrong-password: 31008 33007',
      'done: 31007',
      `in-history: 31008 ${policy}`,
      'locked-out: 31008 33006',
    ]);
    assert.equal((await hybrid.unlock(id, 'op-7')).outcome, 'done');
    assert.equal((await hybrid.checkPassword(id, fresh)).ok, true);
  });

  it('an account the service may not write to, and a protected one: 33004 and portal 29', async () => {
    const { hybrid, twin } = await open();
    const one = nextPerson();
    const { id } = await twin(one);
    await asAdmin(samba, one.dn, [['replace', 'adminCount', ['1']]]);
    assert.equal((await hybrid.find(id))?.tier, 0);
    const outcome = await hybrid.reset(id, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, codesOf(outcome)], ['not-done', '31003 33004 SSPR_0029']);
  });

  it('written to both: the new password opens both', async () => {
    const { hybrid, twin, cloud, office } = await open({ cloudPassword: 'written' });
    const one = nextPerson();
    const { id } = await twin(one);
    const outcome = await hybrid.reset(id, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, 'pending' in outcome, codesOf(outcome)], ['done', false, '31002']);
    assert.equal(cloud.tenant.users.get(id)?.password, fresh);
    assert.equal((await office.checkPassword((await office.findByName(one.login))?.id ?? '', fresh)).ok, true);
  });

  it('synchronised without an anchor: belongs to nobody in the domain, and is not taken for one of the cloud', async () => {
    const { hybrid, twin, cloud } = await open({ cloudPassword: 'written' });
    const { id, password } = await twin(nextPerson(), { onPremisesImmutableId: null });
    assert.equal((await hybrid.find(id))?.tier, 0);
    const outcome = await hybrid.reset(id, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, 'reason' in outcome && outcome.reason], ['not-done', 'gone']);
    assert.equal(cloud.tenant.users.get(id)?.password, password);
  });

  it('the cloud refusing afterwards: done in the domain, the cloud pending', async () => {
    const { hybrid, twin, cloud } = await open({ cloudPassword: 'written' });
    cloud.app.permissions.splice(0, Number.POSITIVE_INFINITY, ...documented.filter((one) => !/ReadWrite/.test(one)));
    const { id } = await twin(nextPerson());
    const outcome = await hybrid.reset(id, fresh, 'op-1');
    assert.equal(outcome.outcome === 'done' && outcome.pending, 'cloud');
    assert.equal(codesOf(outcome), '31002 OnPremisesSuccessCloudFailure');
    assert.notEqual(cloud.tenant.users.get(id)?.password, fresh);
    assert.equal((await hybrid.checkPassword(id, fresh)).ok, true);
  });

  it('ends the sessions of the cloud', async () => {
    const { hybrid, twin, cloud } = await open();
    const { id } = await twin(nextPerson());
    assert.equal(await hybrid.endSessions(id), true);
    assert.notEqual(cloud.tenant.users.get(id)?.sessionsRevokedAt, null);
  });

  it('the domain gone: said before the first gate (portal 30), and people of the cloud alone go on', async () => {
    proxy = await ldapProxy(samba.url);
    const { hybrid, twin, cloud } = await open({ url: proxy.url });
    const { id } = await twin(nextPerson());
    await hybrid.beat();
    assert.deepEqual(
      connectivitiesOf(hybrid).map(({ state }) => state),
      ['up-outdated'],
    ); // Samba has no policy hints
    await proxy.close();
    await hybrid.beat();
    assert.deepEqual(
      connectivitiesOf(hybrid).map(({ state }) => state),
      ['down-maybe-temporary'],
    );
    assert.deepEqual(await healthFor(hybrid, id), { ok: false, reason: 'unavailable' });
    assert.equal((await healthFor(hybrid, cloud.people.ana.id)).ok, true);
    const outcome = await hybrid.reset(id, fresh, 'op-1');
    assert.deepEqual([outcome.outcome, codesOf(outcome)], ['not-done', 'SSPR_0030']);
    assert.equal((await hybrid.reset(cloud.people.ana.id, fresh, 'op-2')).outcome, 'done');
  });
});
