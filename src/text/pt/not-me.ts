/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': 'Congelar tudo agora',
  'button.thaw': 'Reabrir',

  'objection.confirm': 'Alguém fez algo em seu nome?',
  'objection.confirm.explain':
    'Posso congelar imediatamente o autoatendimento da sua conta: ninguém redefine, desbloqueia ou altera nada por aqui, o que estiver aberto é encerrado, todas as suas sessões são desconectadas e sua equipe de segurança é alertada.',
  'objection.lifting': 'Só o suporte técnico pode liberar ou, mais tarde, você, com uma chave de acesso.',
  'objection.failed': 'Não deu certo. Tente novamente e ligue para o suporte técnico.',
  'objection.freezing': 'Congelando',
  'objection.frozen': 'Está congelado',
  'objection.is-frozen': 'Já está congelado',
  'objection.frozen.explain':
    'O que estava aberto foi encerrado, e quem precisa saber foi avisado. Se alguém puder conhecer sua senha, peça agora uma nova ao suporte técnico.',
  'objection.thaw.from':
    'O suporte técnico pode liberar a qualquer momento, com uma segunda pessoa. A partir de {until, date, minute} (UTC), você também pode, com uma chave de acesso e mais uma verificação.',
  'objection.may-thaw': 'Você já pode reabrir',
  'objection.may-thaw.explain': 'A espera terminou. Comprove sua identidade com sua chave de acesso e mais uma verificação.',
  'objection.thawing': 'Reabrindo',
  'objection.thawed': 'Está aberto de novo',
  'objection.thawed.next': 'Avisamos todos os seus endereços. Veja em “meus métodos” se tudo ainda é seu.',

  'page.not-me.title': 'Não foi você?',
  'page.not-me.explain':
    'Toque no botão e o autoatendimento da sua conta é congelado imediatamente: o que estiver aberto é encerrado, todas as suas sessões são desconectadas e a equipe de segurança é alertada. O suporte técnico pode liberar.',
  'page.not-me.submit': 'Congelar o autoatendimento da minha conta',
  'page.not-me.done': 'Está congelado',
  'page.not-me.done.explain':
    'Agora ninguém pode alterar nada por aqui. Se alguém puder conhecer sua senha, ligue para o suporte técnico e peça uma nova.',
} as const;
