/** A browser at the provider: keeps its cookies, follows it until it sends the browser elsewhere. */
export class OidcVisitor {
  readonly #cookies = new Map<string, string>();

  /** Types name and password (or presses *Cancel*); gives the address the browser is sent back to. Throws what the provider shows instead. */
  async signsIn(url: string, login: string, password: string): Promise<string> {
    return this.#types(url, { login, password });
  }

  cancels(url: string): Promise<string> {
    return this.#types(url, { cancel: 'yes' });
  }

  /** Goes there with the session it has; gives where it is sent back to, without typing. */
  async returns(url: string): Promise<string> {
    const at = await this.#follow(url, {});
    if (at.page !== null) throw new Error(`the provider asks: ${at.page}`);
    return at.url;
  }

  async #types(url: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const asked = await this.#follow(url, {});
    if (asked.page === null || !asked.page.includes('Sign in')) throw new Error(`no sign-in page: ${asked.page ?? asked.url}`);
    const body = new URLSearchParams(fields);
    const done = await this.#follow(asked.url, { method: 'POST', body });
    if (done.page !== null) throw new Error(`not signed in: ${done.page}`);
    return done.url;
  }

  /** Follows redirects as far as they stay with the provider. `page` is null where the browser was sent elsewhere. */
  async #follow(url: string, init: RequestInit): Promise<{ readonly url: string; readonly page: string | null }> {
    const { origin } = new URL(url);
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, headers: cookie ? { cookie } : {}, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const location = answer.headers.get('location');
    if (!location) return { url, page: await answer.text() };
    const next = new URL(location, url);
    return next.origin === origin ? this.#follow(next.href, {}) : { url: next.href, page: null };
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    if (value.join('=') === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value.join('='));
  }
}
