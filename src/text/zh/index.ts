import type { Catalogue } from '../catalogue.ts';
import { assisted } from './assisted.ts';
import { audit } from './audit.ts';
import { cards } from './cards.ts';
import { commands } from './commands.ts';
import { dashboard } from './dashboard.ts';
import { doctor } from './doctor.ts';
import { expiry } from './expiry.ts';
import { flows } from './flows.ts';
import { helpdesk } from './helpdesk.ts';
import { language } from './language.ts';
import { licences } from './licences.ts';
import { linking } from './linking.ts';
import { mails } from './mails.ts';
import { messageAction } from './message-action.ts';
import { pages } from './pages.ts';
import { passkey } from './passkey.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import { policy } from './policy.ts';
import { policySettings } from './policy-settings.ts';
import { preflight } from './preflight.ts';
import { published } from './published.ts';
import { registration } from './registration.ts';
import { reports } from './reports.ts';
import { slack } from './slack.ts';
import { tickets } from './tickets.ts';
import { words } from './words.ts';

/** Chinese, as far as it is written. */
export const catalogue: Catalogue = {
  ...assisted,
  ...audit,
  ...cards,
  ...commands,
  ...dashboard,
  ...doctor,
  ...expiry,
  ...flows,
  ...helpdesk,
  ...language,
  ...licences,
  ...linking,
  ...mails,
  ...messageAction,
  ...pages,
  ...passkey,
  ...password,
  ...phone,
  ...policySettings,
  ...policy,
  ...preflight,
  ...published,
  ...registration,
  ...reports,
  ...slack,
  ...tickets,
  ...words,
};
