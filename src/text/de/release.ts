/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': 'Zuerst muss jemand zustimmen',
  'refused.needs-approver.next':
    'Es gilt ein Notfall: Wer sich selbst helfen will, braucht die Erlaubnis einer genehmigenden Person. Ein Klick bittet darum.',
  'refused.needs-approver.why':
    'Vielleicht versucht gerade jemand, Konten zu übernehmen. Bis wieder alles sicher ist, muss eine zweite Person von jeder Änderung wissen.',
  'button.begin-release': 'Um Erlaubnis bitten',
  'release.waiting': 'Die Genehmigenden sind gefragt',
  'release.waiting.explain':
    '{count, plural, one {# genehmigende Person wurde gefragt und ruft} other {# genehmigende Personen wurden gefragt und rufen}} Sie vielleicht zuerst an. Was daraus wurde, erfahren Sie hier innerhalb einer Stunde.',
  'release.given': 'Sie haben eine halbe Stunde, für einen Vorgang. Dass Sie es sind, zeigen Sie weiterhin.',
  'release.nobody': 'Im Moment kann niemand zustimmen',
  'release.explain':
    'Es gilt ein Notfall. Sprechen Sie zuerst mit der Person, von Angesicht zu Angesicht oder unter einer Nummer, die Sie kennen: Ihren Chat könnte jemand anders benutzen.',
  'release.action': 'Sich einmal selbst helfen',
  'release.told': 'Die Person erfährt davon.',
  'doctor.because.needs-approver': 'Es gilt ein Notfall: Die Person braucht zuerst die Erlaubnis einer genehmigenden Person.',
  'policy.person.why.needs-approver': 'Es gilt ein Notfall: Zuerst ist die Erlaubnis einer genehmigenden Person nötig.',
} as const;
