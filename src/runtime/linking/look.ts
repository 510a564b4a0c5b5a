import type { z } from 'zod';
import type { Door, LinkStanding } from '../../core/flows/link-states.ts';
import { ok } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import type { Perform } from '../turns.ts';

/** The ways that are open at this site. Another chat is one where there is another chat. */
const doorsOf = ({ directory, channels }: Parts): Door[] => [
  ...(channels.size > 1 ? (['other-chat'] as const) : []),
  ...(directory.capabilities.checkPassword ? (['password'] as const) : []),
  ...(directory.capabilities.signIn ? (['sign-in'] as const) : []),
];

/** Where somebody who wants to link this chat stands: linked already, held back, or free to choose a way. */
export const lookLink =
  (parts: Parts): Perform =>
  async (_owed, { row }) => {
    const account = await parts.directory.findByIdentity(row.address);
    if (account) return ok<z.infer<typeof LinkStanding>>({ standing: 'linked', login: account.login });
    const link = await parts.records.link(row.address);
    const isSuspended = link !== null && link.suspendedAt !== null;
    return ok<z.infer<typeof LinkStanding>>({ standing: 'free', doors: doorsOf(parts), isSuspended });
  };
