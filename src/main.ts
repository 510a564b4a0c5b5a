import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Channel } from './channels/port.ts';
import { slackChannel } from './channels/slack/channel.ts';
import { teamsChannel } from './channels/teams/channel.ts';
import { entraCredential, fixedCredential } from './channels/teams/credentials.ts';
import { type Config, readConfig, type SlackConfig, type TeamsConfig } from './config.ts';
import { flows } from './core/flows/all.ts';
import type { ChannelName, Identity } from './core/identity.ts';
import { runOutbox } from './delivery/outbox-worker.ts';
import { openMailer } from './delivery/smtp.ts';
import { startUpLine } from './directory/embedded.ts';
import { openDirectory } from './directory/open.ts';
import type { Directory } from './directory/port.ts';
import { methodsOf, registrarOf } from './methods/registry.ts';
import { warmUp } from './password/strength.ts';
import { alarmedKeys } from './runtime/alarmed-keys.ts';
import { clock } from './runtime/clock.ts';
import { heraldOf } from './runtime/herald.ts';
import { createLog } from './runtime/log.ts';
import { every } from './runtime/loops.ts';
import { createMetrics } from './runtime/metrics.ts';
import type { Log, Parts } from './runtime/parts.ts';
import { assemble } from './runtime/product.ts';
import { fresh } from './runtime/turns.ts';
import { checkpointer, checkpointFile, readCheckpoints } from './store/checkpoints.ts';
import { openKeys } from './store/key-ring.ts';
import { openRecords } from './store/open-records.ts';
import { openSessions } from './store/open-sessions.ts';
import { warning } from './store/redis-problems.ts';
import type { Sessions } from './store/sessions.ts';
import { startOperations } from './web/operations.ts';
import { mountPages } from './web/pages/mount.ts';
import { closeWebServer, createWebServer } from './web/server.ts';

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

const minute = 60_000;
const roundMs = 1_000;
const sealBatch = 500;

const proofOf = ({ appId, proof }: TeamsConfig) => {
  if (proof.kind === 'stand-in') return fixedCredential(appId, proof.token.reveal());
  if (proof.kind === 'secret')
    return entraCredential(appId, { kind: 'secret', tenantId: proof.tenantId, secret: proof.secret.reveal() });
  const privateKey = readFileSync(proof.keyFile, 'utf8');
  return entraCredential(appId, { kind: 'certificate', tenantId: proof.tenantId, thumbprint: proof.thumbprint, privateKey });
};

const openTeams = (teams: TeamsConfig, { mode }: Config, now: () => number, log: Log) =>
  teamsChannel({
    mode,
    ...teams,
    credential: proofOf(teams),
    now,
    report: (what) =>
      what.event === 'refused'
        ? log.warn('a Teams request was refused', { reason: what.reason })
        : log.warn('Teams could not be served', {
            kind: what.doing,
            code: what.error instanceof Error ? what.error.name : 'unknown',
          }),
  });

const openSlack = (slack: SlackConfig, { mode }: Config, sessions: Sessions, now: () => number, log: Log) =>
  slackChannel({
    signingSecrets: slack.signingSecrets.map((secret) => secret.reveal()),
    teams: slack.teamIds,
    tokenOf: async (tenant) => (slack.teamIds.includes(tenant) ? slack.botToken.reveal() : null),
    apiUrl: slack.apiUrl,
    isDevelopment: mode === 'development',
    sessions,
    now,
    report: (report) =>
      report.what === 'refused'
        ? log.warn('a Slack request was refused', { reason: report.why })
        : log.warn('Slack could not be served', { code: report.code, reference: report.reference ?? '' }),
  });

const openStores = async (config: Config, now: () => number, replica: string, log: Log) => {
  const keys = alarmedKeys(openKeys({ file: config.keysFile, isProduction: config.mode === 'production' }), log);
  const { redisUrl, databaseUrl, dataDir } = config.stores;
  const sessions = openSessions({ redisUrl: redisUrl?.reveal() ?? null, file: join(dataDir, 'sessions.db'), now });
  const records = await openRecords({
    databaseUrl: databaseUrl?.reveal(),
    file: join(dataDir, 'records.db'),
    keys,
    now,
    replica,
  });
  return { keys, sessions, records };
};

const mustBeFit = async (
  isProduction: boolean,
  stores: readonly { problems(isProduction: boolean): Promise<readonly string[]> }[],
  log: Log,
): Promise<void> => {
  const problems = (await Promise.all(stores.map((store) => store.problems(isProduction)))).flat();
  for (const problem of problems) log.warn('a store is not set up as it should be', { problem });
  const grave = problems.filter((problem) => !problem.startsWith(warning));
  if (isProduction && grave.length > 0) throw new Error(grave.join('\n'));
};

