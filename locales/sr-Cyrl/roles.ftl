## Roles of the people with a passphrase

desk-role-coordinator = координаторка
    .means = Води канцеларију: види и ради све.
desk-role-conversation-leader = водитељка разговора
    .means = Води разговоре, ставља на листу и саставља групе.
desk-role-phone-volunteer = волонтерка на телефону
    .means = Јавља се на телефон, зове и заказује разговоре.
desk-role-advisor = саветница
    .means = Доводи своје људе и не види никог другог.
desk-role-facilitator = водитељка
    .means = Види своје групе: како се ко зове, изјаве и ко је дошао.

sight-all = све
sight-own = своје
sight-no = не

capability-own-desk = Своје место: отварање, закључавање, своја фраза, бројеви за кризу, тражење
capability-undo = Опозив онога што је урађено
capability-take-enquiries = Примање обраћања
capability-see-people = Стране људи и списак људи
capability-change-people = Мењање онога што се о људима зна
capability-reach-people = Безбедан контакт, позиви и бројеви
capability-keep-apart = Раздвајање људи
capability-import-people = Преузимање ранијих табела
capability-merge-people = Спајање двеју страна исте особе
capability-erase-people = Брисање људи и копије њихових података
capability-book-conversations = Дани разговора
capability-hold-conversations = Вођење разговора и шта је из њих изашло
capability-see-waiting = Листа чекања
capability-change-waiting = Жеље, понуде, долазак на листу и одлазак
capability-see-groups = Групе са свиме што им припада
capability-run-groups = Прављење група, смештање људи, места, датуми
capability-hold-evenings = Сусрети и ко је дошао
capability-see-facilitators = Списак водитељки
capability-change-facilitators = Мењање водитељки
capability-change-settings = Подешавања центра
capability-manage-access = Ко отвара канцеларију, улоге, комплет за опоравак
capability-manage-backups = Где иду копије и враћање једне
capability-see-totals = Извештаји: шта центар броји, у збировима
capability-see-history = Шта је ко урадио

settings-roles = Улоге
    .why = Ко шта сме да види и ради.
roles-mine = Ваша улога је: { $role }.
roles-what = Шта
roles-note = „Своје“ су своји људи, разговори, групе или радње. Улоге чува програм; оне нису брава пред другим програмима.

## A facilitator's own groups

own-groups = Моје групе
own-groups-lead = Групе које сада водите. Овде је само оно што вам за њих треба.
own-groups-empty = Сада не водите ниједну групу
    .why = Када у групи добијете место, биће овде.
rail-own-groups = Моје групе
