/** Sentences of passkeys, in chat and on the page. */
export const passkey = {
  'method.passkey.hint': 'Ihr Finger, Ihr Gesicht oder die PIN Ihres Geräts',
  'code.passkey': 'Nutzen Sie Ihren Passkey auf Ihrer Seite',
  'code.passkey.explain':
    'Öffnen Sie Ihre Seite auf dem Gerät, das Ihren Passkey hat. Die Seite fragt nach dem Seitencode unten.',
  'add.passkey': 'Erstellen Sie einen Passkey',
  'add.passkey.explain':
    'Öffnen Sie Ihre Seite auf dem Gerät, das Sie nutzen möchten. Sie bestätigen mit Finger, Gesicht oder der PIN Ihres Geräts. Die Seite fragt nach dem Seitencode unten.',

  'problem.passkey.wrong':
    'Das war nicht der erwartete Passkey, oder Ihr Gerät hat nicht geprüft, dass Sie es sind. Bitte versuchen Sie es noch einmal.',
  'problem.passkey.expired': 'Das hat zu lange gedauert oder wurde schon beantwortet. Bitte versuchen Sie es noch einmal.',
  'problem.passkey.used': 'Dieser Passkey ist schon registriert. Bitte erstellen Sie einen neuen.',
  'problem.passkey.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'problem.passkey.worn': 'Diese Methode wurde zu oft versucht und ist ausgeschaltet. Bitte nutzen Sie eine andere.',
  'problem.passkey.unavailable':
    'Wir konnten ihn gerade nicht prüfen. Der Versuch kann trotzdem zählen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.passkey.interrupted': 'Wir wurden unterbrochen und haben ihn nicht geprüft. Bitte versuchen Sie es noch einmal.',

  'page.make-passkey.title': 'Erstellen Sie einen Passkey',
  'page.make-passkey.explain':
    'Ein Passkey zeigt mit Finger, Gesicht oder der PIN Ihres Geräts, dass Sie es sind. Sie müssen sich nichts merken, und niemand kann ihn Ihnen entlocken.',
  'page.make-passkey.begin': 'Beginnen',
  'page.make-passkey.now': 'Geben Sie Ihrem Passkey einen Namen und folgen Sie dann den Hinweisen Ihres Browsers.',
  'page.make-passkey.name': 'Name dieses Passkeys',
  'page.make-passkey.name.hint': 'Damit Sie ihn wiedererkennen, zum Beispiel „Laptop Arbeit“.',
  'page.make-passkey.go': 'Meinen Passkey erstellen',
  'page.use-passkey.title': 'Nutzen Sie Ihren Passkey',
  'page.use-passkey.explain': 'Ihr Browser wird nach Ihrem Passkey fragen. Halten Sie das Gerät bereit, auf dem er ist.',
  'page.use-passkey.begin': 'Nach meinem Passkey fragen',
  'page.use-passkey.now': 'Folgen Sie den Hinweisen Ihres Browsers.',
  'page.use-passkey.go': 'Noch einmal fragen',
  'page.passkey.failed':
    'Ihr Browser hat keinen Passkey übergeben. Es ist nichts verloren: Sie können es noch einmal versuchen oder zurück in Ihren Chat gehen und eine andere Methode wählen.',
  'page.passkey.missing':
    'Dieser Browser kann hier keine Passkeys nutzen, oder seine Skripte sind ausgeschaltet. Nutzen Sie einen anderen Browser oder ein anderes Gerät, oder gehen Sie zurück in Ihren Chat und wählen Sie eine andere Methode.',
} as const;
