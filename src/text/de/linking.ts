/** Sentences of linking chats to accounts. */
export const linking = {
  'task.chats': 'Meine Chats',
  'button.begin-link': 'Mein Konto verknüpfen',
  'button.link-other': 'Anderen Chat verknüpfen',
  'button.unlink': 'Verknüpfung aufheben',
  'button.other-way': 'Anderer Weg',

  'link.choose': 'Wie können Sie zeigen, wessen Konto es ist?',
  'link.choose.explain':
    'Vorher kann von hier aus niemand Ihr Konto nutzen. Namen und E-Mail-Adressen zählen nicht: Die kann jeder haben.',
  'link.suspended':
    'Die E-Mail-Adresse im Profil dieses Chats hat sich geändert. Damit niemand in Ihr Konto schlüpft, zeigen Sie noch einmal, dass es Ihres ist.',
  'link.door.other-chat': 'Ich nutze schon einen anderen Chat',
  'link.door.other-chat.hint': 'Er gibt Ihnen einen Code, den Sie hier auf einer eigenen Seite eingeben',
  'link.door.password': 'Ich weiß mein Kennwort',
  'link.door.password.hint': 'Und ich kann die E-Mails meiner Organisation lesen',
  'link.door.sign-in': 'Ich melde mich an',
  'link.door.sign-in.hint': 'Auf der Anmeldeseite meiner Organisation',
  'link.number': 'Geben Sie {number} in Ihrem anderen Chat ein',
  'link.number.explain':
    'Schreiben Sie mir in dem Chat, der Sie kennt, „anderen chat verknüpfen“ und geben Sie dort diese Zahl ein. Sie ist kein Geheimnis und gilt zehn Minuten.',
  'link.number.then':
    'Dort erhalten Sie auf einer eigenen Seite einen Verknüpfungscode. Öffnen Sie dann hier Ihre Seite und geben Sie den Code ein. Niemand wird Sie je danach fragen.',
  'link.password': 'Name und Kennwort, auf Ihrer Seite',
  'link.password.explain':
    'Öffnen Sie Ihre Seite und geben Sie dort Namen und Kennwort Ihres Kontos ein, niemals hier. Die Seite fragt nach dem Seitencode unten.',
  'link.mail-code': 'Sehen Sie in Ihr Postfach',
  'link.mail-code.explain':
    'Wenn Name und Kennwort richtig waren und Ihr Konto so verknüpft werden kann, liegt bald ein Code im Postfach dieses Kontos. Kommt in ein paar Minuten keiner, wählen Sie einen anderen Weg oder beginnen Sie noch einmal.',
  'link.sign-in': 'Melden Sie sich auf Ihrer Seite an',
  'link.sign-in.explain':
    'Öffnen Sie Ihre Seite und melden Sie sich dort mit dem Konto an, das Sie hier nutzen möchten. Die Seite fragt nach dem Seitencode unten.',
  'link.account': 'Konto: {login}.',
  'link.linked': 'Dieser Chat ist schon verknüpft',
  'link.linked.next': 'Es ist nichts zu tun. Um die Verknüpfung aufzuheben, schreiben Sie „meine chats“.',
  'link.done': 'Dieser Chat ist mit Ihrem Konto verknüpft',
  'link.done.next': 'Ab jetzt können Sie sich von hier aus selbst helfen. Wir haben alle Ihre Adressen benachrichtigt.',
  'link.ended.no-way': 'Dieser Chat lässt sich hier nicht verknüpfen',
  'link.ended.no-way.next': 'Ihre Organisation bietet keinen Weg an, das selbst zu tun.',
  'link.ended.too-many': 'Das genügt für den Moment',
  'link.ended.too-many.next':
    'Sie haben das in kurzer Zeit oft getan. Bitte warten Sie eine Stunde und versuchen Sie es dann noch einmal.',
  'link.ended.paused': 'Der Self-Service für dieses Konto ist pausiert',
  'link.ended.paused.next': 'Es gab zu viele Fehlversuche. Er öffnet sich innerhalb eines Tages von selbst wieder.',
  'link.ended.untouchable': 'Dieses Konto darf ich nicht verknüpfen',
  'link.ended.untouchable.next': 'Es ist ausgeschaltet, abgelaufen oder von einer Art, die ich nie anfasse.',
  'link.ended.privileged': 'Dieses Konto hat für diesen Weg zu viele Rechte',
  'link.ended.privileged.next': 'Nutzen Sie einen anderen Chat, der Sie kennt, oder melden Sie sich an.',
  'link.ended.emergency': 'Im Moment lässt sich kein Chat verknüpfen',
  'link.ended.emergency.next': 'Ihre Organisation hat es zum Schutz aller gestoppt. Es wurde nichts geändert.',
  'link.ended.gates': 'Dafür ist mehr nötig',
  'link.ended.gates.next':
    'Ihr Konto hat schon einen solchen Chat, und es ist nichts registriert, womit Sie zeigen könnten, dass Sie es sind.',
  'link.ended.linked-already': 'Dieser Chat ist schon verknüpft',
  'link.ended.linked-already.next': 'Heben Sie die Verknüpfung zuerst auf: Schreiben Sie mir „meine chats“.',
  'link.ended.linked-elsewhere': 'Dieser Chat gehört zu einem anderen Konto',
  'link.ended.linked-elsewhere.next': 'Es wurde nichts geändert. Das kann nur Ihr Helpdesk klären.',
  'link.ended.not-verified': 'Ich war nicht sicher, dass Sie es sind',
  'link.ended.not-verified.next': 'Es wurde nichts geändert. Bitte beginnen Sie noch einmal.',
  'link.ended.not-done': 'Das hat nicht geklappt',
  'link.ended.not-done.next': 'Es wurde nichts verknüpft. Bitte versuchen Sie es in ein paar Minuten noch einmal.',

  'problem.link.wrong': 'Der Code war nicht richtig, oder er ist zu alt.',
  'problem.link.empty': 'Bitte geben Sie beides ein, Namen und Kennwort.',
  'problem.link.unavailable': 'Wir konnten das gerade nicht prüfen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.link.interrupted': 'Wir wurden unterbrochen und haben nichts geprüft. Bitte versuchen Sie es noch einmal.',
  'problem.linking-number.unknown':
    'Gerade zeigt kein Chat diese Zahl. Schreiben Sie in Ihrem anderen Chat „verknüpfen“ und geben Sie die sechs Ziffern ein, die er zeigt.',
  'problem.linking-number.too-many': 'Das wurde oft versucht. Bitte warten Sie eine Weile.',
  'problem.linking-number.unavailable':
    'Wir konnten gerade nicht danach suchen. Bitte versuchen Sie es in einer Minute noch einmal.',

  'link.other.number': 'Welche Zahl zeigt Ihr anderer Chat?',
  'link.other.number.explain':
    'Schreiben Sie mir in Ihrem anderen Chat „verknüpfen“ und wählen Sie „Ich nutze schon einen anderen Chat“. Er zeigt sechs Ziffern: Geben Sie sie hier ein. Tun Sie das nur, wenn Sie selbst dort sitzen.',
  'link.other.number.label': 'Sechsstellige Zahl',
  'link.other.code': 'Holen Sie Ihren Verknüpfungscode',
  'link.other.code.explain':
    'Ihre Seite zeigt ihn ein einziges Mal. Geben Sie ihn auf der Seite Ihres anderen Chats ein, niemals in einem Chat. Die Seite fragt nach dem Seitencode unten.',
  'link.other.done': 'Machen Sie jetzt in Ihrem anderen Chat weiter',
  'link.other.done.next':
    'Sobald Sie den Code auf der Seite dort eingegeben haben, ist jener Chat verknüpft. Sie erfahren es hier und an allen Ihren Adressen.',
  'link.other.not-made': 'Ich kann Ihnen jetzt keinen Code geben',
  'link.other.not-made.next':
    'Es wurde nichts geändert. Ihre Bestätigung ist inzwischen vielleicht zu alt: Bitte beginnen Sie noch einmal.',

  'chats.title': 'Ihre Chats',
  'chats.explain': 'Aus diesen Chats lässt sich Ihr Konto nutzen. Kommt ein Chat hinzu, werden alle Adressen benachrichtigt.',
  'chats.row.directory.here': 'dieser Chat; Ihrer Organisation bekannt',
  'chats.row.directory.there': 'Ihrer Organisation bekannt',
  'chats.row.linked.here': 'dieser Chat; von Ihnen verknüpft, seit dem {since, date, dated}',
  'chats.row.linked.there': 'von Ihnen verknüpft, seit dem {since, date, dated}',
  'chats.which': 'Welcher?',
  'chats.which.explain':
    'Ist die Verknüpfung aufgehoben, lässt sich Ihr Konto aus diesem Chat nicht mehr nutzen. Wir benachrichtigen alle Ihre Adressen.',
  'chats.unlinked': 'Die Verknüpfung wurde aufgehoben.',
  'chats.not-unlinked': 'Die Verknüpfung wurde nicht aufgehoben. Bitte versuchen Sie es noch einmal.',
  'chats.unlinked-here': 'Dieser Chat ist nicht mehr verknüpft',
  'chats.unlinked-here.next': 'Ihr Konto lässt sich von hier aus nicht mehr nutzen. Wir haben alle Ihre Adressen benachrichtigt.',
} as const;
