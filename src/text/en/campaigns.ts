/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns = {
  'campaign.looking': 'Looking',
  'campaign.counting': 'Counting',
  'campaign.starting': 'One moment',
  'campaign.refused.not-admin': 'This is for administrators',
  'campaign.refused.not-admin.next': 'If you are one, you must be in the group that your site names for it.',
  'campaign.refused.unavailable': 'The campaigns cannot be read now',
  'campaign.refused.unavailable.next': 'Those that run go on by themselves. Try again in a minute.',
  'campaign.refused.interrupted': 'That was interrupted',
  'campaign.refused.interrupted.next': 'Open the campaigns again: they say what runs.',

  'campaign.title': 'Campaigns',
  'campaign.explain': 'A campaign asks the people of a group to register, a few at a time, and reminds those who have not.',
  'campaign.none':
    'None ran yet. A campaign asks the people of a group to register, a few at a time, and reminds those who have not.',
  'campaign.of': 'Since {at, date, minute} (UTC), by {by}',
  'campaign.line':
    '{state, select, running {Running} paused {Paused} stopped {Stopped} other {Over}}: {people, plural, =0 {nobody in it yet} one {one person} other {# people}}, {asked, number} asked, {answered, number} of them registered since.',
  'campaign.button.new': 'New campaign',
  'campaign.button.open': 'Open',
  'campaign.button.preview': 'Show the message',
  'campaign.button.start': 'Start',
  'campaign.button.pause': 'Pause',
  'campaign.button.resume': 'Go on',
  'campaign.button.stop': 'Stop for good',
  'campaign.button.refresh': 'Look again',
  'campaign.button.later': 'Not now',
  'campaign.button.never': 'Do not ask me again',

  'campaign.plan': 'A new campaign',
  'campaign.plan.explain.register': 'Nothing is sent before you have seen the message and whom it goes to.',
  'campaign.plan.explain.replace':
    'Only those are asked who could no longer reset their password without it. Nothing is sent before you have seen the message.',
  'campaign.purpose.register': 'Asks people to register',
  'campaign.field.groups': 'Groups',
  'campaign.field.groups.hint.register': 'One a line, nested groups counted. Empty: everybody in the groups of the policy.',
  'campaign.field.groups.hint.replace': 'One a line, nested groups counted. Empty: everybody who depends on it.',
  'campaign.field.batch': 'People at a time',
  'campaign.field.minutes': 'Minutes between two batches',
  'campaign.field.reminders': 'Reminders to whoever has not registered',
  'campaign.field.days': 'Days before each reminder',
  'campaign.field.note': 'A word of your own',
  'campaign.field.note.hint': 'Up to 200 characters, no web address: people learn that ours never has one.',
  'campaign.problem.numbers': 'Type whole numbers within the bounds beside each field.',
  'campaign.problem.groups': 'Name twenty groups at most, one a line.',
  'campaign.problem.note-length': 'Your own word has more than 200 characters.',
  'campaign.problem.note-link': 'Leave web addresses out. People must learn that ours never has one.',
  'campaign.problem.no-group':
    'Everybody may reset here, and a directory cannot be asked for everybody. Name a group, such as the one of all staff.',
  'campaign.problem.empty-group': 'One of these groups is not known to the directory, or nobody is in it.',
  'campaign.problem.nobody': 'There is nobody to ask.',
  'campaign.problem.not-admin': 'You are no administrator any more.',
  'campaign.problem.not-verified': 'You were not verified freshly enough. Nothing was started.',
  'campaign.problem.moved': 'Somebody else has changed this campaign meanwhile. Open it to see how it stands.',
  'campaign.problem.unavailable': 'That did not work. Look at the list whether it runs, then try again.',
  'campaign.problem.interrupted': 'That was interrupted. Look at the list whether it runs before you try again.',

  'campaign.retire': 'A method ends',
  'campaign.retire.explain':
    'First you see who depends on it. They are asked to register something else, and on the day it is switched off as any change of the policy is.',
  'campaign.retire.none': 'Nothing is switched on that could be retired.',
  'campaign.retire.method': 'Method',
  'campaign.retire.days': 'Ends in so many days',
  'campaign.retire.reason': 'Why (10 to 200 characters, on record)',
  'campaign.button.retire': 'A method ends',
  'campaign.button.depend': 'Who depends on it?',
  'campaign.button.go-on': 'Ask them',
  'campaign.problem.retirement': 'Choose a method, 1 to 60 days, and say why in 10 to 200 characters.',
  'campaign.problem.nobody-could-pass': 'Without it nobody could reset: the policy needs more methods, or fewer gates, first.',
  'campaign.problem.changed': 'The policy was changed meanwhile. Look again.',
  'campaign.problem.reason': 'Say why in 10 to 200 characters.',
  'campaign.problem.out-of-bounds': 'The policy does not allow that any more. Look at it first.',
  'campaign.depend': '{depend, plural, =0 {Nobody depends on it} one {One person depends on it} other {# people depend on it}}',
  'campaign.depend.explain':
    'It ends in {days, plural, one {# day} other {# days}}. Whoever depends on it could no longer reset their password then.',
  'campaign.depend.have': 'Have registered it',
  'campaign.depend.depend': 'Could not reset without it',
  'campaign.depend.only': 'Have registered nothing else',
  'campaign.review.retire':
    'In {days, plural, one {# day} other {# days}} the method is switched off, and every administrator is told of it now. For a day after that it is watched: should resets fail, it is switched on again.',
  'campaign.review': 'This is what people will read',
  'campaign.review.people':
    '{people, plural, one {One person is in it} other {# people are in it}}, and {missing, plural, =0 {nobody lacks anything} one {one of them lacks something} other {# of them lack something}}. Nobody else is asked.',
  'campaign.review.people.more':
    'More than {people, number} people are in it. Of those counted so far, {missing, plural, =0 {nobody lacks anything} one {one lacks something} other {# lack something}}. Nobody else is asked.',
  'campaign.review.pace':
    '{batch, plural, one {One person} other {# people}} at a time, {minutes, plural, one {one minute} other {# minutes}} apart: the first asking takes {hours, plural, =0 {one batch} one {an hour at most} other {about # hours}}.',
  'campaign.review.reminders':
    '{reminders, plural, =0 {Nobody is reminded.} one {Whoever has not registered is reminded once, after {days, plural, one {# day} other {# days}}.} other {Whoever has not registered is reminded up to # times, {days, plural, one {# day} other {# days}} apart.}}',
  'campaign.review.quiet':
    'Whoever another campaign asked in the last seven days waits until those are over. Whoever said “do not ask me again” is not asked.',
  'campaign.review.title': 'Title',
  'campaign.review.text': 'Text',

  'campaign.state':
    '{state, select, running {Running} paused {Paused} stopped {Stopped} other {Over}}: {people, plural, =0 {gathering people} one {a campaign to one person} other {a campaign to # people}}',
  'campaign.groups': 'Groups: {groups}',
  'campaign.groups.none.register': 'Groups: those of the policy',
  'campaign.groups.none.replace': 'Everybody who depends on it',
  'campaign.gathering': 'Its people are being gathered.',
  'campaign.next': 'The next ones are asked from {at, date, minute} (UTC).',
  'campaign.share.register': '{share, number} % of those who were asked have registered since.',
  'campaign.share.replace': '{share, number} % of those who were asked no longer depend on it.',
  'campaign.number': '{value, number}',
  'campaign.row.asked': 'Asked',
  'campaign.row.answered': 'Registered since',
  'campaign.row.waiting': 'Still to ask, or to remind',
  'campaign.row.ready-before': 'Had everything before',
  'campaign.row.unanswered': 'Asked to the end, not registered',
  'campaign.row.opted-out': 'Do not want to be asked',
  'campaign.row.left': 'Left, or out of the groups',
  'campaign.row.not-enabled': 'May not use self-service',
  'campaign.row.unreachable': 'No chat and no mail address',

  'campaign.message.register': 'Please register for password reset',
  'campaign.message.register.explain':
    '{organisation} asks you to record how you can show that it is you. It takes two minutes. The next time you forget your password you choose a new one yourself, at any hour, without calling anybody.',
  'campaign.message.replace.mobile-phone-code': 'Text messages end on {at, date, dated}: please register another way',
  'campaign.message.replace.office-phone-call':
    'Calls to your office phone end on {at, date, dated}: please register another way',
  'campaign.message.replace.email-code': 'Codes by e-mail end on {at, date, dated}: please register another way',
  'campaign.message.replace.security-questions': 'Security questions end on {at, date, dated}: please register another way',
  'campaign.message.replace.hardware-token': 'Hardware tokens end on {at, date, dated}: please register another way',
  'campaign.message.replace.authenticator-code': 'Authenticator codes end on {at, date, dated}: please register another way',
  'campaign.message.replace.explain':
    'From that day on you cannot use it to reset your password at {organisation}, and what else you have registered is not enough. Registering something else takes two minutes.',
  'campaign.message.note': '{by} writes: “{note}”',
  'campaign.message.no-link':
    'There is no link in this message. Nobody of us sends you one to type a password into; should you get one, tell your helpdesk.',
  'notice.password-expires':
    '{left, plural, =0 {Your password ends today} =1 {Your password ends tomorrow} other {Your password ends in # days}}',
  'notice.password-expires.explain':
    'The password of your account at {organisation} is good until {at, date, minute} (UTC). Change it before, at a moment that suits you.',
  'notice.password-expires.how': 'Open the chat with {organisation}’s password bot in Teams or Slack and write “change”.',
  'campaign.mail.how': 'Open the chat with {organisation}’s password bot in Teams or Slack and write “register”.',

  'campaign.said.later': 'All right, later',
  'campaign.said.later.next': 'Write “register” here whenever you have two minutes.',
  'campaign.said.never': 'I will not ask you again',
  'campaign.said.never.next': 'Write “register” here should you change your mind.',
  'campaign.said.over': 'There is nothing to do',
  'campaign.said.over.next': 'Write “help” to see what I can do for you.',
} as const;
