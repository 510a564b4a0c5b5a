/** Sentences of reports in chat. */
export const reports = {
  'report.looking': 'Contando',
  'report.refused.not-reader': 'Esto es para administradores y auditores',
  'report.refused.not-reader.next': 'Si usted lo es, debe estar en el grupo que su organización ha indicado para ello.',
  'report.refused.unavailable': 'Ahora no se pueden leer los informes',
  'report.refused.unavailable.next': 'Inténtelo de nuevo dentro de un minuto.',

  'report.title.activity':
    'Restablecimientos, desbloqueos y cambios: {days, plural, one {el último día} other {los últimos # días}}',
  'report.title.numbers': 'En cifras: {days, plural, one {el último día} other {los últimos # días}}',
  'report.title.registration': 'Quién se ha registrado',
  'report.title.channels': 'Por chat: {days, plural, one {el último día} other {los últimos # días}}',
  'report.title.agents': 'Por agente del soporte técnico: {days, plural, one {el último día} other {los últimos # días}}',
  'report.title.failures': 'Qué ha fallado: {days, plural, one {el último día} other {los últimos # días}}',

  'report.page.activity': 'En el tiempo',
  'report.page.numbers': 'En cifras',
  'report.page.registration': 'Registro',
  'report.page.channels': 'Por chat',
  'report.page.agents': 'Por agente',
  'report.page.failures': 'Qué ha fallado',
  'report.days': '{days, plural, one {# día} other {# días}}',
  'report.button.dashboard': 'Panel, búsqueda, CSV',

  'report.saved':
    '{count, plural, =0 {Aún nadie ha restablecido ni desbloqueado nada sin el soporte técnico.} one {Un restablecimiento o desbloqueo sin el soporte técnico: {hours, plural, one {# hora} other {# horas}} de llamadas ahorradas, aproximadamente, a {minutes, plural, one {# minuto} other {# minutos}} por llamada.} other {# restablecimientos y desbloqueos sin el soporte técnico: {hours, plural, one {# hora} other {# horas}} de llamadas ahorradas, aproximadamente, a {minutes, plural, one {# minuto} other {# minutos}} por llamada.}}',
  'report.freshness':
    '{behind, plural, =0 {A fecha del {at, date, minute} (UTC), completo. Un registro se cuenta en segundos, una vez que la auditoría lo ha sellado.} one {A fecha del {upTo, date, minute} (UTC). Un registro más reciente espera a ser sellado y contado; tarda segundos, o más tras una actualización o una interrupción.} =1000 {A fecha del {upTo, date, minute} (UTC). Mil registros más recientes, o más, esperan a ser sellados y contados; tarda segundos, o más tras una actualización o una interrupción.} other {A fecha del {upTo, date, minute} (UTC). # registros más recientes esperan a ser sellados y contados; tarda segundos, o más tras una actualización o una interrupción.}}',
  'report.census.age':
    'El recuento de personas es del {at, date, minute} (UTC) y tardó {seconds, plural, =0 {menos de un segundo} one {# segundo} other {# segundos}}. Quien se haya registrado desde entonces, o ya no esté en el directorio, aparecerá así en el próximo recuento.',
  'report.left-out':
    'Según la directiva también valen los números y las direcciones que solo constan en el directorio. Aquí se cuentan tal como se vieron por última vez, y solo los de quienes han registrado algo: es posible que más personas puedan restablecer.',
  'report.census.running': 'Se está contando a las personas. Vuelva a mirar dentro de un minuto.',
  'report.census.everybody':
    'Todo el mundo puede restablecer. {people, plural, one {Una persona tiene} other {# personas tienen}} algo registrado; con suficiente para la directiva de hoy: {registered, number}; podrían restablecer ahora: {capable, number}.',
  'report.census.people':
    '{enabled, plural, one {Una persona puede} other {# personas pueden}} restablecer. {people, plural, one {Una persona tiene} other {# personas tienen}} algo registrado; con suficiente para la directiva de hoy: {registered, number}; podrían restablecer ahora: {capable, number}.',
  'report.empty': 'Nada en este periodo.',

  'report.number': '{value, number}',
  'report.number.resets': 'Restablecimientos',
  'report.number.unlocks': 'Desbloqueos',
  'report.number.changes': 'Cambios',
  'report.number.registered': 'Métodos registrados',
  'report.number.blocked': 'Bloqueos tras demasiados intentos',
  'report.number.failed': 'Pasos denegados o fallidos',
  'report.column.what': 'Qué',
  'report.column.count': 'Cuántas veces',
  'report.column.channel': 'Chat',
  'report.column.agent': 'Agente',
  'report.column.acts': 'Acciones',
  'report.measure.deeds': 'Restablecimientos, desbloqueos y cambios',
  'report.measure.people': 'Personas',
  'report.measure.failures': 'Cuántas veces',
  'report.by.day': 'Desde',
  'report.by.method': 'Método',
  'report.by.reason': 'Motivo',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {Sin chat}}',
  'report.reason':
    '{reason, select, wrong {Código o contraseña incorrectos} expired {El código había caducado} used {El código ya se había usado} wait {Demasiado pronto tras un intento erróneo} paused {El autoservicio estaba en pausa} worn {El método estaba agotado} notlinked {El chat no está vinculado} notregistered {Nada registrado} notenoughmethods {Métodos insuficientes} outofscope {Fuera del ámbito} switchedoff {Desactivado} untouchable {Una cuenta que nadie puede tocar} privileged {Una cuenta con privilegios} toomany {Demasiadas veces} notverified {Sin verificar} notdone {El directorio no lo hizo} unavailable {El directorio no respondió} stale {Una tarjeta antigua} decoy {El nombre de otra persona} pagecode {Código de página incorrecto} claimed {La página estaba abierta en otro sitio} password {Una contraseña nueva no permitida} norole {Sin derecho a hacerlo} sameperson {La misma persona en ambos lados} over {Ya había terminado o había cambiado} frozen {Congelado tras «no fui yo»} emergency {Una emergencia} hold {Retenido por un tiempo} denied {Alguien dijo que no} novoucher {Nadie puede dar su aval ahora} notsupported {Aquí no es posible} lockedout {Bloqueado por el directorio} invalid {No se aceptó lo que se escribió} interrupted {Se interrumpió} noapproval {Sin aprobación} unreachable {No se pudo entregar} signin {No se aceptó el inicio de sesión} other {Otro motivo: {code}}}',
} as const;
