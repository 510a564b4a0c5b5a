/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': 'Consultar a auditoria',
  'audit.ask.explain': 'O que foi feito a alguém e o que essa pessoa fez. Esta consulta também ficará registrada.',
  'audit.person': 'De quem?',
  'audit.person.hint': 'Um nome de usuário ou endereço de e-mail. Direto no chat: auditoria ana.alvarez 30d',
  'audit.days': 'Quantos dias para trás?',
  'audit.button.search': 'Pesquisar',
  'audit.button.older': 'Mais antigos',
  'audit.button.other': 'Outra pessoa',
  'audit.problem.who': 'Indique uma só pessoa e no máximo 2.555 dias.',
  'audit.problem.not-found': 'Não conheço ninguém com esse nome, ou conheço mais de uma pessoa.',
  'audit.looking': 'Pesquisando na auditoria',
  'audit.refused.not-auditor': 'Isto é para auditores',
  'audit.refused.not-auditor.next':
    'Ler a auditoria é uma função à parte; ser administrador ou atendente não basta. Seu pedido ficou registrado.',
  'audit.refused.unavailable': 'Não é possível ler a auditoria agora',
  'audit.refused.unavailable.next': 'Tente novamente em um minuto.',
  'audit.title': 'Auditoria de {name}',
  'audit.period':
    'De {from, date, minute} a {to, date, minute} (UTC): {count, plural, =0 {não há nada registrado.} one {um registro neste cartão.} other {# registros neste cartão, os mais recentes primeiro.}}',
  'audit.whole':
    '{count, plural, =0 {Não havia nada a verificar.} one {Foi verificado: está como foi escrito.} other {Foram verificados um a um: estão como foram escritos.}}',
  'audit.broken':
    '{count, plural, one {# deles NÃO está como foi escrito.} other {# deles NÃO estão como foram escritos.}} Avise sua equipe de segurança e execute latchkey audit verify.',
  'audit.sealed':
    'A cadeia está selada até o registro {sealedTo, number}. {unsealed, plural, =0 {Nada aguarda.} one {Um registro mais recente aguarda seu selo.} other {# registros mais recentes aguardam seu selo.}}',
  'audit.anchor':
    'Sua ponta foi copiada para fora do banco de dados pela última vez no registro {seq, number}, em {at, date, minute} (UTC).',
  'audit.anchor.none': 'Sua ponta ainda não foi copiada para fora do banco de dados.',
  'audit.late':
    'Um registro pode faltar ou atrasar: os mais recentes levam cerca de um segundo para ser selados, os que passaram do prazo de retenção não existem mais, e as pessoas só são encontradas pela conta e pelos chats que têm agora.',
  'audit.line.at': '{at, date, second}',
  'audit.line':
    '{outcome, select, intent {Iniciado} success {Feito} refused {Recusado} failure {Falhou} other {Não confirmado}}: {action}{why, select, yes { ({reason})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Ainda não selado}}',
  'audit.line.broken':
    'NÃO ESTÁ COMO FOI ESCRITO. {outcome, select, intent {Iniciado} success {Feito} refused {Recusado} failure {Falhou} other {Não confirmado}}: {action}{why, select, yes { ({reason})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Ainda não selado}}',
} as const;
