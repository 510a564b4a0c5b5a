import type { Catalogue } from '../catalogue.ts';
import { assisted } from './assisted.ts';
import { audit } from './audit.ts';
import { campaigns } from './campaigns.ts';
import { cards } from './cards.ts';
import { caseWindow } from './case-window.ts';
import { commands } from './commands.ts';
import { confirmation } from './confirmation.ts';
import { dashboard } from './dashboard.ts';
import { doctor } from './doctor.ts';
import { expiry } from './expiry.ts';
import { flows } from './flows.ts';
import { helpdesk } from './helpdesk.ts';
import { language } from './language.ts';
import { licences } from './licences.ts';
import { life } from './life.ts';
import { linking } from './linking.ts';
import { mails } from './mails.ts';
import { notMe } from './not-me.ts';
import { pages } from './pages.ts';
import { passkey } from './passkey.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import { policy } from './policy.ts';
import { policyEmergency } from './policy-emergency.ts';
import { policySettings } from './policy-settings.ts';
import { preflight } from './preflight.ts';
import { published } from './published.ts';
import { questions } from './questions.ts';
import { registration } from './registration.ts';
import { rehearsal } from './rehearsal.ts';
import { release } from './release.ts';
import { reports } from './reports.ts';
import { rollout } from './rollout.ts';
import { slack } from './slack.ts';
import { start } from './start.ts';
import { tickets } from './tickets.ts';
import { token } from './token.ts';
import { words } from './words.ts';

/** French, as far as it is written. */
export const catalogue: Catalogue = {
  ...assisted,
  ...audit,
  ...campaigns,
  ...cards,
  ...caseWindow,
  ...commands,
  ...confirmation,
  ...dashboard,
  ...doctor,
  ...expiry,
  ...flows,
  ...helpdesk,
  ...language,
  ...licences,
  ...life,
  ...linking,
  ...mails,
  ...notMe,
  ...pages,
  ...passkey,
  ...password,
  ...phone,
  ...policy,
  ...policyEmergency,
  ...release,
  ...policySettings,
  ...preflight,
  ...published,
  ...questions,
  ...registration,
  ...rehearsal,
  ...reports,
  ...rollout,
  ...slack,
  ...start,
  ...tickets,
  ...token,
  ...words,
};
