/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': 'Jetzt alles einfrieren',
  'button.thaw': 'Wieder öffnen',

  'objection.confirm': 'Wurde etwas in Ihrem Namen getan?',
  'objection.confirm.explain':
    'Ich kann den Self-Service für Ihr Konto sofort einfrieren: Niemand setzt von hier aus etwas zurück, entsperrt oder ändert etwas, alles Offene endet, Sie werden überall abgemeldet, und Ihr Sicherheitsteam wird alarmiert.',
  'objection.lifting': 'Aufheben kann das nur Ihr Helpdesk oder später Sie selbst mit einem Passkey.',
  'objection.failed': 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal, und rufen Sie Ihren Helpdesk an.',
  'objection.freezing': 'Wird eingefroren',
  'objection.frozen': 'Es ist eingefroren',
  'objection.is-frozen': 'Es ist schon eingefroren',
  'objection.frozen.explain':
    'Alles Offene ist beendet, und alle, die es wissen müssen, werden informiert. Wenn jemand Ihr Kennwort kennen könnte, bitten Sie Ihren Helpdesk jetzt um ein neues.',
  'objection.thaw.from':
    'Ihr Helpdesk kann es mit einer zweiten Person jederzeit aufheben. Sie selbst können es ab {until, date, minute} (UTC), mit einem Passkey und einer weiteren Prüfung.',
  'objection.may-thaw': 'Sie können es wieder öffnen',
  'objection.may-thaw.explain':
    'Die Wartezeit ist vorbei. Zeigen Sie mit Ihrem Passkey und einer weiteren Prüfung, dass Sie es sind.',
  'objection.thawing': 'Wird wieder geöffnet',
  'objection.thawed': 'Es ist wieder offen',
  'objection.thawed.next':
    'Wir haben alle Ihre Adressen benachrichtigt. Sehen Sie mit „meine methoden“ nach, ob noch alles Ihnen gehört.',

  'page.not-me.title': 'Waren Sie das nicht?',
  'page.not-me.explain':
    'Drücken Sie die Schaltfläche, und der Self-Service Ihres Kontos wird sofort eingefroren: Alles Offene endet, Sie werden überall abgemeldet, und das Sicherheitsteam wird alarmiert. Ihr Helpdesk kann das aufheben.',
  'page.not-me.submit': 'Self-Service meines Kontos einfrieren',
  'page.not-me.done': 'Es ist eingefroren',
  'page.not-me.done.explain':
    'Von hier aus kann jetzt niemand etwas ändern. Wenn jemand Ihr Kennwort kennen könnte, rufen Sie Ihren Helpdesk an und bitten Sie um ein neues.',
} as const;
