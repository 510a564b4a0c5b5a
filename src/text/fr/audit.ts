/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': 'Consulter l’audit',
  'audit.ask.explain': 'Ce qui a été fait à une personne, et ce qu’elle a fait. Cette consultation sera elle aussi enregistrée.',
  'audit.person': 'De qui ?',
  'audit.person.hint': 'Un identifiant ou une adresse e-mail. Directement depuis la conversation : sspr audit ana.alvarez 30d',
  'audit.days': 'Combien de jours en arrière ?',
  'audit.button.search': 'Rechercher',
  'audit.button.older': 'Plus anciens',
  'audit.button.other': 'Quelqu’un d’autre',
  'audit.problem.who': 'Veuillez nommer une seule personne, et 2 555 jours au plus.',
  'audit.problem.not-found': 'Je ne connais personne de ce nom, ou plusieurs.',
  'audit.looking': 'Recherche dans l’audit',
  'audit.refused.not-auditor': 'C’est réservé aux auditeurs',
  'audit.refused.not-auditor.next':
    'Lire l’audit est un rôle à part ; être administrateur ou agent ne suffit pas. Votre demande est enregistrée.',
  'audit.refused.unavailable': 'L’audit ne peut pas être lu en ce moment',
  'audit.refused.unavailable.next': 'Réessayez dans une minute.',
  'audit.title': 'Audit de {name}',
  'audit.period':
    'Du {from, date, minute} au {to, date, minute} (UTC) : {count, plural, =0 {rien n’est enregistré.} one {# enregistrement sur cette carte.} other {# enregistrements sur cette carte, les plus récents d’abord.}}',
  'audit.whole':
    '{count, plural, =0 {Il n’y avait rien à vérifier.} one {Il a été vérifié : il est tel qu’il a été écrit.} other {Ils ont été vérifiés un par un : ils sont tels qu’ils ont été écrits.}}',
  'audit.broken':
    '{count, plural, one {# d’entre eux n’est PAS tel qu’il a été écrit.} other {# d’entre eux ne sont PAS tels qu’ils ont été écrits.}} Prévenez votre équipe de sécurité, et exécutez latchkey audit verify.',
  'audit.sealed':
    'La chaîne est scellée jusqu’à l’enregistrement {sealedTo, number}. {unsealed, plural, =0 {Rien n’attend.} one {# enregistrement plus récent attend son sceau.} other {# enregistrements plus récents attendent leur sceau.}}',
  'audit.anchor':
    'Sa tête a été copiée hors de la base de données pour la dernière fois à l’enregistrement {seq, number}, le {at, date, minute} (UTC).',
  'audit.anchor.none': 'Sa tête n’a pas encore été copiée hors de la base de données.',
  'audit.late':
    'Un enregistrement peut manquer ou tarder : les plus récents mettent environ une seconde à être scellés, ce qui dépasse la durée de conservation de l’audit a disparu, et les personnes ne sont trouvées que sous leur compte et leurs conversations actuels.',
  'audit.line.at': '{at, date, second}',
  'audit.line':
    '{outcome, select, intent {Commencé} success {Fait} refused {Refusé} failure {Échoué} other {Non confirmé}} : {action}{why, select, yes { ({reason})} other {}}. Par {by}. {sealed, select, yes {Reçu {receipt, number}} other {Pas encore scellé}}',
  'audit.line.broken':
    'PAS TEL QU’IL A ÉTÉ ÉCRIT. {outcome, select, intent {Commencé} success {Fait} refused {Refusé} failure {Échoué} other {Non confirmé}} : {action}{why, select, yes { ({reason})} other {}}. Par {by}. {sealed, select, yes {Reçu {receipt, number}} other {Pas encore scellé}}',
} as const;
