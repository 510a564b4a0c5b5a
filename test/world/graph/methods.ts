import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkPassword, maySetPasswordOf, write } from './passwords.ts';
import { problems } from './problem.ts';
import { roles } from './role-names.ts';
import { type Asked, oneOf, type Route } from './route.ts';
import { rolesOf, type User } from './tenant.ts';
import { userAt } from './users.ts';

/** A long-running operation: applied when it succeeds, after it was asked for this many times. */
interface Operation {
  readonly user: User;
  readonly password: string;
  asked: number;
}

/** How operations end in this run of the stand-in. */
export interface OperationRules {
  /** Polls until it ends. */
  polls: number;
  end: 'succeeded' | 'failed';
}

const passwordMethod = '28c10230-6103-485e-b985-444c60001490';
const minuteMs = 60_000;
const passRoles = [
  roles.authenticationAdministrator,
  roles.privilegedAuthenticationAdministrator,
  roles.globalAdministrator,
] as readonly string[];

const Pass = z.strictObject({
  lifetimeInMinutes: z.number().int().optional(),
  isUsableOnce: z.boolean().optional(),
  startDateTime: z.iso.datetime().optional(),
});

const passValue = (length: number): string => randomBytes(length).toString('base64url').slice(0, length);

const issue = ({ tenant, at, body, caller, now }: Asked) => {
  const user = userAt(tenant, at.user ?? '');
  const { passes } = tenant;
  const { lifetimeInMinutes = 60, isUsableOnce = false, startDateTime } = Pass.parse(body);
  if (caller.kind === 'delegated') {
    if (caller.principal === user.id || !rolesOf(tenant, caller.principal).some((role) => passRoles.includes(role)))
      throw problems.denied();
  }
  if (!passes.isEnabled) throw problems.bad('Temporary Access Pass is disabled by policy.');
  if (lifetimeInMinutes < Math.max(10, passes.minimum) || lifetimeInMinutes > Math.min(43_200, passes.maximum))
    throw problems.bad('The lifetime is outside the policy.');
  if (passes.once && !isUsableOnce) throw problems.bad('The policy forces one-time use.');
  const startAt = startDateTime ? Date.parse(startDateTime) : now;
  user.pass = { value: passValue(passes.length), startAt, minutes: lifetimeInMinutes, isUsableOnce };
  const shown = {
    id: randomUUID(),
    temporaryAccessPass: user.pass.value,
    createdDateTime: new Date(now).toISOString(),
    startDateTime: new Date(startAt).toISOString(),
    lifetimeInMinutes,
    isUsableOnce,
    isUsable: true,
    methodUsabilityReason: 'EnabledByPolicy',
  };
  return { status: 201, body: shown };
};

const passNow = ({ tenant, at, now }: Asked) => {
  const { pass } = userAt(tenant, at.user ?? '');
  const value = pass
    ? [{ id: randomUUID(), temporaryAccessPass: null, isUsable: now < pass.startAt + pass.minutes * minuteMs }]
    : [];
  return { status: 200, body: { value } };
};

const phoneIds = {
  mobile: '3179e48a-750b-4051-897c-87b9720928f7',
  alternateMobile: 'b6332ec1-7057-4abe-9331-3d72feddfe41',
  office: 'e37fc753-ff3b-4958-9484-eaa9425c82bc',
} as const;
const emailId = '3ddfcfc8-9383-446f-83cc-3ab9be4be18f';

const phones = ({ tenant, at }: Asked) => ({
  status: 200,
  body: { value: userAt(tenant, at.user ?? '').phoneMethods.map((one) => ({ id: phoneIds[one.phoneType], ...one })) },
});

const emails = ({ tenant, at }: Asked) => {
  const { emailMethod } = userAt(tenant, at.user ?? '');
  return { status: 200, body: { value: emailMethod === null ? [] : [{ id: emailId, emailAddress: emailMethod }] } };
};

const readers = (kind: string) =>
  oneOf(
    `UserAuthMethod-${kind}.Read.All`,
    `UserAuthMethod-${kind}.ReadWrite.All`,
    'UserAuthenticationMethod.Read.All',
    'UserAuthenticationMethod.ReadWrite.All',
  );

