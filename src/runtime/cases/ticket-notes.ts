import type { Case } from '../../core/cases/case.ts';
import { say } from '../../text/say.ts';
import type { CaseParts } from './parts.ts';

/** The language of a service desk's notes. */
const language = 'en';

type Named = (account: string) => string;

const minuteOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
const action = (name: string): string => say(language, { say: `case.action.${name}` });
const methodsOf = (methods: readonly string[]): string =>
  methods.map((one) => say(language, { say: `method.${one}` })).join(', ') || say(language, { say: 'ticket.no-method' });

interface Line {
  readonly at: number;
  readonly text: string;
}

const line = (at: number, id: string, values: Readonly<Record<string, string>>): Line => ({
  at,
  text: say(language, { say: id, with: { when: minuteOf(at), ...values } }),
});

const calls = ({ verifications }: Case, named: Named): readonly Line[] =>
  verifications.map(({ state, askedAt, verifiedAt, agent, methods, voucher, action: of }) =>
    line(verifiedAt ?? askedAt, voucher ? `ticket.vouch.${state}` : `ticket.call.${state}`, {
      agent: named(agent.account),
      manager: voucher ? named(voucher.account) : '',
      methods: methodsOf(methods),
      action: action(of),
    }),
  );

const approvals = ({ requests }: Case, named: Named): readonly Line[] =>
  requests.map(({ state, askedAt, decidedAt, agent, approver, reason, action: of }) =>
    line(decidedAt ?? askedAt, `ticket.approval.${state}`, {
      agent: named(agent.account),
      approver: approver ? named(approver.account) : '',
      action: action(of),
      reason,
    }),
  );

const deeds = ({ deeds: all }: Case, named: Named): readonly Line[] =>
  all.map(({ outcome, begunAt, agent, action: of, validUntil }) => {
    const isTimed = outcome === 'done' && validUntil !== null;
    return line(begunAt, isTimed ? 'ticket.deed.done-until' : `ticket.deed.${outcome}`, {
      agent: named(agent.account),
      action: action(of),
      ...(isTimed ? { until: minuteOf(validUntil) } : {}),
    });
  });

const handOvers = ({ handOvers: all }: Case, named: Named): readonly Line[] =>
  all.map(({ from, to, at, reason }) =>
    line(at, 'ticket.handed-over', { agent: named(from.account), to: named(to.account), reason }),
  );

/** Everything that happened in a case, as the ticket keeps it: who, what, when; no secret, no number, no words, no address, not even the target's name. */
const transcriptOf = (of: Case, named: Named): string => {
  const lines = [...calls(of, named), ...approvals(of, named), ...deeds(of, named), ...handOvers(of, named)];
  const ended = of.closedAt === null ? [] : [line(of.closedAt, 'ticket.closed', {})];
  return [
    say(language, { say: 'ticket.head', with: { case: of.id, agent: named(of.agent.account) } }),
    ...lines.sort((one, other) => one.at - other.at).map(({ text }) => text),
    ...ended.map(({ text }) => text),
  ].join('\n');
};

const accountsIn = ({ agent, verifications, requests, deeds: all, handOvers: handed }: Case): readonly string[] => [
  ...new Set(
    [
      agent,
      ...verifications.flatMap((one) => [one.agent, one.voucher]),
      ...requests.flatMap((one) => [one.agent, one.approver]),
      ...all.map((one) => one.agent),
      ...handed.flatMap((one) => [one.from, one.to]),
    ].flatMap((one) => (one ? [one.account] : [])),
  ),
];

/** Writes the transcript of a case at its ticket; `later`: the service desk did not answer. `id` makes it once; `at` is epoch ms. */
export const writeNote = async (
  { records, directory, tickets }: Pick<CaseParts, 'records' | 'directory' | 'tickets'>,
  id: string,
  key: string,
  at: number,
): Promise<'written' | 'refused' | 'later'> => {
  const of = await records.caseOf(id);
  if (!of || !tickets) return 'written'; // nothing to write, or nowhere any more
  const names = new Map<string, string>();
  for (const account of accountsIn(of)) names.set(account, (await directory.find(account))?.displayName ?? '');
  const text = transcriptOf(of, (account) => names.get(account) || say(language, { say: 'ticket.somebody' }));
  const noted = await tickets.desk.comment({ id: `${of.id}.${key}`, ticket: of.ticket, text, at });
  if (noted.ok) return 'written';
  return noted.reason === 'refused' ? 'refused' : 'later';
};
