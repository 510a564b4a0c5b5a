/** Sentences of heightened mode, as administrators see it. */
export const policyEmergency = {
  'emergency.title': 'Urgence',
  'emergency.explain':
    'Elle s’applique aussitôt, à tout le monde, même à ce qui est en cours. Y mettre fin demande un second administrateur. Chaque administrateur est prévenu.',
  'emergency.is.off': 'Il n’y en a pas en ce moment.',
  'emergency.is.guarded': 'Maintenant : tout seulement avec un approbateur, jusqu’à ce que deux administrateurs y mettent fin.',
  'emergency.is.closed': 'Maintenant : pas de libre-service, jusqu’à ce que deux administrateurs y mettent fin.',
  'emergency.is.until':
    'Maintenant : {level, select, guarded {tout seulement avec un approbateur} other {pas de libre-service}}, jusqu’au {until, date, minute} (UTC).',
  'emergency.level': 'Ce qui doit s’appliquer',
  'emergency.level.off': 'Y mettre fin',
  'emergency.level.guarded': 'Seulement avec un approbateur ; codes envoyés, questions, garants et inscriptions s’arrêtent',
  'emergency.level.closed': 'Aucun libre-service',
  'emergency.hours': 'Heures avant la fin automatique',
  'emergency.hours.hint': '0 : jusqu’à ce que deux administrateurs y mettent fin',
  'emergency.problem.hours': 'Non retenu : choisissez ce qui doit s’appliquer, et 0 à 72 heures.',
} as const;
