/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': 'Testar',
  'rehearsal.title': 'Você conseguiria entrar hoje?',
  'rehearsal.explain':
    'Teste cada um dos seus métodos como se tivesse esquecido a senha. Nada é redefinido, e nenhum código guardado é gasto.',
  'rehearsal.row.works': 'funciona: você acabou de mostrar',
  'rehearsal.row.not-now': 'não pode ser usado agora',
  'rehearsal.could': 'Sim, hoje você conseguiria entrar',
  'rehearsal.could.next':
    '{worked, plural, one {# método funciona e é suficiente.} other {# métodos funcionam e são suficientes.}} Nada foi redefinido.',
  'rehearsal.could-not': 'Não com o que você testou',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {Nenhum método foi confirmado.} one {# método funciona.} other {# métodos funcionam.}} Uma redefinição pede mais do que isso. Teste os outros ou registre mais um enquanto você ainda consegue entrar.',
} as const;
