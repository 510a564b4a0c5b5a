import type { Config } from '../config.ts';
import { openTickets } from '../delivery/tickets/open.ts';
import type { TicketDesk } from '../runtime/parts.ts';

/** The service desk as configured; null: there is none. `now` is epoch ms. */
export const ticketsOf = ({ tickets }: Config, now: () => number): TicketDesk | null => {
  if (!tickets) return null;
  const { kind, url, user, secret, mustExist } = tickets;
  return { desk: openTickets({ kind, url, user, secret: () => secret.reveal(), now }), mustExist };
};
