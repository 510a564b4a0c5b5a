import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': 'Ce mot de passe est trop court. Ajoutez un mot ou deux ; les espaces sont les bienvenus.',
  'password.too-long': 'Ce mot de passe est trop long. Veuillez en retirer une partie.',
  'password.empty': 'Veuillez saisir un mot de passe. Des espaces seuls n’en sont pas un.',
  'password.mismatch': 'Les deux mots de passe sont différents. Veuillez saisir le même dans les deux champs.',
  'password.unprintable':
    'Ce mot de passe contient un caractère invisible. Veuillez le saisir de nouveau à la main au lieu de le coller.',
  'password.too-common':
    'Ce mot de passe figure sur les listes que les attaquants essaient en premier. Choisissez quelques mots sans rapport entre eux.',
  'password.contains-only-your-details':
    'Ce mot de passe est fait de votre nom, de votre identifiant ou de votre organisation. Choisissez des mots qui n’ont rien à voir avec vous.',
  'password.same-as-current': 'C’est le mot de passe que vous avez maintenant. Veuillez en choisir un nouveau.',
  'password.in-history': 'Vous avez déjà utilisé ce mot de passe. Veuillez en choisir un nouveau.',
  'password.too-young':
    'Votre annuaire ne permet pas encore un autre changement, car votre mot de passe a été changé récemment. Réessayez un autre jour.',
  'password.not-complex':
    'Votre annuaire demande plus de types de caractères. Utilisez-en au moins trois parmi : minuscules, majuscules, chiffres, symboles.',
  'password.unsupported-characters':
    'Votre annuaire ne peut pas enregistrer certains de ces caractères. Utilisez des lettres sans accents, des chiffres, des espaces et des symboles courants.',
  'password.directory-policy':
    'Votre annuaire n’a pas accepté ce mot de passe et ne dit pas pourquoi. Choisissez-en un plus long que vous n’avez jamais utilisé.',
};

const rules = {
  'password.rule.length': 'Au moins {min, number} caractères, au plus {max, number}.',
  'password.rule.any-characters': 'Tous les caractères : lettres, chiffres, espaces, symboles, emoji.',
  'password.rule.directory-characters':
    'Votre annuaire demande : uniquement des lettres sans accents, des chiffres, des espaces et des symboles courants.',
  'password.rule.phrase': 'Quelques mots sans rapport entre eux sont sûrs et faciles à retenir.',
  'password.rule.not-common': 'Pas un mot de passe que beaucoup utilisent, ni un seul mot répété ou suivi de chiffres.',
  'password.rule.not-your-details': 'Pas seulement votre nom, votre identifiant ou votre organisation.',
  'password.rule.directory-classes':
    'Votre annuaire demande : au moins {classes, number} types parmi minuscules, majuscules, chiffres, symboles.',
  'password.rule.directory-history':
    'Votre annuaire demande : {history, plural, one {pas le dernier mot de passe que vous avez utilisé} other {aucun des # derniers mots de passe que vous avez utilisés}}.',
  'password.rule.directory-age':
    'Votre annuaire demande : au moins {days, plural, one {# jour} other {# jours}} entre deux changements.',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out':
    'L’annuaire a verrouillé votre compte pour le moment, et ne change aucun mot de passe tant qu’il l’est. Attendez la fin du verrouillage, ou écrivez-moi « réinitialiser » : une réinitialisation le lève.',
  'outcome.why.not-allowed':
    'L’annuaire ne me laisse pas le faire avec votre compte. Rien n’a été changé, et réessayer n’y fera rien.',
  'outcome.sessions-open':
    'Là où vous êtes déjà connecté, vous pouvez le rester quelque temps : je n’ai pas encore pu y mettre fin. Si ce n’était pas vous, prévenez votre support technique.',
  'outcome.why.gone': 'L’annuaire n’a plus votre compte, ou plus là où je m’occupe des comptes. Rien n’a été changé.',
} as const;

const strength = {
  'password.strength.0': 'Très faible',
  'password.strength.1': 'Faible',
  'password.strength.2': 'Moyenne',
  'password.strength.3': 'Bonne',
  'password.strength.4': 'Élevée',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': 'Des touches à la suite sont faciles à deviner.',
  'password.advice.key-pattern': 'Les motifs au clavier sont faciles à deviner.',
  'password.advice.simple-repeat': 'Un seul caractère répété est facile à deviner.',
  'password.advice.extended-repeat': 'Une répétition n’est guère plus sûre que le motif seul.',
  'password.advice.sequences': 'Les suites telles que abc ou 123 sont faciles à deviner.',
  'password.advice.recent-years': 'Les années sont faciles à deviner.',
  'password.advice.dates': 'Les dates sont faciles à deviner.',
  'password.advice.top-ten': 'C’est un des mots de passe essayés en premier.',
  'password.advice.top-hundred': 'C’est un des mots de passe essayés en premier.',
  'password.advice.common': 'Beaucoup de personnes utilisent ce mot de passe.',
  'password.advice.similar-to-common': 'Il ressemble à un mot de passe que beaucoup de personnes utilisent.',
  'password.advice.word-by-itself': 'Un mot seul est facile à deviner.',
  'password.advice.names-by-themselves': 'Un nom est facile à deviner.',
  'password.advice.common-names': 'Les noms courants sont faciles à deviner.',
  'password.advice.user-inputs': 'Votre nom, votre identifiant et votre organisation sont faciles à deviner.',
  'password.advice.pwned': 'Ce mot de passe est connu à la suite d’une fuite de données.',
  'password.advice.l33t': 'Des chiffres à la place de lettres, comme dans pa55word, apportent peu.',
  'password.advice.reverse-words': 'Les mots écrits à l’envers apportent peu.',
  'password.advice.all-uppercase': 'Les majuscules seules apportent peu ; un mot de plus apporte davantage.',
  'password.advice.capitalization': 'Une majuscule initiale apporte peu ; un mot de plus apporte davantage.',
  'password.advice.associated-years': 'Laissez de côté les années qui ont un rapport avec vous.',
  'password.advice.repeated': 'Utilisez des mots différents au lieu de répéter.',
  'password.advice.longer-keyboard-pattern': 'Utilisez des mots plutôt que des motifs au clavier.',
  'password.advice.another-word': 'Ajoutez un mot ou deux, le moins courants possible.',
  'password.advice.use-words': 'Utilisez quelques mots sans rapport entre eux.',
  'password.advice.no-need': 'Les symboles et les chiffres ne sont pas nécessaires.',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
