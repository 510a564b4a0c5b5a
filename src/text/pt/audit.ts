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
    '{action, select, directory_reset {Redefinição da senha} directory_change {Alteração da senha} directory_unlock {Desbloqueio da conta} reset_started {Redefinição iniciada} change_started {Alteração iniciada} unlock_started {Desbloqueio iniciado} register_started {Registro iniciado} started {Conversa iniciada} flow_ended {Conversa encerrada} flow_refused {Conversa não iniciada} person_refused {Pessoa que não pode falar com o bot} press_refused {Botão de um cartão antigo} try_refused {Tentativa} gate_passed {Verificação passada} gate_failed {Verificação não passada} code_sent {Envio de um código} address_code_sent {Envio de um código a um novo endereço} confirmation_asked {Confirmação pedida no outro chat} confirmation_typed {Número digitado no outro chat} confirmation_denied {Confirmação negada} self_service_paused {Autoatendimento pausado} account_frozen {Autoatendimento congelado} account_thawed {Congelamento encerrado} account_diagnosed {Diagnóstico da conta} sessions_ended {Encerramento das sessões} method_registered {Registro de um método} method_removed {Remoção de um método} method_imported {Importação de um método} methods {Alteração dos métodos registrados} registration_confirmed {Confirmação do registro} registration_put_off {Registro adiado} registration_deleted {Exclusão do registro} registration_removed {Remoção do registro após um desligamento} directory_contact_changed {Número ou endereço alterado no diretório} registrations_imported {Importação de registros} registrations_exported {Exportação dos registros} identity_linked {Vinculação de um chat} identity_unlinked {Desvinculação de um chat} identity_suspended {Vínculo de um chat suspenso} identity_claimed {Conta reivindicada para um chat} linking_code_made {Criação de um código de vínculo} link_claimed {Abertura da página} link_refused {Abertura de uma página} start_asked {Início pedido na página inicial} start_for_colleague {Iniciado por um colega} agent_unlock {Desbloqueio pelo suporte técnico} agent_start_reset {Redefinição iniciada pelo suporte técnico} agent_issue_pass {Passe emitido pelo suporte técnico} agent_require_registration {Novo registro pedido pelo suporte técnico} agent_remove_method {Método removido pelo suporte técnico} agent_end_sessions {Encerramento das sessões pelo suporte técnico} agent_lift_pause {Pausa encerrada pelo suporte técnico} case_opened {Abertura de um caso} case_handed_over {Transferência de um caso} case_closed {Fechamento de um caso} case_duress {Caso fechado sob coação} case_expired {Caso expirado} caller_asked {Pedido de verificação de uma ligação} caller_number {Número da ligação digitado} caller_verified {Pessoa ao telefone verificada} caller_denied {“Não estou em nenhuma ligação”} vouch_asked {Pedido de atestado} vouch_number {Número digitado para atestar} vouch_given {Atestado dado} vouch_refused {Atestado negado} voucher_asked {Atestado pedido} voucher_number {Número do atestado digitado} voucher_given {Atestado de outra pessoa} voucher_refused {Atestado recusado} voucher_agreed {Acordo para atestar} voucher_declined {Recusa de atestar} approval_asked {Pedido de aprovação} approval_decided {Decisão sobre uma aprovação} approval_escalated {Aprovadores consultados de novo} approval_expired {Aprovação não decidida a tempo} policy_changed {Alteração da política} policy_proposed {Alteração da política proposta} policy_decided {Decisão sobre uma alteração da política} policy_rejected {Alteração da política rejeitada} policy_planned {Alteração da política planejada} policy_dropped {Alteração planejada da política descartada} policy_explained {Consulta do que se aplica a alguém} campaign_started {Campanha iniciada} campaign_paused {Campanha pausada} campaign_resumed {Campanha retomada} campaign_stopped {Campanha interrompida} campaign_over {Campanha concluída} campaign_opted_out {Recusa de campanhas} report_read {Leitura de um relatório} audit_read {Leitura da auditoria} audit_exported {Exportação da auditoria} audit_forged {Registro forjado encontrado} dashboard_opened {Abertura do painel} token_given {Atribuição de um token de hardware} token_withdrawn {Retirada de um token de hardware} token_created {Criação de um token de acesso} token_revoked {Revogação de um token de acesso} life_set {Validade das senhas definida} life_never_expires {Senha sem expiração definida} language_chosen {Escolha de idioma} release_asked {Pedido de permissão} release_decided {Decisão sobre uma permissão} release_used {Uso de uma permissão} audit_due {Registros antigos a remover} audit_removed {Remoção de registros antigos} audit_forgotten {Pessoa tornada irreconhecível na auditoria} other {{code}}}',
} as const;
