import type { Account, AccountState, Tier } from '../../core/account.ts';
import { AppError, no } from '../../core/result.ts';
import type { AccountReads, Directory } from '../port.ts';
import { findHome, type Home, type HybridSettings, homeOf } from './parts.ts';

const lower = (one: Tier, other: Tier): Tier => (one < other ? one : other);

/** One account out of two: privileged or never touched where either says so (SEC-20, SEC-22). One whose office account is lost has an unknown tier: 0. */
const merged = (home: Home): Account | null => {
  if (home.at === 'nowhere') return null;
  if (home.at === 'cloud') return home.account;
  if (home.at === 'lost') return { ...home.account, tier: 0 };
  const { account, office } = home;
  return {
    ...account,
    tier: lower(account.tier, office.tier),
    untouchable: account.untouchable ?? office.untouchable,
    personKey: account.personKey ?? office.personKey,
    preferredLanguage: account.preferredLanguage ?? office.preferredLanguage,
  };
};

const whole = async (settings: HybridSettings, found: Account | null): Promise<Account | null> =>
  found && merged(await homeOf(settings, found));

/** The directory that keeps the password of an account, and the account's id there. Throws `AppError('account-gone')` where there is none. */
export const keeper = async (settings: HybridSettings, account: string): Promise<readonly [Directory, string]> => {
  const home = await findHome(settings, account);
  if (home.at === 'office') return [settings.office, home.office.id];
  if (home.at === 'cloud') return [settings.cloud, account];
  throw new AppError('account-gone', `the account is ${home.at === 'lost' ? 'not in the office directory' : 'gone'}`);
};

/** Password and lock are those of the office directory; enabled is who is enabled in both. */
const stateOf = async (settings: HybridSettings, account: string): Promise<AccountState> => {
  const [directory, id] = await keeper(settings, account);
  if (directory === settings.cloud) return settings.cloud.state(account);
  const [cloud, office] = await Promise.all([settings.cloud.state(account), settings.office.state(id)]);
  return { ...office, enabled: cloud.enabled && office.enabled };
};

const checkPassword =
  (settings: HybridSettings): Directory['checkPassword'] =>
  async (account, password) => {
    const home = await findHome(settings, account);
    if (home.at === 'nowhere') return no('wrong');
    if (home.at === 'lost') return no('not-allowed');
    if (home.at === 'cloud') return settings.cloud.checkPassword(account, password);
    const checked = await settings.office.checkPassword(home.office.id, password);
    return checked.ok && home.account.untouchable ? no('not-allowed') : checked;
  };

/** Who people are, and their groups, is the cloud's word; their password, its rules and its lock are the office's, where it is kept. */
export const readsOf = (settings: HybridSettings): AccountReads => {
  const { cloud } = settings;
  return {
    findByIdentity: async (identity) => whole(settings, await cloud.findByIdentity(identity)),
    findByName: async (name) => whole(settings, await cloud.findByName(name)),
    find: async (account) => whole(settings, await cloud.find(account)),
    state: (account) => stateOf(settings, account),
    memberOf: cloud.memberOf,
    groupPath: cloud.groupPath,
    // The cloud's word on tiers is enough for a list: whoever acts on one of it finds the account again.
    members: cloud.members,
    // Either side's word on tiers protects, so that a group of one of them is enough.
    unknownGroups: async (groups) => {
      const unknown = await cloud.unknownGroups(groups);
      return unknown.length === 0 ? [] : settings.office.unknownGroups(unknown);
    },
    identitiesOf: cloud.identitiesOf,
    managerOf: async (account) => whole(settings, await cloud.managerOf(account)),
    // As in the Entra model: Connect carries the office's numbers to the cloud, whose word counts.
    contactOf: cloud.contactOf,
    checkPassword: checkPassword(settings),
    rules: async (account) => {
      const [directory, id] = await keeper(settings, account);
      return directory.rules(id);
    },
    lockoutThreshold: async (account) => {
      const [directory, id] = await keeper(settings, account);
      return directory.lockoutThreshold(id);
    },
  };
};
