import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { slackManifest } from '../../manifest/slack/manifest.ts';
import { pngSize, teamsManifest, teamsPackage } from '../../manifest/teams/package.ts';
import { caseAction } from '../../src/channels/case-window.ts';
import { commands, events, shortcuts } from '../../src/channels/slack/bolt.ts';
import { commandIn } from '../../src/text/command.ts';

const settings = {
  appId: '11111111-2222-4333-8444-555555555555',
  version: '0.1.0',
  publicBaseUrl: 'https://reset.corp.test',
  organisation: 'Fernhill',
  website: 'https://corp.test',
  privacy: 'https://corp.test/privacy',
  terms: 'https://corp.test/terms',
};

interface TeamsBot {
  readonly scopes: readonly string[];
  readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[];
}

describe('Teams package', () => {
  it("passes Microsoft's own schema, and a broken one does not", async () => {
    const manifest = await teamsManifest(settings);
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest as unknown as TeamsManifest), []);
    const broken = { ...manifest, name: { short: 'x'.repeat(31) } };
    assert.ok((await AppManifestUtils.validateAgainstSchema(broken as unknown as TeamsManifest)).length > 0);
  });

  it('leaves no field unfilled, and names only the host of the pages', async () => {
    const manifest = await teamsManifest(settings);
    assert.doesNotMatch(JSON.stringify(manifest), /\{\{/);
    assert.deepEqual(manifest.validDomains, ['reset.corp.test']);
  });

  it('is a zip of manifest and icons at its root, byte for byte the same each time', async () => {
    const zip = await teamsPackage(settings);
    const files = unzipSync(zip);
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png']);
    assert.deepEqual(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())), await teamsManifest(settings));
    assert.deepEqual(pngSize(files['color.png'] ?? new Uint8Array()), { width: 192, height: 192 });
    assert.deepEqual(pngSize(files['outline.png'] ?? new Uint8Array()), { width: 32, height: 32 });
    assert.deepEqual(await teamsPackage(settings), zip);
  });

  it('the outline icon has transparency', () => assert.equal(readFileSync('manifest/teams/outline.png')[25], 6));

  it('speaks only with one person at a time, and every command it offers is understood (SEC-12)', async () => {
    const [bot] = (await teamsManifest(settings)).bots as readonly TeamsBot[];
    assert.deepEqual(bot?.scopes, ['personal']);
    const titles = bot?.commandLists.flatMap((list) => list.commands.map(({ title }) => title)) ?? [];
    assert.deepEqual(titles, [
      'reset',
      'change',
      'unlock',
      'register',
      'my methods',
      'is this helpdesk?',
      'helpdesk',
      'approvals',
      'help',
      'cancel',
    ]);
    assert.deepEqual(
      titles.map((title) => commandIn(title)?.name),
      ['reset', 'change', 'unlock', 'register', 'methods', 'caller', 'case', 'approval', 'help', 'cancel'],
    );
  });
});

describe('the action on a message', () => {
  it('in Teams: one command, on messages only, that asks first and is heard by its id', async () => {
    const [extension, ...others] = (await teamsManifest(settings)).composeExtensions as readonly {
      readonly botId: string;
      readonly commands: readonly Readonly<Record<string, unknown>>[];
    }[];
    assert.deepEqual(others, []);
    assert.equal(extension?.botId, settings.appId);
    assert.deepEqual(
      extension?.commands.map(({ id, type, context, fetchTask }) => ({ id, type, context, fetchTask })),
      [{ id: caseAction, type: 'action', context: ['message'], fetchTask: true }],
    );
  });

  it('in Slack: the same, as a shortcut on messages, within the limits of the platform', () => {
    const { shortcuts: offered } = slackManifest('https://reset.corp.test/').features;
    assert.deepEqual(
      offered.map(({ type, callback_id }) => [type, callback_id]),
      shortcuts.map((id) => ['message', id]),
    );
    assert.deepEqual(shortcuts, [caseAction]);
    for (const { name, description } of offered) assert.ok(name.length <= 24 && description.length <= 150, name);
  });
});

