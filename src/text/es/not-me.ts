/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': 'Congelarlo todo ahora',
  'button.thaw': 'Volver a abrirlo',

  'objection.confirm': '¿Se ha hecho algo en su nombre?',
  'objection.confirm.explain':
    'Puedo congelar al momento el autoservicio de su cuenta: nadie podrá restablecer, desbloquear ni cambiar nada desde aquí, lo que esté abierto terminará, se cerrarán todas sus sesiones y se alertará a su equipo de seguridad.',
  'objection.lifting': 'Solo lo puede levantar su soporte técnico o, más adelante, usted con una clave de acceso.',
  'objection.failed': 'No ha funcionado. Inténtelo de nuevo y llame a su soporte técnico.',
  'objection.freezing': 'Congelando',
  'objection.frozen': 'Está congelado',
  'objection.is-frozen': 'Ya está congelado',
  'objection.frozen.explain':
    'Lo que estaba abierto ha terminado y se ha avisado a quien debe saberlo. Si alguien puede conocer su contraseña, pida ahora una nueva a su soporte técnico.',
  'objection.thaw.from':
    'Su soporte técnico puede levantarlo en cualquier momento con una segunda persona. Usted podrá a partir del {until, date, minute} (UTC), con una clave de acceso y una comprobación más.',
  'objection.may-thaw': 'Puede volver a abrirlo',
  'objection.may-thaw.explain': 'La espera ha terminado. Demuestre con su clave de acceso y una comprobación más que es usted.',
  'objection.thawing': 'Abriéndolo de nuevo',
  'objection.thawed': 'Vuelve a estar abierto',
  'objection.thawed.next': 'Hemos avisado a todas sus direcciones. Mire con “mis métodos” si todo sigue siendo suyo.',

  'page.not-me.title': '¿No fue usted?',
  'page.not-me.explain':
    'Pulse el botón y el autoservicio de su cuenta se congelará al momento: lo que esté abierto terminará, se cerrarán todas sus sesiones y se alertará al equipo de seguridad. Su soporte técnico puede levantarlo.',
  'page.not-me.submit': 'Congelar el autoservicio de mi cuenta',
  'page.not-me.done': 'Está congelado',
  'page.not-me.done.explain':
    'Ya nadie puede cambiar nada desde aquí. Si alguien puede conocer su contraseña, llame a su soporte técnico y pida una nueva.',
} as const;
