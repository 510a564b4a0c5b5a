import { parseArgs } from 'node:util';
import { type Diagnosis, type DiagnosisFinding, diagnosisTopics, isWell } from '../core/diagnosis.ts';
import type { Sentence } from '../core/views.ts';
import { openMailer } from '../delivery/smtp.ts';
import { methodsOf } from '../methods/registry.ts';
import { diagnose } from '../runtime/diagnosis/diagnose.ts';
import { say } from '../text/say.ts';
import { passkeyLine } from '../wiring/passkeys.ts';
import { phoneLine } from '../wiring/phone.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { type PartsWithDirectory, withDirectory } from './directory.ts';
import { writeBundle } from './doctor-bundle.ts';
import { operatorRecord } from './operator-record.ts';
import { sessionsOf } from './parts.ts';

const words = (sentence: Sentence): string => say('en', sentence);

const linesOf = ({ topic, verdict, about, why }: DiagnosisFinding): readonly string[] => {
  const isTopic = about.say === `doctor.topic.${topic}`;
  const [first, ...more] = why.map(words);
  const head = isTopic ? [first ?? ''] : [`${words(about)}${first === undefined ? '' : `: ${first}`}`];
  const mark = isTopic ? '' : words({ say: `doctor.verdict.${verdict}` });
  return [...head, ...more].map((line, index) => `  ${(index === 0 ? mark : '').padEnd(isTopic ? 0 : 8)}${line}`);
};

/** A diagnosis as lines: what would work first, then everything it follows from. */
const diagnosisLines = (diagnosis: Diagnosis): readonly string[] => {
  const { displayName: name, login, account, directory, findings } = diagnosis;
  const topics = diagnosisTopics.filter((topic) => findings.some((one) => one.topic === topic));
  return [
    words({ say: 'doctor.who', with: { name, login, account, directory } }),
    ...topics.flatMap((topic) => [
      '',
      words({ say: `doctor.topic.${topic}` }),
      ...findings.filter((one) => one.topic === topic).flatMap(linesOf),
    ]),
    '',
    words({ say: isWell(diagnosis) ? 'doctor.well' : 'doctor.ill' }),
  ];
};

/** Mails are never sent by a diagnosis; the methods only read what is registered. */
const idleMailer = ({ config }: PartsWithDirectory) =>
  openMailer({
    url: config.mail.url.reveal(),
    from: config.mail.from,
    isDevelopment: config.mode === 'development',
    log: { warn: () => undefined },
  });

const examine = async (parts: PartsWithDirectory, world: World, name: string): Promise<ExitCode> => {
  const account = await parts.directory.findByName(name);
  if (!account) return ended(world, 1, words({ say: 'doctor.no-such', with: { name } }));
  const { config, keys, records, directory } = parts;
  const sessions = sessionsOf(config, world.now);
  const mailer = idleMailer(parts);
  const phone = phoneLine(config, world.now, { warn: () => undefined });
  const passkeys = passkeyLine(config, { error: () => undefined });
  const methods = methodsOf({ keys, sessions, mailer, phone, passkeys, corporateDomains: config.corporateMailDomains });
  const reading = {
    directory,
    records,
    documents: records.documents,
    keys,
    methods,
    sessions,
    now: world.now,
    roles: config.roles,
  };
  try {
    await records.audit(operatorRecord(world, { action: 'account.diagnosed', outcome: 'success', target: account.id }));
    const diagnosis = await diagnose(reading, account);
    for (const line of diagnosisLines(diagnosis)) world.say(line);
    return isWell(diagnosis) ? 0 : 1;
  } finally {
    await Promise.all([sessions.close(), mailer.close()]);
  }
};

/** `latchkey doctor`: what would work for one person and why not, or a bundle for support. Exit code 1 when a step would fail. */
export const doctor: Command = {
  usage: [
    'doctor PERSON                           what would work for this login, UPN or mail, and what not and why',
    'doctor --bundle FILE                    everything support needs, without secrets or persons, as JSON in gzip',
  ],
  async run(given, world) {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { bundle: { type: 'string' } },
    });
    const [name, ...more] = positionals;
    if (values.bundle !== undefined && name === undefined) return writeBundle(world, values.bundle);
    if (values.bundle !== undefined || name === undefined || more.length > 0) return showUsage(doctor, world);
    return withDirectory(world, (parts) => examine(parts, world, name));
  },
};
