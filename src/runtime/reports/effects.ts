import type { EffectName } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import type { CaseParts } from '../cases/parts.ts';
import { whoOf } from '../cases/people.ts';
import { evidenceIn } from '../effects/given.ts';
import { currentPolicy } from '../policies.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { knownOf, lastDays, readActivity } from './activity.ts';
import { auditLook, auditWho } from './audit-look.ts';
import { censusNow } from './census.ts';
import { namesOf } from './names.ts';
import { lookRecord, type ReportParts, readerOf } from './parts.ts';
import { openSession } from './sessions.ts';

type ReportEffect = Extract<EffectName, 'report-look' | 'audit-who' | 'audit-look' | 'dashboard-open'>;
type Work = CaseParts & ReportParts;

/** As much as fits a card. */
const onACard = { points: 13, rows: 10 } as const;

const circumstances = ({ policyVersion, row }: EffectContext, at: number) => ({ policyVersion, at, source: row.address.channel });

const look =
  (parts: Work): Perform =>
  async (owed, context) => {
    const by = context.row.address;
    const reader = await readerOf(parts, by);
    const around = circumstances(context, parts.now());
    const days = Number(owed.with?.days);
    const what = { action: 'report.read', detail: { days } };
    if (!reader) {
      await parts.records.audit(lookRecord(by, null, around, { ...what, outcome: 'refused', reason: 'not-reader' }));
      return no('not-reader');
    }
    const { reporting } = parts;
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const known = await knownOf(reporting.store, parts.now());
    const activity = await readActivity(reporting, lastDays(days, parts.now()), onACard);
    const name = namesOf(parts);
    const agents = await Promise.all(
      activity.agents.map(async ({ agent, acts }) => ({ agent: await name.ofAccount(agent), acts })),
    );
    const census = await censusNow(parts, await currentPolicy(parts.records));
    await parts.records.audit(lookRecord(by, reader.account.id, around, { ...what, outcome: 'success' }));
    return ok({
      who: await whoOf(parts, reader.account, rules),
      activity: { ...activity, agents },
      census,
      known,
      minutesPerCall: reporting.minutesPerCall,
    });
  };

/** Opens the read-only session this step-up was for, and gives its cookie to the browser that asked (SEC-25; Rulings). */
const open =
  (parts: Work): Perform =>
  async (owed, context) => {
    const by = context.row.address;
    const around = circumstances(context, parts.now());
    const reader = await readerOf(parts, by);
    const refused = async (reason: string) => {
      await parts.records.audit(
        lookRecord(by, reader?.account.id ?? null, around, { action: 'dashboard.opened', outcome: 'refused', reason }),
      );
      return no(reason);
    };
    if (!reader) return refused('not-reader');
    const evidence = evidenceIn(owed);
    if (!satisfies('approver-step-up', context.policy, reader.account.tier, evidence, parts.now()))
      return refused('not-verified');
    const methods = evidence.map(({ method }) => method);
    await parts.records.audit(
      lookRecord(by, reader.account.id, around, { action: 'dashboard.opened', outcome: 'success', methods }),
    );
    context.request.show({ kind: 'dashboard', ...(await openSession(parts, reader, context.row.address.locale)) });
    return ok(null);
  };

/** Every effect of reports, of the audit in chat, and of the way to the dashboard. */
export const reportEffects = (parts: Work): Readonly<Record<ReportEffect, Perform>> => ({
  'report-look': look(parts),
  'audit-who': auditWho(parts),
  'audit-look': auditLook(parts),
  'dashboard-open': open(parts),
});
