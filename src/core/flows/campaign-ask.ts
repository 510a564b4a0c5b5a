import { Message, messageBody, messageTitle, noLink } from '../campaigns/message.ts';
import type { Flow, Heard, Move } from '../conversation.ts';
import type { ViewInput } from '../views.ts';

interface Asked {
  readonly at: 'asked';
  readonly message: Message;
}
interface Said {
  readonly at: 'said';
  readonly what: 'later' | 'never' | 'over';
}
type CampaignAskState = Asked | Said;

const askMessage = ({ message }: Asked): ViewInput => ({
  kind: 'notice',
  title: messageTitle(message),
  body: [...messageBody(message), noLink],
  actions: [
    { choice: 'begin:register', label: { say: 'button.begin-register' }, style: 'primary' },
    { choice: 'later', label: { say: 'campaign.button.later' } },
    { choice: 'never', label: { say: 'campaign.button.never' } },
  ],
});

const hearAnswer = ({ message }: Asked, event: Heard): Move<CampaignAskState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'begin:register') return { begin: 'register' };
  if (event.choice === 'later') return { state: { at: 'said', what: 'later' } };
  const effects = [{ do: 'campaign-opt-out', with: { campaign: message.campaign } } as const];
  return { state: { at: 'said', what: 'never' }, effects };
};

const opened = (named: string | null): CampaignAskState => {
  const message = Message.safeParse(named === null ? null : JSON.parse(named));
  return message.success ? { at: 'asked', message: message.data } : { at: 'said', what: 'over' };
};

/** Asks somebody to register, for a campaign. The question is a last step: it stands in nobody's way, whatever they come for. */
export const campaignAsk: Flow<CampaignAskState> = {
  name: 'campaign-ask',
  version: 1,
  patienceMinutes: 24 * 60,
  begin: ({ named }) => ({ state: opened(named) }),
  steps: {
    // "Please register for password reset. It takes two minutes."
    asked: { last: true, ask: askMessage, hear: hearAnswer },
    // "All right." / "I will not ask again."
    said: {
      last: true,
      ask: ({ what }) => ({
        kind: 'notice',
        title: { say: `campaign.said.${what}` },
        body: [{ say: `campaign.said.${what}.next` }],
      }),
    },
  },
};
