import { reports } from './reports.ts';

/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': 'Im Überwachungsprotokoll nachsehen',
  'audit.ask.explain':
    'Was mit dem Konto einer Person geschah und was sie selbst getan hat. Auch dieser Blick wird protokolliert.',
  'audit.person': 'Um wen geht es?',
  'audit.person.hint': 'Benutzername oder E-Mail-Adresse. Direkt aus dem Chat: protokoll ana.alvarez 30d',
  'audit.days': 'Wie viele Tage zurück?',
  'audit.button.search': 'Suchen',
  'audit.button.older': 'Ältere',
  'audit.button.other': 'Jemand anderes',
  'audit.problem.who': 'Bitte nennen Sie eine Person und höchstens 2.555 Tage.',
  'audit.problem.not-found': 'Unter diesem Namen kenne ich niemanden oder mehrere Personen.',
  'audit.looking': 'Das Überwachungsprotokoll wird durchsucht',
  'audit.refused.not-auditor': 'Das ist Auditoren vorbehalten',
  'audit.refused.not-auditor.next':
    'Das Überwachungsprotokoll zu lesen ist eine eigene Rolle; Administrator oder Agent zu sein genügt nicht. Ihre Anfrage wurde protokolliert.',
  'audit.refused.unavailable': 'Das Überwachungsprotokoll ist gerade nicht lesbar',
  'audit.refused.unavailable.next': 'Versuchen Sie es in einer Minute noch einmal.',
  'audit.title': 'Überwachungsprotokoll: {name}',
  'audit.period':
    '{from, date, minute} bis {to, date, minute} (UTC): {count, plural, =0 {nichts protokolliert.} one {ein Eintrag auf dieser Karte.} other {# Einträge auf dieser Karte, die neuesten zuerst.}}',
  'audit.whole':
    '{count, plural, =0 {Es gab nichts zu prüfen.} one {Er wurde geprüft: Er ist so, wie er geschrieben wurde.} other {Sie wurden einzeln geprüft: Sie sind so, wie sie geschrieben wurden.}}',
  'audit.broken':
    '{count, plural, one {Einer davon ist NICHT so, wie er geschrieben wurde.} other {# davon sind NICHT so, wie sie geschrieben wurden.}} Informieren Sie Ihr Sicherheitsteam und führen Sie latchkey audit verify aus.',
  'audit.sealed':
    'Die Kette ist bis Eintrag {sealedTo, number} versiegelt. {unsealed, plural, =0 {Nichts wartet.} one {Ein neuerer Eintrag wartet auf sein Siegel.} other {# neuere Einträge warten auf ihr Siegel.}}',
  'audit.anchor':
    'Ihre Spitze wurde zuletzt bei Eintrag {seq, number} außerhalb der Datenbank gesichert, am {at, date, minute} (UTC).',
  'audit.anchor.none': 'Ihre Spitze wurde noch nicht außerhalb der Datenbank gesichert.',
  'audit.late':
    'Ein Eintrag kann fehlen oder verspätet sein: Die neuesten werden erst nach etwa einer Sekunde versiegelt, was älter ist als die Aufbewahrungsfrist, ist gelöscht, und Personen werden nur unter dem Konto und den Chats gefunden, die sie jetzt haben.',
  'audit.line.at': '{at, date, second}',
  'audit.line': `{at, date, second}. {outcome, select, intent {Begonnen} success {Erledigt} refused {Abgelehnt} failure {Fehlgeschlagen} other {Nicht bestätigt}}{why, select, yes { (${reports['report.reason']})} other {}}. Von {by}. {sealed, select, yes {Beleg {receipt, number}} other {Noch nicht versiegelt}}`,
  'audit.line.broken': `NICHT WIE GESCHRIEBEN. {at, date, second}. {outcome, select, intent {Begonnen} success {Erledigt} refused {Abgelehnt} failure {Fehlgeschlagen} other {Nicht bestätigt}}{why, select, yes { (${reports['report.reason']})} other {}}. Von {by}. {sealed, select, yes {Beleg {receipt, number}} other {Noch nicht versiegelt}}`,
  'audit.action':
    '{action, select, directoryreset {Kennwort zurücksetzen} directorychange {Kennwort ändern} directoryunlock {Konto entsperren} resetstarted {Zurücksetzen begonnen} changestarted {Änderung begonnen} unlockstarted {Entsperren begonnen} registerstarted {Registrierung begonnen} started {Unterhaltung begonnen} flowended {Unterhaltung beendet} flowrefused {Unterhaltung nicht begonnen} personrefused {Jemand, der den Bot nicht benutzen darf} pressrefused {Schaltfläche einer alten Karte} tryrefused {Versuch} gatepassed {Prüfung bestanden} gatefailed {Prüfung nicht bestanden} codesent {Code gesendet} addresscodesent {Code an eine neue Adresse gesendet} confirmationasked {Bestätigung im anderen Chat angefragt} confirmationtyped {Zahl im anderen Chat eingegeben} confirmationdenied {Bestätigung verneint} selfservicepaused {Self-Service pausiert} accountfrozen {Self-Service eingefroren} accountthawed {Einfrieren aufgehoben} accountdiagnosed {Konto untersucht} sessionsended {Sitzungen beendet} methodregistered {Methode registriert} methodremoved {Methode entfernt} methodimported {Methode importiert} methods {Änderung der registrierten Methoden} registrationconfirmed {Registrierung bestätigt} registrationputoff {Registrierung verschoben} registrationdeleted {Registrierung gelöscht} registrationremoved {Registrierung nach dem Ausscheiden entfernt} directorycontactchanged {Nummer oder Adresse im Verzeichnis geändert} registrationsimported {Registrierungen importiert} registrationsexported {Registrierungen exportiert} identitylinked {Chat verknüpft} identityunlinked {Chat getrennt} identitysuspended {Verknüpfung eines Chats ausgesetzt} identityclaimed {Konto für einen Chat beansprucht} linkingcodemade {Verknüpfungscode erstellt} linkclaimed {Seite geöffnet} linkrefused {Öffnen einer Seite} startasked {Start auf der Startseite angefragt} startforcolleague {Von einer Kollegin oder einem Kollegen gestartet} agentunlock {Entsperren durch den Helpdesk} agentstartreset {Zurücksetzen durch den Helpdesk gestartet} agentissuepass {Zugriffspass durch den Helpdesk} agentrequireregistration {Neue Registrierung durch den Helpdesk verlangt} agentremovemethod {Methode durch den Helpdesk entfernt} agentendsessions {Abmelden durch den Helpdesk} agentliftpause {Pause durch den Helpdesk aufgehoben} caseopened {Fall geöffnet} casehandedover {Fall übergeben} caseclosed {Fall geschlossen} caseduress {Fall unter Zwang geschlossen} caseexpired {Fall abgelaufen} callerasked {Anruf zu verifizieren} callernumber {Zahl des Anrufs eingegeben} callerverified {Anruf verifiziert} callerdenied {„Ich telefoniere nicht“} vouchasked {Bürgen angefragt} vouchnumber {Zahl zum Bürgen eingegeben} vouchgiven {Gebürgt} vouchrefused {Nicht gebürgt} voucherasked {Bürgschaft angefragt} vouchernumber {Zahl für die Bürgschaft eingegeben} vouchergiven {Bürgschaft gegeben} voucherrefused {Bürgschaft abgelehnt} voucheragreed {Bürgen zugesagt} voucherdeclined {Bürgen abgelehnt} approvalasked {Genehmigung angefragt} approvaldecided {Über Genehmigung entschieden} approvalescalated {Genehmigende erneut gefragt} approvalexpired {Genehmigung nicht rechtzeitig entschieden} policychanged {Richtlinie geändert} policyproposed {Änderung der Richtlinie vorgeschlagen} policydecided {Über Änderung der Richtlinie entschieden} policyrejected {Änderung der Richtlinie abgelehnt} policyplanned {Änderung der Richtlinie geplant} policydropped {Geplante Änderung der Richtlinie verworfen} policyexplained {Nachgesehen, was für jemanden gilt} campaignstarted {Kampagne gestartet} campaignpaused {Kampagne pausiert} campaignresumed {Kampagne fortgesetzt} campaignstopped {Kampagne beendet} campaignover {Kampagne abgeschlossen} campaignoptedout {Keine Kampagnen gewünscht} reportread {Bericht gelesen} auditread {Protokoll gelesen} auditexported {Protokoll exportiert} auditforged {Gefälschter Eintrag gefunden} dashboardopened {Dashboard geöffnet} tokengiven {Hardwaretoken zugewiesen} tokenwithdrawn {Hardwaretoken entzogen} tokencreated {Zugriffstoken erstellt} tokenrevoked {Zugriffstoken widerrufen} lifeset {Gültigkeit von Kennwörtern festgelegt} lifeneverexpires {Kennwort ohne Ablauf festgelegt} languagechosen {Sprache gewählt} releaseasked {Erlaubnis erbeten} releasedecided {Über Erlaubnis entschieden} releaseused {Erlaubnis genutzt} releasereturned {Erlaubnis zurückgegeben} auditdue {Alte Einträge zu entfernen} auditremoved {Alte Einträge entfernt} auditreleased {Veränderte alte Einträge zum Entfernen freigegeben} auditforgotten {Person im Protokoll unkenntlich gemacht} other {{code}}}',
} as const;
