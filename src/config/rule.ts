import type { VariableName, Variables } from './variables.ts';

/** A rule names the setting that breaks it, and says what to do in words that hold no value. */
export type Rule = readonly [VariableName, (settings: Variables) => boolean, string];

/** Whether a setting has a value. */
export const isSet = (value: Variables[VariableName]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';

/** A setting that must have a value, always or `when`. */
export const missing = (name: VariableName, why: string, when: (settings: Variables) => boolean = () => true): Rule => [
  name,
  (settings) => when(settings) && !isSet(settings[name]),
  `missing: ${why}`,
];
