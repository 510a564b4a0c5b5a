/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': 'Problem: {title} – {organisation}',
  'page.problem.title': 'There is a problem',
  'page.safety': 'Nobody from your organisation will ever ask you for a password or a code. Type them on this page only.',
  'page.safety.elsewhere':
    'Nobody from your organisation will ever ask you for a password or a code in a chat, by mail or by phone.',
  'page.busy': 'One moment…',
  'page.stale':
    'That form was out of date: it may have been sent twice, or from an older tab. It changed nothing. This is where you are now.',
} as const;

const time = {
  'page.time.left': 'This page closes in about {minutes, plural, one {one minute} other {# minutes}} unless you go on.',
  'page.time.last':
    'This page closes in about {minutes, plural, one {one minute} other {# minutes}}. That cannot be made longer any more.',
  'page.time.end': 'What was not sent by then is dropped. You can get a new link in your chat.',
  'page.time.extended': 'You have more time now.',
  'page.time.extended.title': 'You have more time',
  'page.time.extended.explain': 'Close this tab and go on in the one you came from.',
  'page.time.over': 'Time is up. What was not sent was dropped. Get a new link in your chat.',
} as const;

const claim = {
  'page.call.title': 'On the phone with the helpdesk?',
  'page.call.explain':
    'If you cannot open your chat, show here that it is you. The agent sees that it worked, and nothing of what you type.',
  'page.call.account': 'Your account',
  'page.call.number': 'The number you are told',
  'page.call.number.hint': 'Six digits. The agent says them.',
  'page.call.code': 'A code of your own',
  'page.call.code.hint': 'From your authenticator app, or one of your saved recovery codes. Never say it to anybody.',
  'page.call.submit': 'It is me',
  'page.call.wrong': 'That did not match, or the number is no longer good. Ask for a new number and try again.',
  'page.call.doubt': 'Nobody called you? Then close this page. If you are unsure, hang up and call the helpdesk yourself.',
  'page.call.done': 'Thank you',
  'page.call.done.explain': '{agent} of the helpdesk knows now that it is you.',
  'page.call.done.words':
    'Ask for their two words. They must say: {words}. If they cannot, hang up and call the helpdesk yourself.',
  'page.claim.title': 'Type your page code',
  'page.claim.explain': 'This page belongs to one person only. The code shows that it is you.',
  'page.claim.label': 'Page code',
  'page.claim.hint': 'Six digits. You find them in your chat, next to the button that brought you here.',
  'page.claim.submit': 'Open my page',
  'page.claim.after': 'It opens in this browser only, and only once.',
} as const;

const passwords = {
  'page.password.title': 'Choose a new password',
  'page.password.rules': 'Rules for your new password',
  'page.password.account': 'Account',
  'page.password.current': 'Current password',
  'page.password.current.hint': 'The one you sign in with now.',
  'page.password.new': 'New password',
  'page.password.again': 'New password, once more',
  'page.password.again.hint': 'Type the same one again, or paste it.',
  'page.password.show': 'Show what I type',
  'page.password.submit': 'Save my new password',
  'page.password.strength': 'How hard it is to guess: {strength}.',
  'page.current.title': 'Type your current password',
  'page.current.explain': 'It shows that it is you. It goes to your directory only, and is not kept.',
  'page.current.submit': 'Check my password',
} as const;

const signIn = {
  'page.sign-in.title': 'Sign in',
  'page.sign-in.register': 'Sign in as you do every day. It shows that it is you.',
  'page.sign-in.change': 'Sign in as you do every day first. Then you can choose a new password here.',
  'page.sign-in.link': 'Sign in with the account that you want to use here.',
  'page.sign-in.submit': 'Go to the sign-in page',
  'page.sign-in.back': 'You type your password on the sign-in page of your organisation. It brings you back here.',
  'page.leaving.title': 'To the sign-in page',
  'page.leaving.explain': 'You go on to {host}. Type your password there only if you know that page.',
  'page.leaving.go': 'Go on',
  'page.signed-in.title': 'You are back',
  'page.signed-in.explain': 'One press, and we go on where you left.',
  'page.signed-in.submit': 'Go on',
} as const;

const authenticator = {
  'page.authenticator.title': 'Set up your authenticator app',
  'page.authenticator.explain':
    'Have your phone ready, with an authenticator app on it. Any app that makes six-digit codes will do, such as Microsoft Authenticator, Google Authenticator or Aegis.',
  'page.authenticator.once': 'Your key is a secret. It is shown once: make sure that nobody looks over your shoulder.',
  'page.authenticator.reveal': 'Show my key',
  'page.authenticator.have': 'I have added the key already',
  'page.authenticator.new': 'Show me a new key',
  'page.authenticator.new.explain': 'A new key takes the place of the one before. Delete the old one in your app.',
  'page.authenticator.step.add': 'Open the app and choose to add an account. Then point it at this picture.',
  'page.authenticator.step.type': 'Or type this key into the app by hand:',
  'page.authenticator.step.same': 'Are you reading this on that phone?',
  'page.authenticator.step.open': 'Open my authenticator app',
  'page.authenticator.step.code': 'Type the six digits that the app shows now.',
  'page.authenticator.picture': 'QR code of your key. The key is written below it too.',
  'page.authenticator.key': 'Key',
  'page.authenticator.account': 'Account name in the app: {account}',
  'page.authenticator.code': 'Six-digit code',
  'page.authenticator.code.hint': 'It changes every 30 seconds. Any code the app shows now is fine.',
  'page.authenticator.submit': 'Check the code',
} as const;

