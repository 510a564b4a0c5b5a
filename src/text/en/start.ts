/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': 'No, thank you',
  'button.start-not-me': 'Somebody is pretending to be me',

  'start.asked': 'Do you need help with your password?',
  'start.asked.page': 'Somebody typed your username on the start page for help with passwords.',
  'start.asked.colleague': '{by} asked me to help you.',
  'start.asked.explain':
    'If you need help, go on here. It all happens in this chat and on a page of your own: nobody else can see it, and nothing was changed.',
  'start.asked.nobody': 'Nobody will call or write to you for a code. If somebody does, it is a trick.',
  'start.left-alone': 'All right, nothing was changed',
  'start.left-alone.next': 'Write “reset” whenever you need a new password.',

  'start.told': 'Thank you for helping',
  'start.told.explain':
    'If I know this person, I have written to them just now, in every chat they have. They go on there by themselves: you will not see anything of it.',
  'start.told.next': 'No message after two minutes? Then they should ask the helpdesk.',
  'start.refused.not-linked': 'I do not know you yet',
  'start.refused.not-linked.next': 'Write “link” first. Then you can start help for a colleague.',
  'start.refused.too-many': 'That were many people in one hour',
  'start.refused.too-many.next': 'You can name somebody again in an hour.',
  'start.refused.unavailable': 'I could not take that in',
  'start.refused.unavailable.next': 'Nothing was started. Please try again in a few minutes.',
  'progress.starting': 'Passing it on',

  'notice.start-asked': 'Somebody asked me to help you with your password',
  'notice.start-asked.explain':
    'No chat of yours could be reached, so nothing was started. Open Teams or Slack on any device where you are still signed in and write “reset” to me. If you can open neither, ask your helpdesk: they can verify you by phone.',

  'page.start.title': 'Can’t sign in?',
  'page.start.explain':
    'Type your username. If it is known here, I write to your own chats in a moment, and you go on there: on your phone, or wherever you are still signed in.',
  'page.start.account': 'Username',
  'page.start.account.hint': 'The name you sign in with, for example your work e-mail address',
  'page.start.empty': 'Type your username first.',
  'page.start.submit': 'Help me',
  'page.start.doubt': 'This page never asks for a password. If one does, close it.',
  'page.start.done.title': 'Thank you. Look at your chat now',
  'page.start.done.explain':
    'If this username is known here, a message is in your Teams or Slack now. Press the button in it and follow the steps. It can take a minute.',
  'page.start.done.none':
    'No message? Check the username and try again once. If you cannot open any chat, ask your helpdesk: they can verify you by phone.',
  'page.start.done.close': 'You can close this page.',
} as const;
