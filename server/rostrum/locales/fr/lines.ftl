# La ligne d’un orateur à distance, vue par qui conduit la séance. Français.

chair-line-lost = Ligne coupée
chair-line-silent = Connectée mais inaudible
chair-line-silent-over = Toujours inaudible. Comment poursuivre ?
chair-line-over = La ligne n’est pas rétablie. Comment poursuivre ?
chair-line-waits = On attend toujours la ligne
chair-still-heard = On l’entend encore
chair-line-wait = Attendre
chair-keep-place = Garder sa place
chair-keep-place-what = Reprend après l’intervention suivante, avec le temps restant
chair-line-end = Mettre fin au tour
chair-connected-silent = Connectée mais inaudible : question technique pendant encore { $time }
