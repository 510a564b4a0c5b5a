/** What `latchkey doctor` and cards for the helpdesk say of one account. */
export const doctor = {
  'doctor.who': '{name} ({login}), conta {account}, diretório {directory}',
  'doctor.well': 'Todas as etapas oferecidas funcionariam.',
  'doctor.ill': 'Nem todas as etapas funcionariam: veja acima.',
  'doctor.no-such': 'Nenhuma conta, ou mais de uma, tem {name} como login, nome principal do usuário ou e-mail.',
  'doctor.topic.steps': 'O que funcionaria agora',
  'doctor.topic.directory': 'O que o diretório faria',
  'doctor.topic.password': 'Senha',
  'doctor.topic.locks': 'Bloqueios e limites',
  'doctor.topic.policy': 'Política',
  'doctor.topic.registration': 'Registro',
  'doctor.topic.methods': 'Métodos',
  'doctor.verdict.works': 'funciona',
  'doctor.verdict.fails': 'falha',
  'doctor.verdict.unknown': 'desconhecido',
  'doctor.verdict.off': 'desativado',
  'doctor.verdict.note': 'nota',

  'doctor.because.not-linked':
    'Nenhuma identidade do Teams ou do Slack está vinculada à conta. A pessoa recebe a resposta “Não conheço sua conta” até que ela seja vinculada.',
  'doctor.because.directory-down': 'O diretório não responde ou não permite que o Latchkey grave.',
  'doctor.because.switched-off': 'A política tem o escopo “nenhum”: o autoatendimento está desativado para todos.',
  'doctor.because.emergency': 'Há uma emergência: os administradores suspenderam o autoatendimento para todos.',
  'doctor.because.out-of-scope': 'A conta não está em nenhum dos grupos que a política indica.',
  'doctor.because.privileged': 'A conta é privilegiada (nível 0), e a política não tem autoatendimento para administradores.',
  'doctor.because.frozen': 'A pessoa disse “não fui eu”: um atendente desfaz isso, e uma segunda pessoa aprova.',
  'doctor.because.paused':
    'O próprio Latchkey pausou o autoatendimento depois de tentativas erradas demais. A pausa termina sozinha em {pausedUntil, date, minute} (UTC). Ela não bloqueia a conta no diretório.',
  'doctor.because.hold':
    'Os métodos ficam retidos depois de uma redefinição com um código guardado. Eles podem ser alterados a partir de {heldUntil, date, minute} (UTC).',
  'doctor.because.not-supported': 'Este diretório não consegue fazer isso.',
  'doctor.because.unlock-off': 'A política não oferece desbloqueio sem redefinição. A redefinição também desbloqueia.',
  'doctor.because.not-registered': 'Nada está registrado.',
  'doctor.because.not-enough-methods':
    'O que está registrado e pode ser usado agora não basta: {gates, plural, one {# verificação é exigida} other {# verificações são exigidas}}.',
  'doctor.because.locked-out':
    'Não é possível comprovar a senha atual enquanto a conta está bloqueada no diretório. Desbloqueie-a ou redefina a senha.',
  'doctor.because.unlocks-used': 'Todos os desbloqueios do dia foram usados: {used} de {most}.',
  'doctor.because.tries-used': 'Todas as tentativas da senha atual do dia foram usadas: {used} de {most}.',
  'doctor.because.no-method-offered': 'A política não ativa nenhum método que possa ser registrado aqui.',
  'doctor.because.not-locked': 'A conta não está bloqueada agora, então não há nada a desbloquear.',

  'doctor.step.find': 'encontrar a conta',
  'doctor.step.check-password': 'comprovar a senha atual',
  'doctor.step.sign-in': 'entrar no diretório',
  'doctor.step.reset': 'redefinir a senha',
  'doctor.step.change': 'alterar a senha',
  'doctor.step.unlock': 'desbloquear a conta',
  'doctor.step.end-sessions': 'encerrar sessões',
  'doctor.step.issue-pass': 'emitir um passe',

  'doctor.password.changed': 'Última alteração em {at, date, dated}.',
  'doctor.password.expires': 'Expira em {at, date, dated}.',
  'doctor.password.expired': 'Expirou em {at, date, dated}. Pode ser redefinida e também alterada com a antiga.',
  'doctor.password.never-account': 'Nunca expira: definido para esta conta.',
  'doctor.password.never': 'Não expira.',
  'doctor.password.must-change': 'Precisa ser alterada na próxima entrada.',
  'doctor.password.life':
    'A organização: as senhas expiram depois de {days, plural, one {# dia} other {# dias}}; as pessoas são avisadas {notice, plural, one {# dia} other {# dias}} antes.',
  'doctor.password.life-never': 'A organização: as senhas não expiram.',

  'doctor.lock.none': 'Bloqueio do diretório: nenhum.',
  'doctor.lock.until': 'Bloqueio do diretório: bloqueada pelo diretório. Termina sozinho em {until, date, minute} (UTC).',
  'doctor.lock.since-until':
    'Bloqueio do diretório: bloqueada pelo diretório desde {since, date, minute}. Termina sozinho em {until, date, minute} (UTC).',
  'doctor.lock.by-hand': 'Bloqueio do diretório: bloqueada pelo diretório até que alguém a desbloqueie.',
  'doctor.lock.since-by-hand':
    'Bloqueio do diretório: bloqueada pelo diretório desde {since, date, minute} (UTC), até que alguém a desbloqueie.',
  'doctor.lock.sign-in':
    'Bloqueio de entrada da nuvem: não pode ser lido. Termina sozinho; uma redefinição o remove, um desbloqueio não.',
  'doctor.pause.none': 'Pausa pelo Latchkey: nenhuma.',
  'doctor.pause.until': 'Pausa pelo Latchkey: tentativas erradas demais. Termina sozinha em {until, date, minute} (UTC).',
  'doctor.hold.none': 'Retenção de métodos: nenhuma.',
  'doctor.hold.until': 'Retenção de métodos depois de uma redefinição com um código guardado: até {until, date, minute} (UTC).',
  'doctor.used.unlocks': 'Desbloqueios do dia: {used} de {most}.',
  'doctor.used.tries': 'Senhas atuais digitadas na página em um dia: {used} de {most}.',

  'doctor.policy.version':
    '{version, plural, =0 {Vale a política padrão: nenhuma está salva.} one {Vale a versão # da política.} other {Vale a versão # da política.}}',
  'doctor.policy.scope-none': 'Escopo: nenhum. Ninguém está no escopo.',
  'doctor.policy.scope-all': 'Escopo: todos. A conta está no escopo.',
  'doctor.policy.in-scope': 'Escopo: grupos selecionados. A conta está no escopo por {path}.',
  'doctor.policy.out-of-scope':
    'Escopo: grupos selecionados. A conta não está em nenhum deles, contando os grupos aninhados: {groups}.',
  'doctor.policy.tier-2': 'Nível 2, uma conta comum: vale a política para pessoas.',
  'doctor.policy.tier-1':
    'Nível 1, suporte técnico: pelo menos duas verificações, uma delas com um aplicativo autenticador, um token ou uma chave de acesso; sem perguntas.',
  'doctor.policy.tier-0':
    'Nível 0, privilegiada: não vale a política para pessoas. Pelo menos duas verificações, uma delas com uma chave de acesso ou com um aplicativo mais um código de recuperação; sem perguntas, sem atesto, sem mensagem de texto. O que você vê com uma conta assim não é o que as pessoas veem.',
  'doctor.policy.by-group': 'Ela tem este nível por {path}.',
  'doctor.policy.by-directory': 'Ela tem este nível pelo que o diretório diz da conta, e não por um grupo configurado.',
  'doctor.policy.admins-off': 'O autoatendimento para administradores está desativado: outras pessoas redefinem essas contas.',
  'doctor.policy.admins-on': 'O autoatendimento para administradores está ativado.',
  'doctor.policy.gates': 'Verificações exigidas: {gates}.',
  'doctor.policy.gates-kinds': 'Verificações exigidas: {gates}, cada uma de um tipo diferente.',

  'doctor.registered.yes': 'Registrada: sim, métodos suficientes para uma redefinição.',
  'doctor.registered.no': 'Registrada: não, métodos insuficientes para uma redefinição.',
  'doctor.enabled.yes': 'Habilitada: sim, a política aceita a conta.',
  'doctor.enabled.no': 'Habilitada: não, a política não aceita a conta.',
  'doctor.capable.yes': 'Apta: sim, registrada e habilitada.',
  'doctor.capable.no': 'Apta: não; para isso, precisa estar registrada e habilitada.',
  'doctor.asked.yes': 'Pedido de registro: sim. A política exige, e o que está registrado não basta.',
  'doctor.asked.skip': 'Pode ser adiado por {days, plural, one {# dia} other {# dias}}.',
  'doctor.asked.no-skip': 'Não pode ser adiado.',
  'doctor.asked.not-required': 'Pedido de registro: não. A política não exige; as pessoas podem se registrar por conta própria.',
  'doctor.asked.not-enabled': 'Pedido de registro: não. Quem a política não aceita não recebe o pedido.',
  'doctor.asked.untouchable': 'Pedido de registro: não. O Latchkey nunca mexe nesta conta.',
  'doctor.asked.not-linked': 'Pedido de registro: não. Nenhuma identidade de chat está vinculada, então não há a quem pedir.',
  'doctor.asked.enough': 'Pedido de registro: não. O que está registrado basta.',
  'doctor.reconfirm.from':
    'Pedido para confirmar o que está registrado: a partir de {at, date, dated}, {days} dias depois da última confirmação.',
  'doctor.reconfirm.never': 'Pedido para confirmar o que está registrado: nunca, assim diz a política.',
  'doctor.linked': 'Identidades de chat vinculadas: {chats}.',

  'doctor.method.usable': 'Registrado desde {since, date, dated}. Permitido porque a política o ativa; pode ser usado agora.',
  'doctor.method.left': '{left, plural, one {Resta # código.} other {Restam # códigos.}}',
  'doctor.method.policy-off': 'Registrado desde {since, date, dated}, mas a política o desativou.',
  'doctor.method.worn':
    'Registrado desde {since, date, dated}, mas desativado depois de tentativas erradas demais. Registre-o de novo.',
  'doctor.method.empty': 'Registrado desde {since, date, dated}, mas todos os códigos foram usados.',
  'doctor.method.waiting':
    'Registrado desde {since, date, dated}, mas só pode ser usado a partir de {from, date, minute} (UTC): novos métodos ficam retidos.',
  'doctor.method.address':
    'Registrado desde {since, date, dated}, mas agora o endereço é de trabalho, que fica bloqueado junto com a senha.',
  'doctor.method.not-agreed': 'Registrado desde {since, date, dated}, mas a pessoa ainda não concordou em atestar.',
  'doctor.method.tier': 'Registrado desde {since, date, dated}, mas não vale para uma conta de nível {tier}.',
  'doctor.method.not-registered': 'Permitido porque a política o ativa; não registrado.',
  'doctor.method.not-built': 'A política o ativa, mas esta versão do Latchkey não o tem.',
  'doctor.method.off': 'Desativados pela política: {methods}.',
} as const;
