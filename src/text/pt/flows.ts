/** Sentences of the conversations. Short; the next step is always in sight. */
export const flows = {
  'button.open-page': 'Abrir minha página',
  'button.check': 'Verificar',
  'button.enter-code': 'Inserir o código',
  'button.send-code': 'Enviar um código',
  'button.send-again': 'Enviar um novo código',
  'button.other-method': 'Usar outro método',
  'button.something-else': 'Outra coisa',
  'button.new-link': 'Obter um novo link',
  'button.finish': 'Concluir',
  'button.why': 'Por que não funcionou?',
  'button.add-method': 'Adicionar um método',
  'button.edit-methods': 'Substituir ou remover',
  'button.replace': 'Substituir',
  'button.remove': 'Remover',
  'button.keep': 'Manter',
  'button.begin-register': 'Registrar agora',
  'button.begin-menu': 'O que mais posso fazer?',

  'task.reset': 'Redefinir minha senha',
  'task.reset.hint': 'Esqueci a senha, ou ela não funciona mais',
  'task.unlock': 'Desbloquear minha conta',
  'task.unlock.hint': 'Sei minha senha, mas não consigo entrar',
  'task.change': 'Alterar minha senha',
  'task.change.hint': 'Sei a senha e quero uma nova',
  'task.register': 'Registrar um método',
  'task.register.hint': 'Para resolver sem ajuda da próxima vez',
  'task.methods': 'Meus métodos',
  'task.methods.hint': 'Ver, substituir ou remover o que registrei',

  'menu.title': 'Como posso ajudar?',
  'menu.explain':
    'Eu ajudo você com a sua senha de {organisation}. Nunca peço senha nem código de recuperação aqui: para isso há uma página só sua. Você também pode digitar uma palavra: redefinir, desbloquear, alterar, registrar, meus métodos, meus chats, cancelar.',
  'welcome.title': 'Olá, eu sou o Latchkey',
  'welcome.explain':
    'Ajudo você quando esquecer a senha ou bloquear a própria conta. Reserve dois minutos e faça o registro agora, enquanto ainda consegue entrar.',

  'progress.finding': 'Procurando sua conta',
  'progress.sending': 'Enviando um código para você',
  'progress.checking': 'Verificando',
  'progress.saving': 'Salvando',
  'progress.moment': 'Isso leva um instante. Você não precisa fazer nada.',

  'reminder.closing': 'Você ainda está aí? Isto se encerra em cerca de um minuto.',

  'contact.ask':
    'Você sempre pode falar com o seu suporte técnico ({helpdesk}). Eles nunca vão pedir a você uma senha ou um código.',

  'prove.first': 'Primeiro, mostre que é você',
  'prove.next': 'Tudo certo. Mais uma verificação, por favor',
  'prove.explain':
    '{passed, plural, =0 {Escolha como.} one {# verificação concluída. Escolha outra forma.} other {# verificações concluídas. Escolha outra forma.}}',
  'method.hint': '{hint}',
  'method.authenticator-code.hint': 'Seis dígitos de um aplicativo no seu celular',
  'method.recovery-code.hint': 'Códigos para guardar em papel; cada um vale uma vez',
  'method.email-code.hint': 'Um código para um endereço particular, não para o e-mail do trabalho',

  'code.authenticator-code': 'Digite o código do seu aplicativo',
  'code.authenticator-code.explain': 'Abra o aplicativo autenticador e digite os seis dígitos que ele mostra para esta conta.',
  'code.authenticator-code.label': 'Código de seis dígitos',
  'code.email-code': 'Digite o código que enviamos',
  'code.email-code.explain': 'Enviamos um código para {hint}. Pode levar um minuto. Veja também a pasta de spam.',
  'code.email-code.label': 'Código do e-mail',
  'code.recovery-code': 'Digite um dos seus códigos de recuperação na sua página',
  'code.recovery-code.explain': 'Códigos de recuperação são digitados na sua página, nunca aqui.',
  'code.recovery-code.label': 'Código de recuperação',

  'problem.code.wrong': 'Esse código não está certo. Tente de novo.',
  'problem.code.expired': 'Esse código é antigo demais. Peça um novo.',
  'problem.code.used': 'Esse código já foi usado. Espere o próximo.',
  'problem.code.wait': 'Tentativas demais. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente de novo.',
  'problem.code.not-allowed': 'Esse endereço não pode ser usado. Escolha outro.',
  'problem.code.in-use': 'Esse endereço já está registrado.',
  'problem.code.invalid': 'Isso não parece um endereço de e-mail.',
  'problem.code.throttled': 'Isso já foi tentado muitas vezes. Espere um pouco.',
  'problem.code.worn': 'Este método foi tentado vezes demais e está desativado. Use outro.',
  'problem.code.unavailable': 'Não conseguimos verificar agora. A tentativa pode contar. Tente de novo em um minuto.',
  'problem.code.interrupted': 'Fomos interrompidos e não verificamos. Tente de novo.',
  'problem.codes.expired': 'Esses códigos são antigos demais. Peça que eu mostre novos e jogue os outros fora.',
  'problem.codes.used': 'Esses códigos não podem mais ser salvos. Peça que eu mostre novos e jogue os outros fora.',
  'problem.codes.unavailable': 'Não conseguimos salvar seus códigos agora. Tente de novo em um minuto.',
  'problem.codes.interrupted': 'Fomos interrompidos, e seus códigos talvez não tenham sido salvos. Peça que eu mostre novos.',
  'problem.reveal': 'Não conseguimos criar nada para mostrar agora. Tente de novo em um minuto.',
  'problem.send.unreachable': 'Não conseguimos enviar o código agora. Tente de novo em um minuto ou use outro método.',
  'problem.send.throttled': 'Já foram enviados vários códigos. Use o mais recente, espere um pouco ou use outro método.',
  'problem.send.unavailable': 'Não conseguimos enviar o código agora. Tente de novo em um minuto ou use outro método.',
  'problem.send.interrupted': 'Fomos interrompidos. Tente de novo.',
  'problem.address.invalid': 'Isso não parece um endereço de e-mail. Digite somente o endereço.',
  'problem.address.not-allowed':
    'Esse é um endereço do trabalho: ele fica bloqueado junto com a sua senha. Use um endereço particular.',
  'problem.address.in-use': 'Esse endereço já está registrado.',
  'problem.address.throttled': 'Já foram enviados vários códigos. Espere um pouco ou escolha outra coisa.',
  'problem.address.unreachable': 'Não conseguimos enviar para esse endereço agora. Ele está certo? Tente de novo em um minuto.',
  'problem.address.unavailable': 'Não conseguimos enviar o código agora. Tente de novo em um minuto.',
  'problem.address.interrupted': 'Fomos interrompidos. Tente de novo.',
  'problem.password.wrong': 'Essa não é a sua senha atual. Tente de novo.',
  'problem.password.empty': 'Digite sua senha atual.',
  'problem.password.wait': 'Tentativas demais. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente de novo.',
  'problem.password.locked-out':
    'Sua conta está bloqueada no momento. Espere o bloqueio terminar ou fale com o seu suporte técnico.',
  'problem.password.not-allowed': 'Sua conta não pode entrar no momento. Fale com o seu suporte técnico.',
  'problem.password.unavailable': 'Não conseguimos verificar agora. A tentativa pode contar. Tente de novo em um minuto.',
  'problem.password.interrupted': 'Fomos interrompidos e não verificamos. Tente de novo.',
  'problem.sign-in.denied': 'Você não terminou de entrar. Nada se perdeu: entre quando quiser.',
  'problem.sign-in.expired': 'Essa entrada é antiga demais ou já foi usada. Entre mais uma vez.',
  'problem.sign-in.not-fresh': 'Você já tinha entrado antes, e precisamos que entre agora. Entre novamente, com a sua senha.',
  'problem.sign-in.wrong-tenant': 'Você entrou com uma conta de outra organização. Use {login}.',
  'problem.sign-in.other-person': 'Você entrou com outra conta. Saia dela e depois entre com {login}.',
  'problem.sign-in.unknown-account': 'Eu não cuido da conta com que você entrou. Use outra ou fale com o seu suporte técnico.',
  'problem.sign-in.clock':
    'Não conseguimos verificar a entrada: o nosso relógio e o da página de entrada não coincidem. Avise o seu suporte técnico.',
  'problem.sign-in.refused':
    'Não pudemos aceitar essa entrada. Tente mais uma vez. Se acontecer de novo, avise o seu suporte técnico: talvez a configuração não esteja certa.',
  'problem.sign-in.unavailable': 'Não foi possível acessar a página de entrada agora. Tente de novo em um minuto.',
  'problem.sign-in.again': 'Sua entrada já é antiga demais, e sua senha não foi alterada. Entre mais uma vez.',
  'problem.wrong-current': 'Sua senha atual não estava certa. Nada foi alterado. Tente de novo.',
  'problem.wait': 'Tentativas demais. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente de novo.',

  'reset.choose': 'Você mostrou que é você',
  'reset.choose.explain':
    'Agora abra sua página e escolha uma nova senha lá. A página pede o código da página abaixo. Não repasse nenhum dos dois a ninguém.',
  'reset.working': 'Definindo sua nova senha',
  'outcome.reset.done': 'Sua senha foi redefinida',
  'outcome.reset.done.next': 'Entre agora com a nova, também no celular. Avisamos todos os seus endereços.',
  'outcome.cloud-pending':
    'Ela já funciona no escritório. Os serviços de nuvem passam a aceitá-la em alguns minutos: espere um pouco antes de entrar neles. Avisamos todos os seus endereços.',
  'outcome.reset.not-done': 'Sua senha não foi alterada',
  'outcome.reset.not-done.next': 'O diretório não respondeu ou não permitiu. Nada foi alterado. Tente de novo em alguns minutos.',
  'outcome.reset.not-confirmed': 'Não conseguimos confirmar a alteração',
  'outcome.reset.not-confirmed.next':
    'Sua nova senha talvez já funcione. Tente entrar com ela. Se não der certo, use a antiga ou comece de novo.',

  'change.choose': 'Você mostrou que é você',
  'change.choose.explain':
    'Agora abra sua página. Digite lá sua senha atual e uma nova. A página pede o código da página abaixo.',
  'change.working': 'Alterando sua senha',
  'outcome.change.done': 'Sua senha foi alterada',
  'outcome.change.done.next': 'Use a nova a partir de agora, também no celular. Avisamos todos os seus endereços.',
  'outcome.change.not-done': 'Sua senha não foi alterada',
  'outcome.change.not-done.next':
    'O diretório não respondeu ou não permitiu. Sua senha antiga continua funcionando. Tente de novo em alguns minutos.',
  'outcome.change.not-confirmed': 'Não conseguimos confirmar a alteração',
  'outcome.change.not-confirmed.next':
    'Sua nova senha talvez já funcione. Tente entrar com ela. Se não der certo, a antiga continua funcionando.',

  'signin.register': 'Vamos fazer seu registro',
  'signin.register.explain':
    'Primeiro, mostre que é você: abra sua página e entre nela como sempre faz. Depois a página guia você. Ela pede o código da página abaixo.',
  'signin.change': 'Você mostrou que é você',
  'signin.change.explain':
    'Agora abra sua página e entre nela como sempre faz. Depois digite sua senha atual e uma nova. A página pede o código da página abaixo.',

  'unlock.working': 'Desbloqueando sua conta',
  'outcome.unlock.done': 'Sua conta está desbloqueada',
  'outcome.unlock.done.next': 'Sua senha continua a mesma. Entre com ela agora.',
  'outcome.unlock.not-done': 'Sua conta não foi desbloqueada',
  'outcome.unlock.not-done.next': 'O diretório não respondeu ou não permitiu. Tente de novo em alguns minutos.',
  'outcome.unlock.not-confirmed': 'Não conseguimos confirmar o desbloqueio',
  'outcome.unlock.not-confirmed.next': 'Tente entrar. Se não der certo, comece de novo em alguns minutos.',
  'unlock.not-locked': 'Sua conta não está bloqueada',
  'unlock.not-locked.next':
    'Se você não consegue entrar, sua senha pode estar errada ou ser antiga demais. O que você quer fazer?',

  'register.first': 'Vamos fazer seu registro',
  'register.first.explain':
    'Primeiro, mostre que é você: abra sua página e digite sua senha atual lá, nunca aqui. Depois a página guia você. Ela pede o código da página abaixo.',
  'register.choose': 'O que você quer adicionar?',
  'register.enough': 'É suficiente: você já pode redefinir sua senha sem ajuda. Mais métodos dão mais segurança.',
  'register.so-far':
    '{count, plural, =0 {Você ainda não registrou nada.} one {Você tem # método registrado.} other {Você tem # métodos registrados.}}',
  'register.full': 'Você registrou tudo o que há para registrar',
  'register.ready': 'Tudo pronto',
  'register.ready.next':
    'Se um dia você esquecer a senha, escreva “redefinir” para mim. Veja o que você registrou com “meus métodos”.',
  'register.not-ready': 'Ainda falta um pouco',
  'register.not-ready.next': 'Você precisa de mais um método para poder redefinir sua senha sem ajuda. Leva só um minuto.',

  'add.authenticator': 'Configure seu aplicativo autenticador',
  'add.authenticator.explain':
    'Abra sua página: ela mostra uma imagem para ler com o aplicativo. Depois digite lá os seis dígitos. A página pede o código da página abaixo.',
  'add.recovery': 'Guarde seus códigos de recuperação',
  'add.recovery.explain':
    'Abra sua página: ela mostra seus códigos uma única vez. Anote-os ou imprima-os. A página pede o código da página abaixo.',
  'add.email': 'Adicione um endereço de e-mail particular',
  'add.email.explain':
    'Enviamos um código para ele, para verificá-lo. Não pode ser seu endereço do trabalho: esse fica bloqueado junto com a sua senha.',
  'add.email.label': 'Endereço de e-mail particular',
  'add.email.confirm': 'Veja seu e-mail',
  'add.email.confirm.explain':
    'Enviamos um código para o endereço que você digitou. Pode levar um minuto. Veja também a pasta de spam.',

  'methods.title': 'Seus métodos',
  'methods.none': 'Você ainda não registrou nada',
  'methods.row': 'desde {since, date, dated}',
  'methods.row.address': '{hint}, desde {since, date, dated}',
  'methods.row.left': '{left, plural, =0 {todos usados} one {resta #} other {restam #}}, desde {since, date, dated}',
  'methods.row.worn': 'desativado após muitas tentativas erradas; registrado desde {since, date, dated}',
  'methods.edit': 'Qual deles?',
  'methods.edit.explain': 'Substitua um método quando tiver um celular ou endereço novo. Remova o que você não usa mais.',
  'methods.remove': 'Remover este método?',
  'methods.remove.explain': 'Ele não poderá mais ser usado para mostrar que é você. Avisamos todos os seus endereços.',
  'methods.remove.last': 'É o seu último. Sem ele, você não consegue resolver nada sem ajuda. Avisamos todos os seus endereços.',
  'methods.removed': 'O método foi removido.',
  'methods.not-removed': 'O método não foi removido. Tente de novo.',
  'methods.replaced': 'O método foi salvo.',

  'refused.not-linked': 'Não conheço sua conta',
  'refused.not-linked.next':
    'Este chat não está vinculado a uma conta da qual eu cuido, ou não está mais. Mostre uma vez de quem ele é e depois você resolve tudo por aqui.',
  'refused.not-linked.why':
    'Reconheço as pessoas pelos identificadores da conta de chat, nunca pelo nome ou pelo e-mail, porque esses qualquer um pode ter.',
  'refused.directory-down': 'Não consigo acessar o diretório',
  'refused.directory-down.next': 'Nada foi alterado. Tente de novo em alguns minutos.',
  'refused.directory-down.why': 'O diretório onde está sua conta não respondeu. Sem ele, não consigo verificar nem alterar nada.',
  'refused.switched-off': 'Isto está desativado',
  'refused.switched-off.next': 'Sua organização não oferece o autoatendimento aqui.',
  'refused.switched-off.why': 'No momento, a política da sua organização não permite que ninguém faça isso por conta própria.',
  'refused.out-of-scope': 'Isto ainda não está disponível para você',
  'refused.out-of-scope.next': 'Sua organização oferece isto só a alguns grupos, e você não está em nenhum deles.',
  'refused.out-of-scope.why':
    'A política indica os grupos que podem usar o autoatendimento. Grupos dentro de grupos contam. Sua conta não está em nenhum deles.',
  'refused.emergency': 'O autoatendimento está fechado por enquanto',
  'refused.emergency.next':
    'Sua organização o fechou para proteger todo mundo. Nada foi alterado. Fale com o seu suporte técnico.',
  'refused.emergency.why':
    'Alguém pode estar tentando se apoderar de contas. Por isso, um administrador suspendeu o autoatendimento até que seja seguro de novo.',
  'refused.untouchable': 'Não posso mexer nesta conta',
  'refused.untouchable.next': 'Sua conta está desativada, expirou ou é de um tipo que eu nunca altero.',
  'refused.untouchable.why':
    'Contas desativadas, expiradas, de convidado, de serviço, compartilhadas e de emergência só são alteradas por pessoas, nunca por mim.',
  'refused.privileged': 'Sua conta tem poderes demais para o autoatendimento',
  'refused.privileged.next': 'Contas privilegiadas são redefinidas por pessoas, não por mim.',
  'refused.privileged.why':
    'Quem se apoderasse de uma conta assim poderia se apoderar de muito mais. Por isso, o autoatendimento está desativado para ela.',
  'refused.paused': 'O autoatendimento está pausado para a sua conta',
  'refused.paused.next': 'Houve tentativas erradas demais. Ele reabre sozinho em até um dia.',
  'refused.paused.why':
    'Depois de muitas tentativas erradas em um dia, eu paro de atender, para o caso de não ter sido você. Isso não bloqueia sua conta em si. Se não foi você, avise o seu suporte técnico.',
  'refused.frozen': 'O autoatendimento está congelado para a sua conta',
  'refused.frozen.next': 'Alguém disse sobre ela “não fui eu”. Seu suporte técnico pode descongelar, com uma segunda pessoa.',
  'refused.frozen.why':
    'Enquanto estiver congelado, ninguém pode redefinir, desbloquear ou alterar nada da sua conta por aqui, nem você. Escreva “não fui eu” para ver até quando.',
  'refused.not-registered': 'Você ainda não registrou nada',
  'refused.not-registered.next': 'Se você ainda sabe sua senha, faça o registro agora. Se não, seu suporte técnico pode ajudar.',
  'refused.not-registered.why':
    'Para redefinir uma senha, preciso saber que é você. Para isso, você precisa ter registrado algo antes.',
  'refused.not-enough-methods': 'O que você registrou não é suficiente',
  'refused.not-enough-methods.next':
    'Sua organização pede mais verificações do que seus métodos permitem. Seu suporte técnico pode ajudar agora. Registre outro método assim que puder.',
  'refused.not-enough-methods.why':
    'Duas verificações precisam ser de dois tipos diferentes, como um aplicativo e um código guardado. Um método desativado ou esgotado não conta.',
  'refused.not-supported': 'Isto não é oferecido aqui',
  'refused.not-supported.next': 'Sua organização o desativou.',
  'refused.not-supported.why': 'A política não oferece isto, ou o diretório não consegue fazê-lo.',
  'refused.too-many': 'Por enquanto é o bastante',
  'refused.too-many.next': 'Você fez isto muitas vezes em pouco tempo. Espere um pouco e tente de novo.',
  'refused.too-many.why': 'Os limites impedem que outras pessoas façam tentativas em seu nome.',
  'refused.not-verified': 'Não consegui ter certeza de que é você',
  'refused.not-verified.next': 'Nada foi alterado. Comece de novo.',
  'refused.not-verified.why': 'As verificações que você fez eram antigas demais, ou as regras mudaram nesse meio-tempo.',
  'refused.link-spent': 'Sua página foi fechada',
  'refused.link-spent.next': 'Isto não foi concluído. Comece de novo.',
  'refused.link-spent.why': 'Uma página aceita só algumas tentativas. Depois ela se fecha, para o caso de não ter sido você.',
  'refused.hold': 'Ainda não',
  'refused.hold.next': 'Depois de uma redefinição como a sua, os métodos ficam como estão por um dia.',
  'refused.hold.why':
    'Você entrou com um código guardado ou com um atestado. Por um dia, nada pode ser adicionado nem removido, para que ninguém que tenha achado o código ou enganado um colega possa tirar seu acesso.',
  'refused.interrupted': 'Fomos interrompidos',
  'refused.interrupted.next': 'Isto não foi concluído. Comece de novo.',
  'refused.interrupted.why': 'Algo do nosso lado parou no meio. O que não foi concluído não foi feito.',

  'ended.cancelled': 'Cancelado',
  'ended.cancelled.next': 'O que foi concluído permanece; nada mais foi alterado. Escreva “ajuda” quando precisar de mim.',
  'ended.expired': 'O tempo acabou',
  'ended.expired.next': 'O que foi concluído permanece; nada mais foi alterado. Escreva “ajuda” para continuar.',
  'ended.superseded': 'Fechado: você começou algo novo',
  'ended.superseded.next': 'Continua abaixo ou no seu outro chat. O que foi salvo continua salvo.',
  'ended.outdated': 'Passei por uma atualização',
  'ended.outdated.next':
    'Não é possível continuar de onde parou. O que foi concluído permanece. Escreva “ajuda” para começar de novo.',
  'ended.helpdesk': 'Fechado pelo seu suporte técnico',
  'ended.helpdesk.next':
    'Um atendente com quem você falou fechou o que estava aberto para a sua conta. Escreva “ajuda” para começar de novo.',
  'ended.not-me': 'Fechado: o autoatendimento está congelado',
  'ended.not-me.next': 'Alguém disse sobre a sua conta “não fui eu”, por isso tudo o que estava aberto foi encerrado.',
  'ended.link-spent': 'Sua página foi fechada',
  'ended.link-spent.next': 'Houve tentativas erradas demais nela. Escreva “ajuda” para começar de novo.',

  'link.continue': 'Continue na sua página',
  'link.continue.explain':
    'Sua página está aberta em um navegador. Continue lá. Se você a fechou, obtenha um novo link: a página antiga então se encerra.',
  'link.elsewhere':
    'Alguém tentou abrir sua página em outro navegador. Se não foi você, cancele isto e avise o seu suporte técnico.',

  'stale.title': 'Essa pergunta já passou',
  'stale.explain': 'Ela já foi respondida, ou algo novo começou. Escreva “ajuda” quando precisar de mim.',
  'public.see-direct': 'Respondi a você em uma mensagem direta.',
  'public.write-direct': 'Escreva para mim em uma mensagem direta. Não falo de contas aqui.',
  'moved.title': 'Isto continua abaixo',
  'outsider.title': 'Não posso ajudar você aqui',
  'outsider.explain': 'Ajudo somente membros efetivos desta organização. Fale com o seu suporte técnico.',
  'typed.use-buttons': 'Use os botões',
  'typed.use-buttons.explain':
    'Não posso aceitar isso como resposta. Nunca digite uma senha ou um código no chat: se acabou de fazer isso, troque o que digitou.',
  'typed.not-understood': 'Não entendi. Se era uma senha ou um código: não guardei, mas troque, pois ficou escrito no chat.',
  'help.meanwhile':
    'Você está no meio de algo: continue abaixo ou cancele. O suporte técnico nunca pede a você uma senha ou um código.',
  'typed.busy': 'Um momento: ainda estou trabalhando nisso.',
  'member.unknown': 'Não consigo identificar você agora',
  'member.unknown.explain':
    'A plataforma de chat não me respondeu. Tente de novo em um minuto ou fale com o seu suporte técnico.',
  'unavailable.title': 'Não consigo trabalhar agora',
  'unavailable.explain': 'Tente de novo em alguns minutos. Se havia algo em andamento, vou contar aqui como terminou.',
} as const;