const recovery = {
  'page.codes.title': 'Your recovery codes',
  'page.codes.explain':
    'With one of these codes you can show that it is you when you have nothing else at hand. Each works once.',
  'page.codes.once': 'They are shown once. Have paper or a printer ready, and make sure that nobody looks over your shoulder.',
  'page.codes.reveal': 'Show my codes',
  'page.codes.keep': 'Write them down or print them, and keep them where you keep your passport. Not on your computer.',
  'page.codes.list': 'Recovery codes',
  'page.codes.for': 'For {login} at {organisation}',
  'page.codes.print': 'Print',
  'page.codes.saved': 'I have saved them',
  'page.codes.saved.explain': 'They work as soon as you have said so. Codes you had before stop working.',
  'page.recovery.title': 'Type a recovery code',
  'page.recovery.explain': 'Take one of the codes you saved when you registered. Each works once; cross it out afterwards.',
  'page.recovery.label': 'Recovery code',
  'page.recovery.hint': 'Capital or small letters, with or without dashes.',
  'page.recovery.submit': 'Check the code',
} as const;

const linking = {
  'page.linking.title': 'Your linking code',
  'page.linking.explain':
    'It links your other chat to your account. It works once, for ten minutes, and only in the chat whose number you typed.',
  'page.linking.once': 'It is shown once. Do not pass it on: whoever links a chat with it can ask for your password to be reset.',
  'page.linking.reveal': 'Show my linking code',
  'page.linking.code': 'Linking code',
  'page.linking.type':
    'Type it on the page of your other chat, within {minutes, plural, one {# minute} other {# minutes}}. Never type it into a chat.',
  'page.linking.done': 'I have typed it',
  'page.linking.enter.title': 'Type your linking code',
  'page.linking.enter.explain':
    'Write “link another chat” to the bot in the chat that knows you, and type {number} there. It then shows you the code, on a page of its own.',
  'page.linking.enter.hint': 'Twelve letters and digits. Capital or small letters, with or without dashes.',
  'page.linking.enter.submit': 'Link this chat',
  'page.account.title': 'Name and password of your account',
  'page.account.explain':
    'They go to your directory only, and are not kept. If both are right, a code goes to the mail address your organisation has for you.',
  'page.account.name': 'Account name or mail address',
  'page.account.name.hint': 'What you type when you sign in at work.',
  'page.account.submit': 'Go on',
} as const;

const pass = {
  'page.pass.title': 'Your pass',
  'page.pass.explain': 'The helpdesk issued a pass for you. Only you can see it, here.',
  'page.pass.once': 'It is shown once. Write it down now, and tell nobody: not the helpdesk either.',
  'page.pass.was-shown':
    'Your pass was shown, and is not shown again. If you did not write it down, ask the helpdesk for another one.',
  'page.pass.reveal': 'Show my pass',
  'page.pass.label': 'Pass',
  'page.pass.life': 'It works for {minutes, plural, one {one minute} other {# minutes}}.',
  'page.pass.life.once': 'It works once, within {minutes, plural, one {one minute} other {# minutes}}.',
  'page.pass.use.registration':
    'Next, write “register” to the bot in your chat. It asks you for this pass on a page like this one, never in the chat.',
  'page.pass.use.sign-in':
    'Next, sign in at work with your name and this pass in place of your password, and set up your methods there.',
  'page.pass.done': 'I have written it down',
  'page.pass.enter.title': 'Type your pass',
  'page.pass.enter.explain': 'The pass that the helpdesk issued and your page showed you. It works once.',
  'page.pass.enter.hint': 'Sixteen letters and digits. Capital or small letters, with or without dashes.',
  'page.pass.enter.submit': 'Check my pass',
} as const;

const messages = {
  'page.go-back': 'You are done on this page',
  'page.go-back.explain': 'What you did here is saved. Go back to your chat: it tells you what comes next.',
  'page.look-again': 'Look again',
  'page.close': 'You can close this page.',
} as const;

const problems = {
  'page.bad-link.title': 'This link does not work',
  'page.bad-link.explain':
    'It may be too old, used already, opened in another browser, or the code was not right. This request changed nothing; your chat tells you what was done before.',
  'page.bad-link.next':
    'Did you mistype the code? Then go back one page and type it again. Otherwise go back to your chat and ask for a new link; it comes with a new code.',
  'page.too-many.title': 'Too many requests',
  'page.too-many.explain': 'Many requests came from your network in a short time. Nothing was changed by this one.',
  'page.too-many.next': 'Please wait {seconds, plural, one {one second} other {# seconds}}, then try again.',
  'page.not-yours.title': 'We could not tell that this came from you',
  'page.not-yours.explain':
    'What you sent did not come from this page, or your browser does not keep cookies. Nothing was changed.',
  'page.not-yours.next': 'Open the link in your chat once more. If it happens again, allow cookies for this page.',
  'page.unreadable.title': 'We could not read that',
  'page.unreadable.explain': 'What your browser sent is not what this page expects. Nothing was changed.',
  'page.unreadable.next': 'Open the link in your chat once more.',
  'page.trouble.title': 'Something is not working on our side',
  'page.trouble.explain': 'We could not finish this. Your chat tells you whether anything was changed.',
  'page.trouble.next': 'Please try again in a few minutes.',
  'page.reference': 'Reference number for your helpdesk: {reference}',
  'page.problem.bare': 'This address does not answer that.',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
