import type { Ground } from './ground.ts';
import type { LdapProblem } from './problem.ts';

/** How long nothing is bound after our own bind was refused: each try could lock the service account. */
const refusedPauseMs = 60_000;

/** Whether our own bind was refused a moment ago with the password of now. */
export const isRefusedStill = ({ refused, settings }: Ground): boolean =>
  refused !== null && settings.now() < refused.until && settings.bindPassword() === refused.password;

/** Whether the server counted it as a wrong password: Windows says so, others say no more than that it was refused (MS-ADTS 3.1.1.5.2.1). */
export const countsAsWrong = ({ data }: LdapProblem): boolean => data === null || data === '52e';

/** Remembers that it was refused, and tells the operator. */
export const bindRefused = (ground: Ground, problem: LdapProblem): void => {
  const { settings } = ground;
  ground.refused = { problem, password: settings.bindPassword(), until: settings.now() + refusedPauseMs };
  settings.log.warn('the directory refused our own account: it is tried again in a minute', { code: 'bind-refused' });
};
