/** Plans of the Entra model, as it prices self-service (section 9). */
export const plans = ['free', 'business-standard', 'business-premium', 'p1', 'p2'] as const;
/** A column of what `latchkey scenarios` prints; no directory is asked which one was bought. */
export type Plan = (typeof plans)[number];

/** What the plans tell apart. */
export const licensedFeatures = [
  'change-own-cloud-password',
  'reset-own-cloud-password',
  'reset-own-password-as-administrator',
  'write-back-to-the-office',
  'own-banned-words',
  'tune-smart-lockout',
  'usage-and-insights',
] as const;
/** A row of what `latchkey scenarios` prints of the plans; Entra holds people to it, Latchkey does not. */
export type LicensedFeature = (typeof licensedFeatures)[number];

/** Whether a plan includes a feature, and the fact of the Entra model that says so. `reason` names a sentence `licence.<reason>`. */
export interface Licence {
  readonly isIncluded: boolean;
  readonly reason: LicenceReason;
  readonly source: string;
}

/** Why a plan has something or not: each is a sentence `licence.<reason>`. */
export const licenceReasons = [
  'every-plan',
  'paid-plan',
  'not-in-free',
  'administrators-always',
  'premium-plan',
  'needs-premium-for-office',
  'needs-p1',
] as const;
type LicenceReason = (typeof licenceReasons)[number];

type Row = Readonly<Record<Plan, Licence>>;

const yes = (reason: LicenceReason, source: string): Licence => ({ isIncluded: true, reason, source });
const no = (reason: LicenceReason, source: string): Licence => ({ isIncluded: false, reason, source });

const everyPlan = (licence: Licence): Row => ({
  free: licence,
  'business-standard': licence,
  'business-premium': licence,
  p1: licence,
  p2: licence,
});

const fromP1 = (source: string): Row => ({
  ...everyPlan(no('needs-p1', source)),
  'business-premium': yes('premium-plan', source),
  p1: yes('premium-plan', source),
  p2: yes('premium-plan', source),
});

/** The licence table: what Entra's own self-service asks for. Latchkey shows it and enforces nothing of it: Entra does, by its terms (9.5). */
export const licences: Readonly<Record<LicensedFeature, Row>> = {
  'change-own-cloud-password': everyPlan(yes('every-plan', '9')),
  'reset-own-cloud-password': { ...everyPlan(yes('paid-plan', '9')), free: no('not-in-free', '9') },
  'reset-own-password-as-administrator': everyPlan(yes('administrators-always', '9.8')),
  'write-back-to-the-office': {
    ...everyPlan(yes('premium-plan', '9')),
    free: no('needs-premium-for-office', '9'),
    'business-standard': no('needs-premium-for-office', '9.4'),
  },
  'own-banned-words': fromP1('9.6'),
  'tune-smart-lockout': fromP1('9.6'),
  'usage-and-insights': fromP1('9.6'),
};

/** Whether a plan includes a feature, with the reason that is printed. */
export const licenceOf = (plan: Plan, feature: LicensedFeature): Licence => licences[feature][plan];

/** A feature in every plan, in the order of `plans`. */
export const licencesOf = (feature: LicensedFeature): readonly Licence[] => plans.map((plan) => licenceOf(plan, feature));

/** Names a plan goes by in older lists (9.1 to 9.3), in lower case. */
const otherNames: Readonly<Record<string, Plan>> = {
  'entra id free': 'free',
  'azure ad basic': 'business-standard',
  'office 365': 'business-standard',
  'microsoft 365 basic': 'business-standard',
  'microsoft 365 business': 'business-premium',
  'entra id p1': 'p1',
  'ems e3': 'p1',
  'ems a3': 'p1',
  'microsoft 365 e3': 'p1',
  'microsoft 365 a3': 'p1',
  'microsoft 365 f1': 'p1',
  'entra id p2': 'p2',
  'ems e5': 'p2',
  'ems a5': 'p2',
  'microsoft 365 e5': 'p2',
  'microsoft 365 a5': 'p2',
};

/** The plan of a name as people have it on their invoices, in any case; null for one that is in no list. */
export const planOf = (name: string): Plan | null => {
  const asked = name.trim().toLowerCase().replace(/\s+/g, ' ');
  return plans.find((plan) => plan === asked) ?? otherNames[asked] ?? null;
};
