/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published = {
  'published.adsync.6329-policy':
    'The office directory refused the password: too young, used before, not complex, stopped by a filter, or this person may not change it. Another password helps, unless it is the minimum age.',
  'published.adsync.6329-hints':
    'This domain controller cannot apply password history to a reset. Update it, or take it off the list of servers.',
  'published.adsync.6329-forest': 'The forest was added after writeback was switched on. Switch writeback off and on again.',
  'published.adsync.80230402': 'Two office accounts have the same anchor. Give each its own; nothing is written until then.',
  'published.adsync.6800': 'Writeback could not start. Look at the settings of the office directory with "latchkey check".',
  'published.adsync.800700ce': 'The password of the service account is longer than 256 characters. Give it a shorter one.',
  'published.adsync.80231367':
    'The account is protected (an administrator of the domain): nobody else may reset it. Its owner can change the password.',
  'published.passwordresetservice.31001': 'A reset began.',
  'published.passwordresetservice.31002': 'The new password was set in the office directory.',
  'published.passwordresetservice.31003': 'The office directory did not set the password: see the code beside this one.',
  'published.passwordresetservice.31004': 'Writeback is being switched on.',
  'published.passwordresetservice.31005': 'Writeback is switched on.',
  'published.passwordresetservice.31006': 'A change began.',
  'published.passwordresetservice.31007': 'The password was changed in the office directory.',
  'published.passwordresetservice.31008': 'The office directory did not change the password: see the code beside this one.',
  'published.passwordresetservice.31009': 'A reset on behalf of somebody began.',
  'published.passwordresetservice.31010': 'A password was set on behalf of somebody in the office directory.',
  'published.passwordresetservice.31011':
    'The office directory did not set a password on behalf of somebody: see the code beside this one.',
  'published.passwordresetservice.31012': 'Writeback is being switched off.',
  'published.passwordresetservice.31013': 'Writeback is switched off.',
  'published.passwordresetservice.31014': 'Writeback could not be switched off. Look at the settings again.',
  'published.passwordresetservice.31015': 'Writeback runs.',
  'published.passwordresetservice.31016': 'Writeback stopped: passwords cannot be reset until it runs again.',
  'published.passwordresetservice.31017': 'A token for the cloud was obtained.',
  'published.passwordresetservice.31018': 'A pair of keys was made.',
  'published.passwordresetservice.31019': 'The office directory was asked for a sign of life.',
  'published.passwordresetservice.31034':
    'The relay cannot be listened to. Latchkey needs no relay: this comes from a connector beside it.',
  'published.passwordresetservice.31044':
    'The relay host does not run. Latchkey needs no relay: this comes from a connector beside it.',
  'published.passwordresetservice.32000': 'Something unexpected happened. The log has the details under the same effect.',
  'published.passwordresetservice.32001':
    'The cloud could not be reached. Look at the way out to the Microsoft hosts of your cloud.',
  'published.passwordresetservice.32002':
    'The relay could not be reached. Latchkey needs no relay: this comes from a connector beside it.',
  'published.passwordresetservice.32003': 'The request was malformed and was not carried out.',
  'published.passwordresetservice.32004': 'The keys of the two sides do not match. Switch writeback off and on again.',
  'published.passwordresetservice.32005': 'The tenant has no settings for writeback. Switch it on in Entra.',
  'published.passwordresetservice.32007': 'Switching on brought wrong data. Switch writeback off and on again.',
  'published.passwordresetservice.32008': 'The answer of the cloud could not be understood, and was not used.',
  'published.passwordresetservice.32009':
    'No token for the cloud. Look at the secret or certificate of the app registration, and when it ends.',
  'published.passwordresetservice.32010': 'No keys could be made.',
  'published.passwordresetservice.32011': 'The call that switches writeback on failed. Try again later.',
  'published.passwordresetservice.32013': 'The call that switches writeback off failed. Try again later.',
  'published.passwordresetservice.32014':
    'The relay had to be tried again. Latchkey needs no relay: this comes from a connector beside it.',
  'published.passwordresetservice.32015': 'No sign of life could be sent. Writeback itself may work.',
  'published.passwordresetservice.33001':
    'The office directory gave a reason it has no word for. One known cause: reserved characters in the name of an organisational unit.',
  'published.passwordresetservice.33002':
    'The office directory has no account with this anchor. It was deleted, or lies outside the configured base.',
  'published.passwordresetservice.33003': 'The office directory has several accounts with this anchor. Give each its own.',
  'published.passwordresetservice.33004':
    'The service account may not do this here, or the account is protected. "latchkey doctor" says which right is missing, and whether inheritance is off.',
  'published.passwordresetservice.33005': 'The office account is disabled. Latchkey never enables an account.',
  'published.passwordresetservice.33006': 'The office account is locked out. A reset or an unlock ends that, a change does not.',
  'published.passwordresetservice.33007': 'The current password was not right.',
  'published.passwordresetservice.33008':
    'The password breaks a rule of the office directory: length, complexity, age or history.',
  'published.passwordresetservice.33009': 'The office directory is not set up as it should be. Look at it with "latchkey check".',
  'published.portal.9': 'Self-service is switched off for the whole organisation. An administrator switches it on.',
  'published.portal.10':
    'The password lives in the office directory, and nothing is written there. An administrator sets WRITEBACK, or resets the password in the office directory.',
  'published.portal.11': 'No policy for self-service is in force. An administrator sets one.',
  'published.portal.12': 'The person has no licence for this. An administrator assigns one.',
  'published.portal.13':
    'The person is in none of the groups self-service is for. An administrator adds them, or widens the scope.',
  'published.portal.14': 'Too little is registered to prove who this is. The helpdesk helps once; then the person registers.',
  'published.portal.29':
    'The office directory needs its administrator: a right is missing, or something is not set up. "latchkey doctor" says what.',
  'published.portal.30':
    'The office directory cannot be reached now. It may work in a few minutes; "latchkey check" says which server does not answer.',
  'published.portal.cloud-failure':
    'The office directory has the new password, the cloud does not have it yet. It was reset: the person waits a few minutes before signing in to cloud services.',
  'published.portal.office-policy': 'The password breaks a rule of the office directory. The person chooses another one.',
  'published.portal.banned': 'The password is too common, or on the list of the organisation. The person chooses another one.',

  'writeback.up': 'It runs.',
  'writeback.up-outdated':
    'It runs, but the domain controller cannot apply the password history to a reset: the password just used would be taken again. Update it.',
  'writeback.unknown-outdated': 'It runs, but the domain controller does not say what it can do. Update it.',
  'writeback.down': 'The office directory cannot be reached. Nobody can reset a password that is kept there.',
  'writeback.not-configured':
    'It is switched off, or the service account may not write. Look at WRITEBACK, and at its rights with "latchkey check".',
  'writeback.down-maybe-temporary':
    'The office directory does not answer just now. It did within the last quarter of an hour: this may pass by itself.',
} as const;
