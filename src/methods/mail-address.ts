import { domainToASCII } from 'node:url';
import { z } from 'zod';

const Shape = z
  .email({ pattern: z.regexes.html5Email })
  .max(254)
  .refine((text) => text.indexOf('@') <= 64)
  .refine((text) => /\.(?!\d+$)[^.]+$/.test(text));

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * One mail address in the form it is kept and compared in: no white space around it, composed (NFC), the domain in ASCII and lower case;
 * null for anything that is not exactly one address (RFC 5321 section 4.1.2; at most 254 characters).
 */
export const parseAddress = (typed: string): string | null => {
  const text = typed.normalize('NFC').trim();
  const at = text.lastIndexOf('@');
  const domain = domainToASCII(text.slice(at + 1));
  const parsed = Shape.safeParse(at > 0 && domain ? `${text.slice(0, at)}@${domain}` : '');
  return parsed.success ? parsed.data : null;
};

/** The form two spellings of one mailbox share, for limits and for *registered already*. */
export const sameMailbox = (address: string): string => address.toLowerCase();

/** Whether the mailbox is opened with the very password that is being replaced: its domain, or one above it, is corporate (SEC-37). */
export const isCorporate = (address: string, corporateDomains: readonly string[]): boolean => {
  const domain = domainOf(address).toLowerCase();
  return corporateDomains.some((one) => {
    const corporate = domainToASCII(one.trim().replace(/^@/, ''));
    return corporate !== '' && (domain === corporate || domain.endsWith(`.${corporate}`));
  });
};

/** First character and the domain's last label: `a•••@•••.example` (SEC-28). */
export const maskAddress = (address: string): string => {
  const [first = ''] = address;
  const domain = domainOf(address);
  return `${first}•••@•••${domain.slice(domain.lastIndexOf('.'))}`;
};
