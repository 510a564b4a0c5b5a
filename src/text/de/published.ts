/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published = {
  'published.adsync.6329-policy':
    'Das lokale Verzeichnis hat das Kennwort abgelehnt: zu jung, schon benutzt, nicht komplex, von einem Filter gestoppt, oder diese Person darf es nicht ändern. Ein anderes Kennwort hilft, außer beim Mindestalter.',
  'published.adsync.6329-hints':
    'Dieser Domänencontroller kann den Kennwortverlauf nicht auf ein Zurücksetzen anwenden. Aktualisieren Sie ihn, oder nehmen Sie ihn von der Liste der Server.',
  'published.adsync.6329-forest':
    'Die Gesamtstruktur kam hinzu, nachdem das Rückschreiben eingeschaltet wurde. Schalten Sie das Rückschreiben aus und wieder ein.',
  'published.adsync.80230402':
    'Zwei lokale Konten haben denselben Anker. Geben Sie jedem seinen eigenen; bis dahin wird nichts geschrieben.',
  'published.adsync.6800':
    'Das Rückschreiben konnte nicht starten. Prüfen Sie die Einstellungen des lokalen Verzeichnisses mit „latchkey check“.',
  'published.adsync.800700ce': 'Das Kennwort des Dienstkontos hat mehr als 256 Zeichen. Geben Sie ihm ein kürzeres.',
  'published.adsync.80231367':
    'Das Konto ist geschützt (Administrator der Domäne): Niemand sonst darf es zurücksetzen. Sein Inhaber kann das Kennwort ändern.',
  'published.passwordresetservice.31001': 'Ein Zurücksetzen hat begonnen.',
  'published.passwordresetservice.31002': 'Das neue Kennwort wurde im lokalen Verzeichnis gesetzt.',
  'published.passwordresetservice.31003': 'Das lokale Verzeichnis hat das Kennwort nicht gesetzt: siehe den Code daneben.',
  'published.passwordresetservice.31004': 'Das Rückschreiben wird eingeschaltet.',
  'published.passwordresetservice.31005': 'Das Rückschreiben ist eingeschaltet.',
  'published.passwordresetservice.31006': 'Eine Änderung hat begonnen.',
  'published.passwordresetservice.31007': 'Das Kennwort wurde im lokalen Verzeichnis geändert.',
  'published.passwordresetservice.31008': 'Das lokale Verzeichnis hat das Kennwort nicht geändert: siehe den Code daneben.',
  'published.passwordresetservice.31009': 'Ein Zurücksetzen im Auftrag einer anderen Person hat begonnen.',
  'published.passwordresetservice.31010': 'Im lokalen Verzeichnis wurde ein Kennwort im Auftrag einer anderen Person gesetzt.',
  'published.passwordresetservice.31011':
    'Das lokale Verzeichnis hat ein Kennwort im Auftrag einer anderen Person nicht gesetzt: siehe den Code daneben.',
  'published.passwordresetservice.31012': 'Das Rückschreiben wird ausgeschaltet.',
  'published.passwordresetservice.31013': 'Das Rückschreiben ist ausgeschaltet.',
  'published.passwordresetservice.31014':
    'Das Rückschreiben ließ sich nicht ausschalten. Prüfen Sie die Einstellungen noch einmal.',
  'published.passwordresetservice.31015': 'Das Rückschreiben läuft.',
  'published.passwordresetservice.31016':
    'Das Rückschreiben ist stehen geblieben: Kennwörter lassen sich nicht zurücksetzen, bis es wieder läuft.',
  'published.passwordresetservice.31017': 'Ein Token für die Cloud wurde bezogen.',
  'published.passwordresetservice.31018': 'Ein Schlüsselpaar wurde erzeugt.',
  'published.passwordresetservice.31019': 'Das lokale Verzeichnis wurde um ein Lebenszeichen gebeten.',
  'published.passwordresetservice.31034':
    'Am Relay lassen sich keine Anfragen entgegennehmen. Latchkey braucht kein Relay: Das stammt von einem Connector daneben.',
  'published.passwordresetservice.31044':
    'Der Relayhost läuft nicht. Latchkey braucht kein Relay: Das stammt von einem Connector daneben.',
  'published.passwordresetservice.32000': 'Etwas Unerwartetes ist passiert. Einzelheiten stehen im Log unter demselben Vorgang.',
  'published.passwordresetservice.32001':
    'Die Cloud war nicht erreichbar. Prüfen Sie den Weg nach außen zu den Microsoft-Hosts Ihrer Cloud.',
  'published.passwordresetservice.32002':
    'Das Relay war nicht erreichbar. Latchkey braucht kein Relay: Das stammt von einem Connector daneben.',
  'published.passwordresetservice.32003': 'Die Anfrage war fehlerhaft und wurde nicht ausgeführt.',
  'published.passwordresetservice.32004':
    'Die Schlüssel beider Seiten passen nicht zusammen. Schalten Sie das Rückschreiben aus und wieder ein.',
  'published.passwordresetservice.32005':
    'Der Mandant hat keine Einstellungen für das Rückschreiben. Schalten Sie es in Entra ein.',
  'published.passwordresetservice.32007':
    'Das Einschalten brachte falsche Daten. Schalten Sie das Rückschreiben aus und wieder ein.',
  'published.passwordresetservice.32008': 'Die Antwort der Cloud war nicht verständlich und wurde nicht verwendet.',
  'published.passwordresetservice.32009':
    'Kein Token für die Cloud. Prüfen Sie den geheimen Clientschlüssel oder das Zertifikat der App-Registrierung und wann es endet.',
  'published.passwordresetservice.32010': 'Es konnten keine Schlüssel erzeugt werden.',
  'published.passwordresetservice.32011':
    'Der Aufruf, der das Rückschreiben einschaltet, ist gescheitert. Versuchen Sie es später noch einmal.',
  'published.passwordresetservice.32013':
    'Der Aufruf, der das Rückschreiben ausschaltet, ist gescheitert. Versuchen Sie es später noch einmal.',
  'published.passwordresetservice.32014':
    'Das Relay musste noch einmal versucht werden. Latchkey braucht kein Relay: Das stammt von einem Connector daneben.',
  'published.passwordresetservice.32015':
    'Es konnte kein Lebenszeichen gesendet werden. Das Rückschreiben selbst funktioniert vielleicht.',
  'published.passwordresetservice.33001':
    'Das lokale Verzeichnis nannte einen Grund, für den es kein Wort hat. Eine bekannte Ursache: reservierte Zeichen im Namen einer Organisationseinheit.',
  'published.passwordresetservice.33002':
    'Das lokale Verzeichnis hat kein Konto mit diesem Anker. Es wurde gelöscht oder liegt außerhalb der konfigurierten Basis.',
  'published.passwordresetservice.33003':
    'Das lokale Verzeichnis hat mehrere Konten mit diesem Anker. Geben Sie jedem seinen eigenen.',
  'published.passwordresetservice.33004':
    'Das Dienstkonto darf das hier nicht, oder das Konto ist geschützt. „latchkey doctor“ sagt, welche Berechtigung fehlt und ob die Vererbung aus ist.',
  'published.passwordresetservice.33005': 'Das lokale Konto ist deaktiviert. Latchkey aktiviert nie ein Konto.',
  'published.passwordresetservice.33006':
    'Das lokale Konto ist gesperrt. Zurücksetzen oder Entsperren beendet das, Ändern nicht.',
  'published.passwordresetservice.33007': 'Das aktuelle Kennwort war nicht richtig.',
  'published.passwordresetservice.33008':
    'Das Kennwort verletzt eine Regel des lokalen Verzeichnisses: Länge, Komplexität, Alter oder Verlauf.',
  'published.passwordresetservice.33009':
    'Das lokale Verzeichnis ist nicht richtig eingerichtet. Prüfen Sie es mit „latchkey check“.',
  'published.portal.9': 'Der Self-Service ist für die ganze Organisation ausgeschaltet. Ein Administrator schaltet ihn ein.',
  'published.portal.10':
    'Das Kennwort liegt im lokalen Verzeichnis, und dorthin wird nichts geschrieben. Ein Administrator setzt WRITEBACK oder setzt das Kennwort im lokalen Verzeichnis zurück.',
  'published.portal.11': 'Keine Richtlinie für den Self-Service ist in Kraft. Ein Administrator legt eine fest.',
  'published.portal.12': 'Die Person hat dafür keine Lizenz. Ein Administrator weist eine zu.',
  'published.portal.13':
    'Die Person ist in keiner der Gruppen, für die der Self-Service gedacht ist. Ein Administrator nimmt sie auf oder erweitert den Geltungsbereich.',
  'published.portal.14':
    'Es ist zu wenig registriert, um die Person sicher zu erkennen. Der Helpdesk hilft einmal; danach registriert sie sich.',
  'published.portal.29':
    'Das lokale Verzeichnis braucht seinen Administrator: Eine Berechtigung fehlt, oder etwas ist nicht eingerichtet. „latchkey doctor“ sagt, was.',
  'published.portal.30':
    'Das lokale Verzeichnis ist gerade nicht erreichbar. In ein paar Minuten geht es vielleicht; „latchkey check“ sagt, welcher Server nicht antwortet.',
  'published.portal.cloud-failure':
    'Das lokale Verzeichnis hat das neue Kennwort, die Cloud noch nicht. Es wurde zurückgesetzt: Die Person wartet ein paar Minuten, bevor sie sich bei Clouddiensten anmeldet.',
  'published.portal.office-policy': 'Das Kennwort verletzt eine Regel des lokalen Verzeichnisses. Die Person wählt ein anderes.',
  'published.portal.banned':
    'Das Kennwort ist zu häufig oder steht auf der Liste der Organisation. Die Person wählt ein anderes.',

  'writeback.up': 'Es läuft.',
  'writeback.up-outdated':
    'Es läuft, aber der Domänencontroller kann den Kennwortverlauf nicht auf ein Zurücksetzen anwenden: Das eben benutzte Kennwort würde noch einmal angenommen. Aktualisieren Sie ihn.',
  'writeback.unknown-outdated': 'Es läuft, aber der Domänencontroller sagt nicht, was er kann. Aktualisieren Sie ihn.',
  'writeback.down': 'Das lokale Verzeichnis ist nicht erreichbar. Niemand kann ein Kennwort zurücksetzen, das dort liegt.',
  'writeback.not-configured':
    'Es ist ausgeschaltet, oder das Dienstkonto darf nicht schreiben. Prüfen Sie WRITEBACK und mit „latchkey check“ die Berechtigungen.',
  'writeback.down-maybe-temporary':
    'Das lokale Verzeichnis antwortet gerade nicht. In der letzten Viertelstunde hat es noch geantwortet: Das kann von selbst vorbeigehen.',
} as const;
