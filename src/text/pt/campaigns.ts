/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns = {
  'campaign.looking': 'Consultando',
  'campaign.counting': 'Contando',
  'campaign.starting': 'Um momento',
  'campaign.refused.not-admin': 'Isto é para administradores',
  'campaign.refused.not-admin.next': 'Se você é administrador, precisa estar no grupo que sua organização definiu para isso.',
  'campaign.refused.unavailable': 'Não é possível ler as campanhas agora',
  'campaign.refused.unavailable.next': 'As que estão em andamento continuam sozinhas. Tente de novo em um minuto.',
  'campaign.refused.interrupted': 'Houve uma interrupção',
  'campaign.refused.interrupted.next': 'Abra as campanhas de novo: elas mostram o que está em andamento.',

  'campaign.title': 'Campanhas',
  'campaign.explain':
    'Uma campanha pede às pessoas de um grupo que se registrem, algumas de cada vez, e lembra quem ainda não se registrou.',
  'campaign.none':
    'Ainda não houve nenhuma. Uma campanha pede às pessoas de um grupo que se registrem, algumas de cada vez, e lembra quem ainda não se registrou.',
  'campaign.of': 'Desde {at, date, minute} (UTC), por {by}',
  'campaign.line':
    '{state, select, running {Em andamento} paused {Em pausa} stopped {Interrompida} other {Encerrada}}: {people, plural, =0 {ninguém ainda} one {uma pessoa} other {# pessoas}}, {asked, number} com pedido enviado, {answered, number} com registro desde então.',
  'campaign.button.new': 'Nova campanha',
  'campaign.button.open': 'Abrir',
  'campaign.button.preview': 'Mostrar a mensagem',
  'campaign.button.start': 'Iniciar',
  'campaign.button.pause': 'Pausar',
  'campaign.button.resume': 'Continuar',
  'campaign.button.stop': 'Interromper de vez',
  'campaign.button.refresh': 'Atualizar',
  'campaign.button.later': 'Agora não',
  'campaign.button.never': 'Não me perguntar de novo',

  'campaign.plan': 'Uma nova campanha',
  'campaign.plan.explain.register': 'Nada é enviado antes que você veja a mensagem e quem vai recebê-la.',
  'campaign.plan.explain.replace':
    'Só recebe o pedido quem não poderia mais redefinir a senha sem isso. Nada é enviado antes que você veja a mensagem.',
  'campaign.purpose.register': 'Pede às pessoas que se registrem',
  'campaign.field.groups': 'Grupos',
  'campaign.field.groups.hint.register':
    'Um por linha, contando os grupos aninhados. Vazio: todas as pessoas a quem a política se aplica.',
  'campaign.field.groups.hint.replace': 'Um por linha, contando os grupos aninhados. Vazio: todos os que dependem disso.',
  'campaign.field.batch': 'Pessoas de cada vez',
  'campaign.field.minutes': 'Minutos entre dois lotes',
  'campaign.field.reminders': 'Lembretes a quem não se registrou',
  'campaign.field.days': 'Dias antes de cada lembrete',
  'campaign.field.note': 'Uma palavra sua',
  'campaign.field.note.hint':
    'Até 200 caracteres, sem endereço da Web: assim as pessoas aprendem que nossas mensagens nunca trazem um.',
  'campaign.problem.numbers': 'Digite números inteiros dentro dos limites ao lado de cada campo.',
  'campaign.problem.groups': 'Indique no máximo vinte grupos, um por linha.',
  'campaign.problem.note-length': 'Seu texto tem mais de 200 caracteres.',
  'campaign.problem.note-link': 'Não inclua endereços da Web. As pessoas precisam aprender que nossas mensagens nunca trazem um.',
  'campaign.problem.empty-group': 'O diretório não conhece um destes grupos, ou não há ninguém nele.',
  'campaign.problem.nobody': 'Não há a quem pedir.',
  'campaign.problem.not-admin': 'Você não é mais administrador.',
  'campaign.problem.not-verified': 'Sua verificação não era recente o bastante. Nada foi iniciado.',
  'campaign.problem.moved': 'Enquanto isso, outra pessoa alterou esta campanha. Abra-a para ver como está.',
  'campaign.problem.unavailable': 'Não funcionou. Veja na lista se ela está em andamento e tente de novo.',
  'campaign.problem.interrupted': 'Houve uma interrupção. Veja na lista se ela está em andamento antes de tentar de novo.',

  'campaign.retire': 'Um método vai acabar',
  'campaign.retire.explain':
    'Primeiro você vê quem depende dele. Pedimos a essas pessoas que registrem outro e, no dia, ele é desativado como em qualquer alteração da política.',
  'campaign.retire.none': 'Não há nada ativado que possa ser retirado.',
  'campaign.retire.method': 'Método',
  'campaign.retire.days': 'Dias até acabar',
  'campaign.retire.reason': 'Por quê (de 10 a 200 caracteres, fica registrado)',
  'campaign.button.retire': 'Um método vai acabar',
  'campaign.button.depend': 'Quem depende dele?',
  'campaign.button.go-on': 'Pedir a essas pessoas',
  'campaign.problem.retirement': 'Escolha um método, de 1 a 60 dias, e diga o motivo em 10 a 200 caracteres.',
  'campaign.problem.nobody-could-pass':
    'Sem ele, ninguém poderia redefinir a senha: antes, a política precisa de mais métodos ou de menos verificações.',
  'campaign.problem.changed': 'Enquanto isso, a política foi alterada. Consulte-a de novo.',
  'campaign.problem.reason': 'Diga o motivo em 10 a 200 caracteres.',
  'campaign.problem.out-of-bounds': 'A política não permite mais isso. Consulte-a primeiro.',
  'campaign.depend': '{depend, plural, =0 {Ninguém depende dele} one {Uma pessoa depende dele} other {# pessoas dependem dele}}',
  'campaign.depend.explain':
    'Ele acaba em {days, plural, one {# dia} other {# dias}}. Depois disso, quem depende dele não poderá mais redefinir a senha.',
  'campaign.depend.have': 'Têm o método registrado',
  'campaign.depend.depend': 'Não poderiam redefinir sem ele',
  'campaign.depend.only': 'Não têm mais nada registrado',
  'campaign.review.retire':
    'Em {days, plural, one {# dia} other {# dias}} o método é desativado, e todos os administradores são avisados agora. Por um dia depois disso, ele é acompanhado: se as redefinições falharem, é ativado de novo.',
  'campaign.review': 'É isto que as pessoas vão ler',
  'campaign.review.people':
    '{people, plural, one {Ela inclui uma pessoa} other {Ela inclui # pessoas}}; {missing, plural, =0 {a ninguém falta nada} one {a uma delas falta algo} other {a # delas falta algo}}. Não pedimos a mais ninguém.',
  'campaign.review.people.more':
    'Ela inclui mais de {people, number} pessoas. Entre as contadas até agora, {missing, plural, =0 {a ninguém falta nada} one {a uma falta algo} other {a # falta algo}}. Não pedimos a mais ninguém.',
  'campaign.review.pace':
    '{batch, plural, one {Uma pessoa} other {# pessoas}} de cada vez, com {minutes, plural, one {um minuto} other {# minutos}} de intervalo: o primeiro pedido a todos leva {hours, plural, =0 {um lote} one {no máximo uma hora} other {cerca de # horas}}.',
  'campaign.review.reminders':
    '{reminders, plural, =0 {Ninguém recebe lembrete.} one {Quem não se registrou recebe um lembrete, depois de {days, plural, one {# dia} other {# dias}}.} other {Quem não se registrou recebe até # lembretes, com {days, plural, one {# dia} other {# dias}} de intervalo.}}',
  'campaign.review.quiet':
    'Quem recebeu o pedido de outra campanha nos últimos sete dias espera até que eles passem. Quem disse “não me perguntar de novo” não recebe pedido.',
  'campaign.review.title': 'Título',
  'campaign.review.text': 'Texto',

  'campaign.state':
    '{state, select, running {Em andamento} paused {Em pausa} stopped {Interrompida} other {Encerrada}}: {people, plural, =0 {reunindo as pessoas} one {campanha para uma pessoa} other {campanha para # pessoas}}',
  'campaign.groups': 'Grupos: {groups}',
  'campaign.groups.none.register': 'Todas as pessoas a quem a política se aplica',
  'campaign.groups.none.replace': 'Todas as pessoas que dependem disso',
  'campaign.gathering': 'As pessoas da campanha estão sendo reunidas.',
  'campaign.next': 'As próximas recebem o pedido a partir de {at, date, minute} (UTC).',
  'campaign.share.register': '{share, number}% das pessoas que receberam o pedido se registraram desde então.',
  'campaign.share.replace': '{share, number}% das pessoas que receberam o pedido não dependem mais disso.',
  'campaign.number': '{value, number}',
  'campaign.row.asked': 'Receberam o pedido',
  'campaign.row.answered': 'Registraram-se desde então',
  'campaign.row.waiting': 'Faltam pedir ou lembrar',
  'campaign.row.ready-before': 'Já tinham tudo antes',
  'campaign.row.unanswered': 'Receberam todos os pedidos, sem registro',
  'campaign.row.opted-out': 'Não querem receber pedidos',
  'campaign.row.left': 'Saíram ou estão fora dos grupos',
  'campaign.row.not-enabled': 'Não podem usar o autoatendimento',
  'campaign.row.unreachable': 'Sem chat e sem endereço de e-mail',

  'campaign.message.register': 'Registre-se para redefinir sua senha',
  'campaign.message.register.explain':
    '{organisation} pede que você registre como pode mostrar que é você. Leva dois minutos. Na próxima vez que esquecer sua senha, você mesmo escolhe uma nova, a qualquer hora, sem ligar para ninguém.',
  'campaign.message.replace.mobile-phone-code': 'As mensagens de texto acabam em {at, date, dated}: registre outro método',
  'campaign.message.replace.office-phone-call':
    'As ligações para seu telefone do escritório acabam em {at, date, dated}: registre outro método',
  'campaign.message.replace.email-code': 'Os códigos por e-mail acabam em {at, date, dated}: registre outro método',
  'campaign.message.replace.security-questions': 'As perguntas de segurança acabam em {at, date, dated}: registre outro método',
  'campaign.message.replace.hardware-token': 'Os tokens de hardware acabam em {at, date, dated}: registre outro método',
  'campaign.message.replace.authenticator-code': 'Os códigos do autenticador acabam em {at, date, dated}: registre outro método',
  'campaign.message.replace.explain':
    'A partir desse dia, você não poderá usar isso para redefinir sua senha em {organisation}, e o que mais você registrou não é suficiente. Registrar outro método leva dois minutos.',
  'campaign.message.note': '{by} escreve: “{note}”',
  'campaign.message.no-link':
    'Não há nenhum link nesta mensagem. Ninguém de nossa equipe envia um link para você digitar uma senha; se receber um, avise o suporte técnico.',
  'notice.password-expires':
    '{left, plural, =0 {Sua senha expira hoje} =1 {Sua senha expira amanhã} one {Sua senha expira em # dia} other {Sua senha expira em # dias}}',
  'notice.password-expires.explain':
    'A senha da sua conta em {organisation} vale até {at, date, minute} (UTC). Altere-a antes, no momento que preferir.',
  'notice.password-expires.how': 'Abra o chat com o bot de senhas de {organisation} no Teams ou no Slack e escreva “alterar”.',
  'campaign.mail.how': 'Abra o chat com o bot de senhas de {organisation} no Teams ou no Slack e escreva “registrar”.',

  'campaign.said.later': 'Tudo bem, mais tarde',
  'campaign.said.later.next': 'Escreva “registrar” aqui quando tiver dois minutos.',
  'campaign.said.never': 'Não vou perguntar de novo',
  'campaign.said.never.next': 'Escreva “registrar” aqui se mudar de ideia.',
  'campaign.said.over': 'Não há nada a fazer',
  'campaign.said.over.next': 'Escreva “ajuda” para ver o que posso fazer por você.',
} as const;
