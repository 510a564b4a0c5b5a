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
    '{action, select, directoryreset {Restablecimiento de la contraseña} directorychange {Cambio de la contraseña} directoryunlock {Desbloqueo de la cuenta} resetstarted {Inicio de un restablecimiento} changestarted {Inicio de un cambio} unlockstarted {Inicio de un desbloqueo} registerstarted {Inicio de un registro} started {Inicio de una conversación} flowended {Fin de una conversación} flowrefused {Conversación no iniciada} personrefused {Persona que no puede hablar con el bot} pressrefused {Botón de una tarjeta antigua} tryrefused {Intento} gatepassed {Puerta superada} gatefailed {Puerta no superada} codesent {Envío de un código} addresscodesent {Envío de un código a una dirección nueva} confirmationasked {Petición de confirmación en el otro chat} confirmationtyped {Número escrito en el otro chat} confirmationdenied {Confirmación negada} selfservicepaused {Autoservicio en pausa} accountfrozen {Autoservicio congelado} accountthawed {Fin del congelamiento} accountdiagnosed {Diagnóstico de la cuenta} sessionsended {Cierre de sesiones} methodregistered {Registro de un método} methodremoved {Eliminación de un método} methodimported {Importación de un método} methods {Cambio de los métodos registrados} registrationconfirmed {Confirmación del registro} registrationputoff {Registro aplazado} registrationdeleted {Eliminación del registro} registrationremoved {Eliminación del registro tras una baja} directorycontactchanged {Cambio de un número o una dirección en el directorio} registrationsimported {Importación de registros} registrationsexported {Exportación de registros} identitylinked {Vinculación de un chat} identityunlinked {Desvinculación de un chat} identitysuspended {Vínculo de un chat suspendido} identityclaimed {Cuenta reclamada para un chat} linkingcodemade {Creación de un código de vinculación} linkclaimed {Apertura de la página} linkrefused {Apertura de una página} startasked {Inicio pedido en la página de inicio} startforcolleague {Iniciado por un compañero} agentunlock {Desbloqueo por el soporte técnico} agentstartreset {Restablecimiento iniciado por el soporte técnico} agentissuepass {Pase emitido por el soporte técnico} agentrequireregistration {Registro nuevo pedido por el soporte técnico} agentremovemethod {Método quitado por el soporte técnico} agentendsessions {Cierre de sesiones por el soporte técnico} agentliftpause {Pausa levantada por el soporte técnico} caseopened {Apertura de un caso} casehandedover {Traspaso de un caso} caseclosed {Cierre de un caso} caseduress {Caso cerrado bajo coacción} caseexpired {Caducidad de un caso} callerasked {Petición de verificar una llamada} callernumber {Número de la llamada escrito} callerverified {Llamada verificada} callerdenied {“No estoy en ninguna llamada”} vouchasked {Petición de aval} vouchnumber {Número escrito para avalar} vouchgiven {Aval dado} vouchrefused {Aval negado} voucherasked {Aval pedido} vouchernumber {Número del aval escrito} vouchergiven {Aval de otra persona} voucherrefused {Aval rechazado} voucheragreed {Acuerdo para avalar} voucherdeclined {Negativa a avalar} approvalasked {Petición de aprobación} approvaldecided {Decisión sobre una aprobación} approvalescalated {Nueva petición a los aprobadores} approvalexpired {Aprobación sin decidir a tiempo} policychanged {Cambio de la directiva} policyproposed {Cambio de la directiva propuesto} policydecided {Decisión sobre un cambio de la directiva} policyrejected {Cambio de la directiva rechazado} policyplanned {Cambio de la directiva planificado} policydropped {Cambio planificado de la directiva descartado} policyexplained {Consulta de lo que se aplica a alguien} campaignstarted {Campaña iniciada} campaignpaused {Campaña en pausa} campaignresumed {Campaña reanudada} campaignstopped {Campaña detenida} campaignover {Campaña terminada} campaignoptedout {Renuncia a las campañas} reportread {Lectura de un informe} auditread {Lectura de la auditoría} auditexported {Exportación de la auditoría} auditforged {Registro falsificado encontrado} dashboardopened {Apertura del panel} tokengiven {Asignación de un token de hardware} tokenwithdrawn {Retirada de un token de hardware} tokencreated {Creación de un token de acceso} tokenrevoked {Revocación de un token de acceso} lifeset {Duración de las contraseñas fijada} lifeneverexpires {Contraseña sin caducidad fijada} languagechosen {Elección de idioma} releaseasked {Petición de permiso} releasedecided {Decisión sobre un permiso} releaseused {Uso de un permiso} releasereturned {Devolución de un permiso} auditdue {Registros antiguos por eliminar} auditremoved {Eliminación de registros antiguos} auditforgotten {Persona hecha irreconocible en la auditoría} other {{code}}}',
} as const;
