import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from './config.ts';
import { flows } from './core/flows/all.ts';
import { openMailer } from './delivery/smtp.ts';
import { openDirectory } from './directory/open.ts';
import type { Directory } from './directory/port.ts';
import { methodsOf, registrarOf } from './methods/registry.ts';
import { openBreachedList } from './password/breached.ts';
import { warmUp } from './password/strength.ts';
import { clock } from './runtime/clock.ts';
import { heraldOf } from './runtime/herald.ts';
import { localeOfAccount } from './runtime/languages.ts';
import { createLog } from './runtime/log.ts';
import { createMetrics } from './runtime/metrics.ts';
import type { Log, Parts } from './runtime/parts.ts';
import { assemble } from './runtime/product.ts';
import { rolesOf } from './runtime/roles.ts';
import { fresh } from './runtime/turns.ts';
import { closeWebServer } from './web/server.ts';
import { startBackground } from './wiring/background.ts';
import { openChannels } from './wiring/channels.ts';
import { linkPeople } from './wiring/linked-people.ts';
import { listen } from './wiring/listener.ts';
import { passkeyLine } from './wiring/passkeys.ts';
import { phoneLine } from './wiring/phone.ts';
import { startReadiness } from './wiring/readiness.ts';
import { reportingOf } from './wiring/reporting.ts';
import { openSignIn, withoutSignIn } from './wiring/sign-in.ts';
import { mustBeFit, openStores, watched } from './wiring/stores.ts';
import { ticketsOf } from './wiring/tickets.ts';

/** Places where a test or the demo looks in or steps between; production leaves them alone. */
export interface Seams {
  readonly directory?: (real: Directory) => Directory;
  readonly log?: Log;
  readonly replica?: string;
}

/** A running Latchkey. `stop` finishes what runs, releases its leases and closes its stores. */
export interface Running {
  readonly port: number;
  readonly metricsPort: number;
  readonly directory: Directory;
  stop(): Promise<void>;
}

/** Starts the product on a checked configuration; rejects with what is missing. */
export const start = async (config: Config, seams: Seams = {}): Promise<Running> => {
  const isProduction = config.mode === 'production';
  const now = clock(config.clockOffsetFile);
  const breached = config.breachedFile ? openBreachedList(config.breachedFile) : undefined;
  const replica = seams.replica ?? fresh().id.slice(0, 12);
  let alarmed: (name: string) => void = () => {};
  const log = seams.log ?? createLog({ level: config.logLevel, replica, now, alarmed: (name) => alarmed(name) });
  const opened = await openStores(config, now, replica, log);
  await mustBeFit(isProduction, [opened.sessions, opened.records], log);
  const metrics = createMetrics({ records: opened.records, now });
  alarmed = metrics.alarm;
  const { keys, sessions, records } = watched(opened, metrics);

  const { documents } = records;
  const real = await openDirectory(config, { documents, now, log });
  const signIn = openSignIn(config, now, log);
  const seen = seams.directory?.(real) ?? real;
  const mailer = openMailer({ url: config.mail.url.reveal(), from: config.mail.from, isDevelopment: !isProduction, log });
  const phone = phoneLine(config, now, log);
  const passkeys = passkeyLine(config, log);
  const localeOf = (account: string): Promise<string> => writtenIn(account);
  const ground = {
    keys,
    sessions,
    records,
    mailer,
    phone,
    passkeys,
    corporateDomains: config.corporateMailDomains,
    localeOf,
    now,
  };
  const methods = methodsOf(ground);
  const registrar = registrarOf(ground);
  const { publicBaseUrl } = config;
  const chats = openChannels(config, { sessions, records }, now, log);
  const directory = linkPeople(config, signIn ? seen : withoutSignIn(seen), { records, documents, keys, now, log }, chats.byName);
  const writtenIn = localeOfAccount({ records, documents, directory, keys, now, log });
  const stores = { sessions, records, documents, keys };
  const { agents: agent, approvers: approver, admins: admin, auditors: auditor } = config.roles;
  const settings = { agent, approver, admin, auditor };
  const parts: Parts = {
    ...stores,
    directory,
    methods,
    registrar,
    channels: chats.byName,
    flows,
    now,
    replica,
    roles: rolesOf({ directory, settings, honey: config.roles.honey, now, log }),
    log,
    metrics,
    publicBaseUrl,
    tickets: ticketsOf(config, now),
    reporting: reportingOf(config, records),
    campaigns: records.campaigns,
    localeOf,
  };
  const product = assemble(parts, heraldOf(parts, config.roles.admins), breached, signIn);
  warmUp();

  const { server, drawing } = await listen(config, chats, parts, product);
  const background = await startBackground(config, parts, product, mailer);
  const operations = await startReadiness(config, parts, metrics, chats.teamsReady);
  const { port } = server.address();
  log.info('Latchkey is listening', { port, mode: config.mode });

  const stop = async (): Promise<void> => {
    await closeWebServer(server);
    await Promise.all([product.drained(), drawing.close()]);
    await Promise.all([background.stop(), chats.drained()]);
    await operations.close();
    await Promise.all([mailer.close(), phone?.provider.close(), directory.close(), sessions.close()]);
    await records.close();
    breached?.close();
  };
  return { port, metricsPort: operations.port, directory: real, stop };
};

const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) {
    process.stderr.write(`Latchkey cannot start:\n${config.problems.map((problem) => `  ${problem}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  const starting = start(config.value);
  const stop = (): void => void starting.then((running) => running.stop()).catch(() => undefined); // a start that failed is said below
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  await starting;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  run().catch((error: unknown) => {
    process.stderr.write(`Latchkey cannot start: ${error instanceof Error ? error.message : 'unknown'}\n`);
    process.exitCode = 1;
  });
}
