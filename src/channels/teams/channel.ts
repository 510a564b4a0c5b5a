import { CloudAdapter } from 'botbuilder';
import type { Server } from 'restify';
import { undetermined } from '../../core/languages.ts';
import { no } from '../../core/result.ts';
import type { Channel, Listener } from '../port.ts';
import { restsOf } from '../rests.ts';
import { isServiceUrl } from './addresses.ts';
import { StrictAuthentication } from './authentication.ts';
import { warmCards } from './card.ts';
import { connectors } from './connectors.ts';
import { messageOf } from './message.ts';
import type { TeamsOptions } from './options.ts';
import { everywhere, outbound } from './outbound.ts';
import { people } from './people.ts';
import { receiver } from './receive.ts';
import { signingKeys } from './signing-keys.ts';
import { tokenCheck } from './token.ts';
import { turns } from './turn.ts';

/** Microsoft Teams: what the port does not have, because only the wiring needs it. */
export interface TeamsChannel extends Channel {
  readonly name: 'teams';
  /** Receives activities at `POST /api/messages`. The route reads its own body: no parser may stand before it. */
  mount(server: Server, listener: Listener): void;
  /** Whether signing keys are at hand; without them every activity is refused (SEC-5). */
  ready(): Promise<boolean>;
  /** Ends when no message is on its way any more. */
  drained(): Promise<void>;
}

/** The Teams channel: botbuilder's adapter behind our own gate. Renders every card once, so that the first person does not wait. */
export const teamsChannel = (options: TeamsOptions): TeamsChannel => {
  const keys = signingKeys(options);
  const check = tokenCheck(options, keys);
  const connect = connectors(options);
  const rests = restsOf(options.now);
  const out = outbound(options, connect, rests);
  const known = people(options, connect, rests);
  const admissions = new WeakSet();
  const adapter = new CloudAdapter(new StrictAuthentication(options, admissions, connect));
  warmCards();

  return {
    name: 'teams',
    mount(server, listener) {
      server.post('/api/messages', receiver({ options, check, adapter, admissions, known, turn: turns(options, listener, out) }));
    },
    async show(address, shown, message) {
      const place = { serviceUrl: address.route, conversation: address.conversation };
      // A row may be older than the list of hosts: its route is checked again (SEC-7).
      if (!isServiceUrl(place.serviceUrl, options)) return no('gone');
      return out.put(place, messageOf(shown, options.appId), message);
    },
    async home(identity) {
      const place = await known.home(identity);
      return place && { ...identity, conversation: place.conversation, route: place.serviceUrl, locale: undetermined };
    },
    standing: known.standing,
    profileMail: async () => null, // Entra's own ids say who people are
    restsUntil: () => rests.until(everywhere),
    ready: keys.ready,
    drained: out.drained,
  };
};
