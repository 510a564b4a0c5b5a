import type { Policy } from './policy.ts';
import type { OutwardLink, Sentence } from './views.ts';

/** *Contact your administrator*: the helpdesk link, or a mail to it; nothing where the policy names none (the sentence says whom to ask then). */
export const contactLinks = ({ helpdesk }: Policy): OutwardLink[] => {
  if (!helpdesk.contact) return [];
  const url = helpdesk.contact.includes('://') ? helpdesk.contact : `mailto:${helpdesk.contact}`;
  return [{ label: { say: 'link.contact' }, url }];
};

/** Whom to ask, in words: always true, also where there is no link. */
export const contactSentence = ({ helpdesk, branding }: Policy): Sentence => ({
  say: 'contact.ask',
  with: { helpdesk: helpdesk.name || branding.organisation },
});
