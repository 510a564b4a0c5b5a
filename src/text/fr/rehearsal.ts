/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': 'Essayer',
  'rehearsal.title': 'Pourriez-vous retrouver votre accès aujourd’hui ?',
  'rehearsal.explain':
    'Essayez chacune de vos méthodes comme si vous aviez oublié votre mot de passe. Rien n’est réinitialisé, et aucun code conservé n’est consommé.',
  'rehearsal.row.works': 'fonctionne : vous venez de le montrer',
  'rehearsal.row.not-now': 'ne peut pas servir maintenant',
  'rehearsal.could': 'Oui, vous pourriez retrouver votre accès aujourd’hui',
  'rehearsal.could.next':
    '{worked, plural, one {# méthode fonctionne et suffit.} other {# méthodes fonctionnent et suffisent.}} Rien n’a été réinitialisé.',
  'rehearsal.could-not': 'Pas avec ce que vous avez essayé',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {Vous n’avez montré aucune méthode.} one {# méthode fonctionne.} other {# méthodes fonctionnent.}} Une réinitialisation en demande davantage. Essayez les autres, ou inscrivez-en une autre tant que vous pouvez encore vous connecter.',
} as const;
