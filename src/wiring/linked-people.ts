import type { Channel } from '../channels/port.ts';
import type { Config } from '../config.ts';
import type { ChannelName, Identity } from '../core/identity.ts';
import { withLinks } from '../directory/linked.ts';
import type { Directory } from '../directory/port.ts';
import { heraldOf } from '../runtime/herald.ts';
import { withDeclaredSso } from '../runtime/linking/declared-sso.ts';
import type { Parts } from '../runtime/parts.ts';

type Ground = Pick<Parts, 'records' | 'documents' | 'keys' | 'now' | 'log'>;

/** The directory, knowing whom people linked themselves to, and in Slack whom a declared single sign-on says they are (SEC-16). */
export const linkPeople = (
  { isSlackSsoDeclared: isDeclared, publicBaseUrl }: Config,
  directory: Directory,
  { records, documents, keys, now, log }: Ground,
  channels: ReadonlyMap<ChannelName, Channel>,
): Directory => {
  const linked = withLinks(directory, records);
  const profileMail = async (identity: Identity) => channels.get(identity.channel)?.profileMail(identity) ?? null;
  const herald = heraldOf({ records, documents, keys, now, log, directory: linked, publicBaseUrl });
  return withDeclaredSso(linked, { isDeclared, records, keys, now, profileMail, herald });
};
