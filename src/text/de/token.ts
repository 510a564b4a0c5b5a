/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': 'Das Gerät oder die App, die Sie von Ihrer Organisation haben',
  'code.hardware-token': 'Geben Sie den Code von Ihrem Token ein',
  'code.hardware-token.explain': 'Nehmen Sie Ihr Token {hint} und geben Sie die sechs Ziffern ein, die es zeigt.',
  'code.hardware-token.label': 'Sechsstelliger Code',
  'add.token': 'Aktivieren Sie Ihr Token',
  'add.token.explain':
    'Geben Sie die sechs Ziffern ein, die Ihr Token zeigt. Warten Sie dann, bis es neue zeigt, und geben Sie diese darunter ein.',
  'add.token.first': 'Erster Code',
  'add.token.second': 'Der nächste Code',
  'problem.token.wrong':
    'Das sind nicht zwei aufeinanderfolgende Codes Ihres Tokens. Bitte warten Sie auf den nächsten Code und geben Sie zwei hintereinander ein.',
  'problem.token.none-waiting':
    'Für Sie wartet kein Token. Wenn Sie ein neues in der Hand haben, bitten Sie Ihren Helpdesk, es Ihnen zuzuweisen.',
  'problem.token.used': 'Dieses Token wurde schon aktiviert.',
  'problem.token.wait':
    'Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann noch einmal.',
  'problem.token.unavailable':
    'Wir konnten es gerade nicht prüfen. Der Versuch kann trotzdem zählen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.token.interrupted': 'Wir wurden unterbrochen und haben es nicht geprüft. Bitte versuchen Sie es noch einmal.',
} as const;
