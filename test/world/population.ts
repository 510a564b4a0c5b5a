import fc from 'fast-check';
import type { Account } from '../../src/core/account.ts';
import type { MethodId } from '../../src/core/method.ts';
import { Policy } from '../../src/core/policy.ts';
import { nameFor } from '../../src/runtime/rows.ts';
import type { SimulationParts } from '../../src/runtime/simulation/parts.ts';
import type { Registration } from '../../src/store/records.ts';

/** The moment of everything here, epoch ms. */
export const now = 1_000_000;
/** Every group there is. */
export const groups = ['staff', 'sales', 'field', 'desk'];
/** Groups within groups, one circle among them. */
const within: Readonly<Record<string, readonly string[]>> = {
  field: ['sales'],
  sales: ['staff'],
  staff: ['desk'],
  desk: ['staff'],
};
const methods: readonly MethodId[] = [
  'authenticator-code',
  'email-code',
  'mobile-phone-code',
  'security-questions',
  'passkey',
  'recovery-code',
  'vouch',
  'chat-confirmation',
];

/** Somebody: the groups they are in themselves, and what they registered, in which state. */
export interface Human {
  readonly own: readonly string[];
  readonly has: readonly { readonly method: MethodId; readonly state: 'good' | 'held' | 'spent' | 'spoilt' }[];
  /** What was seen of them in the directory; `waits`: its day is not over. */
  readonly seen: readonly { readonly method: MethodId; readonly waits: boolean }[];
}

/** Some people. */
export const humans = fc.array(
  fc.record({
    own: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 2 }),
    has: fc.array(
      fc.record({
        method: fc.constantFrom(...methods),
        state: fc.constantFrom('good', 'good', 'good', 'held', 'spent', 'spoilt'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    seen: fc.uniqueArray(
      fc.record({ method: fc.constantFrom('email-code', 'mobile-phone-code'), waits: fc.constantFrom(false, false, true) }),
      { maxLength: 2, selector: ({ method }) => method },
    ),
  }),
  { maxLength: 25 },
) as fc.Arbitrary<readonly Human[]>;

const enabled = fc.record(
  Object.fromEntries(methods.map((id) => [id, fc.record({ enabled: fc.boolean() })])) as Record<MethodId, fc.Arbitrary<object>>,
  { requiredKeys: [] },
);
const gates = fc.integer({ min: 1, max: 3 });
const rule = fc.record({
  groups: fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1, maxLength: 2 }),
  set: fc.record(
    { gates, 'methods.email-code.enabled': fc.boolean(), preset: fc.constantFrom('hardened', 'entra-compatible') },
    { requiredKeys: [] },
  ),
});
/** Policies of which each could be saved. */
export const policies = fc
  .record(
    {
      gates,
      preset: fc.constantFrom('hardened', 'entra-compatible', 'entra-compatible'),
      methods: enabled,
      scope: fc.record({
        kind: fc.constantFrom('none', 'selected', 'all'),
        groups: fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1 }),
      }),
      rules: fc.array(rule, { maxLength: 3 }).map((some) => some.map((one, at) => ({ name: `rule ${at}`, ...one }))),
      registration: fc.record({ prefilled: fc.constantFrom('offered', 'counted', 'counted') }),
      emergency: fc.constantFrom({ level: 'off' }, { level: 'off' }, { level: 'off' }, { level: 'guarded' }),
    },
    { requiredKeys: ['rules'] },
  )
  .map((given) => Policy.safeParse(given))
  .filter((read) => read.success)
  .map((read) => read.data as Policy);

/** Every group somebody is in, found by walking, circle or not. */
export const groupsOf = ({ own }: Pick<Human, 'own'>): ReadonlySet<string> => {
  const found = new Set(own);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const group of [...found]) for (const parent of within[group] ?? []) found.add(parent);
  }
  return found;
};

/** The account of somebody by their place. */
export const idOf = (at: number): string => `a${String(at).padStart(3, '0')}`;

/** One registration as the store holds it; what state it is in stands where its secret would. */
export const registration = (account: string, { method, state }: Human['has'][number]): Registration => ({
  id: `${account}.${method}.${state}`,
  account,
  method,
  sealed: state,
  rev: 1,
  lastStep: 0,
  createdAt: 0,
  usableFrom: state === 'held' ? now + 1 : 0,
  confirmedAt: 0,
  usedAt: null,
});

/** The account of an ordinary person. */
const ordinary = (id: string): Account => ({
  ...{ id, login: id, displayName: id, givenName: id, surname: id, mail: null, personKey: null, preferredLanguage: null },
  ...{ tier: 2, untouchable: null },
});

/** A store and a directory of a few people, in pages of three and of two. */
export const worldOf = (
  some: readonly Human[],
  accountOf: (at: number) => Account = (at) => ordinary(idOf(at)),
): SimulationParts => {
  const method = {
    hint: () => null,
    isUsable: ({ sealed }: Registration) => sealed !== 'spoilt',
    left: ({ sealed }: Registration) => (sealed === 'spent' ? 0 : null),
  };
  const page = <T>(all: readonly T[], after: string | null, size: number) => {
    const from = after === null ? 0 : Number(after);
    return { accounts: all.slice(from, from + size), next: from + size < all.length ? String(from + size) : null };
  };
  const everybody = some.map(({ has }, at) => ({
    account: idOf(at),
    registrations: has.map((one) => registration(idOf(at), one)),
  }));
  const all = everybody.flatMap(({ registrations }) => registrations);
  const noted = ({ seen }: Human): string =>
    JSON.stringify(
      Object.fromEntries(
        seen.map(({ method, waits }) => [method, { id: '', mac: '', seenAt: 0, usableFrom: waits ? now + 1 : 0, sealed: null }]),
      ),
    );
  const documents = new Map(some.map((one, at) => [nameFor(idOf(at)), { id: nameFor(idOf(at)), rev: 1, body: noted(one) }]));
  return {
    now: () => now,
    documents: { some: async (_kind: string, ids: readonly string[]) => ids.flatMap((id) => documents.get(id) ?? []) },
    keys: { open: (_kind: string, _context: string, body: string) => body },
    methods: Object.fromEntries(methods.map((id) => [id, method])),
    records: { registrationsByAccount: async (after: string | null) => page(everybody, after, 3) },
    reporting: {
      store: {
        registrationSample: async (_from: string, limit: number) => all.slice(0, limit),
        registrationsAmong: async (accounts: readonly string[]) => all.filter(({ account }) => accounts.includes(account)),
      },
    },
    directory: {
      memberOf: async (account: string, asked: readonly string[]) => {
        const one = some[Number(account.slice(1))];
        return asked.filter((group) => one && groupsOf(one).has(group));
      },
      members: async (asked: readonly string[] | null, after: string | null) =>
        page(
          some.flatMap((one, at) => (asked === null || asked.some((group) => groupsOf(one).has(group)) ? [accountOf(at)] : [])),
          after,
          2,
        ),
    },
  } as unknown as SimulationParts;
};
