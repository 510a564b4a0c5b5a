import type { Account } from '../../core/account.ts';
import type { Owed } from '../../core/effects.ts';
import { mayManage } from '../../core/evidence.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { no, ok } from '../../core/result.ts';
import type { IdentityLink, Transaction } from '../../store/records.ts';
import { evidenceIn } from '../effects/given.ts';
import type { Herald, Tell } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { policyFor } from '../policies.ts';
import { recordOf } from '../recording.ts';
import { methodsToManageBy } from '../registered.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { needsGates, whyNotLink } from './may-link.ts';
import { dropProof, type Proof, proofOf } from './proofs.ts';

interface Linking {
  readonly parts: Parts;
  readonly owed: Owed;
  readonly context: EffectContext;
  readonly account: Account;
  readonly proof: Proof;
}

const plainOf = ({ channel, tenant, person }: Identity): Identity => ({ channel, tenant, person });

/** Everything that was checked before, again, by this moment's data; then the gates, where they are needed (SEC-21, SEC-55). The reason, or null. */
const whyNot = async ({ parts, owed, context, account, proof }: Linking): Promise<string | null> => {
  const { row } = context;
  const { policy } = await policyFor(parts, account.id);
  const at = parts.now();
  if (at - proof.at > policy.limits.flowTotalMinutes * 60_000) return 'not-verified';
  const reason = await whyNotLink(parts, row.address, account, proof.how);
  if (reason || !(await needsGates(parts, { policy, row }, account.id, proof.how))) return reason;
  const methods = await methodsToManageBy(parts, policy, account.id);
  return mayManage(policy, account.tier, methods, evidenceIn(owed), at) ? null : 'not-verified';
};

/** The links that end with this one: what this chat was linked to before, and the account's former chat of the same tenant. */
const replacedBy = async ({ records }: Parts, identity: Identity, account: string): Promise<readonly IdentityLink[]> => {
  const [mine, theirs] = await Promise.all([records.link(identity), records.linksOf(account)]);
  const key = identityKey(identity);
  const others = theirs.filter(
    ({ identity: one }) => one.channel === identity.channel && one.tenant === identity.tenant && identityKey(one) !== key,
  );
  return mine ? [mine, ...others] : others;
};

class Lost extends Error {}

/** The link, what it takes the place of, its audit row and its notices, in one transaction: or nothing (SEC-101, SEC-114). */
const write = async (tx: Transaction, linking: Linking, replaced: readonly IdentityLink[], tell: Tell): Promise<void> => {
  const { parts, owed, context, account, proof } = linking;
  const { address } = context.row;
  const at = parts.now();
  if (!(await tx.consume('link', proof.id, at))) throw new Lost();
  for (const one of replaced) if (!(await tx.removeLink(one.identity, one.account))) throw new Lost();
  const link = {
    identity: plainOf(address),
    account: account.id,
    how: proof.how,
    linkedAt: at,
    suspendedAt: null,
    mailMac: null,
  };
  if (!(await tx.addLink(link))) throw new Lost();
  const detail = { how: proof.how, chat: address.channel, replaced: replaced.length };
  const what = { action: 'identity.linked', outcome: 'success', target: account.id, effect: owed.id, detail } as const;
  await tx.audit(recordOf(context, at, what));
  const notice = { event: 'identity-linked', at, from: address.channel, chat: address.channel } as const;
  await tell(tx, { notice, account: account.id, key: owed.id, by: address });
};

const refuse = async ({ parts, owed, context, account }: Linking, reason: string) => {
  const what = { action: 'identity.linked', outcome: 'refused', reason, target: account.id, effect: owed.id } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return no(reason);
};

const make = async (linking: Linking, herald: Herald) => {
  const { parts, context, account } = linking;
  const replaced = await replacedBy(parts, context.row.address, account.id);
  const tell = await herald(account.id); // before: the chat that is replaced is told as well
  try {
    await parts.records.transaction((tx) => write(tx, linking, replaced, tell));
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return refuse(linking, 'not-verified'); // the proof was used up, or somebody else was faster
  }
  await dropProof(parts, 'proven', context.row.id);
  return ok(account.login);
};

/** Links this chat to the account that was proven in this very conversation (SEC-16). */
export const makeLink =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const [proof, account] = await Promise.all([
      proofOf(parts, 'proven', context.row.id),
      parts.directory.find(String(owed.with?.account)),
    ]);
    if (!account || proof?.account !== account.id) return no('not-verified');
    const linking = { parts, owed, context, account, proof };
    const reason = await whyNot(linking);
    return reason ? refuse(linking, reason) : make(linking, herald);
  };
