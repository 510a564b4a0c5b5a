import type { Connection } from '../ldap/connection.ts';
import { has } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import type { RightFinding } from '../preflight.ts';
import type { Parts } from './parts.ts';
import { domainDn, fineGrainedAt, hiddenLockoutThreshold } from './policies.ts';

const pageSize = 200;

/** The fine-grained policies that somebody or some group is given: who they are given to shows it, also where they themselves are hidden. */
const givenPolicies = async (connection: Connection, baseDn: string): Promise<ReadonlySet<string>> => {
  const attributes = ['msDS-PSOApplied'];
  const asked = { scope: 'sub', filter: has('msDS-PSOApplied'), attributes, pageSize } as const;
  const entries = must(await connection.search(domainDn(connection, baseDn), asked));
  return new Set(entries.flatMap((entry) => entry.texts('msDS-PSOApplied')));
};

/** Whether a fine-grained policy holds somewhere that the service account may not read; nothing where there is none, or all are open. */
export const hiddenPolicies = async (connection: Connection, { settings }: Parts): Promise<readonly RightFinding[]> => {
  const given = [...(await givenPolicies(connection, settings.baseDn))];
  const seen = await Promise.all(given.map((dn) => fineGrainedAt(connection, dn)));
  const hidden = seen.filter((one) => one === null).length;
  if (given.length === 0) return [];
  return [
    {
      right: 'Read the fine-grained password policies (Password Settings Container)',
      isNeeded: false,
      isHeld: hidden === 0,
      without: `the lockout and the length they set are hidden (${hidden} of ${given.length}): ${hiddenLockoutThreshold} wrong passwords are taken to lock, and the length is learnt by being refused`,
    },
  ];
};
