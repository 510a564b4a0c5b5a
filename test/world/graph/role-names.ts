/** Built-in roles with the template ids they have in every tenant. */
export const roles = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  privilegedAuthenticationAdministrator: '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  authenticationAdministrator: 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  helpdeskAdministrator: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  passwordAdministrator: '966707d0-3269-4727-9be2-8c3a10f19b9d',
  groupsAdministrator: 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  securityReader: '5d6b6bb7-de71-4623-b4af-96380a352509',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  exchangeAdministrator: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  directoryReaders: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  guestInviter: '95e79109-95c0-4d8e-aee3-d01accf2d47b',
  messageCenterReader: 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b',
  reportsReader: '4a5d8f65-41da-4de4-8968-e035b65339cf',
  usageSummaryReportsReader: '75934031-6c7e-415a-99d7-48dbd49e875e',
  userExperienceSuccessManager: '27460883-1df1-4691-b032-3b79643e5e63',
} as const;

const few = [roles.directoryReaders, roles.guestInviter];
const readers = [
  roles.messageCenterReader,
  roles.reportsReader,
  roles.usageSummaryReportsReader,
  roles.userExperienceSuccessManager,
];

/** Whose password a role may set: the roles a target may hold at most. Null: everybody's (Entra model 12.8). */
export const mayReset: ReadonlyMap<string, readonly string[] | null> = new Map([
  [roles.passwordAdministrator, [...few, roles.passwordAdministrator]],
  [roles.helpdeskAdministrator, [...few, ...readers, roles.passwordAdministrator, roles.helpdeskAdministrator]],
  [roles.authenticationAdministrator, [...few, ...readers, roles.passwordAdministrator, roles.authenticationAdministrator]],
  [
    roles.userAdministrator,
    [
      ...few,
      ...readers,
      roles.passwordAdministrator,
      roles.helpdeskAdministrator,
      roles.groupsAdministrator,
      roles.userAdministrator,
    ],
  ],
  [roles.privilegedAuthenticationAdministrator, null],
  [roles.globalAdministrator, null],
]);
