import type { Context, Heard, Move, Step } from '../conversation.ts';
import { evidenceOf } from '../evidence.ts';
import { type SignInReason, signedInChoice } from '../pages.ts';
import type { Sentence } from '../views.ts';
import type { Proven } from './proving-states.ts';

/** The person signs in at the directory's own page. */
export interface SigningIn extends Proven {
  readonly at: 'sign-in';
  readonly problem: Sentence | null;
}

/** The state of a sign-in, with what went wrong before. */
export const signIn = ({ who, evidence }: Proven, problem: Sentence | null = null): SigningIn => ({
  at: 'sign-in',
  who,
  evidence,
  problem,
});

/** The account that signed in on the page, by its immutable id; null: this event is something else. */
export const signedInAccount = (event: Heard): string | null =>
  event.kind === 'answered' && event.via === 'page' && event.choice === signedInChoice ? (event.fields.account ?? null) : null;

/** The step of a sign-in by the very account the flow is about: it shows, as typing the current password does, that the person knows it (SEC-38). */
export const signingIn = <S extends { at: string }>(
  why: Exclude<SignInReason, 'link'>,
  next: (proven: Proven, context: Context) => Move<S>,
): { readonly 'sign-in': Step<SigningIn, S | SigningIn> } => ({
  'sign-in': {
    ask: ({ problem }) => ({
      kind: 'link',
      title: { say: `signin.${why}` },
      body: [...(problem ? [problem] : []), { say: `signin.${why}.explain` }],
      label: { say: 'button.open-page' },
    }),
    page: ({ who, problem }) => ({ kind: 'sign-in', why, account: who.account, ...(problem ? { problem } : {}) }),
    hear: ({ who, evidence }, event, context) => {
      if (signedInAccount(event) !== who.account) return null;
      return next({ who, evidence: [...evidence, evidenceOf('current-password', context.now)] }, context);
    },
  },
});
