/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published = {
  'published.adsync.6329-policy':
    'El directorio local rechazó la contraseña: demasiado reciente, usada antes, poco compleja, detenida por un filtro, o esta persona no puede cambiarla. Otra contraseña lo resuelve, salvo que sea la antigüedad mínima.',
  'published.adsync.6329-hints':
    'Este controlador de dominio no puede aplicar el historial de contraseñas a un restablecimiento. Actualícelo o quítelo de la lista de servidores.',
  'published.adsync.6329-forest':
    'El bosque se añadió después de activar la escritura diferida. Desactívela y vuelva a activarla.',
  'published.adsync.80230402':
    'Dos cuentas locales tienen el mismo delimitador. Dé uno propio a cada una; hasta entonces no se escribe nada.',
  'published.adsync.6800':
    'La escritura diferida no pudo iniciarse. Revise la configuración del directorio local con "latchkey check".',
  'published.adsync.800700ce': 'La contraseña de la cuenta de servicio tiene más de 256 caracteres. Póngale una más corta.',
  'published.adsync.80231367':
    'La cuenta está protegida (un administrador del dominio): nadie más puede restablecerla. Su titular puede cambiar la contraseña.',
  'published.passwordresetservice.31001': 'Comenzó un restablecimiento.',
  'published.passwordresetservice.31002': 'La contraseña nueva se estableció en el directorio local.',
  'published.passwordresetservice.31003': 'El directorio local no estableció la contraseña: vea el código que acompaña a este.',
  'published.passwordresetservice.31004': 'Se está activando la escritura diferida.',
  'published.passwordresetservice.31005': 'La escritura diferida está activada.',
  'published.passwordresetservice.31006': 'Comenzó un cambio.',
  'published.passwordresetservice.31007': 'La contraseña se cambió en el directorio local.',
  'published.passwordresetservice.31008': 'El directorio local no cambió la contraseña: vea el código que acompaña a este.',
  'published.passwordresetservice.31009': 'Comenzó un restablecimiento en nombre de otra persona.',
  'published.passwordresetservice.31010': 'Se estableció en el directorio local una contraseña en nombre de otra persona.',
  'published.passwordresetservice.31011':
    'El directorio local no estableció una contraseña en nombre de otra persona: vea el código que acompaña a este.',
  'published.passwordresetservice.31012': 'Se está desactivando la escritura diferida.',
  'published.passwordresetservice.31013': 'La escritura diferida está desactivada.',
  'published.passwordresetservice.31014': 'No se pudo desactivar la escritura diferida. Revise de nuevo la configuración.',
  'published.passwordresetservice.31015': 'La escritura diferida está en marcha.',
  'published.passwordresetservice.31016':
    'La escritura diferida se detuvo: no se pueden restablecer contraseñas hasta que vuelva a estar en marcha.',
  'published.passwordresetservice.31017': 'Se obtuvo un token para la nube.',
  'published.passwordresetservice.31018': 'Se creó un par de claves.',
  'published.passwordresetservice.31019': 'Se pidió al directorio local una señal de vida.',
  'published.passwordresetservice.31034':
    'No se puede escuchar en la retransmisión. Latchkey no la necesita: esto viene de un conector aparte.',
  'published.passwordresetservice.31044':
    'El host de retransmisión no está en marcha. Latchkey no lo necesita: esto viene de un conector aparte.',
  'published.passwordresetservice.32000': 'Ocurrió algo inesperado. El registro contiene los detalles bajo el mismo efecto.',
  'published.passwordresetservice.32001':
    'No se pudo acceder a la nube. Revise la salida hacia los hosts de Microsoft de su nube.',
  'published.passwordresetservice.32002':
    'No se pudo acceder a la retransmisión. Latchkey no la necesita: esto viene de un conector aparte.',
  'published.passwordresetservice.32003': 'La petición tenía un formato incorrecto y no se ejecutó.',
  'published.passwordresetservice.32004':
    'Las claves de las dos partes no coinciden. Desactive la escritura diferida y vuelva a activarla.',
  'published.passwordresetservice.32005': 'El inquilino no tiene configuración de escritura diferida. Actívela en Entra.',
  'published.passwordresetservice.32007':
    'La activación trajo datos erróneos. Desactive la escritura diferida y vuelva a activarla.',
  'published.passwordresetservice.32008': 'La respuesta de la nube no se pudo entender y no se usó.',
  'published.passwordresetservice.32009':
    'No hay token para la nube. Revise el secreto o el certificado del registro de aplicación y cuándo caduca.',
  'published.passwordresetservice.32010': 'No se pudieron crear claves.',
  'published.passwordresetservice.32011': 'La llamada que activa la escritura diferida falló. Inténtelo más tarde.',
  'published.passwordresetservice.32013': 'La llamada que desactiva la escritura diferida falló. Inténtelo más tarde.',
  'published.passwordresetservice.32014':
    'Hubo que reintentar la retransmisión. Latchkey no la necesita: esto viene de un conector aparte.',
  'published.passwordresetservice.32015':
    'No se pudo enviar ninguna señal de vida. La propia escritura diferida puede funcionar.',
  'published.passwordresetservice.33001':
    'El directorio local dio un motivo para el que no tiene nombre. Una causa conocida: caracteres reservados en el nombre de una unidad organizativa.',
  'published.passwordresetservice.33002':
    'El directorio local no tiene ninguna cuenta con este delimitador. Se eliminó o está fuera de la base configurada.',
  'published.passwordresetservice.33003':
    'El directorio local tiene varias cuentas con este delimitador. Dé uno propio a cada una.',
  'published.passwordresetservice.33004':
    'La cuenta de servicio no puede hacer esto aquí, o la cuenta está protegida. "latchkey doctor" dice qué permiso falta y si la herencia está desactivada.',
  'published.passwordresetservice.33005': 'La cuenta local está deshabilitada. Latchkey nunca habilita una cuenta.',
  'published.passwordresetservice.33006':
    'La cuenta local está bloqueada. Un restablecimiento o un desbloqueo lo resuelven; un cambio, no.',
  'published.passwordresetservice.33007': 'La contraseña actual no era correcta.',
  'published.passwordresetservice.33008':
    'La contraseña incumple una regla del directorio local: longitud, complejidad, antigüedad o historial.',
  'published.passwordresetservice.33009': 'El directorio local no está configurado como debería. Revíselo con "latchkey check".',
  'published.portal.9': 'El autoservicio está desactivado para toda la organización. Lo activa un administrador.',
  'published.portal.10':
    'La contraseña está en el directorio local y allí no se escribe nada. Un administrador define WRITEBACK o restablece la contraseña en el directorio local.',
  'published.portal.11': 'No hay ninguna directiva de autoservicio en vigor. Un administrador define una.',
  'published.portal.12': 'La persona no tiene licencia para esto. Un administrador le asigna una.',
  'published.portal.13':
    'La persona no está en ninguno de los grupos del autoservicio. Un administrador la añade o amplía el ámbito.',
  'published.portal.14':
    'Hay demasiado poco registrado para demostrar quién es. El soporte técnico ayuda una vez; después, la persona se registra.',
  'published.portal.29':
    'El directorio local necesita a su administrador: falta un permiso o algo no está configurado. "latchkey doctor" dice qué.',
  'published.portal.30':
    'Ahora no se puede acceder al directorio local. Puede que funcione dentro de unos minutos; "latchkey check" dice qué servidor no responde.',
  'published.portal.cloud-failure':
    'El directorio local tiene la contraseña nueva; la nube todavía no. Se ha restablecido: la persona espera unos minutos antes de iniciar sesión en los servicios en la nube.',
  'published.portal.office-policy': 'La contraseña incumple una regla del directorio local. La persona elige otra.',
  'published.portal.banned': 'La contraseña es demasiado común o está en la lista de la organización. La persona elige otra.',

  'writeback.up': 'Está en marcha.',
  'writeback.up-outdated':
    'Está en marcha, pero el controlador de dominio no puede aplicar el historial de contraseñas a un restablecimiento: se aceptaría otra vez la contraseña recién usada. Actualícelo.',
  'writeback.unknown-outdated': 'Está en marcha, pero el controlador de dominio no dice qué puede hacer. Actualícelo.',
  'writeback.down': 'No se puede acceder al directorio local. Nadie puede restablecer una contraseña que se guarde allí.',
  'writeback.not-configured':
    'Está desactivada o la cuenta de servicio no puede escribir. Revise WRITEBACK y los permisos de la cuenta con "latchkey check".',
  'writeback.down-maybe-temporary':
    'El directorio local no responde ahora mismo. Sí lo hizo en el último cuarto de hora: puede que se resuelva por sí solo.',
} as const;
