import { z } from 'zod';

/** What the token libraries throw when the authority itself said no: an OAuth error, with the numbers of Entra (AADSTS). */
const Refusal = z.object({
  errorResponse: z.object({ error: z.string(), errorCodes: z.array(z.number()).optional() }).optional(),
  errorCode: z.string().optional(),
  errorNo: z.union([z.string(), z.number()]).optional(),
});

const ours = /^(invalid_client|unauthorized_client|invalid_request|invalid_scope|invalid_resource|invalid_grant|access_denied)$/;

/** The codes with which the authority refused a token (RFC 6749 section 5.2), or null when it was not reached or did not answer so. */
export const refusalIn = (failure: unknown): readonly string[] | null => {
  for (let error = failure, depth = 0; error && depth < 5; error = (error as { cause?: unknown }).cause, depth++) {
    const parsed = Refusal.safeParse(error);
    if (!parsed.success) continue;
    const { errorResponse, errorCode = '', errorNo } = parsed.data;
    if (errorResponse && ours.test(errorResponse.error))
      return [errorResponse.error, ...(errorResponse.errorCodes ?? []).map((code) => `AADSTS${code}`)];
    if (ours.test(errorCode)) return [errorCode, ...(errorNo ? [`AADSTS${errorNo}`] : [])];
  }
  return null;
};
