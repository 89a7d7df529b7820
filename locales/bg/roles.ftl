## Roles of the people with a passphrase

desk-role-coordinator = координатор
    .means = Води офиса: вижда и прави всичко.
desk-role-conversation-leader = водещ на интервютата
    .means = Води интервютата, записва в списъка и съставя групи.
desk-role-phone-volunteer = доброволец на телефона
    .means = Вдига телефона, обажда се и уговаря интервюта.
desk-role-advisor = консултант
    .means = Води свои хора и не вижда никой друг.
desk-role-facilitator = водещ
    .means = Вижда своите групи: как се казва всеки, декларации, кой е дошъл.

sight-all = всичко
sight-own = своето
sight-no = не

capability-own-desk = Своето място: отваряне, заключване, своята парола-фраза, кризисни номера, търсене
capability-undo = Отмяна на направеното
capability-take-enquiries = Приемане на запитвания
capability-see-people = Страниците на хората и списъкът им
capability-change-people = Промяна на известното за хората
capability-reach-people = Безопасен контакт, обаждания и номера
capability-keep-apart = Разделяне на хора
capability-import-people = Въвеждане на предишни таблици
capability-merge-people = Сливане на две страници на един човек
capability-erase-people = Изтриване на хора и копия на техните данни
capability-book-conversations = Дните на интервютата
capability-hold-conversations = Водене на интервюта и какво е излязло от тях
capability-see-waiting = Списъкът на чакащите
capability-change-waiting = Желания, предложения, влизане в списъка и излизане
capability-see-groups = Групите с всичко към тях
capability-run-groups = Създаване на групи, настаняване, места, дати
capability-hold-evenings = Срещи и кой е дошъл
capability-see-facilitators = Списъкът на водещите
capability-change-facilitators = Промяна на водещите
capability-change-settings = Настройките на центъра
capability-manage-access = Кой отваря офиса, роли, комплект за възстановяване
capability-manage-backups = Къде отиват копията и връщане на копие
capability-see-totals = Отчети: какво брои центърът, общо
capability-see-history = Кой какво е направил

settings-roles = Роли
    .why = Кой какво може да вижда и прави.
roles-mine = Вашата роля е: { $role }.
roles-what = Какво
roles-note = „Своето“ са своите хора, интервюта, групи или действия. Ролите ги пази програмата; те не са ключалка пред други програми.

## A facilitator's own groups

own-groups = Моите групи
own-groups-lead = Групите, които водите сега. Тук е само нужното за тях.
own-groups-empty = Сега не водите група
    .why = Щом получите място в група, тя ще бъде тук.
rail-own-groups = Моите групи
