/** Sentences of the policy in chat: what administrators see and change. */
export const policy = {
  'policy.looking': 'Leyendo la directiva',
  'policy.previewing': 'Averiguando a quién afectaría',
  'policy.saving': 'Guardando',
  'policy.title': 'Directiva de restablecimiento de {organisation}',
  'policy.head': 'Versión {version}, {at, date, minute} (UTC), por {by}: {reason}',
  'policy.head.standard': 'Esta es la directiva estándar. Aún no se ha cambiado nada.',
  'policy.waiting':
    '{count, plural, one {Un cambio espera a un segundo administrador.} other {# cambios esperan a un segundo administrador.}}',

  'policy.refused.not-admin': 'Esto es para administradores',
  'policy.refused.not-admin.next':
    'Si usted lo es, debe estar en el grupo que su organización ha indicado para los administradores.',
  'policy.refused.unavailable': 'Ahora no se puede leer la directiva',
  'policy.refused.unavailable.next': 'No se ha cambiado nada. Inténtelo de nuevo dentro de un minuto.',

  'policy.refused.nobody': 'No conozco a nadie con ese nombre, o conozco a varias personas',
  'policy.refused.nobody.next': 'Escriba “directiva” y un nombre de usuario o una dirección de correo, o mencione a la persona.',

  'policy.person': 'Qué se aplica a {name}',
  'policy.person.can': 'Ahora puede restablecer su contraseña por su cuenta.',
  'policy.person.cannot': 'Ahora no puede restablecer su contraseña por su cuenta.',
  'policy.person.version': 'Versión {version, number} de la directiva.',
  'policy.person.why.untouchable': 'La cuenta está desactivada, ha terminado o es de un tipo que nunca se toca.',
  'policy.person.why.switched-off': 'El autoservicio está desactivado para todo el mundo.',
  'policy.person.why.emergency': 'Hay una emergencia: el autoservicio está detenido para todo el mundo.',
  'policy.person.why.out-of-scope': 'No está en ninguno de los grupos previstos.',
  'policy.person.why.privileged': 'La cuenta tiene privilegios y los administradores no pueden restablecer su propia contraseña.',
  'policy.person.why.frozen': 'La persona avisó de que otra persona actuaba en su nombre: la cuenta está congelada.',
  'policy.person.why.paused': 'Hubo demasiados intentos erróneos: el autoservicio está en pausa para esta cuenta.',
  'policy.person.why.not-supported': 'Este directorio no puede hacerlo.',
  'policy.person.why.directory-down': 'El directorio no responde o no permite que Latchkey escriba.',
  'policy.person.why.not-registered': 'No tiene registrado nada que cuente ahora.',
  'policy.person.why.not-enough-methods': 'Lo que tiene registrado no es suficiente para las puertas que debe pasar.',
  'policy.person.scope.none': 'No incluye a nadie.',
  'policy.person.scope.all': 'Incluye a todo el mundo.',
  'policy.person.scope.in': 'Está dentro por {way}.',
  'policy.person.scope.out': 'No está en ninguno de sus grupos.',
  'policy.person.rule': 'Regla',
  'policy.person.no-rule':
    '{count, plural, =0 {No hay reglas.} one {No menciona ningún grupo de esta persona: se aplica lo que rige para todo el mundo.} other {Ninguna menciona un grupo de esta persona: se aplica lo que rige para todo el mundo.}}',
  'policy.person.by-rule': '“{name}”, posición {place}: está dentro por {way}.',
  'policy.person.passed-over': 'También está en grupos de estas reglas, que van después y no se aplican: {names}',
  'policy.person.own.number': '{after}; para los demás, {before}',
  'policy.person.own.toggle':
    '{after, select, true {activado} other {desactivado}}; para los demás, {before, select, true {activado} other {desactivado}}',
  'policy.person.own.choice':
    '{after, select, hardened {reforzado} off {no se usan} offered {se ofrecen} counted {cuentan sin confirmar} other {como en Entra}}; para los demás, {before, select, hardened {reforzado} off {no se usan} offered {se ofrecen} counted {cuentan sin confirmar} other {como en Entra}}',
  'policy.person.own.list': '“{after}”; para los demás, “{before}”',
  'policy.person.own.text': '“{after}”; para los demás, “{before}”',
  'policy.person.tier': 'Nivel',
  'policy.person.tier.0':
    'Con privilegios (0): dos puertas como mínimo; una de ellas, una clave de acceso, o una aplicación y un código de recuperación.',
  'policy.person.tier.1':
    'Soporte técnico (1): dos puertas como mínimo; una de ellas, una clave de acceso o una aplicación; sin preguntas.',
  'policy.person.tier.2': 'Estándar (2)',
  'policy.person.gates': '{gates}',
  'policy.person.methods': 'Registrados y utilizables',
  'policy.person.methods.none': 'ninguno',

  'policy.area.scope': 'Quién puede restablecer',
  'policy.area.gates': 'Puertas',
  'policy.area.methods': 'Métodos',
  'policy.area.registration': 'Registro y preguntas',
  'policy.area.notifications': 'Avisos y auditoría',
  'policy.area.helpdesk': 'Contacto del soporte técnico',
  'policy.area.desk': 'Límites del soporte técnico',
  'policy.area.branding': 'Personalización de marca',
  'policy.area.password': 'Contraseñas',
  'policy.area.codes': 'Códigos',
  'policy.area.limits': 'Límites del autoservicio',

  'policy.summary.scope': '{kind, select, none {Nadie} all {Todo el mundo} other {Miembros de: {groups}}}',
  'policy.summary.gates':
    '{gates, plural, one {# puerta} other {# puertas}}, {preset, select, hardened {reforzado} other {como en Entra}}. Desbloquear sin restablecer: {unlock, select, true {sí} other {no}}. Los propios administradores: {admins, select, true {sí} other {no}}.',
  'policy.summary.methods':
    '{count, plural, =0 {No se permite ninguno de {all}.} one {Se permite # de {all}.} other {Se permiten # de {all}.}}',
  'policy.summary.registration':
    'Se pide el registro: {required, select, true {sí} other {no}}. Se vuelve a confirmar: {days, plural, =0 {nunca} one {cada día} other {cada # días}}.',
  'policy.summary.notifications':
    'Se avisa a los administradores de restablecimientos de administradores: {admins, select, true {sí} other {no}}. {others, plural, =0 {No se avisa a nadie más.} one {Se avisa a una dirección más.} other {Se avisa a # direcciones más.}} La auditoría se conserva {days, plural, one {# día} other {# días}}.',
  'policy.summary.helpdesk':
    '{known, select, yes {Contacto: {contact}.} other {Sin contacto definido.}} Hace falta ticket: {ticket, select, true {sí} other {no}}.',
  'policy.summary.desk':
    '{actions, plural, one {# acción} other {# acciones}} por hora; las aprobaciones esperan {minutes, plural, one {# minuto} other {# minutos}}.',
  'policy.summary.branding': '{organisation}, {colour}, {language}',
  'policy.summary.password':
    'De {min} a {max} caracteres, {words, plural, =0 {ninguna palabra prohibida} one {# palabra prohibida} other {# palabras prohibidas}}',
  'policy.summary.codes':
    '{digits, plural, one {# dígito} other {# dígitos}}, {minutes, plural, one {# minuto} other {# minutos}}, {tries, plural, one {# intento} other {# intentos}}',
  'policy.summary.limits':
    'Pausa tras {failures, plural, one {# intento erróneo} other {# intentos erróneos}}; los enlaces valen {minutes, plural, one {# minuto} other {# minutos}}.',

  'policy.summary.rules': '{count, plural, =0 {Ninguna} one {Una: {names}} other {#: {names}}}',
  'policy.presets': 'Conjuntos predefinidos',
  'policy.presets.explain':
    'Un grupo de valores para empezar. El ámbito, la marca, los contactos y las palabras se quedan como están. Antes verá qué cambiaría.',
  'policy.preset.hardened':
    '{count, plural, =0 {La directiva ya lo tiene todo.} one {Cambiaría un valor.} other {Cambiarían # valores.}} Dos puertas de tipos distintos.',
  'policy.preset.entra-compatible':
    '{count, plural, =0 {La directiva ya lo tiene todo.} one {Cambiaría un valor.} other {Cambiarían # valores.}} Una puerta, todos los métodos que tiene Entra.',
  'policy.button.change': 'Cambiar',
  'policy.button.add-rule': 'Añadir una regla',
  'policy.button.remove-rule': 'Quitar la regla',
  'policy.button.presets': 'Conjuntos',
  'policy.button.names': '¿Quién?',
  'policy.button.waiting': 'Ver lo pendiente',
  'policy.button.history': 'Historial',
  'policy.button.preview': '¿Qué cambiaría?',
  'policy.button.go-on': 'Continuar',
  'policy.button.back-to': 'Volver a esta versión',
  'policy.button.look': 'Ver la directiva',

  'policy.edit.explain': 'Todavía no se guarda nada: a continuación verá qué cambiaría y para quién.',
  'policy.bounds': 'De {min} a {max}',
  'policy.list': 'Uno por línea',
  'policy.option.none': 'Nadie',
  'policy.option.selected': 'Grupos elegidos',
  'policy.option.all': 'Todo el mundo',
  'policy.option.hardened': 'Reforzado',
  'policy.option.entra-compatible': 'Como permite Microsoft Entra',
  'policy.option.off': 'No se usan',
  'policy.option.offered': 'Se ofrecen al registrarse',
  'policy.option.counted': 'Cuentan sin confirmar (solo con “Como permite Microsoft Entra”)',

  'policy.review': 'Esto cambiaría',
  'policy.review.weakens':
    '{count, plural, one {Un valor se debilita} other {# valores se debilitan}}: debe estar de acuerdo un segundo administrador.',
  'policy.review.at-once': 'Nada se debilita: rige en cuanto demuestre que es usted.',
  'policy.early.sampled':
    '{sample, select, none {Aún no hay estimación.} other {Estimación a partir de una muestra aleatoria de {sampled, number} (acertada 19 de cada 20 veces): entre el {lostFrom, number} y el {lostTo, number} % de las personas registradas ya no podría restablecer, entre el {gainedFrom, number} y el {gainedTo, number} % pasaría a poder.}}',
  'policy.early.counted':
    '{phase, select, groups {Se están leyendo los miembros de los grupos.} other {Contadas hasta ahora: {people, number}; de ellas, {lost, number} ya no podrían restablecer.}} La respuesta completa aparecerá aquí por sí sola.',
  'policy.effect.as-of':
    'A fecha del {at, date, minute} (UTC){groups, select, yes {; miembros de los grupos, a fecha del {groupsAt, date, minute}} other {}}.',
  'policy.effect.lost':
    '{lost, plural, =0 {De las {people} personas registradas, ninguna perdería la posibilidad de restablecer.} one {Una de las {people} personas registradas ya no podría restablecer.} other {# de las {people} personas registradas ya no podrían restablecer.}}',
  'policy.effect.group': '{lost, plural, one {Una de ellas está en {group}.} other {# de ellas están en {group}.}}',
  'policy.names': 'Ya no podrían restablecer',
  'policy.names.some': '{names}',
  'policy.names.more': '{left, plural, one {… y una más.} other {… y # más.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {Nadie más podría restablecer.} one {Una persona más podría restablecer.} other {# personas más podrían restablecer.}}',

  'policy.changed.number': '{before} → {after}{direction, select, weaken { (más débil)} tighten { (más estricto)} other {}}',
  'policy.changed.choice':
    '{before, select, none {nadie} selected {grupos elegidos} all {todo el mundo} hardened {reforzado} off {no se usan} offered {se ofrecen} counted {cuentan sin confirmar} other {como en Entra}} → {after, select, none {nadie} selected {grupos elegidos} all {todo el mundo} hardened {reforzado} off {no se usan} offered {se ofrecen} counted {cuentan sin confirmar} other {como en Entra}}{direction, select, weaken { (más débil)} tighten { (más estricto)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {activado} other {desactivado}} → {after, select, true {activado} other {desactivado}}{direction, select, weaken { (más débil)} tighten { (más estricto)} other {}}',
  'policy.changed.list': '“{before}” → “{after}”{direction, select, weaken { (más débil)} tighten { (más estricto)} other {}}',
  'policy.changed.text': '“{before}” → “{after}”{direction, select, weaken { (más débil)} tighten { (más estricto)} other {}}',

  'policy.rules': 'Reglas de grupos',
  'policy.rules.none':
    'No hay ninguna: rige lo mismo para todo el mundo. Una regla da valores propios a los miembros de algunos grupos.',
  'policy.rules.explain':
    'A cada persona se le aplica la primera regla que menciona un grupo suyo, y ninguna otra. Los grupos anidados cuentan.',
  'policy.rules.changed':
    '{direction, select, weaken {cambiadas: para algunas personas se debilita} tighten {cambiadas: más estrictas} other {cambiadas: ni más débiles ni más estrictas}}',
  'policy.rules.order': 'se consultan en este orden: {order}',
  'policy.rule.named': 'Regla “{name}”',
  'policy.rule.place': '{place}. {name}',
  'policy.rule.summary':
    'Para: {groups}. {count, plural, =0 {Sin valores propios} one {Un valor propio} other {# valores propios}}',
  'policy.rule.explain': 'Valores propios: {own}. Lo demás es como para todo el mundo.',
  'policy.rule.groups': 'Grupos a los que se aplica',
  'policy.rule.for': '{groups}; posición {place} en el orden',
  'policy.rule.new': 'Una regla nueva',
  'policy.rule.name': 'Nombre de la regla',
  'policy.rule.order': 'Posición en el orden',
  'policy.rule.place.explain': 'A quien está en grupos de varias reglas se le aplica la primera.',
  'policy.rule.edit': 'Para los miembros de “{name}”. Lo que deje igual que para todo el mundo seguirá así.',
  'policy.rule.added': 'nueva, para: {groups}',
  'policy.rule.removed': 'quitada',
  'policy.rule.regrouped': 'para “{before}” → “{after}”',
  'policy.rule.changed.number':
    'en “{name}”: {before, select, none {como para todo el mundo} other {{before}}} → {after, select, none {como para todo el mundo} other {{after}}}',
  'policy.rule.changed.toggle':
    'en “{name}”: {before, select, none {como para todo el mundo} true {activado} other {desactivado}} → {after, select, none {como para todo el mundo} true {activado} other {desactivado}}',
  'policy.rule.changed.choice':
    'en “{name}”: {before, select, none {como para todo el mundo} hardened {reforzado} off {no se usan} offered {se ofrecen} counted {cuentan sin confirmar} other {como en Entra}} → {after, select, none {como para todo el mundo} hardened {reforzado} off {no se usan} offered {se ofrecen} counted {cuentan sin confirmar} other {como en Entra}}',
  'policy.rule.changed.list':
    'en “{name}”: {before, select, none {como para todo el mundo} other {“{before}”}} → {after, select, none {como para todo el mundo} other {“{after}”}}',
  'policy.rule.changed.text':
    'en “{name}”: {before, select, none {como para todo el mundo} other {“{before}”}} → {after, select, none {como para todo el mundo} other {“{after}”}}',
  'policy.emergency': 'Emergencia',
  'policy.changed.emergency':
    '{before, select, off {ninguna} guarded {vigilado} other {cerrado}} → {after, select, off {ninguna} guarded {vigilado: un aprobador para todo} other {cerrado: sin autoservicio}}',
  'policy.changed.emergency-until':
    '{before, select, off {ninguna} guarded {vigilado} other {cerrado}} → {after, select, off {ninguna} guarded {vigilado: un aprobador para todo} other {cerrado: sin autoservicio}}, hasta el {until, date, minute} (UTC)',

  'policy.trial.mark':
    'Una prueba: no se envía ni se escribe nada. Cualquier código es correcto; 000000 es incorrecto. Las claves de acceso y lo que se pulsa en otro chat se omiten.',
  'policy.button.try': 'Probarla como persona de prueba',
  'policy.file': 'La directiva en un solo archivo',
  'policy.file.explain':
    'Esto es todo lo que difiere de la directiva estándar. Cópielo, o pegue otro en su lugar y vea qué cambiaría.',
  'policy.file.long': 'Es demasiado largo para mostrarlo aquí: “latchkey policy show” lo escribe. Uno corto sí se puede pegar.',
  'policy.file.label': 'El archivo, YAML o JSON',
  'policy.file.hint': 'Lo que no incluya queda como en la directiva estándar. 2000 caracteres como máximo.',
  'policy.file.problem': 'No aceptado: {problem}',
  'policy.button.file': 'En un solo archivo',
  'policy.terms.days': 'Dentro de cuántos días debe regir',
  'policy.terms.days.hint': '0: al momento; 60 como máximo',
  'policy.terms.nudge':
    '{lost, plural, one {Avisar ahora a la persona afectada} other {Avisar ahora a las # personas afectadas}}, para que puedan registrar algo más',
  'policy.terms.watch': 'Horas en las que se deshace por sí solo si aumentan los errores',
  'policy.terms.watch.hint': '0: nunca; 24 como máximo',
  'policy.terms.later': '{days, plural, one {Regirá a partir de mañana.} other {Regirá dentro de # días.}}',
  'policy.terms.nudging': 'Se avisa al momento a las personas afectadas, para que puedan registrar algo más.',
  'policy.terms.watched':
    '{hours, plural, one {Si aumentan los errores antes de una hora, se deshace por sí solo.} other {Si aumentan los errores antes de # horas, se deshace por sí solo.}}',
  'policy.problem.terms': 'No aceptado: de 0 a 60 días y de 0 a 24 horas.',
  'policy.planned':
    '{count, plural, one {Un cambio espera su día o está en observación.} other {# cambios esperan su día o están en observación.}}',
  'policy.button.planned': 'Cambios previstos',
  'policy.plans': 'Cambios previstos',
  'policy.plans.none': 'Ya no hay ninguno.',
  'policy.plans.explain':
    'Ya están acordados. Llegado su día, un cambio solo se hace si nadie ha cambiado mientras tanto los mismos valores.',
  'policy.plan.waiting': 'A partir del {at, date, minute} (UTC)',
  'policy.plan.watching': 'En vigor, en observación desde el {at, date, minute} (UTC)',
  'policy.plan.why': '{by}: {reason}. {count, plural, one {Un valor} other {# valores}}',
  'policy.button.drop.waiting': 'Descartarlo',
  'policy.button.drop.watching': 'Dejar de observar',
  'policy.done.planned': 'Espera su día',
  'policy.done.planned.next': 'Regirá a partir del {at, date, minute} (UTC). Se avisa a todos los administradores.',
  'policy.done.dropped': 'Hecho',
  'policy.done.dropped.next': 'La directiva se queda como está. Se avisa a todos los administradores.',

  'policy.reason': '¿Por qué?',
  'policy.reason.explain': 'Lo leerán todos los administradores, ahora y más adelante. No escriba secretos.',
  'policy.reason.label': '¿Por qué se cambia?',
  'policy.reason.hint': 'De 10 a 200 caracteres',

  'policy.history': 'Las últimas versiones',
  'policy.history.explain': 'Volver atrás es un cambio como cualquier otro: antes verá qué haría.',
  'policy.history.version': 'Versión {version}, {at, date, minute} (UTC)',
  'policy.history.why': '{by}: {reason}',

  'policy.done.saved': 'Guardado',
  'policy.done.saved.next':
    'La versión {version} rige a partir de ahora, también en las conversaciones abiertas. Se avisa a todos los administradores.',
  'policy.done.waiting': 'Debe estar de acuerdo un segundo administrador',
  'policy.done.waiting.next':
    '{count, plural, one {Se ha preguntado a otro administrador.} other {Se ha preguntado a otros # administradores.}} El cambio espera 60 minutos; hasta entonces todo sigue igual.',
  'policy.done.cooling': 'Espera un día',
  'policy.done.cooling.next':
    'No hay ningún otro administrador. Vuelva al cabo de 24 horas y confírmelo; después de 48 horas se descarta. Le hemos avisado en todas sus direcciones.',

  'policy.problem.bounds': 'No aceptado: {setting}; debe ser un número entero de {min} a {max}.',
  'policy.problem.invalid': 'No aceptado: uno de los valores no tiene el formato correcto.',
  'policy.problem.unknown': 'No aceptado: no existe ese valor de configuración.',
  'policy.problem.selected-groups': 'No aceptado: indique al menos un grupo, o elija nadie o todo el mundo.',
  'policy.problem.nobody-could-pass': 'No aceptado: nadie podría pasar. Permita más métodos o exija menos puertas.',
  'policy.problem.short-password':
    'No aceptado: menos de 15 caracteres solo si todos los inicios de sesión tienen un segundo factor.',
  'policy.problem.questions': 'No aceptado: no se pueden hacer más preguntas de las que se registran.',
  'policy.problem.rule':
    'No aceptado: una regla no funcionaría con esto. Revise las reglas de grupos: con ellas alguien no podría pasar.',
  'policy.problem.nothing': 'No hay ninguna diferencia.',
  'policy.problem.too-much': 'Eso cambia más de 30 valores a la vez. Cambie menos cada vez.',
  'policy.problem.reason': 'Escriba de 10 a 200 caracteres.',
  'policy.problem.changed': 'No se ha guardado: la directiva ha cambiado mientras tanto. Estos son los valores de hoy.',
  'policy.problem.out-of-bounds': 'No se ha guardado: un valor está fuera de sus límites.',
  'policy.problem.not-admin': 'No se ha guardado: usted ya no es administrador.',
  'policy.problem.not-verified': 'No se ha guardado: se tardó demasiado en demostrar que es usted.',
  'policy.problem.unavailable': 'No ha funcionado. No se ha cambiado nada. Inténtelo de nuevo.',
  'policy.problem.interrupted': 'Hubo una interrupción. Mire si se guardó antes de intentarlo de nuevo.',

  'proposal.looking': 'Recuperando la propuesta',
  'proposal.title': '¿Está de acuerdo con este cambio de la directiva?',
  'proposal.explain': 'Lo quiere {by}: {reason}',
  'proposal.ends': 'Se puede decidir hasta el {at, date, minute} (UTC).',
  'proposal.over.approved': 'Aprobado',
  'proposal.over.approved.next': 'Rige a partir de ahora. Se avisa a todos los administradores.',
  'proposal.over.rejected': 'No aprobado',
  'proposal.over.rejected.next': 'No se ha cambiado nada. Se avisa a todos los administradores.',
  'proposal.over.over': 'No hay nada que decidir',
  'proposal.why.none': 'El cambio ya se ha decidido o se acabó su tiempo.',
  'proposal.why.decided': 'Ya lo ha decidido otra persona.',
  'proposal.why.expired': 'No se decidió a tiempo.',
  'proposal.why.changed': 'La directiva ha cambiado mientras tanto. Hay que proponerlo de nuevo.',
  'proposal.why.requester': 'Nadie aprueba su propio cambio. Debe hacerlo otro administrador.',
  'proposal.why.cooling': 'Antes debe esperar 24 horas.',
  'proposal.why.not-admin': 'Esto es para administradores.',
  'proposal.why.not-verified': 'Se tardó demasiado en demostrar que es usted.',
  'proposal.why.interrupted': 'Hubo una interrupción. Mire la directiva: dice lo que rige.',
  'proposal.why.unavailable': 'No ha funcionado. No se ha decidido nada.',

  'notice.policy-changed': 'Se ha cambiado la directiva de restablecimiento',
  'notice.policy-changed.explain': 'Por {agent}: {reason}',
  'notice.policy-proposed': 'Un cambio de la directiva de restablecimiento espera a un administrador',
  'notice.policy-proposed.explain': 'Lo propone {agent}: {reason}',
  'notice.policy-rejected': 'No se ha aprobado un cambio de la directiva de restablecimiento',
  'notice.policy-rejected.explain': 'Lo ha rechazado {agent}. Se quería porque: {reason}',
  'notice.policy-planned': 'Un cambio de la directiva de restablecimiento espera su día',
  'notice.policy-planned.explain': 'Lo ha previsto {agent}: {reason}',
  'notice.policy-dropped': 'No se hará un cambio previsto de la directiva de restablecimiento',
  'notice.policy-dropped.explain':
    'Se ha descartado, mientras tanto se han cambiado los mismos valores o alguien que lo aprobó ya no es administrador. Lo quería {agent}: {reason}',
  'notice.policy-nudge': 'Registre otra forma de demostrar su identidad',
  'notice.policy-nudge.explain':
    'Las reglas de {organisation} cambian: a partir del {when, date, moment} (UTC), lo que tiene registrado no bastará para restablecer su contraseña por su cuenta.',
  'policy.undone.reason': 'Se deshizo por sí solo: llegaron a su fin {done} de {begun}; antes eran {doneBefore} de {before}.',
  'notice.policy.line': '{setting}: {change}',
  'notice.policy.more': '{left, plural, one {Un valor más} other {# valores más}}: vea el historial en el chat.',
  'notice.policy.object': 'Si no esperaba esto, mírelo de inmediato: escriba “directiva” al bot.',
} as const;
