import { z } from 'zod';
import { type Identity, identityKey } from '../../core/identity.ts';
import type { Standing } from '../port.ts';
import type { Rests } from '../rests.ts';
import { Guid } from './activity.ts';
import type { Connectors } from './connectors.ts';
import type { TeamsOptions } from './options.ts';
import { everywhere, type Failure, type Place, pauseOf } from './outbound.ts';

/** Where people were heard last, and what the platform says of them. */
export interface People {
  /** `member` is the platform's own id of the person there, from the envelope. */
  heard(identity: Identity, place: Place, member: string): void;
  /** The person's direct conversation: the one they spoke in last, or one opened now; null where the bot may not. */
  home(identity: Identity): Promise<Place | null>;
  standing(identity: Identity): Promise<Standing>;
  /** The Entra id of a member of a conversation, by the platform's own id of them; null: nobody of this tenant, a guest, or it cannot be said (SEC-8, SEC-9). */
  mentioned(place: Place, member: string, tenant: string): Promise<string | null>;
}

const most = 10_000;
const freshMs = 60_000;

const Member = z.object({ aadObjectId: z.string(), tenantId: z.string(), userRole: z.string() });

/** A map that forgets the oldest entry above 10,000. */
const keep = <V>(map: Map<string, V>, key: string, value: V): void => {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value ?? '');
};

const colleagueIn = (answer: unknown, tenant: string): string | null => {
  const member = Member.safeParse(answer);
  if (!member.success || member.data.userRole !== 'user' || member.data.tenantId.toLowerCase() !== tenant) return null;
  const id = Guid.safeParse(member.data.aadObjectId);
  return id.success ? id.data : null;
};

const standingOf = (answer: unknown, { tenant, person }: Identity): Standing => {
  const member = Member.safeParse(answer);
  if (!member.success) return 'unknown';
  const { userRole, tenantId, aadObjectId } = member.data;
  if (aadObjectId.toLowerCase() !== person) return 'unknown';
  return userRole === 'user' && tenantId.toLowerCase() === tenant ? 'member' : 'outsider';
};

/** Looks people up in the conversation they share with the bot; an answer is believed for 60 s, a failure for no time (SEC-9). */
export const people = (options: TeamsOptions, connect: Connectors, rests: Rests): People => {
  const places = new Map<string, Place & { readonly member: string }>();
  const standings = new Map<string, { readonly at: number; readonly standing: Promise<Standing> }>();

  const open = async ({ tenant, person }: Identity) => {
    try {
      const { conversations } = await connect(options.serviceUrl);
      const { id } = await conversations.createConversation({
        isGroup: false,
        bot: { id: `28:${options.appId}`, name: 'Latchkey' },
        members: [{ id: person, name: '' }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
        activity: undefined as never, // nothing is said by opening
      });
      return id ? { serviceUrl: options.serviceUrl, conversation: id, member: person } : null;
    } catch (error) {
      if ((error as Failure | null)?.statusCode === 429) rests.rest(everywhere, pauseOf(error as Failure, options.now()));
      else options.report({ event: 'failed', doing: 'open a direct conversation', error });
      return null;
    }
  };
  const home = async (identity: Identity) => {
    const key = identityKey(identity);
    const place = places.get(key) ?? (await open(identity));
    if (place) keep(places, key, place);
    return place;
  };
  const look = async (identity: Identity): Promise<Standing> => {
    const place = await home(identity);
    if (!place) return 'unknown';
    try {
      const { conversations } = await connect(place.serviceUrl);
      return standingOf(await conversations.getConversationMember(place.conversation, place.member), identity);
    } catch (error) {
      options.report({ event: 'failed', doing: 'look a person up', error });
      return 'unknown';
    }
  };
  const mentioned = async (place: Place, member: string, tenant: string): Promise<string | null> => {
    try {
      const { conversations } = await connect(place.serviceUrl);
      return colleagueIn(await conversations.getConversationMember(place.conversation, member), tenant);
    } catch (error) {
      options.report({ event: 'failed', doing: 'look a mention up', error });
      return null;
    }
  };
  const lookOnce = (identity: Identity, key: string): Promise<Standing> => {
    const standing = look(identity).then((found) => {
      if (found === 'unknown') standings.delete(key);
      return found;
    });
    keep(standings, key, { at: options.now(), standing });
    return standing;
  };

  return {
    heard: (identity, place, member) => keep(places, identityKey(identity), { ...place, member }),
    home,
    mentioned,
    standing(identity) {
      const key = identityKey(identity);
      const known = standings.get(key);
      return known && options.now() - known.at < freshMs ? known.standing : lookOnce(identity, key);
    },
  };
};
