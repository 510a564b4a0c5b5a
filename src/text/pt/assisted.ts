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
} as const;
