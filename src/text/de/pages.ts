/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': 'Problem: {title} – {organisation}',
  'page.problem.title': 'Es gibt ein Problem',
  'page.safety':
    'Niemand aus Ihrer Organisation wird Sie je nach einem Kennwort oder Code fragen. Geben Sie sie nur auf dieser Seite ein.',
  'page.safety.elsewhere':
    'Niemand aus Ihrer Organisation wird Sie je im Chat, per E-Mail oder am Telefon nach einem Kennwort oder Code fragen.',
  'page.busy': 'Einen Moment …',
  'page.stale':
    'Dieses Formular war veraltet: Vielleicht wurde es zweimal gesendet oder stammt aus einem älteren Tab. Es hat nichts geändert. Hier sind Sie jetzt.',
} as const;

const time = {
  'page.time.left':
    'Diese Seite schließt sich in etwa {minutes, plural, one {einer Minute} other {# Minuten}}, wenn Sie nicht weitermachen.',
  'page.time.last':
    'Diese Seite schließt sich in etwa {minutes, plural, one {einer Minute} other {# Minuten}}. Verlängern lässt sich das nicht mehr.',
  'page.time.end': 'Was bis dahin nicht gesendet ist, geht verloren. Einen neuen Link erhalten Sie in Ihrem Chat.',
  'page.time.extended': 'Sie haben jetzt mehr Zeit.',
  'page.time.extended.title': 'Sie haben mehr Zeit',
  'page.time.extended.explain': 'Schließen Sie diesen Tab und machen Sie in dem weiter, aus dem Sie gekommen sind.',
  'page.time.over': 'Die Zeit ist um. Was nicht gesendet war, ist verloren. Fordern Sie in Ihrem Chat einen neuen Link an.',
} as const;

const claim = {
  'page.call.title': 'Telefonieren Sie mit dem Helpdesk?',
  'page.call.explain':
    'Wenn Sie Ihren Chat nicht öffnen können, zeigen Sie hier, dass Sie es sind. Der Helpdesk sieht, dass es geklappt hat, und nichts von dem, was Sie eingeben.',
  'page.call.account': 'Ihr Konto',
  'page.call.number': 'Die Zahl, die Ihnen genannt wird',
  'page.call.number.hint': 'Sechs Ziffern. Der Helpdesk sagt sie Ihnen.',
  'page.call.code': 'Ein eigener Code',
  'page.call.code.hint':
    'Aus Ihrer Authenticator-App oder einer Ihrer gespeicherten Wiederherstellungscodes. Sagen Sie ihn niemandem.',
  'page.call.submit': 'Ich bin es',
  'page.call.wrong':
    'Das passte nicht zusammen, oder die Zahl gilt nicht mehr. Bitten Sie um eine neue Zahl und versuchen Sie es noch einmal.',
  'page.call.doubt':
    'Niemand hat Sie angerufen? Dann schließen Sie diese Seite. Wenn Sie unsicher sind, legen Sie auf und rufen Sie selbst den Helpdesk an.',
  'page.call.done': 'Vielen Dank',
  'page.call.done.explain': '{agent} vom Helpdesk weiß jetzt, dass Sie es sind.',
  'page.call.done.words':
    'Fragen Sie am Telefon nach den zwei Wörtern. Die Antwort muss lauten: {words}. Wenn nicht, legen Sie auf und rufen Sie selbst den Helpdesk an.',
  'page.claim.title': 'Geben Sie Ihren Seitencode ein',
  'page.claim.explain': 'Diese Seite gehört nur einer Person. Der Code zeigt, dass Sie es sind.',
  'page.claim.label': 'Seitencode',
  'page.claim.hint': 'Sechs Ziffern. Sie finden sie in Ihrem Chat, neben der Schaltfläche, die Sie hierher gebracht hat.',
  'page.claim.submit': 'Meine Seite öffnen',
  'page.claim.after': 'Sie öffnet sich nur in diesem Browser und nur einmal.',
} as const;

