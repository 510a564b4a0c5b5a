/** Sentences of what an agent begins and the person finishes, and of the manager who vouches. */
export const assisted = {
  'assisted.looking': 'Einen Moment',
  'assisted.who': '{agent} vom Helpdesk hat das mit Ihnen begonnen. Ticket: {ticket}.',
  'assisted.only-you':
    'Ab hier können nur Sie weitermachen. Niemand vom Helpdesk fragt Sie nach dem, was Sie eingeben oder sehen.',
  'assisted.assisted-reset': 'Wählen Sie ein neues Kennwort',
  'assisted.assisted-reset.explain':
    'Sie öffnen eine eigene Seite und wählen dort ein neues Kennwort. Das alte gilt dann nicht mehr.',
  'assisted.assisted-pass': 'Ein Zugriffspass liegt für Sie bereit',
  'assisted.assisted-pass.explain':
    'Sie öffnen eine eigene Seite: Sie zeigt den Zugriffspass ein einziges Mal. Halten Sie etwas zum Schreiben bereit.',
  'assisted.button.assisted-reset': 'Neues Kennwort wählen',
  'assisted.button.assisted-pass': 'Meinen Zugriffspass anzeigen',
  'assisted.button.deny': 'Das habe ich nicht verlangt',
  'assisted.button.seen': 'Ich habe ihn aufgeschrieben',
  'assisted.choose': 'Wählen Sie Ihr neues Kennwort',
  'assisted.choose.explain':
    'Öffnen Sie Ihre Seite und wählen Sie dort ein neues Kennwort. Die Seite fragt nach dem Seitencode unten. Geben Sie beides nicht weiter, auch nicht an den Helpdesk.',
  'assisted.pass': 'Sehen Sie sich Ihren Zugriffspass an',
  'assisted.pass.explain':
    'Öffnen Sie Ihre Seite: Sie zeigt Ihren Zugriffspass ein einziges Mal. Die Seite fragt nach dem Seitencode unten. Geben Sie nichts davon weiter, auch nicht an den Helpdesk.',
  'assisted.revealing': 'Ihr Zugriffspass wird erstellt',
  'assisted.shown': 'Ihre Seite zeigt Ihren Zugriffspass',
  'assisted.shown.explain': 'Er wird nicht noch einmal angezeigt. Schreiben Sie ihn auf, bevor Sie die Seite schließen.',
  'assisted.pass.seen': 'Ihr Zugriffspass ist bereit',
  'assisted.pass.seen.next':
    'Melden Sie sich bei der Arbeit mit Ihrem Namen und dem Zugriffspass an und richten Sie dort Ihre Methoden ein.',
  'assisted.pass.register':
    'Registrieren Sie sich jetzt neu. Nach dem Zugriffspass frage ich Sie auf einer eigenen Seite. Was Sie vorher registriert hatten, gilt dann nicht mehr.',
  'assisted.pass.not-issued': 'Es gibt keinen Zugriffspass für Sie',
  'assisted.pass.not-issued.next': 'Er wurde abgelehnt, ist zu alt oder wurde schon benutzt. Fragen Sie den Helpdesk.',
  'assisted.pass.not-confirmed': 'Wir konnten Ihnen keinen Zugriffspass anzeigen',
  'assisted.pass.not-confirmed.next':
    'Wir wurden unterbrochen. Bitten Sie den Helpdesk um einen neuen: Dieser gilt dann nicht mehr.',
  'assisted.over.none': 'Es ist nichts zu tun',
  'assisted.over.none.next':
    'Was der Helpdesk begonnen hat, ist beendet. Wenn Sie es noch brauchen, rufen Sie dort noch einmal an.',
  'assisted.over.denied': 'Gut, dass Sie das sagen',
  'assisted.over.denied.next':
    'Es wurde nichts geändert. Das Sicherheitsteam ist informiert. Wenn gerade jemand mit Ihnen telefoniert, legen Sie auf.',

  'pass.prove': 'Sie haben einen Zugriffspass vom Helpdesk',
  'pass.prove.explain':
    'Öffnen Sie Ihre Seite und geben Sie den Zugriffspass dort ein, niemals hier. Was Sie vorher registriert hatten, gilt nicht mehr, sobald etwas Neues registriert ist. Die Seite fragt nach dem Seitencode unten.',
  'pass.button.other': 'Ich habe ihn nicht zur Hand',
  'problem.pass.wrong': 'Das ist nicht Ihr Zugriffspass, oder er ist zu alt. Bitte versuchen Sie es noch einmal.',
  'problem.pass.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'problem.pass.unavailable':
    'Wir konnten ihn gerade nicht prüfen. Der Versuch kann trotzdem zählen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.pass.interrupted':
    'Wir wurden unterbrochen, und der Zugriffspass ist vielleicht verbraucht. Bitte versuchen Sie es noch einmal oder fragen Sie den Helpdesk.',

  'vouch.looking': 'Einen Moment',
  'vouch.title': 'Bürgen Sie für {target}?',
  'vouch.who':
    '{target} hat beim Helpdesk angerufen und mit {agent} gesprochen, kann sich aber auf keinem Weg mehr ausweisen. Ticket: {ticket}.',
  'vouch.explain':
    'Wenn Sie bürgen und eine zweite Person zustimmt, erhält {target} einen Zugriffspass, um sich neu zu registrieren. Sonst nichts.',
  'vouch.only-if':
    'Sprechen Sie jetzt mit {target}, persönlich oder so, dass Sie die Stimme erkennen. Dabei wird Ihnen eine Zahl genannt: Geben Sie sie hier ein.',
  'vouch.number': 'Die Zahl, die Ihnen genannt wird',
  'vouch.number.hint': 'Sechs Ziffern. Nur von der Person selbst, nicht vom Helpdesk.',
  'vouch.button.yes': 'Ja, ich bürge',
  'vouch.button.no': 'Ich bürge nicht',
  'vouch.problem.wrong': 'Das ist nicht die Zahl. Lassen Sie sie sich noch einmal nennen.',
  'vouch.problem.interrupted': 'Das wurde unterbrochen. Geben Sie die Zahl noch einmal ein.',
  'vouch.problem.unavailable': 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  'vouch.over.vouched': 'Vielen Dank',
  'vouch.over.vouched.next': 'Der Helpdesk weiß jetzt Bescheid. Eine zweite Person muss noch zustimmen.',
  'vouch.over.denied': 'Gut, dass Sie das sagen',
  'vouch.over.denied.next': 'Es wurde nichts geändert. Das Sicherheitsteam ist informiert.',
  'vouch.over.failed': 'Das hat nicht geklappt',
  'vouch.over.failed.next': 'Die Zahl war falsch oder zu alt. Der Helpdesk kann Sie noch einmal fragen.',
  'vouch.over.none': 'Niemand bittet Sie zu bürgen',
  'vouch.over.none.next': 'Die Anfrage ist beendet.',
} as const;
