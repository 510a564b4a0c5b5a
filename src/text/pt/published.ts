/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published = {
  'published.adsync.6329-policy':
    'O diretório local recusou a senha: recente demais, já usada, pouco complexa, barrada por um filtro, ou esta pessoa não pode alterá-la. Outra senha resolve, a não ser que o motivo seja a idade mínima.',
  'published.adsync.6329-hints':
    'Este controlador de domínio não consegue aplicar o histórico de senhas a uma redefinição. Atualize-o ou retire-o da lista de servidores.',
  'published.adsync.6329-forest':
    'A floresta foi adicionada depois que a gravação de volta foi ativada. Desative a gravação de volta e ative-a de novo.',
  'published.adsync.80230402': 'Duas contas locais têm a mesma âncora. Dê a cada uma a sua; até lá, nada é gravado.',
  'published.adsync.6800':
    'A gravação de volta não pôde ser iniciada. Confira as configurações do diretório local com "latchkey check".',
  'published.adsync.800700ce': 'A senha da conta de serviço tem mais de 256 caracteres. Defina uma mais curta.',
  'published.adsync.80231367':
    'A conta é protegida (um administrador do domínio): ninguém mais pode redefini-la. O titular pode alterar a senha.',
  'published.passwordresetservice.31001': 'Uma redefinição começou.',
  'published.passwordresetservice.31002': 'A nova senha foi definida no diretório local.',
  'published.passwordresetservice.31003': 'O diretório local não definiu a senha: veja o código ao lado deste.',
  'published.passwordresetservice.31004': 'A gravação de volta está sendo ativada.',
  'published.passwordresetservice.31005': 'A gravação de volta está ativada.',
  'published.passwordresetservice.31006': 'Uma alteração começou.',
  'published.passwordresetservice.31007': 'A senha foi alterada no diretório local.',
  'published.passwordresetservice.31008': 'O diretório local não alterou a senha: veja o código ao lado deste.',
  'published.passwordresetservice.31009': 'Uma redefinição em nome de alguém começou.',
  'published.passwordresetservice.31010': 'Uma senha foi definida em nome de alguém no diretório local.',
  'published.passwordresetservice.31011':
    'O diretório local não definiu uma senha em nome de alguém: veja o código ao lado deste.',
  'published.passwordresetservice.31012': 'A gravação de volta está sendo desativada.',
  'published.passwordresetservice.31013': 'A gravação de volta está desativada.',
  'published.passwordresetservice.31014': 'A gravação de volta não pôde ser desativada. Confira as configurações de novo.',
  'published.passwordresetservice.31015': 'A gravação de volta está em execução.',
  'published.passwordresetservice.31016':
    'A gravação de volta parou: não é possível redefinir senhas até que ela volte a funcionar.',
  'published.passwordresetservice.31017': 'Um token para a nuvem foi obtido.',
  'published.passwordresetservice.31018': 'Um par de chaves foi gerado.',
  'published.passwordresetservice.31019': 'Foi pedido um sinal de vida ao diretório local.',
  'published.passwordresetservice.31034':
    'Não é possível escutar a retransmissão. O Latchkey não precisa de retransmissão: isto vem de um conector ao lado dele.',
  'published.passwordresetservice.31044':
    'O host de retransmissão não está em execução. O Latchkey não precisa de retransmissão: isto vem de um conector ao lado dele.',
  'published.passwordresetservice.32000': 'Algo inesperado aconteceu. O log traz os detalhes sob o mesmo efeito.',
  'published.passwordresetservice.32001':
    'Não foi possível acessar a nuvem. Confira a saída de rede para os hosts da Microsoft da sua nuvem.',
  'published.passwordresetservice.32002':
    'Não foi possível acessar a retransmissão. O Latchkey não precisa de retransmissão: isto vem de um conector ao lado dele.',
  'published.passwordresetservice.32003': 'A solicitação estava malformada e não foi executada.',
  'published.passwordresetservice.32004':
    'As chaves dos dois lados não combinam. Desative a gravação de volta e ative-a de novo.',
  'published.passwordresetservice.32005': 'O locatário não tem configurações para a gravação de volta. Ative-a no Entra.',
  'published.passwordresetservice.32007': 'A ativação trouxe dados errados. Desative a gravação de volta e ative-a de novo.',
  'published.passwordresetservice.32008': 'A resposta da nuvem não pôde ser entendida e não foi usada.',
  'published.passwordresetservice.32009':
    'Nenhum token para a nuvem. Confira o segredo ou o certificado do registro de aplicativo e quando ele vence.',
  'published.passwordresetservice.32010': 'Não foi possível gerar chaves.',
  'published.passwordresetservice.32011': 'A chamada que ativa a gravação de volta falhou. Tente de novo mais tarde.',
  'published.passwordresetservice.32013': 'A chamada que desativa a gravação de volta falhou. Tente de novo mais tarde.',
  'published.passwordresetservice.32014':
    'Foi preciso tentar a retransmissão de novo. O Latchkey não precisa de retransmissão: isto vem de um conector ao lado dele.',
  'published.passwordresetservice.32015':
    'Não foi possível enviar um sinal de vida. A gravação de volta em si pode estar funcionando.',
  'published.passwordresetservice.33001':
    'O diretório local deu um motivo para o qual não tem palavra. Uma causa conhecida: caracteres reservados no nome de uma unidade organizacional.',
  'published.passwordresetservice.33002':
    'O diretório local não tem nenhuma conta com esta âncora. Ela foi excluída ou está fora da base configurada.',
  'published.passwordresetservice.33003': 'O diretório local tem várias contas com esta âncora. Dê a cada uma a sua.',
  'published.passwordresetservice.33004':
    'A conta de serviço não pode fazer isto aqui, ou a conta é protegida. "latchkey doctor" diz que direito falta e se a herança está desativada.',
  'published.passwordresetservice.33005': 'A conta local está desabilitada. O Latchkey nunca habilita uma conta.',
  'published.passwordresetservice.33006':
    'A conta local está bloqueada. Uma redefinição ou um desbloqueio resolve isso; uma alteração, não.',
  'published.passwordresetservice.33007': 'A senha atual não estava certa.',
  'published.passwordresetservice.33008':
    'A senha viola uma regra do diretório local: comprimento, complexidade, idade ou histórico.',
  'published.passwordresetservice.33009': 'O diretório local não está configurado como deveria. Confira-o com "latchkey check".',
  'published.portal.9': 'O autoatendimento está desativado para toda a organização. Um administrador o ativa.',
  'published.portal.10':
    'A senha é mantida no diretório local, e nada é gravado lá. Um administrador define WRITEBACK ou redefine a senha no diretório local.',
  'published.portal.11': 'Nenhuma política de autoatendimento está em vigor. Um administrador define uma.',
  'published.portal.12': 'A pessoa não tem licença para isto. Um administrador atribui uma.',
  'published.portal.13':
    'A pessoa não está em nenhum dos grupos a que o autoatendimento se destina. Um administrador a adiciona ou amplia o escopo.',
  'published.portal.14':
    'O que está registrado não basta para comprovar quem é. O suporte técnico ajuda uma vez; depois a pessoa se registra.',
  'published.portal.29':
    'O diretório local precisa do seu administrador: falta um direito, ou algo não está configurado. "latchkey doctor" diz o quê.',
  'published.portal.30':
    'Não é possível acessar o diretório local agora. Pode funcionar em alguns minutos; "latchkey check" diz qual servidor não responde.',
  'published.portal.cloud-failure':
    'O diretório local já tem a nova senha; a nuvem ainda não. A senha foi redefinida: a pessoa espera alguns minutos antes de entrar nos serviços de nuvem.',
  'published.portal.office-policy': 'A senha viola uma regra do diretório local. A pessoa escolhe outra.',
  'published.portal.banned': 'A senha é comum demais ou está na lista da organização. A pessoa escolhe outra.',

  'writeback.up': 'Está em execução.',
  'writeback.up-outdated':
    'Está em execução, mas o controlador de domínio não consegue aplicar o histórico de senhas a uma redefinição: a senha usada há pouco seria aceita de novo. Atualize-o.',
  'writeback.unknown-outdated': 'Está em execução, mas o controlador de domínio não diz o que consegue fazer. Atualize-o.',
  'writeback.down': 'Não é possível acessar o diretório local. Ninguém consegue redefinir uma senha que é mantida lá.',
  'writeback.not-configured':
    'Está desativada, ou a conta de serviço não pode gravar. Confira WRITEBACK e os direitos dela com "latchkey check".',
  'writeback.down-maybe-temporary':
    'O diretório local não responde no momento. Ele respondeu nos últimos quinze minutos: isto pode passar sozinho.',
} as const;
