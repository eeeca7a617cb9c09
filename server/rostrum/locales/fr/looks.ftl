### Les mots des éléments communs à toutes les pages : l’horloge, le voyant, la liaison, les choix du lecteur.

looks-left-of = sur { $limit }
looks-over = de dépassement, sur { $limit }

looks-light-off = Personne n’a la parole
looks-light-called = Appelé, le temps ne court pas encore
looks-light-green = A la parole
looks-light-amber = Doit conclure
looks-light-red = Temps dépassé
looks-light-paused = Temps suspendu

looks-line-connecting = Connexion en cours…
looks-line-live = Connecté
looks-line-doubtful = La connexion est lente. L’affichage n’est peut-être plus à jour.
looks-line-lost = Connexion perdue. Reconnexion en cours ; l’horloge continue, le reste n’est peut-être plus à jour.
looks-line-ended = La connexion est terminée.

looks-language = Langue
looks-theme-dark = Sombre
looks-theme-light = Clair
looks-cancel = Annuler
looks-close = Fermer
