# La page derrière un lien personnel. Français.

join-opening = Connexion à la réunion…
join-trouble-missing = Il vous faut votre lien personnel
join-trouble-missing-what = Ouvrez le lien que le secrétariat vous a envoyé, ou scannez le code de votre badge.
join-trouble-unknown = Ce lien n’est pas connu
join-trouble-unknown-what = Il n’a peut-être pas été copié en entier. Ouvrez-le de nouveau depuis le message, ou adressez-vous au secrétariat.
join-trouble-expired = Ce lien a expiré
join-trouble-expired-what = Demandez-en un nouveau au secrétariat.
join-trouble-revoked = Ce lien a été retiré
join-trouble-revoked-what = Demandez-en un nouveau au secrétariat.
join-trouble-busy = Trop d’essais en ce moment
join-trouble-busy-what = Attendez une minute et réessayez.
join-trouble-unreachable = La réunion est injoignable
join-trouble-unreachable-what = Vérifiez votre connexion et réessayez.
join-retry = Réessayer
join-paste = Ou collez votre lien ici
join-open = Ouvrir
