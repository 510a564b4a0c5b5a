import type { Config } from '../config.ts';
import { ticketsOf } from '../wiring/tickets.ts';
import { type Finding, fine, wrong } from './findings.ts';

/** Whether the service desk answers and lets us in; nothing where there is none. */
export const checkTickets = async (config: Config, now: () => number): Promise<readonly Finding[]> => {
  const tickets = ticketsOf(config, now);
  if (!tickets) return [];
  const checked = await tickets.desk.check();
  if (checked.ok) return [fine('tickets: the service desk answers and lets us in')];
  return [
    checked.reason === 'refused'
      ? wrong('TICKETS_SECRET: the service desk does not let us in')
      : wrong('TICKETS_URL: the service desk cannot be reached'),
  ];
};
