import { z } from 'zod';
import { Policy } from './policy.ts';

/** What kind of value a setting takes, with its bounds (SEC section 2): taken from the policy's own schema, so that they can never differ from what is checked. */
export type SettingKind =
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'toggle' }
  | { readonly type: 'list' }
  | { readonly type: 'text'; readonly isNullable: boolean };

/** One setting of the policy. `path` as in `limits.codeDigits`; `name` is that in lower case with hyphens, for sentences. */
export interface Setting {
  readonly path: string;
  readonly name: string;
  readonly kind: SettingKind;
}

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
}

const isNull = ({ type }: Schema): boolean => type === 'null';

const kindOf = (schema: Schema): SettingKind => {
  if (schema.type === 'integer') return { type: 'number', min: schema.minimum ?? 0, max: schema.maximum ?? 0 };
  if (schema.type === 'boolean') return { type: 'toggle' };
  if (schema.type === 'array') return { type: 'list' };
  if (schema.enum) return { type: 'choice', options: schema.enum };
  return { type: 'text', isNullable: schema.anyOf?.some(isNull) ?? false };
};

/** `limits.codeDigits` as `limits.code-digits`. */
const nameOf = (path: string): string => path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const walk = (path: string, { properties = {} }: Schema): readonly Setting[] =>
  Object.entries(properties).flatMap(([key, schema]) => {
    const here = path ? `${path}.${key}` : key;
    return schema.properties ? walk(here, schema) : [{ path: here, name: nameOf(here), kind: kindOf(schema) }];
  });

/** Own rules of groups and an emergency have cards of their own. */
const elsewhere = /^(rules|emergency)(\.|$)/;

/** Every setting with one value for everybody, in the order of the policy. */
export const settings: readonly Setting[] = walk('', z.toJSONSchema(Policy, { io: 'output' }) as Schema).filter(
  ({ path }) => !elsewhere.test(path),
);

/** The setting of a path, or null. */
export const settingOf = (path: string): Setting | null => settings.find((one) => one.path === path) ?? null;

/** What policy is shown and changed by, in the order an administrator thinks of it: each setting is in one of them. */
export const policyAreas = [
  'scope',
  'gates',
  'methods',
  'registration',
  'notifications',
  'helpdesk',
  'desk',
  'branding',
  'password',
  'codes',
  'limits',
] as const;
/** One card to look at and one form to change; each has a sentence `policy.area.<name>`. */
export type PolicyArea = (typeof policyAreas)[number];

const deskLimit = /^helpdesk\.(number|verification|approval|lookUps|actions|pass)/;
const codeLimit = /^limits\.(code|totp|recovery|vouch|confirmation)/;
const whole: Readonly<Record<string, PolicyArea>> = {
  scope: 'scope',
  preset: 'gates',
  gates: 'gates',
  unlock: 'gates',
  administrators: 'gates',
  chats: 'gates',
  methods: 'methods',
  registration: 'registration',
  questions: 'registration',
  notifications: 'notifications',
  audit: 'notifications',
  branding: 'branding',
  password: 'password',
};

/** The area a setting is shown in; what nobody has put elsewhere is a limit. */
const areaOf = (path: string): PolicyArea => {
  if (path.startsWith('helpdesk.')) return deskLimit.test(path) ? 'desk' : 'helpdesk';
  return codeLimit.test(path) ? 'codes' : (whole[path.split('.')[0] ?? ''] ?? 'limits');
};

/** The settings of an area. */
export const settingsIn = (area: PolicyArea): readonly Setting[] => settings.filter(({ path }) => areaOf(path) === area);

/** The value of a setting in a policy. */
export const valueAt = (policy: Policy, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], policy);
