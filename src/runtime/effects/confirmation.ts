import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { no, ok } from '../../core/result.ts';
import { chatOf } from '../../methods/chat-confirmation.ts';
import type { Registration } from '../../store/records.ts';
import { type Speaking, speakFirst, tellOne } from '../cases/news.ts';
import { type Freezing, freeze } from '../freezing.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { countTry } from '../tries.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { keep } from './keep.ts';
import { reachableChats } from './other-chats.ts';
import { confirmingOf, refuse, type Subject, subjectOf, whyNot } from './subject.ts';

/** What confirmations work with. */
export interface Confirmations {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly freezing: Freezing;
  readonly speaking: () => Speaking;
}

type ConfirmationEffect = Extract<EffectName, `${string}-confirmation` | 'keep-chat'>;

const text = ({ with: given }: Owed, name: string): string => String(given?.[name] ?? '');
const isSame = (a: Identity, b: Identity): boolean => identityKey(a) === identityKey(b);

/** Where the number is to be typed: the registered chat; or, to register one, the first that is not registered yet. Never on this platform (SEC-44). */
const targetOf = (
  { keys }: Parts,
  owed: Owed,
  { registrations }: Subject,
  others: readonly Identity[],
): { readonly to: Identity; readonly registration: Registration | null } | null => {
  const chats = registrations.filter((one) => one.method === 'chat-confirmation');
  const id = text(owed, 'registration');
  if (!id) {
    const taken = chats.filter((one) => one.id !== owed.with?.replaces).map((one) => chatOf(keys, one));
    const to = others.find((one) => !taken.some((each) => isSame(each, one)));
    return to ? { to, registration: null } : null;
  }
  const registration = chats.find((one) => one.id === id);
  const to = registration && others.find((one) => isSame(one, chatOf(keys, registration)));
  return to && registration ? { to, registration } : null;
};

const asked = async ({ parts }: Confirmations, owed: Owed, context: EffectContext, outcome: Outcome): Promise<Outcome> => {
  const what = {
    action: 'confirmation.asked',
    outcome: outcome.ok ? 'success' : 'refused',
    reason: outcome.ok ? null : outcome.reason,
    target: text(owed, 'account'),
    effect: owed.id,
    methods: ['chat-confirmation'],
  } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return outcome;
};

/** Asks for a number in the other chat, and gives it back to be shown in this one. */
const push =
  (all: Confirmations): Perform =>
  async (owed, context) => {
    const { parts, speaking } = all;
    const subject = await subjectOf({ parts, owed });
    if (!subject) return no('unreachable');
    const { homes } = speaking();
    const account = subject.account.id;
    const others = await reachableChats(parts, homes, account, context.row.address);
    const target = targetOf(parts, owed, subject, others);
    if (!target) return asked(all, owed, context, no('unreachable'));
    const begun = await parts.registrar.chat.numbers.begin({
      account,
      conversation: context.row.id,
      purpose: text(owed, 'purpose'),
      registration: target.registration?.id ?? null,
      asker: context.row.address,
      target: target.to,
      policy: context.policy,
      nowMs: parts.now(),
    });
    if (!begun.ok) return asked(all, owed, context, begun);
    const word = { flow: 'confirmation', named: begun.value.id, manners: 'interrupt', id: begun.value.id } as const;
    const reached = await speakFirst(speaking(), target.to, word);
    if (reached !== 'reached') await parts.registrar.chat.numbers.end(account, parts.now());
    return asked(all, owed, context, reached === 'reached' ? ok(begun.value) : no(reached === 'busy' ? 'busy' : 'unreachable'));
  };

/** How the number stands, for the conversation that shows it. */
const see =
  ({ parts }: Confirmations): Perform =>
  async (owed, context) => {
    const bound = { id: text(owed, 'confirmation'), conversation: context.row.id, purpose: text(owed, 'purpose') };
    return ok(await parts.registrar.chat.numbers.standing(text(owed, 'account'), bound, parts.now()));
  };

const look =
  ({ parts }: Confirmations): Perform =>
  async (owed, { row }) => {
    const account = await parts.directory.findByIdentity(row.address);
    const live =
      account && (await parts.registrar.chat.numbers.askedOf(account.id, text(owed, 'named'), row.address, parts.now()));
    if (!account || !live) return no('none');
    return ok({ id: live.id, purpose: live.purpose, login: account.login, from: live.asker.channel, at: live.at });
  };

/** Compares what was typed in the other chat: counted like any try at the account, then looked at; the first chat hears of it. */
const type =
  (all: Confirmations): Perform =>
  async (owed, context) => {
    const { parts, herald, speaking } = all;
    const { numbers } = parts.registrar.chat;
    const id = text(owed, 'confirmation');
    const account = await parts.directory.findByIdentity(context.row.address);
    const live = account && (await numbers.askedOf(account.id, id, context.row.address, parts.now()));
    if (!account || !live) return no('over');
    const counted = await countTry(parts, herald, context, account.id, live.purpose === 'thaw');
    if (counted.refused) return counted.refused;
    await parts.records.countWear(account.id, 'chat-confirmation');
    const typed = await numbers.type(account.id, id, context.row.address, context.request.get(owed.secrets?.number), parts.now());
    const isRight = typed === 'right';
    const what = {
      action: 'confirmation.typed',
      outcome: isRight ? 'success' : 'refused',
      reason: isRight ? null : typed,
    } as const;
    await parts.records.audit(recordOf(context, parts.now(), { ...what, target: account.id, effect: owed.id }));
    if (isRight) await counted.right();
    else if (await counted.wrong()) return no('paused');
    if (typed !== 'wrong') await tellOne(speaking(), live.asker, id, isRight ? 'right' : 'over');
    return isRight ? ok(null) : no(typed);
  };

/** *This was not me*: as said anywhere else, everything ends and is frozen, and security hears of it (SEC-45, SEC-102). */
const deny =
  ({ parts, freezing }: Confirmations): Perform =>
  async (owed, context) => {
    const account = await parts.directory.findByIdentity(context.row.address);
    if (!account) return no('unavailable');
    await parts.registrar.chat.numbers.end(account.id, parts.now());
    const { address, id: conversation } = context.row;
    const record = recordOf(context, parts.now(), {
      action: 'confirmation.denied',
      outcome: 'success',
      reason: 'not-me',
      target: account.id,
      effect: owed.id,
    });
    const objection = { id: owed.id, account: account.id, by: address, from: address.channel, conversation, record } as const;
    await freeze(freezing, objection);
    return ok(null);
  };

/** Registers the other chat, once the number was typed there. */
const keepChat =
  ({ parts, herald }: Confirmations): Perform =>
  async (owed, context) => {
    const changing = { parts, herald, owed, context };
    const subject = await subjectOf(changing);
    if (!subject) return no('untouchable');
    const reason = await whyNot(changing, subject);
    if (reason) return refuse(changing, subject.account.id, reason);
    const made = await parts.registrar.chat.keep({
      ...confirmingOf(changing, subject),
      confirmation: text(owed, 'confirmation'),
    });
    return made.ok ? keep(changing, subject, made.value) : refuse(changing, subject.account.id, made.reason);
  };

/** Everything a confirmation in the other chat asks of the world. */
export const confirmationEffects = (all: Confirmations): Readonly<Record<ConfirmationEffect, Perform>> => ({
  'push-confirmation': push(all),
  'see-confirmation': see(all),
  'look-confirmation': look(all),
  'type-confirmation': type(all),
  'deny-confirmation': deny(all),
  'keep-chat': keepChat(all),
});
