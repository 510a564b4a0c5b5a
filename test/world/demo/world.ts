import type { MailSink } from '../mail-sink.ts';
import type { Handed } from '../phone-gateway.ts';
import { activeDirectory } from './active-directory.ts';
import { type AuditShown, type DemoBot, startBot } from './bot.ts';
import type { CastMember } from './cast.ts';
import type { DemoDirectory } from './directory.ts';
import { embeddedDirectory } from './embedded.ts';
import type { DemoOptions } from './options.ts';
import { Phone } from './phone.ts';
import { makePlace } from './place.ts';
import { portNear } from './ports.ts';
import { SignIns } from './sign-ins.ts';
import { type Endings, type StandIns, startStandIns } from './stand-ins.ts';
import { TeamsWindows } from './teams.ts';

/** Everything the pages of the demo show or do. */
export interface Demo {
  readonly directory: DemoDirectory;
  readonly cast: readonly CastMember[];
  readonly mail: MailSink;
  readonly signIns: SignIns;
  readonly teams: TeamsWindows;
  readonly slackUrl: string;
  readonly logFile: string;
  readonly now: () => number;
  audit(): Promise<AuditShown>;
  phoneOf(person: CastMember): Phone;
  /** The numbers of a person's mobile and desk phone: kept free for stories. */
  numbersOf(person: CastMember): readonly string[];
  /** Text messages and calls to a person, newest first. */
  heardBy(person: CastMember): readonly Handed[];
}

/** The port of the bot that people know from the Bot Framework. */
const botPort = 3_978;

const named = (cast: readonly CastMember[], key: string): CastMember => {
  const found = cast.find((person) => person.key === key);
  if (!found) throw new Error(`nobody here is called "${key}"; choose among ${cast.map((one) => one.key).join(', ')}`);
  return found;
};

const demoOf = (
  directory: DemoDirectory,
  { mail, gateway, surface }: StandIns,
  teams: TeamsWindows,
  bot: DemoBot,
  logFile: string,
): Demo => {
  const { cast } = directory;
  const numbersOf = ({ key }: CastMember): readonly string[] => {
    const number = String(cast.findIndex((one) => one.key === key) + 10);
    return [`+4917139200${number}`, `+4930231250${number}`];
  };
  const phones = new Map(cast.map((person) => [person.key, new Phone()]));
  return {
    directory,
    cast,
    mail,
    teams,
    signIns: new SignIns(bot.door, Date.now),
    slackUrl: surface.url,
    logFile,
    now: Date.now,
    audit: () => bot.audit(),
    numbersOf,
    heardBy: (person) =>
      numbersOf(person)
        .flatMap((number) => gateway.to(number))
        .reverse(),
    phoneOf: ({ key }) => phones.get(key) ?? new Phone(),
  };
};

/** Starts the outside world and the bot in it. What was started is noted in `endings`, also when the rest fails. */
export const startWorld = async (options: DemoOptions, endings: Endings): Promise<Demo> => {
  const place = makePlace(options.keep);
  const directory = await (options.directory === 'active-directory' ? activeDirectory() : embeddedDirectory());
  endings.push(() => directory.stop());
  const { cast } = directory;
  const wanted = options.teams.map((key) => named(cast, key));
  const port = await portNear(botPort);
  const standIns = await startStandIns(cast, `http://127.0.0.1:${port}`, endings);
  const { front, mail, gateway, surface, slack } = standIns;
  const teams = new TeamsWindows(front);
  endings.push(() => teams.stop());
  const bot = await startBot({
    port,
    front,
    slack: { ...slack, apiUrl: surface.apiUrl },
    mailUrl: mail.url,
    phones: gateway.env,
    directory,
    place,
  });
  endings.push(() => bot.stop());
  // Not waited for: whoever opens a window waits for theirs, and is told there when it cannot start.
  for (const person of wanted) teams.of(person).catch(() => undefined);
  return demoOf(directory, standIns, teams, bot, place.log);
};
