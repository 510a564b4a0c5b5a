/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'Das Konto ist deaktiviert. Latchkey fasst es nie an; aktivieren Sie es zuerst.',
  'preflight.account.expired': 'Das Konto selbst ist abgelaufen. Latchkey fasst es nie an; verlängern Sie es zuerst.',
  'preflight.account.guest': 'Es ist ein Gastkonto. Seine Heimatorganisation setzt es zurück.',
  'preflight.account.service': 'Es ist ein Dienstkonto. Solche fasst Latchkey nie an.',
  'preflight.account.shared': 'Es ist ein Gemeinschaftskonto. Solche fasst Latchkey nie an.',
  'preflight.account.break-glass': 'Es ist ein Notfallkonto. Solche fasst Latchkey nie an.',
  'preflight.account.gone': 'Dieses Konto gibt es nicht mehr.',
  'preflight.account.protected':
    'Das Konto ist geschützt: Administrator der Domäne oder Mitglied einer geschützten Gruppe. Es erbt keine Berechtigungen, und Latchkey schreibt nie darauf.',
  'preflight.account.smart-card':
    'Das Konto darf sich nur mit einer Smartcard anmelden, deshalb lässt sich kein Kennwort prüfen.',
  'preflight.rights.missing':
    'Dem Dienstkonto fehlt die Berechtigung „{right}“ für dieses Konto. Erteilen Sie sie auf dem Container, in dem das Konto liegt.',
  'preflight.rights.not-inherited':
    'Dem Dienstkonto fehlt die Berechtigung „{right}“: Das Konto erbt keine Berechtigungen von seinem Container. Schalten Sie die Vererbung für das Konto ein; es kann eine Stunde dauern, bis das wirkt.',
  'preflight.rights.hidden':
    'Das Dienstkonto darf die Berechtigungen dieses Kontos nicht lesen, deshalb lässt sich nichts vorhersagen. Erlauben Sie ihm, Berechtigungen zu lesen, um es herauszufinden.',
  'preflight.right-missing': 'Der App-Registrierung fehlt die Berechtigung {right}. Ein Administrator muss ihr zustimmen.',
  'preflight.password.too-young':
    'Das Kennwort ist jünger als das Mindestalter. Ab {earliest, date, minute} (UTC) lässt es sich ändern.',
  'preflight.password.cannot-change': 'Das Konto ist so eingestellt, dass sein Inhaber das Kennwort nicht ändern darf.',
  'preflight.not-supported': 'Dieses Verzeichnis hat keinen Weg dafür.',
  'preflight.not-offered': 'Es wird mit diesem Verzeichnis nicht angeboten oder ist nicht eingerichtet.',
  'preflight.not-readable': 'Das Verzeichnis hat es nicht gesagt.',
  'preflight.kept-in-the-office-directory':
    'Das Konto stammt aus dem lokalen Verzeichnis, und sein Kennwort liegt dort. Richten Sie das Rückschreiben ein (DIRECTORY=hybrid).',
  'preflight.federated': 'Das Konto meldet sich bei einem anderen Identitätsanbieter an, und sein Kennwort liegt dort.',
  'preflight.hybrid.writeback-off': 'Das Rückschreiben ins lokale Verzeichnis ist ausgeschaltet.',
  'preflight.hybrid.lost': 'Das Konto stammt aus dem lokalen Verzeichnis, wurde dort aber nicht gefunden.',
  'preflight.other': 'Das Verzeichnis sagt: {reason}.',
} as const;
