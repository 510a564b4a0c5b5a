/** What a person may type, by command: words separated by commas. Case and accents do not matter. The first word or words decide. */
export const commands = {
  'command.reset':
    'redefinir, redefinir senha, redefinir minha senha, redefinir a senha, esqueci, esqueci senha, esqueci minha senha, esqueci a senha, esqueci a minha senha, eu esqueci minha senha, senha esquecida',
  'command.unlock': 'desbloquear, desbloquear conta, desbloquear minha conta, desbloquear a conta',
  'command.change':
    'alterar, alterar senha, alterar minha senha, alterar a senha, mudar senha, mudar minha senha, mudar a senha, trocar senha, trocar minha senha, trocar a senha',
  'command.register': 'registrar, registrar método, registrar um método, registro, cadastrar, me registrar, me cadastrar',
  'command.methods': 'meus métodos, métodos',
  'command.link': 'vincular, vincular minha conta, vincular este chat',
  'command.link-other': 'vincular outro chat, vincular meu outro chat',
  'command.chats': 'meus chats, chats, desvincular',
  'command.case': 'caso, abrir caso, abrir um caso',
  'command.policy': 'política, a política',
  'command.policy-trial': 'testar política, testar a política, sspr testar',
  'command.policy-emergency': 'emergência, política emergência, política de emergência',
  'command.life': 'expiração, política expiração, expiração de senhas',
  'command.campaign': 'campanha, campanhas',
  'command.reports': 'relatórios, relatório',
  'command.audit': 'auditoria, auditar',
  'command.approval': 'aprovações, minhas aprovações, aprovações pendentes, aprovações em aberto',
  'command.caller':
    'é o suporte?, é o suporte, é do suporte?, é do suporte, é o suporte técnico?, é o suporte técnico, é do suporte técnico?, é do suporte técnico, é mesmo o suporte?, é mesmo o suporte',
  'command.not-me': 'não fui eu, isso não fui eu, não era eu, eu não fui, congelar, congelar minha conta, congelar a minha conta',
  'command.rehearsal':
    'eu conseguiria entrar hoje?, eu conseguiria entrar hoje, conseguiria entrar hoje?, conseguiria entrar hoje, ensaio, ensaiar',
  'command.help': 'ajuda, oi, olá, menu, início, iniciar, bom dia, boa tarde, boa noite',
  'command.cancel': 'cancelar, parar, sair, interromper',
  'command.start-over': 'recomeçar, começar de novo, começar novamente, reiniciar',
  'command.language': 'idioma, idiomas, língua',
} as const;