/** Starts the product on a checked configuration; rejects with what is missing. */
export const start = async (config: Config, seams: Seams = {}): Promise<Running> => {
  const isProduction = config.mode === 'production';
  const now = clock(config.clockOffsetFile);
  const replica = seams.replica ?? fresh().id.slice(0, 12);
  let alarmed: (name: string) => void = () => {};
  const log = seams.log ?? createLog({ level: config.logLevel, replica, now, alarmed: (name) => alarmed(name) });
  const { keys, sessions, records } = await openStores(config, now, replica, log);
  await mustBeFit(isProduction, [sessions, records], log);
  const metrics = createMetrics({ records, now });
  alarmed = metrics.alarm;

  const directoryConfig = {
    mode: config.mode,
    directory: config.directory.kind,
    peopleFile: config.directory.file,
    roles: config.roles,
  };
  const embedded = await openDirectory(directoryConfig, { documents: records.documents, now });
  const directory = seams.directory?.(embedded) ?? embedded;
  log.info(startUpLine);
  const mailer = openMailer({ url: config.mail.url.reveal(), from: config.mail.from, isDevelopment: !isProduction, log });
  const methodParts = { keys, sessions, records, mailer, corporateDomains: config.corporateMailDomains, now };

  const teams = config.teams ? openTeams(config.teams, config, now, log) : null;
  const slack = config.slack ? openSlack(config.slack, config, sessions, now, log) : null;
  const open = [teams, slack].filter((channel) => channel !== null);
  const channels = new Map<ChannelName, Channel>(open.map((channel) => [channel.name, channel]));
  const parts: Parts = {
    sessions,
    records,
    documents: records.documents,
    keys,
    directory,
    methods: methodsOf(methodParts),
    registrar: registrarOf(methodParts),
    channels,
    flows,
    now,
    replica,
    log,
    metrics,
    publicBaseUrl: config.publicBaseUrl,
  };
  const product = assemble(parts, heraldOf(parts), undefined);
  warmUp();

  const server = createWebServer({
    publicBaseUrl: config.publicBaseUrl,
    otherHosts: [`${config.listen.host}:${config.listen.port}`],
  });
  for (const channel of open) channel.mount(server, product.reception);
  mountPages(server, {
    desk: product.desk,
    sessions,
    keys,
    publicBaseUrl: config.publicBaseUrl,
    trustedProxies: config.trustedProxies,
    now,
    log,
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(config.listen.port, config.listen.host, done);
  });

  const stopping = new AbortController();
  const homes = new Map(
    [...channels].map(([name, channel]) => [
      name,
      { show: channel.show.bind(channel), home: async (who: Identity) => (await product.homes.find(who)) ?? channel.home(who) },
    ]),
  );
  const outbox = runOutbox({ records, mailer, channels: homes, keys, now, replica, log, signal: stopping.signal });
  const checkpoints = checkpointer({
    records,
    keys,
    now,
    sinks: [checkpointFile(config.anchorFile)],
    last: (await readCheckpoints(config.anchorFile)).at(-1) ?? null,
  });
  const seal = async (): Promise<void> => {
    while ((await records.seal(replica, now(), sealBatch)) === sealBatch);
    if (await records.lease('checkpoints', replica, now(), minute)) await checkpoints.tick();
  };
  const loops = [every(roundMs, 'sweep', () => product.sweep.once(), log), every(roundMs, 'seal', seal, log)];

  const operations = await startOperations({
    host: config.metrics.host,
    port: config.metrics.port,
    metrics,
    now,
    changed: (failing) => log.warn('readiness changed', { problem: failing.join(' ') || 'none' }),
    checks: {
      sessions: async () => (await sessions.problems(false)).every((problem) => problem.startsWith(warning)),
      records: async () => (await records.outboxDepth(now())) !== null,
      directory: async () => (await directory.health()).ok,
      ...(teams ? { teams: () => teams.ready() } : {}),
    },
  });
  const address = server.address();
  log.info('Latchkey is listening', { port: address.port, mode: config.mode });

  const stop = async (): Promise<void> => {
    stopping.abort();
    await closeWebServer(server);
    await product.drained();
    await Promise.all([...loops.map((loop) => loop.stop()), outbox, teams?.drained()]);
    await operations.close();
    await Promise.all([mailer.close(), directory.close(), sessions.close()]);
    await records.close();
  };
  return { port: address.port, metricsPort: operations.port, directory: embedded, stop };
};

const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) {
    process.stderr.write(`Latchkey cannot start:\n${config.problems.map((problem) => `  ${problem}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  const running = await start(config.value);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  run().catch((error: unknown) => {
    process.stderr.write(`Latchkey cannot start: ${error instanceof Error ? error.message : 'unknown'}\n`);
    process.exitCode = 1;
  });
}
