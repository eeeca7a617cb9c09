# Ce qui peut clocher dans une demande au service, hors des règles. Français.

problem-foreign-origin = Une page d’une autre adresse ne peut pas demander cela ; ouvrez la réunion par votre lien personnel.
problem-unknown-link = Ce lien personnel n’est pas connu ici ; vérifiez qu’il a été copié en entier, ou demandez-en un nouveau au secrétariat.
problem-unknown-session = Cette page n’est plus connue ici ; ouvrez de nouveau votre lien personnel.
problem-expired = Votre lien personnel a expiré ; demandez-en un nouveau au secrétariat.
problem-many-tokens = Beaucoup de liens ont été essayés depuis cette adresse en peu de temps ; attendez une minute et réessayez.
problem-many-connections = Beaucoup de connexions sont venues en même temps de cette adresse ; attendez un instant et réessayez.
problem-full = Le service a autant de connexions qu’il peut en tenir ; réessayez dans un instant et prévenez le technicien.
problem-no-subprotocol = Le programme doit proposer l’un des sous-protocoles { $offer }.
problem-no-directory = Ces noms ne se trouvent pas ici ; rechargez la page.
problem-no-text = Ce texte ne se trouve pas ici ; il a peut-être été retiré.
problem-no-note = Cette note ne se trouve pas ici.
problem-no-page = Cette page ne se trouve pas ici.
problem-no-method = Cela ne peut pas se faire à cette adresse.
problem-malformed = La demande n’a pas pu être lue et rien n’a été fait ; rechargez la page. ({ $error })
problem-broken-off = La demande s’est interrompue en chemin et rien n’a été fait ; envoyez-la de nouveau.
problem-too-slow = La demande n’est pas arrivée en entier à temps et rien n’a été fait ; envoyez-la de nouveau avec une meilleure connexion.
problem-too-large = C’est trop volumineux et rien n’a été fait ; { $bytes } octets au plus sont acceptés.
problem-ours = Le service a commis une erreur ; prévenez le technicien.
problem-pending = On ne sait pas encore si cela a été enregistré ; la demande est répétée jusqu’à ce qu’on le sache, et exécutée une seule fois.
problem-token-told = Ce lien a déjà été émis et son secret n’est communiqué qu’une fois ; révoquez-le et émettez-en un autre.
