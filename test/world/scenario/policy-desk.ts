import assert from 'node:assert/strict';
import type { ChannelName } from '../../../src/core/identity.ts';
import type { Policy } from '../../../src/core/policy.ts';
import { english } from '../../../src/text/say.ts';
import { type Scenario, type ScenarioOptions, scenario } from '../scenario.ts';
import type { Person } from './person.ts';

/** What administrators write where they are asked why. */
export const reason = 'The audit of November asks for it';

/** Two administrators at the policy, Adam and Ada, registered and known to the bot. */
export class PolicyDesk {
  readonly world: Scenario;
  readonly adam: Person;
  readonly ada: Person;

  private constructor(world: Scenario) {
    this.world = world;
    this.adam = world.person('adam');
    this.ada = world.person('ada');
  }

  static async open(channel: ChannelName, options: ScenarioOptions = {}): Promise<PolicyDesk> {
    const desk = new PolicyDesk(await scenario(channel, { colleagues: 6, ...options }));
    for (const admin of [desk.adam, desk.ada]) {
      await desk.world.office.registers(admin, ['authenticator-code', 'email-code'], desk.world.directory);
      await admin.asks('help', 'menu.title'); // from now on the bot can speak to them first
    }
    return desk;
  }

  /** The policy as it is saved. */
  async stored(): Promise<Policy> {
    return (await this.world.office.records.policy())?.policy ?? assert.fail('no policy');
  }

  /** The number of the version that holds. */
  async version(): Promise<number> {
    return (await this.world.office.records.policy())?.version ?? 0;
  }

  /** Opens the form of an area. */
  async opens(admin: Person, area: string): Promise<void> {
    await admin.asks('sspr', 'policy.area.limits');
    await admin.presses(`Change: ${english[area]}`);
    await admin.sees('policy.edit.explain');
  }

  /** Passes both gates of an administrator. */
  async proves(admin: Person): Promise<void> {
    await admin.passesApp();
    await admin.passesMail();
  }

  /** Fills the form of an area, and sees what it would do. */
  async changes(admin: Person, area: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.opens(admin, area);
    await admin.fills(fields, 'policy.button.preview');
    await admin.sees('policy.review');
  }

  /** From what a change would do to the deed: why, and both gates. */
  async explains(admin: Person): Promise<void> {
    await admin.presses('policy.button.go-on');
    await admin.sees('policy.reason.explain');
    await admin.fills({ reason }, 'policy.button.go-on');
    await this.proves(admin);
  }

  /** A second administrator agrees to what they are asked. */
  async agrees(admin: Person): Promise<void> {
    await admin.sees('proposal.title');
    await admin.presses('approval.button.approve');
    await this.proves(admin);
    await admin.sees('proposal.over.approved');
  }
}
