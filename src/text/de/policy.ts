/** Sentences of the policy in chat: what administrators see and change. */
export const policy = {
  'policy.looking': 'Die Richtlinie wird gelesen',
  'policy.previewing': 'Ich prüfe, wen es treffen würde',
  'policy.saving': 'Wird gespeichert',
  'policy.title': 'Richtlinie zur Kennwortzurücksetzung bei {organisation}',
  'policy.head': 'Version {version}, {at, date, minute} (UTC), von {by}: {reason}',
  'policy.head.standard': 'Das ist die Standardrichtlinie. Es wurde noch nichts geändert.',
  'policy.waiting':
    '{count, plural, one {Eine Änderung wartet auf einen zweiten Administrator.} other {# Änderungen warten auf einen zweiten Administrator.}}',

  'policy.refused.not-admin': 'Das ist Administratoren vorbehalten',
  'policy.refused.not-admin.next':
    'Wenn Sie dazugehören, müssen Sie Mitglied der Gruppe sein, die Ihre Organisation für Administratoren festgelegt hat.',
  'policy.refused.unavailable': 'Die Richtlinie ist gerade nicht lesbar',
  'policy.refused.unavailable.next': 'Es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal.',

  'policy.refused.nobody': 'Unter diesem Namen kenne ich niemanden oder mehrere Personen',
  'policy.refused.nobody.next':
    'Schreiben Sie „richtlinie“ und einen Benutzernamen oder eine E-Mail-Adresse, oder erwähnen Sie die Person.',

  'policy.person': 'Was für {name} gilt',
  'policy.person.can': 'Die Person kann ihr Kennwort jetzt selbst zurücksetzen.',
  'policy.person.cannot': 'Die Person kann ihr Kennwort jetzt nicht selbst zurücksetzen.',
  'policy.person.version': 'Version {version, number} der Richtlinie.',
  'policy.person.why.untouchable': 'Das Konto ist ausgeschaltet, abgelaufen oder von einer Art, die nie angefasst wird.',
  'policy.person.why.switched-off': 'Der Self-Service ist für alle ausgeschaltet.',
  'policy.person.why.emergency': 'Es gilt ein Notfall: Der Self-Service ist für alle gestoppt.',
  'policy.person.why.out-of-scope': 'Die Person ist in keiner der Gruppen, für die er gedacht ist.',
  'policy.person.why.privileged':
    'Das Konto ist privilegiert, und Administratoren dürfen ihr eigenes Kennwort nicht zurücksetzen.',
  'policy.person.why.frozen':
    'Die Person hat gemeldet, dass jemand anderes in ihrem Namen gehandelt hat: Das Konto ist eingefroren.',
  'policy.person.why.paused': 'Es gab zu viele Fehlversuche: Der Self-Service ist für dieses Konto pausiert.',
  'policy.person.why.not-supported': 'Dieses Verzeichnis kann das nicht.',
  'policy.person.why.directory-down': 'Das Verzeichnis antwortet nicht oder lässt Latchkey nicht schreiben.',
  'policy.person.why.not-registered': 'Die Person hat nichts registriert, was jetzt zählt.',
  'policy.person.why.not-enough-methods': 'Was die Person registriert hat, genügt nicht für die nötigen Prüfungen.',
  'policy.person.scope.none': 'Niemand gehört dazu.',
  'policy.person.scope.all': 'Alle gehören dazu.',
  'policy.person.scope.in': 'Die Person gehört über {way} dazu.',
  'policy.person.scope.out': 'Die Person ist in keiner der Gruppen.',
  'policy.person.rule': 'Regel',
  'policy.person.no-rule':
    '{count, plural, =0 {Es gibt keine Regeln.} one {Die Regel nennt keine Gruppe der Person: Es gilt, was für alle gilt.} other {Keine nennt eine Gruppe der Person: Es gilt, was für alle gilt.}}',
  'policy.person.by-rule': '„{name}“, Platz {place}: Die Person fällt über {way} darunter.',
  'policy.person.passed-over': 'Die Person ist auch in Gruppen dieser Regeln, die später kommen und nicht gelten: {names}',
  'policy.person.own.number': '{after}, für alle anderen {before}',
  'policy.person.own.toggle':
    '{after, select, true {ein} other {aus}}, für alle anderen {before, select, true {ein} other {aus}}',
  'policy.person.own.choice':
    '{after, select, hardened {gehärtet} off {nicht verwendet} offered {angeboten} counted {unbestätigt gezählt} other {wie in Entra}}, für alle anderen {before, select, hardened {gehärtet} off {nicht verwendet} offered {angeboten} counted {unbestätigt gezählt} other {wie in Entra}}',
  'policy.person.own.list': '„{after}“, für alle anderen „{before}“',
  'policy.person.own.text': '„{after}“, für alle anderen „{before}“',
  'policy.person.tier': 'Ebene',
  'policy.person.tier.0':
    'Privilegiert (0): mindestens zwei Prüfungen, eine davon mit Passkey oder mit App und Wiederherstellungscode.',
  'policy.person.tier.1': 'Helpdesk (1): mindestens zwei Prüfungen, eine davon mit Passkey oder App, keine Fragen.',
  'policy.person.tier.2': 'Standard (2)',
  'policy.person.gates': '{gates}',
  'policy.person.methods': 'Registriert und nutzbar',
  'policy.person.methods.none': 'nichts',

  'policy.area.scope': 'Wer zurücksetzen darf',
  'policy.area.gates': 'Prüfungen',
  'policy.area.methods': 'Methoden',
  'policy.area.registration': 'Registrierung und Fragen',
  'policy.area.notifications': 'Benachrichtigungen und Protokoll',
  'policy.area.helpdesk': 'Kontakt des Helpdesks',
  'policy.area.desk': 'Grenzen des Helpdesks',
  'policy.area.branding': 'Branding',
  'policy.area.password': 'Kennwörter',
  'policy.area.codes': 'Codes',
  'policy.area.limits': 'Grenzen des Self-Service',

  'policy.summary.scope': '{kind, select, none {Niemand} all {Alle} other {Mitglieder von: {groups}}}',
  'policy.summary.gates':
    '{gates, plural, one {# Prüfung} other {# Prüfungen}}, {preset, select, hardened {gehärtet} other {wie in Entra}}. Entsperren ohne Zurücksetzen: {unlock, select, true {ja} other {nein}}. Administratoren selbst: {admins, select, true {ja} other {nein}}.',
  'policy.summary.methods':
    '{count, plural, =0 {Keine von {all} ist erlaubt.} one {Eine von {all} ist erlaubt.} other {# von {all} sind erlaubt.}}',
  'policy.summary.registration':
    'Bitte um Registrierung: {required, select, true {ja} other {nein}}. Neu bestätigen: {days, plural, =0 {nie} one {jeden Tag} other {alle # Tage}}.',
  'policy.summary.notifications':
    'Administratoren erfahren, wenn Administratoren zurücksetzen: {admins, select, true {ja} other {nein}}. {others, plural, =0 {Sonst wird niemand benachrichtigt.} one {Eine weitere Adresse wird benachrichtigt.} other {# weitere Adressen werden benachrichtigt.}} Das Protokoll wird {days, plural, one {# Tag} other {# Tage}} aufbewahrt.',
  'policy.summary.helpdesk':
    '{known, select, yes {Kontakt: {contact}.} other {Kein Kontakt eingetragen.}} Ticket nötig: {ticket, select, true {ja} other {nein}}.',
  'policy.summary.desk':
    '{actions, plural, one {# Aktion} other {# Aktionen}} pro Stunde; Genehmigungen warten {minutes, plural, one {# Minute} other {# Minuten}}.',
  'policy.summary.branding': '{organisation}, {colour}, {language}',
  'policy.summary.password':
    '{min} bis {max} Zeichen, {words, plural, =0 {keine gesperrten Wörter} one {# gesperrtes Wort} other {# gesperrte Wörter}}',
  'policy.summary.codes':
    '{digits, plural, one {# Ziffer} other {# Ziffern}}, {minutes, plural, one {# Minute} other {# Minuten}}, {tries, plural, one {# Versuch} other {# Versuche}}',
  'policy.summary.limits':
    'Pause nach {failures, plural, one {# Fehlversuch} other {# Fehlversuchen}}; Links gelten {minutes, plural, one {# Minute} other {# Minuten}}.',

  'policy.summary.rules': '{count, plural, =0 {Keine} one {Eine: {names}} other {#: {names}}}',
  'policy.presets': 'Voreinstellungen',
  'policy.presets.explain':
    'Ein Bündel von Einstellungen für den Anfang. Geltungsbereich, Branding, Kontakte und Wörter bleiben, wie sie sind. Sie sehen zuerst, was sich ändern würde.',
  'policy.preset.hardened':
    '{count, plural, =0 {Die Richtlinie enthält alles davon.} one {Eine Einstellung würde sich ändern.} other {# Einstellungen würden sich ändern.}} Zwei Prüfungen verschiedener Art.',
  'policy.preset.entra-compatible':
    '{count, plural, =0 {Die Richtlinie enthält alles davon.} one {Eine Einstellung würde sich ändern.} other {# Einstellungen würden sich ändern.}} Eine Prüfung, jede Methode von Entra.',
  'policy.button.change': 'Ändern',
  'policy.button.add-rule': 'Regel hinzufügen',
  'policy.button.remove-rule': 'Regel entfernen',
  'policy.button.presets': 'Voreinstellungen',
  'policy.button.names': 'Wen?',
  'policy.button.waiting': 'Wartendes ansehen',
  'policy.button.history': 'Verlauf',
  'policy.button.preview': 'Was würde sich ändern?',
  'policy.button.go-on': 'Weiter',
  'policy.button.back-to': 'Zurück zu dieser Version',
  'policy.button.look': 'Richtlinie ansehen',

  'policy.edit.explain': 'Es wird noch nichts gespeichert: Als Nächstes sehen Sie, was sich ändern würde und für wen.',
  'policy.bounds': 'Von {min} bis {max}',
  'policy.list': 'Eines pro Zeile',
  'policy.option.none': 'Niemand',
  'policy.option.selected': 'Ausgewählte Gruppen',
  'policy.option.all': 'Alle',
  'policy.option.hardened': 'Gehärtet',
  'policy.option.entra-compatible': 'Wie Microsoft Entra es erlaubt',
  'policy.option.off': 'Nicht verwendet',
  'policy.option.offered': 'Bei der Registrierung angeboten',
  'policy.option.counted': 'Unbestätigt gezählt (nur mit „Wie Microsoft Entra es erlaubt“)',

  'policy.review': 'Das würde sich ändern',
  'policy.review.weakens':
    '{count, plural, one {Eine Einstellung wird schwächer} other {# Einstellungen werden schwächer}}: Ein zweiter Administrator muss zustimmen.',
  'policy.review.at-once': 'Nichts wird schwächer: Es gilt, sobald Sie gezeigt haben, dass Sie es sind.',
  'policy.early.sampled':
    '{sample, select, none {Noch gibt es keine Schätzung.} other {Eine Schätzung aus einer zufälligen Stichprobe von {sampled, number} (in 19 von 20 Fällen richtig): {lostFrom, number} bis {lostTo, number} % der registrierten Personen könnten ihr Kennwort nicht mehr zurücksetzen, {gainedFrom, number} bis {gainedTo, number} % kämen neu hinzu.}}',
  'policy.early.counted':
    '{phase, select, groups {Die Mitglieder der Gruppen werden gelesen.} other {Bisher gezählt: {people, number}; davon könnten {lost, number} ihr Kennwort nicht mehr zurücksetzen.}} Die ganze Antwort folgt hier von selbst.',
  'policy.effect.as-of':
    'Stand {at, date, minute} (UTC){groups, select, yes {, Mitglieder der Gruppen Stand {groupsAt, date, minute}} other {}}.',
  'policy.effect.lost':
    'Registrierte Personen: {people}. {lost, plural, =0 {Keine davon würde die Möglichkeit verlieren, ihr Kennwort zurückzusetzen.} one {Eine davon könnte ihr Kennwort nicht mehr zurücksetzen.} other {# davon könnten ihr Kennwort nicht mehr zurücksetzen.}}',
  'policy.effect.group': '{lost, plural, one {Eine davon ist in {group}.} other {# davon sind in {group}.}}',
  'policy.names': 'Diese Personen könnten ihr Kennwort nicht mehr zurücksetzen',
  'policy.names.some': '{names}',
  'policy.names.more': '{left, plural, one {… und eine weitere.} other {… und # weitere.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {Niemand käme neu hinzu.} one {Eine Person mehr könnte ihr Kennwort zurücksetzen.} other {# Personen mehr könnten ihr Kennwort zurücksetzen.}}',

  'policy.changed.number': '{before} → {after}{direction, select, weaken { (schwächer)} tighten { (strenger)} other {}}',
  'policy.changed.choice':
    '{before, select, none {niemand} selected {ausgewählte Gruppen} all {alle} hardened {gehärtet} off {nicht verwendet} offered {angeboten} counted {unbestätigt gezählt} other {wie in Entra}} → {after, select, none {niemand} selected {ausgewählte Gruppen} all {alle} hardened {gehärtet} off {nicht verwendet} offered {angeboten} counted {unbestätigt gezählt} other {wie in Entra}}{direction, select, weaken { (schwächer)} tighten { (strenger)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {ein} other {aus}} → {after, select, true {ein} other {aus}}{direction, select, weaken { (schwächer)} tighten { (strenger)} other {}}',
  'policy.changed.list': '„{before}“ → „{after}“{direction, select, weaken { (schwächer)} tighten { (strenger)} other {}}',
  'policy.changed.text': '„{before}“ → „{after}“{direction, select, weaken { (schwächer)} tighten { (strenger)} other {}}',

  'policy.rules': 'Regeln für Gruppen',
  'policy.rules.none':
    'Es gibt keine: Für alle gilt dasselbe. Eine Regel gibt den Mitgliedern einiger Gruppen eigene Einstellungen.',
  'policy.rules.explain':
    'Für eine Person gilt die erste Regel, die eine ihrer Gruppen nennt, und keine andere. Verschachtelte Gruppen zählen mit.',
  'policy.rules.changed':
    '{direction, select, weaken {geändert: für manche wird es schwächer} tighten {geändert: strenger} other {geändert: weder schwächer noch strenger}}',
  'policy.rules.order': 'angewendet in dieser Reihenfolge: {order}',
  'policy.rule.named': 'Regel „{name}“',
  'policy.rule.place': '{place}. {name}',
  'policy.rule.summary':
    'Für: {groups}. {count, plural, =0 {Nichts Eigenes} one {Eine eigene Einstellung} other {# eigene Einstellungen}}',
  'policy.rule.explain': 'Eigene Einstellungen: {own}. Alles andere ist wie für alle.',
  'policy.rule.groups': 'Gruppen, für die sie gilt',
  'policy.rule.for': '{groups}; Platz {place} in der Reihenfolge',
  'policy.rule.new': 'Eine neue Regel',
  'policy.rule.name': 'Name der Regel',
  'policy.rule.order': 'Platz in der Reihenfolge',
  'policy.rule.place.explain': 'Wer in Gruppen mehrerer Regeln ist, fällt unter die erste davon.',
  'policy.rule.edit': 'Für die Mitglieder von „{name}“. Was Sie lassen, wie es für alle ist, bleibt so.',
  'policy.rule.added': 'neu, für: {groups}',
  'policy.rule.removed': 'entfernt',
  'policy.rule.regrouped': 'für „{before}“ → „{after}“',
  'policy.rule.changed.number':
    'in „{name}“: {before, select, none {wie für alle} other {{before}}} → {after, select, none {wie für alle} other {{after}}}',
  'policy.rule.changed.toggle':
    'in „{name}“: {before, select, none {wie für alle} true {ein} other {aus}} → {after, select, none {wie für alle} true {ein} other {aus}}',
  'policy.rule.changed.choice':
    'in „{name}“: {before, select, none {wie für alle} hardened {gehärtet} off {nicht verwendet} offered {angeboten} counted {unbestätigt gezählt} other {wie in Entra}} → {after, select, none {wie für alle} hardened {gehärtet} off {nicht verwendet} offered {angeboten} counted {unbestätigt gezählt} other {wie in Entra}}',
  'policy.rule.changed.list':
    'in „{name}“: {before, select, none {wie für alle} other {„{before}“}} → {after, select, none {wie für alle} other {„{after}“}}',
  'policy.rule.changed.text':
    'in „{name}“: {before, select, none {wie für alle} other {„{before}“}} → {after, select, none {wie für alle} other {„{after}“}}',
  'policy.emergency': 'Notfall',
  'policy.changed.emergency':
    '{before, select, off {keiner} guarded {bewacht} other {geschlossen}} → {after, select, off {keiner} guarded {bewacht: alles nur mit genehmigender Person} other {geschlossen: kein Self-Service}}',
  'policy.changed.emergency-until':
    '{before, select, off {keiner} guarded {bewacht} other {geschlossen}} → {after, select, off {keiner} guarded {bewacht: alles nur mit genehmigender Person} other {geschlossen: kein Self-Service}}, bis {until, date, minute} (UTC)',

  'policy.trial.mark':
    'Ein Test: Es wird nichts gesendet und nichts geschrieben. Jeder Code ist richtig; 000000 ist falsch. Passkeys und Eingaben in einem anderen Chat sind ausgelassen.',
  'policy.button.try': 'Als Testperson ausprobieren',
  'policy.file': 'Die Richtlinie als eine Datei',
  'policy.file.explain':
    'Das ist alles, was von der Standardrichtlinie abweicht. Kopieren Sie es heraus, oder fügen Sie etwas anderes an seiner Stelle ein und sehen Sie, was sich ändern würde.',
  'policy.file.long':
    'Sie ist zu lang, um hier angezeigt zu werden: „latchkey policy show“ gibt sie aus. Eine kurze lässt sich einfügen.',
  'policy.file.label': 'Die Datei, YAML oder JSON',
  'policy.file.hint': 'Was darin fehlt, ist wie in der Standardrichtlinie. Höchstens 2.000 Zeichen.',
  'policy.file.problem': 'Nicht übernommen: {problem}',
  'policy.button.file': 'Als eine Datei',
  'policy.terms.days': 'In wie vielen Tagen es gelten soll',
  'policy.terms.days.hint': '0: sofort; höchstens 60',
  'policy.terms.nudge':
    '{lost, plural, one {Der betroffenen Person jetzt Bescheid geben, damit sie mehr registrieren kann} other {Den # betroffenen Personen jetzt Bescheid geben, damit sie mehr registrieren können}}',
  'policy.terms.watch': 'Stunden, in denen es automatisch zurückgenommen wird, falls Fehler sprunghaft zunehmen',
  'policy.terms.watch.hint': '0: nie; höchstens 24',
  'policy.terms.later': '{days, plural, one {Es soll ab morgen gelten.} other {Es soll in # Tagen gelten.}}',
  'policy.terms.nudging': 'Wen es trifft, der erfährt es sofort und kann mehr registrieren.',
  'policy.terms.watched':
    '{hours, plural, one {Wenn Fehler innerhalb einer Stunde sprunghaft zunehmen, wird es automatisch zurückgenommen.} other {Wenn Fehler innerhalb von # Stunden sprunghaft zunehmen, wird es automatisch zurückgenommen.}}',
  'policy.problem.terms': 'Nicht übernommen: 0 bis 60 Tage und 0 bis 24 Stunden.',
  'policy.planned':
    '{count, plural, one {Eine Änderung wartet auf ihren Tag oder wird beobachtet.} other {# Änderungen warten auf ihren Tag oder werden beobachtet.}}',
  'policy.button.planned': 'Geplante Änderungen',
  'policy.plans': 'Geplante Änderungen',
  'policy.plans.none': 'Es gibt keine mehr.',
  'policy.plans.explain':
    'Ihnen wurde zugestimmt. An ihrem Tag wird eine Änderung nur ausgeführt, wenn bis dahin niemand dieselben Einstellungen geändert hat.',
  'policy.plan.waiting': 'Ab {at, date, minute} (UTC)',
  'policy.plan.watching': 'In Kraft, beobachtet seit {at, date, minute} (UTC)',
  'policy.plan.why': '{by}: {reason}. {count, plural, one {Eine Einstellung} other {# Einstellungen}}',
  'policy.button.drop.waiting': 'Verwerfen',
  'policy.button.drop.watching': 'Nicht mehr beobachten',
  'policy.done.planned': 'Sie wartet auf ihren Tag',
  'policy.done.planned.next': 'Sie gilt ab {at, date, minute} (UTC). Alle Administratoren werden informiert.',
  'policy.done.dropped': 'Erledigt',
  'policy.done.dropped.next': 'Die Richtlinie bleibt, wie sie ist. Alle Administratoren werden informiert.',

  'policy.reason': 'Warum?',
  'policy.reason.explain': 'Alle Administratoren werden es lesen, jetzt und später. Bitte keine Geheimnisse.',
  'policy.reason.label': 'Warum wird geändert?',
  'policy.reason.hint': '10 bis 200 Zeichen',

  'policy.history': 'Die letzten Versionen',
  'policy.history.explain': 'Zurückzugehen ist eine Änderung wie jede andere: Sie sehen zuerst, was sie bewirken würde.',
  'policy.history.version': 'Version {version}, {at, date, minute} (UTC)',
  'policy.history.why': '{by}: {reason}',

  'policy.done.saved': 'Gespeichert',
  'policy.done.saved.next':
    'Ab jetzt gilt Version {version}, auch für offene Unterhaltungen. Alle Administratoren werden informiert.',
  'policy.done.waiting': 'Ein zweiter Administrator muss zustimmen',
  'policy.done.waiting.next':
    '{count, plural, one {Ein weiterer Administrator wurde gefragt.} other {# weitere Administratoren wurden gefragt.}} Die Änderung wartet 60 Minuten; bis dahin bleibt alles, wie es ist.',
  'policy.done.cooling': 'Sie wartet einen Tag',
  'policy.done.cooling.next':
    'Es gibt keinen weiteren Administrator. Kommen Sie nach 24 Stunden wieder und bestätigen Sie die Änderung; nach 48 Stunden verfällt sie. Sie wurden an allen Ihren Adressen benachrichtigt.',

  'policy.problem.bounds': 'Nicht übernommen: „{setting}“ muss eine ganze Zahl von {min} bis {max} sein.',
  'policy.problem.invalid': 'Nicht übernommen: Einer der Werte hat die falsche Form.',
  'policy.problem.unknown': 'Nicht übernommen: Diese Einstellung gibt es nicht.',
  'policy.problem.selected-groups': 'Nicht übernommen: Nennen Sie mindestens eine Gruppe, oder wählen Sie niemanden oder alle.',
  'policy.problem.nobody-could-pass':
    'Nicht übernommen: Niemand käme mehr durch. Erlauben Sie mehr Methoden, oder verlangen Sie weniger Prüfungen.',
  'policy.problem.short-password': 'Nicht übernommen: weniger als 15 Zeichen nur, wenn jede Anmeldung einen zweiten Faktor hat.',
  'policy.problem.questions': 'Nicht übernommen: Es können nicht mehr Fragen gestellt werden, als registriert sind.',
  'policy.problem.rule':
    'Nicht übernommen: Eine Regel würde damit nicht funktionieren. Sehen Sie die Regeln für Gruppen an: Mit ihnen käme jemand nicht mehr durch.',
  'policy.problem.nothing': 'Es gibt keinen Unterschied.',
  'policy.problem.too-much': 'Das ändert mehr als 30 Einstellungen auf einmal. Ändern Sie weniger gleichzeitig.',
  'policy.problem.reason': 'Bitte schreiben Sie 10 bis 200 Zeichen.',
  'policy.problem.changed': 'Nicht gespeichert: Die Richtlinie wurde inzwischen geändert. Das sind die heutigen Werte.',
  'policy.problem.out-of-bounds': 'Nicht gespeichert: Ein Wert liegt außerhalb seiner Grenzen.',
  'policy.problem.not-admin': 'Nicht gespeichert: Sie haben die Rolle Administrator nicht mehr.',
  'policy.problem.not-verified': 'Nicht gespeichert: Es hat zu lange gedauert, zu bestätigen, dass Sie es sind.',
  'policy.problem.unavailable': 'Das hat nicht geklappt. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
  'policy.problem.interrupted':
    'Das wurde unterbrochen. Sehen Sie nach, ob gespeichert wurde, bevor Sie es noch einmal versuchen.',

  'proposal.looking': 'Der Vorschlag wird geholt',
  'proposal.title': 'Stimmen Sie dieser Änderung der Richtlinie zu?',
  'proposal.explain': '{by} möchte sie: {reason}',
  'proposal.ends': 'Darüber lässt sich bis {at, date, minute} (UTC) entscheiden.',
  'proposal.over.approved': 'Zugestimmt',
  'proposal.over.approved.next': 'Sie gilt ab jetzt. Alle Administratoren werden informiert.',
  'proposal.over.rejected': 'Nicht zugestimmt',
  'proposal.over.rejected.next': 'Es wurde nichts geändert. Alle Administratoren werden informiert.',
  'proposal.over.over': 'Es gibt nichts zu entscheiden',
  'proposal.why.none': 'Über die Änderung wurde entschieden, oder ihre Zeit ist vorbei.',
  'proposal.why.decided': 'Jemand anderes hat schon entschieden.',
  'proposal.why.expired': 'Es wurde nicht rechtzeitig entschieden.',
  'proposal.why.changed': 'Die Richtlinie wurde inzwischen geändert. Die Änderung muss neu vorgeschlagen werden.',
  'proposal.why.requester': 'Niemand stimmt der eigenen Änderung zu. Das muss ein anderer Administrator tun.',
  'proposal.why.cooling': 'Sie muss zuerst 24 Stunden warten.',
  'proposal.why.not-admin': 'Das ist Administratoren vorbehalten.',
  'proposal.why.not-verified': 'Es hat zu lange gedauert, zu bestätigen, dass Sie es sind.',
  'proposal.why.interrupted': 'Das wurde unterbrochen. Sehen Sie in der Richtlinie nach: Dort steht, was gilt.',
  'proposal.why.unavailable': 'Das hat nicht geklappt. Es wurde nichts entschieden.',

  'notice.policy-changed': 'Die Richtlinie zur Kennwortzurücksetzung wurde geändert',
  'notice.policy-changed.explain': 'Von {agent}: {reason}',
  'notice.policy-proposed': 'Eine Änderung der Richtlinie zur Kennwortzurücksetzung wartet auf einen Administrator',
  'notice.policy-proposed.explain': 'Vorgeschlagen von {agent}: {reason}',
  'notice.policy-rejected': 'Einer Änderung der Richtlinie zur Kennwortzurücksetzung wurde nicht zugestimmt',
  'notice.policy-rejected.explain': 'Abgelehnt von {agent}. Der Grund für die Änderung war: {reason}',
  'notice.policy-planned': 'Eine Änderung der Richtlinie zur Kennwortzurücksetzung wartet auf ihren Tag',
  'notice.policy-planned.explain': 'Geplant von {agent}: {reason}',
  'notice.policy-dropped': 'Eine geplante Änderung der Richtlinie zur Kennwortzurücksetzung entfällt',
  'notice.policy-dropped.explain':
    'Sie wurde verworfen, dieselben Einstellungen wurden inzwischen geändert, oder jemand, der zugestimmt hat, hat die Rolle Administrator nicht mehr. {agent} wollte sie: {reason}',
  'notice.policy-nudge': 'Bitte registrieren Sie eine weitere Methode',
  'notice.policy-nudge.explain':
    'Die Regeln von {organisation} ändern sich: Ab dem {when, date, moment} (UTC) genügt nicht mehr, was Sie registriert haben, um Ihr Kennwort selbst zurückzusetzen.',
  'policy.undone.reason':
    'Automatisch zurückgenommen: {done} von {begun} kamen ans Ziel, vorher waren es {doneBefore} von {before}.',
  'notice.policy.line': '{setting}: {change}',
  'notice.policy.more':
    '{left, plural, one {Eine weitere Einstellung} other {# weitere Einstellungen}}: siehe den Verlauf im Chat.',
  'notice.policy.object': 'Wenn Sie das nicht erwartet haben, sehen Sie sofort nach: Schreiben Sie dem Bot „richtlinie“.',
} as const;
