import type { Directory } from '../port.ts';
import type { PreflightFinding, PreflightStep } from '../preflight.ts';
import { findHome, type Home, type HybridSettings } from './parts.ts';

/** Steps that depend on where the password lives; the others are the cloud's. */
const ofPassword: readonly PreflightStep[] = ['check-password', 'reset', 'change', 'unlock'];
const isOfPassword = ({ step }: { readonly step: PreflightStep }): boolean => ofPassword.includes(step);

const fails = (step: PreflightStep, reason: string): PreflightFinding => ({ step, works: false, reason });

const writtenBack = ({ writeback }: HybridSettings, finding: PreflightFinding): PreflightFinding => {
  const isOff = finding.step === 'unlock' ? writeback !== 'password-and-unlock' : writeback === 'off';
  return isOff && finding.step !== 'check-password' ? fails(finding.step, 'hybrid.writeback-off') : finding;
};

const officeFindings = async (settings: HybridSettings, home: Home): Promise<readonly PreflightFinding[]> => {
  if (home.at !== 'office') return ofPassword.map((step) => fails(step, 'hybrid.lost'));
  const found = await settings.office.preflight(home.office.id);
  return found.filter(isOfPassword).map((finding) => writtenBack(settings, finding));
};

/** Which steps would work: the office directory says what becomes of the password, the cloud the rest. */
export const preflightOf =
  (settings: HybridSettings): Directory['preflight'] =>
  async (account) => {
    const home = await findHome(settings, account);
    const cloud = await settings.cloud.preflight(account);
    if (home.at === 'cloud' || home.at === 'nowhere') return cloud;
    const office = await officeFindings(settings, home);
    return [...cloud.filter((finding) => !isOfPassword(finding)), ...office];
  };
