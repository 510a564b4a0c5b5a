/** Sentences of text messages and calls, and of registering a number. A text message with a code stays within 160 characters where the organisation's name is short. */
export const phone = {
  'phone.text.for.reset':
    '{code} ist Ihr Code, um Ihr Kennwort bei {organisation} zurückzusetzen. Niemand vom Helpdesk fragt danach. Nicht von Ihnen? Dann nichts tun.',
  'phone.text.for.unlock':
    '{code} ist Ihr Code, um Ihr Konto bei {organisation} zu entsperren. Niemand vom Helpdesk fragt danach. Nicht von Ihnen? Dann nichts tun.',
  'phone.text.for.change':
    '{code} ist Ihr Code, um Ihr Kennwort bei {organisation} zu ändern. Niemand vom Helpdesk fragt danach. Nicht von Ihnen? Dann nichts tun.',
  'phone.text.for.manage-methods':
    '{code} ist Ihr Code, um Ihre Methoden bei {organisation} zu ändern. Niemand vom Helpdesk fragt danach. Nicht von Ihnen? Dann nichts tun.',
  'phone.text.for.confirm-address':
    '{code} ist Ihr Code, um diese Nummer bei {organisation} zu registrieren. Niemand vom Helpdesk fragt danach. Nicht von Ihnen? Dann nichts tun.',
  'phone.text.for.other':
    '{code} ist Ihr Code für {organisation}. Niemand vom Helpdesk fragt danach. Nicht von Ihnen? Dann nichts tun.',
  'phone.call.for.reset': 'Guten Tag. Hier ist {organisation} mit Ihrem Code zum Zurücksetzen eines Kennworts.',
  'phone.call.for.unlock': 'Guten Tag. Hier ist {organisation} mit Ihrem Code zum Entsperren eines Kontos.',
  'phone.call.for.change': 'Guten Tag. Hier ist {organisation} mit Ihrem Code zum Ändern eines Kennworts.',
  'phone.call.for.manage-methods': 'Guten Tag. Hier ist {organisation} mit Ihrem Code zum Ändern Ihrer Methoden.',
  'phone.call.for.confirm-address': 'Guten Tag. Hier ist {organisation} mit Ihrem Code zum Registrieren dieser Nummer.',
  'phone.call.for.other': 'Guten Tag. Hier ist {organisation} mit Ihrem Code.',
  'phone.call.code': 'Der Code lautet: {digits}. Noch einmal: {digits}.',
  'phone.call.nobody':
    'Niemand vom Helpdesk wird Sie danach fragen. Wenn Sie ihn nicht angefordert haben, legen Sie auf: Ohne den Code passiert nichts. Auf Wiederhören.',

  'method.mobile-phone-code.hint': 'Ein Code auf Ihr Mobiltelefon',
  'method.office-phone-call.hint': 'Ein Anruf an Ihrem Arbeitsplatz, der einen Code ansagt',
  'code.mobile-phone-code': 'Geben Sie den Code ein, den wir Ihnen gesendet haben',
  'code.mobile-phone-code.explain': 'Wir haben eine SMS an {hint} gesendet. Das kann eine Minute dauern.',
  'code.mobile-phone-code.label': 'Code aus der SMS',
  'code.office-phone-call': 'Geben Sie den Code ein, den Sie hören',
  'code.office-phone-call.explain': 'Wir rufen {hint} an. Der Code wird zweimal gesprochen.',
  'code.office-phone-call.label': 'Code aus dem Anruf',
  'problem.send.unknown':
    'Wir wissen nicht, ob der Code angekommen ist. Geben Sie ihn ein, falls er da ist, oder fordern Sie in einer Minute einen neuen an.',

  'button.call-me': 'Mich anrufen',
  'add.mobile': 'Fügen Sie ein Mobiltelefon hinzu',
  'add.mobile.explain':
    'Zur Prüfung senden wir eine SMS dorthin. Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +49 171 3920012.',
  'add.mobile.label': 'Mobilnummer',
  'add.mobile.confirm': 'Sehen Sie auf Ihr Telefon',
  'add.mobile.confirm.explain': 'Wir haben eine SMS an die eingegebene Nummer gesendet. Das kann eine Minute dauern.',
  'add.office': 'Fügen Sie ein Bürotelefon hinzu',
  'add.office.explain':
    'Wir rufen dort an und sagen einen Code an. Beginnen Sie mit + und der Ländervorwahl; eine nachzuwählende Durchwahl können wir nicht anrufen.',
  'add.office.label': 'Nummer des Bürotelefons',
  'add.office.confirm': 'Ihr Telefon klingelt',
  'add.office.confirm.explain': 'Wir rufen die eingegebene Nummer an. Der Code wird zweimal gesprochen.',
  'problem.number.invalid':
    'Das sieht nicht wie eine Telefonnummer aus. Beginnen Sie mit + und der Ländervorwahl, ohne nachzuwählende Durchwahl.',
  'problem.number.country': 'An Nummern dieses Landes können wir nichts senden.',
  'problem.number.kind':
    'Diese Art von Nummer lässt sich hier nicht nutzen. Bitte geben Sie eine gewöhnliche Mobil- oder Büronummer ein.',
  'problem.number.in-use': 'Diese Nummer ist schon registriert.',
  'problem.number.throttled':
    'Es wurden schon mehrere Codes gesendet. Bitte warten Sie eine Weile, oder wählen Sie etwas anderes.',
  'problem.number.unreachable':
    'Wir konnten diese Nummer gerade nicht erreichen. Stimmt sie? Versuchen Sie es in einer Minute noch einmal.',
  'problem.number.unavailable': 'Wir konnten den Code gerade nicht senden. Versuchen Sie es in einer Minute noch einmal.',
  'problem.number.interrupted': 'Wir wurden unterbrochen. Bitte versuchen Sie es noch einmal.',
  'problem.number.unknown':
    'Wir wissen nicht, ob der Code angekommen ist. Geben Sie ihn ein, falls er da ist, oder fordern Sie in einer Minute einen neuen an.',
} as const;
