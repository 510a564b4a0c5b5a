import { App, HTTPReceiver, type webApi } from '@slack/bolt';
import type { Identity } from '../../core/identity.ts';
import { caseAction } from '../case-window.ts';
import type { Body } from './body-shape.ts';
import { errorCode } from './error-code.ts';
import type { WindowAnswer } from './handle-submission.ts';
import type { SlackOptions } from './options.ts';
import { bodyLimitBytes } from './raw-body.ts';
import { sdkLogger } from './sdk-logger.ts';
import { sorted } from './tenants.ts';

/** What is done with each kind of delivery. All of them run after, or while, Slack is acknowledged. */
export interface Handlers {
  command(identity: Identity, body: unknown, ack: (text: string) => Promise<void>): Promise<void>;
  event(identity: Identity, body: unknown): Promise<void>;
  press(identity: Identity, body: unknown): Promise<void>;
  shortcut(identity: Identity, body: unknown): Promise<void>;
  submission(identity: Identity, body: unknown, ack: (answer: WindowAnswer) => Promise<void>): Promise<void>;
}

/** The slash commands of the manifest. Another one is acknowledged and goes nowhere. */
export const commands: readonly string[] = ['/password', '/helpdesk', '/approvals', '/sspr'];
/** The shortcuts on a message, by their callback ids. */
export const shortcuts: readonly string[] = [caseAction];
/** The events of the manifest that are heard. */
export const events: readonly string[] = ['message', 'app_home_opened'];

const receiverOf = (options: SlackOptions): HTTPReceiver =>
  new HTTPReceiver({
    // the gate in front has checked the signature already, against up to two secrets
    signatureVerification: false,
    signingSecret: options.signingSecrets[0] ?? '',
    bodyLimit: bodyLimitBytes,
    logger: sdkLogger(options.report),
  });

/** Bolt's app over its stock HTTP receiver, never started: restify owns the port. One listener per kind, because Bolt tries each on every request. */
const appOf = (options: SlackOptions, receiver: HTTPReceiver, clientOptions: webApi.WebClientOptions): App =>
  new App({
    receiver,
    clientOptions,
    logger: sdkLogger(options.report),
    convoStore: false,
    ignoreSelf: false, // it needs ids from `auth.test`; bots are turned away by SEC-14 and SEC-9
    authorize: async () => ({}), // tokens are looked up per call, so that no token is needed to acknowledge
  });

/** Work that goes on after the acknowledgement: what breaks there is reported, since nobody is left to answer. */
const afterwards =
  ({ report }: SlackOptions) =>
  (error: unknown): void =>
    report({ what: 'trouble', code: errorCode(error, 'slack-handler'), reference: null });

/** Connects the handlers to Bolt and gives back the node request listener to mount. */
export const boltListener = (options: SlackOptions, clientOptions: webApi.WebClientOptions, handlers: Handlers) => {
  const receiver = receiverOf(options);
  const app = appOf(options, receiver, clientOptions);
  const failed = afterwards(options);
  const whose = (body: unknown): Identity | null => {
    const found = sorted(body as Body, options.teams);
    return found.is === 'ours' ? found.identity : null;
  };

  app.command(/^\//, async ({ body, ack }) => {
    const identity = whose(body);
    if (!identity || !commands.includes(body.command)) return ack();
    await handlers
      .command(identity, body, (text) => (text === '' ? ack() : ack({ response_type: 'ephemeral', text })))
      .catch(failed);
  });

  app.event(new RegExp(`^(${events.join('|')})$`), async ({ body }) => {
    const identity = whose(body);
    if (identity) await handlers.event(identity, body).catch(failed);
  });

  app.action(/.*/, async ({ body, ack }) => {
    await ack();
    const identity = whose(body);
    if (identity) await handlers.press(identity, body).catch(failed);
  });

  app.shortcut(/.*/, async ({ body, ack }) => {
    await ack();
    const identity = whose(body);
    if (identity && shortcuts.includes(body.callback_id)) await handlers.shortcut(identity, body).catch(failed);
  });

  app.view(/.*/, async ({ body, ack }) => {
    const identity = whose(body);
    if (!identity) return ack();
    await handlers.submission(identity, body, (answer) => ack(answer)).catch(failed);
  });

  return receiver.requestListener;
};
