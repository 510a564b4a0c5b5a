/** Sentences of what an agent begins and the person finishes, and of the manager who vouches. */
export const assisted = {
  'assisted.looking': 'Um momento',
  'assisted.who': '{agent}, do suporte técnico, começou isto com você. Chamado: {ticket}.',
  'assisted.only-you':
    'Daqui em diante, só você pode continuar. Ninguém do suporte técnico vai perguntar o que você digita ou vê.',
  'assisted.assisted-reset': 'Escolha uma nova senha',
  'assisted.assisted-reset.explain': 'Você abre uma página só sua e escolhe nela uma nova senha. A antiga deixa então de valer.',
  'assisted.assisted-pass': 'Um passe espera por você',
  'assisted.assisted-pass.explain':
    'Você abre uma página só sua: ela mostra o passe uma única vez. Tenha à mão algo para anotar.',
  'assisted.button.assisted-reset': 'Escolher uma nova senha',
  'assisted.button.assisted-pass': 'Mostrar meu passe',
  'assisted.button.deny': 'Eu não pedi isto',
  'assisted.button.seen': 'Já anotei',
  'assisted.choose': 'Escolha sua nova senha',
  'assisted.choose.explain':
    'Abra sua página e escolha nela uma nova senha. A página pede o código da página abaixo. Não passe nenhum dos dois a ninguém, nem ao suporte técnico.',
  'assisted.pass': 'Veja seu passe',
  'assisted.pass.explain':
    'Abra sua página: ela mostra seu passe uma única vez. A página pede o código da página abaixo. Não passe nada disso a ninguém, nem ao suporte técnico.',
  'assisted.revealing': 'Criando seu passe',
  'assisted.shown': 'Sua página mostra seu passe',
  'assisted.shown.explain': 'Ele não aparece de novo. Anote-o antes de fechar a página.',
  'assisted.pass.seen': 'Seu passe está pronto',
  'assisted.pass.seen.next': 'Entre na conta do trabalho com seu nome e o passe, e configure lá seus métodos.',
  'assisted.pass.register':
    'Registre-se de novo agora. Eu peço o passe em uma página só sua. O que você registrou antes deixa de valer com isso.',
  'assisted.pass.not-issued': 'Não há passe para você',
  'assisted.pass.not-issued.next': 'Ele foi recusado, é antigo demais ou já foi usado. Fale com o suporte técnico.',
  'assisted.pass.not-confirmed': 'Não conseguimos mostrar um passe a você',
  'assisted.pass.not-confirmed.next': 'Houve uma interrupção. Peça outro ao suporte técnico: este então deixa de funcionar.',
  'assisted.over.none': 'Não há nada a fazer',
  'assisted.over.none.next': 'O que o suporte técnico começou está encerrado. Se você ainda precisar, ligue de novo para eles.',
  'assisted.over.denied': 'Que bom que você avisou',
  'assisted.over.denied.next': 'Nada foi alterado. A segurança foi avisada. Se alguém estiver ao telefone com você, desligue.',

  'pass.prove': 'Você tem um passe do suporte técnico',
  'pass.prove.explain':
    'Abra sua página e digite o passe lá, nunca aqui. O que você registrou antes deixa de valer assim que algo novo for registrado. A página pede o código da página abaixo.',
  'pass.button.other': 'Não o tenho à mão',
  'problem.pass.wrong': 'Esse não é o seu passe, ou ele é antigo demais. Tente de novo.',
  'problem.pass.wait': 'Muitas tentativas. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente de novo.',
  'problem.pass.unavailable': 'Não conseguimos verificar agora. A tentativa pode contar. Tente de novo em um minuto.',
  'problem.pass.interrupted':
    'Houve uma interrupção, e o passe pode ter sido gasto. Tente mais uma vez ou fale com o suporte técnico.',

  'vouch.looking': 'Um momento',
  'vouch.title': 'Você atesta por {target}?',
  'vouch.who': '{target} ligou para {agent}, do suporte técnico, e perdeu todos os meios de mostrar quem é. Chamado: {ticket}.',
  'vouch.explain':
    'Se você atestar e uma segunda pessoa concordar, {target} recebe um passe para se registrar de novo. Nada mais.',
  'vouch.only-if':
    'Fale com {target} agora, pessoalmente ou por uma voz que você conhece. A pessoa lhe diz um número: digite-o aqui.',
  'vouch.number': 'O número que a pessoa lhe disser',
  'vouch.number.hint': 'Seis dígitos. Aceite-o somente da própria pessoa, não do suporte técnico.',
  'vouch.button.yes': 'Sei que é essa pessoa',
  'vouch.button.no': 'Não atesto',
  'vouch.problem.wrong': 'Não é esse o número. Peça-o de novo.',
  'vouch.problem.interrupted': 'Houve uma interrupção. Digite mais uma vez.',
  'vouch.problem.unavailable': 'Não funcionou. Tente de novo.',
  'vouch.over.vouched': 'Obrigado',
  'vouch.over.vouched.next': 'O suporte técnico já sabe. Uma segunda pessoa também precisa concordar.',
  'vouch.over.denied': 'Que bom que você avisou',
  'vouch.over.denied.next': 'Nada foi alterado. A segurança foi avisada.',
  'vouch.over.failed': 'Não funcionou',
  'vouch.over.failed.next': 'O número estava errado ou era antigo demais. O suporte técnico pode perguntar de novo.',
  'vouch.over.none': 'Ninguém pede que você ateste',
  'vouch.over.none.next': 'O pedido está encerrado.',

  'method.vouch.hint': 'Alguém que conhece você confirma que é você',
  'voucher.wait': 'Diga este número',
  'voucher.wait.explain':
    '{kind, select, manager {Perguntamos ao seu gestor. Ligue ou vá até lá e diga este número:} other {Perguntamos a {who}. Ligue ou vá até lá e diga este número:}}',
  'voucher.wait.next':
    'O prazo é de {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}; assim que o número for digitado, isto continua sozinho. Se a pessoa não recebeu mensagem minha, ela não pode atestar agora: use outro método.',
  'button.voucher-look': 'Já foi digitado',
  'problem.voucher.throttled':
    'Isso já foi pedido várias vezes, ou alguém não quis atestar por você. Espere ou use outro método.',
  'problem.voucher.no-manager': 'O diretório não conhece o seu gestor, ou conhece há menos de três dias. Escolha outro meio.',
  'problem.voucher.failed':
    'Ninguém atestou: o número não estava certo, era tarde demais ou a resposta foi não. Escolha de novo.',
  'problem.voucher.not-yet': 'Ainda não foi digitado.',
  'problem.voucher.self': 'Ninguém atesta por si mesmo. Indique outra pessoa.',
  'problem.voucher.unavailable': 'Não funcionou agora. Tente de novo em um minuto.',
  'voucher.asked': '{target} pede que você ateste',
  'voucher.asked.explain':
    '{purpose, select, reset {{target} quer escolher uma nova senha.} unlock {{target} quer desbloquear a própria conta.} change {{target} quer alterar a própria senha.} manage {{target} quer mudar os próprios métodos.} register {{target} quer indicar você como alguém que possa atestar um dia.} rehearsal {{target} só está testando se funciona. Isso não abre nada.} other {{target} quer mostrar quem é.}}',
  'voucher.agree.explain':
    'Se você concordar, {target} poderá pedir a você quando não conseguir entrar. Você receberá uma ligação e um número, e poderá recusar a cada vez.',
  'voucher.first': 'Primeiro mostre que é você, com sua chave de acesso ou seu aplicativo.',
  'button.voucher-go': 'Continuar',
  'voucher.over.vouched.next': 'A pessoa já pode continuar.',
  'voucher.over.agreed.next': 'A partir de amanhã podem pedir a você.',
  'voucher.over.denied.next': 'Isto terminou, e a pessoa será avisada.',
  'voucher.over.failed.next': 'O número não estava certo ou era tarde demais. Podem pedir a você de novo.',
  'voucher.over.not-allowed': 'Você não pode atestar agora',
  'voucher.over.not-allowed.next':
    'Você pode atestar três vezes em 30 dias, mas não por quem atestou por você, nem logo depois de alguém atestar por você.',
  'add.voucher': 'Quem pode atestar por você?',
  'add.voucher.explain':
    'Indique um colega que conheça a sua voz. Perguntamos se ele concorda; um dia depois, passa a valer. Ou escolha o seu gestor, seja quem for nesse momento.',
  'add.voucher.known':
    'A pessoa precisa ter aqui uma chave de acesso ou um aplicativo. A lista dos seus métodos diz quando ela concordou; não dizemos se conhecemos alguém com esse nome.',
  'add.voucher.label': 'Nome de entrada ou e-mail do trabalho',
  'button.ask-colleague': 'Perguntar',
  'button.my-manager': 'Meu gestor',
  'methods.row.voucher':
    '{kind, select, manager {seu gestor} other {{who}}}, {state, select, waits {ainda não concordou} gone {não pode mais atestar} other {vale a partir de {from, date, dated}}}',
} as const;
