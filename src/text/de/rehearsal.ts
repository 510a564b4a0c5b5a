/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': 'Ausprobieren',
  'rehearsal.title': 'Kämen Sie heute wieder in Ihr Konto?',
  'rehearsal.explain':
    'Probieren Sie jede Ihrer Methoden aus, als hätten Sie Ihr Kennwort vergessen. Es wird nichts zurückgesetzt und kein gespeicherter Code verbraucht.',
  'rehearsal.row.works': 'funktioniert: Sie haben es gerade gezeigt',
  'rehearsal.row.not-now': 'lässt sich jetzt nicht nutzen',
  'rehearsal.could': 'Ja, Sie kämen heute wieder in Ihr Konto',
  'rehearsal.could.next':
    '{worked, plural, one {# Methode funktioniert und genügt.} other {# Methoden funktionieren und genügen.}} Es wurde nichts zurückgesetzt.',
  'rehearsal.could-not': 'Nicht mit dem, was Sie ausprobiert haben',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {Sie haben keine Methode gezeigt.} one {# Methode funktioniert.} other {# Methoden funktionieren.}} Zum Zurücksetzen ist mehr nötig. Probieren Sie die anderen aus, oder registrieren Sie eine weitere, solange Sie sich noch anmelden können.',
} as const;
