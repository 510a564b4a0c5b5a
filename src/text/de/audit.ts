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
    '{action, select, directory_reset {Kennwort zurücksetzen} directory_change {Kennwort ändern} directory_unlock {Konto entsperren} reset_started {Zurücksetzen begonnen} change_started {Änderung begonnen} unlock_started {Entsperren begonnen} register_started {Registrierung begonnen} started {Unterhaltung begonnen} flow_ended {Unterhaltung beendet} flow_refused {Unterhaltung nicht begonnen} person_refused {Jemand, der den Bot nicht benutzen darf} press_refused {Schaltfläche einer alten Karte} try_refused {Versuch} gate_passed {Prüfung bestanden} gate_failed {Prüfung nicht bestanden} code_sent {Code gesendet} address_code_sent {Code an eine neue Adresse gesendet} confirmation_asked {Bestätigung im anderen Chat angefragt} confirmation_typed {Zahl im anderen Chat eingegeben} confirmation_denied {Bestätigung verneint} self_service_paused {Self-Service pausiert} account_frozen {Self-Service eingefroren} account_thawed {Einfrieren aufgehoben} account_diagnosed {Konto untersucht} sessions_ended {Sitzungen beendet} method_registered {Methode registriert} method_removed {Methode entfernt} method_imported {Methode importiert} methods {Änderung der registrierten Methoden} registration_confirmed {Registrierung bestätigt} registration_put_off {Registrierung verschoben} registration_deleted {Registrierung gelöscht} registration_removed {Registrierung nach dem Ausscheiden entfernt} directory_contact_changed {Nummer oder Adresse im Verzeichnis geändert} registrations_imported {Registrierungen importiert} registrations_exported {Registrierungen exportiert} identity_linked {Chat verknüpft} identity_unlinked {Chat getrennt} identity_suspended {Verknüpfung eines Chats ausgesetzt} identity_claimed {Konto für einen Chat beansprucht} linking_code_made {Verknüpfungscode erstellt} link_claimed {Seite geöffnet} link_refused {Öffnen einer Seite} start_asked {Start auf der Startseite angefragt} start_for_colleague {Von einer Kollegin oder einem Kollegen gestartet} agent_unlock {Entsperren durch den Helpdesk} agent_start_reset {Zurücksetzen durch den Helpdesk gestartet} agent_issue_pass {Zugriffspass durch den Helpdesk} agent_require_registration {Neue Registrierung durch den Helpdesk verlangt} agent_remove_method {Methode durch den Helpdesk entfernt} agent_end_sessions {Abmelden durch den Helpdesk} agent_lift_pause {Pause durch den Helpdesk aufgehoben} case_opened {Fall geöffnet} case_handed_over {Fall übergeben} case_closed {Fall geschlossen} case_duress {Fall unter Zwang geschlossen} case_expired {Fall abgelaufen} caller_asked {Anruf zu verifizieren} caller_number {Zahl des Anrufs eingegeben} caller_verified {Anruf verifiziert} caller_denied {„Ich telefoniere nicht“} vouch_asked {Bürgen angefragt} vouch_number {Zahl zum Bürgen eingegeben} vouch_given {Gebürgt} vouch_refused {Nicht gebürgt} voucher_asked {Bürgschaft angefragt} voucher_number {Zahl für die Bürgschaft eingegeben} voucher_given {Bürgschaft gegeben} voucher_refused {Bürgschaft abgelehnt} voucher_agreed {Bürgen zugesagt} voucher_declined {Bürgen abgelehnt} approval_asked {Genehmigung angefragt} approval_decided {Über Genehmigung entschieden} approval_escalated {Genehmigende erneut gefragt} approval_expired {Genehmigung nicht rechtzeitig entschieden} policy_changed {Richtlinie geändert} policy_proposed {Änderung der Richtlinie vorgeschlagen} policy_decided {Über Änderung der Richtlinie entschieden} policy_rejected {Änderung der Richtlinie abgelehnt} policy_planned {Änderung der Richtlinie geplant} policy_dropped {Geplante Änderung der Richtlinie verworfen} policy_explained {Nachgesehen, was für jemanden gilt} campaign_started {Kampagne gestartet} campaign_paused {Kampagne pausiert} campaign_resumed {Kampagne fortgesetzt} campaign_stopped {Kampagne beendet} campaign_over {Kampagne abgeschlossen} campaign_opted_out {Keine Kampagnen gewünscht} report_read {Bericht gelesen} audit_read {Protokoll gelesen} audit_exported {Protokoll exportiert} audit_forged {Gefälschter Eintrag gefunden} dashboard_opened {Dashboard geöffnet} token_given {Hardwaretoken zugewiesen} token_withdrawn {Hardwaretoken entzogen} token_created {Zugriffstoken erstellt} token_revoked {Zugriffstoken widerrufen} life_set {Gültigkeit von Kennwörtern festgelegt} life_never_expires {Kennwort ohne Ablauf festgelegt} language_chosen {Sprache gewählt} release_asked {Erlaubnis erbeten} release_decided {Über Erlaubnis entschieden} release_used {Erlaubnis genutzt} audit_due {Alte Einträge zu entfernen} audit_removed {Alte Einträge entfernt} audit_forgotten {Person im Protokoll unkenntlich gemacht} other {{code}}}',
} as const;
