/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout = {
  'rollout.chat.title': 'Neu: Wählen Sie selbst ein neues Kennwort',
  'rollout.chat.what':
    'Kennwort vergessen oder Konto gesperrt? Ab jetzt können Sie sich bei {organisation} selbst helfen, zu jeder Zeit, hier in diesem Chat.',
  'rollout.chat.do': 'Schreiben Sie mir einmal „registrieren“, solange Sie sich noch anmelden können. Das dauert zwei Minuten.',
  'rollout.chat.safe':
    'Ich frage nie in einer Nachricht nach einem Kennwort, und niemand von uns schickt Ihnen einen Link, um dort eines einzugeben.',

  'rollout.mail.title': 'Bitte registrieren Sie sich für das Zurücksetzen Ihres Kennworts: Es dauert zwei Minuten',
  'rollout.mail.what':
    '{organisation} hat jetzt einen Bot in Teams und Slack, der Ihnen hilft, wenn Sie Ihr Kennwort vergessen haben oder Ihr Konto gesperrt ist. Sie wählen selbst ein neues Kennwort, zu jeder Zeit und ohne jemanden anzurufen.',
  'rollout.mail.do':
    'Öffnen Sie den Bot in Teams oder Slack und schreiben Sie „registrieren“. Er fragt, womit Sie zeigen können, dass Sie es sind, zum Beispiel mit einer App auf Ihrem Smartphone, und gibt Ihnen Wiederherstellungscodes zum Aufheben auf Papier.',
  'rollout.mail.then':
    'Später schreiben Sie „zurücksetzen“, wenn Sie Ihr Kennwort vergessen haben, „entsperren“, wenn Ihr Konto gesperrt ist, oder „ändern“, wenn Sie ein anderes möchten.',
  'rollout.mail.safe':
    'Diese E-Mail enthält keinen Link, und das ist Absicht. Niemand von uns schickt Ihnen einen Link, um dort ein Kennwort einzugeben. Falls Sie doch einen erhalten, informieren Sie Ihren Helpdesk.',

  'rollout.intranet.title': 'Kennwort zurücksetzen in Teams und Slack',
  'rollout.intranet.what':
    'Bei {organisation} können Sie im Chat mit unserem Bot selbst Ihr Kennwort zurücksetzen, es ändern und Ihr Konto entsperren.',
  'rollout.intranet.register':
    'Zuerst registrieren: Schreiben Sie dem Bot „registrieren“, solange Sie sich noch anmelden können. Zwei Minuten, einmal.',
  'rollout.intranet.reset':
    'Kennwort vergessen: Schreiben Sie „zurücksetzen“. Zeigen Sie zweimal, dass Sie es sind, und wählen Sie dann ein neues Kennwort auf einer Seite, die ein paar Minuten lang nur Ihnen gehört.',
  'rollout.intranet.unlock': 'Konto gesperrt, aber Sie wissen Ihr Kennwort: Schreiben Sie „entsperren“.',
  'rollout.intranet.phone': 'Neues Smartphone: Schreiben Sie „meine methoden“ und ersetzen Sie das alte, bevor Sie es abgeben.',
  'rollout.intranet.call':
    'Jemand ruft an und sagt, er sei vom Helpdesk: Schreiben Sie „ist das der helpdesk?“. Wenn Sie gerade niemand verifiziert, legen Sie auf.',
  'rollout.intranet.not-me':
    'Eine Benachrichtigung über etwas, das Sie nicht getan haben: Schreiben Sie „das war ich nicht“. Das stoppt sofort alles rund um Ihr Konto.',
  'rollout.intranet.data':
    'Wir speichern nur, was Sie registrieren, versiegelt, und ein Protokoll dessen, was getan wurde. Kennwörter werden nie gespeichert und nie in einen Chat eingegeben. Mit „meine methoden“ sehen und entfernen Sie, was Sie registriert haben.',
} as const;
