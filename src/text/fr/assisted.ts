/** Sentences of what an agent begins and the person finishes, and of the manager who vouches. */
export const assisted = {
  'assisted.looking': 'Un instant',
  'assisted.who': '{agent}, du support technique, a commencé ceci avec vous. Ticket : {ticket}.',
  'assisted.only-you':
    'Vous seul pouvez continuer à partir d’ici. Personne du support technique ne vous demandera ce que vous saisissez ou voyez.',
  'assisted.assisted-reset': 'Choisissez un nouveau mot de passe',
  'assisted.assisted-reset.explain':
    'Vous ouvrez une page rien qu’à vous et y choisissez un nouveau mot de passe. L’ancien prend alors fin.',
  'assisted.assisted-pass': 'Un passe vous attend',
  'assisted.assisted-pass.explain':
    'Vous ouvrez une page rien qu’à vous : elle affiche le passe une seule fois. Ayez de quoi écrire sous la main.',
  'assisted.button.assisted-reset': 'Choisir un nouveau mot de passe',
  'assisted.button.assisted-pass': 'Afficher mon passe',
  'assisted.button.deny': 'Je n’ai rien demandé',
  'assisted.button.seen': 'Je l’ai noté',
  'assisted.choose': 'Choisissez votre nouveau mot de passe',
  'assisted.choose.explain':
    'Ouvrez votre page et choisissez-y un nouveau mot de passe. La page demande le code de page ci-dessous. Ne transmettez ni l’un ni l’autre, pas même au support technique.',
  'assisted.pass': 'Consultez votre passe',
  'assisted.pass.explain':
    'Ouvrez votre page : elle affiche votre passe une seule fois. La page demande le code de page ci-dessous. Ne transmettez rien de tout cela, pas même au support technique.',
  'assisted.revealing': 'Création de votre passe',
  'assisted.shown': 'Votre page affiche votre passe',
  'assisted.shown.explain': 'Il ne sera plus affiché. Notez-le avant de fermer la page.',
  'assisted.pass.seen': 'Votre passe est prêt',
  'assisted.pass.seen.next': 'Connectez-vous au travail avec votre nom et le passe, et configurez-y vos méthodes.',
  'assisted.pass.register':
    'Inscrivez-vous de nouveau maintenant. Je vous demande le passe, sur une page rien qu’à vous. Ce que vous aviez inscrit avant prend alors fin.',
  'assisted.pass.not-issued': 'Il n’y a pas de passe pour vous',
  'assisted.pass.not-issued.next': 'Il a été refusé, est trop ancien, ou a déjà servi. Adressez-vous au support technique.',
  'assisted.pass.not-confirmed': 'Nous n’avons pas pu vous montrer de passe',
  'assisted.pass.not-confirmed.next':
    'Nous avons été interrompus. Demandez-en un autre au support technique : celui-ci ne fonctionnera alors plus.',
  'assisted.over.none': 'Il n’y a rien à faire',
  'assisted.over.none.next': 'Ce que le support technique avait commencé est clos. Si vous en avez encore besoin, rappelez-le.',
  'assisted.over.denied': 'Vous avez bien fait de le dire',
  'assisted.over.denied.next':
    'Rien n’a été changé. La sécurité a été prévenue. Si quelqu’un est au téléphone avec vous, raccrochez.',

  'pass.prove': 'Vous avez un passe du support technique',
  'pass.prove.explain':
    'Ouvrez votre page et saisissez-y le passe, jamais ici. Ce que vous aviez inscrit avant prend fin dès que quelque chose de nouveau est inscrit. La page demande le code de page ci-dessous.',
  'pass.button.other': 'Je ne l’ai pas sous la main',
  'problem.pass.wrong': 'Ce n’est pas votre passe, ou il est trop ancien. Veuillez réessayer.',
  'problem.pass.wait': 'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'problem.pass.unavailable':
    'Nous n’avons pas pu le vérifier à l’instant. L’essai compte peut-être. Veuillez réessayer dans une minute.',
  'problem.pass.interrupted':
    'Nous avons été interrompus, et le passe est peut-être épuisé. Réessayez une fois, ou adressez-vous au support technique.',

  'vouch.looking': 'Un instant',
  'vouch.title': 'Vous portez-vous garant de {target} ?',
  'vouch.who':
    '{target} a appelé {agent}, du support technique, et n’a plus aucun moyen de montrer qui c’est. Ticket : {ticket}.',
  'vouch.explain':
    'Si vous vous portez garant et qu’une seconde personne est d’accord, {target} reçoit un passe pour s’inscrire de nouveau. Rien d’autre.',
  'vouch.only-if':
    'Parlez maintenant avec {target}, en personne ou de vive voix si vous connaissez sa voix. La personne vous dit un nombre : saisissez-le ici.',
  'vouch.number': 'Le nombre que la personne vous dit',
  'vouch.number.hint': 'Six chiffres. Ne l’acceptez que de la personne elle-même, pas du support technique.',
  'vouch.button.yes': 'Je sais que c’est bien cette personne',
  'vouch.button.no': 'Je ne me porte pas garant',
  'vouch.problem.wrong': 'Ce n’est pas le bon nombre. Redemandez-le.',
  'vouch.problem.interrupted': 'Il y a eu une interruption. Saisissez-le encore une fois.',
  'vouch.problem.unavailable': 'Cela n’a pas marché. Réessayez.',
  'vouch.over.vouched': 'Merci',
  'vouch.over.vouched.next': 'Le support technique le sait maintenant. Une seconde personne doit aussi donner son accord.',
  'vouch.over.denied': 'Vous avez bien fait de le dire',
  'vouch.over.denied.next': 'Rien n’a été changé. La sécurité a été prévenue.',
  'vouch.over.failed': 'Cela n’a pas marché',
  'vouch.over.failed.next': 'Le nombre était erroné ou trop ancien. Le support technique peut vous solliciter de nouveau.',
  'vouch.over.none': 'Personne ne vous demande de vous porter garant',
  'vouch.over.none.next': 'La demande est close.',

  'method.vouch.hint': 'Quelqu’un qui vous connaît confirme que c’est bien vous',
  'voucher.wait': 'Communiquez ce nombre',
  'voucher.wait.explain':
    '{kind, select, manager {Nous avons sollicité votre responsable. Appelez cette personne ou allez la voir, et dites-lui ce nombre :} other {Nous avons sollicité {who}. Appelez cette personne ou allez la voir, et dites-lui ce nombre :}}',
  'voucher.wait.next':
    'Cette personne a {minutes, plural, one {# minute} many {# minutes} other {# minutes}} ; dès le nombre saisi, la suite se fait toute seule. Si elle n’a pas reçu de message de ma part, elle ne peut pas se porter garante maintenant : utilisez une autre méthode.',
  'button.voucher-look': 'Le nombre a été saisi',
  'problem.voucher.throttled':
    'Cela a déjà été demandé plusieurs fois, ou quelqu’un n’a pas voulu se porter garant. Veuillez attendre, ou utilisez une autre méthode.',
  'problem.voucher.no-manager':
    'L’annuaire ne connaît pas votre responsable, ou depuis moins de trois jours. Veuillez choisir un autre moyen.',
  'problem.voucher.failed':
    'Personne ne s’est porté garant : le nombre était erroné, il était trop tard, ou la réponse a été non. Veuillez choisir à nouveau.',
  'problem.voucher.not-yet': 'Le nombre n’a pas encore été saisi.',
  'problem.voucher.self': 'Nul ne se porte garant de soi-même. Veuillez nommer une autre personne.',
  'problem.voucher.unavailable': 'Cela n’a pas marché à l’instant. Veuillez réessayer dans une minute.',
  'voucher.asked': '{target} vous demande de vous porter garant',
  'voucher.asked.explain':
    '{purpose, select, reset {{target} souhaite choisir un nouveau mot de passe.} unlock {{target} souhaite déverrouiller son compte.} change {{target} souhaite changer son mot de passe.} manage {{target} souhaite changer ses méthodes.} register {{target} souhaite vous nommer pour pouvoir un jour vous demander de vous porter garant.} rehearsal {{target} vérifie seulement que cela fonctionne. Cela n’ouvre rien.} other {{target} souhaite montrer son identité.}}',
  'voucher.agree.explain':
    'Si vous acceptez, {target} pourra vous solliciter en cas de blocage. Vous recevrez alors un appel et un nombre, et vous pourrez refuser à chaque fois.',
  'voucher.first': 'Montrez d’abord que c’est bien vous, avec votre clé d’accès ou votre application.',
  'button.voucher-go': 'Continuer',
  'voucher.over.vouched.next': 'La suite se fait maintenant là-bas.',
  'voucher.over.agreed.next': 'À partir de demain, on peut vous solliciter.',
  'voucher.over.denied.next': 'C’est terminé, et la personne en est informée.',
  'voucher.over.failed.next': 'Le nombre était erroné, ou il était trop tard. On peut vous solliciter de nouveau.',
  'voucher.over.not-allowed': 'Vous ne pouvez pas vous porter garant maintenant',
  'voucher.over.not-allowed.next':
    'Vous pouvez vous porter garant trois fois en 30 jours, mais pas d’une personne qui s’est portée garante de vous, ni peu après qu’on s’est porté garant de vous.',
  'add.voucher': 'Qui peut se porter garant de vous ?',
  'add.voucher.explain':
    'Nommez un ou une collègue qui connaît votre voix. Nous lui demandons son accord ; un jour plus tard, cela compte. Ou choisissez votre responsable, quelle que soit cette personne à ce moment-là.',
  'add.voucher.known':
    'Cette personne doit avoir ici une clé d’accès ou une application. La liste de vos méthodes indique quand elle a accepté ; nous ne disons pas si nous connaissons quelqu’un de ce nom.',
  'add.voucher.label': 'Nom de connexion ou adresse professionnelle',
  'button.ask-colleague': 'Demander son accord',
  'button.my-manager': 'Mon responsable',
  'methods.row.voucher':
    '{kind, select, manager {votre responsable} other {{who}}}, {state, select, waits {pas encore d’accord} gone {ne peut plus se porter garant} other {compte à partir du {from, date, dated}}}',
} as const;
