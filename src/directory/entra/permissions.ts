import type { RightFinding } from '../preflight.ts';

/** What the app is used for, beyond reading people and resetting passwords. What is left out needs no right (SEC-24). */
export type EntraUse = 'sessions' | 'passes' | 'life' | 'never-expires' | 'reports' | 'policy' | 'contact';

/** Everything there is a use for. */
export const allUses: readonly EntraUse[] = ['sessions', 'passes', 'life', 'never-expires', 'reports', 'policy', 'contact'];

interface Need {
  /** The least application permission that is enough. */
  readonly right: string;
  /** Permissions that bring it too, and more. */
  readonly alsoBy: readonly string[];
  readonly use: EntraUse | null;
  /** What is less well without it, where it can be done without. */
  readonly without?: string;
}

/** Registered phones and addresses; the older right reads every method there is. */
const readsMethods = ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'];
const readsAll = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const readsRoles = ['RoleManagement.Read.All', 'RoleManagement.ReadWrite.Directory'];

/** The documented list: one line a right (Entra model 12). */
export const needs: readonly Need[] = [
  { right: 'User.Read.All', alsoBy: ['User.ReadWrite.All', ...readsAll], use: null },
  { right: 'GroupMember.Read.All', alsoBy: ['Group.Read.All', 'GroupMember.ReadWrite.All', ...readsAll], use: null },
  { right: 'RoleManagement.Read.Directory', alsoBy: readsRoles, use: null },
  { right: 'User-PasswordProfile.ReadWrite.All', alsoBy: ['User.ReadWrite.All', 'Directory.ReadWrite.All'], use: null },
  { right: 'Domain.Read.All', alsoBy: ['Domain.ReadWrite.All', ...readsAll], use: null },
  { right: 'User.RevokeSessions.All', alsoBy: ['User.ReadWrite.All', 'Directory.ReadWrite.All'], use: 'sessions' },
  { right: 'UserAuthMethod-TAP.ReadWrite.All', alsoBy: ['UserAuthenticationMethod.ReadWrite.All'], use: 'passes' },
  { right: 'Domain.ReadWrite.All', alsoBy: [], use: 'life' },
  { right: 'User.ReadWrite.All', alsoBy: ['Directory.ReadWrite.All'], use: 'never-expires' },
  { right: 'AuditLog.Read.All', alsoBy: [], use: 'reports' },
  { right: 'Policy.Read.All', alsoBy: ['Policy.ReadWrite.Authorization'], use: 'policy' },
  {
    right: 'UserAuthMethod-Phone.Read.All',
    alsoBy: ['UserAuthMethod-Phone.ReadWrite.All', ...readsMethods],
    use: 'contact',
    without: 'phones registered in Entra are not offered at registration',
  },
  {
    right: 'UserAuthMethod-Email.Read.All',
    alsoBy: ['UserAuthMethod-Email.ReadWrite.All', ...readsMethods],
    use: 'contact',
    without: 'addresses registered in Entra are not offered at registration',
  },
];

const isUsed = ({ use }: Need, uses: readonly EntraUse[]): boolean => use === null || uses.includes(use);

const holds = ({ right, alsoBy }: Need, held: ReadonlySet<string>): boolean => [right, ...alsoBy].some((one) => held.has(one));

/** Whether the roles of a token are enough for what a right stands for. */
export const isHeld = (right: string, held: ReadonlySet<string>): boolean => {
  const need = needs.find((one) => one.right === right);
  return need !== undefined && holds(need, held);
};

const findingOf = ({ right, without }: Need, isHeld: boolean): RightFinding =>
  without === undefined ? { right, isNeeded: true, isHeld } : { right, isNeeded: false, isHeld, without };

/** The list beside what the token carries: rights that are missing, and rights nothing here needs (SEC-24). */
export const comparedWith = (held: ReadonlySet<string>, uses: readonly EntraUse[]): readonly RightFinding[] => {
  const used = needs.filter((need) => isUsed(need, uses));
  const wanted = new Set(used.map(({ right }) => right));
  return [
    ...used.map((need) => findingOf(need, holds(need, held))),
    ...[...held].filter((right) => !wanted.has(right)).map((right) => ({ right, isNeeded: false, isHeld: true })),
  ];
};
