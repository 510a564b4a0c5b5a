/** Whether a host name or address is this machine itself, with or without a port. */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])(:\d{1,5})?$/i.test(host.trim());

/** Whether an address leads to this machine itself. */
export const isLoopbackUrl = (text: string): boolean => isLoopbackHost(URL.parse(text)?.hostname ?? '');

/** Whether an address is spoken to under TLS. */
export const isSecureUrl = (text: string): boolean => URL.parse(text)?.protocol === 'https:';
