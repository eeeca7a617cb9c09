# Textes remis par les délégations : le formulaire, et ce qu’on en lit. Français.

## Le formulaire sur la page du délégué

text-title = Texte de la déclaration
text-none = Si vous remettez votre texte, les interprètes peuvent se préparer. Jusqu’à votre intervention, eux seuls et le secrétariat le lisent.
text-hand-in = Remettre un texte
text-hand-in-new = Remettre un texte modifié
text-choose = Choisir un fichier
text-choose-hint = PDF, Word (DOCX) ou texte brut, { $megabytes } Mo au plus
text-language = Langue du texte
text-consent = Si le temps manque et que nous ne sommes pas entendus, le texte peut être publié comme déclaration écrite
text-send = Remettre
text-sending = Lecture du fichier…
text-handed-in = Version { $version }, remise à { $time }
text-by-secretariat = remis par le secrétariat
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
text-too-fast = Trop rapide pour être bien interprété : abrégez-le ou demandez plus de temps.
text-consented = Peut être publié si nous ne sommes pas entendus.
text-not-consented = Ne doit pas être publié si nous ne sommes pas entendus.
text-published = Publié à { $time }
text-withdraw = Retirer le texte
text-withdraw-sure = Le texte et toutes ses versions sont effacés, ici et sur tous les écrans.
text-withdraw-yes = Le retirer
text-lost = Le texte n’est pas arrivé ; réessayez.
text-too-large = { $name } dépasse { $megabytes } Mo ; enregistrez-le sans images, ou en texte brut, et choisissez-le à nouveau.
text-statement = Lire la déclaration publiée
