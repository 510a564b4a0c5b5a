import type { Account } from '../../core/account.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { identityKey } from '../../core/identity.ts';
import { no, ok } from '../../core/result.ts';
import type { Afterwards } from '../afterwards.ts';
import { countCurrentPassword } from '../effects/current-password-tries.ts';
import { namesTooMany } from '../effects/naming.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { keyFor } from '../rows.ts';
import { countTry } from '../tries.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { claim, refuseClaim } from './claim.ts';
import { whyNotLink } from './may-link.ts';
import { dropProof, keepProof, proofOf } from './proofs.ts';

/** What this door needs besides the parts. */
export interface PasswordDoor {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly afterwards: Afterwards;
}

const hourMs = 3_600_000;
const mostPasswordsAnHour = 5;
const how = 'password-and-mail';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

const audit = ({ parts }: PasswordDoor, owed: Owed, context: EffectContext, target: string | null, reason: string | null) => {
  const what = reason
    ? ({ action: 'gate.failed', outcome: 'refused', reason } as const)
    : ({ action: 'gate.passed', outcome: 'success' } as const);
  return parts.records.audit(recordOf(context, parts.now(), { ...what, target, effect: owed.id, methods: ['current-password'] }));
};

/** Whether the password is right, counted like every other try and stopped below the directory's lockout (SEC-57, SEC-140). The reason, or null. */
const whyWrong = async ({ parts, herald }: PasswordDoor, context: EffectContext, account: Account, password: string) => {
  const reason = await whyNotLink(parts, context.row.address, account, how);
  if (reason) return reason;
  const counted = await countTry(parts, herald, context, account.id);
  if (counted.refused) return 'wait';
  const many = await countCurrentPassword(parts, context, account.id);
  const checked = many ? no(many) : await parts.directory.checkPassword(account.id, password);
  if (!checked.ok && checked.reason === 'wrong') await counted.wrong();
  else await counted.right();
  return checked.ok ? null : checked.reason;
};

const send = async ({ parts }: PasswordDoor, context: EffectContext, account: Account, key: string): Promise<void> => {
  const { row, policy } = context;
  const sent = await parts.registrar.linking.mail.send({ account, conversation: row.id, policy, key, nowMs: parts.now() });
  const result = { outcome: sent.ok ? 'success' : 'failure', reason: sent.ok ? null : sent.reason } as const;
  await parts.records.audit(recordOf(context, parts.now(), { action: 'code.sent', ...result, target: account.id, effect: key }));
};

/** Everything that depends on the account, where nobody waits: only the code in its mailbox tells whether name and password were right. */
const work = async (door: PasswordDoor, owed: Owed, context: EffectContext, name: string, password: string): Promise<void> => {
  const { parts } = door;
  await dropProof(parts, 'named', context.row.id);
  const account = await parts.directory.findByName(name);
  const reason = account ? await whyWrong(door, context, account, password) : 'unknown-account';
  await audit(door, owed, context, account?.id ?? null, reason);
  if (!account || reason) return;
  const proof = { account: account.id, how, id: owed.id, at: parts.now() } as const;
  await keepProof(parts, 'named', context.row.id, proof);
  await send(door, context, account, owed.id);
};

const isTooMany = async (parts: Parts, { row }: EffectContext, name: string): Promise<boolean> => {
  const { count } = await parts.sessions.count(keyFor('lw', identityKey(row.address)), hourMs, parts.now());
  return count > mostPasswordsAnHour || (await namesTooMany(parts, row, name.toLowerCase()));
};

/** Takes name and password in and answers the same in the same time, whoever was named and whatever was typed (SEC-26, SEC-27): what the asker did decides, not what is there. */
export const checkAccountPassword =
  (door: PasswordDoor): Perform =>
  async (owed, context) => {
    const name = context.request.get(owed.secrets?.name).trim();
    const password = context.request.get(owed.secrets?.password);
    if (name === '' || password.trim() === '') return no('empty');
    if (await isTooMany(door.parts, context, name)) return refuseClaim(door.parts, owed, context, null, 'too-many');
    if (!(await door.parts.directory.health()).ok) return no('unavailable');
    door.afterwards.begin('link-password', () => work(door, owed, context, name, password));
    await wait(context.policy.limits.answerFloorMs);
    return ok(null);
  };

/** Sends the code once more, if there is one to send. Says nothing either way. */
export const sendLinkCode =
  (door: PasswordDoor): Perform =>
  async (owed, context) => {
    const { parts, afterwards } = door;
    afterwards.begin('link-mail', async () => {
      const named = await proofOf(parts, 'named', context.row.id);
      const account = named && (await parts.directory.find(named.account));
      if (account) await send(door, context, account, owed.id);
    });
    return ok(null);
  };

/** Checks the code; the account is not looked at before it is right. */
const checked = async ({ parts, herald }: PasswordDoor, context: EffectContext, answer: string): Promise<string | null> => {
  const named = await proofOf(parts, 'named', context.row.id);
  if (!named) return null;
  const counted = await countTry(parts, herald, context, named.account);
  if (counted.refused) return null;
  const { row, policy } = context;
  const asked = { account: named.account, conversation: row.id, policy, nowMs: parts.now(), answer };
  const isRight = (await parts.registrar.linking.mail.check(asked, (id) => parts.directory.find(id))).ok;
  await (isRight ? counted.right() : counted.wrong());
  return isRight ? named.account : null;
};

/** The code from the mailbox: with the password before it, two things of one person (SEC-16). A wrong one takes as long, whatever there was to compare it with. */
export const checkLinkCode =
  (door: PasswordDoor): Perform =>
  async (owed, context): Promise<Outcome> => {
    const started = performance.now();
    const account = await checked(door, context, context.request.get(owed.secrets?.code));
    if (account !== null) return claim(door.parts, owed, context, { account, how, id: owed.id });
    await refuseClaim(door.parts, owed, context, null, 'wrong');
    await wait(context.policy.limits.answerFloorMs - (performance.now() - started));
    return no('wrong');
  };
