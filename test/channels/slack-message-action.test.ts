import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { caseAction } from '../../src/channels/case-window.ts';
import { interactionRequest } from '../world/slack/front.ts';
import { Member } from '../world/slack/member.ts';
import { type SlackWorld, startSlackWorld } from './slack-bot.ts';

describe('Slack: the shortcut on a message that opens a helpdesk case', () => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld();
    world.listener.says({ kind: 'notice', title: { say: 'button.help' } });
  });
  afterEach(() => world.close());

  const channel = Member.publicChannel();
  const window = () => JSON.stringify(world.ana.window()?.view ?? null);
  const chooses = async (message: Readonly<Record<string, unknown>>): Promise<void> => {
    assert.equal((await world.ana.chooses(caseAction, message, channel)).status, 200);
  };

  it('asks for the ticket in a window, and hears nothing yet', async () => {
    await chooses({ user: 'U0BEN' });
    await world.cloud.until(() => world.ana.window() !== null);
    assert.match(window(), /Ticket/);
    assert.deepEqual(world.listener.inbounds, []);
  });

  it('a sent window is heard as what an agent types; the answer stands in the direct conversation, and nothing in the channel (SEC-12)', async () => {
    await chooses({ user: 'U0BEN' });
    await world.cloud.until(() => world.ana.window() !== null);
    await world.ana.submits({ Ticket: ' INC-4711 \t now ' });
    await world.cloud.until(() => world.ana.messages().length === 1);
    assert.deepEqual(
      world.listener.inbounds.map(({ where, said, address }) => [where, said, address.conversation]),
      [['direct', { kind: 'text', text: 'helpdesk @U0BEN INC-4711 now' }, world.ana.dm]],
    );
    assert.match(window(), /direct/);
    assert.deepEqual(
      world.cloud.state.messages.filter((one) => one.channel === channel),
      [],
    );
  });

  it('a ticket that is missing or unknown is asked for again in the window, with what was typed; the next try is heard', async () => {
    await chooses({ user: 'U0BEN' });
    await world.cloud.until(() => world.ana.window() !== null);
    world.listener.says({ kind: 'notice', title: { say: 'case.refused.ticket' } });
    await world.ana.submits({});
    assert.match(window(), /Which ticket is it\?/);
    world.listener.says({ kind: 'notice', title: { say: 'case.refused.ticket-unknown' } });
    await world.ana.submits({ Ticket: 'INC-0' });
    assert.match(window(), /I know no ticket of that name/);
    assert.match(window(), /"initial_value":"INC-0"/);
    world.listener.says({ kind: 'notice', title: { say: 'button.help' } });
    await world.ana.submits({ Ticket: 'INC-1' });
    assert.match(window(), /direct/);
    assert.deepEqual(
      world.listener.inbounds.map(({ said }) => (said.kind === 'text' ? said.text : null)),
      ['helpdesk @U0BEN', 'helpdesk @U0BEN INC-0', 'helpdesk @U0BEN INC-1'],
    );
    assert.equal(new Set(world.listener.inbounds.map(({ ids }) => ids.join())).size, 3);
  });

  it('sent twice by the platform it has the same identity (SEC-3)', async () => {
    await chooses({ user: 'U0BEN' });
    await world.cloud.until(() => world.ana.window() !== null);
    const payload = world.ana.submitPayload({ Ticket: 'INC-1' });
    await world.cloud.deliver(interactionRequest(payload));
    await world.cloud.deliver(interactionRequest({ ...payload, trigger_id: 'another.trigger' }));
    await world.cloud.until(() => world.listener.inbounds.length === 1);
    await sleep(50);
    assert.equal(world.listener.inbounds.length, 1);
  });

  for (const [what, message] of [
    ['of an app', { user: 'U0BEN', bot_id: 'B0OTHER' }],
    ['of nobody', {}],
  ] as const)
    it(`a message ${what}: said in the window, and nothing can be sent`, async () => {
      await chooses(message);
      await world.cloud.until(() => world.ana.window() !== null);
      assert.doesNotMatch(window(), /"type":"input"/);
      assert.match(window(), /No person of yours/);
    });

  it('another shortcut: acknowledged, nothing opens', async () => {
    assert.equal((await world.ana.chooses('other', { user: 'U0BEN' })).status, 200);
    await sleep(80);
    assert.equal(world.ana.window(), null);
  });

  it('a guest gets no window (SEC-9); a workspace that is not listed is not heard (SEC-8)', async () => {
    await world.cloud.member('U0GUEST').chooses(caseAction, { user: 'U0BEN' });
    await world.cloud.member('U0MALLORY').chooses(caseAction, { user: 'U0BEN' });
    await sleep(120);
    assert.equal(world.cloud.state.views.size, 0);
  });

  it('a window whose person was altered opens nothing', async () => {
    await chooses({ user: 'U0BEN' });
    await world.cloud.until(() => world.ana.window() !== null);
    const payload = world.ana.submitPayload({ Ticket: 'INC-1' });
    const view = { ...payload.view, private_metadata: 'ben.baker INC-2 @U0BEN' };
    assert.equal((await world.cloud.deliver(interactionRequest({ ...payload, view }))).status, 200);
    await sleep(80);
    assert.deepEqual(world.listener.inbounds, []);
  });
});
