import { z } from 'zod';
import { AppError, no, ok, type Result } from '../../core/result.ts';
import { type Ground, open, quoted } from './ground.ts';
import { isObjectId } from './person.ts';
import { RefusedRead, read } from './read.ts';

/** What the report of Entra says of one person (Entra model 12.5). Times are epoch ms. */
export interface RegistrationDetails {
  readonly isAdmin: boolean;
  readonly isSsprCapable: boolean;
  readonly isSsprEnabled: boolean;
  readonly isSsprRegistered: boolean;
  readonly isMfaRegistered: boolean;
  readonly isPasswordlessCapable: boolean;
  readonly methodsRegistered: readonly string[];
  readonly lastUpdatedAt: number | null;
}

const Row = z.looseObject({
  isAdmin: z.boolean(),
  isSsprCapable: z.boolean(),
  isSsprEnabled: z.boolean(),
  isSsprRegistered: z.boolean(),
  isMfaRegistered: z.boolean(),
  isPasswordlessCapable: z.boolean(),
  methodsRegistered: z.array(z.string()),
  lastUpdatedDateTime: z.string().nullish(),
});

const Rows = z.object({ value: z.array(Row) });

/** Why a report or a policy was not read. */
export type ReportRefusal = 'no-rights' | 'no-licence' | 'unavailable';

const refusalOf = (error: unknown): ReportRefusal => {
  if (error instanceof RefusedRead) return error.codes.some((code) => /License/i.test(code)) ? 'no-licence' : 'no-rights';
  if (error instanceof AppError) return 'unavailable';
  throw error;
};

const detailsOf = ({ lastUpdatedDateTime, ...row }: z.infer<typeof Row>): RegistrationDetails => {
  const { isAdmin, isSsprCapable, isSsprEnabled, isSsprRegistered, isMfaRegistered, isPasswordlessCapable, methodsRegistered } =
    row;
  const at = Date.parse(lastUpdatedDateTime ?? '');
  const lastUpdatedAt = Number.isNaN(at) ? null : at;
  return {
    isAdmin,
    isSsprCapable,
    isSsprEnabled,
    isSsprRegistered,
    isMfaRegistered,
    isPasswordlessCapable,
    methodsRegistered,
    lastUpdatedAt,
  };
};

/** What Entra has registered for a person; null: it has no row for them. The report may be hours old, allows 5 calls in 10 s, and needs P1. */
export const registrationDetails =
  (ground: Ground) =>
  async (account: string): Promise<Result<RegistrationDetails | null, ReportRefusal>> => {
    if (!isObjectId(account)) return ok(null);
    const query = { $filter: `id eq ${quoted(account)}` };
    try {
      const rows = await read(open(ground), { path: '/reports/authenticationMethods/userRegistrationDetails', query }, Rows);
      const row = rows?.value[0];
      return ok(row ? detailsOf(row) : null);
    } catch (error) {
      return no(refusalOf(error));
    }
  };

const Switch = z.looseObject({ allowedToUseSSPR: z.boolean() });

/** Whether administrators may reset their own password by Entra itself. It says nothing of other people (Entra model 7.8, 13.17). */
export const adminsMayReset = (ground: Ground) => async (): Promise<Result<boolean, ReportRefusal>> => {
  try {
    const policy = await read(
      open(ground),
      { path: '/policies/authorizationPolicy', query: { $select: 'allowedToUseSSPR' } },
      Switch,
    );
    return policy ? ok(policy.allowedToUseSSPR) : no('unavailable');
  } catch (error) {
    return no(refusalOf(error));
  }
};
