import assert from 'node:assert/strict';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { answers, calls, type HelpdeskWorld, helpdesk, rowButton, verifiedCall, verifies } from '../world/scenario/call.ts';
import { audited, does } from '../world/scenario/deeds.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';

describe('the helpdesk call, at awkward moments', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let directory: FaultyDirectory<EmbeddedDirectory>;
    let sam: Person;
    before(async () => {
      desk = await helpdesk(channel, {
        directory: (real) => {
          directory = faultyDirectory(real, { hangMs: 1_500 });
          return directory;
        },
      });
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
    });
    afterEach(() => directory.heal());
    after(() => desk.world.stop());

    it('opened from a message of theirs, the case stands in the agent’s own chat, and nothing where the message is (SEC-12)', async () => {
      let said = '';
      await desk.hank.does(async () => {
        said = await desk.hank.chat.opensCaseAbout(sam.who, 'INC-1');
      });
      await desk.hank.sees('case.button.look');
      assert.ok(desk.hank.screen.text.includes('Sam Stone'));
      assert.ok(said.length > 0 && !said.includes('Sam'), said);
      const [of] = await desk.world.office.records.casesAbout(sam.who.account, 0);
      assert.deepEqual([of?.ticket, of?.agent.account], ['INC-1', desk.hank.who.account]);
      await desk.hank.asks(`helpdesk ${sam.who.login} INC-1`, 'case.button.look');
      assert.equal((await desk.world.office.records.casesAbout(sam.who.account, 0)).length, 1, 'one case, however it is opened');
    });

    it('the same by somebody who is no agent, about oneself, and without a ticket: refused in their own chat (SEC-18, SEC-94)', async () => {
      await sam.does(() => sam.chat.opensCaseAbout(desk.hank.who, 'INC-2'));
      await sam.sees('case.refused.not-agent');
      await desk.hank.does(() => desk.hank.chat.opensCaseAbout(desk.hank.who, 'INC-2'));
      await desk.hank.sees('case.refused.self');
      await eventually('asked again where it was asked', async () => {
        let said = '';
        await desk.hank.does(async () => {
          said = await desk.hank.chat.opensCaseAbout(sam.who, '');
        });
        return said.includes('Which ticket is it?');
      });
      await desk.hank.sees('case.refused.ticket');
      assert.deepEqual(await desk.world.office.records.casesAbout(sam.who.account, 0), []);
    });

    it('a caller whose write is on its way is asked once it is over', async () => {
      for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
      await sam.asks('unlock', 'prove.first');
      await sam.passesApp();
      await sam.sees('prove.next');
      directory.fail('unlock', 'hang');
      await sam.passesMail();
      const number = await calls(desk.hank, sam, 'INC-3');
      assert.ok(!sam.hasSeen('caller.title'), 'a write is never interrupted');
      await sam.sees('caller.title');
      assert.ok(sam.hasSeen('outcome.unlock.not-confirmed'), 'what became of it was told before');
      await answers(sam, number);
      await sam.sees('caller.over.verified');
    });

    it('two agents about the same person: each has their own number, and the caller’s newest card is the newest call', async () => {
      const first = await calls(desk.hank, sam, 'INC-4');
      await sam.sees('caller.title');
      const second = await calls(desk.ida, sam, 'INC-5');
      assert.ok(desk.ida.screen.text.includes('Hank Holt has an open case'), desk.ida.screen.text);
      await eventually('the newer call stands in the chat', () => sam.screen.text.includes('Ida Ito'));
      assert.notEqual(first, second);
      await sam.fills({ number: first, code: sam.appCode() }, 'caller.button.yes');
      await sam.sees('caller.problem.wrong');
      await answers(sam, second);
      await sam.sees('caller.over.verified');
      await desk.ida.sees('case.state.verified');
      assert.ok(!desk.hank.hasSeen('case.state.verified'), 'what one agent was shown opens nothing for the other (SEC-86)');
      const third = await verifies(desk.hank);
      await answers(sam, third);
      await desk.hank.sees('case.state.verified');
    });

    it('a directory that hangs: not confirmed, then seen a minute later, on the card and in the audit (SEC-81)', async () => {
      await verifiedCall(desk.hank, sam, 'INC-6');
      await desk.hank.sees('case.state.verified');
      directory.fail('unlock', 'drop-answer');
      await does(desk.hank);
      await desk.hank.sees('case.state.unknown');
      for (let minutes = 0; minutes < 3; minutes += 1) {
        desk.world.passes(62);
        await new Promise((resolve) => setTimeout(resolve, 1_200));
      }
      await desk.hank.sees('case.state.done');
      await audited(desk, sam, 'agent.unlock success');
    });

    it('typed *cancel* leaves nothing to press on the card before it; the case itself stays', async () => {
      await desk.hank.asks(`helpdesk ${sam.who.login} INC-7`, 'case.button.look');
      rowButton(desk.hank, 0);
      await desk.hank.asks('cancel', 'ended.cancelled');
      await eventually('no button is left', () => desk.hank.chat.screens().every(({ buttons }) => buttons.length === 0));
      await desk.hank.asks(`helpdesk ${sam.who.login} INC-7`, 'case.button.look');
    });
  });
});
