/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': 'Emergencia',
  'emergency.explain':
    'Rige al momento, para todo el mundo, también para lo que esté en curso. Retirarla exige un segundo administrador. Se avisa a todos los administradores.',
  'emergency.is.off': 'Ahora no hay ninguna.',
  'emergency.is.guarded': 'Ahora: todo requiere un aprobador, hasta que dos administradores le pongan fin.',
  'emergency.is.closed': 'Ahora: sin autoservicio, hasta que dos administradores le pongan fin.',
  'emergency.is.until':
    'Ahora: {level, select, guarded {todo requiere un aprobador} other {sin autoservicio}}, hasta el {until, date, minute} (UTC).',
  'emergency.level': 'Qué debe regir',
  'emergency.level.off': 'Ponerle fin',
  'emergency.level.guarded': 'Solo con un aprobador; se detienen los códigos enviados, las preguntas, los avales y los registros',
  'emergency.level.closed': 'Ningún autoservicio',
  'emergency.hours': 'Horas hasta que termine por sí sola',
  'emergency.hours.hint': '0: hasta que dos administradores le pongan fin',
  'emergency.problem.hours': 'No aceptado: elija qué debe regir y de 0 a 72 horas.',
} as const;
