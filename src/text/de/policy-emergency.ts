/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': 'Notfall',
  'emergency.explain':
    'Er gilt sofort und für alle, auch für das, was gerade läuft. Ihn zurückzunehmen braucht einen zweiten Administrator. Alle Administratoren werden informiert.',
  'emergency.is.off': 'Im Moment gilt keiner.',
  'emergency.is.guarded': 'Jetzt: alles nur mit einer genehmigenden Person, bis zwei Administratoren ihn beenden.',
  'emergency.is.closed': 'Jetzt: kein Self-Service, bis zwei Administratoren ihn beenden.',
  'emergency.is.until':
    'Jetzt: {level, select, guarded {alles nur mit einer genehmigenden Person} other {kein Self-Service}}, bis {until, date, minute} (UTC).',
  'emergency.level': 'Was gelten soll',
  'emergency.level.off': 'Notfall beenden',
  'emergency.level.guarded': 'Nur mit genehmigender Person; Codes, Fragen, Bürgen, Registrieren ruhen',
  'emergency.level.closed': 'Gar kein Self-Service',
  'emergency.hours': 'Stunden, bis er von selbst endet',
  'emergency.hours.hint': '0: bis zwei Administratoren ihn beenden',
  'emergency.problem.hours': 'Nicht übernommen: Wählen Sie, was gelten soll, und 0 bis 72 Stunden.',
} as const;