const Reset = z.strictObject({ newPassword: z.string().optional() });

const writesMethods = oneOf('UserAuthenticationMethod.ReadWrite.All');

const reset = (operations: Map<string, Operation>) => (asked: Asked) => {
  const user = userAt(asked.tenant, asked.at.user ?? '');
  const { newPassword } = Reset.parse(asked.body);
  const { principal } = asked.caller;
  if (principal === user.id || !maySetPasswordOf(asked.tenant, principal, user)) throw problems.denied();
  if (newPassword === undefined && user.onPremisesSyncEnabled) throw problems.bad('newPassword is required.');
  if (newPassword !== undefined) checkPassword(asked, user, newPassword, 'newPassword');
  const id = randomUUID();
  const password = newPassword ?? `Aa1-${passValue(12)}`;
  operations.set(id, { user, password, asked: 0 });
  const location = `${asked.origin}/v1.0/users/${user.id}/authentication/operations/${id}?aadgdc=STAND01`;
  return {
    status: 202,
    body: newPassword === undefined ? { newPassword: password } : {},
    headers: { location, 'retry-after': '1' },
  };
};

const statusOf = (operation: Operation, rules: OperationRules): string => {
  if (operation.asked === 1 && rules.polls > 1) return 'notStarted';
  return operation.asked < rules.polls ? 'running' : rules.end;
};

const poll =
  (operations: Map<string, Operation>, rules: OperationRules) =>
  ({ at, query, now }: Asked) => {
    const operation = operations.get(at.operation ?? '');
    if (!operation || query.get('aadgdc') !== 'STAND01') throw problems.notFound(at.operation ?? '');
    operation.asked++;
    const status = statusOf(operation, rules);
    if (status === 'succeeded') write(operation.user, operation.password, true, now);
    return {
      status: 200,
      body: {
        id: at.operation,
        status,
        statusDetail: status === 'failed' ? 'opaque' : null,
        createdDateTime: '2026-01-01T00:00:00Z',
      },
    };
  };

/** Authentication methods: the pass, and the reset by an agent (Entra model 12.1, 12.3). */
export const methodRoutes = (rules: OperationRules): readonly Route[] => {
  const operations = new Map<string, Operation>();
  const writesPasses = oneOf('UserAuthMethod-TAP.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All');
  return [
    {
      method: 'POST',
      path: '/users/{user}/authentication/temporaryAccessPassMethods',
      application: writesPasses,
      delegated: writesPasses,
      cost: 1,
      body: Pass,
      handle: issue,
    },
    {
      method: 'GET',
      path: '/users/{user}/authentication/temporaryAccessPassMethods',
      application: oneOf('UserAuthMethod-TAP.Read.All', 'UserAuthMethod-TAP.ReadWrite.All', 'UserAuthenticationMethod.Read.All'),
      delegated: oneOf('UserAuthenticationMethod.Read.All'),
      cost: 1,
      handle: passNow,
    },
    {
      method: 'GET',
      path: '/users/{user}/authentication/phoneMethods',
      application: readers('Phone'),
      delegated: readers('Phone'),
      cost: 1,
      handle: phones,
    },
    {
      method: 'GET',
      path: '/users/{user}/authentication/emailMethods',
      application: readers('Email'),
      delegated: readers('Email'),
      cost: 1,
      handle: emails,
    },
    {
      method: 'POST',
      path: `/users/{user}/authentication/methods/${passwordMethod}/resetPassword`,
      application: null,
      delegated: writesMethods,
      cost: 1,
      body: Reset,
      handle: reset(operations),
    },
    {
      method: 'GET',
      path: '/users/{user}/authentication/operations/{operation}',
      application: null,
      delegated: writesMethods,
      cost: 1,
      query: { select: null, filter: [], hasPages: false },
      handle: poll(operations, rules),
    },
    {
      method: 'POST',
      path: '/users/validatePassword',
      version: 'beta',
      application: null,
      delegated: oneOf('User.ReadWrite', 'User.ReadWrite.All'),
      cost: 1,
      body: z.strictObject({ password: z.string() }),
      handle: () => ({ status: 200, body: { isValid: true, validationResults: [] } }),
    },
  ];
};
