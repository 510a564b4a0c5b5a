/** What a person may type, by command: words separated by commas. Case and accents do not matter. The first word or words decide. */
export const commands = {
  'command.reset':
    'reset, reset password, reset my password, forgot, forgot password, forgot my password, i forgot, i forgot my password',
  'command.unlock': 'unlock, unlock account, unlock my account',
  'command.change': 'change, change password, change my password',
  'command.register': 'register, enroll, enrol, set up, setup',
  'command.methods': 'methods, my methods',
  'command.link': 'link, link my account, link this chat',
  'command.link-other': 'link another chat, link other chat, link my other chat',
  'command.chats': 'chats, my chats, unlink',
  'command.case': 'helpdesk',
  'command.policy': 'sspr, sspr policy',
  'command.policy-emergency': 'emergency, sspr emergency',
  'command.campaign': 'campaign, campaigns, sspr campaign, sspr campaigns',
  'command.reports': 'reports, sspr report, sspr reports',
  'command.audit': 'audit, sspr audit',
  'command.caller': 'is this helpdesk?, is this helpdesk, is this the helpdesk?, is this the helpdesk',
  'command.not-me': 'this was not me, this wasn’t me, it was not me, it wasn’t me, not me, freeze my account, freeze',
  'command.help': 'help, hi, hello, hey, menu, start, ?',
  'command.cancel': 'cancel, stop, quit, abort',
  'command.start-over': 'start over, restart',
  'command.language': 'language, languages',
} as const;
