import { eventually } from '../scenario.ts';
import { answers, calls, type HelpdeskWorld } from './call.ts';
import type { Person } from './person.ts';

/** The lines of a case card, from the top. */
export const lines = {
  unlock: 0,
  'start-reset': 1,
  'issue-pass': 2,
  'require-registration': 3,
  'remove-method': 4,
  'end-sessions': 5,
  'lift-pause': 6,
} as const;
/** One of them. */
export type Line = keyof typeof lines;

const reason = 'Lost the phone on a train this morning';

/** The agent shows that it is them, with their app. */
export const stepsUp = (agent: Person): Promise<void> => agent.passesApp();

/** The approver shows that it is them: app first, then a recovery code on the page. */
export const approves = async (approver: Person, choice: 'approve' | 'reject' = 'approve'): Promise<void> => {
  await approver.sees('approval.title');
  await approver.presses(`approval.button.${choice}`);
  await approver.passesApp();
  await approver.sees('code.recovery-code');
  await approver.opensPage();
  await approver.typesRecoveryCode(approver.pocket.recoveryCodes.pop() ?? '');
  await approver.sees(choice === 'approve' ? 'approval.over.approved' : 'approval.over.rejected');
};

/** The agent asks for a second person, with a reason. */
export const asksSecond = async (agent: Person, why = reason): Promise<void> => {
  await agent.presses('case.button.ask');
  await agent.fills({ reason: why }, 'case.button.ask');
  await stepsUp(agent);
  await agent.sees('case.state.waiting');
};

/** The second person who has more codes on paper. */
const second = ({ vera, ben }: HelpdeskWorld): Person =>
  vera.pocket.recoveryCodes.length >= ben.pocket.recoveryCodes.length ? vera : ben;

/** Somebody else agrees. */
export const isApproved = (desk: HelpdeskWorld): Promise<void> => approves(second(desk));

/** A verified caller, and a second person who approved it: open once. */
export const approved = async (
  desk: HelpdeskWorld,
  caller: Person,
  ticket: string,
  line: Line,
  agent = desk.hank,
): Promise<void> => {
  const number = await calls(agent, caller, ticket, lines[line]);
  await answers(caller, number);
  await agent.sees('case.state.needs-approval');
  await asksSecond(agent);
  await isApproved(desk);
  await agent.sees('case.state.approved');
};

/** The agent does what is open now. */
export const does = async (agent: Person): Promise<void> => {
  await agent.presses('case.button.do');
  await stepsUp(agent);
};

/** A whole action with a second person. */
export const acts = async (desk: HelpdeskWorld, caller: Person, ticket: string, line: Line, agent = desk.hank): Promise<void> => {
  await approved(desk, caller, ticket, line, agent);
  await does(agent);
};

/** The target chooses a new password for the reset an agent started. */
export const choosesByReset = async (target: Person, password: string): Promise<void> => {
  await target.sees('assisted.assisted-reset');
  await target.presses('assisted.button.assisted-reset');
  await target.sees('assisted.choose');
  await target.opensPage();
  await target.choosesPassword(password);
  await target.sees('outcome.reset.done');
};

/** The target sees the pass an agent issued; gives it back as it is written. */
export const seesPass = async (target: Person): Promise<string> => {
  await target.sees('assisted.assisted-pass');
  await target.presses('assisted.button.assisted-pass');
  await target.sees('assisted.pass');
  await target.opensPage();
  const page = await target.browser.submits('Show my pass');
  const [, pass = ''] = /<code[^>]*>([^<]{8,})<\/code>/.exec(page.html) ?? [];
  if (!pass) throw new Error(`no pass on the page: ${page.text}`);
  return pass;
};

/** Waits until an audit row about somebody is there. */
export const audited = (desk: HelpdeskWorld, about: Person, what: string): Promise<void> =>
  eventually(`${what} is on record`, async () => (await desk.world.office.audit(about.who.account)).includes(what));
