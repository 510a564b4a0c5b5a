import { AppError } from '../../core/result.ts';

/** Whether a NODE_DEBUG pattern names the section, as `util.debuglog` reads it: commas, stars, any case. */
const names = (patterns: string, section: string): boolean =>
  patterns.split(',').some((pattern) => {
    const source = pattern
      .trim()
      .replace(/[|\\{}()[\]^$+?.]/g, '\\$&')
      .replaceAll('*', '.*');
    return new RegExp(`^${source}$`, 'i').test(section);
  });

/** Refuses with `AppError('ldap-debug')` where NODE_DEBUG names ldapts: it would print every new password in clear (SEC-116). */
export const refuseDebugging = (nodeDebug: string | undefined): void => {
  if (nodeDebug !== undefined && nodeDebug.trim() !== '' && names(nodeDebug, 'ldapts'))
    throw new AppError('ldap-debug', 'NODE_DEBUG names ldapts, which prints new passwords in clear: unset it');
};
