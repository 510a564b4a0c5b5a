import { reports } from './reports.ts';

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
  'audit.line': `{at, date, second}. {outcome, select, intent {Commencé} success {Fait} refused {Refusé} failure {Échoué} other {Non confirmé}}{why, select, yes { (${reports['report.reason']})} other {}}. Par {by}. {sealed, select, yes {Reçu {receipt, number}} other {Pas encore scellé}}`,
  'audit.line.broken': `PAS TEL QU’IL A ÉTÉ ÉCRIT. {at, date, second}. {outcome, select, intent {Commencé} success {Fait} refused {Refusé} failure {Échoué} other {Non confirmé}}{why, select, yes { (${reports['report.reason']})} other {}}. Par {by}. {sealed, select, yes {Reçu {receipt, number}} other {Pas encore scellé}}`,
  'audit.action':
    '{action, select, directory_reset {Réinitialisation du mot de passe} directory_change {Changement du mot de passe} directory_unlock {Déverrouillage du compte} reset_started {Réinitialisation commencée} change_started {Changement commencé} unlock_started {Déverrouillage commencé} register_started {Inscription commencée} started {Conversation commencée} flow_ended {Conversation terminée} flow_refused {Conversation non commencée} person_refused {Personne non admise auprès du bot} press_refused {Bouton d’une ancienne carte} try_refused {Essai} gate_passed {Vérification réussie} gate_failed {Vérification échouée} code_sent {Envoi d’un code} address_code_sent {Envoi d’un code à une nouvelle adresse} confirmation_asked {Confirmation demandée dans l’autre conversation} confirmation_typed {Nombre saisi dans l’autre conversation} confirmation_denied {Confirmation refusée} self_service_paused {Libre-service suspendu} account_frozen {Libre-service gelé} account_thawed {Gel levé} account_diagnosed {Diagnostic du compte} sessions_ended {Fin des sessions} method_registered {Inscription d’une méthode} method_removed {Suppression d’une méthode} method_imported {Importation d’une méthode} methods {Modification des méthodes inscrites} registration_confirmed {Inscription confirmée} registration_put_off {Inscription remise à plus tard} registration_deleted {Suppression de l’inscription} registration_removed {Inscription supprimée après un départ} registrations_imported {Importation d’inscriptions} registrations_exported {Exportation des inscriptions} identity_linked {Liaison d’une conversation} identity_unlinked {Fin de la liaison d’une conversation} identity_suspended {Liaison d’une conversation suspendue} identity_claimed {Compte revendiqué pour une conversation} linking_code_made {Création d’un code de liaison} link_claimed {Ouverture de la page} link_refused {Ouverture d’une page} start_asked {Démarrage demandé sur la page de démarrage} start_for_colleague {Lancé par un collègue} agent_unlock {Déverrouillage par le support} agent_start_reset {Réinitialisation lancée par le support} agent_issue_pass {Passe émis par le support} agent_require_registration {Nouvelle inscription demandée par le support} agent_remove_method {Méthode supprimée par le support} agent_end_sessions {Déconnexion par le support} agent_lift_pause {Suspension levée par le support} case_opened {Ouverture d’un cas} case_handed_over {Transfert d’un cas} case_closed {Fermeture d’un cas} case_duress {Cas fermé sous la contrainte} case_expired {Expiration d’un cas} caller_asked {Vérification d’un appelant demandée} caller_number {Nombre de l’appel saisi} caller_verified {Appelant vérifié} caller_denied {« Je ne suis pas en ligne »} vouch_asked {Garantie demandée au responsable} vouch_number {Nombre saisi pour se porter garant} vouch_given {Garantie donnée} vouch_refused {Garantie refusée} approval_asked {Approbation demandée} approval_decided {Décision sur une approbation} approval_escalated {Approbateurs relancés} approval_expired {Approbation non décidée à temps} policy_changed {Modification de la stratégie} policy_proposed {Modification de la stratégie proposée} policy_decided {Décision sur une modification de la stratégie} policy_rejected {Modification de la stratégie rejetée} policy_planned {Modification de la stratégie planifiée} policy_dropped {Modification planifiée de la stratégie abandonnée} policy_explained {Consultation de ce qui s’applique à quelqu’un} campaign_started {Campagne lancée} campaign_paused {Campagne suspendue} campaign_resumed {Campagne reprise} campaign_stopped {Campagne arrêtée} campaign_over {Campagne terminée} campaign_opted_out {Refus des campagnes} report_read {Lecture d’un rapport} audit_read {Lecture de l’audit} audit_exported {Exportation de l’audit} audit_forged {Enregistrement falsifié trouvé} dashboard_opened {Ouverture du tableau de bord} token_given {Attribution d’un jeton matériel} token_withdrawn {Retrait d’un jeton matériel} token_created {Création d’un jeton d’accès} token_revoked {Révocation d’un jeton d’accès} life_set {Durée de vie des mots de passe définie} life_never_expires {Mot de passe sans expiration défini} language_chosen {Choix de la langue} release_asked {Autorisation demandée} release_decided {Décision sur une autorisation} release_used {Autorisation utilisée} audit_due {Anciens enregistrements à supprimer} audit_removed {Suppression d’anciens enregistrements} other {{code}}}',
} as const;
