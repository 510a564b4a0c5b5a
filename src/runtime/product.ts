import type { Ending, EndReason } from '../core/conversation.ts';
import type { BreachedList } from '../password/breached.ts';
import type { Key } from '../store/sessions.ts';
import { Afterwards } from './afterwards.ts';
import { remindOfExpiry } from './campaigns/expiring.ts';
import { runCampaigns } from './campaigns/running.ts';
import { type CallDesk, callDesk } from './cases/call-desk.ts';
import { keepPromises } from './cases/chores.ts';
import { Knocking } from './cases/knocking.ts';
import type { Speaking } from './cases/news.ts';
import type { CaseTopic } from './cases/promises.ts';
import { Desk } from './desk.ts';
import { settleLifeWrites } from './expiration/sweeping.ts';
import type { Freezing } from './freezing.ts';
import { Homes } from './homes.ts';
import type { Herald } from './intents.ts';
import { Languages } from './languages.ts';
import { type ObjectionDesk, objectionDesk } from './objecting.ts';
import type { Parts } from './parts.ts';
import { performers } from './performers.ts';
import { planKeeper } from './policy/keeping.ts';
import { Presenter } from './presenter.ts';
import { Reception } from './reception.ts';
import { askWhoIsDue } from './registration/asking.ts';
import { Meeting } from './registration/meeting.ts';
import { followReleases } from './releases/following.ts';
import { ReportDesk } from './reports/desk.ts';
import { rowKeyOf } from './rows.ts';
import { lookAgain } from './second-look.ts';
import { RequestSecrets } from './secrets.ts';
import type { SignInProvider } from './sign-in.ts';
import { SignInDesk } from './sign-in-desk.ts';
import { Simulations } from './simulation/simulations.ts';
import { type StartDesk, startDesk } from './starting/desk.ts';
import { askWhoWasNamed } from './starting/keeping.ts';
import { Sweep } from './sweep.ts';
import { fresh, Turns } from './turns.ts';
import { Visits } from './visits.ts';
import { keepPleas } from './vouching/inviting.ts';

/** The product, assembled: what channels speak to, what pages speak to, and what finishes things. */
export interface Product {
  readonly reception: Reception;
  readonly desk: Desk;
  /** Null: nobody signs in on the page. */
  readonly signIn: SignInDesk | null;
  readonly sweep: Sweep;
  readonly homes: Homes;
  /** Callers who are locked out of chat. */
  readonly call: CallDesk;
  /** Reports and the audit on the dashboard. */
  readonly reports: ReportDesk;
  /** Objections by the link of a notice. */
  readonly objection: ObjectionDesk;
  /** Looks again at what could not be confirmed. */
  lookAgain(): Promise<void>;
  /** Keeps what helpdesk cases promised and is due; how many it took, 16 at most. */
  keepPromises(topic: CaseTopic): Promise<number>;
  /** Looks after requests for leave to help oneself: asks approvers, ends what is over, brings the news. */
  followReleases(): Promise<void>;
  /** Starts changes of the policy whose day has come, looks after those that are watched, tells whom they hurt. */
  keepPlans(): Promise<void>;
  /** Settles, by looking, what was written of the life of passwords and whose answer was lost. */
  settleLifeWrites(): Promise<void>;
  /** Asks those whose registration is due; how many were looked at, 16 at most. */
  askWhoIsDue(): Promise<number>;
  /** People whom others named, on the public start page. */
  readonly start: StartDesk;
  /** Asks those who were named; how many were looked for, 16 at most. */
  askWhoWasNamed(): Promise<number>;
  /** Brings whoever is asked to vouch what is asked of them, and closes their cards once nobody asks any more. */
  keepPleas(): Promise<void>;
  /** Works on every campaign that is due. */
  runCampaigns(): Promise<void>;
  /** Looks at the next people whose password may end soon. */
  remindOfExpiry(): Promise<void>;
  /** Ends once nothing is being performed any more. */
  drained(): Promise<void>;
}

/** Puts the runtime together on its parts. */
export const assemble = (
  parts: Parts,
  herald: Herald,
  breached: BreachedList | undefined,
  provider: SignInProvider | null = null,
): Product => {
  const turns = new Turns(parts, (owed, context) => perform(owed, context));
  const presenter = new Presenter(parts, turns);
  const afterwards = new Afterwards(parts.log);
  const homes = new Homes(parts);
  const languages = new Languages(parts, homes);
  const knocking = new Knocking(parts.log);
  const showLast = async (key: Key, event: Ending): Promise<void> => {
    const ended = await turns.deliver(key, event, new RequestSecrets());
    const row = await ended.settled;
    if (ended.isHeard && row) await presenter.show(key, row);
  };
  const endFlows = async (account: string, why: EndReason, but: string | null): Promise<void> => {
    for (const identity of await parts.directory.identitiesOf(account)) {
      const { row } = await turns.read(rowKeyOf(identity));
      if (row && row.id !== but)
        await showLast(rowKeyOf(identity), { kind: 'ended', id: `${why}.${fresh().id}`, why, conversation: row.id });
    }
  };
  const simulations = new Simulations(parts);
  const caseParts = {
    ...parts,
    herald,
    simulations,
    endFlows: (account: string) => endFlows(account, 'helpdesk', null),
  };
  const freezing: Freezing = { parts, herald, endFlows: (account, but) => endFlows(account, 'not-me', but) };
  const cases = (): Speaking => ({ parts: caseParts, turns, presenter, homes, knocking });
  const perform = performers({
    cases,
    parts,
    herald,
    breached,
    freezing,
    afterwards,
    languages,
    endOther: ({ key, conversation }) =>
      showLast(key, { kind: 'ended', id: `superseded.${conversation}`, why: 'superseded', conversation }),
  });
  const visits = new Visits(parts, turns, presenter);
  const meeting = new Meeting(parts, afterwards);
  return {
    reception: new Reception(parts, turns, presenter, homes, languages, (who, isGreeted) => meeting.meets(who, isGreeted)),
    desk: new Desk(parts, turns, presenter, visits),
    signIn: provider && new SignInDesk(parts, turns, visits, provider),
    sweep: new Sweep(parts, turns, presenter, herald),
    homes,
    call: callDesk({ all: parts, parts: caseParts, speaking: cases, begin: (name, work) => afterwards.begin(name, work) }),
    objection: objectionDesk(freezing),
    reports: new ReportDesk(parts),
    lookAgain: () => lookAgain(parts, herald),
    keepPromises: (topic) => keepPromises(cases(), topic),
    followReleases: () => followReleases(cases()),
    runCampaigns: () => runCampaigns({ parts, speaking: cases }),
    remindOfExpiry: () => remindOfExpiry(parts),
    keepPlans: planKeeper({ ...caseParts, reporting: parts.reporting }),
    settleLifeWrites: () => settleLifeWrites(caseParts),
    start: startDesk(parts),
    askWhoWasNamed: () => askWhoWasNamed({ parts, speaking: cases, herald }),
    keepPleas: () =>
      keepPleas({ parts, cases: caseParts, herald, speaking: cases, begin: (name, work) => afterwards.begin(name, work) }),
    askWhoIsDue: () => askWhoIsDue({ parts, speaking: cases }),
    drained: async () => {
      knocking.stop();
      simulations.stop();
      await turns.idle();
      await afterwards.idle();
    },
  };
};
