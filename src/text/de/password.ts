import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': 'Dieses Kennwort ist zu kurz. Fügen Sie ein, zwei Wörter hinzu; Leerzeichen sind willkommen.',
  'password.too-long': 'Dieses Kennwort ist zu lang. Bitte lassen Sie etwas davon weg.',
  'password.empty': 'Bitte geben Sie ein Kennwort ein. Leerzeichen allein sind keines.',
  'password.mismatch': 'Die beiden Kennwörter unterscheiden sich. Bitte geben Sie in beide Felder dasselbe ein.',
  'password.unprintable':
    'Dieses Kennwort enthält ein unsichtbares Zeichen. Bitte tippen Sie es noch einmal von Hand, statt es einzufügen.',
  'password.too-common':
    'Dieses Kennwort steht auf den Listen, die Angreifer zuerst ausprobieren. Wählen Sie ein paar Wörter, die nicht zusammengehören.',
  'password.contains-only-your-details':
    'Dieses Kennwort besteht aus Ihrem Namen, Ihrem Benutzernamen oder Ihrer Organisation. Wählen Sie Wörter, die nichts mit Ihnen zu tun haben.',
  'password.same-as-current': 'Das ist Ihr jetziges Kennwort. Bitte wählen Sie ein neues.',
  'password.in-history': 'Dieses Kennwort haben Sie schon einmal benutzt. Bitte wählen Sie ein neues.',
  'password.too-young':
    'Ihr Verzeichnis erlaubt noch keine weitere Änderung, weil Ihr Kennwort erst vor Kurzem geändert wurde. Versuchen Sie es an einem anderen Tag noch einmal.',
  'password.not-complex':
    'Ihr Verzeichnis verlangt mehr Arten von Zeichen. Nutzen Sie mindestens drei von: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole.',
  'password.unsupported-characters':
    'Ihr Verzeichnis kann einige dieser Zeichen nicht speichern. Nutzen Sie Buchstaben ohne Umlaute und Akzente, Ziffern, Leerzeichen und gängige Symbole.',
  'password.directory-policy':
    'Ihr Verzeichnis hat dieses Kennwort nicht angenommen und sagt nicht, warum. Wählen Sie ein längeres, das Sie noch nie benutzt haben.',
};

const rules = {
  'password.rule.length': 'Mindestens {min, number} Zeichen, höchstens {max, number}.',
  'password.rule.any-characters': 'Beliebige Zeichen: Buchstaben, Ziffern, Leerzeichen, Symbole, Emojis.',
  'password.rule.directory-characters':
    'Ihr Verzeichnis verlangt: nur Buchstaben ohne Umlaute und Akzente, Ziffern, Leerzeichen und gängige Symbole.',
  'password.rule.phrase': 'Ein paar Wörter, die nicht zusammengehören, sind stark und leicht zu merken.',
  'password.rule.not-common':
    'Kein Kennwort, das viele benutzen, und kein einzelnes Wort, das wiederholt oder mit Ziffern ergänzt ist.',
  'password.rule.not-your-details': 'Nicht nur Ihr Name, Ihr Benutzername oder Ihre Organisation.',
  'password.rule.directory-classes':
    'Ihr Verzeichnis verlangt: mindestens {classes, number} von Kleinbuchstaben, Großbuchstaben, Ziffern, Symbolen.',
  'password.rule.directory-history':
    'Ihr Verzeichnis verlangt: {history, plural, one {nicht das zuletzt benutzte Kennwort} other {keines der letzten # benutzten Kennwörter}}.',
  'password.rule.directory-age':
    'Ihr Verzeichnis verlangt: mindestens {days, plural, one {ein Tag} other {# Tage}} zwischen zwei Änderungen.',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out':
    'Das Verzeichnis hat Ihr Konto vorübergehend gesperrt und ändert so lange kein Kennwort. Warten Sie, bis die Sperre endet, oder schreiben Sie mir „zurücksetzen“: Das Zurücksetzen öffnet es.',
  'outcome.why.not-allowed':
    'Das Verzeichnis lässt mich das mit Ihrem Konto nicht tun. Es wurde nichts geändert, und ein neuer Versuch hilft nicht.',
  'outcome.sessions-open':
    'Wo Sie schon angemeldet sind, bleiben Sie es vielleicht noch eine Weile: Das konnte ich noch nicht beenden. Wenn Sie das dort nicht waren, informieren Sie Ihren Helpdesk.',
  'outcome.why.gone':
    'Das Verzeichnis hat Ihr Konto nicht mehr, oder nicht dort, wo ich für Konten zuständig bin. Es wurde nichts geändert.',
} as const;

const strength = {
  'password.strength.0': 'Sehr schwach',
  'password.strength.1': 'Schwach',
  'password.strength.2': 'Mittel',
  'password.strength.3': 'Gut',
  'password.strength.4': 'Stark',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': 'Tasten in einer Reihe sind leicht zu erraten.',
  'password.advice.key-pattern': 'Muster auf der Tastatur sind leicht zu erraten.',
  'password.advice.simple-repeat': 'Ein wiederholtes Zeichen ist leicht zu erraten.',
  'password.advice.extended-repeat': 'Etwas zu wiederholen ist kaum stärker, als es einmal zu schreiben.',
  'password.advice.sequences': 'Folgen wie abc oder 123 sind leicht zu erraten.',
  'password.advice.recent-years': 'Jahreszahlen sind leicht zu erraten.',
  'password.advice.dates': 'Datumsangaben sind leicht zu erraten.',
  'password.advice.top-ten': 'Das ist eines der Kennwörter, die zuerst ausprobiert werden.',
  'password.advice.top-hundred': 'Das ist eines der Kennwörter, die zuerst ausprobiert werden.',
  'password.advice.common': 'Viele benutzen dieses Kennwort.',
  'password.advice.similar-to-common': 'Das ähnelt einem Kennwort, das viele benutzen.',
  'password.advice.word-by-itself': 'Ein einzelnes Wort ist leicht zu erraten.',
  'password.advice.names-by-themselves': 'Ein Name ist leicht zu erraten.',
  'password.advice.common-names': 'Häufige Namen sind leicht zu erraten.',
  'password.advice.user-inputs': 'Ihr Name, Ihr Benutzername und Ihre Organisation sind leicht zu erraten.',
  'password.advice.pwned': 'Dieses Kennwort ist aus einem Datenleck bekannt.',
  'password.advice.l33t': 'Ziffern statt Buchstaben, wie in pa55wort, bringen wenig.',
  'password.advice.reverse-words': 'Rückwärts geschriebene Wörter bringen wenig.',
  'password.advice.all-uppercase': 'Großbuchstaben allein bringen wenig; ein weiteres Wort bringt mehr.',
  'password.advice.capitalization': 'Ein großer Anfangsbuchstabe bringt wenig; ein weiteres Wort bringt mehr.',
  'password.advice.associated-years': 'Lassen Sie Jahreszahlen weg, die mit Ihnen zu tun haben.',
  'password.advice.repeated': 'Nutzen Sie verschiedene Wörter, statt zu wiederholen.',
  'password.advice.longer-keyboard-pattern': 'Nutzen Sie Wörter statt Muster auf der Tastatur.',
  'password.advice.another-word': 'Fügen Sie ein, zwei Wörter hinzu, je ungewöhnlicher, desto besser.',
  'password.advice.use-words': 'Nutzen Sie ein paar Wörter, die nicht zusammengehören.',
  'password.advice.no-need': 'Symbole und Ziffern sind nicht nötig.',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
