# Textes remis par les délégations : le formulaire, ce qu’on en lit, et ce qui peut clocher dans un fichier. Français.

## Le formulaire sur la page du délégué

text-title = Texte de la déclaration
text-none = Si vous remettez votre texte, les interprètes peuvent se préparer. Jusqu’à votre intervention, eux seuls et le secrétariat le lisent.
text-hand-in = Remettre un texte
text-hand-in-new = Remettre un texte modifié
text-choose = Choisir un fichier
text-choose-hint = PDF, Word (DOCX) ou texte brut, { $megabytes } Mo au plus
text-chosen = { $name }
text-language = Langue du texte
text-consent = Si le temps manque et que nous ne sommes pas entendus, le texte peut être publié comme déclaration écrite
text-send = Remettre
text-sending = Lecture du fichier…
text-handed-in = Version { $version }, remise à { $time }
text-words =
    { $words ->
        [one] { $words } mot
        [many] { $words } de mots
       *[other] { $words } mots
    }
text-pace =
    { $pace ->
        [one] { $pace } mot par minute
        [many] { $pace } de mots par minute
       *[other] { $pace } mots par minute
    }
text-too-fast = Trop rapide pour être bien interprété : abrégez-le ou demandez plus de temps.
text-consented = Peut être publié si nous ne sommes pas entendus.
text-not-consented = Ne doit pas être publié si nous ne sommes pas entendus.
text-published = Publié à { $time }
text-withdraw = Retirer le texte
text-withdraw-sure = Le texte et toutes ses versions sont effacés, ici et sur tous les écrans.
text-withdraw-yes = Le retirer
text-withdraw-no = Le garder
text-lost = Le texte n’est pas arrivé ; réessayez.

## À côté du pupitre de l’interprète

text-show = Texte
text-changes = Modifications depuis la version { $version }
text-download = Le fichier tel que remis
text-gone = Le texte a été retiré.

## Ce qui peut clocher dans un fichier

text-trouble-empty = Ce fichier ne contient aucun texte ; choisissez celui de votre déclaration.
text-trouble-too-large = Ce fichier dépasse { $megabytes } Mo ; enregistrez-le sans images, ou en texte brut, et remettez-le à nouveau.
text-trouble-old-word = Ce document est dans un ancien format (DOC ou RTF) ; enregistrez-le en DOCX ou en PDF et remettez-le à nouveau.
text-trouble-not-a-text = Ce n’est ni un PDF, ni un document Word, ni du texte brut ; enregistrez votre déclaration sous l’une de ces formes et remettez-la à nouveau.
text-trouble-encrypted = Ce fichier est protégé par un mot de passe ; enregistrez-le sans mot de passe et remettez-le à nouveau.
text-trouble-damaged = Ce fichier est endommagé et ne peut pas être lu ; enregistrez-le à nouveau, ou en PDF, et remettez-le.
text-trouble-unpacks-too-large = Une fois décompressé, ce fichier dépasse de loin ce qu’exige une déclaration et n’a pas été ouvert ; enregistrez-le sans images et remettez-le à nouveau.
text-trouble-no-words = Les pages sont des images sans texte, comme en produit un numériseur ; remettez le fichier qui a été imprimé.
text-trouble-too-many-words = Le texte compte plus de { $words } mots ; ne remettez que ce qui sera prononcé.
text-trouble-encoding = Les lettres de ce fichier ne peuvent pas être lues avec certitude ; enregistrez-le en texte UTF-8, en DOCX ou en PDF et remettez-le à nouveau.
text-trouble-too-slow = La lecture de ce fichier a pris trop de temps ; enregistrez-le en texte brut ou en PDF plus simple et remettez-le à nouveau.
text-too-many-uploads = De nombreux fichiers ont été remis en peu de temps ; attendez une minute et réessayez.
