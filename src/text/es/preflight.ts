/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'La cuenta está deshabilitada. Latchkey nunca la toca; habilítela primero.',
  'preflight.account.expired': 'La propia cuenta ha caducado. Latchkey nunca la toca; prorróguela primero.',
  'preflight.account.guest': 'Es una cuenta de invitado. La restablece su organización de origen.',
  'preflight.account.service': 'Es una cuenta de servicio. Latchkey nunca las toca.',
  'preflight.account.shared': 'Es una cuenta compartida. Latchkey nunca las toca.',
  'preflight.account.break-glass': 'Es una cuenta de emergencia. Latchkey nunca las toca.',
  'preflight.account.gone': 'Esa cuenta ya no existe.',
  'preflight.account.protected':
    'La cuenta está protegida: es de un administrador del dominio o de un miembro de un grupo protegido. Su herencia de permisos está cortada y Latchkey nunca escribe en ella.',
  'preflight.account.smart-card':
    'La cuenta solo puede iniciar sesión con tarjeta inteligente, así que no se puede probar ninguna contraseña.',
  'preflight.rights.missing':
    'A la cuenta de servicio le falta el permiso “{right}” sobre esta cuenta. Concédalo en la carpeta en la que está la cuenta.',
  'preflight.rights.not-inherited':
    'A la cuenta de servicio le falta el permiso “{right}”: la cuenta no hereda permisos de su carpeta. Active la herencia en la cuenta; puede tardar una hora en surtir efecto.',
  'preflight.rights.hidden':
    'La cuenta de servicio no puede leer los permisos de esta cuenta, así que nadie puede saberlo de antemano. Permítale leer permisos para averiguarlo.',
  'preflight.right-missing':
    'Al registro de aplicación le falta el permiso {right}. Un administrador debe dar su consentimiento.',
  'preflight.password.too-young':
    'La contraseña no ha alcanzado la antigüedad mínima. Se puede cambiar a partir del {earliest, date, minute} (UTC).',
  'preflight.password.cannot-change': 'La cuenta está configurada para que su titular no pueda cambiar la contraseña.',
  'preflight.not-supported': 'Este directorio no tiene forma de hacerlo.',
  'preflight.not-offered': 'No se ofrece con este directorio o no está configurado.',
  'preflight.not-readable': 'El directorio no lo ha dicho.',
  'preflight.kept-in-the-office-directory':
    'La cuenta procede del directorio local y allí se guarda su contraseña. Configure la escritura diferida (DIRECTORY=hybrid).',
  'preflight.federated': 'La cuenta inicia sesión en otro proveedor de identidades y allí se guarda su contraseña.',
  'preflight.hybrid.writeback-off': 'La escritura diferida en el directorio local está desactivada.',
  'preflight.hybrid.lost': 'La cuenta procede del directorio local, pero no se ha encontrado su cuenta local.',
  'preflight.other': 'El directorio dice: {reason}.',
} as const;
