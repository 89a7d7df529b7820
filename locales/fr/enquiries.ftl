channel-phone = téléphone
channel-e-mail = courriel
channel-walk-in = sur place
channel-advisor = par une conseillère
channel-partner = par un partenaire

answer-open = ouverte
answer-topic-not-offered = thème non proposé
    .kindly = Nous ne pouvons pas le proposer. Remerciez d’avoir demandé et, si vous le pouvez, nommez quelqu’un qui peut aider. La prise de contact est comptée ; personne n’est noté.

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
