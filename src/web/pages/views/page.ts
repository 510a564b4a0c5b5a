import type { PageState, Revealed } from '../../../runtime/page-desk.ts';
import type { Html } from '../html.ts';
import { wordsFor } from '../words.ts';
import { authenticatorPage, shownKeyPage } from './authenticator.ts';
import { dashboardDoor } from './dashboard.ts';
import type { Frame } from './frame.ts';
import { accountPasswordPage, enterLinkingCodePage, linkingCodePage, shownLinkingCodePage } from './linking.ts';
import { messagePage } from './message.ts';
import { enterPassPage, passPage, shownPassPage } from './pass.ts';
import { enterPasskeyPage, makePasskeyPage, shownPasskeyPage } from './passkey.ts';
import { currentPasswordPage, newPasswordPage } from './passwords.ts';
import { answerQuestionsPage, chooseQuestionsPage } from './questions.ts';
import { enterRecoveryCodePage, recoveryCodesPage, shownCodesPage } from './recovery.ts';
import { signInPage } from './sign-in.ts';

const frameOf = (state: PageState, now: number, notice: string | null): Frame => {
  const words = wordsFor(state.locale);
  return { words, state, now, notice: notice === null ? null : words(notice) };
};

/** The page of the moment. `notice` is the id of a sentence to show above it. */
export const pageOf = (state: PageState, now: number, notice: string | null = null): Html => {
  const frame = frameOf(state, now, notice);
  const { page } = state;
  switch (page.kind) {
    case 'sign-in':
      return signInPage(frame, page);
    case 'current-password':
      return currentPasswordPage(frame, page);
    case 'new-password':
      return newPasswordPage(frame, page);
    case 'enter-recovery-code':
      return enterRecoveryCodePage(frame, page);
    case 'authenticator-key':
      return authenticatorPage(frame, page);
    case 'make-passkey':
      return makePasskeyPage(frame, page);
    case 'use-passkey':
      return enterPasskeyPage(frame, page);
    case 'choose-questions':
      return chooseQuestionsPage(frame, page);
    case 'answer-questions':
      return answerQuestionsPage(frame, page);
    case 'recovery-codes':
      return recoveryCodesPage(frame, page);
    case 'linking-code':
      return linkingCodePage(frame, page);
    case 'enter-linking-code':
      return enterLinkingCodePage(frame, page);
    case 'account-password':
      return accountPasswordPage(frame, page);
    case 'pass':
      return passPage(frame, page);
    case 'registration-pass':
      return enterPassPage(frame, page);
    case 'dashboard':
      return dashboardDoor(frame, page);
    case 'message':
      return messagePage(frame.words, state.policy, page, false);
  }
};

/** The page that shows a secret once. */
export const revealedPageOf = async (state: PageState, revealed: Revealed, now: number): Promise<Html> => {
  const frame = frameOf(state, now, null);
  switch (revealed.kind) {
    case 'authenticator-key':
      return shownKeyPage(frame, revealed);
    case 'make-passkey':
    case 'use-passkey':
      return shownPasskeyPage(frame, revealed);
    case 'recovery-codes':
      return shownCodesPage(frame, revealed);
    case 'linking-code':
      return shownLinkingCodePage(frame, revealed);
    case 'pass':
      return shownPassPage(frame, revealed);
  }
};
