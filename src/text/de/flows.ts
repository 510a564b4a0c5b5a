/** Sentences of the conversations. Short; the next step is always in sight. */
export const flows = {
  'button.open-page': 'Meine Seite öffnen',
  'button.check': 'Prüfen',
  'button.enter-code': 'Code eingeben',
  'button.send-code': 'Code senden',
  'button.send-again': 'Neuen Code senden',
  'button.other-method': 'Andere Methode nutzen',
  'button.something-else': 'Etwas anderes',
  'button.new-link': 'Neuen Link anfordern',
  'button.finish': 'Fertig',
  'button.why': 'Warum hat es nicht geklappt?',
  'button.add-method': 'Methode hinzufügen',
  'button.edit-methods': 'Ersetzen oder entfernen',
  'button.replace': 'Ersetzen',
  'button.remove': 'Entfernen',
  'button.keep': 'Behalten',
  'button.begin-register': 'Jetzt registrieren',
  'button.begin-menu': 'Was kann ich sonst tun?',

  'task.reset': 'Mein Kennwort zurücksetzen',
  'task.reset.hint': 'Ich habe es vergessen, oder es funktioniert nicht mehr',
  'task.unlock': 'Mein Konto entsperren',
  'task.unlock.hint': 'Ich weiß mein Kennwort, kann mich aber nicht anmelden',
  'task.change': 'Mein Kennwort ändern',
  'task.change.hint': 'Ich weiß es und möchte ein neues',
  'task.register': 'Eine Methode registrieren',
  'task.register.hint': 'Damit ich mir beim nächsten Mal selbst helfen kann',
  'task.methods': 'Meine Methoden',
  'task.methods.hint': 'Ansehen, ersetzen oder entfernen, was ich registriert habe',

  'menu.title': 'Wie kann ich helfen?',
  'menu.explain':
    'Ich helfe Ihnen mit Ihrem Kennwort bei {organisation}. Hier frage ich nie nach einem Kennwort oder Wiederherstellungscode: Dafür gibt es eine eigene Seite. Sie können auch ein Wort eingeben: zurücksetzen, entsperren, ändern, registrieren, meine methoden, meine chats, abbrechen.',
  'welcome.title': 'Guten Tag, ich bin Latchkey',
  'welcome.explain':
    'Ich helfe Ihnen, wenn Sie Ihr Kennwort vergessen oder Ihr Konto gesperrt ist. Nehmen Sie sich zwei Minuten und registrieren Sie sich jetzt, solange Sie sich noch anmelden können.',

  'progress.finding': 'Ihr Konto wird gesucht',
  'progress.sending': 'Ihr Code wird gesendet',
  'progress.checking': 'Wird geprüft',
  'progress.saving': 'Wird gespeichert',
  'progress.moment': 'Das dauert einen Moment. Sie brauchen nichts zu tun.',

  'reminder.closing': 'Sind Sie noch da? Das hier schließt sich in etwa einer Minute.',

  'contact.ask': 'Sie können jederzeit Ihren Helpdesk fragen ({helpdesk}). Er wird Sie nie nach einem Kennwort oder Code fragen.',

  'prove.first': 'Zeigen Sie zuerst, dass Sie es sind',
  'prove.next': 'Vielen Dank. Bitte noch einmal',
  'prove.explain':
    '{passed, plural, =0 {Wählen Sie, wie.} one {# Prüfung ist bestanden. Wählen Sie einen anderen Weg.} other {# Prüfungen sind bestanden. Wählen Sie einen anderen Weg.}}',
  'method.hint': '{hint}',
  'method.authenticator-code.hint': 'Sechs Ziffern aus einer App auf Ihrem Smartphone',
  'method.recovery-code.hint': 'Codes zum Aufheben auf Papier, jeder gilt einmal',
  'method.email-code.hint': 'Ein Code an eine private Adresse, nicht an Ihre Arbeitsadresse',

  'code.authenticator-code': 'Geben Sie den Code aus Ihrer App ein',
  'code.authenticator-code.explain':
    'Öffnen Sie Ihre Authenticator-App und geben Sie die sechs Ziffern ein, die sie für dieses Konto zeigt.',
  'code.authenticator-code.label': 'Sechsstelliger Code',
  'code.email-code': 'Geben Sie den Code ein, den wir Ihnen gesendet haben',
  'code.email-code.explain':
    'Wir haben einen Code an {hint} gesendet. Das kann eine Minute dauern. Sehen Sie auch im Spamordner nach.',
  'code.email-code.label': 'Code aus der E-Mail',
  'code.recovery-code': 'Geben Sie einen Ihrer Wiederherstellungscodes auf Ihrer Seite ein',
  'code.recovery-code.explain': 'Wiederherstellungscodes gehören auf Ihre Seite, niemals hierher.',
  'code.recovery-code.label': 'Wiederherstellungscode',

  'problem.code.wrong': 'Der Code war nicht richtig. Bitte versuchen Sie es noch einmal.',
  'problem.code.expired': 'Der Code ist zu alt. Bitte fordern Sie einen neuen an.',
  'problem.code.used': 'Der Code wurde schon benutzt. Bitte warten Sie auf den nächsten.',
  'problem.code.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'problem.code.not-allowed': 'Diese Adresse lässt sich nicht nutzen. Bitte wählen Sie eine andere.',
  'problem.code.in-use': 'Diese Adresse ist schon registriert.',
  'problem.code.invalid': 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  'problem.code.throttled': 'Das wurde oft versucht. Bitte warten Sie eine Weile.',
  'problem.code.worn': 'Diese Methode wurde zu oft versucht und ist ausgeschaltet. Bitte nutzen Sie eine andere.',
  'problem.code.unavailable':
    'Wir konnten ihn gerade nicht prüfen. Der Versuch kann trotzdem zählen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.code.interrupted': 'Wir wurden unterbrochen und haben ihn nicht geprüft. Bitte versuchen Sie es noch einmal.',
  'problem.codes.expired': 'Diese Codes sind zu alt. Bitte lassen Sie sich neue anzeigen und werfen Sie die anderen weg.',
  'problem.codes.used':
    'Diese Codes lassen sich nicht mehr speichern. Bitte lassen Sie sich neue anzeigen und werfen Sie die anderen weg.',
  'problem.codes.unavailable':
    'Wir konnten Ihre Codes gerade nicht speichern. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.codes.interrupted':
    'Wir wurden unterbrochen, und Ihre Codes sind vielleicht nicht gespeichert. Bitte lassen Sie sich neue anzeigen.',
  'problem.reveal': 'Wir können Ihnen gerade nichts anzeigen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.send.unreachable':
    'Wir konnten den Code gerade nicht senden. Versuchen Sie es in einer Minute noch einmal, oder nutzen Sie eine andere Methode.',
  'problem.send.throttled':
    'Es wurden schon mehrere Codes gesendet. Bitte nutzen Sie den neuesten, warten Sie eine Weile, oder nutzen Sie eine andere Methode.',
  'problem.send.unavailable':
    'Wir konnten den Code gerade nicht senden. Versuchen Sie es in einer Minute noch einmal, oder nutzen Sie eine andere Methode.',
  'problem.send.interrupted': 'Wir wurden unterbrochen. Bitte versuchen Sie es noch einmal.',
  'problem.address.invalid': 'Das sieht nicht wie eine E-Mail-Adresse aus. Bitte geben Sie nur die Adresse ein.',
  'problem.address.not-allowed':
    'Das ist eine Arbeitsadresse: Sie ist zusammen mit Ihrem Kennwort gesperrt. Bitte nehmen Sie eine private.',
  'problem.address.in-use': 'Diese Adresse ist schon registriert.',
  'problem.address.throttled':
    'Es wurden schon mehrere Codes gesendet. Bitte warten Sie eine Weile, oder wählen Sie etwas anderes.',
  'problem.address.unreachable':
    'Wir konnten gerade nichts an diese Adresse senden. Stimmt sie? Versuchen Sie es in einer Minute noch einmal.',
  'problem.address.unavailable': 'Wir konnten den Code gerade nicht senden. Versuchen Sie es in einer Minute noch einmal.',
  'problem.address.interrupted': 'Wir wurden unterbrochen. Bitte versuchen Sie es noch einmal.',
  'problem.password.wrong': 'Das ist nicht Ihr aktuelles Kennwort. Bitte versuchen Sie es noch einmal.',
  'problem.password.empty': 'Bitte geben Sie Ihr aktuelles Kennwort ein.',
  'problem.password.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'problem.password.locked-out':
    'Ihr Konto ist im Moment gesperrt. Warten Sie, bis die Sperre endet, oder fragen Sie Ihren Helpdesk.',
  'problem.password.not-allowed': 'Mit Ihrem Konto ist im Moment keine Anmeldung erlaubt. Bitte fragen Sie Ihren Helpdesk.',
  'problem.password.unavailable':
    'Wir konnten es gerade nicht prüfen. Der Versuch kann trotzdem zählen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.password.interrupted': 'Wir wurden unterbrochen und haben es nicht geprüft. Bitte versuchen Sie es noch einmal.',
  'problem.sign-in.denied':
    'Sie haben die Anmeldung nicht abgeschlossen. Es ist nichts verloren: Melden Sie sich an, wenn Sie so weit sind.',
  'problem.sign-in.expired': 'Diese Anmeldung ist zu alt oder wurde schon benutzt. Bitte melden Sie sich noch einmal an.',
  'problem.sign-in.not-fresh':
    'Sie waren schon angemeldet, und wir brauchen eine frische Anmeldung. Bitte melden Sie sich neu an, mit Ihrem Kennwort.',
  'problem.sign-in.wrong-tenant':
    'Sie haben sich mit einem Konto einer anderen Organisation angemeldet. Bitte nutzen Sie {login}.',
  'problem.sign-in.other-person':
    'Sie haben sich mit einem anderen Konto angemeldet. Bitte melden Sie sich dort ab und dann mit {login} an.',
  'problem.sign-in.unknown-account':
    'Für das Konto, mit dem Sie sich angemeldet haben, bin ich nicht zuständig. Bitte nutzen Sie ein anderes, oder fragen Sie Ihren Helpdesk.',
  'problem.sign-in.clock':
    'Wir konnten die Anmeldung nicht prüfen: Unsere Uhr und die der Anmeldeseite gehen verschieden. Bitte informieren Sie Ihren Helpdesk.',
  'problem.sign-in.refused':
    'Wir konnten diese Anmeldung nicht annehmen. Bitte versuchen Sie es noch einmal. Wenn es wieder passiert, informieren Sie Ihren Helpdesk: Vielleicht ist etwas falsch eingerichtet.',
  'problem.sign-in.unavailable':
    'Die Anmeldeseite war gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.sign-in.again':
    'Ihre Anmeldung ist inzwischen zu alt, und Ihr Kennwort wurde nicht geändert. Bitte melden Sie sich noch einmal an.',
  'problem.wrong-current':
    'Ihr aktuelles Kennwort war nicht richtig. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
  'problem.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',

  'reset.choose': 'Sie haben gezeigt, dass Sie es sind',
  'reset.choose.explain':
    'Öffnen Sie jetzt Ihre Seite und wählen Sie dort ein neues Kennwort. Die Seite fragt nach dem Seitencode unten. Geben Sie beides nicht weiter.',
  'reset.working': 'Ihr neues Kennwort wird gesetzt',
  'outcome.reset.done': 'Ihr Kennwort wurde zurückgesetzt',
  'outcome.reset.done.next':
    'Melden Sie sich jetzt mit dem neuen an, auch auf Ihrem Smartphone. Wir haben alle Ihre Adressen benachrichtigt.',
  'outcome.cloud-pending':
    'Im Büro gilt es schon. Clouddienste übernehmen es in wenigen Minuten: Warten Sie einen Moment, bevor Sie sich dort anmelden. Wir haben alle Ihre Adressen benachrichtigt.',
  'outcome.reset.not-done': 'Ihr Kennwort wurde nicht geändert',
  'outcome.reset.not-done.next':
    'Das Verzeichnis hat nicht geantwortet oder es nicht erlaubt. Es wurde nichts geändert. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'outcome.reset.not-confirmed': 'Wir konnten die Änderung nicht bestätigen',
  'outcome.reset.not-confirmed.next':
    'Vielleicht gilt Ihr neues Kennwort schon. Versuchen Sie, sich damit anzumelden. Wenn es nicht geht, nutzen Sie das alte oder beginnen Sie noch einmal.',

  'change.choose': 'Sie haben gezeigt, dass Sie es sind',
  'change.choose.explain':
    'Öffnen Sie jetzt Ihre Seite. Geben Sie dort Ihr aktuelles und ein neues Kennwort ein. Die Seite fragt nach dem Seitencode unten.',
  'change.working': 'Ihr Kennwort wird geändert',
  'outcome.change.done': 'Ihr Kennwort wurde geändert',
  'outcome.change.done.next':
    'Nutzen Sie ab jetzt das neue, auch auf Ihrem Smartphone. Wir haben alle Ihre Adressen benachrichtigt.',
  'outcome.change.not-done': 'Ihr Kennwort wurde nicht geändert',
  'outcome.change.not-done.next':
    'Das Verzeichnis hat nicht geantwortet oder es nicht erlaubt. Ihr altes Kennwort gilt weiter. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'outcome.change.not-confirmed': 'Wir konnten die Änderung nicht bestätigen',
  'outcome.change.not-confirmed.next':
    'Vielleicht gilt Ihr neues Kennwort schon. Versuchen Sie, sich damit anzumelden. Wenn es nicht geht, gilt das alte weiter.',

  'signin.register': 'Beginnen wir mit Ihrer Registrierung',
  'signin.register.explain':
    'Zeigen Sie zuerst, dass Sie es sind: Öffnen Sie Ihre Seite und melden Sie sich dort an wie immer. Die Seite führt Sie dann weiter. Sie fragt nach dem Seitencode unten.',
  'signin.change': 'Sie haben gezeigt, dass Sie es sind',
  'signin.change.explain':
    'Öffnen Sie jetzt Ihre Seite und melden Sie sich dort an wie immer. Geben Sie dann Ihr aktuelles und ein neues Kennwort ein. Die Seite fragt nach dem Seitencode unten.',

  'unlock.working': 'Ihr Konto wird entsperrt',
  'outcome.unlock.done': 'Ihr Konto ist entsperrt',
  'outcome.unlock.done.next': 'Ihr Kennwort bleibt, wie es war. Melden Sie sich jetzt damit an.',
  'outcome.unlock.not-done': 'Ihr Konto wurde nicht entsperrt',
  'outcome.unlock.not-done.next':
    'Das Verzeichnis hat nicht geantwortet oder es nicht erlaubt. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'outcome.unlock.not-confirmed': 'Wir konnten das Entsperren nicht bestätigen',
  'outcome.unlock.not-confirmed.next':
    'Versuchen Sie, sich anzumelden. Wenn es nicht geht, beginnen Sie in ein paar Minuten noch einmal.',
  'unlock.not-locked': 'Ihr Konto ist nicht gesperrt',
  'unlock.not-locked.next':
    'Wenn Sie sich nicht anmelden können, ist Ihr Kennwort vielleicht falsch oder zu alt. Was möchten Sie tun?',

  'register.first': 'Beginnen wir mit Ihrer Registrierung',
  'register.first.explain':
    'Zeigen Sie zuerst, dass Sie es sind: Öffnen Sie Ihre Seite und geben Sie dort Ihr aktuelles Kennwort ein, niemals hier. Die Seite führt Sie dann weiter. Sie fragt nach dem Seitencode unten.',
  'register.choose': 'Was möchten Sie hinzufügen?',
  'register.enough':
    'Das genügt: Sie können Ihr Kennwort selbst zurücksetzen. Mit weiteren Methoden sind Sie auf der sicheren Seite.',
  'register.so-far':
    '{count, plural, =0 {Sie haben noch nichts registriert.} one {Sie haben # Methode registriert.} other {Sie haben # Methoden registriert.}}',
  'register.full': 'Sie haben alles registriert, was es gibt',
  'register.ready': 'Alles ist bereit',
  'register.ready.next':
    'Wenn Sie Ihr Kennwort einmal vergessen, schreiben Sie mir „zurücksetzen“. Was Sie registriert haben, sehen Sie mit „meine methoden“.',
  'register.not-ready': 'Fast geschafft',
  'register.not-ready.next':
    'Sie brauchen noch eine Methode, bevor Sie Ihr Kennwort selbst zurücksetzen können. Das dauert eine Minute.',

  'add.authenticator': 'Richten Sie Ihre Authenticator-App ein',
  'add.authenticator.explain':
    'Öffnen Sie Ihre Seite: Sie zeigt ein Bild, das Sie mit Ihrer App scannen. Geben Sie dann dort die sechs Ziffern ein. Die Seite fragt nach dem Seitencode unten.',
  'add.recovery': 'Sichern Sie Ihre Wiederherstellungscodes',
  'add.recovery.explain':
    'Öffnen Sie Ihre Seite: Sie zeigt Ihre Codes ein einziges Mal. Schreiben Sie sie auf oder drucken Sie sie aus. Die Seite fragt nach dem Seitencode unten.',
  'add.email': 'Fügen Sie eine private E-Mail-Adresse hinzu',
  'add.email.explain':
    'Zur Prüfung senden wir einen Code dorthin. Es darf nicht Ihre Arbeitsadresse sein: Die ist zusammen mit Ihrem Kennwort gesperrt.',
  'add.email.label': 'Private E-Mail-Adresse',
  'add.email.confirm': 'Sehen Sie in Ihr Postfach',
  'add.email.confirm.explain':
    'Wir haben einen Code an die eingegebene Adresse gesendet. Das kann eine Minute dauern. Sehen Sie auch im Spamordner nach.',

  'methods.title': 'Ihre Methoden',
  'methods.none': 'Sie haben noch nichts registriert',
  'methods.row': 'seit dem {since, date, dated}',
  'methods.row.address': '{hint}, seit dem {since, date, dated}',
  'methods.row.left': '{left, plural, =0 {alle verbraucht} one {noch #} other {noch #}}, seit dem {since, date, dated}',
  'methods.row.worn': 'nach zu vielen Fehlversuchen ausgeschaltet; registriert seit dem {since, date, dated}',
  'methods.edit': 'Welche?',
  'methods.edit.explain':
    'Ersetzen Sie eine Methode, wenn Sie ein neues Telefon oder eine neue Adresse haben. Entfernen Sie, was Sie nicht mehr nutzen.',
  'methods.remove': 'Diese Methode entfernen?',
  'methods.remove.explain':
    'Mit ihr können Sie dann nicht mehr zeigen, dass Sie es sind. Wir benachrichtigen alle Ihre Adressen.',
  'methods.remove.last':
    'Es ist Ihre letzte. Ohne sie können Sie sich nicht selbst helfen. Wir benachrichtigen alle Ihre Adressen.',
  'methods.removed': 'Sie wurde entfernt.',
  'methods.not-removed': 'Sie wurde nicht entfernt. Bitte versuchen Sie es noch einmal.',
  'methods.replaced': 'Sie wurde gespeichert.',

  'refused.not-linked': 'Ich kenne Ihr Konto nicht',
  'refused.not-linked.next':
    'Dieser Chat ist nicht oder nicht mehr mit einem Konto verknüpft, für das ich zuständig bin. Zeigen Sie einmal, wem er gehört, dann können Sie sich von hier aus selbst helfen.',
  'refused.not-linked.why':
    'Ich erkenne Personen an den IDs ihres Chatkontos, nie an Name oder E-Mail-Adresse, denn die kann jeder haben.',
  'refused.directory-down': 'Ich erreiche das Verzeichnis nicht',
  'refused.directory-down.next': 'Es wurde nichts geändert. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'refused.directory-down.why':
    'Das Verzeichnis, in dem Ihr Konto liegt, hat nicht geantwortet. Ohne es kann ich nichts prüfen und nichts ändern.',
  'refused.switched-off': 'Das ist ausgeschaltet',
  'refused.switched-off.next': 'Ihre Organisation bietet hier keinen Self-Service an.',
  'refused.switched-off.why': 'Die Richtlinie Ihrer Organisation erlaubt das im Moment niemandem in eigener Regie.',
  'refused.out-of-scope': 'Das ist für Sie noch nicht freigegeben',
  'refused.out-of-scope.next': 'Ihre Organisation bietet es nur einigen Gruppen an, und Sie sind in keiner davon.',
  'refused.out-of-scope.why':
    'Die Richtlinie nennt die Gruppen, die den Self-Service nutzen dürfen. Gruppen in Gruppen zählen mit. Ihr Konto ist in keiner davon.',
  'refused.emergency': 'Der Self-Service ist vorübergehend geschlossen',
  'refused.emergency.next':
    'Ihre Organisation hat ihn zum Schutz aller geschlossen. Es wurde nichts geändert. Bitte fragen Sie Ihren Helpdesk.',
  'refused.emergency.why':
    'Vielleicht versucht gerade jemand, Konten zu übernehmen. Deshalb ist der Self-Service auf Anweisung eines Administrators gestoppt, bis wieder alles sicher ist.',
  'refused.untouchable': 'Dieses Konto darf ich nicht anfassen',
  'refused.untouchable.next': 'Ihr Konto ist ausgeschaltet, abgelaufen oder von einer Art, die ich nie ändere.',
  'refused.untouchable.why':
    'Deaktivierte und abgelaufene Konten sowie Gast-, Dienst-, Gemeinschafts- und Notfallkonten ändern nur Menschen, nie ich.',
  'refused.privileged': 'Ihr Konto hat für den Self-Service zu viele Rechte',
  'refused.privileged.next': 'Privilegierte Konten setzen Menschen zurück, nicht ich.',
  'refused.privileged.why':
    'Wer ein solches Konto übernähme, könnte noch viel mehr übernehmen. Deshalb ist der Self-Service dafür aus.',
  'refused.paused': 'Der Self-Service für Ihr Konto ist pausiert',
  'refused.paused.next': 'Es gab zu viele Fehlversuche. Er öffnet sich innerhalb eines Tages von selbst wieder.',
  'refused.paused.why':
    'Nach zu vielen Fehlversuchen an einem Tag nehme ich nichts mehr an, falls es nicht Sie waren. Ihr Konto selbst ist dadurch nicht gesperrt. Wenn Sie es nicht waren, informieren Sie Ihren Helpdesk.',
  'refused.frozen': 'Der Self-Service für Ihr Konto ist eingefroren',
  'refused.frozen.next':
    'Jemand hat dafür „Das war ich nicht“ gesagt. Ihr Helpdesk kann es aufheben, zusammen mit einer zweiten Person.',
  'refused.frozen.why':
    'Solange er eingefroren ist, kann von hier aus niemand etwas für Ihr Konto zurücksetzen, entsperren oder ändern, auch Sie nicht. Schreiben Sie „das war ich nicht“, um zu sehen, bis wann.',
  'refused.not-registered': 'Sie haben noch nichts registriert',
  'refused.not-registered.next':
    'Wenn Sie Ihr Kennwort noch wissen, registrieren Sie sich jetzt. Wenn nicht, kann Ihr Helpdesk helfen.',
  'refused.not-registered.why':
    'Um ein Kennwort zurückzusetzen, muss ich wissen, dass Sie es sind. Dafür müssen Sie vorher etwas registriert haben.',
  'refused.not-enough-methods': 'Was Sie registriert haben, genügt nicht',
  'refused.not-enough-methods.next':
    'Ihre Organisation verlangt mehr Prüfungen, als Ihre Methoden erlauben. Jetzt kann Ihnen Ihr Helpdesk helfen. Registrieren Sie eine weitere Methode, sobald Sie können.',
  'refused.not-enough-methods.why':
    'Zwei Prüfungen müssen von zweierlei Art sein, etwa eine App und ein gespeicherter Code. Eine ausgeschaltete oder verbrauchte Methode zählt nicht.',
  'refused.not-supported': 'Das wird hier nicht angeboten',
  'refused.not-supported.next': 'Ihre Organisation hat es ausgeschaltet.',
  'refused.not-supported.why': 'Die Richtlinie bietet es nicht an, oder das Verzeichnis kann es nicht.',
  'refused.too-many': 'Das genügt für den Moment',
  'refused.too-many.next': 'Sie haben das in kurzer Zeit oft getan. Bitte warten Sie und versuchen Sie es dann noch einmal.',
  'refused.too-many.why': 'Grenzen hindern andere daran, in Ihrem Namen etwas auszuprobieren.',
  'refused.not-verified': 'Ich war nicht sicher, dass Sie es sind',
  'refused.not-verified.next': 'Es wurde nichts geändert. Bitte beginnen Sie noch einmal.',
  'refused.not-verified.why': 'Ihre bestandenen Prüfungen waren zu alt, oder die Regeln haben sich inzwischen geändert.',
  'refused.link-spent': 'Ihre Seite wurde geschlossen',
  'refused.link-spent.next': 'Das wurde nicht abgeschlossen. Bitte beginnen Sie noch einmal.',
  'refused.link-spent.why': 'Eine Seite erlaubt nur wenige Versuche. Danach schließt sie sich, falls es nicht Sie waren.',
  'refused.hold': 'Noch nicht',
  'refused.hold.next': 'Nach einem Zurücksetzen wie Ihrem bleiben die Methoden einen Tag lang, wie sie sind.',
  'refused.hold.why':
    'Sie sind mit einem gespeicherten Code oder einer Bürgschaft hereingekommen. Einen Tag lang lässt sich nichts hinzufügen oder entfernen, damit niemand, der den Code gefunden oder jemanden getäuscht hat, Sie aussperren kann.',
  'refused.interrupted': 'Wir wurden unterbrochen',
  'refused.interrupted.next': 'Das wurde nicht abgeschlossen. Bitte beginnen Sie noch einmal.',
  'refused.interrupted.why': 'Bei uns ist mittendrin etwas stehen geblieben. Was nicht abgeschlossen war, wurde nicht getan.',

  'ended.cancelled': 'Abgebrochen',
  'ended.cancelled.next':
    'Was abgeschlossen war, bleibt; sonst wurde nichts geändert. Schreiben Sie „hilfe“, wenn Sie mich brauchen.',
  'ended.expired': 'Die Zeit ist um',
  'ended.expired.next': 'Was abgeschlossen war, bleibt; sonst wurde nichts geändert. Schreiben Sie „hilfe“, um weiterzumachen.',
  'ended.superseded': 'Geschlossen: Sie haben etwas Neues begonnen',
  'ended.superseded.next': 'Es geht unten weiter oder in Ihrem anderen Chat. Was gespeichert war, bleibt gespeichert.',
  'ended.outdated': 'Ich wurde aktualisiert',
  'ended.outdated.next':
    'Hier kann es nicht weitergehen, wo es war. Was abgeschlossen war, bleibt. Schreiben Sie „hilfe“, um neu zu beginnen.',
  'ended.helpdesk': 'Von Ihrem Helpdesk geschlossen',
  'ended.helpdesk.next':
    'Der Helpdesk hat nach Ihrem Gespräch geschlossen, was für Ihr Konto offen war. Schreiben Sie „hilfe“, um neu zu beginnen.',
  'ended.not-me': 'Geschlossen: Der Self-Service ist eingefroren',
  'ended.not-me.next': 'Jemand hat für Ihr Konto „Das war ich nicht“ gesagt, deshalb wurde alles Offene beendet.',
  'ended.link-spent': 'Ihre Seite wurde geschlossen',
  'ended.link-spent.next': 'Dort gab es zu viele Fehlversuche. Schreiben Sie „hilfe“, um neu zu beginnen.',

  'link.continue': 'Machen Sie auf Ihrer Seite weiter',
  'link.continue.explain':
    'Ihre Seite ist in einem Browser geöffnet. Machen Sie dort weiter. Wenn Sie sie geschlossen haben, fordern Sie einen neuen Link an: Die alte Seite gilt dann nicht mehr.',
  'link.elsewhere':
    'Jemand hat versucht, Ihre Seite in einem anderen Browser zu öffnen. Wenn Sie es nicht waren, brechen Sie ab und informieren Sie Ihren Helpdesk.',

  'stale.title': 'Diese Frage ist erledigt',
  'stale.explain': 'Sie wurde schon beantwortet, oder etwas Neues hat begonnen. Schreiben Sie „hilfe“, wenn Sie mich brauchen.',
  'public.see-direct': 'Ich habe Ihnen in einer Direktnachricht geantwortet.',
  'public.write-direct': 'Bitte schreiben Sie mir eine Direktnachricht. Hier spreche ich nicht über Konten.',
  'moved.title': 'Das geht unten weiter',
  'outsider.title': 'Hier kann ich Ihnen nicht helfen',
  'outsider.explain': 'Ich helfe nur Vollmitgliedern dieser Organisation. Bitte fragen Sie Ihren Helpdesk.',
  'typed.use-buttons': 'Bitte nutzen Sie die Schaltflächen',
  'typed.use-buttons.explain':
    'Das kann ich nicht als Antwort nehmen. Geben Sie nie ein Kennwort oder einen Code in den Chat ein: Falls gerade geschehen, ändern Sie es.',
  'typed.not-understood':
    'Das habe ich nicht verstanden. Falls es ein Kennwort oder Code war: Ich habe es nicht behalten, aber ändern Sie es, denn es steht im Chat.',
  'help.meanwhile':
    'Sie sind mitten in etwas: Machen Sie unten weiter, oder brechen Sie ab. Ein Helpdesk fragt Sie nie nach einem Kennwort oder Code.',
  'typed.busy': 'Einen Moment: Ich arbeite noch daran.',
  'member.unknown': 'Ich kann gerade nicht erkennen, wer Sie sind',
  'member.unknown.explain':
    'Die Chatplattform hat mir nicht geantwortet. Bitte versuchen Sie es in einer Minute noch einmal, oder fragen Sie Ihren Helpdesk.',
  'unavailable.title': 'Ich kann gerade nicht arbeiten',
  'unavailable.explain':
    'Bitte versuchen Sie es in ein paar Minuten noch einmal. Falls etwas im Gange war, schreibe ich Ihnen hier, was daraus geworden ist.',
} as const;
