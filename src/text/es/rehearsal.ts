/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': 'Probarlo',
  'rehearsal.title': '¿Podría volver a entrar hoy?',
  'rehearsal.explain':
    'Pruebe cada uno de sus métodos como si hubiera olvidado su contraseña. No se restablece nada ni se gasta ningún código guardado.',
  'rehearsal.row.works': 'funciona: acaba de demostrarlo',
  'rehearsal.row.not-now': 'no se puede usar ahora',
  'rehearsal.could': 'Sí, hoy podría volver a entrar',
  'rehearsal.could.next':
    '{worked, plural, one {# método funciona y es suficiente.} other {# métodos funcionan y son suficientes.}} No se ha restablecido nada.',
  'rehearsal.could-not': 'No con lo que ha probado',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {No ha probado con éxito ningún método.} one {# método funciona.} other {# métodos funcionan.}} Un restablecimiento pide más que eso. Pruebe los demás o registre otro mientras aún pueda iniciar sesión.',
} as const;
