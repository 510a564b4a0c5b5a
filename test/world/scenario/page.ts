import { randomInt } from 'node:crypto';

/** A page as a browser without JavaScript holds it. */
export interface Page {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  /** The visible text. */
  readonly text: string;
}

const attribute = (tag: string, name: string): string | null => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const visible = (html: string): string =>
  unescaped(
    html
      .replace(/<(style|script|svg|title)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

interface Form {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly buttons: readonly { readonly name: string | null; readonly value: string; readonly label: string }[];
}

const formsOf = (html: string): Form[] =>
  [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => ({
    action: unescaped(attribute(head, 'action') ?? ''),
    hidden: Object.fromEntries(
      [...body.matchAll(/<input\b[^>]*>/g)]
        .filter(([tag]) => attribute(tag, 'type') === 'hidden')
        .map(([tag]) => [attribute(tag, 'name') ?? '', unescaped(attribute(tag, 'value') ?? '')]),
    ),
    buttons: [...body.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].map(([, tag = '', label = '']) => ({
      name: attribute(tag, 'name'),
      value: unescaped(attribute(tag, 'value') ?? ''),
      label: visible(label),
    })),
  }));

/** A browser without JavaScript: follows redirects, keeps cookies, submits forms as one would. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  /** Everybody sits at an address of their own, behind the proxy. */
  readonly #address = `10.${[1, 2, 3].map(() => randomInt(256)).join('.')}`;
  readonly #headers: Readonly<Record<string, string>>;
  #origin = '';
  page: Page = { status: 0, url: '', html: '', text: '' };

  /** `headers` go with every request: what a proxy in front of the bot would say of this browser. */
  constructor(headers: Readonly<Record<string, string>> = {}) {
    this.#headers = headers;
  }

  /** Opens an address. */
  opens(url: string): Promise<Page> {
    this.#origin = new URL(url).origin;
    return this.#fetch(url, {});
  }

  /** Submits the form that has a button of this label, with these fields typed. */
  submits(label: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    const form = formsOf(this.page.html).find((one) => one.buttons.some((button) => button.label === label));
    if (!form) throw new Error(`no form with a button ${label}: ${this.page.text}`);
    return this.posts(form, label, fields);
  }

  posts(form: Form, label: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    const pressed = form.buttons.find((button) => button.label === label);
    const body = new URLSearchParams({ ...form.hidden, ...fields, ...(pressed?.name ? { [pressed.name]: pressed.value } : {}) });
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      origin: this.#origin,
    };
    return this.#fetch(new URL(form.action, this.#origin).href, { method: 'POST', body, headers });
  }

  /** Every form on the page, for attacks that change it. */
  forms(): readonly Form[] {
    return formsOf(this.page.html);
  }

  /** The cookie of that name; empty: there is none. */
  cookie(name: string): string {
    return this.#cookies.get(name) ?? '';
  }

  /** Puts a cookie in, as somebody with a copied jar would; empty takes it away. */
  keeps(name: string, value: string): void {
    if (value) this.#cookies.set(name, value);
    else this.#cookies.delete(name);
  }

  /** A browser with the same cookies, as a second tab or a copied jar. */
  copy(): Browser {
    const other = new Browser(this.#headers);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    other.#origin = this.#origin;
    other.page = this.page;
    return other;
  }

  async #fetch(url: string, init: RequestInit): Promise<Page> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...this.#headers,
      ...(init.headers as Record<string, string>),
      ...(cookie ? { cookie } : {}),
      'x-forwarded-for': this.#address,
    };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const location = answer.headers.get('location');
    if (location && answer.status < 400 && answer.status >= 300) return this.#fetch(new URL(location, url).href, {});
    const html = await answer.text();
    this.page = { status: answer.status, url, html, text: visible(html) };
    return this.page;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    if (attributes.some((one) => /max-age=0/i.test(one))) this.#cookies.delete(name.trim());
    else this.#cookies.set(name.trim(), value.join('='));
  }
}
