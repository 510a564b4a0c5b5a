/** Sentences of text messages and calls, and of registering a number. A text message with a code stays within 160 characters where the organisation's name is short. */
export const phone = {
  'phone.text.for.reset':
    '{code} is your code to reset your {organisation} password. Nobody from the helpdesk will ask you for it. Not you? Do nothing.',
  'phone.text.for.unlock':
    '{code} is your code to unlock your {organisation} account. Nobody from the helpdesk will ask you for it. Not you? Do nothing.',
  'phone.text.for.change':
    '{code} is your code to change your {organisation} password. Nobody from the helpdesk will ask you for it. Not you? Do nothing.',
  'phone.text.for.manage-methods':
    '{code} is your code to change your {organisation} methods. Nobody from the helpdesk will ask you for it. Not you? Do nothing.',
  'phone.text.for.confirm-address':
    '{code} is your code to register this number with {organisation}. Nobody from the helpdesk will ask you for it. Not you? Do nothing.',
  'phone.text.for.other':
    '{code} is your {organisation} code. Nobody from the helpdesk will ask you for it. Not you? Do nothing.',
  'phone.call.for.reset': 'Hello. This is {organisation}, with your code to reset a password.',
  'phone.call.for.unlock': 'Hello. This is {organisation}, with your code to unlock an account.',
  'phone.call.for.change': 'Hello. This is {organisation}, with your code to change a password.',
  'phone.call.for.manage-methods': 'Hello. This is {organisation}, with your code to change your methods.',
  'phone.call.for.confirm-address': 'Hello. This is {organisation}, with your code to register this number.',
  'phone.call.for.other': 'Hello. This is {organisation}, with your code.',
  'phone.call.code': 'The code is: {digits}. Once more: {digits}.',
  'phone.call.nobody':
    'Nobody from the helpdesk will ask you for it. If you did not ask for it, hang up: without the code nothing happens. Goodbye.',

  'method.mobile-phone-code.hint': 'A code to your mobile phone',
  'method.office-phone-call.hint': 'A call to your desk that speaks a code',
  'code.mobile-phone-code': 'Type the code we sent you',
  'code.mobile-phone-code.explain': 'We sent a text message to {hint}. It can take a minute.',
  'code.mobile-phone-code.label': 'Code from the text message',
  'code.office-phone-call': 'Type the code you hear',
  'code.office-phone-call.explain': 'We are calling {hint}. The code is spoken twice.',
  'code.office-phone-call.label': 'Code from the call',
  'problem.send.unknown': 'We do not know whether the code got through. Type it if it came, or ask for a new one in a minute.',

  'button.call-me': 'Call me',
  'add.mobile': 'Add a mobile phone',
  'add.mobile.explain': 'We send a text message there to check it. Begin with + and the country, such as +44 7700 900123.',
  'add.mobile.label': 'Mobile phone number',
  'add.mobile.confirm': 'Check your phone',
  'add.mobile.confirm.explain': 'We sent a text message to the number you typed. It can take a minute.',
  'add.office': 'Add an office phone',
  'add.office.explain': 'We call you there and speak a code. Begin with + and the country; extensions cannot be called.',
  'add.office.label': 'Office phone number',
  'add.office.confirm': 'Your phone is ringing',
  'add.office.confirm.explain': 'We are calling the number you typed. The code is spoken twice.',
  'problem.number.invalid': 'That does not look like a phone number. Begin with + and the country, without an extension.',
  'problem.number.country': 'We cannot send to numbers of that country.',
  'problem.number.kind': 'That kind of number cannot be used here. Please type an ordinary mobile or office number.',
  'problem.number.in-use': 'That number is registered already.',
  'problem.number.throttled': 'Several codes were sent already. Please wait a while, or choose something else.',
  'problem.number.unreachable': 'We could not reach that number just now. Is it right? Try again in a minute.',
  'problem.number.unavailable': 'We could not send the code just now. Try again in a minute.',
  'problem.number.interrupted': 'We were interrupted. Please try again.',
  'problem.number.unknown': 'We do not know whether the code got through. Type it if it came, or ask for a new one in a minute.',
};
