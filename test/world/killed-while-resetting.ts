import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Directory } from '../../src/directory/port.ts';
import { DomainTown } from './domain-town.ts';
import type { LdapProxy } from './ldap-proxy.ts';
import { auditSize, type Samba } from './samba.ts';
import type { Person } from './scenario.ts';

/** How a person was told that their reset ended. */
const ends = ['done', 'not-done', 'not-confirmed'] as const;
type End = (typeof ends)[number];

/** One reset into which the domain controller was killed: what was said, and what is true. */
export interface Killed {
  readonly who: Person['who'];
  readonly told: End;
  /** Whether the new password binds, and whether the old one does. */
  readonly isSet: boolean;
  readonly isOld: boolean;
  /** How often the domain controller set a password of this account, by its own count. */
  readonly writes: number;
  /** Outcomes of the write in our audit, in their order. */
  readonly audit: readonly string[];
  /** Subjects of what the person was mailed about it, without verification codes. */
  readonly mails: readonly string[];
}

const fresh = 'Ferry marble onion lantern 4';
const settledSeconds = 62;
const patienceMs = 40_000;
const warmUps = 2;

const auditOf: Readonly<Record<End, (isSet: boolean) => readonly string[]>> = {
  done: () => ['intent', 'success'],
  'not-done': () => ['intent', 'failure'],
  'not-confirmed': (isSet) => ['intent', 'unknown', isSet ? 'success' : 'failure'],
};
const mailsOf: Readonly<Record<End, (isSet: boolean) => readonly string[]>> = {
  done: () => ['Your password was reset'],
  'not-done': () => [],
  'not-confirmed': (isSet) => [
    'Your password may have been changed',
    isSet ? 'Your password was reset' : 'Your password was not changed',
  ],
};

/** What is wrong with what was said and done, seen what is true; null: nothing. */
export const wrongWith = ({ told, isSet, isOld, writes, audit, mails }: Killed): string | null => {
  if (told === 'done' && !isSet) return 'said done, and it is not';
  if (told === 'not-done' && isSet) return 'said not done, and it is';
  if (isSet === isOld) return `old and new password: ${isOld}, ${isSet}`;
  if (writes !== (isSet ? 1 : 0)) return `written ${writes} times`;
  if (String(audit) !== String(auditOf[told](isSet))) return `told ${told}, audit ${audit}`;
  return String(mails) === String(mailsOf[told](isSet)) ? null : `told ${told}, mails ${mails}`;
};

/** When the domain controller dies: so many ms after it was asked for a reset, or once it has written and before its answer arrives. */
type When = number | 'answer lost';

/** Kills it into the next reset; and knows how long the last one took. */
class Killer {
  town: DomainTown | null = null;
  when: When | null = null;
  lastMs = 0;
  killed: Promise<void> = Promise.resolve();

  between(real: Directory): Directory {
    const reset: Directory['reset'] = async (...given) => {
      const began = performance.now();
      if (this.town && this.when !== null) this.killed = this.#kills(this.town, this.when);
      const outcome = await real.reset(...given);
      this.lastMs = performance.now() - began;
      return outcome;
    };
    return { ...real, reset };
  }

  async #kills({ domain: { samba }, proxy }: DomainTown, when: When): Promise<void> {
    if (when === 'answer lost') await answerLost(samba, proxy);
    else await pause(when);
    await samba.kill();
  }
}

/** Lets the domain controller write, and loses what it answers; at most 5 s. */
const answerLost = async (samba: Samba, proxy: LdapProxy): Promise<void> => {
  const [size, lost, end] = [auditSize(samba), proxy.lost, performance.now() + 5_000];
  proxy.losesAnswer = () => auditSize(samba) > size;
  while (proxy.lost === lost && performance.now() < end) await pause(2);
  proxy.losesAnswer = () => false;
};

const choosing = async (town: DomainTown, round: number): Promise<Person> => {
  const person = await town.somebody(round % 2 === 0 ? 'teams' : 'slack', 'authenticator-code', 'email-code');
  await person.resets();
  await person.passesApp();
  await person.passesMail();
  await person.sees('reset.choose');
  await person.opensPage();
  return person;
};

const toldTo = async (person: Person): Promise<End> => {
  const end = performance.now() + patienceMs;
  for (;;) {
    const told = ends.find((one) => person.hasSeen(`outcome.reset.${one}`));
    if (told) return told;
    assert.ok(performance.now() < end, `${person.who.name} was never told: ${person.screen.text}`);
    await pause(50);
  }
};

/** The domain controller's own count of how often the account's password was set. */
const countOf = async ({ domain: { samba } }: DomainTown, dn: string): Promise<number> => {
  const client = await samba.admin();
  const { searchEntries } = await client.search(dn, { scope: 'base', attributes: ['msDS-KeyVersionNumber'] });
  return Number(searchEntries[0]?.['msDS-KeyVersionNumber']);
};

type Seen = Omit<Killed, 'audit' | 'mails'>;

const oneRound = async (town: DomainTown, killer: Killer, round: number, when: When): Promise<Seen> => {
  const person = await choosing(town, round);
  const { who } = person;
  const dn = town.dnOf(who);
  const before = await countOf(town, dn);
  killer.when = when;
  await person.choosesPassword(fresh);
  const told = await toldTo(person);
  await killer.killed;
  killer.when = null;
  await town.domain.samba.start();
  town.passes(2); // it is not thought dead any more
  const [isSet, isOld] = [await person.signsIn(fresh), await person.signsIn(who.password)].map((said) => said === 'in');
  return { who, told, isSet: isSet === true, isOld: isOld === true, writes: (await countOf(town, dn)) - before };
};

const isTold = /password/i;

/** Lets the minute pass after which the product knows for certain; gives everything as it stands then. */
const settled = async (town: DomainTown, seen: readonly Seen[]): Promise<readonly Killed[]> => {
  town.passes(settledSeconds);
  const end = performance.now() + patienceMs + seen.length * 1_000;
  for (;;) {
    const resets = (await town.office.records.tail(100_000)).filter(({ action }) => action === 'directory.reset');
    const now = seen.map((one) => ({
      ...one,
      audit: resets.filter(({ target }) => target === one.who.account).map(({ outcome }) => outcome),
      mails: town.mailsTo(one.who.work).filter((subject) => isTold.test(subject)),
    }));
    if (now.every((one) => wrongWith(one) === null) || performance.now() > end) return now;
    await pause(2_000);
  }
};

/** How long the directory takes for a reset here and now, in ms: the shortest of some. */
const oneReset = async (town: DomainTown, killer: Killer): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < warmUps; round += 1) {
    await (await choosing(town, round)).choosesPassword(fresh);
    times.push(killer.lastMs);
  }
  return Math.min(...times);
};

/** So many resets through the whole product, with the domain controller killed into each: from before it is asked to after it has answered. */
export const killedWhileResetting = async (
  kills: number,
  tell: (line: string) => void = () => undefined,
): Promise<readonly Killed[]> => {
  const killer = new Killer();
  const town = await DomainTown.open({ people: kills + warmUps, directory: (real) => killer.between(real) });
  killer.town = town;
  try {
    const longestMs = await oneReset(town, killer);
    const seen: Seen[] = [];
    for (let round = 0; round < kills; round += 1) {
      const when = round % 4 === 3 ? 'answer lost' : (round / kills) * longestMs;
      seen.push(await oneRound(town, killer, round, when));
      tell(`${round + 1}: ${seen.at(-1)?.told}`);
    }
    return await settled(town, seen);
  } finally {
    await town.stop();
  }
};
