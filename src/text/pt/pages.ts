/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': 'Problema: {title} – {organisation}',
  'page.problem.title': 'Há um problema',
  'page.safety':
    'Ninguém da sua organização vai pedir a você uma senha ou um código. Digite senhas e códigos somente nesta página.',
  'page.safety.elsewhere':
    'Ninguém da sua organização vai pedir a você uma senha ou um código por chat, por e-mail ou por telefone.',
  'page.busy': 'Um momento…',
  'page.stale':
    'Aquele formulário estava desatualizado: pode ter sido enviado duas vezes ou de uma guia mais antiga. Ele não alterou nada. É aqui que você está agora.',
} as const;

const time = {
  'page.time.left':
    'Esta página se fecha em cerca de {minutes, plural, one {um minuto} other {# minutos}} se você não continuar.',
  'page.time.last':
    'Esta página se fecha em cerca de {minutes, plural, one {um minuto} other {# minutos}}. Esse prazo não pode mais ser prorrogado.',
  'page.time.end': 'O que não tiver sido enviado até lá será descartado. Você pode obter um novo link no seu chat.',
  'page.time.extended': 'Agora você tem mais tempo.',
  'page.time.extended.title': 'Você tem mais tempo',
  'page.time.extended.explain': 'Feche esta guia e continue naquela em que você estava.',
  'page.time.over': 'O tempo acabou. O que não foi enviado foi descartado. Obtenha um novo link no seu chat.',
} as const;

const claim = {
  'page.call.title': 'Ao telefone com o suporte técnico?',
  'page.call.explain':
    'Se você não consegue abrir o seu chat, mostre aqui que é você. O atendente vê que deu certo, e nada do que você digita.',
  'page.call.account': 'Sua conta',
  'page.call.number': 'O número que informaram a você',
  'page.call.number.hint': 'Seis dígitos. O atendente diz quais são.',
  'page.call.code': 'Um código seu',
  'page.call.code.hint':
    'Do seu aplicativo autenticador, ou um dos códigos de recuperação que você guardou. Nunca o diga a ninguém.',
  'page.call.submit': 'Sou eu',
  'page.call.wrong': 'Os dados não conferem, ou o número não vale mais. Peça um novo número e tente de novo.',
  'page.call.doubt':
    'Ninguém ligou para você? Então feche esta página. Se tiver dúvida, desligue e ligue você para o suporte técnico.',
  'page.call.done': 'Obrigado',
  'page.call.done.explain': '{agent}, do suporte técnico, agora sabe que é você.',
  'page.call.done.words':
    'Pergunte quais são as duas palavras do atendente. Ele deve dizer: {words}. Se não souber, desligue e ligue você para o suporte técnico.',
  'page.claim.title': 'Digite o seu código da página',
  'page.claim.explain': 'Esta página pertence a uma só pessoa. O código mostra que é você.',
  'page.claim.label': 'Código da página',
  'page.claim.hint': 'Seis dígitos. Ele está no seu chat, ao lado do botão que trouxe você até aqui.',
  'page.claim.submit': 'Abrir minha página',
  'page.claim.after': 'Ela abre somente neste navegador e uma única vez.',
} as const;

const passwords = {
  'page.password.title': 'Escolha uma nova senha',
  'page.password.rules': 'Regras para a sua nova senha',
  'page.password.account': 'Conta',
  'page.password.current': 'Senha atual',
  'page.password.current.hint': 'A que você usa hoje para entrar.',
  'page.password.new': 'Nova senha',
  'page.password.again': 'Nova senha, mais uma vez',
  'page.password.again.hint': 'Digite a mesma senha de novo ou cole-a.',
  'page.password.show': 'Mostrar o que eu digito',
  'page.password.submit': 'Salvar minha nova senha',
  'page.password.strength': 'Dificuldade de adivinhar: {strength}.',
  'page.current.title': 'Digite a sua senha atual',
  'page.current.explain': 'Ela mostra que é você. Ela vai apenas para o seu diretório e não fica guardada.',
  'page.current.submit': 'Conferir minha senha',
} as const;

