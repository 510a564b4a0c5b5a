import type { Page } from '../scenario/page.ts';
import { Browser } from '../scenario/page.ts';
import type { Button, ChatClient, Screen } from '../scenario/screen.ts';
import type { Member } from './crowd.ts';

const nothing: Screen = { text: '', buttons: [], link: null, outward: [] };
const beside = /When: |One moment: I am still working on it|That question is over/;

/** Somebody of the crowd at one chat and one browser. */
export class Visitor {
  readonly member: Member;
  readonly chat: ChatClient;
  readonly browser: Browser;

  constructor(member: Member, chat: ChatClient) {
    this.member = member;
    this.chat = chat;
    this.browser = new Browser({ 'x-forwarded-for': member.address });
  }

  /** The cards of their conversations as they stand now, the newest last. Notices and short answers to what came too late stand beside them. */
  get cards(): readonly Screen[] {
    return this.chat.screens().filter(({ text }) => !beside.test(text));
  }

  /** The newest of them. */
  get screen(): Screen {
    return this.cards.at(-1) ?? nothing;
  }

  /** The first of these buttons that is on the screen. */
  button(...labels: readonly string[]): Button | undefined {
    const { buttons } = this.screen;
    const is = (label: string) => (one: Button) => one.label === label || /^[: ]/.test(one.label.replace(label, ''));
    return labels.flatMap((label) => buttons.find((one) => one.label.startsWith(label) && is(label)(one)) ?? [])[0];
  }

  /** Opens the page of the card and types its page code. */
  async opensPage(): Promise<Page> {
    const { link, text } = this.screen;
    if (!link) throw new Error(`there is no link on the card:\n${text}`);
    await this.browser.opens(link.url);
    return this.browser.submits('Open my page', { 'page-code': link.code });
  }
}