const passwords = {
  'page.password.title': 'Wählen Sie ein neues Kennwort',
  'page.password.rules': 'Regeln für Ihr neues Kennwort',
  'page.password.account': 'Konto',
  'page.password.current': 'Aktuelles Kennwort',
  'page.password.current.hint': 'Das, mit dem Sie sich jetzt anmelden.',
  'page.password.new': 'Neues Kennwort',
  'page.password.again': 'Neues Kennwort, noch einmal',
  'page.password.again.hint': 'Geben Sie dasselbe noch einmal ein oder fügen Sie es ein.',
  'page.password.show': 'Anzeigen, was ich eingebe',
  'page.password.submit': 'Mein neues Kennwort speichern',
  'page.password.strength': 'Wie stark es ist: {strength}.',
  'page.current.title': 'Geben Sie Ihr aktuelles Kennwort ein',
  'page.current.explain': 'Es zeigt, dass Sie es sind. Es geht nur an Ihr Verzeichnis und wird nicht gespeichert.',
  'page.current.submit': 'Mein Kennwort prüfen',
} as const;

const signIn = {
  'page.sign-in.title': 'Melden Sie sich an',
  'page.sign-in.register': 'Melden Sie sich an wie jeden Tag. Das zeigt, dass Sie es sind.',
  'page.sign-in.change': 'Melden Sie sich zuerst an wie jeden Tag. Danach können Sie hier ein neues Kennwort wählen.',
  'page.sign-in.link': 'Melden Sie sich mit dem Konto an, das Sie hier nutzen möchten.',
  'page.sign-in.submit': 'Zur Anmeldeseite',
  'page.sign-in.back': 'Ihr Kennwort geben Sie auf der Anmeldeseite Ihrer Organisation ein. Sie bringt Sie hierher zurück.',
  'page.leaving.title': 'Zur Anmeldeseite',
  'page.leaving.explain': 'Es geht weiter zu {host}. Geben Sie Ihr Kennwort dort nur ein, wenn Sie diese Seite kennen.',
  'page.leaving.go': 'Weiter',
  'page.signed-in.title': 'Sie sind zurück',
  'page.signed-in.explain': 'Einmal drücken, und es geht dort weiter, wo Sie waren.',
  'page.signed-in.submit': 'Weiter',
} as const;

const authenticator = {
  'page.authenticator.title': 'Richten Sie Ihre Authenticator-App ein',
  'page.authenticator.explain':
    'Halten Sie Ihr Smartphone mit einer Authenticator-App bereit. Jede App, die sechsstellige Codes erzeugt, ist geeignet, zum Beispiel Microsoft Authenticator, Google Authenticator oder Aegis.',
  'page.authenticator.once':
    'Ihr Schlüssel ist geheim. Er wird ein einziges Mal angezeigt: Achten Sie darauf, dass Ihnen niemand über die Schulter sieht.',
  'page.authenticator.reveal': 'Meinen Schlüssel anzeigen',
  'page.authenticator.have': 'Ich habe den Schlüssel schon hinzugefügt',
  'page.authenticator.new': 'Neuen Schlüssel anzeigen',
  'page.authenticator.new.explain': 'Ein neuer Schlüssel tritt an die Stelle des bisherigen. Löschen Sie den alten in Ihrer App.',
  'page.authenticator.step.add':
    'Öffnen Sie die App und wählen Sie, ein Konto hinzuzufügen. Richten Sie sie dann auf dieses Bild.',
  'page.authenticator.step.type': 'Oder geben Sie diesen Schlüssel von Hand in die App ein:',
  'page.authenticator.step.same': 'Lesen Sie das gerade auf diesem Smartphone?',
  'page.authenticator.step.open': 'Meine Authenticator-App öffnen',
  'page.authenticator.step.code': 'Geben Sie die sechs Ziffern ein, die die App jetzt zeigt.',
  'page.authenticator.picture': 'QR-Code Ihres Schlüssels. Der Schlüssel steht auch darunter.',
  'page.authenticator.key': 'Schlüssel',
  'page.authenticator.account': 'Kontoname in der App: {account}',
  'page.authenticator.code': 'Sechsstelliger Code',
  'page.authenticator.code.hint': 'Er ändert sich alle 30 Sekunden. Jeder Code, den die App jetzt zeigt, ist richtig.',
  'page.authenticator.submit': 'Code prüfen',
} as const;

