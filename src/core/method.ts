import { z } from 'zod';

/**
 * The authentication methods and their classes (SEC section 1; names in the README's glossary).
 * P: TOTP · C: typed confirmation in the other chat · D: code to a mailbox or phone · K: questions · W: passkey ·
 * R: saved recovery code · V: vouch · X: current password, typed on the page, or the registration pass of a verified agent (SEC-38).
 */
export const methodClasses = {
  'authenticator-code': 'P',
  'hardware-token': 'P',
  'chat-confirmation': 'C',
  'email-code': 'D',
  'mobile-phone-code': 'D',
  'office-phone-call': 'D',
  'security-questions': 'K',
  passkey: 'W',
  'recovery-code': 'R',
  vouch: 'V',
  'current-password': 'X',
  'registration-pass': 'X',
} as const;

/** Rests in registrations, policy and audit: a name that was used is never given to another method. */
export type MethodId = keyof typeof methodClasses;
/** What makes two ways to prove oneself different: two gates are two classes (SEC section 1). */
export type MethodClass = (typeof methodClasses)[MethodId];

/** Parses a method id; anything else is refused. */
export const MethodId = z.enum(Object.keys(methodClasses) as [MethodId, ...MethodId[]]);

/** The class of a method, for `satisfies` and for cards. */
export const classOf = (method: MethodId): MethodClass => methodClasses[method];
