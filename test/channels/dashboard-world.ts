import type { AuditRecord } from '../../src/core/audit.ts';
import type { MethodId } from '../../src/core/method.ts';
import { currentPolicy } from '../../src/runtime/policies.ts';
import { countPeople } from '../../src/runtime/reports/census.ts';
import { ReportDesk } from '../../src/runtime/reports/desk.ts';
import { openSession } from '../../src/runtime/reports/sessions.ts';
import { rolesOf } from '../../src/runtime/roles.ts';
import { mountDashboard } from '../../src/web/dashboard/mount.ts';
import { mountPages } from '../../src/web/pages/mount.ts';
import { closeWebServer, createWebServer } from '../../src/web/server.ts';
import { record } from '../contracts/records-engines.ts';
import { Town } from '../world/town.ts';
import { freePort } from './web-world.ts';

const dayMs = 86_400_000;

/** The dashboard on its real parts, with a town behind it. */
export interface DashboardWorld {
  readonly town: Town;
  readonly baseUrl: string;
  /** A session of Adam, who is administrator and auditor, in his language; the cookie's value. */
  opens(locale?: string): Promise<string>;
  /** Writes records, seals and counts them. */
  writes(records: readonly AuditRecord[]): Promise<void>;
  /** Counts what was written some other way. */
  counts(): Promise<void>;
  stop(): Promise<void>;
}

/** Sixty days of a middling site: everything that happens, in every way it ends. */
export const busyDays = (now: number, agents: readonly string[], people: readonly string[]): AuditRecord[] =>
  Array.from({ length: 900 }, (_, n) => {
    const kinds = [
      'directory.reset',
      'directory.reset',
      'directory.unlock',
      'directory.change',
      'gate.failed',
      'agent.unlock',
      'method.registered',
    ];
    const action = kinds[(n * 5 + Math.floor(n / 11)) % kinds.length] ?? '';
    const isAgent = action.startsWith('agent.');
    const isRefused = action === 'gate.failed';
    return record({
      at: now - Math.floor((n * n) % 60) * dayMs - n * 1_000,
      action,
      outcome: isRefused ? 'refused' : 'success',
      reason: isRefused ? (['wrong', 'expired', 'wait', 'not-enough-methods', 'policy.own-words'][n % 5] ?? null) : null,
      actor: n % 3 === 0 ? 'slack\nT0FERNHILL\nU0ANA' : 'teams\ntenant\nsomebody-who-left',
      role: isAgent ? 'agent' : 'self',
      target: people[n % people.length] ?? null,
      methods: [],
      detail: isAgent ? { account: agents[n % agents.length] ?? '' } : {},
    });
  });

/** Starts it. */
export const startDashboardWorld = async (): Promise<DashboardWorld> => {
  const town = await Town.up();
  const { parts: real, product } = await town.replica('one');
  const settings = { agent: ['helpdesk'], approver: [], admin: ['latchkey-admins'], auditor: ['latchkey-admins'] };
  const roles = rolesOf({ directory: real.directory, settings, now: real.now, log: real.log });
  const parts = { ...real, roles };
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const server = createWebServer({ publicBaseUrl: baseUrl });
  const options = { ...parts, desk: product.desk, publicBaseUrl: baseUrl, trustedProxies: [] };
  mountPages(server, options);
  const drawing = mountDashboard(server, { ...options, reports: new ReportDesk(parts) });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const counts = async (): Promise<void> => {
    while ((await town.records.reports.countMore('one', town.now, 2_000)) > 0);
    await countPeople(parts, await currentPolicy(parts.records));
  };
  return {
    counts,
    town,
    baseUrl,
    opens: async (locale = 'en') => {
      const account = await town.account('adam.ames');
      const by = (await town.directory.identitiesOf(account.id))[0];
      if (!by) throw new Error('Adam is in no chat');
      return (await openSession(parts, { account, by }, locale)).cookie;
    },
    writes: async (records) => {
      await town.records.transaction(async (tx) => {
        for (const one of records) await tx.audit(one);
      });
      while ((await town.records.seal('one', town.now, 500)) > 0);
      await counts();
    },
    stop: async () => {
      await drawing.close();
      await closeWebServer(server, 500);
      await town.down();
    },
  };
};

/** Who has registered what, in the town. */
export const registered: Readonly<Record<string, readonly MethodId[]>> = {
  'ana.alvarez': ['authenticator-code', 'email-code'],
  'ben.baker': ['authenticator-code', 'recovery-code'],
  'mia.moreau': ['email-code'],
};
