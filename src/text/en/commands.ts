/** What a person may type, by task: lower case, compared after trimming. The first word or words decide. */
export const commands: Readonly<Record<string, readonly string[]>> = {
  reset: [
    'reset my password',
    'reset password',
    'reset',
    'forgot my password',
    'forgot password',
    'forgot',
    'i forgot my password',
    'i forgot',
  ],
  unlock: ['unlock my account', 'unlock account', 'unlock'],
  change: ['change my password', 'change password', 'change'],
  register: ['register', 'enroll', 'enrol', 'set up', 'setup'],
  methods: ['my methods', 'methods'],
  link: ['link my account', 'link this chat', 'link'],
  'link-other': ['link another chat', 'link other chat', 'link my other chat'],
  chats: ['my chats', 'chats', 'unlink'],
  help: ['help', 'hi', 'hello', 'hey', 'menu', 'start', '?'],
  cancel: ['cancel', 'stop', 'quit', 'abort'],
  'start over': ['start over', 'restart'],
};
