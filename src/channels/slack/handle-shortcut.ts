import type { Identity } from '../../core/identity.ts';
import { caseWindow } from '../case-window.ts';
import { sayingWindow } from './blocks/saying.ts';
import { askingWindow } from './handle-case-window.ts';
import { Shortcut } from './payloads.ts';
import type { Turns } from './turns.ts';
import type { Call } from './web-client.ts';

/** What a shortcut needs besides its turn. */
export interface ShortcutParts {
  readonly turns: Turns;
  readonly call: Call;
}

/** Whose message it is; an app's is nobody's. Somebody from elsewhere has no account here, and is not found. */
const authorOf = ({ message }: Shortcut): string | null => (message.bot_id === null ? message.user : null);

/** The shortcut on a message: a window asks for the ticket. Nothing is shown where the message stands (SEC-12). */
export const handleShortcut = async ({ turns, call }: ShortcutParts, identity: Identity, body: unknown): Promise<void> => {
  const chosen = Shortcut.parse(body);
  const admission = await turns.admit(identity);
  if (!admission.in) return turns.turnAway(identity, admission);
  const { locale } = admission.address;
  const author = authorOf(chosen);
  const view = author
    ? askingWindow(caseWindow(locale), author)
    : sayingWindow(locale, { say: 'casewindow.title' }, { say: 'casewindow.nobody' });
  await call(identity.tenant, (client, token) => client.views.open({ token, trigger_id: chosen.trigger_id, view }));
};
