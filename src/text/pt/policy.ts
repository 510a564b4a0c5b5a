/** Sentences of the policy in chat: what administrators see and change. */
export const policy = {
  'policy.looking': 'Lendo a política',
  'policy.previewing': 'Verificando quem seria afetado',
  'policy.saving': 'Salvando',
  'policy.title': 'Política de redefinição de {organisation}',
  'policy.head': 'Versão {version}, {at, date, minute} (UTC), por {by}: {reason}',
  'policy.head.standard': 'Esta é a política padrão. Nada foi alterado ainda.',
  'policy.waiting':
    '{count, plural, one {# alteração aguarda um segundo administrador.} other {# alterações aguardam um segundo administrador.}}',

  'policy.refused.not-admin': 'Isto é para administradores',
  'policy.refused.not-admin.next':
    'Se você for um deles, precisa estar no grupo que sua organização definiu para administradores.',
  'policy.refused.unavailable': 'Não é possível ler a política agora',
  'policy.refused.unavailable.next': 'Nada foi alterado. Tente novamente em um minuto.',

  'policy.refused.nobody': 'Não conheço ninguém com esse nome, ou conheço mais de uma pessoa',
  'policy.refused.nobody.next': 'Escreva “política” e um nome de usuário ou endereço de e-mail, ou mencione a pessoa.',

  'policy.person': 'O que se aplica a {name}',
  'policy.person.can': 'Agora esta pessoa pode redefinir a própria senha.',
  'policy.person.cannot': 'Agora esta pessoa não pode redefinir a própria senha.',
  'policy.person.version': 'Versão {version, number} da política.',
  'policy.person.why.untouchable': 'A conta está desativada, foi encerrada ou é de um tipo em que nunca se mexe.',
  'policy.person.why.switched-off': 'O autoatendimento está desativado para todos.',
  'policy.person.why.emergency': 'Há uma emergência: o autoatendimento está suspenso para todos.',
  'policy.person.why.out-of-scope': 'Não está em nenhum dos grupos previstos.',
  'policy.person.why.privileged': 'A conta é privilegiada, e administradores não podem redefinir a própria senha.',
  'policy.person.why.frozen': 'A pessoa avisou que alguém estava agindo em seu nome: a conta está congelada.',
  'policy.person.why.paused': 'Houve tentativas erradas demais: o autoatendimento está pausado para esta conta.',
  'policy.person.why.not-supported': 'Este diretório não permite fazer isso.',
  'policy.person.why.directory-down': 'O diretório não responde ou não permite que o Latchkey grave.',
  'policy.person.why.not-registered': 'Não há nada registrado que conte agora.',
  'policy.person.why.not-enough-methods': 'O que está registrado não basta para as verificações exigidas.',
  'policy.person.scope.none': 'Não inclui ninguém.',
  'policy.person.scope.all': 'Inclui todos.',
  'policy.person.scope.in': 'Esta pessoa está incluída por meio de {way}.',
  'policy.person.scope.out': 'Esta pessoa não está em nenhum dos grupos.',
  'policy.person.rule': 'Regra',
  'policy.person.no-rule':
    '{count, plural, =0 {Não há regras.} one {A única regra não menciona um grupo desta pessoa: aplica-se o que vale para todos.} other {Nenhuma menciona um grupo desta pessoa: aplica-se o que vale para todos.}}',
  'policy.person.by-rule': '“{name}”, posição {place}: esta pessoa está incluída por meio de {way}.',
  'policy.person.passed-over': 'Esta pessoa também está em grupos destas regras, que vêm depois e não se aplicam: {names}',
  'policy.person.own.number': '{after}; para os demais, {before}',
  'policy.person.own.toggle':
    '{after, select, true {ativado} other {desativado}}; para os demais, {before, select, true {ativado} other {desativado}}',
  'policy.person.own.choice':
    '{after, select, hardened {reforçado} off {não usados} offered {oferecidos} counted {valem sem confirmação} other {como no Entra}}; para os demais, {before, select, hardened {reforçado} off {não usados} offered {oferecidos} counted {valem sem confirmação} other {como no Entra}}',
  'policy.person.own.list': '“{after}”; para os demais, “{before}”',
  'policy.person.own.text': '“{after}”; para os demais, “{before}”',
  'policy.person.tier': 'Nível',
  'policy.person.tier.0':
    'Privilegiado (0): no mínimo duas verificações, uma delas com chave de acesso, ou com aplicativo e código de recuperação.',
  'policy.person.tier.1':
    'Suporte técnico (1): no mínimo duas verificações, uma delas com chave de acesso ou aplicativo; sem perguntas.',
  'policy.person.tier.2': 'Padrão (2)',
  'policy.person.gates': '{gates}',
  'policy.person.methods': 'Registrados e utilizáveis',
  'policy.person.methods.none': 'nenhum',

  'policy.area.scope': 'Quem pode redefinir',
  'policy.area.gates': 'Verificações',
  'policy.area.methods': 'Métodos',
  'policy.area.registration': 'Registro e perguntas',
  'policy.area.notifications': 'Avisos e auditoria',
  'policy.area.helpdesk': 'Contato do suporte técnico',
  'policy.area.desk': 'Limites do suporte técnico',
  'policy.area.branding': 'Identidade visual',
  'policy.area.password': 'Senhas',
  'policy.area.codes': 'Códigos',
  'policy.area.limits': 'Limites do autoatendimento',

  'policy.summary.scope': '{kind, select, none {Ninguém} all {Todos} other {Membros de: {groups}}}',
  'policy.summary.gates':
    '{gates, plural, one {# verificação} other {# verificações}}, {preset, select, hardened {reforçado} other {como no Entra}}. Desbloquear sem redefinir: {unlock, select, true {sim} other {não}}. Os próprios administradores: {admins, select, true {sim} other {não}}.',
  'policy.summary.methods':
    '{count, plural, =0 {Nenhum de {all} é permitido.} one {# de {all} é permitido.} other {# de {all} são permitidos.}}',
  'policy.summary.registration':
    'Pede-se o registro: {required, select, true {sim} other {não}}. Nova confirmação: {days, plural, =0 {nunca} one {todo dia} other {a cada # dias}}.',
  'policy.summary.notifications':
    'Administradores são avisados de redefinições feitas por administradores: {admins, select, true {sim} other {não}}. {others, plural, =0 {Ninguém mais é avisado.} one {Mais # endereço é avisado.} other {Mais # endereços são avisados.}} A auditoria é mantida por {days, plural, one {# dia} other {# dias}}.',
  'policy.summary.helpdesk':
    '{known, select, yes {Contato: {contact}.} other {Nenhum contato definido.}} Exige chamado: {ticket, select, true {sim} other {não}}.',
  'policy.summary.desk':
    '{actions, plural, one {# ação} other {# ações}} por hora; as aprovações aguardam {minutes, plural, one {# minuto} other {# minutos}}.',
  'policy.summary.branding': '{organisation}, {colour}, {language}',
  'policy.summary.password':
    'De {min} a {max} caracteres, {words, plural, =0 {nenhuma palavra bloqueada} one {# palavra bloqueada} other {# palavras bloqueadas}}',
  'policy.summary.codes':
    '{digits, plural, one {# dígito} other {# dígitos}}, {minutes, plural, one {# minuto} other {# minutos}}, {tries, plural, one {# tentativa} other {# tentativas}}',
  'policy.summary.limits':
    'Pausa após {failures, plural, one {# tentativa errada} other {# tentativas erradas}}; os links valem por {minutes, plural, one {# minuto} other {# minutos}}.',

  'policy.summary.rules': '{count, plural, =0 {Nenhuma} one {Uma: {names}} other {#: {names}}}',
  'policy.presets': 'Predefinições',
  'policy.presets.explain':
    'Um conjunto de configurações para começar. Escopo, identidade visual, contatos e palavras ficam como estão. Antes, você vê o que mudaria.',
  'policy.preset.hardened':
    '{count, plural, =0 {A política já tem tudo isso.} one {Uma configuração mudaria.} other {# configurações mudariam.}} Duas verificações de tipos diferentes.',
  'policy.preset.entra-compatible':
    '{count, plural, =0 {A política já tem tudo isso.} one {Uma configuração mudaria.} other {# configurações mudariam.}} Uma verificação, todos os métodos que o Entra tem.',
  'policy.button.change': 'Alterar',
  'policy.button.add-rule': 'Adicionar uma regra',
  'policy.button.remove-rule': 'Remover a regra',
  'policy.button.presets': 'Predefinições',
  'policy.button.names': 'Quem?',
  'policy.button.waiting': 'Ver o que está pendente',
  'policy.button.history': 'Histórico',
  'policy.button.preview': 'O que mudaria?',
  'policy.button.go-on': 'Continuar',
  'policy.button.back-to': 'Voltar a esta versão',
  'policy.button.look': 'Ver a política',

  'policy.edit.explain': 'Nada é salvo ainda: em seguida, você vê o que mudaria e para quem.',
  'policy.bounds': 'De {min} a {max}',
  'policy.list': 'Um por linha',
  'policy.option.none': 'Ninguém',
  'policy.option.selected': 'Grupos escolhidos',
  'policy.option.all': 'Todos',
  'policy.option.hardened': 'Reforçado',
  'policy.option.entra-compatible': 'Como o Microsoft Entra permite',
  'policy.option.off': 'Não usados',
  'policy.option.offered': 'Oferecidos no registro',
  'policy.option.counted': 'Valem sem confirmação (só com “Como o Microsoft Entra permite”)',

  'policy.review': 'Isto mudaria',
  'policy.review.weakens':
    '{count, plural, one {# configuração fica mais fraca} other {# configurações ficam mais fracas}}: um segundo administrador precisa concordar.',
  'policy.review.at-once': 'Nada fica mais fraco: passa a valer assim que você comprovar sua identidade.',
  'policy.early.sampled':
    '{sample, select, none {Ainda não há estimativa.} other {Estimativa de uma amostra aleatória de {sampled, number} (certa 19 em cada 20 vezes): de {lostFrom, number} a {lostTo, number} % das pessoas registradas não poderiam mais redefinir, de {gainedFrom, number} a {gainedTo, number} % passariam a poder.}}',
  'policy.early.counted':
    '{phase, select, groups {Os membros dos grupos estão sendo lidos.} other {Contadas até agora: {people, number}; delas, {lost, number} não poderiam mais redefinir.}} A resposta completa aparece aqui sozinha.',
  'policy.effect.as-of':
    'Dados de {at, date, minute} (UTC){groups, select, yes {, membros dos grupos de {groupsAt, date, minute}} other {}}.',
  'policy.effect.lost':
    '{lost, plural, =0 {Nenhuma das {people} pessoas registradas deixaria de poder redefinir.} one {Uma das {people} pessoas registradas não poderia mais redefinir.} other {# das {people} pessoas registradas não poderiam mais redefinir.}}',
  'policy.effect.group': '{lost, plural, one {# delas está em {group}.} other {# delas estão em {group}.}}',
  'policy.names': 'Não poderiam mais redefinir',
  'policy.names.some': '{names}',
  'policy.names.more': '{left, plural, one {… e mais #.} other {… e mais #.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {Ninguém passaria a poder.} one {Mais uma pessoa poderia redefinir.} other {Mais # pessoas poderiam redefinir.}}',

  'policy.changed.number': '{before} → {after}{direction, select, weaken { (mais fraco)} tighten { (mais rígido)} other {}}',
  'policy.changed.choice':
    '{before, select, none {ninguém} selected {grupos escolhidos} all {todos} hardened {reforçado} off {não usados} offered {oferecidos} counted {valem sem confirmação} other {como no Entra}} → {after, select, none {ninguém} selected {grupos escolhidos} all {todos} hardened {reforçado} off {não usados} offered {oferecidos} counted {valem sem confirmação} other {como no Entra}}{direction, select, weaken { (mais fraco)} tighten { (mais rígido)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {ativado} other {desativado}} → {after, select, true {ativado} other {desativado}}{direction, select, weaken { (mais fraco)} tighten { (mais rígido)} other {}}',
  'policy.changed.list': '“{before}” → “{after}”{direction, select, weaken { (mais fraco)} tighten { (mais rígido)} other {}}',
  'policy.changed.text': '“{before}” → “{after}”{direction, select, weaken { (mais fraco)} tighten { (mais rígido)} other {}}',

  'policy.rules': 'Regras de grupos',
  'policy.rules.none':
    'Não há nenhuma: o mesmo vale para todos. Uma regra dá configurações próprias aos membros de alguns grupos.',
  'policy.rules.explain':
    'A cada pessoa se aplica a primeira regra que menciona um grupo dela, e nenhuma outra. Grupos aninhados contam.',
  'policy.rules.changed':
    '{direction, select, weaken {alteradas: para algumas pessoas fica mais fraco} tighten {alteradas: mais rígidas} other {alteradas: nem mais fracas nem mais rígidas}}',
  'policy.rules.order': 'consultadas nesta ordem: {order}',
  'policy.rule.named': 'Regra “{name}”',
  'policy.rule.place': '{place}. {name}',
  'policy.rule.summary':
    'Para: {groups}. {count, plural, =0 {Nada próprio} one {Uma configuração própria} other {# configurações próprias}}',
  'policy.rule.explain': 'Configurações próprias: {own}. Todo o resto é como para todos.',
  'policy.rule.groups': 'Grupos a que se aplica',
  'policy.rule.for': '{groups}; posição {place} na ordem',
  'policy.rule.new': 'Uma nova regra',
  'policy.rule.name': 'Nome da regra',
  'policy.rule.order': 'Posição na ordem',
  'policy.rule.place.explain': 'A quem está em grupos de várias regras se aplica a primeira delas.',
  'policy.rule.edit': 'Para os membros de “{name}”. O que você deixar como vale para todos continua assim.',
  'policy.rule.added': 'nova, para: {groups}',
  'policy.rule.removed': 'removida',
  'policy.rule.regrouped': 'para “{before}” → “{after}”',
  'policy.rule.changed.number':
    'em “{name}”: {before, select, none {como para todos} other {{before}}} → {after, select, none {como para todos} other {{after}}}',
  'policy.rule.changed.toggle':
    'em “{name}”: {before, select, none {como para todos} true {ativado} other {desativado}} → {after, select, none {como para todos} true {ativado} other {desativado}}',
  'policy.rule.changed.choice':
    'em “{name}”: {before, select, none {como para todos} hardened {reforçado} off {não usados} offered {oferecidos} counted {valem sem confirmação} other {como no Entra}} → {after, select, none {como para todos} hardened {reforçado} off {não usados} offered {oferecidos} counted {valem sem confirmação} other {como no Entra}}',
  'policy.rule.changed.list':
    'em “{name}”: {before, select, none {como para todos} other {“{before}”}} → {after, select, none {como para todos} other {“{after}”}}',
  'policy.rule.changed.text':
    'em “{name}”: {before, select, none {como para todos} other {“{before}”}} → {after, select, none {como para todos} other {“{after}”}}',
  'policy.emergency': 'Emergência',
  'policy.changed.emergency':
    '{before, select, off {nenhuma} guarded {protegido} other {fechado}} → {after, select, off {nenhuma} guarded {protegido: um aprovador para tudo} other {fechado: sem autoatendimento}}',
  'policy.changed.emergency-until':
    '{before, select, off {nenhuma} guarded {protegido} other {fechado}} → {after, select, off {nenhuma} guarded {protegido: um aprovador para tudo} other {fechado: sem autoatendimento}}, até {until, date, minute} (UTC)',

  'policy.trial.mark':
    'Um teste: nada é enviado e nada é gravado. Qualquer código está certo; 000000 está errado. Chaves de acesso e o que se toca em outro chat ficam de fora.',
  'policy.button.try': 'Experimentar como pessoa de teste',
  'policy.file': 'A política em um só arquivo',
  'policy.file.explain':
    'Isto é tudo o que difere da política padrão. Copie para guardar, ou cole outro arquivo no lugar e veja o que mudaria.',
  'policy.file.long': 'É longo demais para mostrar aqui: “latchkey policy show” o escreve. Um arquivo curto pode ser colado.',
  'policy.file.label': 'O arquivo, YAML ou JSON',
  'policy.file.hint': 'O que ele não incluir fica como na política padrão. No máximo 2.000 caracteres.',
  'policy.file.problem': 'Não aceito: {problem}',
  'policy.button.file': 'Em um só arquivo',
  'policy.terms.days': 'Daqui a quantos dias deve valer',
  'policy.terms.days.hint': '0: imediatamente; no máximo 60',
  'policy.terms.nudge':
    '{lost, plural, one {Avisar agora a pessoa afetada, para que possa} other {Avisar agora as # pessoas afetadas, para que possam}} registrar algo mais',
  'policy.terms.watch': 'Horas em que é desfeita sozinha se as falhas dispararem',
  'policy.terms.watch.hint': '0: nunca; no máximo 24',
  'policy.terms.later': '{days, plural, one {Passa a valer amanhã.} other {Passa a valer em # dias.}}',
  'policy.terms.nudging': 'As pessoas afetadas são avisadas imediatamente, para que possam registrar algo mais.',
  'policy.terms.watched':
    '{hours, plural, one {Se as falhas dispararem em até # hora, a alteração é desfeita sozinha.} other {Se as falhas dispararem em até # horas, a alteração é desfeita sozinha.}}',
  'policy.problem.terms': 'Não aceito: de 0 a 60 dias e de 0 a 24 horas.',
  'policy.planned':
    '{count, plural, one {# alteração aguarda sua data ou está em observação.} other {# alterações aguardam sua data ou estão em observação.}}',
  'policy.button.planned': 'Alterações planejadas',
  'policy.plans': 'Alterações planejadas',
  'policy.plans.none': 'Não há mais nenhuma.',
  'policy.plans.explain':
    'Já foram aprovadas. Na data prevista, uma alteração só é feita se ninguém tiver alterado as mesmas configurações nesse meio-tempo.',
  'policy.plan.waiting': 'A partir de {at, date, minute} (UTC)',
  'policy.plan.watching': 'Em vigor, em observação desde {at, date, minute} (UTC)',
  'policy.plan.why': '{by}: {reason}. {count, plural, one {# configuração} other {# configurações}}',
  'policy.button.drop.waiting': 'Descartar',
  'policy.button.drop.watching': 'Parar de observar',
  'policy.done.planned': 'Aguarda sua data',
  'policy.done.planned.next': 'Passa a valer a partir de {at, date, minute} (UTC). Todos os administradores são avisados.',
  'policy.done.dropped': 'Pronto',
  'policy.done.dropped.next': 'A política fica como está. Todos os administradores são avisados.',

  'policy.reason': 'Por quê?',
  'policy.reason.explain': 'Todos os administradores vão ler, agora e depois. Não escreva segredos.',
  'policy.reason.label': 'Por que está sendo alterada?',
  'policy.reason.hint': 'De 10 a 200 caracteres',

  'policy.history': 'As últimas versões',
  'policy.history.explain': 'Voltar é uma alteração como qualquer outra: antes, você vê o que ela faria.',
  'policy.history.version': 'Versão {version}, {at, date, minute} (UTC)',
  'policy.history.why': '{by}: {reason}',

  'policy.done.saved': 'Salvo',
  'policy.done.saved.next':
    'A versão {version} vale a partir de agora, também para conversas abertas. Todos os administradores são avisados.',
  'policy.done.waiting': 'Um segundo administrador precisa concordar',
  'policy.done.waiting.next':
    '{count, plural, one {# outro administrador foi consultado.} other {# outros administradores foram consultados.}} A alteração aguarda 60 minutos; até lá, nada muda.',
  'policy.done.cooling': 'Aguarda um dia',
  'policy.done.cooling.next':
    'Não há outro administrador. Volte depois de 24 horas e confirme; depois de 48 horas, expira. Avisamos você em todos os seus endereços.',

  'policy.problem.bounds': 'Não aceito: {setting}; precisa ser um número inteiro de {min} a {max}.',
  'policy.problem.invalid': 'Não aceito: um dos valores está no formato errado.',
  'policy.problem.unknown': 'Não aceito: essa configuração não existe.',
  'policy.problem.selected-groups': 'Não aceito: indique pelo menos um grupo, ou escolha ninguém ou todos.',
  'policy.problem.nobody-could-pass': 'Não aceito: ninguém conseguiria passar. Permita mais métodos ou exija menos verificações.',
  'policy.problem.short-password': 'Não aceito: menos de 15 caracteres somente onde toda entrada tem um segundo fator.',
  'policy.problem.questions': 'Não aceito: não se pode fazer mais perguntas do que as registradas.',
  'policy.problem.rule':
    'Não aceito: uma regra não funcionaria com isto. Veja as regras de grupos: com elas, alguém não conseguiria passar.',
  'policy.problem.nothing': 'Não há nenhuma diferença.',
  'policy.problem.too-much': 'Isso altera mais de 30 configurações de uma vez. Altere menos por vez.',
  'policy.problem.reason': 'Escreva de 10 a 200 caracteres.',
  'policy.problem.changed': 'Não foi salvo: a política foi alterada nesse meio-tempo. Estes são os valores de hoje.',
  'policy.problem.out-of-bounds': 'Não foi salvo: um valor está fora dos limites.',
  'policy.problem.not-admin': 'Não foi salvo: você não é mais administrador.',
  'policy.problem.not-verified': 'Não foi salvo: você demorou demais para comprovar sua identidade.',
  'policy.problem.unavailable': 'Não deu certo. Nada foi alterado. Tente novamente.',
  'policy.problem.interrupted': 'Houve uma interrupção. Veja se foi salvo antes de tentar novamente.',

  'proposal.looking': 'Buscando a proposta',
  'proposal.title': 'Você concorda com esta alteração da política?',
  'proposal.explain': 'Pedido de {by}: {reason}',
  'proposal.ends': 'Pode ser decidida até {at, date, minute} (UTC).',
  'proposal.over.approved': 'Aprovada',
  'proposal.over.approved.next': 'Vale a partir de agora. Todos os administradores são avisados.',
  'proposal.over.rejected': 'Não aprovada',
  'proposal.over.rejected.next': 'Nada foi alterado. Todos os administradores são avisados.',
  'proposal.over.over': 'Não há nada a decidir',
  'proposal.why.none': 'A alteração já foi decidida ou o prazo acabou.',
  'proposal.why.decided': 'Outra pessoa já decidiu.',
  'proposal.why.expired': 'Não foi decidida a tempo.',
  'proposal.why.changed': 'A política foi alterada nesse meio-tempo. É preciso propor de novo.',
  'proposal.why.requester': 'Ninguém aprova a própria alteração. Outro administrador precisa aprovar.',
  'proposal.why.cooling': 'Antes, é preciso aguardar 24 horas.',
  'proposal.why.not-admin': 'Isto é para administradores.',
  'proposal.why.not-verified': 'Você demorou demais para comprovar sua identidade.',
  'proposal.why.interrupted': 'Houve uma interrupção. Veja a política: ela mostra o que vale.',
  'proposal.why.unavailable': 'Não deu certo. Nada foi decidido.',

  'notice.policy-changed': 'A política de redefinição foi alterada',
  'notice.policy-changed.explain': 'Por {agent}: {reason}',
  'notice.policy-proposed': 'Uma alteração da política de redefinição aguarda um administrador',
  'notice.policy-proposed.explain': 'Proposta por {agent}: {reason}',
  'notice.policy-rejected': 'Uma alteração da política de redefinição não foi aprovada',
  'notice.policy-rejected.explain': 'Recusada por {agent}. Motivo do pedido: {reason}',
  'notice.policy-planned': 'Uma alteração da política de redefinição aguarda sua data',
  'notice.policy-planned.explain': 'Planejada por {agent}: {reason}',
  'notice.policy-dropped': 'Uma alteração planejada da política de redefinição não será feita',
  'notice.policy-dropped.explain':
    'Foi descartada, as mesmas configurações foram alteradas nesse meio-tempo ou alguém que concordou com ela não é mais administrador. Pedido de {agent}: {reason}',
  'notice.policy-nudge': 'Registre mais uma forma de comprovar sua identidade',
  'notice.policy-nudge.explain':
    'As regras de {organisation} vão mudar: a partir de {when, date, moment} (UTC), o que você registrou não bastará para redefinir sua própria senha.',
  'policy.undone.reason': 'Desfeita sozinha: {done} de {begun} chegaram ao fim; antes eram {doneBefore} de {before}.',
  'notice.policy.line': '{setting}: {change}',
  'notice.policy.more': '{left, plural, one {Mais # configuração} other {Mais # configurações}}: veja o histórico no chat.',
  'notice.policy.object': 'Se você não esperava isto, verifique imediatamente: escreva “política” para o bot.',
} as const;
