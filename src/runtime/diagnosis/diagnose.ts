import type { Account } from '../../core/account.ts';
import { Diagnosis } from '../../core/diagnosis.ts';
import { type DiagnosisParts, gather } from './gathering.ts';
import { methodFindings } from './methods.ts';
import { policyFindings } from './policy.ts';
import { registrationFindings } from './registration.ts';
import { lockFindings, passwordFindings } from './standing.ts';
import { directoryFindings, stepFindings } from './steps.ts';

/**
 * Which steps of self-service would work for an account now and which not, with every reason, as sentences of the catalogue. Writes nothing. Holds no
 * address, masked or not: it is for whoever helps (SEC-28). Rejects with `AppError` where the directory or a store is gone.
 */
export const diagnose = async (parts: DiagnosisParts, account: Account): Promise<Diagnosis> => {
  const gathered = await gather(parts, account);
  return Diagnosis.parse({
    account: account.id,
    login: account.login,
    displayName: account.displayName,
    directory: gathered.directory,
    at: gathered.now,
    findings: [
      ...stepFindings(gathered),
      ...directoryFindings(gathered),
      ...passwordFindings(gathered),
      ...lockFindings(gathered),
      ...policyFindings(gathered),
      ...registrationFindings(gathered),
      ...methodFindings(gathered),
    ],
  });
};
