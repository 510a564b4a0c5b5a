import type { Account } from '../../core/account.ts';
import type { Directory } from '../port.ts';
import type { CloudPassword, Writeback } from '../settings.ts';

/** What a hybrid directory is made of. `now` is epoch ms. */
export interface HybridSettings {
  /** Whose people they are: Entra. */
  readonly cloud: Directory;
  /** Where the passwords of synchronised people live: Active Directory. */
  readonly office: Directory;
  /** The immutable anchor of a cloud account (`onPremisesImmutableId`), or null for people who live in the cloud alone. Throws when the cloud cannot be asked. */
  readonly anchorOf: (account: string) => Promise<string | null>;
  /** The office account with this anchor (base64 of objectGUID or ms-DS-ConsistencyGuid), or null for none or several. Never by name (SEC-16). */
  readonly findByAnchor: (anchor: string) => Promise<Account | null>;
  /** Whether the office directory applies the password history to a reset; a server that cannot counts as outdated (Entra model 6.4, 6.5). */
  readonly appliesHistory: () => Promise<boolean | 'unknown'>;
  readonly writeback: Writeback;
  readonly cloudPassword: CloudPassword;
  readonly now: () => number;
  readonly log: HybridLog;
}

/** What a hybrid directory says to the operator; no names, no secrets. */
export interface HybridLog {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
}
type Fields = Readonly<Record<string, string | number | boolean>>;

/** Where an account lives. `lost`: synchronised, but the office directory has no one account with its anchor. */
export type Home =
  | { readonly at: 'nowhere' }
  | { readonly at: 'cloud'; readonly account: Account }
  | { readonly at: 'office'; readonly account: Account; readonly office: Account }
  | { readonly at: 'lost'; readonly account: Account };

/** Where a cloud account that was just found lives. Throws when a directory that has to be asked cannot be. */
export const homeOf = async ({ anchorOf, findByAnchor }: HybridSettings, account: Account): Promise<Home> => {
  const anchor = await anchorOf(account.id);
  if (anchor === null) return { at: 'cloud', account };
  const office = await findByAnchor(anchor);
  return office ? { at: 'office', account, office } : { at: 'lost', account };
};

/** Where the account with this id lives, by this moment's data. */
export const findHome = async (settings: HybridSettings, account: string): Promise<Home> => {
  const found = await settings.cloud.find(account);
  return found ? homeOf(settings, found) : { at: 'nowhere' };
};
