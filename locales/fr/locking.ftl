# Quand le bureau se verrouille tout seul, et ce qui le verrouille aussi.

settings-lock = Verrouillage
    .why = Quand le bureau se ferme tout seul. Ce que vous étiez en train d’écrire sera là à la réouverture.
lock-minutes = Minutes sans toucher à rien
    .hint = De 1 à 30. Un temps court est plus sûr si d’autres peuvent approcher.
lock-also = Ce qui verrouille aussi
lock-also-hide = Maj trois fois
    .text = Une horloge couvre l’écran tout de suite, puis le bureau se verrouille.
lock-also-screen = Le verrou de l’ordinateur
    .text = Quand l’écran de l’ordinateur se verrouille, le bureau aussi.
lock-also-sleep = La veille et le capot
    .text = Le bureau se ferme avant la mise en veille, aussi quand vous rabattez l’écran.
lock-also-away = L’arrêt
    .text = Quand vous fermez la session ou éteignez, le bureau se ferme d’abord.
lock-also-clipboard = Le texte copié
    .text = Ce que vous avez copié du bureau est effacé quand il se verrouille.
