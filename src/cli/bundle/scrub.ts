import { type VariableName, variableNames } from '../../config/variables.ts';

/** Settings whose value is one of a few words, which support needs and which say nothing of anybody. */
export const plainSettings: readonly VariableName[] = [
  'LATCHKEY_MODE',
  'DIRECTORY',
  'CLOUD',
  'LOG_LEVEL',
  'SLACK_SSO_DECLARED',
  'PORT',
  'METRICS_PORT',
];

const shortest = 5;
const mailbox = /[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g;

type Env = Readonly<Record<string, string | undefined>>;

/** The parts of a value that could stand alone somewhere: of a list its members (a list of distinguished names has semicolons), of an address its host, user and password. */
const partsOf = (value: string): readonly string[] => {
  const words = [...value.split(';'), ...value.split(/[,;]/)].map((word) => word.trim());
  const inside = words.flatMap((word) => {
    const url = URL.parse(word);
    return url ? [url.host, url.hostname, url.username, url.password, decodeURIComponent(url.password)] : [];
  });
  const between = /:\/\/[^:@/]*:([^@/]*)@/.exec(value)?.[1] ?? '';
  return [value.trim(), ...words, ...inside, between].filter((part) => part.length >= shortest);
};

/** Takes every value of the environment's settings, and whatever looks like a mail address, out of a text; the name stands in its place. */
export const scrubber = (env: Env): ((text: string) => string) => {
  const names = variableNames.filter((name) => env[name] && !plainSettings.includes(name));
  const known = names.flatMap((name) => partsOf(env[name] ?? '').map((part) => ({ name, part })));
  const longestFirst = known.sort((a, b) => b.part.length - a.part.length);
  return (text) =>
    longestFirst.reduce((left, { name, part }) => left.replaceAll(part, `[${name}]`), text).replace(mailbox, '[address]');
};

/** The same over everything a plain value holds; names of fields are ours and stay. */
export const scrubbed = (value: unknown, scrub: (text: string) => string): unknown => {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, scrub));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrubbed(one, scrub)]));
};
