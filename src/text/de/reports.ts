/** Sentences of reports in chat. */
export const reports = {
  'report.looking': 'Ich zähle',
  'report.refused.not-reader': 'Das ist Administratoren und Auditoren vorbehalten',
  'report.refused.not-reader.next':
    'Wenn Sie dazugehören, müssen Sie Mitglied der Gruppe sein, die Ihre Organisation dafür festgelegt hat.',
  'report.refused.unavailable': 'Die Berichte sind gerade nicht lesbar',
  'report.refused.unavailable.next': 'Versuchen Sie es in einer Minute noch einmal.',

  'report.title.activity':
    'Zurückgesetzt, entsperrt und geändert: {days, plural, one {der letzte Tag} other {die letzten # Tage}}',
  'report.title.numbers': 'In Zahlen: {days, plural, one {der letzte Tag} other {die letzten # Tage}}',
  'report.title.registration': 'Wer sich registriert hat',
  'report.title.channels': 'Nach Chat: {days, plural, one {der letzte Tag} other {die letzten # Tage}}',
  'report.title.agents': 'Nach Agent im Helpdesk: {days, plural, one {der letzte Tag} other {die letzten # Tage}}',
  'report.title.failures': 'Was schiefging: {days, plural, one {der letzte Tag} other {die letzten # Tage}}',

  'report.page.activity': 'Im Zeitverlauf',
  'report.page.numbers': 'In Zahlen',
  'report.page.registration': 'Registrierung',
  'report.page.channels': 'Nach Chat',
  'report.page.agents': 'Nach Agent',
  'report.page.failures': 'Was schiefging',
  'report.days': '{days, plural, one {# Tag} other {# Tage}}',
  'report.button.dashboard': 'Dashboard, Suche, CSV',

  'report.saved':
    '{count, plural, =0 {Noch niemand hat ohne den Helpdesk zurückgesetzt oder entsperrt.} one {Einmal ohne den Helpdesk zurückgesetzt oder entsperrt: etwa {hours, plural, one {# Stunde} other {# Stunden}} an Anrufen erspart, bei {minutes, plural, one {# Minute} other {# Minuten}} pro Anruf.} other {#-mal ohne den Helpdesk zurückgesetzt oder entsperrt: etwa {hours, plural, one {# Stunde} other {# Stunden}} an Anrufen erspart, bei {minutes, plural, one {# Minute} other {# Minuten}} pro Anruf.}}',
  'report.freshness':
    '{behind, plural, =0 {Stand {at, date, minute} (UTC), vollständig. Ein Eintrag zählt innerhalb von Sekunden, sobald das Überwachungsprotokoll ihn versiegelt hat.} one {Stand {upTo, date, minute} (UTC). Ein neuerer Eintrag wartet darauf, versiegelt und gezählt zu werden; das dauert Sekunden, nach einem Upgrade oder Ausfall länger.} =1000 {Stand {upTo, date, minute} (UTC). Tausend oder mehr neuere Einträge warten darauf, versiegelt und gezählt zu werden; das dauert Sekunden, nach einem Upgrade oder Ausfall länger.} other {Stand {upTo, date, minute} (UTC). # neuere Einträge warten darauf, versiegelt und gezählt zu werden; das dauert Sekunden, nach einem Upgrade oder Ausfall länger.}}',
  'report.census.age':
    'Die Personen wurden am {at, date, minute} (UTC) gezählt, das dauerte {seconds, plural, =0 {weniger als eine Sekunde} one {# Sekunde} other {# Sekunden}}. Wer sich seither registriert hat oder aus dem Verzeichnis entfernt wurde, zeigt sich bei der nächsten Zählung.',
  'report.left-out':
    'Nach der Richtlinie gelten auch Nummern und Adressen, die nur im Verzeichnis stehen. Hier sind sie gezählt, wie sie zuletzt gesehen wurden, und nur bei Personen, die etwas registriert haben: Möglicherweise können mehr Personen ihr Kennwort zurücksetzen.',
  'report.census.running': 'Die Personen werden gerade gezählt. Sehen Sie in einer Minute noch einmal nach.',
  'report.census.everybody':
    'Alle dürfen ihr Kennwort zurücksetzen. {people, plural, one {Eine Person hat} other {# Personen haben}} etwas registriert; genug für die heutige Richtlinie: {registered, number}; jetzt bereit zum Zurücksetzen: {capable, number}.',
  'report.census.people':
    '{enabled, plural, one {Eine Person darf} other {# Personen dürfen}} das eigene Kennwort zurücksetzen. {people, plural, one {Eine Person hat} other {# Personen haben}} etwas registriert; genug für die heutige Richtlinie: {registered, number}; jetzt bereit zum Zurücksetzen: {capable, number}.',
  'report.empty': 'Nichts in diesem Zeitraum.',

  'report.number': '{value, number}',
  'report.number.resets': 'Zurückgesetzt',
  'report.number.unlocks': 'Entsperrt',
  'report.number.changes': 'Geändert',
  'report.number.registered': 'Methoden registriert',
  'report.number.blocked': 'Nach zu vielen Versuchen blockiert',
  'report.number.failed': 'Abgelehnte oder gescheiterte Schritte',
  'report.column.what': 'Was',
  'report.column.count': 'Wie oft',
  'report.column.channel': 'Chat',
  'report.column.agent': 'Agent',
  'report.column.acts': 'Aktionen',
  'report.measure.deeds': 'Zurückgesetzt, entsperrt und geändert',
  'report.measure.people': 'Personen',
  'report.measure.failures': 'Wie oft',
  'report.by.day': 'Ab',
  'report.by.method': 'Methode',
  'report.by.reason': 'Grund',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {Kein Chat}}',
  'report.reason':
    '{reason, select, wrong {Code oder Kennwort falsch} expired {Der Code war abgelaufen} used {Der Code war schon benutzt} wait {Zu früh nach einem Fehlversuch} paused {Der Self-Service war pausiert} worn {Die Methode war verbraucht} notlinked {Der Chat ist nicht verknüpft} notregistered {Nichts registriert} notenoughmethods {Nicht genug Methoden} outofscope {Nicht im Geltungsbereich} switchedoff {Ausgeschaltet} untouchable {Ein Konto, das niemand anfassen darf} privileged {Ein privilegiertes Konto} toomany {Zu oft} notverified {Nicht bestätigt} notdone {Das Verzeichnis hat es nicht getan} unavailable {Das Verzeichnis hat nicht geantwortet} stale {Eine alte Karte} decoy {Der Name einer anderen Person} pagecode {Falscher Seitencode} claimed {Die Seite war woanders geöffnet} password {Ein neues Kennwort, das nicht erlaubt war} norole {Keine Berechtigung dafür} sameperson {Dieselbe Person auf beiden Seiten} over {Es war vorbei oder hatte sich geändert} frozen {Eingefroren nach „Das war ich nicht“} emergency {Ein Notfall} hold {Für eine Weile zurückgehalten} denied {Jemand hat abgelehnt} novoucher {Niemand darf jetzt bürgen} notsupported {Hier nicht möglich} lockedout {Vom Verzeichnis gesperrt} invalid {Die Eingabe wurde nicht angenommen} interrupted {Es wurde unterbrochen} noapproval {Nicht genehmigt} unreachable {Es konnte nicht zugestellt werden} signin {Die Anmeldung wurde nicht angenommen} other {Anderer Grund: {code}}}',
} as const;
