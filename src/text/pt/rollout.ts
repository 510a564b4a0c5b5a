/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout = {
  'rollout.chat.title': 'Novidade: escolha uma nova senha por conta própria',
  'rollout.chat.what':
    'Esqueceu a senha ou a sua conta foi bloqueada? A partir de agora, em {organisation}, você resolve por conta própria, a qualquer hora, aqui neste chat.',
  'rollout.chat.do': 'Escreva “registrar” para mim uma vez, enquanto ainda consegue entrar. Leva dois minutos.',
  'rollout.chat.safe':
    'Eu nunca peço uma senha em uma mensagem, e ninguém da nossa equipe envia a você um link para digitar uma senha.',

  'rollout.mail.title': 'Registre-se para redefinir a senha: leva dois minutos',
  'rollout.mail.what':
    '{organisation} agora tem um bot no Teams e no Slack que ajuda você quando esquece a senha ou tem a conta bloqueada. Você escolhe uma nova senha por conta própria, a qualquer hora, sem ligar para ninguém.',
  'rollout.mail.do':
    'Abra o bot no Teams ou no Slack e escreva “registrar”. Ele pede formas de mostrar que é você, como um aplicativo no seu telefone, e dá a você códigos de recuperação para guardar em papel.',
  'rollout.mail.then':
    'Depois, escreva “redefinir” quando tiver esquecido a senha, “desbloquear” quando a sua conta estiver bloqueada ou “alterar” quando quiser outra senha.',
  'rollout.mail.safe':
    'Este e-mail não tem nenhum link, e isso é de propósito. Ninguém da nossa equipe envia a você um link para digitar uma senha. Se receber um, avise o suporte técnico.',

  'rollout.intranet.title': 'Redefinição de senha no Teams e no Slack',
  'rollout.intranet.what':
    'Você pode redefinir a sua senha, alterá-la e desbloquear a sua conta em {organisation} por conta própria, em um chat com o nosso bot.',
  'rollout.intranet.register':
    'Primeiro, registre-se: escreva “registrar” ao bot enquanto ainda consegue entrar. Dois minutos, uma única vez.',
  'rollout.intranet.reset':
    'Esqueceu a senha: escreva “redefinir”. Mostre duas vezes que é você e escolha uma nova senha em uma página que é só sua por alguns minutos.',
  'rollout.intranet.unlock': 'A conta está bloqueada, mas você sabe a senha: escreva “desbloquear”.',
  'rollout.intranet.phone': 'Telefone novo: escreva “meus métodos” e substitua o antigo antes de se desfazer dele.',
  'rollout.intranet.call':
    'Alguém liga e diz que é do suporte técnico: escreva “é o suporte?”. Se ninguém estiver verificando você, desligue.',
  'rollout.intranet.not-me':
    'Recebeu um aviso de algo que você não fez: escreva “não fui eu”. Isso interrompe na hora tudo o que envolve a sua conta.',
  'rollout.intranet.data':
    'Guardamos somente o que você registra, criptografado, e um histórico do que foi feito. Senhas nunca são guardadas nem digitadas em um chat. Você vê e remove o que registrou com “meus métodos”.',
} as const;
