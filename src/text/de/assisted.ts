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

  'method.vouch.hint': 'Jemand, der Sie kennt, bestätigt, dass Sie es sind',
  'voucher.wait': 'Nennen Sie diese Zahl',
  'voucher.wait.explain':
    '{kind, select, manager {Wir haben Ihre Führungskraft gefragt. Rufen Sie dort an oder gehen Sie hin, und nennen Sie diese Zahl:} other {Wir haben {who} gefragt. Rufen Sie dort an oder gehen Sie hin, und nennen Sie diese Zahl:}}',
  'voucher.wait.next':
    'Dafür ist {minutes, plural, one {# Minute} other {# Minuten}} Zeit. Sobald die Zahl eingegeben ist, geht es hier von selbst weiter. Ist dort keine Nachricht von mir angekommen, kann die Person jetzt nicht bürgen: Nutzen Sie eine andere Methode.',
  'button.voucher-look': 'Die Zahl ist eingegeben',
  'problem.voucher.throttled':
    'Das wurde schon oft gefragt, oder jemand wollte nicht für Sie bürgen. Bitte warten Sie, oder nutzen Sie eine andere Methode.',
  'problem.voucher.no-manager':
    'Das Verzeichnis kennt keine Führungskraft von Ihnen, oder erst seit weniger als drei Tagen. Bitte wählen Sie einen anderen Weg.',
  'problem.voucher.failed':
    'Niemand hat gebürgt: Die Zahl war falsch, es war zu spät, oder die Person hat abgelehnt. Bitte wählen Sie noch einmal.',
  'problem.voucher.not-yet': 'Die Zahl wurde noch nicht eingegeben.',
  'problem.voucher.self': 'Niemand bürgt für sich selbst. Bitte nennen Sie jemand anderen.',
  'problem.voucher.unavailable': 'Das hat gerade nicht geklappt. Bitte versuchen Sie es in einer Minute noch einmal.',
  'voucher.asked': '{target} bittet Sie zu bürgen',
  'voucher.asked.explain':
    '{purpose, select, reset {{target} möchte ein neues Kennwort wählen.} unlock {{target} möchte das eigene Konto entsperren.} change {{target} möchte das eigene Kennwort ändern.} manage {{target} möchte die eigenen Methoden ändern.} register {{target} möchte Sie als jemanden angeben, der eines Tages bürgen kann.} rehearsal {{target} probiert nur aus, ob es funktioniert. Es wird damit nichts geöffnet.} other {{target} möchte sich ausweisen.}}',
  'voucher.agree.explain':
    'Wenn Sie zustimmen, kann {target} Sie fragen, wenn kein Zugang mehr möglich ist. Sie werden dann angerufen, und man nennt Ihnen eine Zahl. Sie können jedes Mal ablehnen.',
  'voucher.first': 'Zeigen Sie zuerst, dass Sie es sind: mit Ihrem Passkey oder Ihrer App.',
  'button.voucher-go': 'Weiter',
  'voucher.over.vouched.next': 'Jetzt geht es dort weiter.',
  'voucher.over.agreed.next': 'Ab morgen kann man Sie fragen.',
  'voucher.over.denied.next': 'Es ist beendet, und die Person erfährt davon.',
  'voucher.over.failed.next': 'Die Zahl war falsch, oder es war zu spät. Man kann Sie noch einmal fragen.',
  'voucher.over.not-allowed': 'Sie können jetzt nicht bürgen',
  'voucher.over.not-allowed.next':
    'Sie dürfen innerhalb von 30 Tagen dreimal bürgen, aber nicht für jemanden, der für Sie gebürgt hat, und nicht kurz nachdem für Sie gebürgt wurde.',
  'add.voucher': 'Wer darf für Sie bürgen?',
  'add.voucher.explain':
    'Nennen Sie eine Kollegin oder einen Kollegen, die oder der Ihre Stimme kennt. Wir fragen, ob die Person zustimmt; einen Tag danach zählt es. Oder wählen Sie Ihre Führungskraft, wer immer das dann ist.',
  'add.voucher.known':
    'Die Person braucht hier einen Passkey oder eine App. In der Liste Ihrer Methoden steht, wann sie zugestimmt hat; ob wir jemanden mit diesem Namen kennen, sagen wir nicht.',
  'add.voucher.label': 'Anmeldename oder dienstliche Mailadresse',
  'button.ask-colleague': 'Person fragen',
  'button.my-manager': 'Meine Führungskraft',
  'methods.row.voucher':
    '{kind, select, manager {Ihre Führungskraft} other {{who}}}, {state, select, waits {hat noch nicht zugestimmt} gone {kann nicht mehr für Sie bürgen} other {zählt ab {from, date, dated}}}',
} as const;
