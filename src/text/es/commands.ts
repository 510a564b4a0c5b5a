/** What a person may type, by command: words separated by commas. Case and accents do not matter. The first word or words decide. */
export const commands = {
  'command.reset':
    'restablecer, restablecer contraseña, restablecer mi contraseña, restablecer la contraseña, olvidé, olvidé mi contraseña, olvidé la contraseña, he olvidado mi contraseña, he olvidado la contraseña, contraseña olvidada',
  'command.unlock': 'desbloquear, desbloquear cuenta, desbloquear mi cuenta, desbloquear la cuenta',
  'command.change': 'cambiar, cambiar contraseña, cambiar mi contraseña, cambiar la contraseña',
  'command.register': 'registrar, registrarme, registro, inscribirme',
  'command.methods': 'mis métodos, métodos',
  'command.link': 'vincular, vincular mi cuenta, vincular este chat',
  'command.link-other': 'vincular otro chat, vincular mi otro chat',
  'command.chats': 'mis chats, chats, desvincular',
  'command.case': 'caso, abrir caso, abrir un caso',
  'command.policy': 'directiva, la directiva',
  'command.policy-trial': 'probar directiva, probar la directiva, sspr probar',
  'command.policy-emergency': 'emergencia, directiva emergencia',
  'command.life': 'caducidad, directiva caducidad, caducidad de las contraseñas',
  'command.campaign': 'campaña, campañas',
  'command.reports': 'informes, informe',
  'command.audit': 'auditoría, auditar',
  'command.approval': 'aprobaciones, mis aprobaciones, aprobaciones pendientes',
  'command.caller':
    '¿es el soporte técnico?, es el soporte técnico?, es el soporte técnico, ¿es soporte técnico?, es soporte técnico?, es soporte técnico, ¿me llama el soporte técnico?, me llama el soporte técnico?, me llama el soporte técnico',
  'command.not-me': 'no fui yo, yo no fui, no he sido yo, yo no he sido, no era yo, congelar, congelar mi cuenta',
  'command.rehearsal': '¿podría entrar hoy?, podría entrar hoy?, podría entrar hoy, ensayo, ensayar',
  'command.help': 'ayuda, hola, menú, inicio, buenos días, buenas tardes, buenas',
  'command.cancel': 'cancelar, parar, detener, salir',
  'command.start-over': 'empezar de nuevo, volver a empezar, reiniciar',
  'command.language': 'idioma, idiomas, lengua',
} as const;
