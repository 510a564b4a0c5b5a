/** Sentences of a confirmation in the other chat: where the number is shown, and where it is typed. */
export const confirmation = {
  'method.chat-confirmation.hint': 'Eine Zahl von hier, eingegeben in Ihrem anderen Chat',
  'elsewhere.title': 'Geben Sie diese Zahl in Ihrem anderen Chat ein',
  'elsewhere.explain': 'Wir haben Ihnen in {chat} geschrieben. Öffnen Sie die Nachricht und geben Sie dort diese Zahl ein:',
  'elsewhere.explain.other':
    'Wir haben Ihnen in Ihrem anderen Chat geschrieben. Öffnen Sie die Nachricht und geben Sie dort diese Zahl ein:',
  'elsewhere.number': '{number}',
  'elsewhere.careful':
    'Sagen Sie sie niemandem, egal, wer fragt. Sobald Sie sie dort eingegeben haben, geht es hier von selbst weiter.',
  'button.typed-there': 'Ich habe sie eingegeben',

  'problem.push.unreachable':
    'Wir erreichen Sie in Ihrem anderen Chat nicht. Schreiben Sie mir dort einmal, oder nutzen Sie eine andere Methode.',
  'problem.push.throttled':
    'Es wurden schon mehrere Zahlen angefordert. Bitte warten Sie eine Stunde, oder nutzen Sie eine andere Methode.',
  'problem.push.busy':
    'In Ihrem anderen Chat ist noch etwas offen. Schließen Sie es dort zuerst ab, oder nutzen Sie eine andere Methode.',
  'problem.push.failed': 'Die Zahl wurde dort falsch oder zu spät eingegeben. Bitte wählen Sie noch einmal.',
  'problem.push.not-yet': 'Aus Ihrem anderen Chat ist noch nichts angekommen.',
  'problem.push.unavailable':
    'Wir konnten Ihnen gerade nicht in Ihrem anderen Chat schreiben. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.push.interrupted': 'Wir wurden unterbrochen. Bitte versuchen Sie es noch einmal.',

  'confirmation.title': 'Sind Sie das?',
  'confirmation.for.reset': 'Jemand möchte das Kennwort von {login} zurücksetzen.',
  'confirmation.for.unlock': 'Jemand möchte {login} entsperren.',
  'confirmation.for.change': 'Jemand möchte das Kennwort von {login} ändern.',
  'confirmation.for.manage-methods': 'Jemand möchte die Methoden von {login} ändern.',
  'confirmation.for.register': 'Jemand möchte mit diesem Chat künftig Anfragen für {login} bestätigen.',
  'confirmation.for.other': 'Jemand möchte sich als {login} ausweisen.',
  'confirmation.from': 'Die Anfrage kam um {when} aus {from, select, slack {Slack} other {Microsoft Teams}}.',
  'confirmation.only-if':
    'Wenn Sie es sind, geben Sie die Zahl ein, die Sie dort sehen. Wenn nicht, sagen Sie es: Wir stoppen sofort alles und informieren das Sicherheitsteam.',
  'confirmation.number': 'Zahl aus dem anderen Chat',
  'confirmation.number.hint': 'Nur von Ihrem eigenen Bildschirm. Niemand darf sie Ihnen vorlesen, auch nicht der Helpdesk.',
  'confirmation.button.yes': 'Ich bin es',
  'confirmation.button.no': 'Das war ich nicht',
  'problem.confirmation.wrong': 'Das war nicht die Zahl. Bitte sehen Sie noch einmal nach.',
  'problem.confirmation.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'problem.confirmation.unavailable': 'Wir konnten sie gerade nicht prüfen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.confirmation.interrupted': 'Wir wurden unterbrochen und haben sie nicht geprüft. Bitte versuchen Sie es noch einmal.',
  'confirmation.over.right': 'Vielen Dank',
  'confirmation.over.right.next': 'Machen Sie im anderen Chat weiter.',
  'confirmation.over.failed': 'Das hat nicht geklappt',
  'confirmation.over.failed.next': 'Die Zahl gilt nicht mehr. Wenn Sie es waren, beginnen Sie im anderen Chat noch einmal.',
  'confirmation.over.none': 'Hier ist nichts mehr zu beantworten',
  'confirmation.over.none.next':
    'Die Frage wurde schon beantwortet, oder es hat zu lange gedauert. Wenn Sie es waren, beginnen Sie im anderen Chat noch einmal.',
  'confirmation.over.denied': 'Es ist gestoppt',
  'confirmation.over.denied.next':
    'Der Self-Service Ihres Kontos ist eingefroren, und das Sicherheitsteam ist informiert. Bitte sprechen Sie mit Ihrem Helpdesk.',
  'confirmation.over.not-denied': 'Wir konnten es gerade nicht stoppen',
  'confirmation.over.not-denied.next': 'Bitte drücken Sie die Schaltfläche noch einmal, oder rufen Sie Ihren Helpdesk an.',
  'add.chat': 'In Ihrem anderen Chat bestätigen',
  'add.chat.explain':
    'Wir schreiben Ihnen dort und zeigen hier eine Zahl; Sie geben sie dort ein. Von da an können Sie in jenem Chat zeigen, dass Sie es sind, wenn Sie hier um etwas bitten.',
  'button.ask-there': 'Mir dort schreiben',
} as const;
