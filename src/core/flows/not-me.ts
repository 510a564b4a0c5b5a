import { contactLinks, contactSentence } from '../contact.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Effect } from '../effects.ts';
import type { Policy } from '../policy.ts';
import type { ViewInput } from '../views.ts';
import { changeEnds } from './adding-saving.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refused, refusing } from './refusing.ts';
import { canSatisfy, type Who } from './who.ts';
import { evidenceText } from './writing.ts';

interface Confirm {
  readonly at: 'confirm';
  readonly who: Who;
  readonly isFailed: boolean;
}
interface Freezing {
  readonly at: 'freezing';
  readonly who: Who;
}
interface Frozen {
  readonly at: 'frozen';
  readonly who: Who;
  /** Until when only the helpdesk lifts it (epoch ms). */
  readonly until: number;
  readonly isNew: boolean;
}
/** The waiting is over, and what is registered is enough to end it. */
interface MayThaw {
  readonly at: 'may-thaw';
  readonly who: Who;
}
interface Thawing extends Proven {
  readonly at: 'thawing';
}
interface Thawed {
  readonly at: 'thawed';
}
type NotMeState = Finding | Confirm | Freezing | Frozen | MayThaw | Proving | Thawing | Thawed;

/** Said again while it is frozen it is told and written down again: somebody is at it still. */
const freezing = ({ account }: Who): Effect => ({ do: 'freeze-account', with: { account } });

const start = (who: Who, { policy, now }: Context): Move<NotMeState> => {
  if (!who.frozen) return { state: { at: 'confirm', who, isFailed: false } };
  const isOpen = who.frozen.until <= now && canSatisfy('thaw', who, policy, now);
  if (isOpen) return { state: { at: 'may-thaw', who } };
  return { state: { at: 'frozen', who, until: who.frozen.until, isNew: false }, effects: [freezing(who)] };
};

const askConfirm = ({ isFailed }: Confirm): ViewInput => ({
  kind: 'notice',
  tone: 'danger',
  title: { say: 'objection.confirm' },
  body: [...(isFailed ? [{ say: 'objection.failed' }] : []), { say: 'objection.confirm.explain' }, { say: 'objection.lifting' }],
  actions: [{ choice: 'freeze', label: { say: 'button.freeze' }, style: 'danger' }],
});

const hearFrozen = ({ who }: Freezing, event: Heard): Move<NotMeState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'freeze-account') return null;
  if (!event.outcome.ok) return { state: { at: 'confirm', who, isFailed: true } };
  return { state: { at: 'frozen', who, until: Number(event.outcome.value), isNew: true } };
};

const askFrozen = ({ until, isNew }: Frozen, policy: Policy): ViewInput => ({
  kind: 'notice',
  tone: 'warning',
  title: { say: isNew ? 'objection.frozen' : 'objection.is-frozen' },
  body: [{ say: 'objection.frozen.explain' }, { say: 'objection.thaw.from', with: { until } }, contactSentence(policy)],
  links: contactLinks(policy),
});

const hearThawed = (_state: Thawing, event: Heard): Move<NotMeState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'thaw-account') return null;
  if (event.outcome.ok) return { state: { at: 'thawed' } };
  return { state: refused(changeEnds[event.outcome.reason] ?? 'interrupted') };
};

/**
 * *This was not me*: freezes self-service, ends whatever is open and tells everybody who should know. It can only freeze; the helpdesk lifts it with a
 * second person, or the person themself with a passkey and a second gate once the waiting is over (SEC-102).
 */
export const notMe: Flow<NotMeState> = {
  name: 'not-me',
  version: 1,
  begin: (opening) => find('not-me', opening),
  steps: {
    ...finding<NotMeState>(start),

    // "Somebody did something in your name? I freeze everything at once."
    confirm: {
      ask: askConfirm,
      hear: ({ who }, event) => (event.kind === 'answered' ? { state: { at: 'freezing', who }, effects: [freezing(who)] } : null),
    },
    freezing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'objection.freezing' }, body: [{ say: 'progress.moment' }] }),
      hear: hearFrozen,
    },
    // "It is frozen. This is how it is lifted."
    frozen: { last: true, ask: askFrozen },

    // "You may open it again now, with your passkey and one more gate."
    'may-thaw': {
      ask: () => ({
        kind: 'notice',
        title: { say: 'objection.may-thaw' },
        body: [{ say: 'objection.may-thaw.explain' }],
        actions: [{ choice: 'thaw', label: { say: 'button.thaw' }, style: 'primary' }],
      }),
      hear: ({ who }, event, context) => (event.kind === 'answered' ? prove(who, 'thaw', context) : null),
    },
    ...proving<NotMeState>({
      purpose: 'thaw',
      next: (proven) => ({
        state: { at: 'thawing', who: proven.who, evidence: proven.evidence },
        effects: [{ do: 'thaw-account', with: { account: proven.who.account, evidence: evidenceText(proven) } }],
      }),
    }),
    thawing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'objection.thawing' }, body: [{ say: 'progress.moment' }] }),
      hear: hearThawed,
    },
    thawed: {
      last: true,
      ask: () => ({ kind: 'notice', tone: 'good', title: { say: 'objection.thawed' }, body: [{ say: 'objection.thawed.next' }] }),
    },
    ...refusing<NotMeState>(),
  },
};
