import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/result.ts';
import { type Cloud, cloudPasswords, type EntraSettings, type LdapSettings, type OneDirectory, writebacks } from '../settings.ts';
import { parseYaml, readYaml, type YamlFile } from '../yaml-file.ts';

const text = z.string().trim().min(1).max(1000);
const texts = z.array(text).default([]);
const guid = z.guid('must be a GUID');
const dn = text.regex(/^[a-z][a-z0-9.-]*=.+/i, 'must be a distinguished name such as dc=corp,dc=example');

const Ldap = z.strictObject({
  urls: z.array(text.regex(/^ldaps:\/\/[^\s/?#@]+\/?$/i, 'must look like ldaps://dc1.corp.example:636')).min(1),
  caFile: text.optional(),
  bindDn: dn,
  /** Only a file: a password does not belong into this one. */
  bindPasswordFile: text,
  baseDn: dn,
  userBase: dn.optional(),
  groupBase: dn.optional(),
  nameAttributes: texts,
  personKey: text.optional(),
  protectedGroups: texts,
  serviceGroups: texts,
  sharedGroups: texts,
  breakGlass: texts,
});

const Entra = z
  .strictObject({
    tenantId: guid,
    clientId: guid,
    clientSecretFile: text.optional(),
    certificateFile: text.optional(),
    breakGlass: texts,
  })
  .refine((one) => (one.clientSecretFile === undefined) !== (one.certificateFile === undefined), {
    message: 'needs clientSecretFile or certificateFile, and not both',
  });

const common = {
  name: text.regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be lower-case letters, digits and hyphens'),
  domains: texts,
};

/** One directory of the file; `name` begins its account ids, so that it may never be changed. */
const Route = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('embedded'), file: text }),
  z.strictObject({ ...common, kind: z.literal('active-directory'), ldap: Ldap }),
  z.strictObject({ ...common, kind: z.literal('ldap'), ldap: Ldap }),
  z.strictObject({ ...common, kind: z.literal('entra'), entra: Entra }),
  z.strictObject({
    ...common,
    kind: z.literal('hybrid'),
    entra: Entra,
    ldap: Ldap,
    writeback: z.enum(writebacks).default('password-and-unlock'),
    cloudPassword: z.enum(cloudPasswords).default('synchronised'),
  }),
]);

type Refuse = (path: (string | number)[], message: string) => void;

const refuseTwice = (values: readonly (readonly [(string | number)[], string])[], refuse: Refuse): void => {
  const seen = new Set<string>();
  for (const [path, value] of values) {
    if (seen.has(value.toLowerCase())) refuse(path, 'is used twice');
    seen.add(value.toLowerCase());
  }
};

const Routing = z.strictObject({ directories: z.array(Route).min(1) }).superRefine(({ directories }, context) => {
  const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
  refuseTwice(
    directories.map(({ name }, at) => [['directories', at, 'name'], name]),
    refuse,
  );
  refuseTwice(
    directories.flatMap(({ domains }, at) =>
      domains.map((domain, index): [(string | number)[], string] => [['directories', at, 'domains', index], domain]),
    ),
    refuse,
  );
});

/** What of the environment counts in the file as well. */
export interface RoutingGround {
  readonly cloud: Cloud;
  readonly graphBaseUrl: string | null;
  readonly authorityUrl: string | null;
}

/** One directory of a routing file, as configured. */
export interface RoutedDirectory {
  readonly name: string;
  readonly domains: readonly string[];
  readonly directory: OneDirectory;
}

/** A secret in a file beside the routing file or anywhere else, read when it is needed. Refuses with `AppError('routing-file')`. */
const secretIn = (file: string) => (): string => {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch (cause) {
    throw new AppError('routing-file', `The secret file ${file} cannot be read.`, { cause });
  }
  throw new AppError('routing-file', `The secret file ${file} is empty.`);
};

const ldapOf = (ldap: z.infer<typeof Ldap>, at: (file: string) => string): LdapSettings => ({
  ...ldap,
  caFile: ldap.caFile === undefined ? null : at(ldap.caFile),
  bindPassword: secretIn(at(ldap.bindPasswordFile)),
  userBase: ldap.userBase ?? null,
  groupBase: ldap.groupBase ?? null,
  personKey: ldap.personKey ?? null,
});

const entraOf = (entra: z.infer<typeof Entra>, at: (file: string) => string, ground: RoutingGround): EntraSettings => ({
  ...ground,
  tenantId: entra.tenantId,
  clientId: entra.clientId,
  proof:
    entra.certificateFile === undefined
      ? { kind: 'secret', secret: secretIn(at(entra.clientSecretFile ?? '')) }
      : { kind: 'certificate', file: at(entra.certificateFile) },
  breakGlass: entra.breakGlass,
});

const directoryOf = (route: z.infer<typeof Route>, at: (file: string) => string, ground: RoutingGround): OneDirectory => {
  if (route.kind === 'embedded') return { kind: 'embedded', file: at(route.file) };
  if (route.kind === 'entra') return { kind: 'entra', entra: entraOf(route.entra, at, ground) };
  if (route.kind !== 'hybrid') return { kind: route.kind, ldap: ldapOf(route.ldap, at) };
  const { writeback, cloudPassword } = route;
  return {
    kind: 'hybrid',
    entra: entraOf(route.entra, at, ground),
    ldap: ldapOf(route.ldap, at),
    writeback,
    cloudPassword,
  };
};

const routingFile: YamlFile<z.infer<typeof Routing>> = { code: 'routing-file', what: 'routing file', form: Routing };

const routesIn = (
  { directories }: z.infer<typeof Routing>,
  folder: string,
  ground: RoutingGround,
): readonly RoutedDirectory[] => {
  const at = (file: string): string => (isAbsolute(file) ? file : join(folder, file));
  return directories.map((route) => ({ name: route.name, domains: route.domains, directory: directoryOf(route, at, ground) }));
};

/** The directories of a routing text, in the order they are tried. Refuses with `AppError('routing-file')`: file, line and path of every problem, never a value. */
export const parseRouting = (
  content: string,
  folder: string,
  ground: RoutingGround,
  name = 'directories.yaml',
): readonly RoutedDirectory[] => routesIn(parseYaml(routingFile, content, name), folder, ground);

/** Reads and checks a routing file; files it names lie beside it unless their path is absolute. Refuses as `parseRouting` does. */
export const readRouting = async (file: string, ground: RoutingGround): Promise<readonly RoutedDirectory[]> =>
  routesIn(await readYaml(routingFile, file), join(file, '..'), ground);
