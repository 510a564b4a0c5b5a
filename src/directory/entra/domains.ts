import { z } from 'zod';
import { isLifeInBounds } from '../../core/password-life.ts';
import { no, ok } from '../../core/result.ts';
import type { LifeRefusal } from '../life.ts';
import type { Directory } from '../port.ts';
import { fresh } from './fresh.ts';
import { type Ground, open, sharedMs } from './ground.ts';
import { isFromOffice, type Person } from './person.ts';
import { readAll } from './read.ts';
import type { Reply } from './reply.ts';

/** A domain of the tenant, as far as it is read. */
const Domain = z.looseObject({
  id: z.string(),
  authenticationType: z.string(),
  isDefault: z.boolean(),
  isRoot: z.boolean(),
  isVerified: z.boolean(),
  passwordValidityPeriodInDays: z.number().nullish(),
  passwordNotificationWindowInDays: z.number().nullish(),
});
type Domain = z.infer<typeof Domain>;

/** What the domains say of passwords. */
export interface Domains {
  /** Whether people of this domain prove themselves elsewhere: the cloud has no password of theirs. */
  isFederated(person: Person): Promise<boolean>;
  /** How long a password of this person lives, in days; null: for ever, or the office directory decides. */
  validityDays(person: Person): Promise<number | null>;
  readonly life: Directory['life'];
  readonly setLife: Directory['setLife'];
}

/** What Graph writes for *never*. */
const never = 2_147_483_647;
/** Where nothing is set (Graph: domain resource). */
const defaultDays = 90;
const defaultNoticeDays = 14;

const daysOf = ({ passwordValidityPeriodInDays: days }: Domain): number | null => (days === never ? null : (days ?? defaultDays));

/** The domain of a login, or the root domain it is below; its policy is the root's. */
const domainOf = (domains: readonly Domain[], login: string): Domain | undefined => {
  const name = login.slice(login.lastIndexOf('@') + 1).toLowerCase();
  return domains
    .filter(({ id }) => name === id.toLowerCase() || name.endsWith(`.${id.toLowerCase()}`))
    .sort((one, other) => Number(other.isRoot) - Number(one.isRoot) || other.id.length - one.id.length)[0];
};

/** Why a setting of the organisation was not written. */
export const lifeRefusal = (reply: Reply): LifeRefusal | null => {
  if (reply.kind === 'answered') return null;
  return reply.kind === 'refused' && (reply.status === 403 || reply.status === 401) ? 'no-rights' : 'unavailable';
};

const isOurs = ({ isRoot, isVerified, authenticationType }: Domain): boolean =>
  isRoot && isVerified && authenticationType === 'Managed';

/** Opens the domains; what they say is believed for a minute. */
export const domainsOf = (ground: Ground): Domains => {
  const load = async () => (await readAll(open(ground, sharedMs), { path: '/domains' }, Domain, ground.graph.baseUrl)) ?? [];
  const all = fresh(ground.now, load);
  const isFederated = async ({ userPrincipalName }: Person): Promise<boolean> =>
    domainOf(await all(), userPrincipalName)?.authenticationType === 'Federated';
  return {
    isFederated,
    async validityDays(person) {
      if (isFromOffice(person) || (await isFederated(person))) return null;
      const domain = domainOf(await all(), person.userPrincipalName);
      return domain ? daysOf(domain) : null;
    },
    async life() {
      const domain = (await load()).find(({ isDefault }) => isDefault);
      if (domain?.authenticationType !== 'Managed') return null;
      return { expiresAfterDays: daysOf(domain), noticeDays: domain.passwordNotificationWindowInDays ?? defaultNoticeDays };
    },
    async setLife(life) {
      if (!isLifeInBounds(life)) return no('out-of-range');
      const ours = (await load().catch(() => null))?.filter(isOurs);
      if (!ours) return no('unavailable');
      if (ours.length === 0) return no('not-supported');
      const body = {
        passwordValidityPeriodInDays: life.expiresAfterDays ?? never,
        passwordNotificationWindowInDays: life.noticeDays,
      };
      const ask = open(ground);
      for (const { id } of ours) {
        const refusal = lifeRefusal(await ask({ method: 'PATCH', path: `/domains/${encodeURIComponent(id)}`, body }));
        if (refusal) return no(refusal);
      }
      return ok(null);
    },
  };
};
