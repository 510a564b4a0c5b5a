import { type Config, readConfig, surplusVariables, type TeamsConfig } from '../config.ts';
import type { Policy } from '../core/policy.ts';
import { unconfirmedReach } from '../core/prefilled-reach.ts';
import { openMailer } from '../delivery/smtp.ts';
import type { Keys } from '../store/keys.ts';
import { checkBreached } from './check-breached.ts';
import { checkDirectory } from './check-directory.ts';
import { checkPhone } from './check-phone.ts';
import { checkRetention } from './check-retention.ts';
import { checkSiem } from './check-siem.ts';
import { checkSlack } from './check-slack.ts';
import { checkTickets } from './check-tickets.ts';
import { type Command, ended, type World } from './command.ts';
import { advice, extra, type Finding, fine, found, problemFindings, wrong } from './findings.ts';
import { keysOf, recordsOf, sessionsOf } from './parts.ts';

const checkKeys = (config: Config): readonly Finding[] => {
  keysOf(config);
  return [fine('keys: readable, one for each purpose')];
};

/** What an administrator should know who lets values count that nobody has confirmed (SEC-38). */
const contactFindings = (policy: Policy | undefined): readonly Finding[] =>
  policy === undefined || unconfirmedReach(policy).of === 'nobody'
    ? []
    : [
        advice(
          'policy: registration.prefilled is counted: whoever may write numbers or addresses of people into the directory can have their codes, a day later and ' +
            'with notice; what was written before it was switched on counts. In Active Directory people may write their own unless you take that right from SELF',
        ),
      ];

const checkRecords = async (config: Config, keys: Keys, now: () => number): Promise<readonly Finding[]> => {
  const records = await recordsOf(config, keys, now);
  try {
    const { buried } = await records.outboxDepth(now());
    const stored = await records.policy();
    return [
      ...problemFindings('records', await records.problems(config.mode === 'production')),
      ...(stored ? [] : [advice('policy: none is stored yet, so the standard one holds ("latchkey policy set FILE")')]),
      ...contactFindings(stored?.policy),
      ...(await checkRetention({ records, config, keys }, now())),
      ...(buried > 0 ? [advice(`outbox: ${buried} messages were given up`)] : []),
    ];
  } finally {
    await records.close();
  }
};

const checkSessions = async (config: Config, now: () => number): Promise<readonly Finding[]> => {
  const sessions = sessionsOf(config, now);
  try {
    return problemFindings('sessions', await sessions.problems(config.mode === 'production'));
  } finally {
    await sessions.close();
  }
};

const checkMail = async ({ mail, mode }: Config): Promise<readonly Finding[]> => {
  const mailer = openMailer({
    url: mail.url.reveal(),
    from: mail.from,
    isDevelopment: mode === 'development',
    log: { warn: () => undefined },
  });
  try {
    const { ok } = await mailer.check();
    return [
      ok
        ? fine('mail: the server answers and lets us in')
        : wrong('SMTP_URL: the server cannot be reached, or does not let us in'),
    ];
  } finally {
    await mailer.close();
  }
};

const checkTeams = async ({ metadataUrl }: TeamsConfig): Promise<readonly Finding[]> => {
  const response = await fetch(metadataUrl, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  const document = (await response.json()) as { readonly jwks_uri?: unknown } | null;
  return [
    typeof document?.jwks_uri === 'string'
      ? fine('Teams: the signing keys can be had')
      : wrong(`TEAMS_OPENID_METADATA_URL: no key document there (status ${response.status})`),
  ];
};

const roleFindings = ({ roles }: Config): readonly Finding[] =>
  Object.entries(roles)
    .filter(([name, groups]) => !['tier0', 'honey'].includes(name) && groups.length === 0)
    .map(([name]) => advice(`ROLE_${name.toUpperCase()}: empty, so nobody has this role`));

/** The setting an operator looks at when the directory cannot be opened. */
const directoryName = ({ directory }: Config): string => (directory.kind === 'embedded' ? 'DIRECTORY_FILE' : 'DIRECTORY');

/** Everything outside that a checked configuration names, asked at once. */
const checkAll = async (config: Config, { now }: World): Promise<readonly Finding[]> => {
  const { teams, slack } = config;
  const keys = await found('keys', async () => checkKeys(config));
  const hasKeys = keys.every(({ kind }) => kind === 'fine');
  const all = await Promise.all([
    hasKeys ? found('records', () => checkRecords(config, keysOf(config), now)) : [],
    found('sessions', () => checkSessions(config, now)),
    hasKeys ? found(directoryName(config), () => checkDirectory(config, keysOf(config), now)) : [],
    found('SMTP_URL', () => checkMail(config)),
    found('BREACHED_PASSWORDS_FILE', () => checkBreached(config.breachedFile, now())),
    teams ? found('TEAMS_OPENID_METADATA_URL', () => checkTeams(teams)) : [],
    hasKeys ? found('SIEM', () => checkSiem(config, keysOf(config), now)) : [],
    found('TICKETS_URL', () => checkTickets(config, now)),
    found('SMS_URL', () => checkPhone(config.phone)),
    slack ? found('SLACK_API_URL', () => checkSlack(slack, config, now)) : [],
  ]);
  return [...keys, ...all.flat(), ...roleFindings(config)];
};

/** All findings of an environment, its settings first. What lies outside is asked only when they can be used. */
export const findingsOf = async (world: World): Promise<readonly Finding[]> => {
  const read = readConfig(world.env);
  const surplus = surplusVariables(world.env).map((name) => extra(`${name}: no such setting`));
  if (!read.ok) return [...read.problems.map(wrong), ...surplus];
  return [fine('settings: complete'), ...surplus, ...(await checkAll(read.value, world))];
};

/** `latchkey check`: what is missing, wrong, or more than needed. Exit code 1 when something is wrong. */
export const check: Command = {
  usage: ['check                                   what is missing, wrong, or more than needed'],
  async run(_, world) {
    const findings = await findingsOf(world);
    for (const { kind, text } of findings) world.say(`${kind.padEnd(7)} ${text}`);
    const count = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind).length;
    const summary = `${count('wrong')} wrong, ${count('extra')} more than needed, ${count('advice')} to think about`;
    return ended(world, count('wrong') > 0 ? 1 : 0, summary);
  },
};
