import type { webApi } from '@slack/bolt';
import { commands, shortcuts } from '../../src/channels/slack/bolt.ts';
import { scopesFor } from '../../src/channels/slack/scopes.ts';

type Manifest = webApi.AppsManifestValidateArguments['manifest'];

const words = {
  '/password': {
    description: 'Reset, change or unlock your work account',
    usage_hint: '[reset | change | unlock | register | my methods | help | cancel]',
  },
  '/helpdesk': { description: 'Helpdesk: open a case for a caller', usage_hint: '@person ticket' },
  '/approvals': { description: 'Approvers: what waits for a second person', usage_hint: '' },
  '/sspr': { description: 'Administrators: see and change the reset policy', usage_hint: '[policy]' },
} as const;

const shortcutWords = {
  helpdesk: { name: 'Open a helpdesk case', description: 'For agents: open a case about whoever wrote this message' },
} as const;

/** The Slack app of one site. Rights, events and commands come from the code that uses them; addresses are read only where single sign-on is declared. */
export const slackManifest = (publicBaseUrl: string, isSsoDeclared = false) => {
  const url = `${publicBaseUrl.replace(/\/+$/, '')}/slack/events`;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Latchkey',
      description: 'Reset, change or unlock your work account yourself.',
      long_description:
        'Latchkey helps you back into your work account: reset a forgotten password, change it, unlock the account, and register the ways you prove who you are. You talk to it in a direct message; every password, key and recovery code is typed on a one-time page, never in Slack. It reads no channel and no older message.',
      background_color: '#1f5fa8',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Latchkey', always_online: true },
      slash_commands: commands.map((command) => ({
        command,
        ...words[command as keyof typeof words],
        url,
        should_escape: true,
      })),
      shortcuts: shortcuts.map((callback_id) => ({
        type: 'message' as const,
        callback_id,
        ...shortcutWords[callback_id as keyof typeof shortcutWords],
      })),
    },
    oauth_config: { scopes: { bot: [...scopesFor(isSsoDeclared)] } },
    settings: {
      event_subscriptions: { request_url: url, bot_events: ['app_home_opened', 'message.im'] },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: true,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  } satisfies Manifest;
};
