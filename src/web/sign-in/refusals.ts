import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { SignInRefusal } from '../../runtime/sign-in.ts';

/** Why a sign-in came to nothing: what the person is told, and a code of a closed form for the operator. */
export interface Refused {
  readonly reason: SignInRefusal;
  readonly code: string;
}

/** What providers answer instead of a code (RFC 6749 section 4.1.2.1, OpenID Connect Core 3.1.2.6). Anything else is a wrong set-up. */
const answered: Readonly<Record<string, SignInRefusal>> = {
  access_denied: 'denied',
  login_required: 'denied',
  interaction_required: 'denied',
  account_selection_required: 'denied',
  temporarily_unavailable: 'unavailable',
  server_error: 'unavailable',
};

/** Texts of the other side are put down only in the form of a code: letters, digits, underscores. */
const codeOf = (text: string): string => (/^[a-z_]{1,40}$/i.test(text) ? text : 'other');

/** Entra's own number of what went wrong, such as AADSTS7000222. */
const entraCode = (cause: unknown): string | null => {
  const [number] = (cause as { error_codes?: unknown[] } | null)?.error_codes ?? [];
  return Number.isInteger(number) ? `AADSTS${number}` : null;
};

interface Explained {
  readonly claim?: unknown;
  readonly cause?: Explained;
}

/** Which claim the library found wrong, where it says so: in the innermost cause. */
const claimOf = (error: Explained | undefined): string | null =>
  typeof error?.claim === 'string' ? codeOf(error.claim) : error?.cause ? claimOf(error.cause) : null;

const byCode: Readonly<Record<string, SignInRefusal>> = {
  OAUTH_TIMEOUT: 'unavailable',
  OAUTH_ABORT: 'unavailable',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'unavailable',
  OAUTH_RESPONSE_IS_NOT_JSON: 'unavailable',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock',
};

const ofClient = (error: ClientError): Refused => {
  const { code = 'unknown' } = error;
  const claim = claimOf(error as Explained);
  if (claim === 'auth_time') return { reason: 'not-fresh', code: claim };
  return { reason: byCode[code] ?? 'refused', code: claim ? `${codeOf(code)} ${claim}` : codeOf(code) };
};

/** Reads what the library threw. A failed connection is an outage; a claim that does not fit is never explained further to the person (SEC-30). */
export const refusalOf = (error: unknown): Refused => {
  if (error instanceof AuthorizationResponseError)
    return { reason: answered[error.error] ?? 'refused', code: codeOf(error.error) };
  if (error instanceof ResponseBodyError) {
    const code = entraCode(error.cause) ?? codeOf(error.error);
    if (error.error === 'invalid_grant') return { reason: 'expired', code };
    return { reason: error.status >= 500 || error.status === 429 ? 'unavailable' : 'refused', code };
  }
  if (error instanceof ClientError) return ofClient(error);
  return { reason: 'unavailable', code: error instanceof Error ? codeOf(error.name) : 'unknown' };
};
