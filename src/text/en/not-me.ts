/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': 'Freeze everything now',
  'button.thaw': 'Open it again',

  'objection.confirm': 'Was something done in your name?',
  'objection.confirm.explain':
    'I can freeze self-service for your account at once: nobody resets, unlocks or changes anything from here, whatever is open ends, you are signed out everywhere, and your security team is alarmed.',
  'objection.lifting': 'It can only be lifted by your helpdesk, or later by you with a passkey.',
  'objection.failed': 'That did not work. Please try again, and call your helpdesk.',
  'objection.freezing': 'Freezing',
  'objection.frozen': 'It is frozen',
  'objection.is-frozen': 'It is frozen already',
  'objection.frozen.explain':
    'Whatever was open has ended, and everybody who should know is told. If your password may be known to somebody, ask your helpdesk for a new one now.',
  'objection.thaw.from':
    'Your helpdesk can lift it with a second person at any time. From {until, date, minute} (UTC) on you can, with a passkey and one more check.',
  'objection.may-thaw': 'You can open it again',
  'objection.may-thaw.explain': 'The waiting is over. Show with your passkey and one more check that it is you.',
  'objection.thawing': 'Opening it again',
  'objection.thawed': 'It is open again',
  'objection.thawed.next': 'We told all your addresses. Look with “my methods” whether everything is still yours.',

  'page.not-me.title': 'Was this not you?',
  'page.not-me.explain':
    'Press the button and self-service of your account is frozen at once: whatever is open ends, you are signed out everywhere, and the security team is alarmed. Your helpdesk can lift it.',
  'page.not-me.submit': 'Freeze my account’s self-service',
  'page.not-me.done': 'It is frozen',
  'page.not-me.done.explain':
    'Nobody can change anything from here now. If somebody may know your password, call your helpdesk for a new one.',
} as const;
