import { type Policy, standardPolicy } from './policy.ts';
import { changesBetween, type PolicyChanges } from './policy-change.ts';
import { withSettings } from './policy-rules.ts';
import { settings, valueAt } from './policy-settings.ts';

/** Bundles of settings to begin with. *Emergency* is no bundle: it lies over whatever holds (SEC-98). */
export const presetNames = ['hardened', 'entra-compatible'] as const;
/** Besides the values it sets it says how gates count: by kinds (`hardened`), or as Entra counts them. */
export type PresetName = (typeof presetNames)[number];

/** What belongs to the site and to no preset: whom it is for, its name, its helpdesk, its words, how long it keeps records. */
const ofTheSite =
  /^(scope\.|branding\.|helpdesk\.(contact|name)|notifications\.extraRecipients|questions\.custom|password\.|audit\.)/;

const hardened: PolicyChanges = Object.fromEntries(
  settings.filter(({ path }) => !ofTheSite.test(path)).map(({ path }) => [path, valueAt(standardPolicy, path)]),
);

const enabled = [
  'authenticator-code',
  'hardware-token',
  'email-code',
  'mobile-phone-code',
  'office-phone-call',
  'security-questions',
];

/** As a Microsoft Entra tenant allows for people without a role: one gate, every method it has, administrators under their two gates (Entra model 1.2, 7). */
const entraCompatible: PolicyChanges = {
  preset: 'entra-compatible',
  gates: 1,
  ...Object.fromEntries(enabled.map((id) => [`methods.${id}.enabled`, true])),
  'registration.required': true,
  'registration.reconfirmDays': 180,
  'registration.skipAllowed': true,
  'registration.skipMaxDays': 7,
  'registration.prefilled': 'counted',
  'unlock.withoutReset': true,
  'administrators.selfService': true,
  'questions.toRegister': 5,
  'questions.toAsk': 3,
};

const presets: Readonly<Record<PresetName, PolicyChanges>> = { hardened, 'entra-compatible': entraCompatible };

/** What a preset would change of a policy, and nothing it has already. */
export const presetChanges = (policy: Policy, name: PresetName): PolicyChanges =>
  changesBetween(policy, withSettings(policy, presets[name]));
