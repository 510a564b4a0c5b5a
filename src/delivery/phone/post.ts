import type { Delivery } from './port.ts';

/** A request to a provider. `withinMs`: how long its answer is waited for. */
export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly withinMs: number;
}

/** Nothing of the request has left this machine when one of these is the reason. */
const neverLeft: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
/** It was answered, and not taken: the request is refused (4xx), or the provider has too much to do. */
const isRefusal = (status: number): boolean => (status >= 400 && status < 500) || status === 503;

const codeOf = (error: unknown): unknown => {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
};

/** Asks a provider once; redirects are not followed, so that what proves us goes to one host only (SEC-7). */
export const post = async ({ url, headers, body, withinMs }: Post): Promise<Delivery> => {
  const signal = AbortSignal.timeout(withinMs);
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    await answer.body?.cancel();
    if (answer.ok) return 'delivered';
    return isRefusal(answer.status) ? 'failed' : 'unknown';
  } catch (error) {
    return neverLeft.includes(codeOf(error)) ? 'failed' : 'unknown';
  }
};
