/** What `latchkey doctor` and cards for the helpdesk say of one account. */
export const doctor = {
  'doctor.who': '{name} ({login}), cuenta {account}, directorio {directory}',
  'doctor.well': 'Todos los pasos que se ofrecen funcionarían.',
  'doctor.ill': 'No todos los pasos funcionarían: vea más arriba.',
  'doctor.no-such': 'Ninguna cuenta, o más de una, tiene {name} como nombre de usuario, nombre principal de usuario o correo.',
  'doctor.topic.steps': 'Qué funcionaría ahora',
  'doctor.topic.directory': 'Qué haría el directorio',
  'doctor.topic.password': 'Contraseña',
  'doctor.topic.locks': 'Bloqueos y límites',
  'doctor.topic.policy': 'Directiva',
  'doctor.topic.registration': 'Registro',
  'doctor.topic.methods': 'Métodos',
  'doctor.verdict.works': 'funciona',
  'doctor.verdict.fails': 'falla',
  'doctor.verdict.unknown': 'desconocido',
  'doctor.verdict.off': 'desactivado',
  'doctor.verdict.note': 'nota',

  'doctor.because.not-linked':
    'La cuenta no tiene vinculada ninguna identidad de Teams ni de Slack. A la persona se le dice “No conozco su cuenta” hasta que se vincule.',
  'doctor.because.directory-down': 'El directorio no responde o no permite que Latchkey escriba.',
  'doctor.because.switched-off': 'El ámbito de la directiva es “ninguno”: el autoservicio está desactivado para todo el mundo.',
  'doctor.because.emergency': 'Hay una emergencia: los administradores han detenido el autoservicio para todo el mundo.',
  'doctor.because.out-of-scope': 'La cuenta no está en ninguno de los grupos que indica la directiva.',
  'doctor.because.privileged':
    'La cuenta tiene privilegios (nivel 0) y la directiva no ofrece autoservicio a los administradores.',
  'doctor.because.frozen': 'La persona dijo “no fui yo”: lo levanta un agente y lo aprueba una segunda persona.',
  'doctor.because.paused':
    'El propio Latchkey puso en pausa el autoservicio tras demasiados intentos erróneos. La pausa termina por sí sola el {pausedUntil, date, minute} (UTC). No bloquea la cuenta en el directorio.',
  'doctor.because.hold':
    'Los métodos están retenidos tras un restablecimiento con un código guardado. Se pueden cambiar a partir del {heldUntil, date, minute} (UTC).',
  'doctor.because.not-supported': 'Este directorio no puede hacerlo.',
  'doctor.because.unlock-off': 'La directiva no ofrece desbloquear sin restablecer. Restablecer también desbloquea.',
  'doctor.because.not-registered': 'No hay nada registrado.',
  'doctor.because.not-enough-methods':
    'Lo que está registrado y se puede usar ahora no es suficiente: {gates, plural, one {se exige # puerta} other {se exigen # puertas}}.',
  'doctor.because.locked-out':
    'No se puede probar la contraseña actual mientras la cuenta esté bloqueada en el directorio. Desbloquéela o restablézcala.',
  'doctor.because.unlocks-used': 'Se han usado todos los desbloqueos del día: {used} de {most}.',
  'doctor.because.tries-used': 'Se han usado todos los intentos del día con la contraseña actual: {used} de {most}.',
  'doctor.because.no-method-offered': 'La directiva no activa ningún método que se pueda registrar aquí.',
  'doctor.because.not-locked': 'La cuenta no está bloqueada ahora, así que no hay nada que desbloquear.',

  'doctor.step.find': 'encontrar la cuenta',
  'doctor.step.check-password': 'probar la contraseña actual',
  'doctor.step.sign-in': 'iniciar sesión en el directorio',
  'doctor.step.reset': 'restablecer la contraseña',
  'doctor.step.change': 'cambiar la contraseña',
  'doctor.step.unlock': 'desbloquear la cuenta',
  'doctor.step.end-sessions': 'cerrar las sesiones',
  'doctor.step.issue-pass': 'emitir un pase',

  'doctor.password.changed': 'Último cambio: {at, date, dated}.',
  'doctor.password.expires': 'Caduca el {at, date, dated}.',
  'doctor.password.expired': 'Caducó el {at, date, dated}. Se puede restablecer, y cambiar con la anterior.',
  'doctor.password.never-account': 'No caduca nunca: así está definido en esta cuenta.',
  'doctor.password.never': 'No caduca.',
  'doctor.password.must-change': 'Hay que cambiarla en el próximo inicio de sesión.',
  'doctor.password.life':
    'La organización: las contraseñas caducan a los {days, plural, one {# día} other {# días}}; se avisa {notice, plural, one {# día} other {# días}} antes.',
  'doctor.password.life-never': 'La organización: las contraseñas no caducan.',

  'doctor.lock.none': 'Bloqueo del directorio: ninguno.',
  'doctor.lock.until': 'Bloqueo del directorio: bloqueada por el directorio. Termina por sí solo el {until, date, minute} (UTC).',
  'doctor.lock.since-until':
    'Bloqueo del directorio: bloqueada por el directorio desde el {since, date, minute}. Termina por sí solo el {until, date, minute} (UTC).',
  'doctor.lock.by-hand': 'Bloqueo del directorio: bloqueada por el directorio hasta que alguien la desbloquee.',
  'doctor.lock.since-by-hand':
    'Bloqueo del directorio: bloqueada por el directorio desde el {since, date, minute} (UTC), hasta que alguien la desbloquee.',
  'doctor.lock.sign-in':
    'Bloqueo de inicio de sesión de la nube: no se puede leer. Termina por sí solo; restablecer lo quita, desbloquear no.',
  'doctor.pause.none': 'Pausa de Latchkey: ninguna.',
  'doctor.pause.until': 'Pausa de Latchkey: demasiados intentos erróneos. Termina por sí sola el {until, date, minute} (UTC).',
  'doctor.hold.none': 'Retención de métodos: ninguna.',
  'doctor.hold.until':
    'Retención de métodos tras un restablecimiento con un código guardado: hasta el {until, date, minute} (UTC).',
  'doctor.used.unlocks': 'Desbloqueos del día: {used} de {most}.',
  'doctor.used.tries': 'Contraseñas actuales escritas en la página en un día: {used} de {most}.',

  'doctor.policy.version':
    '{version, plural, =0 {Rige la directiva estándar: no hay ninguna guardada.} one {Rige la versión # de la directiva.} other {Rige la versión # de la directiva.}}',
  'doctor.policy.scope-none': 'Ámbito: ninguno. No hay nadie en el ámbito.',
  'doctor.policy.scope-all': 'Ámbito: todos. La cuenta está en el ámbito.',
  'doctor.policy.in-scope': 'Ámbito: grupos seleccionados. La cuenta está en el ámbito por {path}.',
  'doctor.policy.out-of-scope':
    'Ámbito: grupos seleccionados. La cuenta no está en ninguno de ellos, contando los grupos anidados: {groups}.',
  'doctor.policy.tier-2': 'Nivel 2, cuenta normal: se aplica la directiva para las personas.',
  'doctor.policy.tier-1':
    'Nivel 1, soporte técnico: dos puertas como mínimo; una de ellas, una aplicación de autenticación, un token o una clave de acceso; sin preguntas.',
  'doctor.policy.tier-0':
    'Nivel 0, con privilegios: no se aplica la directiva para las personas. Dos puertas como mínimo; una de ellas, una clave de acceso, o una aplicación junto con un código de recuperación; sin preguntas, avales ni mensajes de texto. Lo que usted ve con una cuenta así no es lo que ven los demás.',
  'doctor.policy.by-group': 'Tiene este nivel por {path}.',
  'doctor.policy.by-directory': 'Tiene este nivel por lo que el directorio dice de la cuenta, no por un grupo configurado.',
  'doctor.policy.admins-off': 'El autoservicio para administradores está desactivado: otras personas restablecen esas cuentas.',
  'doctor.policy.admins-on': 'El autoservicio para administradores está activado.',
  'doctor.policy.gates': 'Puertas exigidas: {gates}.',
  'doctor.policy.gates-kinds': 'Puertas exigidas: {gates}, cada una de un tipo distinto.',

  'doctor.registered.yes': 'Registrada: sí, con métodos suficientes para restablecer.',
  'doctor.registered.no': 'Registrada: no, sin métodos suficientes para restablecer.',
  'doctor.enabled.yes': 'Habilitada: sí, la directiva admite la cuenta.',
  'doctor.enabled.no': 'Habilitada: no, la directiva no admite la cuenta.',
  'doctor.capable.yes': 'Apta: sí, registrada y habilitada.',
  'doctor.capable.no': 'Apta: no, para ello debe estar registrada y habilitada.',
  'doctor.asked.yes': 'Se le pide el registro: sí. La directiva lo exige y no hay suficiente registrado.',
  'doctor.asked.skip': 'Se puede aplazar {days, plural, one {# día} other {# días}}.',
  'doctor.asked.no-skip': 'No se puede aplazar.',
  'doctor.asked.not-required':
    'Se le pide el registro: no. La directiva no lo exige; cada persona puede registrarse por su cuenta.',
  'doctor.asked.not-enabled': 'Se le pide el registro: no. A quien la directiva no admite no se le pide.',
  'doctor.asked.untouchable': 'Se le pide el registro: no. La cuenta no se toca nunca.',
  'doctor.asked.not-linked':
    'Se le pide el registro: no. No hay ninguna identidad de chat vinculada, así que no hay a quién pedírselo.',
  'doctor.asked.enough': 'Se le pide el registro: no. Ya hay suficiente registrado.',
  'doctor.reconfirm.from':
    'Se le pide confirmar lo registrado: a partir del {at, date, dated}, {days} días después de la última confirmación.',
  'doctor.reconfirm.never': 'Se le pide confirmar lo registrado: nunca, así lo indica la directiva.',
  'doctor.linked': 'Identidades de chat vinculadas: {chats}.',

  'doctor.method.usable':
    'Registrado desde el {since, date, dated}. Permitido porque la directiva lo activa; se puede usar ahora.',
  'doctor.method.left': '{left, plural, one {Queda # código.} other {Quedan # códigos.}}',
  'doctor.method.policy-off': 'Registrado desde el {since, date, dated}, pero la directiva lo ha desactivado.',
  'doctor.method.worn':
    'Registrado desde el {since, date, dated}, pero desactivado tras demasiados intentos erróneos. Hay que registrarlo de nuevo.',
  'doctor.method.empty': 'Registrado desde el {since, date, dated}, pero todos los códigos están usados.',
  'doctor.method.waiting':
    'Registrado desde el {since, date, dated}, pero solo se puede usar a partir del {from, date, minute} (UTC): los métodos nuevos se retienen.',
  'doctor.method.address':
    'Registrado desde el {since, date, dated}, pero ahora su dirección es de trabajo y se bloquea junto con la contraseña.',
  'doctor.method.not-agreed': 'Registrado desde el {since, date, dated}, pero la persona todavía no ha aceptado dar su aval.',
  'doctor.method.tier': 'Registrado desde el {since, date, dated}, pero no cuenta para una cuenta de nivel {tier}.',
  'doctor.method.not-registered': 'Permitido porque la directiva lo activa; no registrado.',
  'doctor.method.not-built': 'La directiva lo activa, pero esta versión de Latchkey no lo tiene.',
  'doctor.method.off': 'Desactivados por la directiva: {methods}.',
} as const;
