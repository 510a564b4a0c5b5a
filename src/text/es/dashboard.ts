/** Sentences of the way to the dashboard. */
export const dashboard = {
  'dashboard.invited': 'Abra el panel',
  'dashboard.invited.explain':
    'Su página lo abre en modo de solo lectura. Se cierra solo tras 15 minutos sin actividad y, en cualquier caso, al cabo de una hora.',
  'dashboard.door':
    'Este navegador mostrará el panel, en modo de solo lectura. Úselo únicamente en un equipo que le corresponda usar.',
  'dashboard.door.open': 'Abrir el panel',
  'dashboard.opening': 'Abriendo el panel',
  'dashboard.opened': 'El panel está abierto en su navegador',
  'dashboard.opened.explain': 'Nadie más puede usar esta página. Ciérrela allí cuando termine.',
  'dashboard.not-opened': 'No se ha abierto el panel',
  'dashboard.not-opened.not-reader': 'Es para administradores y auditores.',
  'dashboard.not-opened.not-verified': 'Se tardó demasiado en demostrar que es usted. Empiece de nuevo.',
  'dashboard.not-opened.interrupted': 'Hubo una interrupción. Empiece de nuevo.',
  'dashboard.not-opened.unavailable': 'No ha funcionado. Empiece de nuevo dentro de un minuto.',
  'dashboard.button.reports': 'Volver a los informes',

  'dashboard.tabs': 'Partes del panel',
  'dashboard.tab.overview': 'Resumen',
  'dashboard.tab.audit': 'Auditoría',
  'dashboard.close': 'Cerrar el panel',
  'dashboard.closed': 'El panel está cerrado',
  'dashboard.closed.explain': 'Para volver a abrirlo, escriba “informes” al bot.',
  'dashboard.session':
    'Abierto para {name}, en modo de solo lectura. Se cierra dentro de {minutes, plural, one {un minuto aproximadamente} other {unos # minutos}} si deja de usarlo; en cualquier caso, al cabo de una hora.',
  'dashboard.from': 'Desde',
  'dashboard.to': 'Hasta',
  'dashboard.all': 'Todo',
  'dashboard.show': 'Mostrar',
  'dashboard.person': 'Persona (nombre de usuario, correo o id. de cuenta)',
  'dashboard.csv': 'Como CSV: {title}',
  'dashboard.saved': 'Llamadas ahorradas, a {minutes, plural, one {# minuto} other {# minutos}} cada una',
  'dashboard.hours': '{hours, plural, one {# hora} other {# horas}}',
  'dashboard.audit.found': '{count, plural, =0 {No se ha encontrado nada} one {Un registro} other {# registros}}',
  'dashboard.audit.time': 'Hora (UTC)',
  'dashboard.audit.outcome':
    '{outcome, select, intent {Iniciado} success {Hecho} refused {Denegado} failure {Error} unknown {Sin confirmar} other {Resultado}}',
  'dashboard.audit.action': 'Qué',
  'dashboard.audit.by': 'Por',
  'dashboard.audit.about': 'Sobre',
  'dashboard.audit.receipt': 'Recibo',
  'dashboard.audit.unsealed': 'Aún sin sellar',
  'dashboard.audit.broken': 'No está como se escribió',
  'dashboard.audit.csv': 'Todo como CSV',

  'score.title': 'Seguridad de la directiva',
  'score.points': '{points, number} de 100',
  'score.none': 'No hay nada que aconsejar.',
  'score.gates':
    'Exija dos puertas o más: así no basta con robar una sola cosa ({worth, plural, one {# punto} other {# puntos}}).',
  'score.strong-method':
    'Permita una clave de acceso, una aplicación de autenticación o un token de hardware ({worth, plural, one {# punto} other {# puntos}}).',
  'score.questions':
    'Elimine las preguntas de seguridad: las respuestas se pueden averiguar ({worth, plural, one {# punto} other {# puntos}}).',
  'score.weak-methods':
    'Elimine los mensajes de texto, las llamadas y las preguntas allí donde haya algo mejor ({worth, plural, one {# punto} other {# puntos}}).',
  'score.preset':
    'Use el conjunto reforzado: las dos puertas serán entonces de dos tipos ({worth, plural, one {# punto} other {# puntos}}).',
  'score.prefilled': 'No cuente números y direcciones que nadie ha confirmado ({worth, plural, one {# punto} other {# puntos}}).',
  'score.administrators':
    'Haga que a los administradores les restablezcan la contraseña otras personas ({worth, plural, one {# punto} other {# puntos}}).',
  'score.reconfirm':
    'Pregunte al menos una vez al año si los métodos siguen siendo válidos ({worth, plural, one {# punto} other {# puntos}}).',
  'score.required': 'Pida el registro antes de que haga falta ({worth, plural, one {# punto} other {# puntos}}).',
  'score.password': 'Exija 15 caracteres o más ({worth, plural, one {# punto} other {# puntos}}).',
  'score.pause':
    'Pause el autoservicio tras diez errores y anule un código tras cinco ({worth, plural, one {# punto} other {# puntos}}).',
  'score.ticket': 'Exija un ticket en el soporte técnico ({worth, plural, one {# punto} other {# puntos}}).',
} as const;
