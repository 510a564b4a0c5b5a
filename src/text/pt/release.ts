/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': 'Primeiro um aprovador precisa concordar',
  'refused.needs-approver.next':
    'Há uma emergência: quem usa o autoatendimento precisa da permissão de um aprovador. Um toque basta para pedi-la.',
  'refused.needs-approver.why':
    'Alguém pode estar tentando se apoderar de contas. Até que seja seguro de novo, uma segunda pessoa precisa saber de cada alteração.',
  'button.begin-release': 'Pedir permissão',
  'release.waiting': 'Os aprovadores foram consultados',
  'release.waiting.explain':
    '{count, plural, one {# aprovador foi consultado e talvez ligue} many {# de aprovadores foram consultados; um deles talvez ligue} other {# aprovadores foram consultados; um deles talvez ligue}} para você antes. Em até uma hora você saberá aqui o resultado.',
  'release.given': 'Você tem meia hora, para uma única coisa. Ainda precisa mostrar que é você.',
  'release.nobody': 'Agora não há ninguém que possa concordar',
  'release.explain':
    'Há uma emergência. Fale antes com a pessoa, pessoalmente ou em um número que você conheça: outra pessoa pode estar usando o chat dela.',
  'release.action': 'Usar o autoatendimento uma vez',
  'release.told': 'A pessoa foi avisada.',
  'doctor.because.needs-approver': 'Há uma emergência: a pessoa precisa antes da permissão de um aprovador.',
  'policy.person.why.needs-approver': 'Há uma emergência: antes é preciso a permissão de um aprovador.',
} as const;
