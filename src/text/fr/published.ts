/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published = {
  'published.adsync.6329-policy':
    'L’annuaire local a refusé le mot de passe : trop récent, déjà utilisé, pas assez complexe, arrêté par un filtre, ou cette personne n’a pas le droit de le changer. Un autre mot de passe convient, sauf s’il s’agit de l’âge minimal.',
  'published.adsync.6329-hints':
    'Ce contrôleur de domaine ne sait pas appliquer l’historique des mots de passe à une réinitialisation. Mettez-le à jour, ou retirez-le de la liste des serveurs.',
  'published.adsync.6329-forest':
    'La forêt a été ajoutée après l’activation de la réécriture. Désactivez la réécriture, puis réactivez-la.',
  'published.adsync.80230402': 'Deux comptes locaux ont la même ancre. Donnez à chacun la sienne ; rien n’est écrit d’ici là.',
  'published.adsync.6800':
    'La réécriture n’a pas pu démarrer. Vérifiez les paramètres de l’annuaire local avec "latchkey check".',
  'published.adsync.800700ce': 'Le mot de passe du compte de service dépasse 256 caractères. Donnez-lui-en un plus court.',
  'published.adsync.80231367':
    'Le compte est protégé (un administrateur du domaine) : personne d’autre n’a le droit de le réinitialiser. Son titulaire peut changer le mot de passe.',
  'published.passwordresetservice.31001': 'Une réinitialisation a commencé.',
  'published.passwordresetservice.31002': 'Le nouveau mot de passe a été défini dans l’annuaire local.',
  'published.passwordresetservice.31003': 'L’annuaire local n’a pas défini le mot de passe : voir le code à côté de celui-ci.',
  'published.passwordresetservice.31004': 'La réécriture est en cours d’activation.',
  'published.passwordresetservice.31005': 'La réécriture est activée.',
  'published.passwordresetservice.31006': 'Un changement a commencé.',
  'published.passwordresetservice.31007': 'Le mot de passe a été changé dans l’annuaire local.',
  'published.passwordresetservice.31008': 'L’annuaire local n’a pas changé le mot de passe : voir le code à côté de celui-ci.',
  'published.passwordresetservice.31009': 'Une réinitialisation pour le compte d’une personne a commencé.',
  'published.passwordresetservice.31010': 'Un mot de passe a été défini pour le compte d’une personne dans l’annuaire local.',
  'published.passwordresetservice.31011':
    'L’annuaire local n’a pas défini de mot de passe pour le compte d’une personne : voir le code à côté de celui-ci.',
  'published.passwordresetservice.31012': 'La réécriture est en cours de désactivation.',
  'published.passwordresetservice.31013': 'La réécriture est désactivée.',
  'published.passwordresetservice.31014': 'La réécriture n’a pas pu être désactivée. Vérifiez de nouveau les paramètres.',
  'published.passwordresetservice.31015': 'La réécriture fonctionne.',
  'published.passwordresetservice.31016':
    'La réécriture s’est arrêtée : aucun mot de passe ne peut être réinitialisé avant qu’elle ne reprenne.',
  'published.passwordresetservice.31017': 'Un jeton pour le cloud a été obtenu.',
  'published.passwordresetservice.31018': 'Une paire de clés a été créée.',
  'published.passwordresetservice.31019': 'Un signe de vie a été demandé à l’annuaire local.',
  'published.passwordresetservice.31034':
    'Impossible d’écouter le relais. Latchkey n’a pas besoin de relais : cela vient d’un connecteur à côté de lui.',
  'published.passwordresetservice.31044':
    'L’hôte du relais ne fonctionne pas. Latchkey n’a pas besoin de relais : cela vient d’un connecteur à côté de lui.',
  'published.passwordresetservice.32000':
    'Quelque chose d’inattendu s’est produit. Le journal en donne le détail sous le même effet.',
  'published.passwordresetservice.32001':
    'Le cloud n’était pas joignable. Vérifiez l’accès sortant vers les hôtes Microsoft de votre cloud.',
  'published.passwordresetservice.32002':
    'Le relais n’était pas joignable. Latchkey n’a pas besoin de relais : cela vient d’un connecteur à côté de lui.',
  'published.passwordresetservice.32003': 'La demande était mal formée et n’a pas été exécutée.',
  'published.passwordresetservice.32004':
    'Les clés des deux côtés ne correspondent pas. Désactivez la réécriture, puis réactivez-la.',
  'published.passwordresetservice.32005': 'Le locataire n’a pas de paramètres de réécriture. Activez-la dans Entra.',
  'published.passwordresetservice.32007':
    'L’activation a fourni des données erronées. Désactivez la réécriture, puis réactivez-la.',
  'published.passwordresetservice.32008': 'La réponse du cloud n’a pas pu être comprise et n’a pas été utilisée.',
  'published.passwordresetservice.32009':
    'Pas de jeton pour le cloud. Vérifiez le secret ou le certificat de l’inscription d’application, et sa date de fin.',
  'published.passwordresetservice.32010': 'Aucune clé n’a pu être créée.',
  'published.passwordresetservice.32011': 'L’appel qui active la réécriture a échoué. Réessayez plus tard.',
  'published.passwordresetservice.32013': 'L’appel qui désactive la réécriture a échoué. Réessayez plus tard.',
  'published.passwordresetservice.32014':
    'Il a fallu réessayer le relais. Latchkey n’a pas besoin de relais : cela vient d’un connecteur à côté de lui.',
  'published.passwordresetservice.32015': 'Aucun signe de vie n’a pu être envoyé. La réécriture elle-même fonctionne peut-être.',
  'published.passwordresetservice.33001':
    'L’annuaire local a donné une raison sans nom connu. Une cause connue : des caractères réservés dans le nom d’une unité d’organisation.',
  'published.passwordresetservice.33002':
    'L’annuaire local n’a pas de compte avec cette ancre. Il a été supprimé, ou se trouve hors de la base configurée.',
  'published.passwordresetservice.33003': 'L’annuaire local a plusieurs comptes avec cette ancre. Donnez à chacun la sienne.',
  'published.passwordresetservice.33004':
    'Le compte de service n’a pas le droit de le faire ici, ou le compte est protégé. "latchkey doctor" dit quel droit manque, et si l’héritage est désactivé.',
  'published.passwordresetservice.33005': 'Le compte local est désactivé. Latchkey n’active jamais un compte.',
  'published.passwordresetservice.33006':
    'Le compte local est verrouillé. Une réinitialisation ou un déverrouillage y met fin, un changement non.',
  'published.passwordresetservice.33007': 'Le mot de passe actuel n’était pas le bon.',
  'published.passwordresetservice.33008':
    'Le mot de passe enfreint une règle de l’annuaire local : longueur, complexité, âge ou historique.',
  'published.passwordresetservice.33009':
    'L’annuaire local n’est pas configuré comme il le devrait. Vérifiez-le avec "latchkey check".',
  'published.portal.9': 'Le libre-service est désactivé pour toute l’organisation. Un administrateur l’active.',
  'published.portal.10':
    'Le mot de passe se trouve dans l’annuaire local, et rien n’y est écrit. Un administrateur définit WRITEBACK, ou réinitialise le mot de passe dans l’annuaire local.',
  'published.portal.11': 'Aucune stratégie de libre-service n’est en vigueur. Un administrateur en définit une.',
  'published.portal.12': 'La personne n’a pas de licence pour cela. Un administrateur en attribue une.',
  'published.portal.13':
    'La personne n’est dans aucun des groupes admis au libre-service. Un administrateur l’y ajoute, ou élargit l’étendue.',
  'published.portal.14':
    'Trop peu est inscrit pour prouver l’identité. Le support technique aide une fois ; ensuite, la personne s’inscrit.',
  'published.portal.29':
    'L’annuaire local a besoin de son administrateur : un droit manque, ou quelque chose n’est pas configuré. "latchkey doctor" dit quoi.',
  'published.portal.30':
    'L’annuaire local n’est pas joignable en ce moment. Cela marchera peut-être dans quelques minutes ; "latchkey check" dit quel serveur ne répond pas.',
  'published.portal.cloud-failure':
    'L’annuaire local a le nouveau mot de passe, le cloud ne l’a pas encore. La réinitialisation est faite : la personne attend quelques minutes avant de se connecter aux services cloud.',
  'published.portal.office-policy': 'Le mot de passe enfreint une règle de l’annuaire local. La personne en choisit un autre.',
  'published.portal.banned':
    'Le mot de passe est trop courant, ou sur la liste de l’organisation. La personne en choisit un autre.',

  'writeback.up': 'Elle fonctionne.',
  'writeback.up-outdated':
    'Elle fonctionne, mais le contrôleur de domaine ne sait pas appliquer l’historique des mots de passe à une réinitialisation : le mot de passe qui vient de servir serait repris. Mettez-le à jour.',
  'writeback.unknown-outdated':
    'Elle fonctionne, mais le contrôleur de domaine ne dit pas ce qu’il sait faire. Mettez-le à jour.',
  'writeback.down': 'L’annuaire local n’est pas joignable. Personne ne peut réinitialiser un mot de passe qui y est conservé.',
  'writeback.not-configured':
    'Elle est désactivée, ou le compte de service n’a pas le droit d’écrire. Vérifiez WRITEBACK, et ses droits avec "latchkey check".',
  'writeback.down-maybe-temporary':
    'L’annuaire local ne répond pas à l’instant. Il répondait au cours du dernier quart d’heure : cela passera peut-être de lui-même.',
} as const;
