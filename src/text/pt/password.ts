import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': 'Essa senha é curta demais. Acrescente mais uma ou duas palavras; espaços são bem-vindos.',
  'password.too-long': 'Essa senha é longa demais. Encurte-a um pouco.',
  'password.empty': 'Digite uma senha. Só espaços não bastam.',
  'password.mismatch': 'As duas senhas são diferentes. Digite a mesma nos dois campos.',
  'password.unprintable': 'Essa senha contém um caractere invisível. Digite-a de novo à mão em vez de colar.',
  'password.too-common':
    'Essa senha está nas listas que os invasores tentam primeiro. Escolha algumas palavras que não tenham relação entre si.',
  'password.contains-only-your-details':
    'Essa senha é feita do seu nome, do seu login ou da sua organização. Escolha palavras que não tenham nada a ver com você.',
  'password.same-as-current': 'Essa é a senha que você tem agora. Escolha uma nova.',
  'password.in-history': 'Você já usou essa senha antes. Escolha uma nova.',
  'password.too-young':
    'O seu diretório ainda não permite outra alteração, porque a sua senha foi alterada há pouco tempo. Tente de novo em outro dia.',
  'password.not-complex':
    'O seu diretório exige mais tipos de caracteres. Use pelo menos três destes: letras minúsculas, letras maiúsculas, dígitos, símbolos.',
  'password.unsupported-characters':
    'O seu diretório não consegue guardar alguns desses caracteres. Use letras sem acento, dígitos, espaços e símbolos comuns.',
  'password.directory-policy':
    'O seu diretório não aceitou essa senha e não diz por quê. Escolha uma mais longa, que você nunca tenha usado.',
};

const rules = {
  'password.rule.length': 'No mínimo {min, number} caracteres e no máximo {max, number}.',
  'password.rule.any-characters': 'Quaisquer caracteres: letras, dígitos, espaços, símbolos, emojis.',
  'password.rule.directory-characters': 'O seu diretório exige: somente letras sem acento, dígitos, espaços e símbolos comuns.',
  'password.rule.phrase': 'Algumas palavras sem relação entre si são fortes e fáceis de lembrar.',
  'password.rule.not-common':
    'Não pode ser uma senha que muita gente usa, nem uma só palavra repetida ou com dígitos acrescentados.',
  'password.rule.not-your-details': 'Não pode ser só o seu nome, o seu login ou a sua organização.',
  'password.rule.directory-classes':
    'O seu diretório exige: pelo menos {classes, number} destes tipos: letras minúsculas, letras maiúsculas, dígitos, símbolos.',
  'password.rule.directory-history':
    'O seu diretório exige: {history, plural, one {não pode ser a última senha que você usou} other {não pode ser nenhuma das últimas # senhas que você usou}}.',
  'password.rule.directory-age':
    'O seu diretório exige: pelo menos {days, plural, one {um dia} other {# dias}} entre duas alterações.',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out':
    'O diretório bloqueou a sua conta por enquanto e não altera nenhuma senha nesse período. Espere o bloqueio terminar ou escreva “redefinir” para mim: a redefinição desbloqueia a conta.',
  'outcome.why.not-allowed':
    'O diretório não me permite fazer isso com a sua conta. Nada foi alterado, e tentar de novo não vai ajudar.',
  'outcome.sessions-open':
    'Onde a sua conta já está conectada, ela pode continuar conectada por algum tempo: ainda não consegui encerrar isso. Se não era você, avise o suporte técnico.',
  'outcome.why.gone': 'O diretório não tem mais a sua conta, ou ela não está onde eu cuido de contas. Nada foi alterado.',
} as const;

const strength = {
  'password.strength.0': 'Muito fraca',
  'password.strength.1': 'Fraca',
  'password.strength.2': 'Razoável',
  'password.strength.3': 'Boa',
  'password.strength.4': 'Forte',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': 'Teclas em sequência são fáceis de adivinhar.',
  'password.advice.key-pattern': 'Padrões no teclado são fáceis de adivinhar.',
  'password.advice.simple-repeat': 'Um caractere repetido é fácil de adivinhar.',
  'password.advice.extended-repeat': 'Repetir algo quase não deixa a senha mais forte.',
  'password.advice.sequences': 'Sequências como abc ou 123 são fáceis de adivinhar.',
  'password.advice.recent-years': 'Anos são fáceis de adivinhar.',
  'password.advice.dates': 'Datas são fáceis de adivinhar.',
  'password.advice.top-ten': 'Esta é uma das senhas tentadas primeiro.',
  'password.advice.top-hundred': 'Esta é uma das senhas tentadas primeiro.',
  'password.advice.common': 'Muita gente usa esta senha.',
  'password.advice.similar-to-common': 'Esta senha é parecida com uma que muita gente usa.',
  'password.advice.word-by-itself': 'Uma só palavra é fácil de adivinhar.',
  'password.advice.names-by-themselves': 'Um nome é fácil de adivinhar.',
  'password.advice.common-names': 'Nomes comuns são fáceis de adivinhar.',
  'password.advice.user-inputs': 'O seu nome, o seu login e a sua organização são fáceis de adivinhar.',
  'password.advice.pwned': 'Esta senha já apareceu em um vazamento de dados.',
  'password.advice.l33t': 'Dígitos no lugar de letras, como em s3nha, ajudam pouco.',
  'password.advice.reverse-words': 'Palavras escritas de trás para a frente ajudam pouco.',
  'password.advice.all-uppercase': 'Só usar maiúsculas ajuda pouco; mais uma palavra ajuda mais.',
  'password.advice.capitalization': 'Uma maiúscula no início ajuda pouco; mais uma palavra ajuda mais.',
  'password.advice.associated-years': 'Evite anos que tenham a ver com você.',
  'password.advice.repeated': 'Use palavras diferentes em vez de repetir.',
  'password.advice.longer-keyboard-pattern': 'Use palavras em vez de padrões no teclado.',
  'password.advice.another-word': 'Acrescente mais uma ou duas palavras, quanto menos comuns, melhor.',
  'password.advice.use-words': 'Use algumas palavras sem relação entre si.',
  'password.advice.no-need': 'Símbolos e dígitos não são necessários.',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
