/** Sentences of the way to the dashboard. */
export const dashboard = {
  'dashboard.invited': 'Öffnen Sie das Dashboard',
  'dashboard.invited.explain':
    'Ihre Seite öffnet es, nur zum Lesen. Es schließt sich nach 15 Minuten ohne Sie von selbst, in jedem Fall nach einer Stunde.',
  'dashboard.door':
    'Dieser Browser wird das Dashboard anzeigen, nur zum Lesen. Nutzen Sie es nur auf einem Gerät, das für Sie bestimmt ist.',
  'dashboard.door.open': 'Dashboard öffnen',
  'dashboard.opening': 'Das Dashboard wird geöffnet',
  'dashboard.opened': 'Das Dashboard ist in Ihrem Browser geöffnet',
  'dashboard.opened.explain': 'Niemand sonst kann diese Seite nutzen. Schließen Sie das Dashboard dort, wenn Sie fertig sind.',
  'dashboard.not-opened': 'Das Dashboard wurde nicht geöffnet',
  'dashboard.not-opened.not-reader': 'Es ist Administratoren und Auditoren vorbehalten.',
  'dashboard.not-opened.not-verified': 'Es hat zu lange gedauert, zu bestätigen, dass Sie es sind. Beginnen Sie noch einmal.',
  'dashboard.not-opened.interrupted': 'Das wurde unterbrochen. Beginnen Sie noch einmal.',
  'dashboard.not-opened.unavailable': 'Das hat nicht geklappt. Beginnen Sie in einer Minute noch einmal.',
  'dashboard.button.reports': 'Zurück zu den Berichten',

  'dashboard.tabs': 'Bereiche des Dashboards',
  'dashboard.tab.overview': 'Übersicht',
  'dashboard.tab.audit': 'Überwachungsprotokoll',
  'dashboard.close': 'Dashboard schließen',
  'dashboard.closed': 'Das Dashboard ist geschlossen',
  'dashboard.closed.explain': 'Um es wieder zu öffnen, schreiben Sie dem Bot „berichte“.',
  'dashboard.session':
    'Geöffnet für {name}, nur zum Lesen. Es schließt sich in etwa {minutes, plural, one {einer Minute} other {# Minuten}}, wenn Sie nicht weiterlesen, in jedem Fall nach einer Stunde.',
  'dashboard.from': 'Von',
  'dashboard.to': 'Bis',
  'dashboard.all': 'Alle',
  'dashboard.show': 'Anzeigen',
  'dashboard.person': 'Person (Benutzername, E-Mail-Adresse oder Konto-ID)',
  'dashboard.csv': 'Als CSV: {title}',
  'dashboard.saved': 'Ersparte Anrufe, je {minutes, plural, one {# Minute} other {# Minuten}}',
  'dashboard.hours': '{hours, plural, one {# Stunde} other {# Stunden}}',
  'dashboard.audit.found': '{count, plural, =0 {Nichts gefunden} one {Ein Eintrag} other {# Einträge}}',
  'dashboard.audit.time': 'Zeit (UTC)',
  'dashboard.audit.outcome':
    '{outcome, select, intent {Begonnen} success {Erledigt} refused {Abgelehnt} failure {Fehlgeschlagen} unknown {Nicht bestätigt} other {Ergebnis}}',
  'dashboard.audit.action': 'Was',
  'dashboard.audit.by': 'Von',
  'dashboard.audit.about': 'Betrifft',
  'dashboard.audit.receipt': 'Beleg',
  'dashboard.audit.unsealed': 'Noch nicht versiegelt',
  'dashboard.audit.broken': 'Nicht wie geschrieben',
  'dashboard.audit.csv': 'Alles als CSV',

  'score.title': 'Wie sicher die Richtlinie ist',
  'score.points': '{points, number} von 100',
  'score.none': 'Keine Empfehlungen.',
  'score.gates':
    'Verlangen Sie zwei oder mehr Prüfungen: Eine gestohlene Sache genügt dann nicht ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.strong-method':
    'Erlauben Sie einen Passkey, eine Authenticator-App oder ein Hardwaretoken ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.questions':
    'Verzichten Sie auf Sicherheitsfragen: Antworten lassen sich herausfinden ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.weak-methods':
    'Verzichten Sie auf SMS, Anrufe und Fragen, wo es Besseres gibt ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.preset':
    'Nutzen Sie die gehärtete Voreinstellung: Zwei Prüfungen sind dann von zweierlei Art ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.prefilled':
    'Zählen Sie keine Nummern und Adressen, die niemand bestätigt hat ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.administrators':
    'Lassen Sie Administratoren von Menschen zurücksetzen, nicht von sich selbst ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.reconfirm':
    'Fragen Sie mindestens einmal im Jahr, ob die registrierten Methoden noch stimmen ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.required':
    'Bitten Sie alle, sich zu registrieren, bevor sie es brauchen ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.password': 'Verlangen Sie 15 oder mehr Zeichen ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.pause':
    'Pausieren Sie den Self-Service nach zehn Fehlversuchen und beenden Sie einen Code nach fünf ({worth, plural, one {# Punkt} other {# Punkte}}).',
  'score.ticket': 'Verlangen Sie am Helpdesk ein Ticket ({worth, plural, one {# Punkt} other {# Punkte}}).',
} as const;
