# L’écran de la salle. Français.

display-has-the-floor = a la parole
display-light-called = appelé
display-light-green = il reste du temps
display-light-amber = veuillez conclure
display-light-red = temps écoulé
display-light-paused = chronomètre arrêté
display-of = sur { $limit }
display-kept = { $name } reprendra ensuite, reste { $left }
display-kept-spent = { $name } reprendra ensuite, temps écoulé
display-more =
    { $n ->
        [one] { NUMBER($n) } autre
       *[other] { NUMBER($n) } autres
    }
display-phase-planned = La séance va bientôt s’ouvrir
display-phase-open = Personne n’a la parole
display-phase-suspended = La séance est suspendue
display-phase-adjourned = La séance est levée
display-phase-closed = La réunion est close
display-until = jusqu’à { $time }
display-instead-ceremony = Cérémonie
display-instead-silence = Minute de silence
display-instead-private = Séance privée
display-proposal = Projet de décision
display-closes-in = clôture de la liste dans { $left }
