/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': 'Morgen erinnern',
  'button.looks-good': 'Stimmt so',
  'button.something-changed': 'Etwas hat sich geändert',

  'prompt.register': 'Bitte registrieren Sie sich',
  'prompt.register.explain':
    'Damit können Sie sich selbst helfen, wenn Sie Ihr Kennwort vergessen. Es dauert zwei Minuten, und ich frage nur nach dem, was fehlt.',
  'prompt.skip':
    '{days, plural, =0 {Heute können Sie es zum letzten Mal aufschieben.} one {Sie können es noch # Tag aufschieben.} other {Sie können es noch # Tage aufschieben.}}',
  'prompt.no-skip': 'Ihre Organisation bittet Sie, es jetzt zu tun. Bei allem anderen helfe ich Ihnen weiterhin.',
  'prompt.confirm': 'Stimmt das noch?',
  'prompt.confirm.explain':
    'Das haben Sie registriert. Ein Telefon, das Sie nicht mehr haben, oder eine Adresse, die Sie nicht mehr lesen, hilft Ihnen nicht.',
  'prompt.later': 'In Ordnung, später',
  'prompt.later.next': 'Ich frage Sie morgen wieder. Schreiben Sie „registrieren“, wenn Sie zwei Minuten Zeit haben.',
  'prompt.confirmed': 'Vielen Dank',
  'prompt.confirmed.next': 'Alles bleibt, wie es ist. Schreiben Sie „meine methoden“, wenn sich etwas ändert.',
  'prompt.nothing': 'Es ist nichts zu tun',
  'prompt.nothing.next': 'Ihre Registrierung ist in Ordnung. Schreiben Sie „meine methoden“, um sie zu sehen.',

  'methods.state.capable': 'Registriert: ja. Self-Service: für Sie offen. Sie können Ihr Kennwort also selbst zurücksetzen.',
  'methods.state.not-registered':
    'Self-Service: für Sie offen. Registriert: noch nicht genug, deshalb können Sie Ihr Kennwort nicht selbst zurücksetzen.',
  'methods.state.not-enabled':
    'Registriert: ja. Self-Service: für Sie nicht offen, deshalb können Sie Ihr Kennwort nicht selbst zurücksetzen. Ihr Helpdesk weiß, warum.',
  'methods.state.neither': 'Registriert: nicht genug. Self-Service: für Sie nicht offen. Ihr Helpdesk kann Ihnen helfen.',
  'button.delete-all': 'Alles löschen',
  'methods.delete': 'Alles löschen, was Sie registriert haben?',
  'methods.delete.explain':
    'Jede Methode, Adresse und Nummer ist dann endgültig gelöscht, und wir benachrichtigen ein letztes Mal alle Ihre Adressen. Danach können Sie sich nur mit Ihrem aktuellen Kennwort oder einem Zugriffspass vom Helpdesk wieder registrieren.',

  'button.take-offer': '{hint} verwenden',
  'add.offer':
    'Ihre Organisation hat bereits eine Angabe dazu. Übernehmen Sie sie mit einem Klick, oder geben Sie eine andere ein.',
  'add.offer.confirm': 'Ein Code ist unterwegs an {hint}. Das kann eine Minute dauern.',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}, aus dem Verzeichnis Ihrer Organisation: nach zu vielen Fehlversuchen ausgeschaltet} other {{hint}, aus dem Verzeichnis Ihrer Organisation: zählt ab dem {from, date, dated}, obwohl Sie es nicht bestätigt haben}}',
  'methods.row.brought':
    '{hint}, seit dem {since, date, dated}, {from, select, operator {von Ihrer Organisation eingetragen} other {aus dem Verzeichnis Ihrer Organisation}}',
  'methods.row.offered': '{hint}, im Verzeichnis Ihrer Organisation: zählt, sobald Sie es registriert haben',
  'notice.directory-contact-changed': 'Eine Nummer oder Adresse von Ihnen wurde im Verzeichnis geändert',
  'notice.directory-contact-changed.explain':
    '{method}: Im Verzeichnis Ihrer Organisation steht jetzt eine neue Angabe. Sie zählt in einem Tag; falls es vorher eine gab, zählt diese nicht mehr.',
} as const;
