/** Sentences of cards: what every channel adds around a view. */
export const cards = {
  'card.page-code': 'Su código de página',
  'card.page-code.why':
    'La página pide primero este código. Escríbalo solo allí; nadie de Latchkey ni de su soporte técnico se lo pedirá nunca.',
  'card.page.where': 'La página se abre en su navegador. El botón funciona una sola vez y solo para usted.',
  'card.field.required': 'Rellene este campo.',
  'card.field.code': 'Escriba los dígitos del código.',
  'card.field.number': 'Escriba un número entero entre {min} y {max}.',
  'card.field.email': 'Escriba una dirección de correo electrónico, como nombre@example.com.',
  'card.number': '{value, number}',
  'card.cell': '{column}: {cell}',
  'card.bar': '{bar} {value, number}',
  'card.row-action': '{action}: {row}',
  'card.stale': 'Ese botón es de un paso anterior. No se ha hecho nada.',
  'card.answered-below': 'Respondido en un mensaje nuevo.',
  'card.trouble':
    'Algo no funciona por nuestra parte. Inténtelo de nuevo dentro de unos minutos. Si había algo en curso, le diré aquí en qué ha quedado.',
  'card.reference': 'Referencia: {reference}',
  'suggest.reset': 'Restablecer mi contraseña',
  'suggest.unlock': 'Desbloquear mi cuenta',
  'suggest.change': 'Cambiar mi contraseña',
  'suggest.register': 'Registrarme',
  'suggest.my-methods': 'Mis métodos',
  'suggest.help': 'Ayuda',
} as const;
