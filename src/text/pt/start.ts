/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': 'Não, obrigado',
  'button.start-not-me': 'Alguém está se passando por mim',

  'start.asked': 'Você precisa de ajuda com sua senha?',
  'start.asked.page': 'Alguém digitou seu nome de usuário na página de ajuda com senhas.',
  'start.asked.colleague': '{by} me pediu para ajudar você.',
  'start.asked.explain':
    'Se você precisa de ajuda, continue aqui. Tudo acontece neste chat e em uma página só sua: ninguém mais pode ver, e nada foi alterado.',
  'start.asked.nobody': 'Ninguém vai ligar nem escrever para você pedindo um código. Se alguém fizer isso, é golpe.',
  'start.left-alone': 'Tudo bem, nada foi alterado',
  'start.left-alone.next': 'Escreva “redefinir” sempre que precisar de uma nova senha.',

  'start.told': 'Obrigado por ajudar',
  'start.told.explain':
    'Se eu conheço essa pessoa, acabei de escrever para ela em todos os chats que tem. Ela continua por lá sozinha: você não verá nada disso.',
  'start.told.next': 'Nenhuma mensagem depois de dois minutos? Então a pessoa deve falar com o suporte técnico.',
  'start.refused.not-linked': 'Ainda não conheço você',
  'start.refused.not-linked.next': 'Escreva “vincular” primeiro. Depois você pode iniciar a ajuda para um colega.',
  'start.refused.too-many': 'Foram muitas pessoas em uma hora',
  'start.refused.too-many.next': 'Você pode indicar alguém de novo em uma hora.',
  'start.refused.unavailable': 'Não consegui registrar o pedido',
  'start.refused.unavailable.next': 'Nada foi iniciado. Tente de novo em alguns minutos.',
  'progress.starting': 'Encaminhando',

  'notice.start-asked': 'Alguém me pediu para ajudar você com sua senha',
  'notice.start-asked.explain':
    'Não foi possível falar com você em nenhum chat, então nada foi iniciado. Abra o Teams ou o Slack em qualquer dispositivo em que você ainda esteja conectado e escreva “redefinir” para mim. Se não conseguir abrir nenhum dos dois, fale com o suporte técnico: eles podem verificar você por telefone.',

  'page.start.title': 'Não consegue entrar?',
  'page.start.explain':
    'Digite seu nome de usuário. Se ele for conhecido aqui, escrevo em instantes nos seus próprios chats, e você continua por lá: no celular ou onde você ainda estiver conectado.',
  'page.start.account': 'Nome de usuário',
  'page.start.account.hint': 'O nome com que você entra, por exemplo seu endereço de e-mail do trabalho',
  'page.start.empty': 'Digite primeiro seu nome de usuário.',
  'page.start.submit': 'Quero ajuda',
  'page.start.doubt': 'Esta página nunca pede uma senha. Se alguma pedir, feche-a.',
  'page.start.done.title': 'Obrigado. Agora veja seu chat',
  'page.start.done.explain':
    'Se este nome de usuário for conhecido aqui, já há uma mensagem no seu Teams ou Slack. Pressione o botão da mensagem e siga os passos. Pode levar um minuto.',
  'page.start.done.none':
    'Nenhuma mensagem? Confira o nome de usuário e tente mais uma vez. Se não conseguir abrir nenhum chat, fale com o suporte técnico: eles podem verificar você por telefone.',
  'page.start.done.close': 'Você pode fechar esta página.',
} as const;