const recovery = {
  'page.codes.title': 'Ihre Wiederherstellungscodes',
  'page.codes.explain':
    'Mit einem dieser Codes können Sie zeigen, dass Sie es sind, wenn Sie nichts anderes zur Hand haben. Jeder gilt einmal.',
  'page.codes.once':
    'Sie werden ein einziges Mal angezeigt. Halten Sie Papier oder einen Drucker bereit und achten Sie darauf, dass Ihnen niemand über die Schulter sieht.',
  'page.codes.reveal': 'Meine Codes anzeigen',
  'page.codes.keep':
    'Schreiben Sie sie auf oder drucken Sie sie aus, und bewahren Sie sie dort auf, wo Ihr Reisepass liegt. Nicht auf Ihrem Computer.',
  'page.codes.list': 'Wiederherstellungscodes',
  'page.codes.for': 'Für {login} bei {organisation}',
  'page.codes.print': 'Drucken',
  'page.codes.saved': 'Ich habe sie gesichert',
  'page.codes.saved.explain': 'Sie gelten, sobald Sie das bestätigt haben. Frühere Codes gelten dann nicht mehr.',
  'page.recovery.title': 'Geben Sie einen Wiederherstellungscode ein',
  'page.recovery.explain':
    'Nehmen Sie einen der Codes, die Sie bei der Registrierung gesichert haben. Jeder gilt einmal; streichen Sie ihn danach durch.',
  'page.recovery.label': 'Wiederherstellungscode',
  'page.recovery.hint': 'Groß- oder Kleinbuchstaben, mit oder ohne Bindestriche.',
  'page.recovery.submit': 'Code prüfen',
} as const;

const linking = {
  'page.linking.title': 'Ihr Verknüpfungscode',
  'page.linking.explain':
    'Er verknüpft Ihren anderen Chat mit Ihrem Konto. Er gilt einmal, zehn Minuten lang und nur in dem Chat, dessen Zahl Sie eingegeben haben.',
  'page.linking.once':
    'Er wird ein einziges Mal angezeigt. Geben Sie ihn nicht weiter: Wer damit einen Chat verknüpft, kann verlangen, dass Ihr Kennwort zurückgesetzt wird.',
  'page.linking.reveal': 'Meinen Verknüpfungscode anzeigen',
  'page.linking.code': 'Verknüpfungscode',
  'page.linking.type':
    'Geben Sie ihn innerhalb von {minutes, plural, one {# Minute} other {# Minuten}} auf der Seite Ihres anderen Chats ein. Geben Sie ihn nie in einem Chat ein.',
  'page.linking.done': 'Ich habe ihn eingegeben',
  'page.linking.enter.title': 'Geben Sie Ihren Verknüpfungscode ein',
  'page.linking.enter.explain':
    'Schreiben Sie dem Bot in dem Chat, der Sie kennt, „anderen chat verknüpfen“ und geben Sie dort {number} ein. Er zeigt Ihnen dann den Code auf einer eigenen Seite.',
  'page.linking.enter.hint': 'Zwölf Buchstaben und Ziffern. Groß- oder Kleinbuchstaben, mit oder ohne Bindestriche.',
  'page.linking.enter.submit': 'Diesen Chat verknüpfen',
  'page.account.title': 'Name und Kennwort Ihres Kontos',
  'page.account.explain':
    'Sie gehen nur an Ihr Verzeichnis und werden nicht gespeichert. Wenn beide stimmen, geht ein Code an die E-Mail-Adresse, die Ihre Organisation von Ihnen hat.',
  'page.account.name': 'Kontoname oder E-Mail-Adresse',
  'page.account.name.hint': 'Was Sie eingeben, wenn Sie sich bei der Arbeit anmelden.',
  'page.account.submit': 'Weiter',
} as const;

