/** Sentences of passkeys, in chat and on the page. */
export const passkey = {
  'method.passkey.hint': 'Your finger, your face, or the PIN of your device',
  'code.passkey': 'Use your passkey on your page',
  'code.passkey.explain': 'Open your page on the device that has your passkey. The page asks for the page code below.',
  'add.passkey': 'Make a passkey',
  'add.passkey.explain':
    'Open your page on the device you want to use. You confirm with your finger, your face, or the PIN of your device. The page asks for the page code below.',

  'problem.passkey.wrong':
    'That was not the passkey we asked for, or your device did not check that it is you. Please try again.',
  'problem.passkey.expired': 'That took too long, or was answered already. Please try again.',
  'problem.passkey.used': 'That passkey is registered already. Please make a new one.',
  'problem.passkey.wait': 'Too many tries. Please wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  'problem.passkey.worn': 'This method was tried too often and is switched off. Please use another one.',
  'problem.passkey.unavailable': 'We could not check it just now. The try may count. Please try again in a minute.',
  'problem.passkey.interrupted': 'We were interrupted and did not check it. Please try again.',

  'page.make-passkey.title': 'Make a passkey',
  'page.make-passkey.explain':
    'A passkey shows that it is you with your finger, your face, or the PIN of your device. There is nothing to remember, and nobody can make you give it away.',
  'page.make-passkey.begin': 'Begin',
  'page.make-passkey.now': 'Give your passkey a name, then follow what your browser asks.',
  'page.make-passkey.name': 'Name of this passkey',
  'page.make-passkey.name.hint': 'So that you know it again, such as “Work laptop”.',
  'page.make-passkey.go': 'Make my passkey',
  'page.use-passkey.title': 'Use your passkey',
  'page.use-passkey.explain': 'Your browser will ask for your passkey. Have the device at hand that it is on.',
  'page.use-passkey.begin': 'Ask for my passkey',
  'page.use-passkey.now': 'Follow what your browser asks.',
  'page.use-passkey.go': 'Ask again',
  'page.passkey.failed':
    'Your browser gave no passkey. Nothing was lost: you can try again, or go back to your chat and choose another method.',
  'page.passkey.missing':
    'This browser cannot use passkeys here, or its scripts are switched off. Use another browser or device, or go back to your chat and choose another method.',
} as const;
