import type { PageView, SignInReason } from '../../../src/core/pages.ts';
import { listedQuestions } from '../../../src/core/questions.ts';
import type { Revealed } from '../../../src/runtime/page-desk.ts';

/** One state of the one-time page: what it is called, what it shows, and the secret it has just been asked for. */
export interface ClaimedPage {
  readonly name: string;
  readonly view: PageView;
  readonly revealed?: Revealed;
}

type Kind = PageView['kind'];
type Of<K extends Kind> = Extract<PageView, { kind: K }>;
type States = { readonly [K in Kind]: readonly (readonly [string, Of<K>, Revealed?])[] };

const wrong = { say: 'problem.code.wrong' };
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const uri = `otpauth://totp/Fernhill:ana.alvarez?secret=${secret}&issuer=Fernhill`;
const account = 'ana.alvarez@fernhill.example';
const questions = [
  ...listedQuestions.map((listed) => ({ listed })),
  { own: 'Which bridge did you cross on your first day at Fernhill?' },
];
const title = { say: 'page.go-back' };
const body = [{ say: 'page.go-back.explain' }];
const reasons: readonly SignInReason[] = ['register', 'change', 'link'];
const codes = Array.from({ length: 10 }, (_, index) => `ABCD-EF${index}H-JKLM-NPQR`);
const pass = { kind: 'pass', value: 'ABCD-EFGH-JKMN-PQRS', expiresAt: Date.UTC(2126, 0, 1) } as const;

/** Every state of every page inside a session. A page that is new has no place here: the compiler says so. */
const states: States = {
  'sign-in': [
    ...reasons.map((why) => [why, { kind: 'sign-in', why, account: 'a-ana' }] as const),
    ['wrong', { kind: 'sign-in', why: 'change', account: null, problem: { say: 'problem.sign-in.denied' } }],
  ],
  'current-password': [
    ['', { kind: 'current-password' }],
    ['wrong', { kind: 'current-password', problem: { say: 'problem.password.wrong' } }],
  ],
  'new-password': [
    ['', { kind: 'new-password', withCurrent: false }],
    ['change', { kind: 'new-password', withCurrent: true }],
    ['wrong', { kind: 'new-password', withCurrent: true, problem: { say: 'password.mismatch' } }],
  ],
  'enter-recovery-code': [
    ['', { kind: 'enter-recovery-code' }],
    ['wrong', { kind: 'enter-recovery-code', problem: wrong }],
  ],
  'authenticator-key': [
    ['', { kind: 'authenticator-key' }],
    ['wrong', { kind: 'authenticator-key', problem: wrong }],
    ['shown', { kind: 'authenticator-key' }, { kind: 'authenticator-key', secret, uri, account }],
  ],
  'make-passkey': [
    ['', { kind: 'make-passkey' }],
    ['wrong', { kind: 'make-passkey', problem: { say: 'problem.reveal' } }],
    ['asked', { kind: 'make-passkey' }, { kind: 'make-passkey', options: '{}' }],
  ],
  'use-passkey': [
    ['', { kind: 'use-passkey' }],
    ['asked', { kind: 'use-passkey' }, { kind: 'use-passkey', options: '{}' }],
  ],
  'choose-questions': [
    ['', { kind: 'choose-questions', offered: questions, count: 3 }],
    ['wrong', { kind: 'choose-questions', offered: questions, count: 3, problem: { say: 'problem.questions.used' } }],
  ],
  'answer-questions': [
    ['', { kind: 'answer-questions', asked: questions.slice(0, 3) }],
    ['wrong', { kind: 'answer-questions', asked: questions.slice(-3), problem: { say: 'problem.questions.wrong' } }],
  ],
  'recovery-codes': [
    ['', { kind: 'recovery-codes' }],
    ['wrong', { kind: 'recovery-codes', problem: { say: 'problem.reveal' } }],
    ['shown', { kind: 'recovery-codes' }, { kind: 'recovery-codes', codes }],
  ],
  'linking-code': [
    ['', { kind: 'linking-code' }],
    ['shown', { kind: 'linking-code' }, { kind: 'linking-code', code: 'ABCD-EFGH-JKMN', minutes: 10 }],
  ],
  'enter-linking-code': [
    ['', { kind: 'enter-linking-code', number: '482913' }],
    ['wrong', { kind: 'enter-linking-code', number: '482913', problem: { say: 'problem.link.wrong' } }],
  ],
  pass: [
    ['', { kind: 'pass', isShown: false }],
    ['was shown', { kind: 'pass', isShown: true }],
    ['shown', { kind: 'pass', isShown: false }, { ...pass, isUsableOnce: true, isRegistration: true }],
    ['shown for the directory', { kind: 'pass', isShown: false }, { ...pass, isUsableOnce: false, isRegistration: false }],
  ],
  'registration-pass': [
    ['', { kind: 'registration-pass' }],
    ['wrong', { kind: 'registration-pass', problem: { say: 'problem.pass.wrong' } }],
  ],
  dashboard: [['', { kind: 'dashboard' }]],
  'account-password': [
    ['', { kind: 'account-password' }],
    ['wrong', { kind: 'account-password', problem: { say: 'problem.link.empty' } }],
  ],
  message: (['plain', 'good', 'warning', 'danger'] as const).map(
    (tone) => [tone, { kind: 'message', tone, title, body }] as const,
  ),
};

/** Every state of the one-time page once its link was claimed. */
export const claimedPages: readonly ClaimedPage[] = Object.entries(states).flatMap(([kind, some]) =>
  some.map(([state, view, revealed]) => ({
    name: state ? `${kind}, ${state}` : kind,
    view,
    ...(revealed ? { revealed } : {}),
  })),
);
