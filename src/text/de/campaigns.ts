/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns = {
  'campaign.looking': 'Ich sehe nach',
  'campaign.counting': 'Ich zähle',
  'campaign.starting': 'Einen Moment',
  'campaign.refused.not-admin': 'Das ist Administratoren vorbehalten',
  'campaign.refused.not-admin.next':
    'Wenn Sie dazugehören, müssen Sie Mitglied der Gruppe sein, die Ihre Organisation dafür festgelegt hat.',
  'campaign.refused.unavailable': 'Die Kampagnen sind gerade nicht lesbar',
  'campaign.refused.unavailable.next':
    'Laufende Kampagnen laufen von selbst weiter. Versuchen Sie es in einer Minute noch einmal.',
  'campaign.refused.interrupted': 'Das wurde unterbrochen',
  'campaign.refused.interrupted.next': 'Öffnen Sie die Kampagnen noch einmal: Dort steht, was läuft.',

  'campaign.title': 'Kampagnen',
  'campaign.explain':
    'Eine Kampagne bittet die Mitglieder einer Gruppe nach und nach, sich zu registrieren, und erinnert alle, die es noch nicht getan haben.',
  'campaign.none':
    'Bisher gab es keine. Eine Kampagne bittet die Mitglieder einer Gruppe nach und nach, sich zu registrieren, und erinnert alle, die es noch nicht getan haben.',
  'campaign.of': 'Seit {at, date, minute} (UTC), von {by}',
  'campaign.line':
    '{state, select, running {Läuft} paused {Pausiert} stopped {Gestoppt} other {Beendet}}: {people, plural, =0 {noch niemand dabei} one {eine Person} other {# Personen}}, {asked, number} gefragt, davon {answered, number} seither registriert.',
  'campaign.button.new': 'Neue Kampagne',
  'campaign.button.open': 'Öffnen',
  'campaign.button.preview': 'Nachricht anzeigen',
  'campaign.button.start': 'Starten',
  'campaign.button.pause': 'Pausieren',
  'campaign.button.resume': 'Fortsetzen',
  'campaign.button.stop': 'Endgültig stoppen',
  'campaign.button.refresh': 'Noch einmal nachsehen',
  'campaign.button.later': 'Jetzt nicht',
  'campaign.button.never': 'Nicht mehr fragen',

  'campaign.plan': 'Eine neue Kampagne',
  'campaign.plan.explain.register': 'Es wird nichts gesendet, bevor Sie die Nachricht gesehen haben und wissen, an wen sie geht.',
  'campaign.plan.explain.replace':
    'Gefragt werden nur Personen, die ihr Kennwort ohne diese Methode nicht mehr zurücksetzen könnten. Es wird nichts gesendet, bevor Sie die Nachricht gesehen haben.',
  'campaign.purpose.register': 'Bittet Personen, sich zu registrieren',
  'campaign.field.groups': 'Gruppen',
  'campaign.field.groups.hint.register':
    'Eine pro Zeile, verschachtelte Gruppen zählen mit. Leer: alle, für die die Richtlinie gilt.',
  'campaign.field.groups.hint.replace':
    'Eine pro Zeile, verschachtelte Gruppen zählen mit. Leer: alle, die darauf angewiesen sind.',
  'campaign.field.batch': 'Personen pro Durchgang',
  'campaign.field.minutes': 'Minuten zwischen zwei Durchgängen',
  'campaign.field.reminders': 'Erinnerungen an alle, die sich nicht registriert haben',
  'campaign.field.days': 'Tage bis zu jeder Erinnerung',
  'campaign.field.note': 'Ein eigener Satz',
  'campaign.field.note.hint': 'Bis zu 200 Zeichen, keine Webadresse: So lernen alle, dass unsere Nachrichten nie eine enthalten.',
  'campaign.problem.numbers': 'Geben Sie ganze Zahlen ein, innerhalb der Grenzen neben jedem Feld.',
  'campaign.problem.groups': 'Nennen Sie höchstens zwanzig Gruppen, eine pro Zeile.',
  'campaign.problem.note-length': 'Ihr eigener Satz hat mehr als 200 Zeichen.',
  'campaign.problem.note-link': 'Lassen Sie Webadressen weg. Alle sollen lernen, dass unsere Nachrichten nie eine enthalten.',
  'campaign.problem.empty-group': 'Eine dieser Gruppen kennt das Verzeichnis nicht, oder sie ist leer.',
  'campaign.problem.nobody': 'Es gibt niemanden zu fragen.',
  'campaign.problem.not-admin': 'Sie haben die Rolle Administrator nicht mehr.',
  'campaign.problem.not-verified': 'Ihre Bestätigung liegt zu lange zurück. Es wurde nichts gestartet.',
  'campaign.problem.moved': 'Jemand anderes hat diese Kampagne inzwischen geändert. Öffnen Sie sie, um den Stand zu sehen.',
  'campaign.problem.unavailable':
    'Das hat nicht geklappt. Sehen Sie in der Liste nach, ob sie läuft, und versuchen Sie es dann noch einmal.',
  'campaign.problem.interrupted':
    'Das wurde unterbrochen. Sehen Sie in der Liste nach, ob sie läuft, bevor Sie es noch einmal versuchen.',

  'campaign.retire': 'Eine Methode endet',
  'campaign.retire.explain':
    'Zuerst sehen Sie, wer darauf angewiesen ist. Diese Personen werden gebeten, etwas anderes zu registrieren, und am festgelegten Tag wird sie ausgeschaltet, wie bei jeder Änderung der Richtlinie.',
  'campaign.retire.none': 'Es ist nichts eingeschaltet, was enden könnte.',
  'campaign.retire.method': 'Methode',
  'campaign.retire.days': 'Tage bis zum Ende',
  'campaign.retire.reason': 'Warum (10 bis 200 Zeichen, wird protokolliert)',
  'campaign.button.retire': 'Eine Methode endet',
  'campaign.button.depend': 'Wer braucht sie?',
  'campaign.button.go-on': 'Diese Personen fragen',
  'campaign.problem.retirement': 'Wählen Sie eine Methode und 1 bis 60 Tage, und sagen Sie in 10 bis 200 Zeichen, warum.',
  'campaign.problem.nobody-could-pass':
    'Ohne sie könnte niemand mehr sein Kennwort zurücksetzen: Die Richtlinie braucht zuerst mehr Methoden oder weniger Prüfungen.',
  'campaign.problem.changed': 'Die Richtlinie wurde inzwischen geändert. Sehen Sie noch einmal nach.',
  'campaign.problem.reason': 'Sagen Sie in 10 bis 200 Zeichen, warum.',
  'campaign.problem.out-of-bounds': 'Die Richtlinie erlaubt das nicht mehr. Sehen Sie zuerst dort nach.',
  'campaign.depend':
    '{depend, plural, =0 {Niemand ist darauf angewiesen} one {Eine Person ist darauf angewiesen} other {# Personen sind darauf angewiesen}}',
  'campaign.depend.explain':
    'Sie endet in {days, plural, one {# Tag} other {# Tagen}}. Wer darauf angewiesen ist, könnte das eigene Kennwort dann nicht mehr zurücksetzen.',
  'campaign.depend.have': 'Haben sie registriert',
  'campaign.depend.depend': 'Könnten ohne sie nicht zurücksetzen',
  'campaign.depend.only': 'Haben nichts anderes registriert',
  'campaign.review.retire':
    'In {days, plural, one {# Tag} other {# Tagen}} wird die Methode ausgeschaltet, und alle Administratoren erfahren es jetzt. Danach wird sie einen Tag lang beobachtet: Sollte das Zurücksetzen scheitern, wird sie wieder eingeschaltet.',
  'campaign.review': 'Das werden die Personen lesen',
  'campaign.review.people':
    '{people, plural, one {Eine Person gehört dazu} other {# Personen gehören dazu}}, und {missing, plural, =0 {niemandem fehlt etwas} one {einer davon fehlt etwas} other {# davon fehlt etwas}}. Sonst wird niemand gefragt.',
  'campaign.review.people.more':
    'Mehr als {people, number} Personen gehören dazu. Von den bisher gezählten {missing, plural, =0 {fehlt niemandem etwas} one {fehlt einer etwas} other {fehlt # etwas}}. Sonst wird niemand gefragt.',
  'campaign.review.pace':
    '{batch, plural, one {Eine Person} other {# Personen}} pro Durchgang, im Abstand von {minutes, plural, one {einer Minute} other {# Minuten}}: Die erste Runde dauert {hours, plural, =0 {einen Durchgang} one {höchstens eine Stunde} other {etwa # Stunden}}.',
  'campaign.review.reminders':
    '{reminders, plural, =0 {Niemand wird erinnert.} one {Wer sich nicht registriert hat, wird einmal erinnert, nach {days, plural, one {# Tag} other {# Tagen}}.} other {Wer sich nicht registriert hat, wird bis zu #-mal erinnert, im Abstand von {days, plural, one {# Tag} other {# Tagen}}.}}',
  'campaign.review.quiet':
    'Wen in den letzten sieben Tagen eine andere Kampagne gefragt hat, der ist erst danach an der Reihe. Wer „Nicht mehr fragen“ gewählt hat, wird nicht gefragt.',
  'campaign.review.title': 'Titel',
  'campaign.review.text': 'Text',

  'campaign.state':
    '{state, select, running {Läuft} paused {Pausiert} stopped {Gestoppt} other {Beendet}}: {people, plural, =0 {Personen werden gesammelt} one {eine Kampagne an eine Person} other {eine Kampagne an # Personen}}',
  'campaign.groups': 'Gruppen: {groups}',
  'campaign.groups.none.register': 'Alle, für die die Richtlinie gilt',
  'campaign.groups.none.replace': 'Alle, die darauf angewiesen sind',
  'campaign.gathering': 'Ihre Personen werden gerade gesammelt.',
  'campaign.next': 'Die nächsten werden ab {at, date, minute} (UTC) gefragt.',
  'campaign.share.register': '{share, number} % der Gefragten haben sich seither registriert.',
  'campaign.share.replace': '{share, number} % der Gefragten sind nicht mehr darauf angewiesen.',
  'campaign.number': '{value, number}',
  'campaign.row.asked': 'Gefragt',
  'campaign.row.answered': 'Seither registriert',
  'campaign.row.waiting': 'Noch zu fragen oder zu erinnern',
  'campaign.row.ready-before': 'Hatten schon alles',
  'campaign.row.unanswered': 'Bis zum Ende gefragt, nicht registriert',
  'campaign.row.opted-out': 'Möchten nicht gefragt werden',
  'campaign.row.left': 'Ausgeschieden oder nicht mehr in den Gruppen',
  'campaign.row.not-enabled': 'Dürfen den Self-Service nicht nutzen',
  'campaign.row.unreachable': 'Kein Chat und keine E-Mail-Adresse',

  'campaign.message.register': 'Bitte registrieren Sie sich für das Zurücksetzen Ihres Kennworts',
  'campaign.message.register.explain':
    '{organisation} bittet Sie festzulegen, wie Sie zeigen können, dass Sie es sind. Das dauert zwei Minuten. Wenn Sie Ihr Kennwort einmal vergessen, wählen Sie selbst ein neues, zu jeder Zeit und ohne jemanden anzurufen.',
  'campaign.message.replace.mobile-phone-code':
    'Codes per SMS enden am {at, date, dated}: Bitte registrieren Sie eine andere Methode',
  'campaign.message.replace.office-phone-call':
    'Anrufe auf Ihrem Bürotelefon enden am {at, date, dated}: Bitte registrieren Sie eine andere Methode',
  'campaign.message.replace.email-code':
    'Codes per E-Mail enden am {at, date, dated}: Bitte registrieren Sie eine andere Methode',
  'campaign.message.replace.security-questions':
    'Sicherheitsfragen enden am {at, date, dated}: Bitte registrieren Sie eine andere Methode',
  'campaign.message.replace.hardware-token':
    'Hardwaretoken enden am {at, date, dated}: Bitte registrieren Sie eine andere Methode',
  'campaign.message.replace.authenticator-code':
    'Codes der Authenticator-App enden am {at, date, dated}: Bitte registrieren Sie eine andere Methode',
  'campaign.message.replace.explain':
    'Ab diesem Tag können Sie damit Ihr Kennwort bei {organisation} nicht mehr zurücksetzen, und was Sie sonst registriert haben, genügt nicht. Etwas anderes zu registrieren dauert zwei Minuten.',
  'campaign.message.note': '{by} schreibt: „{note}“',
  'campaign.message.no-link':
    'Diese Nachricht enthält keinen Link. Niemand von uns schickt Ihnen einen, um dort ein Kennwort einzugeben. Falls Sie doch einen erhalten, informieren Sie Ihren Helpdesk.',
  'notice.password-expires':
    '{left, plural, =0 {Ihr Kennwort läuft heute ab} =1 {Ihr Kennwort läuft morgen ab} other {Ihr Kennwort läuft in # Tagen ab}}',
  'notice.password-expires.explain':
    'Das Kennwort Ihres Kontos bei {organisation} gilt bis {at, date, minute} (UTC). Ändern Sie es vorher, wann es Ihnen passt.',
  'notice.password-expires.how':
    'Öffnen Sie in Teams oder Slack den Chat mit dem Kennwort-Bot von {organisation} und schreiben Sie „ändern“.',
  'campaign.mail.how':
    'Öffnen Sie in Teams oder Slack den Chat mit dem Kennwort-Bot von {organisation} und schreiben Sie „registrieren“.',

  'campaign.said.later': 'In Ordnung, später',
  'campaign.said.later.next': 'Schreiben Sie hier „registrieren“, wenn Sie zwei Minuten Zeit haben.',
  'campaign.said.never': 'Ich frage Sie nicht mehr',
  'campaign.said.never.next': 'Falls Sie es sich anders überlegen, schreiben Sie hier „registrieren“.',
  'campaign.said.over': 'Es ist nichts zu tun',
  'campaign.said.over.next': 'Schreiben Sie „hilfe“, um zu sehen, was ich für Sie tun kann.',
} as const;
