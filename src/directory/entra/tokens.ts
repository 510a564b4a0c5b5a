import { decodeJwt } from 'jose';
import { z } from 'zod';

/** What is read of an access token for Graph: our own, or one that a sign-in brought. Graph alone decides whether it is valid. */
const Claims = z.looseObject({
  oid: z.string().optional(),
  tid: z.string().optional(),
  roles: z.array(z.string()).optional(),
  scp: z.string().optional(),
});
/** For telling who signed in and which rights a token carries, of a token that came straight from Entra. */
export type Claims = z.infer<typeof Claims>;

/** The claims of a token, or null where there are none to read. */
export const claimsOf = (token: string): Claims | null => {
  try {
    return Claims.parse(decodeJwt(token));
  } catch {
    return null; // opaque: what it may do shows when it is used
  }
};

/** Whether a token was given to this person of this tenant: somebody else's must not change their password (SEC-17). */
export const belongsTo = (token: string, account: string, tenantId: string): boolean => {
  const claims = claimsOf(token);
  return claims?.oid?.toLowerCase() === account.toLowerCase() && claims.tid?.toLowerCase() === tenantId;
};
