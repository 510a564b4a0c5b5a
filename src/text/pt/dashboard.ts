/** Sentences of the way to the dashboard. */
export const dashboard = {
  'dashboard.invited': 'Abra o painel',
  'dashboard.invited.explain':
    'Sua página o abre, somente para leitura. Ele se fecha sozinho após 15 minutos sem você e, em qualquer caso, após uma hora.',
  'dashboard.door':
    'Este navegador vai mostrar o painel, somente para leitura. Use-o apenas em um computador que você possa usar.',
  'dashboard.door.open': 'Abrir o painel',
  'dashboard.opening': 'Abrindo o painel',
  'dashboard.opened': 'O painel está aberto no seu navegador',
  'dashboard.opened.explain': 'Ninguém mais pode usar esta página. Feche o painel por lá quando terminar.',
  'dashboard.not-opened': 'O painel não foi aberto',
  'dashboard.not-opened.not-reader': 'Ele é para administradores e auditores.',
  'dashboard.not-opened.not-verified': 'Você demorou demais para comprovar sua identidade. Comece de novo.',
  'dashboard.not-opened.interrupted': 'Houve uma interrupção. Comece de novo.',
  'dashboard.not-opened.unavailable': 'Não deu certo. Comece de novo em um minuto.',
  'dashboard.button.reports': 'Voltar aos relatórios',

  'dashboard.tabs': 'Partes do painel',
  'dashboard.tab.overview': 'Visão geral',
  'dashboard.tab.audit': 'Auditoria',
  'dashboard.close': 'Fechar o painel',
  'dashboard.closed': 'O painel está fechado',
  'dashboard.closed.explain': 'Para abri-lo de novo, escreva “relatórios” para o bot.',
  'dashboard.session':
    'Aberto para {name}, somente para leitura. Ele se fecha em cerca de {minutes, plural, one {um minuto} other {# minutos}} se você parar de usá-lo e, em qualquer caso, após uma hora.',
  'dashboard.from': 'De',
  'dashboard.to': 'Até',
  'dashboard.all': 'Tudo',
  'dashboard.show': 'Mostrar',
  'dashboard.person': 'Pessoa (nome de usuário, e-mail ou ID da conta)',
  'dashboard.csv': 'Como CSV: {title}',
  'dashboard.saved': 'Ligações a menos, contando {minutes, plural, one {# minuto} other {# minutos}} cada',
  'dashboard.hours': '{hours, plural, one {# hora} other {# horas}}',
  'dashboard.audit.found': '{count, plural, =0 {Nada encontrado} one {Um registro} other {# registros}}',
  'dashboard.audit.time': 'Hora (UTC)',
  'dashboard.audit.outcome':
    '{outcome, select, intent {Iniciado} success {Feito} refused {Recusado} failure {Falhou} unknown {Não confirmado} other {Resultado}}',
  'dashboard.audit.action': 'O quê',
  'dashboard.audit.by': 'Por',
  'dashboard.audit.about': 'Sobre',
  'dashboard.audit.receipt': 'Recibo',
  'dashboard.audit.unsealed': 'Ainda não selado',
  'dashboard.audit.broken': 'Não está como foi escrito',
  'dashboard.audit.csv': 'Tudo como CSV',

  'score.title': 'Quão segura é a política',
  'score.points': '{points, number} de 100',
  'score.none': 'Nada a recomendar.',
  'score.gates':
    'Exija duas verificações ou mais: assim, roubar uma só coisa não basta ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.strong-method':
    'Permita uma chave de acesso, um aplicativo autenticador ou um token de hardware ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.questions':
    'Elimine as perguntas de segurança: as respostas podem ser descobertas ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.weak-methods':
    'Elimine mensagens de texto, ligações e perguntas onde as pessoas tiverem algo melhor ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.preset':
    'Use a predefinição reforçada: as duas verificações passam a ser de dois tipos ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.prefilled': 'Não aceite números e endereços que ninguém confirmou ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.administrators':
    'Faça com que a senha dos administradores seja redefinida por outras pessoas, não por eles mesmos ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.reconfirm':
    'Pergunte pelo menos uma vez por ano se os métodos das pessoas ainda são delas ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.required': 'Peça às pessoas que se registrem antes de precisarem ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.password': 'Exija 15 caracteres ou mais ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.pause':
    'Pause o autoatendimento após dez falhas e anule um código após cinco ({worth, plural, one {# ponto} other {# pontos}}).',
  'score.ticket': 'Exija um chamado no suporte técnico ({worth, plural, one {# ponto} other {# pontos}}).',
} as const;
