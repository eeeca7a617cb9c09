# La page derrière un lien personnel. Français.

join-opening = Ouverture de la réunion…
join-missing = Il vous faut votre lien personnel
join-missing-what = Ouvrez le lien que le secrétariat vous a envoyé, ou scannez le code de votre badge.
join-unknown = Ce lien n’est pas connu
join-unknown-what = Il n’a peut-être pas été copié en entier. Ouvrez-le de nouveau depuis le message, ou adressez-vous au secrétariat.
join-expired = Ce lien a expiré
join-expired-what = Demandez-en un nouveau au secrétariat.
join-revoked = Ce lien a été retiré
join-revoked-what = Demandez-en un nouveau au secrétariat.
join-busy = Trop d’essais en ce moment
join-busy-what = Attendez une minute et réessayez.
join-unreachable = La réunion est injoignable
join-unreachable-what = Vérifiez votre connexion et réessayez.
join-retry = Réessayer
join-paste = Ou collez votre lien ici
join-open = Ouvrir
