/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': 'Emergência',
  'emergency.explain':
    'Vale imediatamente, para todos, também para o que está em andamento. Retirá-la exige um segundo administrador. Todos os administradores são avisados.',
  'emergency.is.off': 'Não há nenhuma agora.',
  'emergency.is.guarded': 'Agora: tudo exige um aprovador, até que dois administradores encerrem a emergência.',
  'emergency.is.closed': 'Agora: sem autoatendimento, até que dois administradores encerrem a emergência.',
  'emergency.is.until':
    'Agora: {level, select, guarded {tudo exige um aprovador} other {sem autoatendimento}}, até {until, date, minute} (UTC).',
  'emergency.level': 'O que deve valer',
  'emergency.level.off': 'Encerrar',
  'emergency.level.guarded': 'Somente com um aprovador; códigos enviados, perguntas, atestos e registros param',
  'emergency.level.closed': 'Nenhum autoatendimento',
  'emergency.hours': 'Horas até terminar sozinha',
  'emergency.hours.hint': '0: até que dois administradores a encerrem',
  'emergency.problem.hours': 'Não aceito: escolha o que deve valer e de 0 a 72 horas.',
} as const;
