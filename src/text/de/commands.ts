/** What a person may type, by command: words separated by commas. Umlauts may be written with or without dots, or with an e. */
export const commands = {
  'command.reset':
    'zurücksetzen, zuruecksetzen, kennwort zurücksetzen, kennwort zuruecksetzen, mein kennwort zurücksetzen, mein kennwort zuruecksetzen, passwort zurücksetzen, passwort zuruecksetzen, mein passwort zurücksetzen, mein passwort zuruecksetzen, vergessen, kennwort vergessen, passwort vergessen, ich habe mein kennwort vergessen, ich habe mein passwort vergessen',
  'command.unlock': 'entsperren, konto entsperren, mein konto entsperren, gesperrt, konto gesperrt, mein konto ist gesperrt',
  'command.change':
    'ändern, aendern, kennwort ändern, kennwort aendern, mein kennwort ändern, mein kennwort aendern, passwort ändern, passwort aendern, mein passwort ändern, mein passwort aendern',
  'command.register': 'registrieren, registrierung, mich registrieren, einrichten',
  'command.methods': 'meine methoden, methoden',
  'command.link':
    'verknüpfen, verknuepfen, konto verknüpfen, konto verknuepfen, mein konto verknüpfen, mein konto verknuepfen, diesen chat verknüpfen, diesen chat verknuepfen',
  'command.link-other':
    'anderen chat verknüpfen, anderen chat verknuepfen, einen anderen chat verknüpfen, einen anderen chat verknuepfen, meinen anderen chat verknüpfen, meinen anderen chat verknuepfen, weiteren chat verknüpfen, weiteren chat verknuepfen',
  'command.chats': 'meine chats, chats, trennen, verknüpfung aufheben, verknuepfung aufheben',
  'command.case': 'helpdesk, helpdeskfall',
  'command.approval': 'genehmigungen, genehmigung, offene genehmigungen, meine genehmigungen',
  'command.policy': 'richtlinie, sspr richtlinie',
  'command.policy-trial': 'richtlinie ausprobieren, sspr ausprobieren, richtlinie testen, sspr testen',
  'command.policy-emergency': 'notfall, sspr notfall',
  'command.life': 'kennwortablauf, sspr kennwortablauf, sspr ablauf',
  'command.campaign': 'kampagnen, kampagne, sspr kampagnen, sspr kampagne',
  'command.reports': 'berichte, bericht, sspr berichte, sspr bericht',
  'command.audit': 'protokoll, überwachungsprotokoll, ueberwachungsprotokoll, sspr protokoll',
  'command.caller':
    'ist das der helpdesk?, ist das der helpdesk, ist das wirklich der helpdesk?, ist das wirklich der helpdesk, ruft der helpdesk an?, ruft der helpdesk an',
  'command.not-me':
    'das war ich nicht, ich war das nicht, ich war es nicht, nicht ich, mein konto einfrieren, konto einfrieren, einfrieren',
  'command.rehearsal':
    'probe, käme ich wieder rein, kaeme ich wieder rein, käme ich heute wieder rein, kaeme ich heute wieder rein, komme ich wieder rein',
  'command.help': 'hilfe, hallo, guten tag, guten morgen, menü, menue, start, moin, servus, grüezi, gruezi',
  'command.cancel': 'abbrechen, abbruch, stopp, beenden',
  'command.start-over': 'neu beginnen, neu anfangen, von vorn, von vorne, neustart',
  'command.language': 'sprache, sprachen',
} as const;
