channel-phone = téléphone
channel-e-mail = courriel
channel-walk-in = sur place
channel-advisor = par une conseillère
channel-partner = par un partenaire

answer-open = ouverte
answer-topic-not-offered = thème non proposé
    .kindly = Nous ne pouvons pas le proposer. Remerciez d’avoir demandé et, si vous le pouvez, nommez quelqu’un qui peut aider. La prise de contact est comptée ; personne n’est noté.
answer-answered = répondu, sans nom

sign-for-caller = Appel du { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }, { $time }

## Le tableau des prises de contact

enquiries = Prises de contact
enquiries-count =
    { $count ->
        [one] une prise de contact
       *[other] { $count } prises de contact
    }
enquiries-day = Jour
enquiries-whose = De
enquiries-topics = Thèmes
enquiries-channel = Comment elle est venue
enquiries-through = { $channel } : { $who }
enquiries-taken-by = Reçue par
enquiries-answer = Réponse
enquiries-from = Du jour
enquiries-until = Au jour
enquiries-any = toutes
enquiries-all = Tout afficher
enquiries-empty = Il n’y a pas encore de prise de contact
    .why = Chaque prise de contact est ici, même quand personne n’est noté.
enquiries-none-here = Aucune prise de contact ne correspond
    .why = Choisissez moins, et il y en aura plus.
