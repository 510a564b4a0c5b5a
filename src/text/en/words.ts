/** Words shared by every channel: buttons and names. */
export const words = {
  'button.cancel': 'Cancel',
  'button.start-over': 'Start over',
  'button.help': 'Help',
  'button.more-time': 'I need more time',
  'link.contact': 'Contact your administrator',
  'method.authenticator-code': 'Authenticator app',
  'method.hardware-token': 'Hardware token',
  'method.chat-confirmation': 'Confirmation in your other chat',
  'method.email-code': 'E-mail code',
  'method.mobile-phone-code': 'Text message',
  'method.office-phone-call': 'Office phone call',
  'method.security-questions': 'Security questions',
  'method.passkey': 'Passkey',
  'method.recovery-code': 'Saved recovery code',
  'method.vouch': 'Confirmation by a colleague',
  'method.current-password': 'Current password',
} as const;
