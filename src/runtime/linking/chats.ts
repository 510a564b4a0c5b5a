import type { Owed } from '../../core/effects.ts';
import { mayManage } from '../../core/evidence.ts';
import type { Chat } from '../../core/flows/chats.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { no, ok } from '../../core/result.ts';
import type { IdentityLink } from '../../store/records.ts';
import { evidenceIn } from '../effects/given.ts';
import { isHeld } from '../effects/hold.ts';
import { refusalNow } from '../effects/still-allowed.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { methodsToManageBy } from '../registered.ts';
import type { EffectContext, Perform } from '../turns.ts';

/** Links a person made. Those of a declared single sign-on are the organisation's: they would come back at once. */
const isOwn = ({ how }: IdentityLink): boolean => how !== 'declared-sso';

/** The chats of an account, and since when those that can be unlinked are linked. */
export const findChats =
  ({ directory, records }: Parts): Perform =>
  async (owed, { row }) => {
    const account = String(owed.with?.account);
    const [identities, links] = await Promise.all([directory.identitiesOf(account), records.linksOf(account)]);
    const since = new Map(links.filter(isOwn).map((one) => [identityKey(one.identity), one.linkedAt]));
    const chats = identities.map(
      (one): Chat => ({
        channel: one.channel,
        tenant: one.tenant,
        person: one.person,
        linkedAt: since.get(identityKey(one)) ?? null,
        isHere: identityKey(one) === identityKey(row.address),
      }),
    );
    return ok(chats);
  };

const identityIn = ({ with: given }: Owed): Identity => ({
  channel: given?.channel === 'teams' ? 'teams' : 'slack',
  tenant: String(given?.tenant),
  person: String(given?.person),
});

/** Why a chat may not be unlinked now: everything again, with the gates there are (SEC-16, SEC-21); null where it may. */
const whyNot = async (parts: Parts, owed: Owed, context: EffectContext, account: string): Promise<string | null> => {
  const found = await parts.directory.find(account);
  const reason = found ? await refusalNow(parts, context, found, 'chats') : 'untouchable';
  if (!found || reason) return reason;
  if (await isHeld(parts, account)) return 'hold';
  const methods = await methodsToManageBy(parts, context.policy, account);
  return mayManage(context.policy, found.tier, methods, evidenceIn(owed), parts.now()) ? null : 'not-verified';
};

const refuse = async (parts: Parts, owed: Owed, context: EffectContext, reason: string) => {
  const what = { action: 'identity.unlinked', outcome: 'refused', reason, effect: owed.id } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return no(reason);
};

/** Ends the link of a chat; every address is told, that chat too (SEC-101). */
export const unlinkChat =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const account = String(owed.with?.account);
    const identity = identityIn(owed);
    const reason = await whyNot(parts, owed, context, account);
    if (reason) return refuse(parts, owed, context, reason);
    const link = await parts.records.link(identity);
    if (!link || link.account !== account || !isOwn(link)) return refuse(parts, owed, context, 'not-done');
    const at = parts.now();
    const { address } = context.row;
    const notice = { event: 'identity-unlinked', at, from: address.channel, chat: identity.channel } as const;
    const detail = { chat: identity.channel };
    const what = { action: 'identity.unlinked', outcome: 'success', target: account, effect: owed.id, detail } as const;
    const tell = await herald(account);
    await parts.records.transaction(async (tx) => {
      if (!(await tx.removeLink(identity, account))) return; // ended already: as good
      await tx.audit(recordOf(context, at, what));
      await tell(tx, { notice, account, key: owed.id, by: address });
    });
    return ok(identityKey(identity) === identityKey(address) ? 'here' : 'there');
  };
