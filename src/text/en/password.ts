import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': 'That password is too short. Add another word or two; spaces are welcome.',
  'password.too-long': 'That password is too long. Please leave some of it out.',
  'password.empty': 'Please type a password. Spaces alone are not one.',
  'password.mismatch': 'The two passwords differ. Please type the same one in both fields.',
  'password.unprintable':
    'That password contains a character that cannot be seen. Please type it again by hand instead of pasting it.',
  'password.too-common':
    'That password is on the lists that attackers try first. Choose a few words that do not belong together.',
  'password.contains-only-your-details':
    'That password is made of your name, your login or your organisation. Choose words that have nothing to do with you.',
  'password.same-as-current': 'That is the password you have now. Please choose a new one.',
  'password.in-history': 'You have used that password before. Please choose a new one.',
  'password.too-young':
    'Your directory does not allow another change yet, because your password was changed recently. Try again on another day.',
  'password.not-complex':
    'Your directory asks for more kinds of characters. Use at least three of: small letters, capital letters, digits, symbols.',
  'password.unsupported-characters':
    'Your directory cannot store some of these characters. Use letters without accents, digits, spaces and common symbols.',
  'password.directory-policy':
    'Your directory did not accept that password and does not say why. Choose a longer one that you have never used.',
};

const rules = {
  'password.rule.length': 'At least {min, number} characters, at most {max, number}.',
  'password.rule.any-characters': 'Any characters: letters, digits, spaces, symbols, emoji.',
  'password.rule.directory-characters':
    'Your directory asks for: letters without accents, digits, spaces and common symbols only.',
  'password.rule.phrase': 'A few words that do not belong together are strong and easy to remember.',
  'password.rule.not-common': 'Not a password that many people use, and not one word repeated or with digits added.',
  'password.rule.not-your-details': 'Not only your name, your login or your organisation.',
  'password.rule.directory-classes':
    'Your directory asks for: at least {classes, number} of small letters, capital letters, digits, symbols.',
  'password.rule.directory-history':
    'Your directory asks for: {history, plural, one {not the last password you used} other {none of the last # passwords you used}}.',
  'password.rule.directory-age':
    'Your directory asks for: at least {days, plural, one {one day} other {# days}} between two changes.',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out':
    'The directory has locked your account for now, and changes no password while it is. Wait until the lock ends, or write “reset” to me: a reset opens it.',
  'outcome.why.not-allowed':
    'The directory does not let me do this with your account. Nothing was changed, and trying again will not help.',
  'outcome.sessions-open':
    'Where you are signed in already, you may stay signed in for a while: I could not end that yet. If it was not you there, tell your helpdesk.',
  'outcome.why.gone':
    'The directory does not have your account any more, or not where I look after accounts. Nothing was changed.',
} as const;

const strength = {
  'password.strength.0': 'Very weak',
  'password.strength.1': 'Weak',
  'password.strength.2': 'Fair',
  'password.strength.3': 'Good',
  'password.strength.4': 'Strong',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': 'Keys in a row are easy to guess.',
  'password.advice.key-pattern': 'Patterns on the keyboard are easy to guess.',
  'password.advice.simple-repeat': 'One character repeated is easy to guess.',
  'password.advice.extended-repeat': 'Something repeated is hardly stronger than once.',
  'password.advice.sequences': 'Sequences such as abc or 123 are easy to guess.',
  'password.advice.recent-years': 'Years are easy to guess.',
  'password.advice.dates': 'Dates are easy to guess.',
  'password.advice.top-ten': 'This is one of the passwords tried first.',
  'password.advice.top-hundred': 'This is one of the passwords tried first.',
  'password.advice.common': 'Many people use this password.',
  'password.advice.similar-to-common': 'This is close to a password many people use.',
  'password.advice.word-by-itself': 'One word is easy to guess.',
  'password.advice.names-by-themselves': 'A name is easy to guess.',
  'password.advice.common-names': 'Common names are easy to guess.',
  'password.advice.user-inputs': 'Your name, login and organisation are easy to guess.',
  'password.advice.pwned': 'This password is known from a breach.',
  'password.advice.l33t': 'Digits in place of letters, as in pa55word, add little.',
  'password.advice.reverse-words': 'Words written backwards add little.',
  'password.advice.all-uppercase': 'Capital letters alone add little; another word adds more.',
  'password.advice.capitalization': 'A capital first letter adds little; another word adds more.',
  'password.advice.associated-years': 'Leave out years that have to do with you.',
  'password.advice.repeated': 'Use different words instead of repeating.',
  'password.advice.longer-keyboard-pattern': 'Use words instead of patterns on the keyboard.',
  'password.advice.another-word': 'Add another word or two, the less usual the better.',
  'password.advice.use-words': 'Use a few words that do not belong together.',
  'password.advice.no-need': 'Symbols and digits are not needed.',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
