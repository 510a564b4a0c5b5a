/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': 'El dispositivo o la aplicación que le dio su organización',
  'code.hardware-token': 'Escriba el código de su token',
  'code.hardware-token.explain': 'Tome su token {hint} y escriba los seis dígitos que muestra.',
  'code.hardware-token.label': 'Código de seis dígitos',
  'add.token': 'Active su token',
  'add.token.explain':
    'Escriba los seis dígitos que muestra su token. Después espere a que muestre otros nuevos y escríbalos debajo.',
  'add.token.first': 'Primer código',
  'add.token.second': 'El código siguiente',
  'problem.token.wrong': 'Esos no son dos códigos seguidos de su token. Espere al próximo código y escriba dos seguidos.',
  'problem.token.none-waiting':
    'No hay ningún token esperándole. Si tiene uno nuevo, pida a su soporte técnico que se lo asigne.',
  'problem.token.used': 'Ese token ya se había activado.',
  'problem.token.wait': 'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',
  'problem.token.unavailable':
    'Ahora mismo no hemos podido comprobarlo. Puede que el intento cuente. Vuelva a probar dentro de un minuto.',
  'problem.token.interrupted': 'Hubo una interrupción y no lo hemos comprobado. Inténtelo de nuevo.',
} as const;
