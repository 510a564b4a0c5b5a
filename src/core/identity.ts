import { z } from 'zod';

/** The chat platforms Latchkey speaks. */
export const channelNames = ['teams', 'slack'] as const;
/** Rests in links, addresses and audit. */
export type ChannelName = (typeof channelNames)[number];

/**
 * Who the verified envelope says is acting: platform, tenant or workspace id, immutable user id (SEC-10).
 * Teams: Entra tenant id and object id. Slack: enterprise or team id, and user id. Never a name or an address.
 */
export interface Identity {
  readonly channel: ChannelName;
  readonly tenant: string;
  readonly person: string;
}

/** Where a person's direct conversation with the bot lives: enough to speak first, nothing personal. `route` is opaque outside its channel. */
export interface Address extends Identity {
  readonly conversation: string;
  /** What the channel needs to reach it again (Teams: the service URL). Opaque elsewhere. */
  readonly route: string;
  /** BCP 47 tag the person is spoken to by: what they chose, or the platform reports; `und` when it reports none. */
  readonly locale: string;
}

/** One text key for an identity; unambiguous because no part contains a line feed. */
export const identityKey = ({ channel, tenant, person }: Identity): string => `${channel}\n${tenant}\n${person}`;

/** Whether a text names a chat platform. */
export const isChannelName = (text: string | undefined): text is ChannelName => channelNames.some((name) => name === text);

/** A chat identity as it rests in a store. */
export const SomeIdentity = z.strictObject({ channel: z.enum(channelNames), tenant: z.string(), person: z.string() });

/** The channel an identity's key begins with; null: the text is no such key. */
export const channelInKey = (key: string): ChannelName | null => channelNames.find((name) => key.startsWith(`${name}\n`)) ?? null;
