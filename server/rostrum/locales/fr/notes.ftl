# Les notes entre la présidence et le secrétariat, sur les pages des deux. Français.

notes-title = Notes
notes-to-chair = Notes à la présidence
notes-sent = envoyée
notes-read-at = lue à { $time }
notes-read = J’ai lu
notes-write = Note que vous seuls voyez
notes-send = Envoyer
notes-no-line = Pas de liaison pour l’instant ; la note reste ici.
