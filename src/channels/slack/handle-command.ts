import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../../core/identity.ts';
import { say } from '../../text/say.ts';
import { Command } from './payloads.ts';
import { typedText } from './plain-text.ts';
import type { Admission, Turns } from './turns.ts';

/** How long the acknowledgement of a command waits for who and where; Slack gives 3 s, we aim at 1 s (SEC-125). */
const patienceMs = 600;

/** What a command's asker alone sees where they typed it: nothing in the bot's own conversation, else one neutral sentence (SEC-12). */
const acknowledgement = (admission: Admission | null, channel: string): string => {
  if (admission && !admission.in) return say(admission.locale, { say: 'outsider.explain' });
  if (admission?.address?.conversation === channel) return '';
  return say(admission?.address?.locale ?? 'en', { say: 'public.see-direct' });
};

const mentions = /<@([UW][A-Z0-9]{2,20})(\|[^<>]*)?>/g;

/** What was typed, as the bot hears it: `/helpdesk @ana INC-1` keeps who is meant by id, since a name may be anybody's. */
const wordsOf = (command: string, text: string): string => {
  if (command === '/helpdesk') return `helpdesk ${typedText(text.replace(mentions, '@$1'))}`;
  if (command === '/approvals') return 'approvals';
  return command === '/sspr' ? `sspr ${typedText(text)}` : typedText(text.replace(mentions, '@$1'));
};

/** `/password [text]`, `/helpdesk person ticket`, `/approvals` and `/sspr`: as if it had been typed to the bot, wherever it was typed. */
export const handleCommand = async (
  turns: Turns,
  identity: Identity,
  body: unknown,
  ack: (text: string) => Promise<void>,
): Promise<void> => {
  const { command, text, channel_id: channel, trigger_id: trigger } = Command.parse(body);
  const admitting = turns.admit(identity);
  const early = await Promise.race([admitting.catch(() => null), sleep(patienceMs, null)]);
  await ack(acknowledgement(early, channel));
  const admission = await admitting;
  // an outsider who read the refusal in the acknowledgement is not told again
  if (!admission.in) return turns.turnAway(identity, early ? { ...admission, address: null } : admission);
  const said = { kind: 'text', text: wordsOf(command, text) } as const;
  // the answer goes to the direct conversation whatever channel the command was typed in, so the turn is a direct one
  const answer = await turns.hear(admission.address, { identity, channel: null, ids: [`slack:command:${trigger}`], said });
  await turns.show(admission.address, answer, null);
};
