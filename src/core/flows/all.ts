import { type AnyFlow, anyFlow, type Flows } from '../conversation.ts';
import { approval } from './approval.ts';
import { assistedPass } from './assisted-pass.ts';
import { assistedReset } from './assisted-reset.ts';
import { audit } from './audit.ts';
import { caller } from './caller.ts';
import { campaign } from './campaign.ts';
import { campaignAsk } from './campaign-ask.ts';
import { helpdeskCase } from './case.ts';
import { change } from './change.ts';
import { chats } from './chats.ts';
import { confirmation } from './confirmation.ts';
import { helpOther } from './help-other.ts';
import { language } from './language.ts';
import { life } from './life.ts';
import { link } from './link.ts';
import { linkOther } from './link-other.ts';
import { menu, welcome } from './menu.ts';
import { methods } from './methods.ts';
import { notMe } from './not-me.ts';
import { policy } from './policy.ts';
import { policyApproval } from './policy-approval.ts';
import { policyEmergency } from './policy-emergency.ts';
import { policyPerson } from './policy-person.ts';
import { policyTrial } from './policy-trial.ts';
import { prompt } from './prompt.ts';
import { register } from './register.ts';
import { rehearsal } from './rehearsal.ts';
import { release } from './release.ts';
import { releaseApproval } from './release-approval.ts';
import { reports } from './report.ts';
import { reset } from './reset.ts';
import { start } from './start.ts';
import { unlock } from './unlock.ts';
import { vouch } from './vouch.ts';
import { voucher } from './voucher.ts';

const all: readonly AnyFlow[] = [
  anyFlow(menu),
  anyFlow(welcome),
  anyFlow(reset),
  anyFlow(unlock),
  anyFlow(change),
  anyFlow(register),
  anyFlow(methods),
  anyFlow(prompt),
  anyFlow(notMe),
  anyFlow(rehearsal),
  anyFlow(language),
  anyFlow(start),
  anyFlow(helpOther),
  anyFlow(link),
  anyFlow(linkOther),
  anyFlow(chats),
  anyFlow(helpdeskCase),
  anyFlow(caller),
  anyFlow(approval),
  anyFlow(confirmation),
  anyFlow(vouch),
  anyFlow(voucher),
  anyFlow(assistedReset),
  anyFlow(assistedPass),
  anyFlow(policy),
  anyFlow(policyApproval),
  anyFlow(policyPerson),
  anyFlow(life),
  anyFlow(policyTrial),
  anyFlow(release),
  anyFlow(releaseApproval),
  anyFlow(policyEmergency),
  anyFlow(campaign),
  anyFlow(campaignAsk),
  anyFlow(reports),
  anyFlow(audit),
];

/** Every flow by name. */
export const flows: Flows = new Map(all.map((flow) => [flow.name, flow]));
