import { no, ok } from '../../core/result.ts';
import type { Connection } from '../ldap/connection.ts';
import { has } from '../ldap/filters.ts';
import { answered, must } from '../ldap/problem.ts';
import { unknownAmong } from '../ldap/unknown-groups.ts';
import type { Directory } from '../port.ts';
import type { PreflightFinding, PreflightStep, RightFinding } from '../preflight.ts';
import { ask } from './finding.ts';
import type { Parts } from './parts.ts';
import { passwordModify } from './password-modify.ts';
import { type Person, personById, personsWhere } from './person.ts';
import type { PasswordPolicy } from './policies.ts';
import type { Probed } from './rights-probe.ts';
import { type Standing, standingOf } from './standing.ts';
import { timeOf } from './time.ts';

const steps: readonly PreflightStep[] = ['find', 'check-password', 'reset', 'change', 'unlock'];
const beyond: readonly PreflightFinding[] = [{ step: 'end-sessions', works: false, reason: 'not-supported' }];

/** The attribute each step writes. */
const written: Readonly<Partial<Record<PreflightStep, Probed>>> = {
  reset: 'userPassword',
  change: 'userPassword',
  unlock: 'pwdAccountLockedTime',
};

/** What a policy with `pwdSafeModify` takes from everybody. */
const withoutCurrent = 'userPassword: write without the old password (pwdSafeModify: FALSE)';

interface Seen {
  readonly person: Person;
  readonly standing: Standing;
  readonly policy: PasswordPolicy | null;
  readonly rights: Readonly<Partial<Record<Probed, boolean | null>>>;
}

type Why = Pick<PreflightFinding, 'reason' | 'with'>;

/** The minimum age holds for a reset by the service account as well. */
const tooYoung = (parts: Parts, { person, policy }: Seen): Why | null => {
  const changedAt = timeOf(person.entry.text('pwdChangedTime'));
  const earliest = changedAt === null ? 0 : changedAt + (policy?.minAgeMs ?? 0);
  return earliest > parts.settings.now() ? { reason: 'password.too-young', with: { earliest } } : null;
};

const hindranceOf = (parts: Parts, seen: Seen, step: PreflightStep): Why | null => {
  const { standing, policy } = seen;
  if (step === 'find') return null;
  if (standing.untouchable) return { reason: `account.${standing.untouchable}` };
  const attribute = written[step];
  if (!attribute) return null;
  if (standing.isProtected) return { reason: 'account.protected' };
  if (seen.rights[attribute] === false) return { reason: 'rights.missing', with: { right: `${attribute}: write` } };
  if (step === 'reset' && policy?.needsCurrent) return { reason: 'rights.missing', with: { right: withoutCurrent } };
  return step === 'unlock' ? null : tooYoung(parts, seen);
};

const findingOf = (parts: Parts, seen: Seen, step: PreflightStep): PreflightFinding => {
  const why = hindranceOf(parts, seen, step);
  if (why) return { step, works: false, ...why };
  const attribute = written[step];
  const isOpen = attribute !== undefined && seen.rights[attribute] === null;
  return { step, works: isOpen ? 'unknown' : true, reason: isOpen ? 'rights.hidden' : null };
};

const gone = (): readonly PreflightFinding[] => steps.map((step) => ({ step, works: false, reason: 'account.gone' }));

const preflight = async (parts: Parts, connection: Connection, account: string): Promise<readonly PreflightFinding[]> => {
  const person = await personById(connection, parts.settings, account);
  if (!person) return [...gone(), ...beyond];
  const seen: Seen = {
    person,
    standing: await standingOf(parts, connection, person),
    policy: await parts.policies.of(connection, person),
    rights: {
      userPassword: await parts.probe.mayWrite(connection, person.dn, 'userPassword'),
      pwdAccountLockedTime: await parts.probe.mayWrite(connection, person.dn, 'pwdAccountLockedTime'),
    },
  };
  return [...steps.map((step) => findingOf(parts, seen, step)), ...beyond];
};

const needed: readonly Probed[] = ['userPassword', 'pwdReset', 'pwdAccountLockedTime'];
const extra: readonly Probed[] = ['mail', 'manager'];

/** Anybody will do to ask about rights: nothing is written. */
const somebody = async (parts: Parts, connection: Connection): Promise<Person | null> =>
  (await personsWhere(connection, parts.settings, has('userPassword'), { limit: 1 }))[0] ??
  (await personsWhere(connection, parts.settings, has('objectClass'), { limit: 1 }))[0] ??
  null;

const rights = async (parts: Parts, connection: Connection): Promise<readonly RightFinding[]> => {
  const person = await somebody(parts, connection);
  const held = async (attribute: Probed): Promise<boolean | 'unknown'> =>
    person ? ((await parts.probe.mayWrite(connection, person.dn, attribute)) ?? 'unknown') : 'unknown';
  const findings: RightFinding[] = [];
  for (const attribute of [...needed, ...extra])
    findings.push({ right: `${attribute}: write`, isNeeded: needed.includes(attribute), isHeld: await held(attribute) });
  const policy = await parts.policies.standard(connection);
  return [...findings, { right: 'password policy: read', isNeeded: true, isHeld: policy !== null }];
};

/** A lack of this right is asked for again after this long. */
const rightsLastMs = 60_000;

/** Whether it is there, knows how to set passwords, and lets us. Asked before every first question: the right itself is looked up once a minute. */
const healthOf = (parts: Parts): Directory['health'] => {
  let may: { readonly isHeld: boolean; readonly until: number } | null = null;
  const { pool, settings, probe } = parts;
  const mayReset = async (connection: Connection): Promise<boolean> => {
    if (may && may.until > settings.now()) return may.isHeld;
    const person = await somebody(parts, connection);
    // A group that is to protect its members and is not there protects nobody: then we write to nobody (SEC-22).
    const isGuarded = (await unknownAmong(parts.groups, connection, settings.protectedGroups)).length === 0;
    const isHeld = isGuarded && (!person || (await probe.mayWrite(connection, person.dn, 'userPassword')) !== false);
    may = { isHeld, until: settings.now() + rightsLastMs };
    return isHeld;
  };
  return async () => {
    const asked = await pool.read(async (connection) => {
      must(await connection.search('', { attributes: ['1.1'] })); // an idle connection may be dead without knowing
      const knows = connection.rootDse.texts('supportedExtension').includes(passwordModify);
      return answered(knows ? await mayReset(connection) : null);
    });
    if (!asked.ok || asked.value === null) return no('unavailable');
    return asked.value ? ok(null) : no('no-rights');
  };
};

/** What would work and what not, and whether the directory is fit to work with. Nothing of this writes. */
export const inspectionOf = (parts: Parts): Pick<Directory, 'preflight' | 'rights' | 'health'> => ({
  preflight: (account) => ask(parts, (connection) => preflight(parts, connection, account)),
  rights: () => ask(parts, (connection) => rights(parts, connection)),
  health: healthOf(parts),
});
