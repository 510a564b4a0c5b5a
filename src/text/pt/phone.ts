/**
 * Sentences of text messages and calls, and of registering a number. A text message with a code stays within 160 characters where the organisation's
 * name is short, and without ã, ç, á, ê, í, ó, ô and ú, which the alphabet of text messages lacks: with them it has room for 70 only.
 */
export const phone = {
  'phone.text.for.reset':
    '{code} serve para redefinir a sua senha de {organisation}. O suporte nunca vai pedir isto. Foi outra pessoa? Ignore.',
  'phone.text.for.unlock':
    '{code} serve para desbloquear a sua conta de {organisation}. O suporte nunca vai pedir isto. Foi outra pessoa? Ignore.',
  'phone.text.for.change':
    '{code} serve para alterar a sua senha de {organisation}. O suporte nunca vai pedir isto. Foi outra pessoa? Ignore.',
  'phone.text.for.manage-methods':
    '{code} serve para alterar os seus métodos de {organisation}. O suporte nunca vai pedir isto. Foi outra pessoa? Ignore.',
  'phone.text.for.confirm-address':
    '{code} serve para registrar este telefone em {organisation}. O suporte nunca vai pedir isto. Foi outra pessoa? Ignore.',
  'phone.text.for.other':
    '{code} serve para confirmar a sua identidade em {organisation}. O suporte nunca vai pedir isto. Foi outra pessoa? Ignore.',
  'phone.call.for.reset': 'Olá. Aqui é {organisation}, com o seu código para redefinir uma senha.',
  'phone.call.for.unlock': 'Olá. Aqui é {organisation}, com o seu código para desbloquear uma conta.',
  'phone.call.for.change': 'Olá. Aqui é {organisation}, com o seu código para alterar uma senha.',
  'phone.call.for.manage-methods': 'Olá. Aqui é {organisation}, com o seu código para alterar os seus métodos.',
  'phone.call.for.confirm-address': 'Olá. Aqui é {organisation}, com o seu código para registrar este número.',
  'phone.call.for.other': 'Olá. Aqui é {organisation}, com o seu código.',
  'phone.call.code': 'O código é: {digits}. Mais uma vez: {digits}.',
  'phone.call.nobody':
    'Ninguém do suporte técnico vai pedir este código. Se você não o pediu, desligue: sem o código, nada acontece. Até logo.',

  'method.mobile-phone-code.hint': 'Um código no seu celular',
  'method.office-phone-call.hint': 'Uma ligação para o telefone do escritório que fala um código',
  'code.mobile-phone-code': 'Digite o código que enviamos a você',
  'code.mobile-phone-code.explain': 'Enviamos uma mensagem de texto para {hint}. Pode levar um minuto.',
  'code.mobile-phone-code.label': 'Código da mensagem de texto',
  'code.office-phone-call': 'Digite o código que você ouvir',
  'code.office-phone-call.explain': 'Estamos ligando para {hint}. O código é falado duas vezes.',
  'code.office-phone-call.label': 'Código da ligação',
  'problem.send.unknown': 'Não sabemos se o código chegou. Digite-o se tiver chegado ou peça um novo em um minuto.',

  'button.call-me': 'Ligar para mim',
  'add.mobile': 'Adicionar um celular',
  'add.mobile.explain':
    'Enviamos uma mensagem de texto para conferir o número. Comece com + e o código do país, por exemplo +55 11 91234-5678.',
  'add.mobile.label': 'Número do celular',
  'add.mobile.confirm': 'Veja o seu celular',
  'add.mobile.confirm.explain': 'Enviamos uma mensagem de texto para o número que você digitou. Pode levar um minuto.',
  'add.office': 'Adicionar um telefone do escritório',
  'add.office.explain':
    'Ligamos para você e falamos um código. Comece com + e o código do país; não é possível ligar para ramais.',
  'add.office.label': 'Número do telefone do escritório',
  'add.office.confirm': 'O seu telefone está tocando',
  'add.office.confirm.explain': 'Estamos ligando para o número que você digitou. O código é falado duas vezes.',
  'problem.number.invalid': 'Isso não parece um número de telefone. Comece com + e o código do país, sem ramal.',
  'problem.number.country': 'Não podemos enviar para números desse país.',
  'problem.number.kind': 'Esse tipo de número não pode ser usado aqui. Digite um número comum de celular ou do escritório.',
  'problem.number.in-use': 'Esse número já está registrado.',
  'problem.number.throttled': 'Já foram enviados vários códigos. Aguarde um pouco ou escolha outra coisa.',
  'problem.number.unreachable': 'Não conseguimos contatar esse número agora. Ele está certo? Tente de novo em um minuto.',
  'problem.number.unavailable': 'Não conseguimos enviar o código agora. Tente de novo em um minuto.',
  'problem.number.interrupted': 'Houve uma interrupção. Tente de novo.',
  'problem.number.unknown': 'Não sabemos se o código chegou. Digite-o se tiver chegado ou peça um novo em um minuto.',
};