const signIn = {
  'page.sign-in.title': 'Entrar',
  'page.sign-in.register': 'Entre como você faz todos os dias. Isso mostra que é você.',
  'page.sign-in.change': 'Primeiro, entre como você faz todos os dias. Depois você pode escolher aqui uma nova senha.',
  'page.sign-in.link': 'Entre com a conta que você quer usar aqui.',
  'page.sign-in.submit': 'Ir para a página de entrada',
  'page.sign-in.back': 'Você digita a sua senha na página de entrada da sua organização. Ela traz você de volta para cá.',
  'page.leaving.title': 'Para a página de entrada',
  'page.leaving.explain': 'Você segue para {host}. Digite a sua senha lá somente se conhecer aquela página.',
  'page.leaving.go': 'Continuar',
  'page.signed-in.title': 'Você voltou',
  'page.signed-in.explain': 'É só um clique, e continuamos de onde você parou.',
  'page.signed-in.submit': 'Continuar',
} as const;

const authenticator = {
  'page.authenticator.title': 'Configure o seu aplicativo autenticador',
  'page.authenticator.explain':
    'Tenha o seu telefone à mão, com um aplicativo autenticador instalado. Serve qualquer aplicativo que gere códigos de seis dígitos, como o Microsoft Authenticator, o Google Authenticator ou o Aegis.',
  'page.authenticator.once':
    'A sua chave é um segredo. Ela é mostrada uma única vez: confira se ninguém está olhando para a sua tela.',
  'page.authenticator.reveal': 'Mostrar minha chave',
  'page.authenticator.have': 'Já adicionei a chave',
  'page.authenticator.new': 'Mostrar uma nova chave',
  'page.authenticator.new.explain': 'A nova chave substitui a anterior. Exclua a antiga no seu aplicativo.',
  'page.authenticator.step.add': 'Abra o aplicativo e escolha adicionar uma conta. Depois aponte a câmera para esta imagem.',
  'page.authenticator.step.type': 'Ou digite esta chave no aplicativo:',
  'page.authenticator.step.same': 'Você está lendo isto nesse mesmo telefone?',
  'page.authenticator.step.open': 'Abrir meu aplicativo autenticador',
  'page.authenticator.step.code': 'Digite os seis dígitos que o aplicativo mostra agora.',
  'page.authenticator.picture': 'Código QR da sua chave. A chave também está escrita abaixo dele.',
  'page.authenticator.key': 'Chave',
  'page.authenticator.account': 'Nome da conta no aplicativo: {account}',
  'page.authenticator.code': 'Código de seis dígitos',
  'page.authenticator.code.hint': 'Ele muda a cada 30 segundos. Qualquer código que o aplicativo mostre agora serve.',
  'page.authenticator.submit': 'Conferir o código',
} as const;

const recovery = {
  'page.codes.title': 'Seus códigos de recuperação',
  'page.codes.explain':
    'Com um destes códigos você mostra que é você quando não tem mais nada à mão. Cada um funciona uma única vez.',
  'page.codes.once':
    'Eles são mostrados uma única vez. Tenha papel ou uma impressora à mão e confira se ninguém está olhando para a sua tela.',
  'page.codes.reveal': 'Mostrar meus códigos',
  'page.codes.keep': 'Anote ou imprima os códigos e guarde-os onde você guarda o seu passaporte. Não no computador.',
  'page.codes.list': 'Códigos de recuperação',
  'page.codes.for': 'Para {login} em {organisation}',
  'page.codes.print': 'Imprimir',
  'page.codes.saved': 'Já guardei os códigos',
  'page.codes.saved.explain':
    'Eles passam a funcionar assim que você confirmar. Os códigos que você tinha antes deixam de funcionar.',
  'page.recovery.title': 'Digite um código de recuperação',
  'page.recovery.explain':
    'Use um dos códigos que você guardou ao se registrar. Cada um funciona uma única vez; risque-o depois.',
  'page.recovery.label': 'Código de recuperação',
  'page.recovery.hint': 'Maiúsculas ou minúsculas, com ou sem hifens.',
  'page.recovery.submit': 'Conferir o código',
} as const;

const linking = {
  'page.linking.title': 'Seu código de vinculação',
  'page.linking.explain':
    'Ele vincula o seu outro chat à sua conta. Funciona uma única vez, por dez minutos, e somente no chat cujo número você digitou.',
  'page.linking.once':
    'Ele é mostrado uma única vez. Não o repasse: quem vincula um chat com ele pode pedir a redefinição da sua senha.',
  'page.linking.reveal': 'Mostrar meu código de vinculação',
  'page.linking.code': 'Código de vinculação',
  'page.linking.type':
    'Digite-o na página do seu outro chat em até {minutes, plural, one {# minuto} other {# minutos}}. Nunca o digite em um chat.',
  'page.linking.done': 'Já digitei o código',
  'page.linking.enter.title': 'Digite o seu código de vinculação',
  'page.linking.enter.explain':
    'Escreva “vincular outro chat” ao bot no chat que já conhece você e digite {number} lá. O bot então mostra o código em uma página própria.',
  'page.linking.enter.hint': 'Doze letras e dígitos. Maiúsculas ou minúsculas, com ou sem hifens.',
  'page.linking.enter.submit': 'Vincular este chat',
  'page.account.title': 'Nome e senha da sua conta',
  'page.account.explain':
    'Eles vão apenas para o seu diretório e não ficam guardados. Se os dois estiverem certos, um código vai para o endereço de e-mail que a sua organização tem de você.',
  'page.account.name': 'Nome da conta ou endereço de e-mail',
  'page.account.name.hint': 'O que você digita para entrar no trabalho.',
  'page.account.submit': 'Continuar',
} as const;

