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
  'audit.line':
    '{outcome, select, intent {Iniciado} success {Hecho} refused {Denegado} failure {Error} other {Sin confirmar}}: {action}{why, select, yes { ({reason})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Aún sin sellar}}',
  'audit.line.broken':
    'NO ESTÁ COMO SE ESCRIBIÓ. {outcome, select, intent {Iniciado} success {Hecho} refused {Denegado} failure {Error} other {Sin confirmar}}: {action}{why, select, yes { ({reason})} other {}}. Por {by}. {sealed, select, yes {Recibo {receipt, number}} other {Aún sin sellar}}',
} as const;
