import type { Tickets, TicketsSettings } from './port.ts';
import { serviceNowTickets } from './servicenow.ts';
import { webhookTickets } from './webhook.ts';

/** The service desk that is configured. */
export const openTickets = (settings: TicketsSettings): Tickets =>
  settings.kind === 'webhook' ? webhookTickets(settings) : serviceNowTickets(settings);
