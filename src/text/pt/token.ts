/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': 'O dispositivo ou aplicativo que sua organização deu a você',
  'code.hardware-token': 'Digite o código do seu token',
  'code.hardware-token.explain': 'Pegue seu token {hint} e digite os seis dígitos que ele mostra.',
  'code.hardware-token.label': 'Código de seis dígitos',
  'add.token': 'Ative seu token',
  'add.token.explain': 'Digite os seis dígitos que seu token mostra. Depois espere até ele mostrar outros e digite-os abaixo.',
  'add.token.first': 'Primeiro código',
  'add.token.second': 'O código seguinte',
  'problem.token.wrong': 'Esses não são dois códigos seguidos do seu token. Espere o próximo código e digite dois em sequência.',
  'problem.token.none-waiting':
    'Não há nenhum token esperando por você. Se você tem um novo, peça ao suporte técnico que o atribua a você.',
  'problem.token.used': 'Esse token já foi ativado.',
  'problem.token.wait': 'Tentativas demais. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente novamente.',
  'problem.token.unavailable': 'Não conseguimos verificar agora. A tentativa pode contar. Tente novamente em um minuto.',
  'problem.token.interrupted': 'Houve uma interrupção e não verificamos o código. Tente novamente.',
} as const;
