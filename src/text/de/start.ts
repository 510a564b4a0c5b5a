/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': 'Nein, danke',
  'button.start-not-me': 'Jemand gibt sich für mich aus',

  'start.asked': 'Brauchen Sie Hilfe mit Ihrem Kennwort?',
  'start.asked.page': 'Jemand hat Ihren Benutzernamen auf der Startseite für Hilfe mit Kennwörtern eingegeben.',
  'start.asked.colleague': '{by} hat mich gebeten, Ihnen zu helfen.',
  'start.asked.explain':
    'Wenn Sie Hilfe brauchen, machen Sie hier weiter. Alles geschieht in diesem Chat und auf einer eigenen Seite: Niemand sonst kann es sehen, und es wurde nichts geändert.',
  'start.asked.nobody':
    'Niemand wird Sie anrufen oder Ihnen schreiben, um nach einem Code zu fragen. Wenn doch, ist es ein Betrugsversuch.',
  'start.left-alone': 'In Ordnung, es wurde nichts geändert',
  'start.left-alone.next': 'Schreiben Sie „zurücksetzen“, wann immer Sie ein neues Kennwort brauchen.',

  'start.told': 'Danke, dass Sie helfen',
  'start.told.explain':
    'Wenn ich diese Person kenne, habe ich ihr gerade in jedem ihrer Chats geschrieben. Sie macht dort selbst weiter: Sie sehen nichts davon.',
  'start.told.next': 'Nach zwei Minuten keine Nachricht? Dann sollte die Person den Helpdesk fragen.',
  'start.refused.not-linked': 'Ich kenne Sie noch nicht',
  'start.refused.not-linked.next':
    'Schreiben Sie zuerst „verknüpfen“. Dann können Sie Hilfe für jemanden aus dem Kollegium anstoßen.',
  'start.refused.too-many': 'Das waren viele Personen in einer Stunde',
  'start.refused.too-many.next': 'In einer Stunde können Sie wieder jemanden nennen.',
  'start.refused.unavailable': 'Das konnte ich nicht annehmen',
  'start.refused.unavailable.next': 'Es wurde nichts begonnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'progress.starting': 'Wird weitergegeben',

  'notice.start-asked': 'Jemand hat mich gebeten, Ihnen mit Ihrem Kennwort zu helfen',
  'notice.start-asked.explain':
    'Keiner Ihrer Chats war erreichbar, deshalb wurde nichts begonnen. Öffnen Sie Teams oder Slack auf einem Gerät, auf dem Sie noch angemeldet sind, und schreiben Sie mir „zurücksetzen“. Wenn Sie beides nicht öffnen können, fragen Sie Ihren Helpdesk: Er kann Sie am Telefon verifizieren.',

  'page.start.title': 'Anmelden klappt nicht?',
  'page.start.explain':
    'Geben Sie Ihren Benutzernamen ein. Wenn er hier bekannt ist, schreibe ich Ihnen gleich in Ihren eigenen Chats, und Sie machen dort weiter: auf Ihrem Smartphone oder wo immer Sie noch angemeldet sind.',
  'page.start.account': 'Benutzername',
  'page.start.account.hint': 'Der Name, mit dem Sie sich anmelden, zum Beispiel Ihre Arbeitsadresse',
  'page.start.empty': 'Geben Sie zuerst Ihren Benutzernamen ein.',
  'page.start.submit': 'Hilfe anfordern',
  'page.start.doubt': 'Diese Seite fragt nie nach einem Kennwort. Wenn eine das tut, schließen Sie sie.',
  'page.start.done.title': 'Vielen Dank. Sehen Sie jetzt in Ihren Chat',
  'page.start.done.explain':
    'Wenn dieser Benutzername hier bekannt ist, liegt jetzt eine Nachricht in Teams oder Slack. Drücken Sie die Schaltfläche darin und folgen Sie den Schritten. Das kann eine Minute dauern.',
  'page.start.done.none':
    'Keine Nachricht? Prüfen Sie den Benutzernamen und versuchen Sie es noch einmal. Wenn Sie keinen Chat öffnen können, fragen Sie Ihren Helpdesk: Er kann Sie am Telefon verifizieren.',
  'page.start.done.close': 'Sie können diese Seite schließen.',
} as const;
