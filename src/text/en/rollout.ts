/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout = {
  'rollout.chat.title': 'New: choose a new password yourself',
  'rollout.chat.what':
    'Forgotten your password, or locked out? From now on you can help yourself at {organisation}, at any hour, here in this chat.',
  'rollout.chat.do': 'Write “register” to me once, while you can still sign in. It takes two minutes.',
  'rollout.chat.safe': 'I never ask for a password in a message, and nobody of us sends you a link to type one into.',

  'rollout.mail.title': 'Please register for password reset: it takes two minutes',
  'rollout.mail.what':
    '{organisation} now has a bot in Teams and Slack that helps you when you have forgotten your password or are locked out. You choose a new password yourself, at any hour, without calling anybody.',
  'rollout.mail.do':
    'Open the bot in Teams or Slack and write “register”. It asks you for ways to show that it is you, such as an app on your phone, and gives you recovery codes to keep on paper.',
  'rollout.mail.then':
    'Later, write “reset” when you have forgotten your password, “unlock” when you are locked out, or “change” when you want another one.',
  'rollout.mail.safe':
    'This mail has no link, and that is on purpose. Nobody of us sends you a link to type a password into. Should you get one, tell your helpdesk.',

  'rollout.intranet.title': 'Password reset in Teams and Slack',
  'rollout.intranet.what':
    'You can reset your password, change it and unlock your account at {organisation} by yourself, in a chat with our bot.',
  'rollout.intranet.register': 'Register first: write “register” to the bot while you can still sign in. Two minutes, once.',
  'rollout.intranet.reset':
    'Forgotten your password: write “reset”. Show twice that it is you, then choose a new password on a page that is yours alone for a few minutes.',
  'rollout.intranet.unlock': 'Locked out, but you know your password: write “unlock”.',
  'rollout.intranet.phone': 'New phone: write “my methods” and replace the old one before you give it away.',
  'rollout.intranet.call':
    'Somebody calls and says they are the helpdesk: write “is this helpdesk?”. If nobody is verifying you, hang up.',
  'rollout.intranet.not-me':
    'A notice of something you did not do: write “this was not me”. That stops everything about your account at once.',
  'rollout.intranet.data':
    'We keep only what you register, sealed, and a record of what was done. Passwords are never kept, and never typed into a chat. You see and remove what you registered with “my methods”.',
} as const;
