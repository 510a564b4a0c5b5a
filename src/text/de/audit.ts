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
  'audit.line':
    '{outcome, select, intent {Begonnen} success {Erledigt} refused {Abgelehnt} failure {Fehlgeschlagen} other {Nicht bestätigt}}: {action}{why, select, yes { ({reason})} other {}}. Von {by}. {sealed, select, yes {Beleg {receipt, number}} other {Noch nicht versiegelt}}',
  'audit.line.broken':
    'NICHT WIE GESCHRIEBEN. {outcome, select, intent {Begonnen} success {Erledigt} refused {Abgelehnt} failure {Fehlgeschlagen} other {Nicht bestätigt}}: {action}{why, select, yes { ({reason})} other {}}. Von {by}. {sealed, select, yes {Beleg {receipt, number}} other {Noch nicht versiegelt}}',
} as const;
