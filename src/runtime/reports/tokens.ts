import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { AuditRecord } from '../../core/audit.ts';
import { AppError } from '../../core/result.ts';
import type { Documents } from '../../store/documents.ts';
import type { Keys } from '../../store/keys.ts';
import type { Records } from '../../store/records.ts';

const kind = 'api-token';
const dayMs = 86_400_000;
/** How long a token lives, in days. */
export const tokenDays = { standard: 90, most: 366 } as const;

const Kept = z.strictObject({
  name: z.string(),
  secretHash: z.string(),
  createdAt: z.number(),
  expiresAt: z.number(),
  revokedAt: z.number().nullable(),
});
type Kept = z.infer<typeof Kept>;

/** A token of the reporting API as operators see it: never the token. Times are epoch ms. */
export interface ApiToken extends Omit<Kept, 'secretHash'> {
  readonly id: string;
}

interface TokenParts {
  readonly documents: Documents;
  readonly keys: Keys;
  readonly now: () => number;
}

const contextOf = (id: string): string => `${kind}:${id}`;
const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');
const shown = (id: string, { secretHash: _hash, ...rest }: Kept): ApiToken => ({ id, ...rest });

/** What is kept, sealed for its own place: whoever writes in the database can make no token (SEC-104, SEC-106); putting back an older copy is limited by its expiry. */
const sealed = ({ keys }: TokenParts, id: string, kept: Kept): string => keys.seal('row', contextOf(id), JSON.stringify(kept));

const opened = ({ keys }: TokenParts, id: string, body: string): Kept | null => {
  try {
    return Kept.parse(JSON.parse(keys.open('row', contextOf(id), body)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null; // the key ring raised the alarm
    throw error;
  }
};

/** What makes and ends tokens: each with its record, or not at all (SEC-114). */
interface Recording extends TokenParts {
  readonly records: Pick<Records, 'transaction'>;
  readonly recordOf: (token: ApiToken) => AuditRecord;
}

const putRecorded = (parts: Recording, id: string, kept: Kept, rev: number): Promise<boolean> =>
  parts.records.transaction(async (tx) => {
    if (!(await tx.putDocument(kind, id, sealed(parts, id, kept), rev))) return false;
    await tx.audit(parts.recordOf(shown(id, kept)));
    return true;
  });

/** Makes a token, to be shown once: 256 random bits, of which only the hash is kept. */
export const createToken = async (
  parts: Recording,
  name: string,
  days: number,
): Promise<{ readonly token: string; readonly made: ApiToken }> => {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const at = parts.now();
  const kept = { name, secretHash: hashOf(secret), createdAt: at, expiresAt: at + days * dayMs, revokedAt: null };
  await putRecorded(parts, id, kept, 0);
  return { token: `latchkey_${id}_${secret}`, made: shown(id, kept) };
};

/** Every token that was made, also those that are over. */
export const listTokens = async (parts: TokenParts): Promise<readonly ApiToken[]> =>
  (await parts.documents.list(kind)).flatMap(({ id, body }) => {
    const kept = opened(parts, id, body);
    return kept ? [shown(id, kept)] : [];
  });

/** Ends a token at once; null: there is none of this id. */
export const revokeToken = async (parts: Recording, id: string): Promise<ApiToken | null> => {
  const found = await parts.documents.get(kind, id);
  const kept = found && opened(parts, id, found.body);
  if (!found || !kept) return null;
  const over = { ...kept, revokedAt: kept.revokedAt ?? parts.now() };
  if (await putRecorded(parts, id, over, found.rev)) return shown(id, over);
  return revokeToken(parts, id); // somebody was faster; revoking again does no harm
};

const form = /^latchkey_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** The token that was brought, if it is good now; null else, whatever is wrong with it. Read at each use, so that a revoked one ends everywhere at once. */
export const tokenBrought = async (parts: TokenParts, brought: string): Promise<ApiToken | null> => {
  const [, id = '', secret = ''] = form.exec(brought) ?? [];
  const found = id === '' ? null : await parts.documents.get(kind, id);
  const kept = found && opened(parts, id, found.body);
  if (!kept) return null;
  const isSecret = timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(kept.secretHash));
  return isSecret && kept.revokedAt === null && parts.now() < kept.expiresAt ? shown(id, kept) : null;
};
