# Ce qui peut clocher dans un fichier remis, tel que le service le dit. Français.

text-trouble-empty = Ce fichier ne contient aucun texte ; choisissez celui de votre déclaration.
text-trouble-too-large = Ce fichier dépasse { $megabytes } Mo ; enregistrez-le sans images, ou en texte brut, et remettez-le à nouveau.
text-trouble-old-word = Ce document est dans un ancien format (DOC ou RTF) ; enregistrez-le en DOCX ou en PDF et remettez-le à nouveau.
text-trouble-not-a-text = Ce n’est ni un PDF, ni un document Word, ni du texte brut ; enregistrez votre déclaration sous l’une de ces formes et remettez-la à nouveau.
text-trouble-encrypted = Ce fichier est protégé par un mot de passe ; enregistrez-le sans mot de passe et remettez-le à nouveau.
text-trouble-damaged = Ce fichier est endommagé et ne peut pas être lu ; enregistrez-le à nouveau, ou en PDF, et remettez-le.
text-trouble-unpacks-too-large = Une fois décompressé, ce fichier dépasse de loin ce qu’exige une déclaration et n’a pas été ouvert ; enregistrez-le sans images et remettez-le à nouveau.
text-trouble-no-words = Les pages sont des images sans texte, comme en produit un numériseur ; remettez le fichier qui a été imprimé.
text-trouble-too-many-words = Le texte compte plus de { $words } mots ; ne remettez que ce qui sera prononcé.
text-trouble-encoding = Les lettres de ce fichier ne peuvent pas être lues avec certitude ; enregistrez-le en texte UTF-8, en DOCX ou en PDF et remettez-le à nouveau.
text-trouble-too-slow = La lecture de ce fichier a pris trop de temps ; enregistrez-le en texte brut ou en PDF plus simple et remettez-le à nouveau.
text-too-many-uploads = De nombreux fichiers ont été remis en peu de temps ; attendez une minute et réessayez.