describe('Slack manifest', () => {
  const manifest = slackManifest('https://reset.corp.test/');

  /** What each thing the code does needs, by Slack's reference of methods and events. */
  const needed: Readonly<Record<string, readonly string[]>> = {
    'chat.postMessage': ['chat:write'],
    'chat.update': ['chat:write'],
    'chat.postEphemeral': ['chat:write'],
    'chat.delete': ['chat:write'],
    'conversations.open': ['im:write'],
    'conversations.info': ['im:read'],
    'users.info': ['users:read'],
    'team.info': ['team:read'],
    'views.open': [],
    'views.update': [],
    'views.push': [],
    'views.publish': [],
    'auth.test': [],
    'message.im': ['im:history'],
    app_home_opened: [],
  };

  const used = (): readonly string[] => {
    const code = globSync('src/channels/slack/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const calls = code.flatMap((text) =>
      [...text.matchAll(/\bclient\.(\w+)\.(\w+)\(/g)].map(([, group, method]) => `${group}.${method}`),
    );
    return [...new Set(calls)];
  };

  it('asks for exactly the scopes the code uses (SEC-24)', () => {
    const all = [...used(), ...manifest.settings.event_subscriptions.bot_events];
    assert.deepEqual(
      all.filter((one) => !(one in needed)),
      [],
      'a call whose scope this table does not know',
    );
    const scopes = new Set([...all.flatMap((one) => needed[one] ?? []), ...(commands.length > 0 ? ['commands'] : [])]);
    assert.ok(used().length >= 4);
    assert.deepEqual([...manifest.oauth_config.scopes.bot].sort(), [...scopes].sort());
  });

  it('asks for addresses only where single sign-on is declared to control them (SEC-16, SEC-24)', () => {
    const declared = slackManifest('https://reset.corp.test/', true).oauth_config.scopes.bot;
    assert.deepEqual(declared, [...manifest.oauth_config.scopes.bot, 'users:read.email']);
  });

  it('subscribes to exactly the events the code hears', () =>
    assert.deepEqual(
      manifest.settings.event_subscriptions.bot_events.map((event) => event.split('.')[0]).sort(),
      [...events].sort(),
    ));

  it('offers exactly the commands the code hears, and each word of their hint is understood', () => {
    assert.deepEqual(
      manifest.features.slash_commands.map(({ command }) => command),
      commands,
    );
    const hintOf = (wanted: string): string =>
      manifest.features.slash_commands.find(({ command }) => command === wanted)?.usage_hint ?? '';
    for (const word of hintOf('/password').replace(/[[\]]/g, '').split('|')) assert.ok(commandIn(word), word);
    assert.deepEqual(commandIn(`helpdesk ${hintOf('/helpdesk')}`), { name: 'case', rest: '@person ticket', isMain: true });
    assert.equal(commandIn(`sspr ${hintOf('/sspr').replace(/[[\]]/g, '')}`)?.name, 'policy');
  });

  it('keeps to the limits of the platform', () => {
    const { display_information: shown, features, settings: set } = manifest;
    assert.ok(shown.name.length <= 35 && shown.description.length <= 140);
    assert.ok(shown.long_description.length >= 174 && shown.long_description.length <= 4000);
    assert.match(features.bot_user.display_name, /^[\w.-]{1,80}$/);
    for (const { command, description } of features.slash_commands) {
      assert.match(command, /^\/[a-z-]{1,31}$/);
      assert.ok(description.length <= 2000);
    }
    for (const url of [set.event_subscriptions.request_url, set.interactivity.request_url])
      assert.equal(url, 'https://reset.corp.test/slack/events');
    assert.equal(set.socket_mode_enabled, false);
  });
});
