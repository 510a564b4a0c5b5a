import { generateSync } from 'otplib';

/** What a key is for, and the code it gives now. */
export interface PhoneCode {
  readonly label: string;
  readonly code: string;
}

interface Account {
  readonly label: string;
  readonly secret: string;
}

const stepMs = 30_000;
const standard: Readonly<Record<string, string>> = { algorithm: 'SHA1', digits: '6', period: '30' };

const isKey = (text: string): boolean => /^[A-Z2-7]{16,128}$/.test(text);

/** A key as an app writes it: capitals, without blanks, hyphens and padding. */
const bareKey = (text: string): string => text.replace(/[\s=-]/g, '').toUpperCase();

const fromAddress = (text: string): Account | null => {
  const address = URL.parse(text);
  if (address?.protocol !== 'otpauth:' || address.host !== 'totp') return null;
  const isStandard = Object.entries(standard).every(
    ([name, value]) => (address.searchParams.get(name) ?? value).toUpperCase() === value,
  );
  const secret = bareKey(address.searchParams.get('secret') ?? '');
  return isStandard && isKey(secret) ? { label: decodeURIComponent(address.pathname.slice(1)), secret } : null;
};

const fromKey = (text: string): Account | null => {
  const secret = bareKey(text);
  return isKey(secret) ? { label: 'Latchkey', secret } : null;
};

/** A phone with an authenticator app. Its keys live in memory and are never shown again. */
export class Phone {
  readonly #accounts: Account[] = [];

  /** Takes a key as text, or the `otpauth:` address behind a QR code. False: it is neither, or asks for something other than six digits in 30 s. */
  add(text: string): boolean {
    const found = /^otpauth:/i.test(text.trim()) ? fromAddress(text.trim()) : fromKey(text);
    if (found && !this.#accounts.some(({ secret }) => secret === found.secret)) this.#accounts.unshift(found);
    return found !== null;
  }

  forget(): void {
    this.#accounts.length = 0;
  }

  /** What the app shows at `nowMs`, the newest key first. */
  codes(nowMs: number): readonly PhoneCode[] {
    const epoch = Math.floor(nowMs / 1000);
    return this.#accounts.map(({ label, secret }) => ({ label, code: generateSync({ secret, epoch }) }));
  }
}

/** Whole seconds until the codes change. */
export const secondsLeft = (nowMs: number): number => Math.ceil((stepMs - (nowMs % stepMs)) / 1000);
