import { reports } from './reports.ts';

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
  'audit.line': `{at, date, second}. {outcome, select, intent {Iniciado} success {Feito} refused {Recusado} failure {Falhou} other {Não confirmado}}{why, select, yes { (${reports['report.reason']})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Ainda não selado}}`,
  'audit.line.broken': `NÃO ESTÁ COMO FOI ESCRITO. {at, date, second}. {outcome, select, intent {Iniciado} success {Feito} refused {Recusado} failure {Falhou} other {Não confirmado}}{why, select, yes { (${reports['report.reason']})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Ainda não selado}}`,
  'audit.action':
    '{action, select, directoryreset {Redefinição da senha} directorychange {Alteração da senha} directoryunlock {Desbloqueio da conta} resetstarted {Redefinição iniciada} changestarted {Alteração iniciada} unlockstarted {Desbloqueio iniciado} registerstarted {Registro iniciado} started {Conversa iniciada} flowended {Conversa encerrada} flowrefused {Conversa não iniciada} personrefused {Pessoa que não pode falar com o bot} pressrefused {Botão de um cartão antigo} tryrefused {Tentativa} gatepassed {Verificação passada} gatefailed {Verificação não passada} codesent {Envio de um código} addresscodesent {Envio de um código a um novo endereço} confirmationasked {Confirmação pedida no outro chat} confirmationtyped {Número digitado no outro chat} confirmationdenied {Confirmação negada} selfservicepaused {Autoatendimento pausado} accountfrozen {Autoatendimento congelado} accountthawed {Congelamento encerrado} accountdiagnosed {Diagnóstico da conta} sessionsended {Encerramento das sessões} methodregistered {Registro de um método} methodremoved {Remoção de um método} methodimported {Importação de um método} methods {Alteração dos métodos registrados} registrationconfirmed {Confirmação do registro} registrationputoff {Registro adiado} registrationdeleted {Exclusão do registro} registrationremoved {Remoção do registro após um desligamento} directorycontactchanged {Número ou endereço alterado no diretório} registrationsimported {Importação de registros} registrationsexported {Exportação dos registros} identitylinked {Vinculação de um chat} identityunlinked {Desvinculação de um chat} identitysuspended {Vínculo de um chat suspenso} identityclaimed {Conta reivindicada para um chat} linkingcodemade {Criação de um código de vínculo} linkclaimed {Abertura da página} linkrefused {Abertura de uma página} startasked {Início pedido na página inicial} startforcolleague {Iniciado por um colega} agentunlock {Desbloqueio pelo suporte técnico} agentstartreset {Redefinição iniciada pelo suporte técnico} agentissuepass {Passe emitido pelo suporte técnico} agentrequireregistration {Novo registro pedido pelo suporte técnico} agentremovemethod {Método removido pelo suporte técnico} agentendsessions {Encerramento das sessões pelo suporte técnico} agentliftpause {Pausa encerrada pelo suporte técnico} caseopened {Abertura de um caso} casehandedover {Transferência de um caso} caseclosed {Fechamento de um caso} caseduress {Caso fechado sob coação} caseexpired {Caso expirado} callerasked {Pedido de verificação de uma ligação} callernumber {Número da ligação digitado} callerverified {Pessoa ao telefone verificada} callerdenied {“Não estou em nenhuma ligação”} vouchasked {Pedido de atestado} vouchnumber {Número digitado para atestar} vouchgiven {Atestado dado} vouchrefused {Atestado negado} voucherasked {Atestado pedido} vouchernumber {Número do atestado digitado} vouchergiven {Atestado de outra pessoa} voucherrefused {Atestado recusado} voucheragreed {Acordo para atestar} voucherdeclined {Recusa de atestar} approvalasked {Pedido de aprovação} approvaldecided {Decisão sobre uma aprovação} approvalescalated {Aprovadores consultados de novo} approvalexpired {Aprovação não decidida a tempo} policychanged {Alteração da política} policyproposed {Alteração da política proposta} policydecided {Decisão sobre uma alteração da política} policyrejected {Alteração da política rejeitada} policyplanned {Alteração da política planejada} policydropped {Alteração planejada da política descartada} policyexplained {Consulta do que se aplica a alguém} campaignstarted {Campanha iniciada} campaignpaused {Campanha pausada} campaignresumed {Campanha retomada} campaignstopped {Campanha interrompida} campaignover {Campanha concluída} campaignoptedout {Recusa de campanhas} reportread {Leitura de um relatório} auditread {Leitura da auditoria} auditexported {Exportação da auditoria} auditforged {Registro forjado encontrado} dashboardopened {Abertura do painel} tokengiven {Atribuição de um token de hardware} tokenwithdrawn {Retirada de um token de hardware} tokencreated {Criação de um token de acesso} tokenrevoked {Revogação de um token de acesso} lifeset {Validade das senhas definida} lifeneverexpires {Senha sem expiração definida} languagechosen {Escolha de idioma} releaseasked {Pedido de permissão} releasedecided {Decisão sobre uma permissão} releaseused {Uso de uma permissão} releasereturned {Devolução de uma permissão} auditdue {Registros antigos a remover} auditremoved {Remoção de registros antigos} auditreleased {Registros antigos alterados, remoção autorizada} auditforgotten {Pessoa tornada irreconhecível na auditoria} other {{code}}}',
} as const;
