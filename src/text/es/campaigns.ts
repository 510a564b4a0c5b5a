/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns = {
  'campaign.looking': 'Consultando',
  'campaign.counting': 'Contando',
  'campaign.starting': 'Un momento',
  'campaign.refused.not-admin': 'Esto es para administradores',
  'campaign.refused.not-admin.next': 'Si usted lo es, debe estar en el grupo que su organización ha indicado para ello.',
  'campaign.refused.unavailable': 'Ahora no se pueden leer las campañas',
  'campaign.refused.unavailable.next': 'Las que están en marcha siguen por sí solas. Inténtelo de nuevo dentro de un minuto.',
  'campaign.refused.interrupted': 'Hubo una interrupción',
  'campaign.refused.interrupted.next': 'Vuelva a abrir las campañas: ahí verá qué está en marcha.',

  'campaign.title': 'Campañas',
  'campaign.explain':
    'Una campaña pide a las personas de un grupo que se registren, unas pocas cada vez, y envía recordatorios a quienes no lo han hecho.',
  'campaign.none':
    'Aún no ha habido ninguna. Una campaña pide a las personas de un grupo que se registren, unas pocas cada vez, y envía recordatorios a quienes no lo han hecho.',
  'campaign.of': 'Desde el {at, date, minute} (UTC), por {by}',
  'campaign.line':
    '{state, select, running {En marcha} paused {En pausa} stopped {Detenida} other {Terminada}}: {people, plural, =0 {aún sin personas} one {una persona} other {# personas}}, {asked, number} con petición enviada, {answered, number} con registro desde entonces.',
  'campaign.button.new': 'Nueva campaña',
  'campaign.button.open': 'Abrir',
  'campaign.button.preview': 'Ver el mensaje',
  'campaign.button.start': 'Iniciar',
  'campaign.button.pause': 'Pausar',
  'campaign.button.resume': 'Continuar',
  'campaign.button.stop': 'Detener para siempre',
  'campaign.button.refresh': 'Actualizar',
  'campaign.button.later': 'Ahora no',
  'campaign.button.never': 'No volver a preguntarme',

  'campaign.plan': 'Una campaña nueva',
  'campaign.plan.explain.register': 'No se envía nada antes de que usted haya visto el mensaje y a quién va dirigido.',
  'campaign.plan.explain.replace':
    'Solo se pregunta a quienes, sin ello, ya no podrían restablecer su contraseña. No se envía nada antes de que usted haya visto el mensaje.',
  'campaign.purpose.register': 'Pide a las personas que se registren',
  'campaign.field.groups': 'Grupos',
  'campaign.field.groups.hint.register':
    'Uno por línea, incluidos los grupos anidados. Vacío: todas las personas a las que se aplica la directiva.',
  'campaign.field.groups.hint.replace':
    'Uno por línea, incluidos los grupos anidados. Vacío: todas las personas que dependen de ello.',
  'campaign.field.batch': 'Personas por tanda',
  'campaign.field.minutes': 'Minutos entre dos tandas',
  'campaign.field.reminders': 'Recordatorios a quien no se haya registrado',
  'campaign.field.days': 'Días antes de cada recordatorio',
  'campaign.field.note': 'Unas palabras suyas',
  'campaign.field.note.hint': 'Hasta 200 caracteres, sin direcciones web: así se aprende que nuestros mensajes nunca las llevan.',
  'campaign.problem.numbers': 'Escriba números enteros dentro de los límites que aparecen junto a cada campo.',
  'campaign.problem.groups': 'Indique veinte grupos como máximo, uno por línea.',
  'campaign.problem.note-length': 'Su texto tiene más de 200 caracteres.',
  'campaign.problem.note-link': 'No incluya direcciones web. Hay que aprender que nuestros mensajes nunca las llevan.',
  'campaign.problem.empty-group': 'El directorio no conoce alguno de estos grupos, o no hay nadie en él.',
  'campaign.problem.nobody': 'No hay a quién preguntar.',
  'campaign.problem.not-admin': 'Usted ya no es administrador.',
  'campaign.problem.not-verified': 'Su verificación no era lo bastante reciente. No se ha iniciado nada.',
  'campaign.problem.moved': 'Mientras tanto, otra persona ha cambiado esta campaña. Ábrala para ver cómo está.',
  'campaign.problem.unavailable': 'No ha funcionado. Mire en la lista si está en marcha y después inténtelo de nuevo.',
  'campaign.problem.interrupted': 'Hubo una interrupción. Mire en la lista si está en marcha antes de intentarlo de nuevo.',

  'campaign.retire': 'Un método termina',
  'campaign.retire.explain':
    'Primero verá quién depende de él. A esas personas se les pide que registren otra cosa y, llegado el día, se desactiva como cualquier cambio de la directiva.',
  'campaign.retire.none': 'No hay nada activado que se pueda retirar.',
  'campaign.retire.method': 'Método',
  'campaign.retire.days': 'Días hasta que termine',
  'campaign.retire.reason': 'Por qué (de 10 a 200 caracteres, queda registrado)',
  'campaign.button.retire': 'Un método termina',
  'campaign.button.depend': '¿Quién depende de él?',
  'campaign.button.go-on': 'Pedírselo',
  'campaign.problem.retirement': 'Elija un método, de 1 a 60 días, y explique por qué en 10 a 200 caracteres.',
  'campaign.problem.nobody-could-pass':
    'Sin él nadie podría restablecer su contraseña: la directiva necesita antes más métodos o menos puertas.',
  'campaign.problem.changed': 'La directiva ha cambiado mientras tanto. Consúltela de nuevo.',
  'campaign.problem.reason': 'Explique por qué en 10 a 200 caracteres.',
  'campaign.problem.out-of-bounds': 'La directiva ya no lo permite. Consúltela antes.',
  'campaign.depend':
    '{depend, plural, =0 {Nadie depende de él} one {Una persona depende de él} other {# personas dependen de él}}',
  'campaign.depend.explain':
    'Termina dentro de {days, plural, one {# día} other {# días}}. Quien dependa de él ya no podrá restablecer su contraseña.',
  'campaign.depend.have': 'Lo tienen registrado',
  'campaign.depend.depend': 'Sin él no podrían restablecer',
  'campaign.depend.only': 'No tienen registrada otra cosa',
  'campaign.review.retire':
    'El método se desactiva dentro de {days, plural, one {# día} other {# días}}, y se avisa ahora a todos los administradores. Después se vigila durante un día: si fallan los restablecimientos, se vuelve a activar.',
  'campaign.review': 'Esto es lo que se leerá',
  'campaign.review.people':
    '{people, plural, one {Incluye a una persona} other {Incluye a # personas}}; {missing, plural, =0 {a nadie le falta nada} one {a una le falta algo} other {a # les falta algo}}. No se pregunta a nadie más.',
  'campaign.review.people.more':
    'Incluye a más de {people, number} personas. De las contadas hasta ahora, {missing, plural, =0 {a ninguna le falta nada} one {a una le falta algo} other {a # les falta algo}}. No se pregunta a nadie más.',
  'campaign.review.pace':
    '{batch, plural, one {Una persona} other {# personas}} cada vez, con {minutes, plural, one {un minuto} other {# minutos}} de intervalo: la primera ronda lleva {hours, plural, =0 {una tanda} one {una hora como máximo} other {unas # horas}}.',
  'campaign.review.reminders':
    '{reminders, plural, =0 {No se envían recordatorios.} one {A quien no se haya registrado se le recuerda una vez, después de {days, plural, one {# día} other {# días}}.} other {A quien no se haya registrado se le recuerda hasta # veces, cada {days, plural, one {# día} other {# días}}.}}',
  'campaign.review.quiet':
    'Si otra campaña preguntó a alguien en los últimos siete días, se espera a que pasen. A quien dijo “no volver a preguntarme” no se le pregunta.',
  'campaign.review.title': 'Título',
  'campaign.review.text': 'Texto',

  'campaign.state':
    '{state, select, running {En marcha} paused {En pausa} stopped {Detenida} other {Terminada}}: {people, plural, =0 {reuniendo personas} one {campaña para una persona} other {campaña para # personas}}',
  'campaign.groups': 'Grupos: {groups}',
  'campaign.groups.none.register': 'Todas las personas a las que se aplica la directiva',
  'campaign.groups.none.replace': 'Todas las personas que dependen de ello',
  'campaign.gathering': 'Se está reuniendo a las personas.',
  'campaign.next': 'Se preguntará a las siguientes a partir del {at, date, minute} (UTC).',
  'campaign.share.register': 'El {share, number} % de las personas preguntadas se ha registrado desde entonces.',
  'campaign.share.replace': 'El {share, number} % de las personas preguntadas ya no depende de ello.',
  'campaign.number': '{value, number}',
  'campaign.row.asked': 'Preguntadas',
  'campaign.row.answered': 'Registradas desde entonces',
  'campaign.row.waiting': 'Aún por preguntar o recordar',
  'campaign.row.ready-before': 'Ya lo tenían todo',
  'campaign.row.unanswered': 'Preguntadas hasta el final, sin registro',
  'campaign.row.opted-out': 'No quieren que se les pregunte',
  'campaign.row.left': 'Se han ido o han salido de los grupos',
  'campaign.row.not-enabled': 'No pueden usar el autoservicio',
  'campaign.row.unreachable': 'Sin chat ni dirección de correo',

  'campaign.message.register': 'Regístrese para poder restablecer su contraseña',
  'campaign.message.register.explain':
    '{organisation} le pide que deje registrado cómo puede demostrar su identidad. Son dos minutos. La próxima vez que olvide su contraseña podrá elegir una nueva por su cuenta, a cualquier hora y sin llamar a nadie.',
  'campaign.message.replace.mobile-phone-code': 'Los mensajes de texto terminan el {at, date, dated}: registre otra opción',
  'campaign.message.replace.office-phone-call':
    'Las llamadas al teléfono de la oficina terminan el {at, date, dated}: registre otra opción',
  'campaign.message.replace.email-code': 'Los códigos por correo electrónico terminan el {at, date, dated}: registre otra opción',
  'campaign.message.replace.security-questions': 'Las preguntas de seguridad terminan el {at, date, dated}: registre otra opción',
  'campaign.message.replace.hardware-token': 'Los tokens de hardware terminan el {at, date, dated}: registre otra opción',
  'campaign.message.replace.authenticator-code':
    'Los códigos de autenticación terminan el {at, date, dated}: registre otra opción',
  'campaign.message.replace.explain':
    'A partir de ese día no podrá usarlo para restablecer su contraseña de {organisation}, y lo demás que tiene registrado no es suficiente. Registrar otra opción lleva dos minutos.',
  'campaign.message.note': '{by} escribe: “{note}”',
  'campaign.message.no-link':
    'Este mensaje no lleva ningún enlace. Nunca le enviaremos uno para que escriba una contraseña; si recibe alguno, avise a su soporte técnico.',
  'notice.password-expires':
    '{left, plural, =0 {Su contraseña caduca hoy} =1 {Su contraseña caduca mañana} one {Su contraseña caduca dentro de # día} other {Su contraseña caduca dentro de # días}}',
  'notice.password-expires.explain':
    'La contraseña de su cuenta de {organisation} es válida hasta el {at, date, minute} (UTC). Cámbiela antes, cuando le venga bien.',
  'notice.password-expires.how': 'Abra en Teams o Slack el chat con el bot de contraseñas de {organisation} y escriba “cambiar”.',
  'campaign.mail.how': 'Abra en Teams o Slack el chat con el bot de contraseñas de {organisation} y escriba “registrar”.',

  'campaign.said.later': 'De acuerdo, más tarde',
  'campaign.said.later.next': 'Escriba aquí “registrar” cuando tenga dos minutos.',
  'campaign.said.never': 'No volveré a preguntarle',
  'campaign.said.never.next': 'Escriba aquí “registrar” si cambia de opinión.',
  'campaign.said.over': 'No hay nada que hacer',
  'campaign.said.over.next': 'Escriba “ayuda” para ver qué puedo hacer por usted.',
} as const;
