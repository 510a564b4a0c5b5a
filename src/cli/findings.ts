import { AppError } from '../core/result.ts';

/** One thing a check found. `wrong` keeps Latchkey from working; `extra` is more than needed; `advice` stops nothing. */
export interface Finding {
  readonly kind: 'wrong' | 'extra' | 'advice' | 'fine';
  readonly text: string;
}

/** Found by a check: `latchkey check` then ends with 1. */
export const wrong = (text: string): Finding => ({ kind: 'wrong', text });
/** Found by a check: a right or a setting that is better taken away (SEC-24). */
export const extra = (text: string): Finding => ({ kind: 'extra', text });
/** Found by a check: it works, and could be better. */
export const advice = (text: string): Finding => ({ kind: 'advice', text });
/** Found by a check: it was looked at and is as it should be. */
export const fine = (text: string): Finding => ({ kind: 'fine', text });

/** What a failure says to the operator: our own words, or the name of a foreign error, whose text could hold an address or a secret. */
export const trouble = (error: unknown): string => {
  if (error instanceof AppError) return error.message;
  const { name, code } = error as NodeJS.ErrnoException;
  return code ?? name ?? 'an unexpected failure';
};

/** The findings of `check`; a check that fails is itself a finding. */
export const found = (name: string, check: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> =>
  check().catch((error: unknown) => [wrong(`${name}: ${trouble(error)}`)]);

/** What a store says of itself: `warning: ` marks advice. */
export const problemFindings = (name: string, problems: readonly string[]): readonly Finding[] =>
  problems.length === 0
    ? [fine(`${name}: answers, and is set up as required`)]
    : problems.map((text) => (text.startsWith('warning: ') ? advice(`${name}: ${text.slice(9)}`) : wrong(`${name}: ${text}`)));
