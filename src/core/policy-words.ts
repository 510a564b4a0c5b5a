import { languageNamed, ownNameOf } from './languages.ts';
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

const spoken = 'branding.language';

const nameOfLanguage = (tag: unknown): string => {
  const language = languageNamed(String(tag));
  return language ? ownNameOf(language) : '';
};

/** What an option of a setting is called: languages by their own names. */
export const optionLabel = ({ path }: Pick<Setting, 'path'>, option: string): Sentence =>
  path === spoken ? { say: 'language.name', with: { name: nameOfLanguage(option) } } : { say: `policy.option.${option}` };

/** One line of a change: what it is called, and what it was and will be. */
export interface Row {
  readonly label: Sentence;
  readonly value: Sentence;
}

/** A changed setting in words: what it is called, and what it was and will be, weaker or stricter (SEC-95). */
export const changeWords = (one: Difference): Row => {
  const setting = settingOf(one.path) ?? { path: one.path, name: one.path, kind: { type: 'text' } };
  const { before, after, direction } = one;
  const isLanguage = one.path === spoken;
  const textOf = isLanguage ? nameOfLanguage : valueText;
  return {
    label: settingLabel(setting),
    value: {
      say: `policy.changed.${isLanguage ? 'text' : setting.kind.type}`,
      with: { before: textOf(before), after: textOf(after), direction },
    },
  };
};

const onOff = (isOn: boolean): string => String(isOn);

const summaries: Readonly<Record<PolicyArea, (policy: Policy) => NonNullable<Sentence['with']>>> = {
  scope: ({ scope }) => ({ kind: scope.kind, groups: valueText(scope.groups) }),
  gates: (policy) => ({
    gates: policy.gates,
    preset: policy.preset,
    unlock: onOff(policy.unlock.withoutReset),
    admins: onOff(policy.administrators.selfService),
  }),
  methods: ({ methods }) => ({
    count: Object.values(methods).filter(({ enabled }) => enabled).length,
    all: Object.keys(methods).length,
  }),
  registration: ({ registration }) => ({ required: onOff(registration.required), days: registration.reconfirmDays }),
  notifications: ({ notifications, audit }) => ({
    admins: onOff(notifications.administratorsOnAdministratorReset),
    others: notifications.extraRecipients.length,
    days: audit.keepDays,
  }),
  helpdesk: ({ helpdesk: { contact, ticketRequired } }) => ({
    known: contact === null ? 'no' : 'yes',
    contact: contact ?? '',
    ticket: onOff(ticketRequired),
  }),
  desk: ({ helpdesk }) => ({ actions: helpdesk.actionsPerHour, minutes: helpdesk.approvalLifeMinutes }),
  branding: ({ branding }) => ({
    organisation: branding.organisation,
    colour: branding.colour,
    language: ownNameOf(branding.language),
  }),
  password: ({ password }) => ({ min: password.minLength, max: password.maxLength, words: password.blockedWords.length }),
  codes: ({ limits }) => ({ digits: limits.codeDigits, minutes: limits.codeLifeMinutes, tries: limits.codeTries }),
  limits: ({ limits }) => ({ failures: limits.failuresBeforePause, minutes: limits.linkLifeMinutes }),
};

/** What an area says today, in one sentence. */
export const areaSummary = (policy: Policy, area: PolicyArea): Sentence => ({
  say: `policy.summary.${area}`,
  with: summaries[area](policy),
});
