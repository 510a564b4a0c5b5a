import type { Account } from '../../core/account.ts';
import type { Census } from '../../core/reports/census.ts';
import { entraMethods } from '../../core/reports/entra.ts';
import type { ApiRecord, ApiRegistration } from '../../runtime/reports/api-desk.ts';

const timeText = (at: number): string => new Date(at).toISOString();

const userOf = ({ id, displayName, login }: Account) => ({ id, displayName, userPrincipalName: login });

const initiatorOf = ({ by, record }: ApiRecord) =>
  by
    ? { user: { ...userOf(by), ipAddress: null }, app: null }
    : { user: null, app: { displayName: record.actor.replaceAll('\n', ' '), appId: null } };

const settingsOf = ({ record: { action, detail } }: ApiRecord) =>
  action === 'policy.changed' && typeof detail.settings === 'string'
    ? detail.settings.split(' ').map((displayName) => ({ displayName, oldValue: null, newValue: null }))
    : [];

const targetsOf = (found: ApiRecord) => {
  const { about, record } = found;
  const modifiedProperties = settingsOf(found);
  if (about) return [{ ...userOf(about), type: 'User', modifiedProperties }];
  if (record.target !== null)
    return [{ id: record.target, displayName: null, userPrincipalName: null, type: 'User', modifiedProperties }];
  return modifiedProperties.length > 0 ? [{ id: null, displayName: 'Policy', type: 'Policy', modifiedProperties }] : [];
};

const detailsOf = ({ record }: ApiRecord) => {
  const { action, outcome, source, flow, methods, policyVersion, seq, detail } = record;
  const all = { action, outcome, source, flow, methods: methods.join(' '), policyVersion, receipt: seq, ...detail };
  return Object.entries(all)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ({ key, value: String(value) }));
};

/** An item of `auditLogs/directoryAudits` (Entra model 12.6). What the model has no field for is in `additionalDetails`. */
export const auditItem = (found: ApiRecord): object => {
  const { record, activity } = found;
  return {
    id: record.id,
    category: activity.category,
    correlationId: record.conversation,
    result: activity.result,
    resultReason: activity.resultReason,
    activityDisplayName: activity.activityDisplayName,
    activityDateTime: timeText(record.at),
    loggedByService: activity.loggedByService,
    initiatedBy: initiatorOf(found),
    targetResources: targetsOf(found),
    additionalDetails: detailsOf(found),
  };
};

/** An item of `userRegistrationDetails` (Entra model 12.5). */
export const registrationItem = (found: ApiRegistration): object => {
  const { account, methods, updatedAt, isEnabled, isRegistered, hasPasskey } = found;
  return {
    ...{ id: account.id, userPrincipalName: account.login, userDisplayName: account.displayName, userType: 'member' },
    isAdmin: account.tier === 0,
    isSsprEnabled: isEnabled,
    isSsprRegistered: isRegistered,
    isSsprCapable: isEnabled && isRegistered,
    isPasswordlessCapable: hasPasskey,
    methodsRegistered: methods,
    lastUpdatedDateTime: timeText(updatedAt),
  };
};

/** `usersRegisteredByMethod`: by the names of the Entra model; a method it does not know goes by our own name. */
export const byMethod = ({ people, at, methods }: Census): object => ({
  totalUserCount: people,
  countedDateTime: timeText(at),
  userRegistrationMethodCounts: methods.map(({ method, count }) => ({
    authenticationMethod: entraMethods[method] ?? method,
    userCount: count,
  })),
});

/** `usersRegisteredByFeature`. `ssprEnabled` is left out where policy includes everybody: nobody counts them. */
export const byFeature = ({ people, at, enabled, registered, capable }: Census): object => ({
  totalUserCount: people,
  countedDateTime: timeText(at),
  userRegistrationFeatureCounts: [
    ...(enabled === null ? [] : [{ feature: 'ssprEnabled', userCount: enabled }]),
    { feature: 'ssprRegistered', userCount: registered },
    { feature: 'ssprCapable', userCount: capable },
  ],
});
