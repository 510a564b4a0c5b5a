import { reports } from './reports.ts';

/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': 'Consultar la auditoría',
  'audit.ask.explain': 'Qué se le hizo a alguien y qué hizo esa persona. Esta consulta también quedará registrada.',
  'audit.person': '¿De quién?',
  'audit.person.hint': 'Un nombre de usuario o una dirección de correo. Directamente en el chat: auditoría ana.alvarez 30d',
  'audit.days': '¿Cuántos días hacia atrás?',
  'audit.button.search': 'Buscar',
  'audit.button.older': 'Más antiguos',
  'audit.button.other': 'Otra persona',
  'audit.problem.who': 'Indique una sola persona y 2555 días como máximo.',
  'audit.problem.not-found': 'No conozco a nadie con ese nombre, o conozco a varias personas.',
  'audit.looking': 'Buscando en la auditoría',
  'audit.refused.not-auditor': 'Esto es para auditores',
  'audit.refused.not-auditor.next':
    'Leer la auditoría es un rol propio; no basta con ser administrador o agente. Queda registrado que lo ha pedido.',
  'audit.refused.unavailable': 'Ahora no se puede leer la auditoría',
  'audit.refused.unavailable.next': 'Inténtelo de nuevo dentro de un minuto.',
  'audit.title': 'Auditoría de {name}',
  'audit.period':
    'Del {from, date, minute} al {to, date, minute} (UTC): {count, plural, =0 {no hay nada registrado.} one {un registro en esta tarjeta.} other {# registros en esta tarjeta, primero los más recientes.}}',
  'audit.whole':
    '{count, plural, =0 {No había nada que comprobar.} one {Se ha comprobado: está tal como se escribió.} other {Se han comprobado uno por uno: están tal como se escribieron.}}',
  'audit.broken':
    '{count, plural, one {Uno de ellos NO está como se escribió.} other {# de ellos NO están como se escribieron.}} Avise a su equipo de seguridad y ejecute latchkey audit verify.',
  'audit.sealed':
    'La cadena está sellada hasta el registro {sealedTo, number}. {unsealed, plural, =0 {No hay nada pendiente.} one {Un registro más reciente espera su sello.} other {# registros más recientes esperan su sello.}}',
  'audit.anchor':
    'Su extremo se copió por última vez fuera de la base de datos en el registro {seq, number}, el {at, date, minute} (UTC).',
  'audit.anchor.none': 'Su extremo aún no se ha copiado fuera de la base de datos.',
  'audit.late':
    'Puede faltar un registro o llegar tarde: los más recientes tardan alrededor de un segundo en sellarse, los que superan el plazo de conservación ya no existen y a las personas solo se las encuentra por la cuenta y los chats que tienen ahora.',
  'audit.line.at': '{at, date, second}',
  'audit.line': `{at, date, second}. {outcome, select, intent {Iniciado} success {Hecho} refused {Denegado} failure {Error} other {Sin confirmar}}{why, select, yes { (${reports['report.reason']})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Aún sin sellar}}`,
  'audit.line.broken': `NO ESTÁ COMO SE ESCRIBIÓ. {at, date, second}. {outcome, select, intent {Iniciado} success {Hecho} refused {Denegado} failure {Error} other {Sin confirmar}}{why, select, yes { (${reports['report.reason']})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Aún sin sellar}}`,
  'audit.action':
    '{action, select, directory_reset {Restablecimiento de la contraseña} directory_change {Cambio de la contraseña} directory_unlock {Desbloqueo de la cuenta} reset_started {Inicio de un restablecimiento} change_started {Inicio de un cambio} unlock_started {Inicio de un desbloqueo} register_started {Inicio de un registro} started {Inicio de una conversación} flow_ended {Fin de una conversación} flow_refused {Conversación no iniciada} person_refused {Persona que no puede hablar con el bot} press_refused {Botón de una tarjeta antigua} try_refused {Intento} gate_passed {Puerta superada} gate_failed {Puerta no superada} code_sent {Envío de un código} address_code_sent {Envío de un código a una dirección nueva} confirmation_asked {Petición de confirmación en el otro chat} confirmation_typed {Número escrito en el otro chat} confirmation_denied {Confirmación negada} self_service_paused {Autoservicio en pausa} account_frozen {Autoservicio congelado} account_thawed {Fin del congelamiento} account_diagnosed {Diagnóstico de la cuenta} sessions_ended {Cierre de sesiones} method_registered {Registro de un método} method_removed {Eliminación de un método} method_imported {Importación de un método} methods {Cambio de los métodos registrados} registration_confirmed {Confirmación del registro} registration_put_off {Registro aplazado} registration_deleted {Eliminación del registro} registration_removed {Eliminación del registro tras una baja} registrations_imported {Importación de registros} registrations_exported {Exportación de registros} identity_linked {Vinculación de un chat} identity_unlinked {Desvinculación de un chat} identity_suspended {Vínculo de un chat suspendido} identity_claimed {Cuenta reclamada para un chat} linking_code_made {Creación de un código de vinculación} link_claimed {Apertura de la página} link_refused {Apertura de una página} start_asked {Inicio pedido en la página de inicio} start_for_colleague {Iniciado por un compañero} agent_unlock {Desbloqueo por el soporte técnico} agent_start_reset {Restablecimiento iniciado por el soporte técnico} agent_issue_pass {Pase emitido por el soporte técnico} agent_require_registration {Registro nuevo pedido por el soporte técnico} agent_remove_method {Método quitado por el soporte técnico} agent_end_sessions {Cierre de sesiones por el soporte técnico} agent_lift_pause {Pausa levantada por el soporte técnico} case_opened {Apertura de un caso} case_handed_over {Traspaso de un caso} case_closed {Cierre de un caso} case_duress {Caso cerrado bajo coacción} case_expired {Caducidad de un caso} caller_asked {Petición de verificar una llamada} caller_number {Número de la llamada escrito} caller_verified {Llamada verificada} caller_denied {“No estoy en ninguna llamada”} vouch_asked {Petición de aval} vouch_number {Número escrito para avalar} vouch_given {Aval dado} vouch_refused {Aval negado} voucher_asked {Aval pedido} voucher_number {Número del aval escrito} voucher_given {Aval de otra persona} voucher_refused {Aval rechazado} voucher_agreed {Acuerdo para avalar} voucher_declined {Negativa a avalar} approval_asked {Petición de aprobación} approval_decided {Decisión sobre una aprobación} approval_escalated {Nueva petición a los aprobadores} approval_expired {Aprobación sin decidir a tiempo} policy_changed {Cambio de la directiva} policy_proposed {Cambio de la directiva propuesto} policy_decided {Decisión sobre un cambio de la directiva} policy_rejected {Cambio de la directiva rechazado} policy_planned {Cambio de la directiva planificado} policy_dropped {Cambio planificado de la directiva descartado} policy_explained {Consulta de lo que se aplica a alguien} campaign_started {Campaña iniciada} campaign_paused {Campaña en pausa} campaign_resumed {Campaña reanudada} campaign_stopped {Campaña detenida} campaign_over {Campaña terminada} campaign_opted_out {Renuncia a las campañas} report_read {Lectura de un informe} audit_read {Lectura de la auditoría} audit_exported {Exportación de la auditoría} audit_forged {Registro falsificado encontrado} dashboard_opened {Apertura del panel} token_given {Asignación de un token de hardware} token_withdrawn {Retirada de un token de hardware} token_created {Creación de un token de acceso} token_revoked {Revocación de un token de acceso} life_set {Duración de las contraseñas fijada} life_never_expires {Contraseña sin caducidad fijada} language_chosen {Elección de idioma} release_asked {Petición de permiso} release_decided {Decisión sobre un permiso} release_used {Uso de un permiso} audit_due {Registros antiguos por eliminar} audit_removed {Eliminación de registros antiguos} audit_forgotten {Persona hecha irreconocible en la auditoría} other {{code}}}',
} as const;