const pass = {
  'page.pass.title': 'Ihr Zugriffspass',
  'page.pass.explain': 'Der Helpdesk hat einen Zugriffspass für Sie ausgestellt. Nur Sie können ihn hier sehen.',
  'page.pass.once':
    'Er wird ein einziges Mal angezeigt. Schreiben Sie ihn jetzt auf und sagen Sie ihn niemandem, auch nicht dem Helpdesk.',
  'page.pass.was-shown':
    'Ihr Zugriffspass wurde angezeigt und wird nicht noch einmal angezeigt. Wenn Sie ihn nicht aufgeschrieben haben, bitten Sie den Helpdesk um einen neuen.',
  'page.pass.reveal': 'Meinen Zugriffspass anzeigen',
  'page.pass.label': 'Zugriffspass',
  'page.pass.life': 'Er gilt {minutes, plural, one {eine Minute} other {# Minuten}}.',
  'page.pass.life.once': 'Er gilt einmal, innerhalb von {minutes, plural, one {einer Minute} other {# Minuten}}.',
  'page.pass.use.registration':
    'Schreiben Sie als Nächstes dem Bot in Ihrem Chat „registrieren“. Er fragt auf einer Seite wie dieser nach diesem Zugriffspass, nie im Chat.',
  'page.pass.use.sign-in':
    'Melden Sie sich als Nächstes bei der Arbeit mit Ihrem Namen und diesem Zugriffspass anstelle Ihres Kennworts an und richten Sie dort Ihre Methoden ein.',
  'page.pass.done': 'Ich habe ihn aufgeschrieben',
  'page.pass.enter.title': 'Geben Sie Ihren Zugriffspass ein',
  'page.pass.enter.explain': 'Den Zugriffspass, den der Helpdesk ausgestellt und Ihre Seite Ihnen gezeigt hat. Er gilt einmal.',
  'page.pass.enter.hint': 'Sechzehn Buchstaben und Ziffern. Groß- oder Kleinbuchstaben, mit oder ohne Bindestriche.',
  'page.pass.enter.submit': 'Meinen Zugriffspass prüfen',
} as const;

const messages = {
  'page.go-back': 'Auf dieser Seite sind Sie fertig',
  'page.go-back.explain':
    'Was Sie hier getan haben, ist gespeichert. Gehen Sie zurück in Ihren Chat: Dort steht, wie es weitergeht.',
  'page.look-again': 'Noch einmal nachsehen',
  'page.close': 'Sie können diese Seite schließen.',
} as const;

const problems = {
  'page.bad-link.title': 'Dieser Link funktioniert nicht',
  'page.bad-link.explain':
    'Vielleicht ist er zu alt, schon benutzt oder in einem anderen Browser geöffnet, oder der Code war nicht richtig. Diese Anfrage hat nichts geändert; was vorher getan wurde, steht in Ihrem Chat.',
  'page.bad-link.next':
    'Haben Sie sich beim Code vertippt? Dann gehen Sie eine Seite zurück und geben Sie ihn noch einmal ein. Sonst gehen Sie zurück in Ihren Chat und fordern Sie einen neuen Link an; zu ihm gehört ein neuer Code.',
  'page.too-many.title': 'Zu viele Anfragen',
  'page.too-many.explain': 'Aus Ihrem Netzwerk kamen in kurzer Zeit viele Anfragen. Durch diese wurde nichts geändert.',
  'page.too-many.next':
    'Bitte warten Sie {seconds, plural, one {eine Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'page.not-yours.title': 'Wir konnten nicht erkennen, ob das von Ihnen kam',
  'page.not-yours.explain':
    'Was Sie gesendet haben, kam nicht von dieser Seite, oder Ihr Browser speichert keine Cookies. Es wurde nichts geändert.',
  'page.not-yours.next':
    'Öffnen Sie den Link in Ihrem Chat noch einmal. Wenn es wieder passiert, erlauben Sie Cookies für diese Seite.',
  'page.unreadable.title': 'Das konnten wir nicht lesen',
  'page.unreadable.explain': 'Was Ihr Browser gesendet hat, ist nicht das, was diese Seite erwartet. Es wurde nichts geändert.',
  'page.unreadable.next': 'Öffnen Sie den Link in Ihrem Chat noch einmal.',
  'page.trouble.title': 'Bei uns funktioniert gerade etwas nicht',
  'page.trouble.explain': 'Wir konnten das nicht abschließen. Ob etwas geändert wurde, steht in Ihrem Chat.',
  'page.trouble.next': 'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'page.reference': 'Referenznummer für Ihren Helpdesk: {reference}',
  'page.problem.bare': 'Diese Adresse beantwortet das nicht.',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
