import type { Question } from './questions.ts';
import type { Sentence } from './views.ts';

/** A question that was chosen, and an answer that was given: numbered from 1. */
export type QuestionField = `question-${number}` | `answer-${number}`;

const mostQuestions = 10;

/** Every field of questions there may be on a page. */
export const questionFields: readonly QuestionField[] = Array.from({ length: mostQuestions }, (_, at) => at + 1).flatMap(
  (number): QuestionField[] => [`question-${number}`, `answer-${number}`],
);

/** Whether a field of the page is one of questions. */
export const isQuestionField = (name: string): boolean => (questionFields as readonly string[]).includes(name);

/** Fields a page may ask for. `secret` fields reach the flow as references only. */
export type PageField =
  | 'current-password'
  | 'new-password'
  | 'new-password-again'
  | 'authenticator-code'
  | 'recovery-code'
  | 'passkey'
  | 'passkey-name'
  | QuestionField
  | 'linking-code'
  | 'registration-pass'
  | 'account-name';

/**
 * What the one-time page shows at a step: the closed set of pages. `reveal-…` pages show a secret in the answer to a POST and on no other response (SEC-41, SEC-50).
 */
export type PageView =
  /** Signing in at the directory's own page. `account` is the one that must sign in; null: whoever does is heard. */
  | { readonly kind: 'sign-in'; readonly why: SignInReason; readonly account: string | null; readonly problem?: Sentence }
  | { readonly kind: 'current-password'; readonly problem?: Sentence }
  | { readonly kind: 'new-password'; readonly problem?: Sentence; readonly withCurrent: boolean }
  | { readonly kind: 'enter-recovery-code'; readonly problem?: Sentence }
  | { readonly kind: 'authenticator-key'; readonly problem?: Sentence }
  /** Makes a passkey in the browser, or proves oneself by one: the browser is asked after a press (SEC-51). */
  | { readonly kind: 'make-passkey'; readonly problem?: Sentence }
  | { readonly kind: 'use-passkey'; readonly problem?: Sentence }
  /** Chooses `count` of the questions on offer, and answers them. */
  | {
      readonly kind: 'choose-questions';
      readonly offered: readonly Question[];
      readonly count: number;
      readonly problem?: Sentence;
    }
  | { readonly kind: 'answer-questions'; readonly asked: readonly Question[]; readonly problem?: Sentence }
  | { readonly kind: 'recovery-codes'; readonly problem?: Sentence }
  /** Shows a code to type in the other chat, and takes it in there. */
  | { readonly kind: 'linking-code'; readonly problem?: Sentence }
  /** `number` is what the other chat is told; the card that showed it may be gone by now. */
  | { readonly kind: 'enter-linking-code'; readonly number: string; readonly problem?: Sentence }
  /** A pass the helpdesk issued: shown once on a press; `isShown`: it was, and is not shown again (SEC-91). */
  | { readonly kind: 'pass'; readonly isShown: boolean; readonly problem?: Sentence }
  | { readonly kind: 'registration-pass'; readonly problem?: Sentence }
  /** Opens the dashboard in this browser. */
  | { readonly kind: 'dashboard'; readonly problem?: Sentence }
  /** Name and password of an account nobody has shown to be theirs yet. */
  | { readonly kind: 'account-password'; readonly problem?: Sentence }
  | {
      readonly kind: 'message';
      readonly title: Sentence;
      readonly body: readonly Sentence[];
      readonly tone: 'plain' | 'good' | 'warning' | 'danger';
    };

/** What a sign-in is for. To change a password, the person's own access token comes with it. */
export type SignInReason = 'register' | 'change' | 'link';

/**
 * What a flow hears once somebody has signed in: an answer from the page with this choice, whose field `account` is the account found by the identity that
 * signed in; `tenant` and `object-id` are that identity. No form can send it: it comes from whoever checked the sign-in.
 */
export const signedInChoice = 'signed-in';

/** What a page's buttons say to the flow. */
export type PageChoice = 'submit' | 'reveal' | 'confirm';
