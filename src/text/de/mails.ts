/** Sentences of mails, and of the notices that are shown in chat as well. */
export const mails = {
  'mail.code.subject': 'Ihr Prüfcode für {organisation}',
  'mail.code.title': 'Ihr Prüfcode',
  'mail.code.for.reset': 'Jemand, vermutlich Sie, hat diesen Code angefordert, um ein Kennwort zurückzusetzen.',
  'mail.code.for.unlock': 'Jemand, vermutlich Sie, hat diesen Code angefordert, um ein Konto zu entsperren.',
  'mail.code.for.change': 'Jemand, vermutlich Sie, hat diesen Code angefordert, um ein Kennwort zu ändern.',
  'mail.code.for.manage-methods': 'Jemand, vermutlich Sie, hat diesen Code angefordert, um die eigenen Methoden zu ändern.',
  'mail.code.for.confirm-address': 'Jemand, vermutlich Sie, möchte unter dieser Adresse Codes erhalten. Der Code bestätigt sie.',
  'mail.code.for.link':
    'Jemand, der Ihr Kennwort weiß, vermutlich Sie selbst, möchte einen Chat mit Ihrem Konto verknüpfen. Wenn Sie es nicht waren, ändern Sie jetzt Ihr Kennwort.',
  'mail.code.for.other': 'Jemand, vermutlich Sie, hat diesen Code angefordert, um sich auszuweisen.',
  'mail.code.life':
    'Er gilt einmal, {minutes, plural, one {# Minute} other {# Minuten}} lang und nur dort, wo er angefordert wurde.',
  'mail.code.nobody': 'Niemand vom Helpdesk wird Sie danach fragen. Geben Sie ihn nicht weiter.',
  'mail.code.not-you': 'Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun: Ohne den Code passiert nichts.',

  'notice.from.teams': 'Microsoft Teams',
  'notice.from.slack': 'Slack',
  'notice.from.page': 'die Self-Service-Seite',
  'notice.from.operator': 'die Administration',
  'notice.from.latchkey': 'der Dienst selbst',
  'notice.when': 'Wann: {when, date, moment} (UTC). Ausgelöst durch: {from}. Organisation: {organisation}.',
  'notice.fine': 'Wenn Sie das waren, brauchen Sie nichts zu tun.',
  'notice.object': 'Wenn Sie das nicht waren, wenden Sie sich sofort an Ihren Administrator ({helpdesk}).',
  'notice.object.page':
    'Wenn Sie es nicht waren, frieren Sie auf dieser Seite alles ein. Sie zu öffnen bewirkt nichts; Sie werden zuerst gefragt:',
  'link.not-me': 'Das war ich nicht',
  'notice.object.at': 'So erreichen Sie ihn:',
  'notice.nobody': 'Niemand vom Helpdesk wird Sie je nach einem Kennwort oder Code fragen.',
  'notice.account': 'Konto: {login}.',

  'notice.password-reset': 'Ihr Kennwort wurde zurückgesetzt',
  'notice.password-reset.explain': 'Ein neues Kennwort wurde ohne das alte gesetzt. Das alte gilt nicht mehr.',
  'notice.password-changed': 'Ihr Kennwort wurde geändert',
  'notice.password-changed.explain': 'Es wurde mit dem alten Kennwort geändert. Das alte gilt nicht mehr.',
  'notice.account-unlocked': 'Ihr Konto wurde entsperrt',
  'notice.account-unlocked.explain': 'Das Kennwort bleibt, wie es war.',
  'notice.outcome-unknown':
    '{attempted, select, unlock {Ihr Konto wurde vielleicht entsperrt} other {Ihr Kennwort wurde vielleicht geändert}}',
  'notice.outcome-unknown.explain':
    '{attempted, select, unlock {Das Verzeichnis hat nicht rechtzeitig geantwortet, deshalb wissen wir es nicht. Versuchen Sie, sich anzumelden.} other {Das Verzeichnis hat nicht rechtzeitig geantwortet, deshalb wissen wir es nicht. Versuchen Sie zuerst das neue Kennwort, dann das alte.}}',
  'notice.outcome-not-done':
    '{attempted, select, unlock {Ihr Konto wurde nicht entsperrt} other {Ihr Kennwort wurde nicht geändert}}',
  'notice.outcome-not-done.explain':
    '{attempted, select, unlock {Das Verzeichnis hat inzwischen geantwortet: Es wurde nichts geändert. Beginnen Sie neu, wann Sie möchten.} other {Das Verzeichnis hat inzwischen geantwortet: Es wurde nichts geändert. Ihr bisheriges Kennwort gilt weiter. Beginnen Sie neu, wann Sie möchten.}}',
  'notice.method-added': 'Ihrem Konto wurde eine Methode hinzugefügt',
  'notice.method-added.explain': 'Damit können Sie jetzt zeigen, dass Sie es sind: {method}.',
  'notice.method-changed': 'Eine Methode Ihres Kontos wurde ersetzt',
  'notice.method-changed.explain': '{method}: Ab jetzt zählt nur das Neue, das Bisherige nicht mehr.',
  'notice.method-removed': 'Eine Methode Ihres Kontos wurde entfernt',
  'notice.method-removed.explain': 'Damit können Sie nicht mehr zeigen, dass Sie es sind: {method}.',
  'notice.recovery-code-used': 'Einer Ihrer Wiederherstellungscodes wurde benutzt',
  'notice.recovery-code-used.explain':
    '{left, plural, =0 {Es war der letzte.} one {# Code ist übrig.} other {# Codes sind übrig.}} Erstellen Sie bald einen neuen Satz: Schreiben Sie dem Bot „meine methoden“.',
  'notice.recovery-codes-renewed': 'Für Ihr Konto wurden neue Wiederherstellungscodes erstellt',
  'notice.recovery-codes-renewed.explain': 'Nur der neue Satz zählt. Früher erstellte Codes gelten nicht mehr.',
  'notice.paused': 'Der Self-Service für Ihr Konto ist pausiert',
  'notice.paused.explain':
    'Es gab zu viele Fehlversuche. Er öffnet sich innerhalb eines Tages von selbst wieder; Ihr Konto selbst ist dadurch nicht gesperrt.',
  'notice.not-me': 'Der Self-Service Ihres Kontos ist eingefroren',
  'notice.not-me.explain':
    'Jemand, vermutlich Sie, hat „Das war ich nicht“ gesagt. Alles, was für Ihr Konto offen war, ist beendet. Ihr Helpdesk kann das Einfrieren aufheben.',
  'notice.thawed': 'Der Self-Service Ihres Kontos ist wieder offen',
  'notice.thawed.explain': 'Das Einfrieren wurde mit einem Passkey und einer zweiten Prüfung beendet.',
  'notice.identity-linked': 'Ein Chat wurde mit Ihrem Konto verknüpft',
  'notice.identity-linked.explain':
    'Ihr Konto lässt sich jetzt aus {chat} nutzen. Wenn Sie das nicht waren, heben Sie die Verknüpfung sofort auf: Schreiben Sie dem Bot in Ihrem anderen Chat „meine chats“, oder rufen Sie Ihren Helpdesk an.',
  'notice.identity-unlinked': 'Die Verknüpfung eines Chats mit Ihrem Konto wurde aufgehoben',
  'notice.identity-unlinked.explain': 'Ihr Konto lässt sich aus jenem Chat in {chat} nicht mehr nutzen.',
  'notice.link-suspended': 'Ein Chat Ihres Kontos wird zurückgehalten',
  'notice.link-suspended.explain':
    'Die E-Mail-Adresse in seinem Profil in {chat} hat sich geändert. Deshalb zählt er nicht für Ihr Konto, bis er neu verknüpft ist: Schreiben Sie dem Bot dort „verknüpfen“.',
  'notice.flow-stopped': 'Eine Anfrage in Ihrem Namen wurde gestoppt',
  'notice.flow-stopped.explain': 'Sie wurde gestoppt, bevor sie ans Ende kam. Dadurch wurde nichts geändert.',
  'notice.expiry-lifted': 'Ihr Kennwort läuft nicht mehr ab',
  'notice.expiry-lifted.explain':
    'Die Administration hat Ihr Konto vom Ablauf der Kennwörter ausgenommen. Das Kennwort bleibt, wie es ist.',
  'notice.expiry-restored': 'Ihr Kennwort läuft wieder ab',
  'notice.expiry-restored.explain':
    'Die Administration hat die Ausnahme für Ihr Konto beendet. Das Kennwort bleibt, wie es ist, bis es wie alle anderen abläuft.',

  'notice.caller-verified': 'Ihr Anruf beim Helpdesk wurde verifiziert',
  'notice.caller-verified.explain': '{agent} vom Helpdesk ({ticket}) weiß jetzt, dass Sie am Telefon waren.',
  'notice.caller-vouched': 'Ihre Führungskraft hat beim Helpdesk für Sie gebürgt',
  'notice.caller-vouched.explain':
    '{agent} vom Helpdesk ({ticket}) weiß jetzt, dass Sie alle Methoden verloren haben, und darf einen Zugriffspass ausstellen, den nur Sie sehen können.',
  'notice.vouched': 'Jemand hat für Sie gebürgt',
  'notice.vouched.explain': 'Jemand, der in Ihrem Namen gefragt wurde, hat mit einer genannten Zahl bestätigt, dass Sie es sind.',
  'notice.helpdesk-unlocked': 'Der Helpdesk hat Ihr Konto entsperrt',
  'notice.helpdesk-unlocked.explain': 'Ausgeführt von {agent}, {ticket}. Das Kennwort bleibt, wie es war.',
  'notice.helpdesk-reset-started': 'Der Helpdesk hat das Zurücksetzen Ihres Kennworts gestartet',
  'notice.helpdesk-reset-started.explain':
    'Gestartet von {agent}, {ticket}, und von einer zweiten Person genehmigt. Nur Sie können das neue Kennwort wählen.',
  'notice.helpdesk-pass-issued': 'Der Helpdesk hat einen Zugriffspass für Ihr Konto ausgestellt',
  'notice.helpdesk-pass-issued.explain':
    'Ausgestellt von {agent}, {ticket}, und von einer zweiten Person genehmigt. Nur Sie können ihn sehen.',
  'notice.helpdesk-registration-required': 'Bitte registrieren Sie sich neu',
  'notice.helpdesk-registration-required.explain':
    'Verlangt von {agent} vom Helpdesk, {ticket}. Was Sie vorher registriert hatten, zählt nicht mehr.',
  'notice.helpdesk-method-removed': 'Der Helpdesk hat eine Methode Ihres Kontos entfernt',
  'notice.helpdesk-method-removed.explain': 'Das zählt nicht mehr: {method}. Ausgeführt von {agent}, {ticket}.',
  'notice.helpdesk-sessions-ended': 'Der Helpdesk hat Sie überall abgemeldet',
  'notice.helpdesk-sessions-ended.explain':
    'Ausgeführt von {agent}, {ticket}. Melden Sie sich dort wieder an, wo Sie es brauchen.',
  'notice.helpdesk-pause-lifted': 'Der Helpdesk hat eine Pause Ihres Kontos aufgehoben',
  'notice.helpdesk-pause-lifted.explain': 'Sie können sich wieder selbst helfen. Ausgeführt von {agent}, {ticket}.',

  'observer.password-reset': 'Bei {organisation} wurde ein Kennwort zurückgesetzt',
  'observer.password-changed': 'Bei {organisation} wurde ein Kennwort geändert',
  'observer.account-unlocked': 'Bei {organisation} wurde ein Konto entsperrt',
  'observer.outcome-unknown': 'Bei {organisation} wurde ein Schreibvorgang im Verzeichnis nicht bestätigt',
  'observer.outcome-not-done': 'Bei {organisation} wurde ein Schreibvorgang im Verzeichnis doch nicht ausgeführt',
  'observer.method-added': 'Bei {organisation} wurde eine Methode hinzugefügt',
  'observer.method-changed': 'Bei {organisation} wurde eine Methode ersetzt',
  'observer.method-removed': 'Bei {organisation} wurde eine Methode entfernt',
  'observer.recovery-code-used': 'Bei {organisation} wurde ein Wiederherstellungscode benutzt',
  'observer.recovery-codes-renewed': 'Bei {organisation} wurden Wiederherstellungscodes erneuert',
  'observer.paused': 'Bei {organisation} wurde der Self-Service für ein Konto pausiert',
  'observer.not-me': 'Alarm: „Das war ich nicht“ bei {organisation}',
  'observer.thawed': 'Bei {organisation} wurde ein Einfrieren beendet',
  'observer.identity-linked': 'Bei {organisation} wurde ein Chat mit einem Konto verknüpft',
  'observer.identity-unlinked': 'Bei {organisation} wurde die Verknüpfung eines Chats mit einem Konto aufgehoben',
  'observer.link-suspended': 'Bei {organisation} wird ein verknüpfter Chat zurückgehalten',
  'observer.flow-stopped': 'Bei {organisation} wurde eine Anfrage gestoppt',
  'observer.expiry-lifted': 'Bei {organisation} wurde ein Kennwort vom Ablauf ausgenommen',
  'observer.expiry-restored': 'Bei {organisation} endete eine Ausnahme vom Ablauf',
  'observer.caller-verified': 'Bei {organisation} wurde ein Anruf verifiziert',
  'observer.caller-vouched': 'Bei {organisation} hat eine Führungskraft für jemanden am Telefon gebürgt',
  'observer.vouched': 'Bei {organisation} hat jemand für ein Konto gebürgt',
  'observer.helpdesk-unlocked': 'Bei {organisation} hat der Helpdesk ein Konto entsperrt',
  'observer.helpdesk-reset-started': 'Bei {organisation} hat der Helpdesk ein Zurücksetzen gestartet',
  'observer.helpdesk-pass-issued': 'Bei {organisation} hat der Helpdesk einen Zugriffspass ausgestellt',
  'observer.helpdesk-registration-required': 'Bei {organisation} hat der Helpdesk eine neue Registrierung verlangt',
  'observer.helpdesk-method-removed': 'Bei {organisation} hat der Helpdesk eine Methode entfernt',
  'observer.helpdesk-sessions-ended': 'Bei {organisation} hat der Helpdesk Sitzungen beendet',
  'observer.helpdesk-pause-lifted': 'Bei {organisation} hat der Helpdesk eine Pause aufgehoben',
  'observer.explain':
    'Sie erhalten das, weil die Richtlinie Sie nennt oder weil Sie dieses Konto verwalten. Die Person wurde an allen ihren Adressen benachrichtigt.',
  'notice.registration-deleted': 'Alles, was Sie registriert hatten, wurde gelöscht',
  'notice.registration-deleted.explain':
    'Keine Ihrer Methoden, Adressen oder Nummern ist mehr gespeichert. Um sich wieder selbst zu helfen, registrieren Sie sich mit Ihrem aktuellen Kennwort neu.',
  'observer.registration-deleted': 'Bei {organisation} wurde eine Registrierung gelöscht',
} as const;
