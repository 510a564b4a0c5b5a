/** Sentences of passkeys, in chat and on the page. */
export const passkey = {
  'method.passkey.hint': 'Su dedo, su cara o el PIN de su dispositivo',
  'code.passkey': 'Use su clave de acceso en su página',
  'code.passkey.explain':
    'Abra su página en el dispositivo que tiene su clave de acceso. La página le pedirá el código de página que aparece abajo.',
  'add.passkey': 'Cree una clave de acceso',
  'add.passkey.explain':
    'Abra su página en el dispositivo que quiera usar. Confirme con su dedo, su cara o el PIN de su dispositivo. La página le pedirá el código de página que aparece abajo.',

  'problem.passkey.wrong':
    'Esa no era la clave de acceso que pedimos, o su dispositivo no comprobó que es usted. Inténtelo de nuevo.',
  'problem.passkey.expired': 'Se tardó demasiado o ya se había respondido. Inténtelo de nuevo.',
  'problem.passkey.used': 'Esa clave de acceso ya está registrada. Cree una nueva.',
  'problem.passkey.wait':
    'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',
  'problem.passkey.worn': 'Este método se ha intentado demasiadas veces y está desactivado. Use otro.',
  'problem.passkey.unavailable':
    'Ahora mismo no hemos podido comprobarla. Puede que el intento cuente. Vuelva a probar dentro de un minuto.',
  'problem.passkey.interrupted': 'Hubo una interrupción y no la hemos comprobado. Inténtelo de nuevo.',

  'page.make-passkey.title': 'Cree una clave de acceso',
  'page.make-passkey.explain':
    'Una clave de acceso demuestra que es usted con su dedo, su cara o el PIN de su dispositivo. No hay nada que recordar y nadie puede conseguir que la entregue.',
  'page.make-passkey.begin': 'Empezar',
  'page.make-passkey.now': 'Ponga un nombre a su clave de acceso y siga lo que le pida su navegador.',
  'page.make-passkey.name': 'Nombre de esta clave de acceso',
  'page.make-passkey.name.hint': 'Para que la reconozca, por ejemplo “Portátil del trabajo”.',
  'page.make-passkey.go': 'Crear mi clave de acceso',
  'page.use-passkey.title': 'Use su clave de acceso',
  'page.use-passkey.explain': 'Su navegador le pedirá la clave de acceso. Tenga a mano el dispositivo en el que está.',
  'page.use-passkey.begin': 'Pedir mi clave de acceso',
  'page.use-passkey.now': 'Siga lo que le pida su navegador.',
  'page.use-passkey.go': 'Pedirla otra vez',
  'page.passkey.failed':
    'Su navegador no ha dado ninguna clave de acceso. No se ha perdido nada: puede intentarlo de nuevo o volver a su chat y elegir otro método.',
  'page.passkey.missing':
    'Este navegador no puede usar claves de acceso aquí, o tiene desactivados los scripts. Use otro navegador o dispositivo, o vuelva a su chat y elija otro método.',
} as const;
