import { z } from 'zod';
import { no, ok, type Result } from '../../core/result.ts';
import type { Tickets, TicketsSettings } from './port.ts';
import { ask, isDone, isFinal, type Reply } from './request.ts';

const table = '/api/now/table/incident';
const Found = z.looseObject({
  result: z.array(
    z.looseObject({ sys_id: z.string().regex(/^[0-9a-f]{32}$/), number: z.string(), work_notes: z.string().default('') }),
  ),
});
type Incident = z.infer<typeof Found>['result'][number];
/** Numbers of tickets only: whatever else stood in an encoded query would be read as more of the query. */
const number = /^[A-Za-z]{2,10}-?\d{1,20}$/;

const headersOf = ({ user, secret }: TicketsSettings): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${user}:${secret()}`).toString('base64')}`,
});

const addressOf = ({ url }: TicketsSettings, path: string, query: Readonly<Record<string, string>>): URL => {
  const address = new URL(`${url.replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address;
};

const read = (settings: TicketsSettings, query: Readonly<Record<string, string>>): Promise<Reply | null> =>
  ask(addressOf(settings, table, query), { method: 'GET', headers: headersOf(settings) });

/** The incident of a number, with what was noted at it so far; null: there is none. A query that is not understood finds everything there, so what was found is compared. */
const incidentOf = async (settings: TicketsSettings, ticket: string): Promise<Result<Incident | null, 'unreachable'>> => {
  if (!number.test(ticket)) return ok(null);
  const reply = await read(settings, {
    sysparm_query: `number=${ticket}`,
    sysparm_fields: 'sys_id,number,work_notes',
    sysparm_display_value: 'true', // without it a journal is empty
    sysparm_limit: '1',
  });
  if (reply?.status === 404) return ok(null);
  const found = reply && isDone(reply) ? Found.safeParse(reply.body) : null;
  if (!found?.success) return no('unreachable');
  const [incident] = found.data.result;
  return ok(incident?.number.toLowerCase() === ticket.toLowerCase() ? incident : null);
};

const write = async (settings: TicketsSettings, { sys_id: id }: Incident, text: string): Promise<Reply | null> =>
  ask(addressOf(settings, `${table}/${id}`, { sysparm_fields: 'sys_id' }), {
    method: 'PATCH',
    headers: { ...headersOf(settings), 'content-type': 'application/json' },
    body: JSON.stringify({ work_notes: text }),
  });

/**
 * Incidents of ServiceNow by its Table API: looked up by number, written to as work notes, which agents see and the person does not. Basic
 * authentication, as a user who may read incidents and write work notes, nothing more.
 */
export const serviceNowTickets = (settings: TicketsSettings): Tickets => ({
  exists: async (ticket) => {
    const incident = await incidentOf(settings, ticket);
    return incident.ok ? ok(incident.value !== null) : incident;
  },
  comment: async ({ id, ticket, text }) => {
    const incident = await incidentOf(settings, ticket);
    if (!incident.ok) return incident;
    if (incident.value === null) return no('refused');
    const mark = `(${id})`;
    if (incident.value.work_notes.includes(mark)) return ok(null); // noted before: its answer was lost
    const reply = await write(settings, incident.value, `${text}\n${mark}`);
    if (reply && isDone(reply)) return ok(null);
    return no(reply && isFinal(reply) ? 'refused' : 'unreachable');
  },
  check: async () => {
    const reply = await read(settings, { sysparm_fields: 'sys_id', sysparm_limit: '1' });
    if (!reply) return no('unreachable');
    return isDone(reply) ? ok(null) : no('refused');
  },
});
