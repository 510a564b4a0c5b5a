import { ResultCodeError } from 'ldapts';
import type { LdapProblem, Lost } from './problem.ts';

/** Node's and OpenSSL's codes of a certificate that is not to be trusted here: chain, name, time (SEC-74). */
const certificateCode =
  /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|CRL_|EPROTO$)/;

const lostOf = (error: Error & { code?: unknown }, isSent: boolean): Lost => {
  if (/timed out|Connection timeout/.test(error.message)) return 'timeout';
  if (typeof error.code === 'string' && certificateCode.test(error.code)) return 'certificate';
  return isSent ? 'closed' : 'unreachable';
};

/** ldapts puts its own words after the server's. */
const withoutSuffix = (message: string): string => message.replace(/ Code: 0x[0-9a-f]+$/, '');

/**
 * Reads what ldapts 9 threw: a result code with the server's text, or a plain error without a code (closed, timed out, TLS). Anything that is no
 * error of an operation is a bug and is thrown again. `isSent`: the operation had gone out.
 */
export const readProblem = (error: unknown, isSent: boolean): LdapProblem => {
  const where = isSent ? 'after-sending' : 'before-sending';
  if (error instanceof ResultCodeError) {
    const text = withoutSuffix(error.message);
    const win32 = /^([0-9a-f]{8})\b/i.exec(text)?.[1]?.toUpperCase() ?? null;
    const data = /\bdata ([0-9a-f]{1,8}),/i.exec(text)?.[1]?.toLowerCase() ?? null;
    return { where, code: error.code, win32, data, lost: null, text };
  }
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
  return { where, code: null, win32: null, data: null, lost: lostOf(error, isSent), text: '' };
};
