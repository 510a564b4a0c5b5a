import type { Parts } from '../../runtime/parts.ts';
import type { Branding } from './branding.ts';
import type { Reply } from './reply.ts';

/** The organisation's logo as an answer of ours, so that no page asks another host for anything (SEC-68); null: there is none, or it cannot be had. */
export type Logo = () => Promise<Reply | null>;

const largestBytes = 256 * 1_024;
const fetchWithinMs = 5_000;
const keptMs = 3_600_000;
const triedAgainMs = 60_000;

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** Pictures by their first bytes: what a server says of them is not believed. No SVG, which is a document. */
const kinds: readonly (readonly [type: string, begins: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
];

const typeOf = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return kinds.find(([, begins]) => begins.test(start))?.[0] ?? null;
};

/** The body, if it is not too large: it is not read any further. */
const bytesOf = async ({ body }: Response): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > largestBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const read = async (fetchIt: Fetch, url: string): Promise<Reply | null> => {
  const signal = AbortSignal.timeout(fetchWithinMs);
  const answer = await fetchIt(url, { redirect: 'error', credentials: 'omit', signal, headers: { accept: 'image/*' } });
  const body = answer.ok ? await bytesOf(answer) : null;
  const type = body && typeOf(body);
  return body && type ? { status: 200, type, body, headers: {} } : null;
};

/** Fetches the logo of the policy once an hour; `fetchIt` is the way out. Never rejects: a page does without. */
export const logoOf = (
  { branding, now, log }: Pick<Parts, 'now' | 'log'> & { readonly branding: Branding },
  fetchIt: Fetch = fetch,
): Logo => {
  let known: { readonly url: string; readonly until: number; readonly reply: Promise<Reply | null> } | null = null;
  const fetched = async (url: string): Promise<Reply | null> => {
    const reply = await read(fetchIt, url).catch(() => null);
    if (!reply && known?.url === url) known = { ...known, until: now() + triedAgainMs };
    if (!reply) log.warn('the logo of the policy cannot be fetched, or is no picture of 256 KiB at most');
    return reply;
  };
  return async () => {
    const { logo: url } = (await branding()).branding;
    if (url === null) return null;
    if (known?.url !== url || known.until <= now()) {
      known = { url, until: now() + keptMs, reply: Promise.resolve(null) };
      known = { ...known, reply: fetched(url) };
    }
    return known.reply;
  };
};
