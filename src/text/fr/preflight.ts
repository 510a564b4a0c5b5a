/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'Le compte est désactivé. Latchkey n’y touche jamais ; activez-le d’abord.',
  'preflight.account.expired': 'Le compte lui-même a expiré. Latchkey n’y touche jamais ; prolongez-le d’abord.',
  'preflight.account.guest': 'C’est un compte invité. Son organisation d’origine le réinitialise.',
  'preflight.account.service': 'C’est un compte de service. Latchkey n’y touche jamais.',
  'preflight.account.shared': 'C’est un compte partagé. Latchkey n’y touche jamais.',
  'preflight.account.break-glass': 'C’est un compte d’urgence. Latchkey n’y touche jamais.',
  'preflight.account.gone': 'Ce compte n’existe plus.',
  'preflight.account.protected':
    'Le compte est protégé : un administrateur du domaine, ou un membre d’un groupe protégé. Son héritage des droits est coupé, et Latchkey n’y écrit jamais.',
  'preflight.account.smart-card':
    'Le compte ne peut se connecter qu’avec une carte à puce : aucun mot de passe ne peut donc être prouvé.',
  'preflight.rights.missing':
    'Le compte de service n’a pas le droit « {right} » sur ce compte. Accordez-le sur le dossier où se trouve le compte.',
  'preflight.rights.not-inherited':
    'Le compte de service n’a pas le droit « {right} » : le compte n’hérite pas des droits de son dossier. Activez l’héritage pour le compte ; l’effet peut prendre une heure.',
  'preflight.rights.hidden':
    'Le compte de service n’a pas le droit de lire les droits sur ce compte : personne ne peut donc le dire d’avance. Laissez-le lire les autorisations pour le savoir.',
  'preflight.right-missing': 'L’inscription d’application n’a pas l’autorisation {right}. Un administrateur doit y consentir.',
  'preflight.password.too-young':
    'Le mot de passe est plus récent que l’âge minimal. Il peut être changé à partir du {earliest, date, minute} (UTC).',
  'preflight.password.cannot-change':
    'Le compte est réglé de sorte que son titulaire n’a pas le droit de changer le mot de passe.',
  'preflight.not-supported': 'Cet annuaire n’a aucun moyen de le faire.',
  'preflight.not-offered': 'Ce n’est pas proposé avec cet annuaire, ou pas configuré.',
  'preflight.not-readable': 'L’annuaire ne l’a pas dit.',
  'preflight.kept-in-the-office-directory':
    'Le compte vient de l’annuaire local, et son mot de passe y est conservé. Configurez la réécriture (DIRECTORY=hybrid).',
  'preflight.federated': 'Le compte se connecte auprès d’un autre fournisseur d’identité, et son mot de passe y est conservé.',
  'preflight.hybrid.writeback-off': 'La réécriture dans l’annuaire local est désactivée.',
  'preflight.hybrid.lost': 'Le compte vient de l’annuaire local, mais son compte local n’a pas été trouvé.',
  'preflight.other': 'L’annuaire dit : {reason}.',
} as const;
