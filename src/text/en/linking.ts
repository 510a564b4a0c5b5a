/** Sentences of linking chats to accounts. */
export const linking = {
  'task.chats': 'My chats',
  'button.begin-link': 'Link my account',
  'button.link-other': 'Link another chat',
  'button.unlink': 'Unlink',
  'button.other-way': 'Another way',

  'link.choose': 'How can you show whose account it is?',
  'link.choose.explain':
    'Nobody can use your account from here before you have. Names and mail addresses do not count: anybody can have those.',
  'link.suspended':
    'The mail address in the profile of this chat has changed. So that nobody slips into your account, show once more that it is yours.',
  'link.door.other-chat': 'I use another chat already',
  'link.door.other-chat.hint': 'It gives you a code to type here, on a page of your own',
  'link.door.password': 'I know my password',
  'link.door.password.hint': 'And I can read the mail my organisation sends me',
  'link.door.sign-in': 'I sign in',
  'link.door.sign-in.hint': 'At the sign-in page of my organisation',
  'link.number': 'Type {number} in your other chat',
  'link.number.explain':
    'In the chat that knows you, write “link another chat” to me and type this number there. It is no secret, and good for ten minutes.',
  'link.number.then':
    'You get a linking code there, on a page of your own. Then open your page here and type the code. Nobody will ever ask you for it.',
  'link.password': 'Name and password, on your page',
  'link.password.explain':
    'Open your page and type the name and the password of your account there, never here. The page asks for the page code below.',
  'link.mail-code': 'Look into your mailbox',
  'link.mail-code.explain':
    'If name and password were right and your account can be linked like this, a code is in the mailbox of that account soon. If none comes within a few minutes, choose another way or start again.',
  'link.sign-in': 'Sign in on your page',
  'link.sign-in.explain':
    'Open your page and sign in there with the account that you want to use here. The page asks for the page code below.',
  'link.account': 'Account: {login}.',
  'link.linked': 'This chat is linked already',
  'link.linked.next': 'There is nothing to do. To end it, look at “my chats”.',
  'link.done': 'This chat is linked to your account',
  'link.done.next': 'You can help yourself from here now. We told all your addresses about it.',
  'link.ended.no-way': 'This chat cannot be linked here',
  'link.ended.no-way.next': 'Your organisation offers no way to do it on your own.',
  'link.ended.too-many': 'That is enough for now',
  'link.ended.too-many.next': 'You did this often in a short time. Please wait an hour, then try again.',
  'link.ended.paused': 'Self-service is paused for this account',
  'link.ended.paused.next': 'There were too many wrong tries. It opens again by itself within a day.',
  'link.ended.untouchable': 'I may not link this account',
  'link.ended.untouchable.next': 'It is switched off, has ended, or is of a kind I never touch.',
  'link.ended.privileged': 'This account is too powerful for that way',
  'link.ended.privileged.next': 'Use another chat that knows you, or sign in.',
  'link.ended.emergency': 'No chat can be linked for the moment',
  'link.ended.emergency.next': 'Your organisation has stopped it to protect everybody. Nothing was changed.',
  'link.ended.gates': 'More is needed for that',
  'link.ended.gates.next':
    'Your account has a chat of this kind already, and nothing is registered with which you could show that it is you.',
  'link.ended.linked-already': 'This chat is linked already',
  'link.ended.linked-already.next': 'Unlink it first: write “my chats” to me.',
  'link.ended.linked-elsewhere': 'This chat belongs to another account',
  'link.ended.linked-elsewhere.next': 'Nothing was changed. Only your helpdesk can sort that out.',
  'link.ended.not-verified': 'I could not be sure that it is you',
  'link.ended.not-verified.next': 'Nothing was changed. Please start again.',
  'link.ended.not-done': 'That did not work',
  'link.ended.not-done.next': 'Nothing was linked. Please try again in a few minutes.',

  'problem.link.wrong': 'That code was not right, or it is too old.',
  'problem.link.empty': 'Please type both, the name and the password.',
  'problem.link.unavailable': 'We could not check it just now. Please try again in a minute.',
  'problem.link.interrupted': 'We were interrupted and did not check it. Please try again.',
  'problem.linking-number.unknown':
    'No chat shows that number now. Write “link” in your other chat, and type the six digits it shows.',
  'problem.linking-number.too-many': 'That was tried often. Please wait a while.',
  'problem.linking-number.unavailable': 'We could not look for it just now. Please try again in a minute.',

  'link.other.number': 'Which number does your other chat show?',
  'link.other.number.explain':
    'Write “link” to me in your other chat and choose “I use another chat already”. It shows six digits: type them here. Only do so if it is you who sits there.',
  'link.other.number.label': 'Six-digit number',
  'link.other.code': 'Get your linking code',
  'link.other.code.explain':
    'Your page shows it once. Type it on the page of your other chat, never into a chat. The page asks for the page code below.',
  'link.other.done': 'Now go on in your other chat',
  'link.other.done.next':
    'Once you have typed the code on the page there, that chat is linked. We tell you here and at all your addresses.',
  'link.other.not-made': 'I cannot give you a code now',
  'link.other.not-made.next': 'Nothing was changed. What you showed may be too old by now: please start again.',

  'chats.title': 'Your chats',
  'chats.explain': 'From these your account can be used. Every address is told when one is added.',
  'chats.row.directory.here': 'this chat; known to your organisation',
  'chats.row.directory.there': 'known to your organisation',
  'chats.row.linked.here': 'this chat; linked by you, since {since, date, dated}',
  'chats.row.linked.there': 'linked by you, since {since, date, dated}',
  'chats.which': 'Which one?',
  'chats.which.explain': 'From a chat that is unlinked your account can no longer be used. We tell all your addresses.',
  'chats.unlinked': 'It was unlinked.',
  'chats.not-unlinked': 'It was not unlinked. Please try again.',
  'chats.unlinked-here': 'This chat is no longer linked',
  'chats.unlinked-here.next': 'Your account cannot be used from here any more. We told all your addresses.',
} as const;
