/** Sentences of linking chats to accounts. */
export const linking = {
  'task.chats': 'Meus chats',
  'button.begin-link': 'Vincular minha conta',
  'button.link-other': 'Vincular outro chat',
  'button.unlink': 'Desvincular',
  'button.other-way': 'Outra forma',

  'link.choose': 'Como você pode mostrar de quem é a conta?',
  'link.choose.explain':
    'Antes disso, ninguém pode usar a sua conta por aqui. Nomes e endereços de e-mail não contam: qualquer pessoa pode tê-los.',
  'link.suspended':
    'O endereço de e-mail no perfil deste chat mudou. Para que ninguém entre na sua conta sem permissão, mostre mais uma vez que ela é sua.',
  'link.door.other-chat': 'Já uso outro chat',
  'link.door.other-chat.hint': 'Ele dá a você um código para digitar aqui, em uma página própria',
  'link.door.password': 'Sei a minha senha',
  'link.door.password.hint': 'E consigo ler os e-mails que a minha organização me envia',
  'link.door.sign-in': 'Vou entrar',
  'link.door.sign-in.hint': 'Na página de entrada da minha organização',
  'link.number': 'Digite {number} no seu outro chat',
  'link.number.explain':
    'No chat que já conhece você, escreva “vincular outro chat” para mim e digite este número. Ele não é segredo e vale por dez minutos.',
  'link.number.then':
    'Lá você recebe um código de vinculação, em uma página própria. Depois abra a sua página aqui e digite o código. Ninguém vai pedir esse código a você.',
  'link.password': 'Nome e senha, na sua página',
  'link.password.explain':
    'Abra a sua página e digite lá o nome e a senha da sua conta, nunca aqui. A página pede o código da página que está abaixo.',
  'link.mail-code': 'Veja a sua caixa de e-mail',
  'link.mail-code.explain':
    'Se o nome e a senha estavam certos e a sua conta pode ser vinculada assim, logo haverá um código na caixa de e-mail dessa conta. Se nada chegar em alguns minutos, escolha outra forma ou comece de novo.',
  'link.sign-in': 'Entre pela sua página',
  'link.sign-in.explain':
    'Abra a sua página e entre lá com a conta que você quer usar aqui. A página pede o código da página que está abaixo.',
  'link.account': 'Conta: {login}.',
  'link.linked': 'Este chat já está vinculado',
  'link.linked.next': 'Não há nada a fazer. Para encerrar o vínculo, veja “meus chats”.',
  'link.done': 'Este chat está vinculado à sua conta',
  'link.done.next': 'Agora você pode resolver tudo por aqui. Avisamos todos os seus endereços.',
  'link.ended.no-way': 'Este chat não pode ser vinculado aqui',
  'link.ended.no-way.next': 'A sua organização não oferece uma forma de fazer isso por conta própria.',
  'link.ended.too-many': 'Por agora, chega',
  'link.ended.too-many.next': 'Você fez isso muitas vezes em pouco tempo. Aguarde uma hora e tente de novo.',
  'link.ended.paused': 'O autoatendimento está pausado para esta conta',
  'link.ended.paused.next': 'Houve tentativas erradas demais. Ele volta sozinho em até um dia.',
  'link.ended.untouchable': 'Não posso vincular esta conta',
  'link.ended.untouchable.next': 'Ela está desativada, já terminou ou é de um tipo em que nunca mexo.',
  'link.ended.privileged': 'Esta conta tem poderes demais para essa forma',
  'link.ended.privileged.next': 'Use outro chat que já conhece você ou entre na sua conta.',
  'link.ended.emergency': 'Nenhum chat pode ser vinculado no momento',
  'link.ended.emergency.next': 'A sua organização suspendeu isso para proteger todo mundo. Nada foi alterado.',
  'link.ended.gates': 'É preciso mais para isso',
  'link.ended.gates.next':
    'A sua conta já tem um chat deste tipo, e não há nada registrado com que você possa mostrar que é você.',
  'link.ended.linked-already': 'Este chat já está vinculado',
  'link.ended.linked-already.next': 'Desvincule-o primeiro: escreva “meus chats” para mim.',
  'link.ended.linked-elsewhere': 'Este chat pertence a outra conta',
  'link.ended.linked-elsewhere.next': 'Nada foi alterado. Só o suporte técnico pode resolver isso.',
  'link.ended.not-verified': 'Não consegui ter certeza de que é você',
  'link.ended.not-verified.next': 'Nada foi alterado. Comece de novo.',
  'link.ended.not-done': 'Não funcionou',
  'link.ended.not-done.next': 'Nada foi vinculado. Tente de novo em alguns minutos.',

  'problem.link.wrong': 'Esse código não estava certo ou é antigo demais.',
  'problem.link.empty': 'Digite os dois: o nome e a senha.',
  'problem.link.unavailable': 'Não conseguimos conferir agora. Tente de novo em um minuto.',
  'problem.link.interrupted': 'Houve uma interrupção e não conferimos. Tente de novo.',
  'problem.linking-number.unknown':
    'Nenhum chat mostra esse número agora. Escreva “vincular” no seu outro chat e digite os seis dígitos que ele mostra.',
  'problem.linking-number.too-many': 'Foram muitas tentativas. Aguarde um pouco.',
  'problem.linking-number.unavailable': 'Não conseguimos procurar agora. Tente de novo em um minuto.',

  'link.other.number': 'Que número o seu outro chat mostra?',
  'link.other.number.explain':
    'Escreva “vincular” para mim no seu outro chat e escolha “Já uso outro chat”. Ele mostra seis dígitos: digite-os aqui. Só faça isso se for você quem está lá.',
  'link.other.number.label': 'Número de seis dígitos',
  'link.other.code': 'Obtenha o seu código de vinculação',
  'link.other.code.explain':
    'A sua página mostra o código uma única vez. Digite-o na página do seu outro chat, nunca em um chat. A página pede o código da página que está abaixo.',
  'link.other.done': 'Agora continue no seu outro chat',
  'link.other.done.next':
    'Quando você digitar o código na página de lá, aquele chat estará vinculado. Avisaremos você aqui e em todos os seus endereços.',
  'link.other.not-made': 'Não posso dar um código a você agora',
  'link.other.not-made.next': 'Nada foi alterado. O que você mostrou já pode ser antigo demais: comece de novo.',

  'chats.title': 'Seus chats',
  'chats.explain': 'A sua conta pode ser usada por estes chats. Todos os endereços são avisados quando um chat é adicionado.',
  'chats.row.directory.here': 'este chat; conhecido pela sua organização',
  'chats.row.directory.there': 'conhecido pela sua organização',
  'chats.row.linked.here': 'este chat; vinculado por você, desde {since, date, dated}',
  'chats.row.linked.there': 'vinculado por você, desde {since, date, dated}',
  'chats.which': 'Qual deles?',
  'chats.which.explain':
    'A sua conta não pode mais ser usada por um chat que foi desvinculado. Avisamos todos os seus endereços.',
  'chats.unlinked': 'Ele foi desvinculado.',
  'chats.not-unlinked': 'Ele não foi desvinculado. Tente de novo.',
  'chats.unlinked-here': 'Este chat não está mais vinculado',
  'chats.unlinked-here.next': 'A sua conta não pode mais ser usada por aqui. Avisamos todos os seus endereços.',
} as const;
