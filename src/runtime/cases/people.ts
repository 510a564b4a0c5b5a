import type { Account, RegisteredMethod } from '../../core/account.ts';
import { usable, type Who } from '../../core/flows/who.ts';
import type { Identity } from '../../core/identity.ts';
import { capabilitiesFor } from '../../directory/per-account.ts';
import { proofOf } from '../effects/proof.ts';
import { registeredMethods } from '../registered.ts';
import type { CaseParts, Rules } from './parts.ts';

/** Numbers between chats, and vouches, are for what people ask for themselves: at the helpdesk's cards nobody else is asked for them. */
const usableHere = (one: RegisteredMethod): RegisteredMethod =>
  one.method === 'chat-confirmation' || one.method === 'vouch' ? { ...one, isNotHere: true } : one;

/** Somebody who proves who they are, as the steps of verification take them. */
export const whoOf = async (parts: CaseParts, { id, tier }: Account, { policy }: Rules): Promise<Who> => ({
  kind: 'own',
  account: id,
  tier,
  methods: (await registeredMethods(parts, policy, id)).map(usableHere),
  lockedOut: false,
  ...proofOf(await capabilitiesFor(parts.directory, id)),
});

/** The methods somebody may use now, by policy and by themselves: not worn, not on hold, not empty (SEC-33, SEC-38). */
export const usableOf = async (parts: CaseParts, account: Account, rules: Rules): Promise<readonly RegisteredMethod[]> =>
  usable(await whoOf(parts, account, rules), [], rules.policy, parts.now());

/** Whom an agent named, and for which ticket: `@U0ANA INC-4711`, `ana.alvarez INC-4711`, `FERNHILL\ana INC-4711`. */
export const namedIn = (text: string): { readonly person: string; readonly ticket: string } => {
  const [person = '', ...rest] = text.trim().split(/\s+/);
  return { person: person.slice(0, 254), ticket: rest.join(' ').slice(0, 64) };
};

/** How a chat writes somebody's own id, which no name can look like. */
const mentions = {
  slack: /^@([UW][A-Z0-9]{2,20})$/,
  teams: /^@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
} as const;

/** The account somebody named: by a mention of their chat, or by login, UPN or mail. Null: nobody, or several. */
export const accountNamed = async (
  { directory }: Pick<CaseParts, 'directory'>,
  by: Identity,
  person: string,
): Promise<Account | null> => {
  const [, user] = mentions[by.channel].exec(person) ?? [];
  if (user) return directory.findByIdentity({ channel: by.channel, tenant: by.tenant, person: user });
  return person === '' ? null : directory.findByName(person.replace(/^@/, ''));
};