const pass = {
  'page.pass.title': 'Seu passe',
  'page.pass.explain': 'O suporte técnico emitiu um passe para você. Só você pode vê-lo, aqui.',
  'page.pass.once': 'Ele é mostrado uma única vez. Anote-o agora e não o diga a ninguém, nem mesmo ao suporte técnico.',
  'page.pass.was-shown':
    'O seu passe já foi mostrado e não será mostrado de novo. Se você não o anotou, peça outro ao suporte técnico.',
  'page.pass.reveal': 'Mostrar meu passe',
  'page.pass.label': 'Passe',
  'page.pass.life': 'Ele funciona por {minutes, plural, one {um minuto} other {# minutos}}.',
  'page.pass.life.once': 'Ele funciona uma única vez, em até {minutes, plural, one {um minuto} other {# minutos}}.',
  'page.pass.use.registration':
    'Agora escreva “registrar” ao bot no seu chat. Ele pede este passe em uma página como esta, nunca no chat.',
  'page.pass.use.sign-in':
    'Agora entre no trabalho com o seu nome e este passe no lugar da senha e configure lá os seus métodos.',
  'page.pass.done': 'Já anotei o passe',
  'page.pass.enter.title': 'Digite o seu passe',
  'page.pass.enter.explain':
    'O passe que o suporte técnico emitiu e que a sua página mostrou a você. Ele funciona uma única vez.',
  'page.pass.enter.hint': 'Dezesseis letras e dígitos. Maiúsculas ou minúsculas, com ou sem hifens.',
  'page.pass.enter.submit': 'Conferir meu passe',
} as const;

const messages = {
  'page.go-back': 'Você terminou nesta página',
  'page.go-back.explain': 'O que você fez aqui está salvo. Volte ao seu chat: ele diz o que vem agora.',
  'page.look-again': 'Ver de novo',
  'page.close': 'Você pode fechar esta página.',
} as const;

const problems = {
  'page.bad-link.title': 'Este link não funciona',
  'page.bad-link.explain':
    'Ele pode ser antigo demais, já ter sido usado ou ter sido aberto em outro navegador, ou o código não estava certo. Esta solicitação não alterou nada; o seu chat diz o que foi feito antes.',
  'page.bad-link.next':
    'Errou ao digitar o código? Então volte uma página e digite-o de novo. Caso contrário, volte ao seu chat e peça um novo link; ele vem com um novo código.',
  'page.too-many.title': 'Solicitações demais',
  'page.too-many.explain': 'Muitas solicitações vieram da sua rede em pouco tempo. Nada foi alterado por esta.',
  'page.too-many.next': 'Aguarde {seconds, plural, one {um segundo} other {# segundos}} e tente de novo.',
  'page.not-yours.title': 'Não conseguimos confirmar que isto veio de você',
  'page.not-yours.explain': 'O que você enviou não veio desta página, ou o seu navegador não guarda cookies. Nada foi alterado.',
  'page.not-yours.next': 'Abra mais uma vez o link no seu chat. Se acontecer de novo, permita cookies para esta página.',
  'page.unreadable.title': 'Não conseguimos ler isso',
  'page.unreadable.explain': 'O que o seu navegador enviou não é o que esta página espera. Nada foi alterado.',
  'page.unreadable.next': 'Abra mais uma vez o link no seu chat.',
  'page.trouble.title': 'Algo não está funcionando do nosso lado',
  'page.trouble.explain': 'Não conseguimos concluir. O seu chat diz se algo foi alterado.',
  'page.trouble.next': 'Tente de novo em alguns minutos.',
  'page.reference': 'Número de referência para o suporte técnico: {reference}',
  'page.problem.bare': 'Este endereço não responde a isso.',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
