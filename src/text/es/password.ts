import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': 'Esa contraseña es demasiado corta. Añada una o dos palabras más; los espacios son bienvenidos.',
  'password.too-long': 'Esa contraseña es demasiado larga. Acórtela un poco.',
  'password.empty': 'Escriba una contraseña. Solo espacios no basta.',
  'password.mismatch': 'Las dos contraseñas son distintas. Escriba la misma en los dos campos.',
  'password.unprintable': 'Esa contraseña contiene un carácter que no se ve. Escríbala a mano en lugar de pegarla.',
  'password.too-common':
    'Esa contraseña está en las listas que los atacantes prueban primero. Elija varias palabras que no tengan relación entre sí.',
  'password.contains-only-your-details':
    'Esa contraseña está hecha con su nombre, su usuario o su organización. Elija palabras que no tengan nada que ver con usted.',
  'password.same-as-current': 'Esa es la contraseña que tiene ahora. Elija una nueva.',
  'password.in-history': 'Ya ha usado esa contraseña antes. Elija una nueva.',
  'password.too-young': 'Su directorio aún no permite otro cambio, porque su contraseña se cambió hace poco. Inténtelo otro día.',
  'password.not-complex':
    'Su directorio pide más tipos de caracteres. Use al menos tres de estos: minúsculas, mayúsculas, dígitos, símbolos.',
  'password.unsupported-characters':
    'Su directorio no puede guardar algunos de estos caracteres. Use letras sin acentos, dígitos, espacios y símbolos habituales.',
  'password.directory-policy':
    'Su directorio no ha aceptado esa contraseña y no dice por qué. Elija una más larga que no haya usado nunca.',
};

const rules = {
  'password.rule.length': 'De {min, number} caracteres como mínimo a {max, number} como máximo.',
  'password.rule.any-characters': 'Cualquier carácter: letras, dígitos, espacios, símbolos, emojis.',
  'password.rule.directory-characters': 'Su directorio pide: solo letras sin acentos, dígitos, espacios y símbolos habituales.',
  'password.rule.phrase': 'Varias palabras sin relación entre sí son seguras y fáciles de recordar.',
  'password.rule.not-common': 'Ninguna contraseña que use mucha gente, ni una sola palabra repetida o con dígitos añadidos.',
  'password.rule.not-your-details': 'No solo su nombre, su usuario o su organización.',
  'password.rule.directory-classes':
    'Su directorio pide: al menos {classes, number} de estos tipos: minúsculas, mayúsculas, dígitos, símbolos.',
  'password.rule.directory-history':
    'Su directorio pide: {history, plural, one {que no sea la última contraseña que usó} other {que no sea ninguna de las últimas # contraseñas que usó}}.',
  'password.rule.directory-age': 'Su directorio pide: al menos {days, plural, one {un día} other {# días}} entre dos cambios.',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out':
    'El directorio ha bloqueado su cuenta por ahora y no cambia ninguna contraseña mientras tanto. Espere a que termine el bloqueo o escríbame “restablecer”: un restablecimiento la desbloquea.',
  'outcome.why.not-allowed':
    'El directorio no me permite hacer esto con su cuenta. No se ha cambiado nada y volver a intentarlo no servirá.',
  'outcome.sessions-open':
    'Donde ya tenía la sesión iniciada, puede que siga abierta un tiempo: aún no he podido cerrarla. Si allí no era usted, avise a su soporte técnico.',
  'outcome.why.gone':
    'El directorio ya no tiene su cuenta, o no la tiene donde yo me ocupo de las cuentas. No se ha cambiado nada.',
} as const;

const strength = {
  'password.strength.0': 'muy débil',
  'password.strength.1': 'débil',
  'password.strength.2': 'aceptable',
  'password.strength.3': 'buena',
  'password.strength.4': 'fuerte',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': 'Las teclas seguidas son fáciles de adivinar.',
  'password.advice.key-pattern': 'Los patrones del teclado son fáciles de adivinar.',
  'password.advice.simple-repeat': 'Un carácter repetido es fácil de adivinar.',
  'password.advice.extended-repeat': 'Algo repetido apenas es más fuerte que una sola vez.',
  'password.advice.sequences': 'Las secuencias como abc o 123 son fáciles de adivinar.',
  'password.advice.recent-years': 'Los años son fáciles de adivinar.',
  'password.advice.dates': 'Las fechas son fáciles de adivinar.',
  'password.advice.top-ten': 'Esta es una de las contraseñas que se prueban primero.',
  'password.advice.top-hundred': 'Esta es una de las contraseñas que se prueban primero.',
  'password.advice.common': 'Mucha gente usa esta contraseña.',
  'password.advice.similar-to-common': 'Se parece a una contraseña que usa mucha gente.',
  'password.advice.word-by-itself': 'Una sola palabra es fácil de adivinar.',
  'password.advice.names-by-themselves': 'Un nombre es fácil de adivinar.',
  'password.advice.common-names': 'Los nombres habituales son fáciles de adivinar.',
  'password.advice.user-inputs': 'Su nombre, su usuario y su organización son fáciles de adivinar.',
  'password.advice.pwned': 'Esta contraseña se conoce por una filtración.',
  'password.advice.l33t': 'Cambiar letras por dígitos, como en c0ntr4s3ña, aporta poco.',
  'password.advice.reverse-words': 'Las palabras escritas al revés aportan poco.',
  'password.advice.all-uppercase': 'Las mayúsculas por sí solas aportan poco; otra palabra aporta más.',
  'password.advice.capitalization': 'Empezar con mayúscula aporta poco; otra palabra aporta más.',
  'password.advice.associated-years': 'Evite los años que tengan que ver con usted.',
  'password.advice.repeated': 'Use palabras distintas en lugar de repetir.',
  'password.advice.longer-keyboard-pattern': 'Use palabras en lugar de patrones del teclado.',
  'password.advice.another-word': 'Añada una o dos palabras más, cuanto menos habituales mejor.',
  'password.advice.use-words': 'Use varias palabras que no tengan relación entre sí.',
  'password.advice.no-need': 'No hacen falta símbolos ni dígitos.',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
