import { readFileSync } from 'node:fs';
import { entraCredential, type Proof } from '../../../src/directory/entra/credential.ts';
import { createEntraDirectory, type EntraDirectory, type EntraDirectorySettings } from '../../../src/directory/entra.ts';
import { Graph, type GraphOptions } from './graph.ts';
import { roles } from './role-names.ts';
import {
  type App,
  addGroup,
  addUser,
  assignRole,
  emptyTenant,
  type Group,
  managedDomain,
  type Tenant,
  type User,
} from './tenant.ts';
import { trustStandIn } from './trust.ts';

/** Certificate and private key of the test app. */
export const appPem = readFileSync(new URL('./app-certificate.pem', import.meta.url), 'utf8');

/** The documented list of permissions. */
export const documented = [
  'User.Read.All',
  'GroupMember.Read.All',
  'RoleManagement.Read.Directory',
  'User-PasswordProfile.ReadWrite.All',
  'Domain.Read.All',
  'User.RevokeSessions.All',
  'UserAuthMethod-TAP.ReadWrite.All',
  'Domain.ReadWrite.All',
  'User.ReadWrite.All',
  'AuditLog.Read.All',
  'Policy.Read.All',
  'UserAuthMethod-Phone.Read.All',
  'UserAuthMethod-Email.Read.All',
];

const domain = 'fernhill.example';
const tenantId = '7b0e6a6e-4c1a-4f0d-9f25-8f7a5d3c2b10';

const makeApp = (tenant: Tenant): App => {
  const app = {
    clientId: '5c9d0d52-9d1f-4a44-8a2c-2f7b6f1d0e11',
    servicePrincipal: '6f1f2f3a-0b5c-4d7e-8f90-1a2b3c4d5e6f',
    secret: 'a-secret-of-the-test-app',
    certificate: appPem.slice(appPem.indexOf('-----BEGIN CERTIFICATE-----')),
    permissions: [...documented],
  };
  tenant.apps.set(app.clientId, app);
  assignRole(tenant, app.servicePrincipal, roles.userAdministrator);
  return app;
};

const makePeople = (tenant: Tenant) => {
  const mia = addUser(tenant, { userPrincipalName: `mia.moreau@${domain}` });
  const ana = addUser(tenant, {
    userPrincipalName: `ana.alvarez@${domain}`,
    mail: `ana@mail.${domain}`,
    proxyAddresses: [`SMTP:ana@mail.${domain}`, `smtp:a.alvarez@${domain}`],
    employeeId: 'E1001',
    manager: mia.id,
  });
  return {
    ana,
    mia,
    nina: addUser(tenant, { userPrincipalName: `nina.novak@${domain}`, mustChange: true }),
    dora: addUser(tenant, { userPrincipalName: `dora.dunn@${domain}`, accountEnabled: false }),
    gus: addUser(tenant, {
      userPrincipalName: `gus_other.example#EXT#@${domain}`,
      userType: 'Guest',
      externalUserState: 'Accepted',
    }),
    otto: addUser(tenant, {
      userPrincipalName: `otto.olsen@${domain}`,
      onPremisesSyncEnabled: true,
      onPremisesImmutableId: 'q83vEjRWeJASNFZ4kKvN7w==',
    }),
    hank: addUser(tenant, { userPrincipalName: `hank.hill@${domain}` }),
    adam: addUser(tenant, { userPrincipalName: `adam.archer@${domain}` }),
    glass: addUser(tenant, { userPrincipalName: `emergency.one@${domain}` }),
  };
};

const makeGroups = (tenant: Tenant, { ana, hank, adam }: ReturnType<typeof makePeople>) => {
  const engineering = addGroup(tenant, 'Engineering', [ana.id]);
  const build = addGroup(tenant, 'Build', [engineering.id]);
  return {
    engineering,
    build,
    staff: addGroup(tenant, 'Staff', [build.id, hank.id]),
    sales: addGroup(tenant, 'Sales', []),
    helpdesk: addGroup(tenant, 'Helpdesk', [hank.id]),
    admins: addGroup(tenant, 'Latchkey admins', [adam.id]),
  };
};

/** A tenant with people, nested groups, an app, and a directory that reaches it through the stand-in. */
export interface Fernhill {
  readonly graph: Graph;
  readonly tenant: Tenant;
  readonly app: App;
  readonly people: ReturnType<typeof makePeople>;
  readonly groups: Readonly<Record<keyof ReturnType<typeof makeGroups>, Group>>;
  readonly directory: EntraDirectory;
  readonly warnings: (readonly [string, unknown])[];
  /** Another directory on the same tenant. */
  open(more?: Partial<EntraDirectorySettings>, proof?: Proof): Promise<EntraDirectory>;
  /** The token a person's sign-in would bring. */
  tokenOf(user: User, ...scopes: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

const rolesOfBot = { tier0: [], admins: ['Latchkey admins'], agents: ['Helpdesk'], approvers: [] };

/** Starts the stand-in with the people of Fernhill. `now` is epoch ms; `id` is the tenant's, which a Teams tenant has as well. */
export const startFernhill = async (
  now: () => number = Date.now,
  options: Partial<GraphOptions> = {},
  id = tenantId,
): Promise<Fernhill> => {
  trustStandIn();
  const tenant = emptyTenant(id, domain);
  tenant.domains.set(
    'federated.example',
    managedDomain('federated.example', { authenticationType: 'Federated', isDefault: false }),
  );
  const app = makeApp(tenant);
  const people = makePeople(tenant);
  const groups = makeGroups(tenant, people);
  const graph = await Graph.start({ tenant, ...options });
  const warnings: (readonly [string, unknown])[] = [];
  const log = { warn: (message: string, fields: unknown) => void warnings.push([message, fields]), info: () => {} };
  const open: Fernhill['open'] = (more = {}, proof = { kind: 'secret', secret: () => app.secret ?? '' }) => {
    const { clientId } = app;
    const credential = entraCredential({ tenantId: id, clientId, proof, authorityHost: graph.origin, isStandIn: true });
    const breakGlass = [people.glass.userPrincipalName];
    return createEntraDirectory({
      tenantId: id,
      clientId,
      credential,
      graphBaseUrl: graph.origin,
      roles: rolesOfBot,
      breakGlass,
      now,
      log,
      ...more,
    });
  };
  return {
    graph,
    tenant,
    app,
    people,
    groups,
    warnings,
    open,
    directory: await open(),
    tokenOf: (user, ...scopes) => graph.authority.personToken(user.id, scopes),
    close: () => graph.stop(),
  };
};
