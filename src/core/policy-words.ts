import type { Policy } from './policy.ts';
import type { Difference } from './policy-difference.ts';
import { type PolicyArea, type Setting, settingOf } from './policy-settings.ts';
import type { Sentence } from './views.ts';

const longest = 180;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value as text, for a sentence that knows what kind it is of. */
export const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return cut(value.join('; '));
  return value === null || value === undefined ? '' : cut(String(value));
};

/** Names in one line. */
export const listed = (names: readonly string[]): string => cut(names.join(', '));

/** What a setting is called: methods by their own names. */
export const settingLabel = ({ name, path }: Pick<Setting, 'name' | 'path'>): Sentence => {
  const [, method] = /^methods\.(.+)\.enabled$/.exec(path) ?? [];
  return { say: method ? `method.${method}` : `policy.setting.${name}` };
};

/** One line of a change: what it is called, and what it was and will be. */
export interface Row {
  readonly label: Sentence;
  readonly value: Sentence;
}

/** A changed setting in words: what it is called, and what it was and will be, weaker or stricter (SEC-95). */
export const changeWords = (one: Difference): Row => {
  const setting = settingOf(one.path) ?? { path: one.path, name: one.path, kind: { type: 'text' } };
  const { before, after, direction } = one;
  return {
    label: settingLabel(setting),
    value: {
      say: `policy.changed.${setting.kind.type}`,
      with: { before: valueText(before), after: valueText(after), direction },
    },
  };
};

const enabledMethods = ({ methods }: Policy): readonly string[] =>
  Object.entries(methods).flatMap(([id, { enabled }]) => (enabled ? [id] : []));

const onOff = (isOn: boolean): string => String(isOn);

const summaries: Readonly<Record<PolicyArea, (policy: Policy) => NonNullable<Sentence['with']>>> = {
  scope: ({ scope }) => ({ kind: scope.kind, groups: valueText(scope.groups) }),
  gates: (policy) => ({
    gates: policy.gates,
    preset: policy.preset,
    unlock: onOff(policy.unlock.withoutReset),
    admins: onOff(policy.administrators.selfService),
  }),
  methods: (policy) => ({ count: enabledMethods(policy).length, methods: valueText(enabledMethods(policy).join(', ')) }),
  registration: ({ registration }) => ({ required: onOff(registration.required), days: registration.reconfirmDays }),
  notifications: ({ notifications, audit }) => ({
    admins: onOff(notifications.administratorsOnAdministratorReset),
    others: notifications.extraRecipients.length,
    days: audit.keepDays,
  }),
  helpdesk: ({ helpdesk }) => ({ contact: helpdesk.contact ?? '', ticket: onOff(helpdesk.ticketRequired) }),
  desk: ({ helpdesk }) => ({ actions: helpdesk.actionsPerHour, minutes: helpdesk.approvalLifeMinutes }),
  branding: ({ branding }) => ({ organisation: branding.organisation, colour: branding.colour }),
  password: ({ password }) => ({ min: password.minLength, max: password.maxLength, words: password.blockedWords.length }),
  codes: ({ limits }) => ({ digits: limits.codeDigits, minutes: limits.codeLifeMinutes, tries: limits.codeTries }),
  limits: ({ limits }) => ({ failures: limits.failuresBeforePause, minutes: limits.linkLifeMinutes }),
};

/** What an area says today, in one sentence. */
export const areaSummary = (policy: Policy, area: PolicyArea): Sentence => ({
  say: `policy.summary.${area}`,
  with: summaries[area](policy),
});
