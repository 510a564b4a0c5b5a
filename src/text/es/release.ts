/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': 'Primero debe dar su permiso un aprobador',
  'refused.needs-approver.next':
    'Hay una emergencia: para usar el autoservicio se necesita el permiso de un aprobador. Basta una pulsación para pedirlo.',
  'refused.needs-approver.why':
    'Puede que alguien esté intentando apropiarse de cuentas. Hasta que vuelva a ser seguro, una segunda persona debe saber de cada cambio.',
  'button.begin-release': 'Pedir permiso',
  'release.waiting': 'Se ha preguntado a los aprobadores',
  'release.waiting.explain':
    '{count, plural, one {Se ha preguntado a # aprobador, que} many {Se ha preguntado a # de aprobadores; alguno} other {Se ha preguntado a # aprobadores; alguno}} quizá le llame antes. En menos de una hora sabrá aquí el resultado.',
  'release.given': 'Tiene media hora, para una sola cosa. Aún debe demostrar que es usted.',
  'release.nobody': 'Ahora no hay nadie que pueda dar su permiso',
  'release.explain':
    'Hay una emergencia. Hable antes con esa persona, cara a cara o en un número que usted conozca: otra persona podría estar usando su chat.',
  'release.action': 'Usar el autoservicio una vez',
  'release.told': 'La persona ha sido informada.',
  'doctor.because.needs-approver': 'Hay una emergencia: antes se necesita el permiso de un aprobador.',
  'policy.person.why.needs-approver': 'Hay una emergencia: antes necesita el permiso de un aprobador.',
} as const;
