import { z } from 'zod';

/**
 * What became of a call. `toldAt`: the other side's clock when it answered, epoch ms in whole seconds; null where it does not say. `unsent`: certain that nothing was begun (no connection, or throttled until the time was up). `lost`: sent, and no answer that
 * says whether it was done: a time-out, a broken connection, any 5xx.
 */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      readonly location: string | null;
      readonly toldAt: number | null;
    }
  | { readonly kind: 'refused'; readonly status: number; readonly codes: readonly string[]; readonly location: null | string }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'lost' };

/** Failures of a connection that happen before a request can be on its way. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|ERR_SSL_.*|.*CERT.*|UNABLE_TO_.*)$/;

const codeOf = (error: unknown): string =>
  error !== null && typeof error === 'object' && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether a failure is one of those that leave nothing behind at the other side. */
export const wasNeverSent = (failure: unknown): boolean => {
  for (let error = failure, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++)
    if (beforeSending.test(codeOf(error))) return true;
  return false;
};

/** The body as JSON, or null where there is none or it is something else. */
export const readText = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

const Detail = z.object({ code: z.string().optional(), target: z.string().nullish() });
const GraphProblem: z.ZodType<{ code?: string; details?: z.infer<typeof Detail>[]; innerError?: unknown }> = z.object({
  code: z.string().optional(),
  details: z.array(Detail).optional(),
  innerError: z.unknown().optional(),
});

/** Every code of an error answer, the most detailed first, with what it is about where that is said (`code@target`). Messages are not read (Entra model 12.9). */
export const codesIn = (body: unknown): readonly string[] => {
  const parsed = z.object({ error: GraphProblem }).safeParse(body);
  if (!parsed.success) return [];
  const codes: string[] = [];
  for (let problem: unknown = parsed.data.error, depth = 0; problem && depth < 5; depth++) {
    const level = GraphProblem.safeParse(problem);
    if (!level.success) break;
    const { code, details = [], innerError } = level.data;
    if (code) codes.unshift(code);
    codes.unshift(...details.map((detail) => (detail.target ? `${detail.code ?? ''}@${detail.target}` : (detail.code ?? ''))));
    problem = innerError;
  }
  return codes.filter((code) => code !== '');
};
