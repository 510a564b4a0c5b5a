/**
 * Roles that make nobody privileged: everybody may reset their holders (Entra model 12.8), and the administrator reset policy does not name them (7).
 * Template ids are the same in every tenant. Every other role, known or not, is privileged (SEC-20). Data: add here what a later list of Entra adds.
 */
const harmlessRoles: ReadonlyMap<string, string> = new Map([
  ['88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'Directory Readers'],
  ['95e79109-95c0-4d8e-aee3-d01accf2d47b', 'Guest Inviter'],
  ['ac16e43d-7b2d-40e0-ac05-243ff356ab5b', 'Message Center Reader'],
  ['4a5d8f65-41da-4de4-8968-e035b65339cf', 'Reports Reader'],
  ['75934031-6c7e-415a-99d7-48dbd49e875e', 'Usage Summary Reports Reader'],
  ['27460883-1df1-4691-b032-3b79643e5e63', 'User Experience Success Manager'],
]);

/** Roles with which the app may set passwords, the least first; `isTooMuch` names what it should not have (SEC-24, Entra model 12.1, 12.8). */
export const settingRoles: ReadonlyMap<string, { readonly name: string; readonly isTooMuch: boolean }> = new Map([
  ['fe930be7-5e62-47db-91af-98c3a49a38b1', { name: 'User Administrator', isTooMuch: false }],
  ['7be44c8a-adaf-4e2a-84d6-ab2649e08a13', { name: 'Privileged Authentication Administrator', isTooMuch: true }],
  ['62e90394-69f5-4237-9190-012177145e10', { name: 'Global Administrator', isTooMuch: true }],
]);

/** Whether holding a role makes somebody tier 0. A role nobody can name does. */
export const isPrivileged = (roleTemplateId: string | null | undefined): boolean =>
  !roleTemplateId || !harmlessRoles.has(roleTemplateId.toLowerCase());
