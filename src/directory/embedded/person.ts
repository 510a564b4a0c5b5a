import { z } from 'zod';

const name = z.string().trim().min(1).max(256);
const flag = z.boolean().default(false);
const contact = z.string().min(1).max(320);

/** Identities by immutable ids; what the chat envelope carries (SEC-16). */
const Chat = z.strictObject({
  teams: z.strictObject({ tenant: z.uuid().toLowerCase(), objectId: z.uuid().toLowerCase() }).optional(),
  slack: z
    .strictObject({ team: z.string().regex(/^[TE][A-Z0-9]{2,20}$/), user: z.string().regex(/^[UW][A-Z0-9]{2,20}$/) })
    .optional(),
});

/** One account of the people file. `id` is its immutable id: it may not be used again for somebody else. */
export const Person = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'letters, digits and hyphens only, at most 64'),
  login: name.max(64),
  upn: name.max(113),
  mail: z.email().max(254).nullable().default(null),
  /** A mailbox outside the organisation, for e-mail codes. The directory does not use it; the demo shows whose it is. */
  privateMail: z.email().max(254).nullable().default(null),
  /** What the organisation has noted of how to reach them, in whatever form: nobody has confirmed it. */
  mobilePhone: contact.nullable().default(null),
  businessPhone: contact.nullable().default(null),
  otherMails: z.array(contact).max(10).default([]),
  givenName: name,
  surname: name,
  displayName: name.optional(),
  employeeId: name.nullable().default(null),
  /** BCP 47 tag, such as `de` or `pt-BR`: for mails to people who have not spoken in a chat. */
  preferredLanguage: name.max(64).nullable().default(null),
  /** Login of the manager. */
  manager: name.nullable().default(null),
  groups: z.array(name).default([]),
  /** A hint that can only make the account more protected than its groups do (SEC-20). */
  tier: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(2),
  disabled: flag,
  expired: flag,
  guest: flag,
  service: flag,
  shared: flag,
  breakGlass: flag,
  chat: Chat.prefault({}),
  /** For trying out: hashed into the store at the first start, never read again. */
  initialPassword: z.string().min(8).max(256).optional(),
  mustChange: flag,
  /** How old the initial password is at the first start. */
  passwordAgeDays: z.int().min(0).max(3650).default(0),
});
/** A person as the people file has them: what changes of theirs rests in the store. */
export type Person = z.infer<typeof Person>;

/** A group and the groups it is nested in. `id` is optional: where policy names groups by id. */
export const Group = z.strictObject({ name, id: name.optional(), memberOf: z.array(name).default([]) });
/** A group as the people file has it, by name. */
export type Group = z.infer<typeof Group>;

/** What this directory demands of passwords, and when it locks. `maxAgeDays` 0: passwords do not expire (SEC-77). */
export const PasswordSettings = z.strictObject({
  minLength: z.int().min(8).max(64).default(8),
  maxLength: z.int().min(64).max(256).default(256),
  history: z.int().min(0).max(24).default(5),
  maxAgeDays: z.int().min(0).max(3650).default(0),
  lockoutThreshold: z.int().min(5).max(100).default(10),
  lockoutMinutes: z.int().min(1).max(1440).default(15),
});
/** Each has a default, so that a people file may leave them out. */
export type PasswordSettings = z.infer<typeof PasswordSettings>;

type Refuse = (path: (string | number)[], message: string) => void;

/** One text for all spellings of a name: NFC, without case and outer blanks. */
export const nameKey = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const refuseTwice = (values: readonly (readonly [path: (string | number)[], value: string])[], refuse: Refuse): void => {
  const seen = new Set<string>();
  for (const [path, value] of values) {
    if (seen.has(nameKey(value))) refuse(path, 'is used twice');
    seen.add(nameKey(value));
  }
};

const refuseUnknown = (
  known: ReadonlySet<string>,
  value: string,
  path: (string | number)[],
  what: string,
  refuse: Refuse,
): void => {
  if (!known.has(nameKey(value))) refuse(path, `names no ${what} of this file`);
};

/** The whole people file. References must resolve; ids, logins, UPNs, group names and chat identities are unique. */
export const People = z
  .strictObject({
    organisation: name.max(64),
    passwords: PasswordSettings.prefault({}),
    groups: z.array(Group).default([]),
    people: z.array(Person).min(1),
  })
  .superRefine(({ groups, people }, context) => {
    const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
    const groupNames = new Set(groups.map((group) => nameKey(group.name)));
    const logins = new Set(people.map((person) => nameKey(person.login)));
    refuseTwice(
      groups.map((group, at) => [['groups', at, 'name'], group.name]),
      refuse,
    );
    for (const field of ['id', 'login', 'upn'] as const)
      refuseTwice(
        people.map((person, at) => [['people', at, field], person[field]]),
        refuse,
      );
    refuseTwice(chatKeys(people), refuse);
    for (const [at, group] of groups.entries())
      for (const [index, outer] of group.memberOf.entries())
        refuseUnknown(groupNames, outer, ['groups', at, 'memberOf', index], 'group', refuse);
    for (const [at, person] of people.entries()) {
      for (const [index, group] of person.groups.entries())
        refuseUnknown(groupNames, group, ['people', at, 'groups', index], 'group', refuse);
      if (person.manager) refuseUnknown(logins, person.manager, ['people', at, 'manager'], 'login', refuse);
    }
  });
/** A whole people file whose logins, ids, chats and groups were found to be unambiguous. */
export type People = z.infer<typeof People>;

const chatKeys = (people: readonly Person[]) =>
  people.flatMap(({ chat: { teams, slack } }, at): [(string | number)[], string][] => [
    ...(teams ? [[['people', at, 'chat', 'teams'], `${teams.tenant} ${teams.objectId}`] as [(string | number)[], string]] : []),
    ...(slack ? [[['people', at, 'chat', 'slack'], `${slack.team} ${slack.user}`] as [(string | number)[], string]] : []),
  ]);
