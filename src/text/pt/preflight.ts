/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'A conta está desabilitada. O Latchkey nunca mexe nela; habilite-a primeiro.',
  'preflight.account.expired': 'A própria conta expirou. O Latchkey nunca mexe nela; prorrogue-a primeiro.',
  'preflight.account.guest': 'É uma conta de convidado. Quem a redefine é a organização de origem.',
  'preflight.account.service': 'É uma conta de serviço. O Latchkey nunca mexe nessas contas.',
  'preflight.account.shared': 'É uma conta compartilhada. O Latchkey nunca mexe nessas contas.',
  'preflight.account.break-glass': 'É uma conta de emergência. O Latchkey nunca mexe nessas contas.',
  'preflight.account.gone': 'Essa conta não existe mais.',
  'preflight.account.protected':
    'A conta é protegida: é de um administrador do domínio ou de um membro de um grupo protegido. A herança de direitos dela está cortada, e o Latchkey nunca grava nela.',
  'preflight.account.smart-card':
    'A conta só pode entrar com cartão inteligente, por isso não é possível comprovar nenhuma senha.',
  'preflight.rights.missing':
    'Falta à conta de serviço o direito “{right}” sobre esta conta. Conceda-o na pasta em que a conta está.',
  'preflight.rights.not-inherited':
    'Falta à conta de serviço o direito “{right}”: a conta não herda direitos da sua pasta. Ative a herança para a conta; pode levar uma hora até funcionar.',
  'preflight.rights.hidden':
    'A conta de serviço não pode ler os direitos sobre esta conta, por isso não dá para saber de antemão. Permita que ela leia as permissões para descobrir.',
  'preflight.right-missing': 'Falta ao registro de aplicativo a permissão {right}. Um administrador precisa dar o consentimento.',
  'preflight.password.too-young':
    'A senha ainda não atingiu a idade mínima. Ela pode ser alterada a partir de {earliest, date, minute} (UTC).',
  'preflight.password.cannot-change': 'A conta está configurada para que o titular não possa alterar a senha.',
  'preflight.not-supported': 'Este diretório não tem como fazer isso.',
  'preflight.not-offered': 'Não é oferecido com este diretório ou não está configurado.',
  'preflight.not-readable': 'O diretório não informou.',
  'preflight.kept-in-the-office-directory':
    'A conta vem do diretório local, e a senha dela é mantida lá. Configure a gravação de volta (DIRECTORY=hybrid).',
  'preflight.federated': 'A conta entra por outro provedor de identidade, e a senha dela é mantida lá.',
  'preflight.hybrid.writeback-off': 'A gravação de volta (write-back) no diretório local está desativada.',
  'preflight.hybrid.lost': 'A conta vem do diretório local, mas a conta local correspondente não foi encontrada.',
  'preflight.other': 'O diretório diz: {reason}.',
} as const;
