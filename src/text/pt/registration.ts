/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': 'Lembrar amanhã',
  'button.looks-good': 'Está tudo certo',
  'button.something-changed': 'Algo mudou',

  'prompt.register': 'Registre-se, por favor',
  'prompt.register.explain':
    'Com isso, você mesmo resolve quando esquecer a senha. Leva dois minutos, e eu só pergunto o que falta.',
  'prompt.skip':
    '{days, plural, =0 {Hoje é a última vez que você pode adiar.} one {Você pode adiar por mais # dia.} other {Você pode adiar por mais # dias.}}',
  'prompt.no-skip': 'Sua organização pede que você faça isto agora. Em todo o resto, continuo ajudando você.',
  'prompt.confirm': 'Isto ainda está certo?',
  'prompt.confirm.explain':
    'Foi isto que você registrou. Um telefone que você não tem mais, ou um endereço que não lê mais, não ajuda em nada.',
  'prompt.later': 'Tudo bem, mais tarde',
  'prompt.later.next': 'Pergunto de novo amanhã. Escreva “registrar” quando tiver dois minutos.',
  'prompt.confirmed': 'Obrigado',
  'prompt.confirmed.next': 'Tudo continua como está. Escreva “meus métodos” quando algo mudar.',
  'prompt.nothing': 'Não há nada a fazer',
  'prompt.nothing.next': 'Seu registro está em ordem. Escreva “meus métodos” para vê-lo.',

  'button.delete-all': 'Excluir tudo',
  'methods.delete': 'Excluir tudo o que você registrou?',
  'methods.delete.explain':
    'Todos os métodos, endereços e números são excluídos para sempre, e avisamos mais uma vez em todos os seus endereços. Depois disso, só sua senha atual ou um passe do suporte técnico permite que você se registre de novo.',

  'methods.state.capable': 'Registro: sim. Autoatendimento: aberto para você. Portanto, você mesmo pode redefinir sua senha.',
  'methods.state.not-registered':
    'Autoatendimento: aberto para você. Registro: ainda não é suficiente, por isso você não pode redefinir sua senha.',
  'methods.state.not-enabled':
    'Registro: sim. Autoatendimento: não está aberto para você, por isso você não pode redefinir sua senha. O suporte técnico sabe o motivo.',
  'methods.state.neither':
    'Registro: não é suficiente. Autoatendimento: não está aberto para você. O suporte técnico pode ajudar.',

  'button.take-offer': 'Usar {hint}',
  'add.offer': 'Sua organização já tem esse dado. Use-o com um toque ou digite outro.',
  'add.offer.confirm': 'Um código está a caminho de {hint}. Pode levar um minuto.',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}, do diretório da sua organização: desativado após muitas tentativas erradas} other {{hint}, do diretório da sua organização: vale a partir de {from, date, dated}, embora você não o tenha confirmado}}',
  'methods.row.brought':
    '{hint}, desde {since, date, dated}, {from, select, operator {informado pela sua organização} other {do diretório da sua organização}}',
  'methods.row.offered': '{hint}, no diretório da sua organização: passa a valer quando você o registrar',
  'notice.directory-contact-changed': 'Um número ou endereço seu foi alterado no diretório',
  'notice.directory-contact-changed.explain':
    '{method}: o diretório da sua organização agora tem um dado novo. Ele passa a valer daqui a um dia; se havia um anterior, ele não vale mais.',
} as const;
