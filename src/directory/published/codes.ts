import type { Published, PublishedSource } from '../published.ts';

/** A row of the published tables: its sentence is `published.<source, lower case>.<key>`. */
export interface PublishedCode extends Published {
  /** One word for the row; its code where that names one row only. */
  readonly key: string;
}

const rows = <const Key extends string>(
  source: PublishedSource,
  table: readonly (readonly [key: Key, code: string, name: string])[],
): Readonly<Record<Key, PublishedCode>> => {
  const made: Readonly<Record<string, PublishedCode>> = Object.fromEntries(
    table.map(([key, code, name]) => [key, { source, code, name, key }]),
  );
  return made;
};

/** Events of the synchronisation service; `name` is the sub-status (Entra model 6.5). */
export const adSync = rows('ADSync', [
  ['6329-policy', '6329', '0x80230619'],
  ['6329-hints', '6329', 'policy-hints control missing'],
  ['6329-forest', '6329', '0x8023061f'],
  ['80230402', 'HR 80230402', 'duplicate anchor'],
  ['6800', '6800', 'service start'],
  ['800700ce', 'hr 800700CE', 'connector password too long'],
  ['80231367', 'hr 80231367', 'protected account'],
]);

/** Events of the password writeback service (Entra model 6.6). Spelling as published. */
export const service = rows('PasswordResetService', [
  ['31001', '31001', 'PasswordResetStart'],
  ['31002', '31002', 'PasswordResetSuccess'],
  ['31003', '31003', 'PasswordResetFail'],
  ['31004', '31004', 'OnboardingEventStart'],
  ['31005', '31005', 'OnboardingEventSuccess'],
  ['31006', '31006', 'ChangePasswordStart'],
  ['31007', '31007', 'ChangePasswordSuccess'],
  ['31008', '31008', 'ChangePasswordFail'],
  ['31009', '31009', 'ResetUserPasswordByAdminStart'],
  ['31010', '31010', 'ResetUserPasswordByAdminSuccess'],
  ['31011', '31011', 'ResetUserPasswordByAdminFail'],
  ['31012', '31012', 'OffboardingEventStart'],
  ['31013', '31013', 'OffboardingEventSuccess'],
  ['31014', '31014', 'OffboardingEventFail'],
  ['31015', '31015', 'WriteBackServiceStarted'],
  ['31016', '31016', 'WriteBackServiceStopped'],
  ['31017', '31017', 'AuthTokenSuccess'],
  ['31018', '31018', 'KeyPairCreationSuccess'],
  ['31019', '31019', 'ServiceBusHeartBeat'],
  ['31034', '31034', 'ServiceBusListenerError'],
  ['31044', '31044', 'PasswordResetService'],
  ['32000', '32000', 'UnknownError'],
  ['32001', '32001', 'ServiceError'],
  ['32002', '32002', 'ServiceBusError'],
  ['32003', '32003', 'InPutValidationError'],
  ['32004', '32004', 'DecryptionError'],
  ['32005', '32005', 'ConfigurationError'],
  ['32007', '32007', 'OnBoardingConfigUpdateError'],
  ['32008', '32008', 'ValidationError'],
  ['32009', '32009', 'AuthTokenError'],
  ['32010', '32010', 'CryptoError'],
  ['32011', '32011', 'OnBoardingServiceError'],
  ['32013', '32013', 'OffBoardingError'],
  ['32014', '32014', 'ServiceBusWarning'],
  ['32015', '32015', 'ReportServiceHealthError'],
  ['33001', '33001', 'ADUnKnownError'],
  ['33002', '33002', 'ADUserNotFoundError'],
  ['33003', '33003', 'ADMutliMatchError'],
  ['33004', '33004', 'ADPermissionsError'],
  ['33005', '33005', 'ADUserAccountDisabled'],
  ['33006', '33006', 'ADUserAccountLockedOut'],
  ['33007', '33007', 'ADUserIncorrectPassword'],
  ['33008', '33008', 'ADPasswordPolicyError'],
  ['33009', '33009', 'ADConfigurationError'],
]);

/** Whether trying again helps somebody who met a portal error. */
export type Retry = 'no' | 'later' | 'wait' | 'new-password';

/** What the portal shows (Entra model 6.7): a technical code where one is published. */
export const portal = rows('portal', [
  ['9', 'SSPR_0009', 'TenantSSPRFlagDisabled'],
  ['10', 'SSPR_0010', 'WritebackNotEnabled'],
  ['11', 'SSPR_0011', 'SsprNotEnabledInUserPolicy'],
  ['12', 'SSPR_0012', 'UserNotLicensed'],
  ['13', 'SSPR_0013', 'UserNotMemberOfScopedAccessGroup'],
  ['14', 'SSPR_0014', 'UserNotProperlyConfigured'],
  ['29', 'SSPR_0029', 'OnPremisesAdminActionRequired'],
  ['30', 'SSPR_0030', 'OnPremisesConnectivityError'],
  ['cloud-failure', '-', 'OnPremisesSuccessCloudFailure'],
  ['office-policy', '-', 'on-premises policy violation'],
  ['banned', '-', 'fuzzy policy'],
]);

/** Whether retrying helps, for each row of the portal's table. */
const retries: Readonly<Record<keyof typeof portal, Retry>> = {
  9: 'no',
  10: 'no',
  11: 'no',
  12: 'no',
  13: 'no',
  14: 'no',
  29: 'no',
  30: 'later',
  'cloud-failure': 'wait',
  'office-policy': 'new-password',
  banned: 'new-password',
};

/** Every row of the three tables. */
export const publishedCodes: readonly PublishedCode[] = [
  ...Object.values(adSync),
  ...Object.values(service),
  ...Object.values(portal),
];

/** Whether trying again helps whoever met this code; null: it is no code of the portal. */
export const retryOf = ({ source, code, name }: Published): Retry | null => {
  const found = Object.entries(portal).find(([, row]) => source === row.source && code === row.code && name === row.name);
  return found ? retries[found[0] as keyof typeof portal] : null;
};
