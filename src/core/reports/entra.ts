import type { AuditRecord } from '../audit.ts';
import type { MethodId } from '../method.ts';

const password = 'Self-service Password Management';
const methods = 'Authentication Methods';
const own = 'Latchkey';

/** How the Entra model names what happened (Entra model 10.1 to 10.3); what it has no name for keeps its own, under our own service. */
export interface EntraActivity {
  readonly activityDisplayName: string;
  readonly loggedByService: string;
  readonly category: 'UserManagement' | 'Policy' | 'DirectoryManagement';
  readonly result: 'success' | 'failure' | 'unknownFutureValue';
  readonly resultReason: string;
}

type Named = Pick<EntraActivity, 'activityDisplayName' | 'loggedByService'>;

const inPassword = (activityDisplayName: string): Named => ({ activityDisplayName, loggedByService: password });
const inMethods = (activityDisplayName: string): Named => ({ activityDisplayName, loggedByService: methods });
const progress = inPassword('Self-service password reset flow activity progress');

const names: Readonly<Record<string, Named>> = {
  'directory.reset': inPassword('Reset password (self-service)'),
  'directory.change': inPassword('Change password (self-service)'),
  'directory.unlock': inPassword('Unlock user account (self-service)'),
  'self-service.paused': inPassword('Blocked from self-service password reset'),
  'flow.refused': inPassword('Blocked from self-service password reset'),
  'policy.changed': inPassword('Self-service password reset policy changes'),
  'agent.start-reset': inMethods('Admin started password reset'),
  'agent.remove-method': inMethods('Admin deleted security info'),
  'method.registered': inMethods('User registered security info'),
  'method.removed': inMethods('User deleted security info'),
  'reset.started': inMethods('User started password reset'),
  'change.started': inMethods('User started password change'),
  'register.started': inMethods('User started security info registration'),
};
/** Steps on the way of a flow. */
const steps: readonly string[] = ['gate.passed', 'gate.failed', 'code.sent', 'try.refused', 'flow.ended'];

/** How the Entra model calls a way of verification. */
const options: Readonly<Partial<Record<string, string>>> = {
  'email-code': 'email',
  'mobile-phone-code': 'mobile SMS',
  'office-phone-call': 'office voice call',
  'authenticator-code': 'mobile app code',
  'chat-confirmation': 'mobile app notification',
  'security-questions': 'security questions',
};

const stepReason = ({ action, outcome, methods: [method = ''], reason }: AuditRecord): string => {
  const option = options[method] ?? method;
  if (action === 'code.sent') return `User started the ${option} verification option`;
  if (action === 'gate.passed') return `User completed the ${option} verification option`;
  if (action === 'flow.ended' && reason === 'cancelled') return 'User cancelled before passing the required verification methods';
  return outcome === 'intent' ? 'User submitted a new password' : (reason ?? '');
};

const resultOf = ({ action, outcome }: AuditRecord): EntraActivity['result'] => {
  if (action === 'self-service.paused' || action === 'flow.refused') return 'success'; // the model calls being blocked a success
  if (outcome === 'success' || outcome === 'intent') return 'success';
  return outcome === 'unknown' ? 'unknownFutureValue' : 'failure';
};

/** A record by the names of the Entra model. A write that was only begun is a step of its flow. */
export const entraActivity = (record: AuditRecord): EntraActivity => {
  const { action, outcome, reason } = record;
  const isStep = steps.includes(action) || (outcome === 'intent' && action.startsWith('directory.'));
  const named = isStep ? progress : (names[action] ?? { activityDisplayName: action, loggedByService: own });
  const result = resultOf(record);
  const category = action.startsWith('policy.') ? 'Policy' : 'UserManagement';
  return { ...named, category, result, resultReason: isStep ? stepReason(record) : (reason ?? '') };
};

/** How the Entra model calls a registered method; what it does not have is left out (Entra model 12.5). */
export const entraMethods: Readonly<Partial<Record<MethodId, string>>> = {
  'email-code': 'email',
  'mobile-phone-code': 'mobilePhone',
  'office-phone-call': 'officePhone',
  'authenticator-code': 'softwareOneTimePasscode',
  'hardware-token': 'hardwareOneTimePasscode',
  'security-questions': 'securityQuestion',
  passkey: 'passKeyDeviceBound',
};
