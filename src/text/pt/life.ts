/** How long passwords live, and who is exempt: what administrators see and change in chat. */
export const life = {
  'life.title': 'Expiração de senhas',
  'life.summary': 'Quanto tempo as senhas valem no diretório e quem está isento',
  'life.unknown': 'Este diretório não sabe dizer quanto tempo as senhas valem, ou suas partes dizem coisas diferentes.',
  'life.reminders':
    'Lembretes antes da expiração: {on, select, true {ativados} other {desativados}}. Eles são ajustados na política, entre os avisos.',
  'life.own': 'Não vale para uma conta com política própria, como uma refinada do Active Directory, nem para uma conta isenta.',
  'life.not-here':
    'O Latchkey não pode alterar isso aqui: o diretório guarda em outro lugar ou não dá essa permissão ao Latchkey.',
  'life.button.person': 'Ver uma pessoa',
  'life.advice':
    'O NIST desaconselha trocas periódicas (SP 800-63B): uma senha deve ser trocada quando vazou. Mesmo assim, uma duração maior conta como mais fraca, pois nem todo vazamento é percebido.',
  'life.days': 'Dias até uma senha expirar',
  'life.never': 'As senhas nunca expiram',
  'policy.changed.life':
    '{before, plural, =0 {nunca} one {após # dia} many {após # de dias} other {após # dias}} → {after, plural, =0 {nunca} one {após # dia} many {após # de dias} other {após # dias}}{direction, select, weaken { (mais fraco)} tighten { (mais rígido)} other {}}',
  'policy.changed.exemption':
    '{name}: {on, select, true {a senha nunca expira (mais fraco)} other {a senha volta a expirar (mais rígido)}}',
  'life.ending':
    '{whole, select, true {{ending, plural, =0 {Nenhuma senha expiraria de imediato.} one {# senha expiraria de imediato.} many {# de senhas expirariam de imediato.} other {# senhas expirariam de imediato.}}} other {{ending, plural, =0 {Não foi possível verificar todas as pessoas a tempo. Não se encontrou nenhuma senha que expiraria de imediato.} one {Não foi possível verificar todas as pessoas a tempo. Pelo menos # senha expiraria de imediato.} many {Não foi possível verificar todas as pessoas a tempo. Pelo menos # de senhas expirariam de imediato.} other {Não foi possível verificar todas as pessoas a tempo. Pelo menos # senhas expirariam de imediato.}}}}',
  'life.second': 'Um segundo administrador precisa concordar.',
  'life.person': 'Nome de usuário ou endereço de e-mail',
  'life.of': 'Senha de {name}',
  'life.own-policy': 'Ela não expira como a organização define: a conta tem uma política própria.',
  'life.button.exempt': 'Nunca deixar expirar',
  'life.button.restore': 'Deixar expirar de novo',
  'life.exempting': 'A senha nunca vai expirar. A pessoa é avisada em todos os endereços.',
  'life.restoring': 'A senha vai expirar de novo, como as dos outros. A pessoa é avisada em todos os endereços.',
  'life.restoring.ends': 'Ela é mais antiga do que o permitido: expira de imediato.',
  'life.done.saved': 'O diretório aceitou. Todos os administradores são avisados.',
  'life.done.exempted': 'A senha não expira mais a partir de agora. A pessoa é avisada em todos os endereços.',
  'life.done.restored': 'A senha voltou a expirar. A pessoa é avisada em todos os endereços.',
  'life.problem.not-supported': 'Não foi feito: este diretório não deixa o Latchkey definir isso. Defina lá.',
  'life.problem.no-rights': 'Não foi feito: a conta do Latchkey não tem essa permissão no diretório.',
  'life.problem.unknown': 'O diretório não respondeu. O Latchkey verifica o que aconteceu: volte a olhar aqui em um minuto.',
  'life.problem.changed': 'Não foi feito: foi alterado nesse meio-tempo. É assim que está agora.',
  'life.problem.privileged': 'A conta é privilegiada: a isenção dela não é alterada no chat.',
  'life.problem.self': 'Ninguém isenta a si mesmo: outro administrador pode fazer isso.',
  'proposal.why.not-written': 'O diretório não aceitou. É preciso propor de novo.',
  'proposal.why.unknown':
    'O diretório não respondeu. O Latchkey verifica o que aconteceu e, se foi alterado, todos os administradores são avisados.',
} as const;
