/** Sentences of text messages and calls, and of registering a number. A text message with a code stays within 160 characters where the organisation's name is short: only letters of the GSM alphabet. */
export const phone = {
  'phone.text.for.reset':
    '{code} est votre code pour réinitialiser votre mot de passe {organisation}. Le support ne vous le demandera jamais. Pas vous ? Ne faites rien.',
  'phone.text.for.unlock':
    '{code} est votre code pour déverrouiller votre compte {organisation}. Le support ne vous le demandera jamais. Pas vous ? Ne faites rien.',
  'phone.text.for.change':
    '{code} est votre code pour changer votre mot de passe {organisation}. Le support ne vous le demandera jamais. Pas vous ? Ne faites rien.',
  'phone.text.for.manage-methods':
    '{code} est votre code pour modifier vos méthodes {organisation}. Le support ne vous le demandera jamais. Pas vous ? Ne faites rien.',
  'phone.text.for.confirm-address':
    '{code} est votre code pour inscrire ce numéro chez {organisation}. Le support ne vous le demandera jamais. Pas vous ? Ne faites rien.',
  'phone.text.for.other':
    '{code} est votre code {organisation}. Le support ne vous le demandera jamais. Pas vous ? Ne faites rien.',
  'phone.call.for.reset': 'Bonjour. Ici {organisation}, avec votre code pour réinitialiser un mot de passe.',
  'phone.call.for.unlock': 'Bonjour. Ici {organisation}, avec votre code pour déverrouiller un compte.',
  'phone.call.for.change': 'Bonjour. Ici {organisation}, avec votre code pour changer un mot de passe.',
  'phone.call.for.manage-methods': 'Bonjour. Ici {organisation}, avec votre code pour modifier vos méthodes.',
  'phone.call.for.confirm-address': 'Bonjour. Ici {organisation}, avec votre code pour inscrire ce numéro.',
  'phone.call.for.other': 'Bonjour. Ici {organisation}, avec votre code.',
  'phone.call.code': 'Le code est : {digits}. Encore une fois : {digits}.',
  'phone.call.nobody':
    'Personne du support technique ne vous le demandera. Si vous ne l’avez pas demandé, raccrochez : sans le code, il ne se passe rien. Au revoir.',

  'method.mobile-phone-code.hint': 'Un code sur votre téléphone mobile',
  'method.office-phone-call.hint': 'Un appel à votre bureau qui dicte un code',
  'code.mobile-phone-code': 'Saisissez le code que nous vous avons envoyé',
  'code.mobile-phone-code.explain': 'Nous avons envoyé un SMS au {hint}. Cela peut prendre une minute.',
  'code.mobile-phone-code.label': 'Code reçu par SMS',
  'code.office-phone-call': 'Saisissez le code que vous entendez',
  'code.office-phone-call.explain': 'Nous appelons le {hint}. Le code est dit deux fois.',
  'code.office-phone-call.label': 'Code entendu pendant l’appel',
  'problem.send.unknown':
    'Nous ne savons pas si le code est arrivé. Saisissez-le si vous l’avez reçu, ou demandez-en un nouveau dans une minute.',

  'button.call-me': 'M’appeler',
  'add.mobile': 'Ajoutez un téléphone mobile',
  'add.mobile.explain':
    'Nous y envoyons un SMS pour le vérifier. Commencez par + et l’indicatif du pays, par exemple +33 6 39 98 01 23.',
  'add.mobile.label': 'Numéro de téléphone mobile',
  'add.mobile.confirm': 'Regardez votre téléphone',
  'add.mobile.confirm.explain': 'Nous avons envoyé un SMS au numéro que vous avez saisi. Cela peut prendre une minute.',
  'add.office': 'Ajoutez un téléphone professionnel',
  'add.office.explain':
    'Nous vous y appelons et dictons un code. Commencez par + et l’indicatif du pays ; les postes internes ne peuvent pas être appelés.',
  'add.office.label': 'Numéro de téléphone professionnel',
  'add.office.confirm': 'Votre téléphone sonne',
  'add.office.confirm.explain': 'Nous appelons le numéro que vous avez saisi. Le code est dit deux fois.',
  'problem.number.invalid':
    'Cela ne ressemble pas à un numéro de téléphone. Commencez par + et l’indicatif du pays, sans poste interne.',
  'problem.number.country': 'Nous ne pouvons pas envoyer aux numéros de ce pays.',
  'problem.number.kind':
    'Ce type de numéro ne peut pas être utilisé ici. Veuillez saisir un numéro ordinaire, mobile ou professionnel.',
  'problem.number.in-use': 'Ce numéro est déjà inscrit.',
  'problem.number.throttled': 'Plusieurs codes ont déjà été envoyés. Veuillez patienter un peu, ou choisir autre chose.',
  'problem.number.unreachable': 'Nous n’avons pas pu joindre ce numéro à l’instant. Est-il exact ? Réessayez dans une minute.',
  'problem.number.unavailable': 'Nous n’avons pas pu envoyer le code à l’instant. Réessayez dans une minute.',
  'problem.number.interrupted': 'Nous avons été interrompus. Veuillez réessayer.',
  'problem.number.unknown':
    'Nous ne savons pas si le code est arrivé. Saisissez-le si vous l’avez reçu, ou demandez-en un nouveau dans une minute.',
} as const;
