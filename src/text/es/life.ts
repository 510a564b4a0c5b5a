/** How long passwords live, and who is exempt: what administrators see and change in chat. */
export const life = {
  'life.title': 'Caducidad de las contraseñas',
  'life.summary': 'Cuánto duran las contraseñas en el directorio y quién está exento',
  'life.unknown': 'Este directorio no puede decir cuánto duran las contraseñas, o sus partes dicen cosas distintas.',
  'life.reminders':
    'Recordatorios antes de la caducidad: {on, select, true {activados} other {desactivados}}. Se cambian en la directiva, entre los avisos.',
  'life.own': 'No se refiere a una cuenta con directiva propia, como una específica de Active Directory, ni a una cuenta exenta.',
  'life.not-here': 'Latchkey no puede cambiarlo aquí: el directorio lo guarda en otro lugar o no le da permiso.',
  'life.button.person': 'Ver a una persona',
  'life.advice':
    'El NIST desaconseja los cambios periódicos (SP 800-63B): una contraseña se cambia cuando se ha filtrado. Una duración mayor cuenta aun así como más débil, porque no todas las filtraciones se ven.',
  'life.days': 'Días hasta que caduca una contraseña',
  'life.never': 'Las contraseñas no caducan nunca',
  'policy.changed.life':
    '{before, plural, =0 {nunca} one {tras # día} many {tras # de días} other {tras # días}} → {after, plural, =0 {nunca} one {tras # día} many {tras # de días} other {tras # días}}{direction, select, weaken { (más débil)} tighten { (más estricto)} other {}}',
  'policy.changed.exemption':
    '{name}: {on, select, true {la contraseña no caduca nunca (más débil)} other {la contraseña vuelve a caducar (más estricto)}}',
  'life.ending':
    '{whole, select, true {{ending, plural, =0 {Ninguna contraseña caducaría de inmediato.} one {# contraseña caducaría de inmediato.} many {# de contraseñas caducarían de inmediato.} other {# contraseñas caducarían de inmediato.}}} other {{ending, plural, =0 {No se pudo mirar a todas las personas a tiempo. No se encontró ninguna contraseña que caducara de inmediato.} one {No se pudo mirar a todas las personas a tiempo. Al menos # contraseña caducaría de inmediato.} many {No se pudo mirar a todas las personas a tiempo. Al menos # de contraseñas caducarían de inmediato.} other {No se pudo mirar a todas las personas a tiempo. Al menos # contraseñas caducarían de inmediato.}}}}',
  'life.second': 'Debe estar de acuerdo un segundo administrador.',
  'life.person': 'Nombre de usuario o dirección de correo',
  'life.of': 'Contraseña de {name}',
  'life.own-policy': 'No caduca como dice la organización: la cuenta tiene una directiva propia.',
  'life.button.exempt': 'Que no caduque nunca',
  'life.button.restore': 'Que vuelva a caducar',
  'life.exempting': 'La contraseña no caducará nunca. Se avisa a la persona en todas sus direcciones.',
  'life.restoring': 'La contraseña volverá a caducar, como las de los demás. Se avisa a la persona en todas sus direcciones.',
  'life.restoring.ends': 'Es más antigua de lo permitido: caduca de inmediato.',
  'life.done.saved': 'El directorio lo ha aceptado. Se avisa a todos los administradores.',
  'life.done.exempted': 'La contraseña ya no caduca. Se avisa a la persona en todas sus direcciones.',
  'life.done.restored': 'La contraseña vuelve a caducar. Se avisa a la persona en todas sus direcciones.',
  'life.problem.not-supported': 'No se ha hecho: este directorio no deja que Latchkey lo fije. Fíjelo allí.',
  'life.problem.no-rights': 'No se ha hecho: la cuenta de Latchkey no tiene permiso en el directorio.',
  'life.problem.unknown': 'El directorio no ha respondido. Latchkey averigua qué ha pasado: vuelva a mirar aquí en un minuto.',
  'life.problem.changed': 'No se ha hecho: ha cambiado mientras tanto. Así está ahora.',
  'life.problem.privileged': 'La cuenta es privilegiada: su exención no se cambia en el chat.',
  'life.problem.self': 'Nadie se exime a sí mismo: puede hacerlo otro administrador.',
  'proposal.why.not-written': 'El directorio no lo ha aceptado. Hay que proponerlo de nuevo.',
  'proposal.why.unknown':
    'El directorio no ha respondido. Latchkey averigua qué ha pasado y, si ha cambiado, se avisa a todos los administradores.',
} as const;
