/** Sentences of reports in chat. */
export const reports = {
  'report.looking': 'Contando',
  'report.refused.not-reader': 'Isto é para administradores e auditores',
  'report.refused.not-reader.next': 'Se você for um deles, precisa estar no grupo que sua organização definiu para isso.',
  'report.refused.unavailable': 'Não é possível ler os relatórios agora',
  'report.refused.unavailable.next': 'Tente novamente em um minuto.',

  'report.title.activity': 'Redefinições, desbloqueios e alterações: {days, plural, one {último dia} other {últimos # dias}}',
  'report.title.numbers': 'Em números: {days, plural, one {último dia} other {últimos # dias}}',
  'report.title.registration': 'Quem se registrou',
  'report.title.channels': 'Por chat: {days, plural, one {último dia} other {últimos # dias}}',
  'report.title.agents': 'Por atendente do suporte técnico: {days, plural, one {último dia} other {últimos # dias}}',
  'report.title.failures': 'O que deu errado: {days, plural, one {último dia} other {últimos # dias}}',

  'report.page.activity': 'Ao longo do tempo',
  'report.page.numbers': 'Em números',
  'report.page.registration': 'Registro',
  'report.page.channels': 'Por chat',
  'report.page.agents': 'Por atendente',
  'report.page.failures': 'O que deu errado',
  'report.days': '{days, plural, one {# dia} other {# dias}}',
  'report.button.dashboard': 'Painel, pesquisa, CSV',

  'report.saved':
    '{count, plural, =0 {Ninguém redefiniu nem desbloqueou sem o suporte técnico ainda.} one {Uma redefinição ou desbloqueio sem o suporte técnico: cerca de {hours, plural, one {# hora} other {# horas}} de ligações a menos, contando {minutes, plural, one {# minuto} other {# minutos}} por ligação.} other {# redefinições e desbloqueios sem o suporte técnico: cerca de {hours, plural, one {# hora} other {# horas}} de ligações a menos, contando {minutes, plural, one {# minuto} other {# minutos}} por ligação.}}',
  'report.freshness':
    '{behind, plural, =0 {Dados até {at, date, minute} (UTC), completos. Um registro é contado em segundos, assim que a auditoria o sela.} one {Dados até {upTo, date, minute} (UTC). Um registro mais recente aguarda para ser selado e contado; isso leva segundos, ou mais depois de uma atualização ou interrupção.} =1000 {Dados até {upTo, date, minute} (UTC). Mil registros mais recentes, ou mais, aguardam para ser selados e contados; isso leva segundos, ou mais depois de uma atualização ou interrupção.} other {Dados até {upTo, date, minute} (UTC). # registros mais recentes aguardam para ser selados e contados; isso leva segundos, ou mais depois de uma atualização ou interrupção.}}',
  'report.census.age':
    'As pessoas foram contadas em {at, date, minute} (UTC), o que levou {seconds, plural, =0 {menos de um segundo} one {# segundo} other {# segundos}}. Quem se registrou depois, ou foi removido do diretório, aparece na próxima contagem.',
  'report.left-out':
    'Pela política também valem números e endereços que constam apenas no diretório. Aqui eles são contados como foram vistos pela última vez, e só os de quem registrou algo: talvez mais pessoas possam redefinir.',
  'report.census.running': 'As pessoas estão sendo contadas agora. Veja de novo em um minuto.',
  'report.census.everybody':
    'Todos podem redefinir. {people, plural, =0 {Ninguém tem} one {# pessoa tem} other {# pessoas têm}} algo registrado; o suficiente para a política de hoje: {registered, number}; poderiam redefinir agora: {capable, number}.',
  'report.census.people':
    '{enabled, plural, =0 {Ninguém pode} one {# pessoa pode} other {# pessoas podem}} redefinir. {people, plural, =0 {Ninguém tem} one {# pessoa tem} other {# pessoas têm}} algo registrado; o suficiente para a política de hoje: {registered, number}; poderiam redefinir agora: {capable, number}.',
  'report.empty': 'Nada neste período.',

  'report.number': '{value, number}',
  'report.number.resets': 'Redefinições',
  'report.number.unlocks': 'Desbloqueios',
  'report.number.changes': 'Alterações',
  'report.number.registered': 'Métodos registrados',
  'report.number.blocked': 'Bloqueios após tentativas demais',
  'report.number.failed': 'Etapas recusadas ou com falha',
  'report.column.what': 'O quê',
  'report.column.count': 'Quantas vezes',
  'report.column.channel': 'Chat',
  'report.column.agent': 'Atendente',
  'report.column.acts': 'Ações',
  'report.measure.deeds': 'Redefinições, desbloqueios e alterações',
  'report.measure.people': 'Pessoas',
  'report.measure.failures': 'Quantas vezes',
  'report.by.day': 'Desde',
  'report.by.method': 'Método',
  'report.by.reason': 'Motivo',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {Nenhum chat}}',
  'report.reason':
    '{reason, select, wrong {Código ou senha errados} expired {O código tinha expirado} used {O código já tinha sido usado} wait {Cedo demais após uma tentativa errada} paused {O autoatendimento estava pausado} worn {O método estava esgotado} notlinked {O chat não está vinculado} notregistered {Nada registrado} notenoughmethods {Métodos insuficientes} outofscope {Fora do escopo} switchedoff {Desativado} untouchable {Uma conta em que ninguém pode mexer} privileged {Uma conta privilegiada} toomany {Vezes demais} notverified {Não verificado} notdone {O diretório não executou} unavailable {O diretório não respondeu} stale {Um cartão antigo} decoy {O nome de outra pessoa} pagecode {Código da página errado} claimed {A página estava aberta em outro lugar} password {Uma nova senha não permitida} norole {Sem direito de fazer isso} sameperson {A mesma pessoa dos dois lados} over {Já tinha terminado ou mudado} frozen {Congelado após “não fui eu”} emergency {Uma emergência} hold {Retido por um tempo} denied {Alguém disse não} novoucher {Ninguém pode atestar agora} notsupported {Não é possível aqui} lockedout {Bloqueado pelo diretório} invalid {O que foi digitado não foi aceito} interrupted {Foi interrompido} noapproval {Não aprovado} unreachable {Não pôde ser entregue} signin {A entrada não foi aceita} other {Outro motivo: {code}}}',
} as const;
