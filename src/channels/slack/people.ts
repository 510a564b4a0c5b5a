import { z } from 'zod';
import { type Address, type Identity, identityKey } from '../../core/identity.ts';
import { undetermined } from '../../core/languages.ts';
import type { Standing } from '../port.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Call } from './web-client.ts';

const rememberMs = 60_000;
const rememberedPeople = 20_000;

/** Slack's user object, as far as it decides anything. Names are the person's own choice and are not read (SEC-10); so is the address, unless declared otherwise (SEC-16). */
const SlackUser = z.object({
  team_id: z.string(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_workflow_bot: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_invited_user: z.boolean().default(false),
  locale: z.string().max(35).default(undetermined),
  enterprise_user: z.object({ enterprise_id: z.string() }).optional(),
  is_email_confirmed: z.boolean().default(false),
  profile: z.object({ email: z.string().max(254).optional() }).optional(),
});
type SlackUser = z.infer<typeof SlackUser>;

/** What Slack says of a person, and in which language they use it. */
interface Known {
  readonly standing: Standing;
  readonly locale: string;
  /** The confirmed address; null also where the bot may not read it. */
  readonly mail: string | null;
}

const belongs = (user: SlackUser, tenant: string): boolean =>
  user.team_id === tenant || user.enterprise_user?.enterprise_id === tenant;

const standingOf = (user: SlackUser, tenant: string): Standing => {
  const { deleted, is_bot, is_workflow_bot, is_stranger, is_restricted, is_ultra_restricted, is_invited_user } = user;
  const isOutside =
    deleted || is_bot || is_workflow_bot || is_stranger || is_restricted || is_ultra_restricted || is_invited_user;
  return isOutside || !belongs(user, tenant) ? 'outsider' : 'member';
};

/** Who people are and where they are reached. */
export interface People {
  /** Full member or not, at most 60 s old; `unknown` when Slack cannot be asked (SEC-9). */
  standing(identity: Identity): Promise<Standing>;
  /** The person's direct conversation with the bot, or null when there is none to be had. */
  home(identity: Identity): Promise<Address | null>;
  /** The confirmed address of the person's profile, at most 60 s old, or null. */
  profileMail(identity: Identity): Promise<string | null>;
}

const bcp47 = (locale: string): string => (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) ? locale : undetermined);

const mailOf = ({ is_email_confirmed: isConfirmed, profile }: SlackUser): string | null =>
  isConfirmed ? profile?.email || null : null;

const asker =
  (call: Call) =>
  async (identity: Identity): Promise<Known> => {
    const answer = await call(identity.tenant, (client, token) =>
      client.users.info({ token, user: identity.person, include_locale: true }),
    );
    if (!answer.ok) return { standing: answer.reason === 'no-person' ? 'outsider' : 'unknown', locale: undetermined, mail: null };
    const user = SlackUser.safeParse(answer.value.user);
    if (!user.success) return { standing: 'unknown', locale: undetermined, mail: null };
    return { standing: standingOf(user.data, identity.tenant), locale: bcp47(user.data.locale), mail: mailOf(user.data) };
  };

const opener =
  (call: Call) =>
  async (identity: Identity): Promise<string | null> => {
    const answer = await call(identity.tenant, (client, token) => client.conversations.open({ token, users: identity.person }));
    const channel = answer.ok ? answer.value.channel?.id : undefined;
    return channel !== undefined && /^D[A-Z0-9]+$/.test(channel) ? channel : null;
  };

/** Asks Slack about people, once a minute each at most; several questions at once share one call. */
export const people = (call: Call, now: () => number): People => {
  const ask = asker(call);
  const open = opener(call);
  const asked = new BoundedMap<string, { readonly at: number; readonly answer: Promise<Known> }>(rememberedPeople);
  const homes = new BoundedMap<string, Promise<string | null>>(rememberedPeople);

  const known = (identity: Identity): Promise<Known> => {
    const key = identityKey(identity);
    const before = asked.get(key);
    if (before && now() - before.at < rememberMs) return before.answer;
    const answer = ask(identity);
    asked.set(key, { at: now(), answer });
    answer.then(
      ({ standing }) => standing === 'unknown' && asked.delete(key),
      () => asked.delete(key),
    );
    return answer;
  };

  const homeOf = (identity: Identity): Promise<string | null> => {
    const key = identityKey(identity);
    const before = homes.get(key);
    if (before) return before;
    const answer = open(identity);
    homes.set(key, answer); // a direct conversation keeps its id for good
    answer.then(
      (channel) => channel === null && homes.delete(key),
      () => homes.delete(key),
    );
    return answer;
  };

  return {
    standing: async (identity) => (await known(identity)).standing,
    profileMail: async (identity) => (await known(identity)).mail,
    home: async (identity) => {
      const [{ locale }, conversation] = await Promise.all([known(identity), homeOf(identity)]);
      return conversation === null ? null : { ...identity, conversation, route: '', locale };
    },
  };
};
