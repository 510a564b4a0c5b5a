/** What `latchkey doctor` and cards for the helpdesk say of one account. */
export const doctor = {
  'doctor.who': '{name} ({login}), Konto {account}, Verzeichnis {directory}',
  'doctor.well': 'Jeder angebotene Schritt würde funktionieren.',
  'doctor.ill': 'Nicht jeder Schritt würde funktionieren: siehe oben.',
  'doctor.no-such':
    'Kein Konto oder mehr als eines hat den Benutzernamen, den Benutzerprinzipalnamen oder die E-Mail-Adresse {name}.',
  'doctor.topic.steps': 'Was jetzt funktionieren würde',
  'doctor.topic.directory': 'Was das Verzeichnis tun würde',
  'doctor.topic.password': 'Kennwort',
  'doctor.topic.locks': 'Sperren und Grenzen',
  'doctor.topic.policy': 'Richtlinie',
  'doctor.topic.registration': 'Registrierung',
  'doctor.topic.methods': 'Methoden',
  'doctor.verdict.works': 'funktioniert',
  'doctor.verdict.fails': 'scheitert',
  'doctor.verdict.unknown': 'unbekannt',
  'doctor.verdict.off': 'aus',
  'doctor.verdict.note': 'Hinweis',

  'doctor.because.not-linked':
    'Mit dem Konto ist keine Identität aus Teams oder Slack verknüpft. Bis dahin liest die Person „Ich kenne Ihr Konto nicht“.',
  'doctor.because.directory-down': 'Das Verzeichnis antwortet nicht oder lässt Latchkey nicht schreiben.',
  'doctor.because.switched-off': 'Die Richtlinie hat den Geltungsbereich „Niemand“: Der Self-Service ist für alle ausgeschaltet.',
  'doctor.because.emergency': 'Es gilt ein Notfall: Administratoren haben den Self-Service für alle gestoppt.',
  'doctor.because.out-of-scope': 'Das Konto ist in keiner der Gruppen, die die Richtlinie nennt.',
  'doctor.because.privileged':
    'Das Konto ist privilegiert (Ebene 0), und die Richtlinie sieht keinen Self-Service für Administratoren vor.',
  'doctor.because.frozen':
    'Die Person hat gesagt „Das war ich nicht“: Ein Agent hebt das auf, und eine zweite Person genehmigt es.',
  'doctor.because.paused':
    'Latchkey selbst hat den Self-Service nach zu vielen Fehlversuchen pausiert. Die Pause endet von selbst am {pausedUntil, date, minute} (UTC). Das Konto im Verzeichnis ist dadurch nicht gesperrt.',
  'doctor.because.hold':
    'Nach einem Zurücksetzen mit einem gespeicherten Code sind die Methoden festgehalten. Ab dem {heldUntil, date, minute} (UTC) lassen sie sich ändern.',
  'doctor.because.not-supported': 'Dieses Verzeichnis kann das nicht.',
  'doctor.because.unlock-off': 'Die Richtlinie bietet kein Entsperren ohne Zurücksetzen an. Das Zurücksetzen entsperrt auch.',
  'doctor.because.not-registered': 'Es ist nichts registriert.',
  'doctor.because.not-enough-methods':
    'Was registriert und jetzt nutzbar ist, genügt nicht: {gates, plural, one {# Prüfung ist} other {# Prüfungen sind}} nötig.',
  'doctor.because.locked-out':
    'Das aktuelle Kennwort lässt sich nicht prüfen, solange das Konto im Verzeichnis gesperrt ist. Entsperren Sie es oder setzen Sie das Kennwort zurück.',
  'doctor.because.unlocks-used': 'Für heute ist jedes Entsperren verbraucht: {used} von {most}.',
  'doctor.because.tries-used': 'Für heute sind alle Versuche mit dem aktuellen Kennwort verbraucht: {used} von {most}.',
  'doctor.because.no-method-offered': 'Die Richtlinie schaltet keine Methode ein, die hier registriert werden kann.',
  'doctor.because.not-locked': 'Das Konto ist jetzt nicht gesperrt, also gibt es nichts zu entsperren.',

  'doctor.step.find': 'Konto finden',
  'doctor.step.check-password': 'aktuelles Kennwort prüfen',
  'doctor.step.sign-in': 'am Verzeichnis anmelden',
  'doctor.step.reset': 'Kennwort zurücksetzen',
  'doctor.step.change': 'Kennwort ändern',
  'doctor.step.unlock': 'Konto entsperren',
  'doctor.step.end-sessions': 'Sitzungen beenden',
  'doctor.step.issue-pass': 'Zugriffspass ausstellen',

  'doctor.password.changed': 'Zuletzt geändert am {at, date, dated}.',
  'doctor.password.expires': 'Läuft am {at, date, dated} ab.',
  'doctor.password.expired': 'Abgelaufen am {at, date, dated}. Es kann zurückgesetzt und mit dem alten geändert werden.',
  'doctor.password.never-account': 'Läuft nie ab: so für dieses Konto eingestellt.',
  'doctor.password.never': 'Läuft nicht ab.',
  'doctor.password.must-change': 'Muss bei der nächsten Anmeldung geändert werden.',
  'doctor.password.life':
    'Die Organisation: Kennwörter laufen nach {days, plural, one {# Tag} other {# Tagen}} ab; die Personen erfahren es {notice, plural, one {# Tag} other {# Tage}} vorher.',
  'doctor.password.life-never': 'Die Organisation: Kennwörter laufen nicht ab.',

  'doctor.lock.none': 'Sperre im Verzeichnis: keine.',
  'doctor.lock.until': 'Sperre im Verzeichnis: vom Verzeichnis gesperrt. Sie endet von selbst am {until, date, minute} (UTC).',
  'doctor.lock.since-until':
    'Sperre im Verzeichnis: vom Verzeichnis gesperrt seit {since, date, minute}. Sie endet von selbst am {until, date, minute} (UTC).',
  'doctor.lock.by-hand': 'Sperre im Verzeichnis: vom Verzeichnis gesperrt, bis jemand entsperrt.',
  'doctor.lock.since-by-hand':
    'Sperre im Verzeichnis: vom Verzeichnis gesperrt seit {since, date, minute} (UTC), bis jemand entsperrt.',
  'doctor.lock.sign-in':
    'Anmeldesperre der Cloud: nicht lesbar. Sie endet von selbst; ein Zurücksetzen hebt sie auf, ein Entsperren nicht.',
  'doctor.pause.none': 'Pause durch Latchkey: keine.',
  'doctor.pause.until': 'Pause durch Latchkey: zu viele Fehlversuche. Sie endet von selbst am {until, date, minute} (UTC).',
  'doctor.hold.none': 'Festgehaltene Methoden: keine.',
  'doctor.hold.until':
    'Methoden festgehalten nach einem Zurücksetzen mit einem gespeicherten Code: bis {until, date, minute} (UTC).',
  'doctor.used.unlocks': 'Heute entsperrt: {used} von {most}.',
  'doctor.used.tries': 'An einem Tag auf der Seite eingegebene aktuelle Kennwörter: {used} von {most}.',

  'doctor.policy.version':
    '{version, plural, =0 {Es gilt die Standardrichtlinie: Keine ist gespeichert.} one {Es gilt Version # der Richtlinie.} other {Es gilt Version # der Richtlinie.}}',
  'doctor.policy.scope-none': 'Geltungsbereich: niemand. Niemand gehört dazu.',
  'doctor.policy.scope-all': 'Geltungsbereich: alle. Das Konto gehört dazu.',
  'doctor.policy.in-scope': 'Geltungsbereich: ausgewählte Gruppen. Das Konto gehört über {path} dazu.',
  'doctor.policy.out-of-scope':
    'Geltungsbereich: ausgewählte Gruppen. Das Konto ist in keiner davon, verschachtelte Gruppen mitgezählt: {groups}.',
  'doctor.policy.tier-2': 'Ebene 2, ein gewöhnliches Konto: Es gilt die Richtlinie für alle.',
  'doctor.policy.tier-1':
    'Ebene 1, Helpdesk: mindestens zwei Prüfungen, eine davon mit Authenticator-App, Token oder Passkey; keine Fragen.',
  'doctor.policy.tier-0':
    'Ebene 0, privilegiert: nicht die Richtlinie für alle. Mindestens zwei Prüfungen, eine davon mit Passkey oder mit App und Wiederherstellungscode; keine Fragen, kein Bürgen, keine SMS. Was Sie mit einem solchen Konto sehen, ist nicht das, was andere sehen.',
  'doctor.policy.by-group': 'Diese Ebene hat es über {path}.',
  'doctor.policy.by-directory':
    'Diese Ebene hat es durch das, was das Verzeichnis über das Konto sagt, nicht durch eine konfigurierte Gruppe.',
  'doctor.policy.admins-off':
    'Der Self-Service für Administratoren ist ausgeschaltet: Solche Konten setzen andere Personen zurück.',
  'doctor.policy.admins-on': 'Der Self-Service für Administratoren ist eingeschaltet.',
  'doctor.policy.gates': 'Nötige Prüfungen: {gates}.',
  'doctor.policy.gates-kinds': 'Nötige Prüfungen: {gates}, jede von anderer Art.',

  'doctor.registered.yes': 'Registriert: ja, genug Methoden für ein Zurücksetzen.',
  'doctor.registered.no': 'Registriert: nein, nicht genug Methoden für ein Zurücksetzen.',
  'doctor.enabled.yes': 'Zugelassen: ja, die Richtlinie lässt das Konto zu.',
  'doctor.enabled.no': 'Zugelassen: nein, die Richtlinie lässt das Konto nicht zu.',
  'doctor.capable.yes': 'Bereit: ja, registriert und zugelassen.',
  'doctor.capable.no': 'Bereit: nein, dafür muss es registriert und zugelassen sein.',
  'doctor.asked.yes': 'Zum Registrieren aufgefordert: ja. Die Richtlinie verlangt es, und es ist nicht genug registriert.',
  'doctor.asked.skip': 'Es lässt sich {days, plural, one {# Tag} other {# Tage}} aufschieben.',
  'doctor.asked.no-skip': 'Es lässt sich nicht aufschieben.',
  'doctor.asked.not-required':
    'Zum Registrieren aufgefordert: nein. Die Richtlinie verlangt es nicht; wer möchte, kann sich von sich aus registrieren.',
  'doctor.asked.not-enabled': 'Zum Registrieren aufgefordert: nein. Wen die Richtlinie nicht zulässt, der wird nicht gefragt.',
  'doctor.asked.untouchable': 'Zum Registrieren aufgefordert: nein. Das Konto wird nie angefasst.',
  'doctor.asked.not-linked':
    'Zum Registrieren aufgefordert: nein. Keine Chat-Identität ist verknüpft, also kann niemand gefragt werden.',
  'doctor.asked.enough': 'Zum Registrieren aufgefordert: nein. Es ist genug registriert.',
  'doctor.reconfirm.from':
    'Nach dem Bestätigen der Angaben gefragt: ab {at, date, dated}, {days, plural, one {# Tag} other {# Tage}} nach der letzten Bestätigung.',
  'doctor.reconfirm.never': 'Nach dem Bestätigen der Angaben gefragt: nie, so will es die Richtlinie.',
  'doctor.linked': 'Verknüpfte Chat-Identitäten: {chats}.',

  'doctor.method.usable': 'Registriert seit {since, date, dated}. Erlaubt, weil die Richtlinie sie einschaltet; jetzt nutzbar.',
  'doctor.method.left': '{left, plural, one {# Code ist übrig.} other {# Codes sind übrig.}}',
  'doctor.method.policy-off': 'Registriert seit {since, date, dated}, aber von der Richtlinie ausgeschaltet.',
  'doctor.method.worn':
    'Registriert seit {since, date, dated}, aber nach zu vielen Fehlversuchen ausgeschaltet. Sie muss neu registriert werden.',
  'doctor.method.empty': 'Registriert seit {since, date, dated}, aber alle Codes sind verbraucht.',
  'doctor.method.waiting':
    'Registriert seit {since, date, dated}, aber erst ab {from, date, minute} (UTC) nutzbar: Neue Methoden werden zurückgehalten.',
  'doctor.method.address':
    'Registriert seit {since, date, dated}, aber die Adresse ist inzwischen eine Arbeitsadresse, die zusammen mit dem Kennwort gesperrt ist.',
  'doctor.method.not-agreed': 'Registriert seit {since, date, dated}, aber die Person hat noch nicht zugestimmt zu bürgen.',
  'doctor.method.tier': 'Registriert seit {since, date, dated}, zählt aber nicht für ein Konto der Ebene {tier}.',
  'doctor.method.not-registered': 'Erlaubt, weil die Richtlinie sie einschaltet; nicht registriert.',
  'doctor.method.not-built': 'Die Richtlinie schaltet sie ein, aber diese Version von Latchkey enthält sie nicht.',
  'doctor.method.off': 'Von der Richtlinie ausgeschaltet: {methods}.',
} as const;
