import { randomUUID } from 'node:crypto';
import type { BotConnector } from './bot-connector.ts';

/** What the bot answered over HTTP. */
export interface BotReply {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

/** Any activity, whole or broken. */
export type AnyActivity = Record<string, unknown>;

/** One person's Teams client: speaks to the bot as Teams would, every activity signed by the connector's key. */
export class TeamsClient {
  readonly connector: BotConnector;
  readonly botUrl: string;
  readonly person: string;
  readonly conversation: string;
  #token: Promise<string> | null = null;

  constructor(
    connector: BotConnector,
    botUrl: string,
    { person = randomUUID(), userRole = 'user' }: { person?: string; userRole?: string } = {},
  ) {
    this.connector = connector;
    this.botUrl = botUrl;
    this.person = person;
    this.conversation = `a:direct-${person}`;
    connector.members.set(person, { aadObjectId: person, tenantId: connector.tenant, userRole });
  }

  /** An activity of this person in their direct conversation; `more` replaces fields. */
  activity(more: AnyActivity): AnyActivity {
    const { connector, person } = this;
    return {
      id: `f:${randomUUID()}`,
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: `29:${person}`, name: 'A Person', aadObjectId: person },
      recipient: { id: `28:${connector.appId}`, name: 'Latchkey' },
      conversation: { id: this.conversation, conversationType: 'personal', tenantId: connector.tenant },
      channelData: { tenant: { id: connector.tenant } },
      locale: 'en-GB',
      timestamp: new Date().toISOString(),
      ...more,
    };
  }

  /** A typed message. */
  message(text: string, more: AnyActivity = {}): AnyActivity {
    return this.activity({ type: 'message', textFormat: 'plain', text, ...more });
  }

  /** A press of a button of the card in message `replyToId`. */
  press(handle: string, replyToId: string, fields: Record<string, string> = {}, more: AnyActivity = {}): AnyActivity {
    const typed = Object.fromEntries(Object.entries(fields).map(([id, value]) => [`field-${id}`, value]));
    const action = { type: 'Action.Execute', verb: 'latchkey', data: { handle, ...typed } };
    return this.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId,
      value: { action, trigger: 'manual' },
      ...more,
    });
  }

  /** Chooses the action of that name on somebody's message, or sends its dialog: `step` is `fetchTask` or `submitAction`. */
  messageAction(step: string, author: unknown, data: AnyActivity | null = null, more: AnyActivity = {}): AnyActivity {
    const messagePayload = { id: '1700000000000', createdDateTime: new Date().toISOString(), from: { user: author } };
    const value = { commandId: 'helpdesk', commandContext: 'message', messagePayload, ...(data ? { data } : {}) };
    return this.activity({ type: 'invoke', name: `composeExtension/${step}`, value, ...more });
  }

  /** The same by a client that knows no `Action.Execute`. */
  submit(handle: string, replyToId: string, fields: Record<string, string> = {}): AnyActivity {
    const typed = Object.fromEntries(Object.entries(fields).map(([id, value]) => [`field-${id}`, value]));
    return this.activity({ type: 'message', replyToId, value: { handle, ...typed } });
  }

  /** The two events of a first opening. */
  installation(): [AnyActivity, AnyActivity] {
    return [
      this.activity({ type: 'installationUpdate', action: 'add' }),
      this.activity({ type: 'conversationUpdate', membersAdded: [{ id: `28:${this.connector.appId}` }] }),
    ];
  }

  /** Sends an activity with a good token, kept as Teams keeps it. */
  async sends(activity: AnyActivity): Promise<BotReply> {
    this.#token ??= this.connector.token();
    return this.posts(JSON.stringify(activity), { authorization: `Bearer ${await this.#token}` });
  }

  /** Posts any body with any headers. */
  async posts(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<BotReply> {
    const answer = await fetch(`${this.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: answer.status, body: await answer.text(), headers: answer.headers };
  }
}
