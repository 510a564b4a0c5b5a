import type { Answer } from '../../channels/port.ts';
import { identityKey } from '../../core/identity.ts';
import type { Policy } from '../../core/policy.ts';
import { refusal } from '../notice.ts';
import { keyFor } from '../rows.ts';
import type { Reading } from '../turns.ts';
import type { Ear, Heard } from './heard.ts';
import { recordRefusal } from './refusals.ts';

const hourMs = 3_600_000;

/** Self-service, looking up callers, and asking who is calling: each has its own count, so that one does not use up the other. */
const hourOf = (flow: string, { limits, helpdesk }: Policy): { readonly kind: string; readonly most: number } => {
  if (flow === 'case') return { kind: 'fh', most: helpdesk.lookUpsPerHour + limits.flowsPerHour }; // look-ups are metered where they are done
  if (flow === 'approval') return { kind: 'fa', most: helpdesk.lookUpsPerHour }; // whoever decides much looks often
  if (flow === 'not-me') return { kind: 'fn', most: limits.flowsPerHour }; // whoever holds the chat must not use up the way to freeze it
  return { kind: flow === 'caller' ? 'fc' : 'f', most: limits.flowsPerHour };
};

/** The refusal of whoever began ten flows within the hour, typed or pressed; null while they may (SEC-35). The menu is free. */
export const refusedByHour = async (
  { parts }: Ear,
  { inbound }: Heard,
  flow: string,
  { policy, row }: Reading,
): Promise<Answer | null> => {
  if (flow === 'menu' || flow === 'welcome') return null;
  const { address } = inbound;
  const { kind, most } = hourOf(flow, policy);
  const { count } = await parts.sessions.count(keyFor(kind, identityKey(address)), hourMs, parts.now());
  if (count <= most) return null;
  parts.metrics.refusedByLimit('flows-per-hour');
  await recordRefusal(parts, address, 'flow.refused', 'too-many', row);
  return { shown: refusal(address.locale, policy, 'refused.too-many', 'refused.too-many.next'), replaces: false };
};
