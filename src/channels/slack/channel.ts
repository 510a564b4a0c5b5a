import { webApi } from '@slack/bolt';
import type { Server } from 'restify';
import type { Channel, Listener } from '../port.ts';
import { restsOf } from '../rests.ts';
import { boltListener } from './bolt.ts';
import { slackGate } from './gate.ts';
import { handleCaseWindow, isCaseWindow } from './handle-case-window.ts';
import { handleCommand } from './handle-command.ts';
import { handleEvent } from './handle-event.ts';
import { handlePress } from './handle-press.ts';
import { handleShortcut } from './handle-shortcut.ts';
import { handleSubmission } from './handle-submission.ts';
import type { SlackOptions } from './options.ts';
import { outbound } from './outbound.ts';
import { people } from './people.ts';
import { turns } from './turns.ts';
import { caller, clientOptions } from './web-client.ts';

export type { SlackOptions, SlackRefusal, SlackReport } from './options.ts';

/** Slack as a channel, to be mounted on the server that also serves Teams and the pages. */
export interface SlackChannel extends Channel {
  readonly name: 'slack';
  /** Starts receiving on `POST /slack/events`: events, commands and interactions. No body parser may run before it: the signature is over the bytes. */
  mount(server: Server, listener: Listener): void;
}

/** Slack, translated. Signature, replay, tenant and membership are checked before anything is heard (SEC-1 to SEC-3, SEC-8 to SEC-15). */
export const slackChannel = (options: SlackOptions): SlackChannel => {
  const settings = clientOptions(options);
  const rests = restsOf(options.now);
  const call = caller(new webApi.WebClient(undefined, settings), options, rests);
  const who = people(call, options.now);
  const out = outbound(call);

  const mount = (server: Server, listener: Listener): void => {
    const turn = turns(options, who, out, listener);
    const bolt = boltListener(options, settings, {
      command: (identity, body, ack) => handleCommand(turn, identity, body, ack),
      event: (identity, body) => handleEvent(options, turn, identity, body),
      press: (identity, body) => handlePress({ turns: turn, listener, call }, identity, body),
      shortcut: (identity, body) => handleShortcut({ turns: turn, call }, identity, body),
      submission: (identity, body, ack) =>
        isCaseWindow(body) ? handleCaseWindow(turn, identity, body, ack) : handleSubmission(turn, identity, body, ack),
    });
    server.post('/slack/events', slackGate(options, bolt));
  };

  return {
    name: 'slack',
    mount,
    show: out.show,
    home: who.home,
    standing: who.standing,
    profileMail: who.profileMail,
    restsUntil: rests.until,
  };
};
