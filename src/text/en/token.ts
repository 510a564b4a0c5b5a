/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': 'The device or app your organisation gave you',
  'code.hardware-token': 'Type the code from your token',
  'code.hardware-token.explain': 'Take your token {hint} and type the six digits it shows.',
  'code.hardware-token.label': 'Six-digit code',
  'add.token': 'Activate your token',
  'add.token.explain': 'Type the six digits your token shows. Then wait until it shows new ones, and type those below.',
  'add.token.first': 'First code',
  'add.token.second': 'The next code',
  'problem.token.wrong':
    'Those are not two codes of your token, one right after the other. Please wait for the next code and type two in a row.',
  'problem.token.none-waiting': 'No token waits for you. If you hold a new one, ask your helpdesk to give it to you.',
  'problem.token.used': 'That token was activated already.',
  'problem.token.wait': 'Too many tries. Please wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  'problem.token.unavailable': 'We could not check it just now. The try may count. Please try again in a minute.',
  'problem.token.interrupted': 'We were interrupted and did not check it. Please try again.',
} as const;
