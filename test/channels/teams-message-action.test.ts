import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { caseAction } from '../../src/channels/case-window.ts';
import { say } from '../../src/text/say.ts';
import type { AnyActivity, TeamsClient } from '../world/teams-client.ts';
import { shownOf, startTeamsBot, type TeamsBot } from './teams-bot.ts';

describe('Teams: the action on a message that opens a helpdesk case', () => {
  let bot: TeamsBot;
  let hank: TeamsClient;
  const ana = randomUUID();
  const author = { id: ana.toUpperCase(), displayName: 'Ana <b>', userIdentityType: 'aadUser' };
  beforeEach(async () => {
    bot = await startTeamsBot();
    hank = bot.person();
    bot.answer = () => ({ shown: shownOf({ kind: 'notice', title: { say: 'public.see-direct' } }), replaces: false });
  });
  afterEach(async () => {
    await bot.stop();
    assert.deepEqual(bot.connector.complaints, []);
  });

  const channel = () => ({ id: '19:x@thread.tacv2', conversationType: 'channel', tenantId: bot.connector.tenant });
  const taskOf = async (activity: AnyActivity): Promise<{ type: string; value: unknown }> => {
    const reply = await hank.sends(activity);
    assert.equal(reply.status, 200);
    return JSON.parse(reply.body).task;
  };

  it('asks for the ticket in a dialog that Teams can show, and hears nothing yet', async () => {
    const task = await taskOf(hank.messageAction('fetchTask', author, null, { conversation: channel() }));
    assert.equal(task.type, 'continue');
    const { card } = task.value as { card: { contentType: string; content: { body: AnyActivity[]; actions: AnyActivity[] } } };
    assert.equal(card.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.deepEqual(
      card.content.body.filter(({ type }) => type === 'Input.Text').map(({ id, maxLength }) => [id, maxLength]),
      [['ticket', 64]],
    );
    assert.deepEqual(
      card.content.actions.map(({ type }) => type),
      ['Action.Submit'],
    );
    assert.ok(!JSON.stringify(task).includes(ana), 'who it is about is in no card');
    assert.deepEqual(bot.heard, []);
    assert.deepEqual(bot.connector.calls, []);
  });

  it('a sent dialog is heard as what an agent types, in public; the sentence stands in the dialog, and nothing in the channel (SEC-12)', async () => {
    const task = await taskOf(
      hank.messageAction('submitAction', author, { ticket: ' INC-4711\n now ' }, { conversation: channel() }),
    );
    assert.deepEqual(task, { type: 'message', value: say('en', { say: 'public.see-direct' }) });
    assert.deepEqual(
      bot.heard.map(({ where, said }) => [where, said]),
      [['public', { kind: 'text', text: `helpdesk @${ana} INC-4711 now` }]],
    );
    await bot.channel.drained();
    assert.deepEqual(bot.connector.calls, []);
  });

  it('from a chat of two people, which Teams calls personal: public all the same, and no way to speak to anybody', async () => {
    const conversation = { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal', tenantId: bot.connector.tenant };
    await taskOf(hank.messageAction('submitAction', author, { ticket: 'INC-1' }, { conversation }));
    assert.equal(bot.heard[0]?.where, 'public');
    const home = await bot.channel.home({ channel: 'teams', tenant: bot.connector.tenant, person: hank.person });
    assert.notEqual(home?.conversation, conversation.id);
  });

  it('sent again it has the same identity (SEC-3)', async () => {
    const activity = hank.messageAction('submitAction', author, { ticket: 'INC-1' }, { conversation: channel() });
    await hank.sends(activity);
    await hank.sends(activity);
    assert.deepEqual(bot.heard[0]?.ids, bot.heard[1]?.ids);
  });

  it('without a ticket the flow says what is missing', async () => {
    await taskOf(hank.messageAction('submitAction', author, {}, { conversation: channel() }));
    assert.deepEqual(bot.heard[0]?.said, { kind: 'text', text: `helpdesk @${ana}` });
  });

  it('a ticket that is missing or unknown is asked for again in the dialog, with what was typed', async () => {
    const shown = shownOf({ kind: 'notice', title: { say: 'public.see-direct' } });
    for (const [reason, ticket] of [
      ['ticket', ''],
      ['ticket-unknown', 'INC-0'],
      ['ticket-unchecked', 'INC-1'],
    ] as const) {
      const elsewhere = { say: `case.refused.${reason}` };
      bot.answer = () => ({ shown, replaces: false, elsewhere });
      const task = await taskOf(
        hank.messageAction('submitAction', author, { ticket: ` ${ticket} ` }, { conversation: channel() }),
      );
      assert.equal(task.type, 'continue');
      const { body } = (task.value as { card: { content: { body: AnyActivity[] } } }).card.content;
      assert.ok(body.some(({ text, color }) => text === say('en', elsewhere) && color === 'attention'));
      assert.equal(body.find(({ id }) => id === 'ticket')?.value ?? '', ticket);
    }
    const other = { say: 'case.refused.not-found' };
    bot.answer = () => ({ shown, replaces: false, elsewhere: other });
    const task = await taskOf(hank.messageAction('submitAction', author, { ticket: 'INC-1' }));
    assert.deepEqual(task, { type: 'message', value: say('en', { say: 'public.see-direct' }) });
  });

  const nobody: readonly (readonly [string, unknown])[] = [
    ['an app', null],
    ['an anonymous guest', { id: randomUUID(), userIdentityType: 'anonymousGuest' }],
    ['somebody of another organisation', { id: randomUUID(), userIdentityType: 'federatedUser' }],
    ['an id that is none', { id: 'ana@corp.test INC-1', userIdentityType: 'aadUser' }],
    ['a list', [{ id: randomUUID() }]],
  ];
  for (const [what, user] of nobody)
    it(`a message of ${what} is nobody's: said in the dialog, and nothing is heard`, async () => {
      const task = await taskOf(hank.messageAction('fetchTask', user));
      assert.deepEqual(task, { type: 'message', value: say('en', { say: 'casewindow.nobody' }) });
      assert.equal((await hank.sends(hank.messageAction('submitAction', user, { ticket: 'INC-1' }))).status, 200);
      assert.deepEqual(bot.heard, []);
    });

  it('another command, a ticket that is an object, a bot that presses: nothing (SEC-14, SEC-15)', async () => {
    const messagePayload = { from: { user: author } };
    const invokes = [
      { name: 'composeExtension/fetchTask', value: { commandId: 'other', messagePayload } },
      { name: 'composeExtension/submitAction', value: { commandId: 'other', messagePayload, data: { ticket: 'INC-1' } } },
      { name: 'composeExtension/submitAction', value: { commandId: caseAction, messagePayload, data: { ticket: { $gt: '' } } } },
      { name: 'composeExtension/query', value: { commandId: caseAction } },
    ];
    for (const invoke of invokes) assert.equal((await hank.sends(hank.activity({ type: 'invoke', ...invoke }))).status, 200);
    const from = { id: '28:other', aadObjectId: randomUUID() };
    await hank.sends(hank.messageAction('submitAction', author, { ticket: 'INC-1' }, { from }));
    assert.deepEqual(bot.heard, []);
  });

  it('a product that is gone is told in the dialog, not as an error of Teams', async () => {
    bot.answer = () => Promise.reject(new Error('gone'));
    const task = await taskOf(hank.messageAction('submitAction', author, { ticket: 'INC-1' }));
    assert.deepEqual(task, { type: 'message', value: say('en', { say: 'card.trouble' }) });
  });
});
