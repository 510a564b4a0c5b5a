import { z } from 'zod';
import { caseActions } from '../cases/actions.ts';
import type { Effect } from '../effects.ts';
import type { ViewInput } from '../views.ts';

/** A request that waits for somebody to decide, as a list shows it. `askedAt` is epoch ms. */
const Waiting = z.strictObject({
  case: z.string(),
  request: z.string(),
  action: z.enum(caseActions),
  target: z.string(),
  agent: z.string(),
  ticket: z.string(),
  askedAt: z.number(),
});

/** Everything that waits for one approver, oldest first; `more` is how many there are beyond the list. */
export const ApprovalsWaiting = z.strictObject({ open: z.array(Waiting).min(1).max(12), more: z.int().min(0) });
/** Kept in the state that offers the choice, so that a press is looked up in what was shown. */
export type ApprovalsWaiting = z.infer<typeof ApprovalsWaiting>;

const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** Which of the requests to look at. */
export const askWhichRequest = ({ open, more }: ApprovalsWaiting): ViewInput => ({
  kind: 'choice',
  title: { say: 'approval.choose', with: { count: open.length + more } },
  body: more > 0 ? [{ say: 'approval.choose.more', with: { more } }] : [],
  options: open.map(({ request, action, target, agent, ticket, case: id, askedAt }) => ({
    choice: `request:${request}`,
    label: { say: `case.action.${action}` },
    hint: { say: 'approval.choose.hint', with: { target, agent, ticket: ticket || id, time: timeOf(askedAt) } },
  })),
});

/** Fetches the request that was chosen; null: none of the list was. */
export const lookAtChosen = ({ open }: ApprovalsWaiting, choice: string): Effect | null => {
  const found = open.find(({ request }) => choice === `request:${request}`);
  return found ? { do: 'approval-look', with: { named: `${found.case}:${found.request}` } } : null;
};
