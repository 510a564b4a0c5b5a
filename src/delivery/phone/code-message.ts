import { say } from '../../text/say.ts';

/** A code on its way to a phone: what it is for decides the words. */
export interface PhoneCode {
  readonly code: string;
  readonly purpose: string;
  readonly organisation: string;
  readonly locale: string;
}

const purposes: readonly string[] = ['reset', 'unlock', 'change', 'manage-methods', 'confirm-address'];
const known = (purpose: string): string => (purposes.includes(purpose) ? purpose : 'other');

/** The text message of a code: what it is for, that nobody will ask for it, no link (SEC-39). */
export const codeText = ({ code, purpose, organisation, locale }: PhoneCode): string =>
  say(locale, { say: `phone.text.for.${known(purpose)}`, with: { code, organisation } });

/** Digits one by one, with pauses between them. */
const spelled = (code: string): string => [...code].join('. ');

/** What a call says: what the code is for, the code twice, that nobody will ask for it (SEC-39). */
export const codeCall = ({ code, purpose, organisation, locale }: PhoneCode): string =>
  [
    say(locale, { say: `phone.call.for.${known(purpose)}`, with: { organisation } }),
    say(locale, { say: 'phone.call.code', with: { digits: spelled(code) } }),
    say(locale, { say: 'phone.call.nobody' }),
  ].join(' ');
