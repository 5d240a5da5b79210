<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Пора проверить обновления; проверка скоро начнётся.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Идёт проверка.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Библиотеку сейчас изменяет другая программа. Проверка начнётся после неё.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export_page.py, import_page.py, reading_switch.py, passphrase_dialog.py, publish_steps.py, lesson_pack.py, schedule_card.py, updates_page.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Изменить данные и расписание</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <extracomment>schedule_card.py, settings_page.py</extracomment>
        <translation>Данные и расписание</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Каждые 6 часов</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>about_page.py</extracomment>
        <translation>Из чего она состоит</translation>
    </message>
    <message>
        <source>Its licence</source>
        <extracomment>about_page.py</extracomment>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>About Fieldshelf</source>
        <extracomment>about_page.py, guide_page.py, settings_page.py</extracomment>
        <translation>О программе Fieldshelf</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about_page.py</extracomment>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <extracomment>about_page.py</extracomment>
        <translation>Версия неизвестна</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Текст лицензии не приложен.</translation>
    </message>
    <message>
        <source>Network address or folder</source>
        <extracomment>add_source.py</extracomment>
        <translation>Сетевой адрес или папка</translation>
    </message>
    <message>
        <source>Fingerprint, if you were given one</source>
        <extracomment>add_source.py</extracomment>
        <translation>Отпечаток ключа, если вам его сообщили</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <extracomment>fingerprints.py, add_source.py</extracomment>
        <translation>64 буквы и цифры</translation>
    </message>
    <message>
        <source>Add this source</source>
        <extracomment>add_source.py</extracomment>
        <translation>Добавить этот источник</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <extracomment>add_source.py</extracomment>
        <translation>Выясняем, кто отвечает…</translation>
    </message>
    <message>
        <source>The text has its new size when Fieldshelf is opened the next time: something is still running.</source>
        <extracomment>app.py</extracomment>
        <translation>Новый размер текста появится при следующем запуске Fieldshelf: ещё выполняется операция.</translation>
    </message>
    <message>
        <source>What you have started is still running. Change the language when it has ended.</source>
        <extracomment>app.py</extracomment>
        <translation>Запущенное вами ещё выполняется. Смените язык, когда оно завершится.</translation>
    </message>
    <message>
        <source>Another window of Fieldshelf is open and does not answer. This one works beside it.</source>
        <extracomment>app.py</extracomment>
        <translation>Другое окно Fieldshelf открыто и не отвечает. Это окно работает независимо от него.</translation>
    </message>
    <message>
        <source>Open current</source>
        <extracomment>banner.py</extracomment>
        <translation>Открыть действующий</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>banner.py</extracomment>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>{status} on {date}</source>
        <extracomment>banner.py</extracomment>
        <translation>{status} ({date})</translation>
    </message>
    <message>
        <source>Do not act on this version. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>Не руководствуйтесь этой версией. Она хранится для справки.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference, and has no replacement.</source>
        <extracomment>banner.py</extracomment>
        <translation>Не руководствуйтесь этим документом. Он хранится для справки, замены ему нет.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>Не руководствуйтесь этим документом. Он хранится для справки.</translation>
    </message>
    <message>
        <source>Its publisher was revoked</source>
        <extracomment>banner.py</extracomment>
        <translation>Полномочия издателя отозваны</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <extracomment>banner.py</extracomment>
        <translation>Отозван издателем</translation>
    </message>
    <message>
        <source>a later day</source>
        <extracomment>banner.py</extracomment>
        <translation>более поздняя дата</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then the version before it counts.</source>
        <extracomment>banner.py</extracomment>
        <translation>Вступает в силу: {date}. До этого действует предыдущая версия.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>banner.py, wording.py</extracomment>
        <translation>Ещё не действует</translation>
    </message>
    <message>
        <source>The document was issued anew, {date}. What has changed since is not in this version.</source>
        <extracomment>banner.py</extracomment>
        <translation>Документ издан заново ({date}). Изменений с тех пор в этой версии нет.</translation>
    </message>
    <message>
        <source>Its own publisher does not say so: it is shown here as {status}.</source>
        <extracomment>banner.py</extracomment>
        <translation>Её собственный издатель этого не говорит; статус здесь: {status}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claim the same.</source>
        <extracomment>banner.py; for one: {n} more claims the same.</extracomment>
        <translation>
            <numerusform>То же утверждает ещё {n}.</numerusform>
            <numerusform>То же утверждают ещё {n}.</numerusform>
            <numerusform>То же утверждают ещё {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new edition does not exist in {language}; it is in {others}.</source>
        <extracomment>banner.py</extracomment>
        <translation>У новой редакции нет этого языка ({language}); есть: {others}.</translation>
    </message>
    <message>
        <source>The current version is on this laptop.</source>
        <extracomment>banner.py</extracomment>
        <translation>Действующая версия есть на этом компьютере.</translation>
    </message>
    <message>
        <source>The current version is not here yet, {size}.</source>
        <extracomment>banner.py</extracomment>
        <translation>Действующей версии здесь пока нет ({size}).</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <extracomment>beside.py</extracomment>
        <translation>{what}: {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>Making the library searchable: {done} of {n} documents</source>
        <extracomment>beside.py; for one: Making the library searchable: {done} of {n} document</extracomment>
        <translation>
            <numerusform>Библиотека готовится к поиску: {done} из {n} документа</numerusform>
            <numerusform>Библиотека готовится к поиску: {done} из {n} документов</numerusform>
            <numerusform>Библиотека готовится к поиску: {done} из {n} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Fieldshelf cannot open this: {name}</source>
        <extracomment>brought.py</extracomment>
        <translation>Fieldshelf не может открыть: {name}</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>places_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>places_page.py, search_head.py, lesson_packing.py, sidebar.py</extracomment>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>places_tree.py</extracomment>
        <translation>Собрания и разделы</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>С заменёнными</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>places_page.py, keep_parts.py, saved_page.py</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>training_page.py</extracomment>
        <translation>Все учебные материалы</translation>
    </message>
    <message>
        <source>All guidance</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Все руководства</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Nothing for you here</source>
        <extracomment>places_page.py</extracomment>
        <translation>Здесь нет ничего для вас</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>places_page.py</extracomment>
        <translation>Здесь нет ничего для: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>places_page.py, reading_switch.py</extracomment>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>home_page.py, places_page.py</extracomment>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, home_page.py, export_page.py, problems.py, publish_handing.py, publish_page.py, search_head.py, coming_rows.py, source_rows.py; for one: {n} document</extracomment>
        <translation>
            <numerusform>{n} документ</numerusform>
            <numerusform>{n} документа</numerusform>
            <numerusform>{n} документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden</source>
        <extracomment>browse_page.py; for one: {n} superseded hidden</extracomment>
        <translation>
            <numerusform>скрыт {n} заменённый</numerusform>
            <numerusform>скрыто {n} заменённых</numerusform>
            <numerusform>скрыто {n} заменённых</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing current here</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>Здесь нет действующих документов</translation>
    </message>
    <message>
        <source>What stands here was superseded or withdrawn.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Всё, что здесь есть, заменено или отозвано.</translation>
    </message>
    <message>
        <source>There is nothing to complete.</source>
        <extracomment>completing.py</extracomment>
        <translation>Дополнять нечего.</translation>
    </message>
    <message>
        <source>Searches are not kept: nothing can be written in this place.</source>
        <extracomment>completing.py</extracomment>
        <translation>Запросы не сохраняются: в этом месте нельзя ничего записать.</translation>
    </message>
    <message>
        <source>Recent searches are not kept.</source>
        <extracomment>completing.py</extracomment>
        <translation>Недавние запросы не сохраняются.</translation>
    </message>
    <message>
        <source>Recent searches are kept on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>Недавние запросы хранятся только на этом компьютере.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten.</source>
        <extracomment>completing.py</extracomment>
        <translation>Недавние запросы удалены.</translation>
    </message>
    <message>
        <source>From now on recent searches are kept, on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>Теперь недавние запросы сохраняются, только на этом компьютере.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten, and are not kept any more.</source>
        <extracomment>completing.py</extracomment>
        <translation>Недавние запросы удалены и больше не сохраняются.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>filter_bar.py, info_panel.py, facets.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>filter_bar.py, facets.py, first_run.py</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facets.py</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>facets.py, first_run.py, history_card.py</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <extracomment>filter_bar.py, facets.py, lesson_parts.py</extracomment>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>facets.py</extracomment>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>facets.py</extracomment>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Fold away</source>
        <extracomment>facets.py</extracomment>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>facets.py, search_head.py, settings_page.py</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>facets.py</extracomment>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>facets.py</extracomment>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <extracomment>facets.py; for one: {n} more…</extracomment>
        <translation>
            <numerusform>ещё {n}…</numerusform>
            <numerusform>ещё {n}…</numerusform>
            <numerusform>ещё {n}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>finding_page.py</extracomment>
        <translation>Здесь нет ничего с этими словами.</translation>
    </message>
    <message>
        <source>Your institution’s guidance and training, on this laptop, with or without a connection.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Руководства и учебные материалы вашего учреждения — на этом компьютере, со связью и без неё.</translation>
    </message>
    <message>
        <source>Nothing is sent from this laptop. There is no account.</source>
        <extracomment>first_run.py</extracomment>
        <translation>С этого компьютера ничего не отправляется. Учётной записи нет.</translation>
    </message>
    <message>
        <source>Where the library comes from</source>
        <extracomment>first_run.py</extracomment>
        <translation>Откуда берётся библиотека</translation>
    </message>
    <message>
        <source>Where your library is published</source>
        <extracomment>first_run.py</extracomment>
        <translation>Где публикуется ваша библиотека</translation>
    </message>
    <message>
        <source>Ask your office. A folder on this laptop or on a stick can be a source too.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Спросите в своём отделении. Источником может быть и папка здесь или на флеш-накопителе.</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>Импортировать пакет…</translation>
    </message>
    <message>
        <source>A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Папка, которую вам дали в отделении или учебном заведении, например на USB-накопителе. Или перетащите её сюда.</translation>
    </message>
    <message>
        <source>A pack on a stick</source>
        <extracomment>first_run.py</extracomment>
        <translation>Пакет на накопителе</translation>
    </message>
    <message>
        <source>Add a source</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Start with one. You can add others later.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Начните с одного. Другие можно добавить позже.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>first_run.py</extracomment>
        <translation>Пока пропустить</translation>
    </message>
    <message>
        <source>Add and fetch</source>
        <extracomment>first_run.py</extracomment>
        <translation>Добавить и загрузить</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number. Answers come while you type, current guidance first.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Введите несколько слов, название или номер документа. Ответы появляются по мере ввода, сначала действующие руководства.</translation>
    </message>
    <message>
        <source>Words that belong together</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Слова, стоящие вместе</translation>
    </message>
    <message>
        <source>Put them in quotation marks. A minus before a word leaves out what has it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Заключите их в кавычки. Минус перед словом исключает всё, что его содержит.</translation>
    </message>
    <message>
        <source>Superseded and withdrawn documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Заменённые и отозванные документы</translation>
    </message>
    <message>
        <source>They are hidden and counted; one click shows them, with what has replaced them.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Они скрыты и подсчитаны; одно нажатие показывает их вместе с тем, что их заменило.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Без подключения</translation>
    </message>
    <message>
        <source>Everything that is on this laptop is searched and read without one.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Всё, что есть на этом компьютере, можно искать и читать без него.</translation>
    </message>
    <message>
        <source>At the place that was found</source>
        <extracomment>guide_page.py</extracomment>
        <translation>В найденном месте</translation>
    </message>
    <message>
        <source>Enter opens a document at its first hit. F3 leads to the next one, Alt+← back to the results.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Enter открывает документ на первом совпадении. F3 ведёт к следующему, Alt+← — назад к результатам.</translation>
    </message>
    <message>
        <source>Several documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Несколько документов</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document still holds.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ctrl+Enter открывает документ в отдельной вкладке. Каждая вкладка показывает, действует ли ещё её документ.</translation>
    </message>
    <message>
        <source>A banner above a document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Полоса над документом</translation>
    </message>
    <message>
        <source>It says that something else counts today, and opens that.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Она сообщает, что сегодня действует другой документ, и открывает его.</translation>
    </message>
    <message>
        <source>It is what to follow today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Сегодня следует руководствоваться им.</translation>
    </message>
    <message>
        <source>It counts from the day that stands with it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Он применяется с указанной даты.</translation>
    </message>
    <message>
        <source>It still counts, but its publisher meant to look at it again before today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Он ещё действует, но издатель собирался пересмотреть его раньше.</translation>
    </message>
    <message>
        <source>Do not rely on it: a newer document has taken its place.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Не полагайтесь на него: его заменил более новый документ.</translation>
    </message>
    <message>
        <source>Do not use it: its publisher has taken it back.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Не используйте его: издатель его отозвал.</translation>
    </message>
    <message>
        <source>Its publisher has not said whether it counts. Ask before you rely on it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Издатель не сообщил, действует ли он. Спросите, прежде чем полагаться на него.</translation>
    </message>
    <message>
        <source>By network</source>
        <extracomment>guide_page.py</extracomment>
        <translation>По сети</translation>
    </message>
    <message>
        <source>Check for updates asks your sources. What has changed since you last looked stands on the first page.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>«Проверить обновления» опрашивает ваши источники. Что изменилось с последнего просмотра, показано на первой странице.</translation>
    </message>
    <message>
        <source>By a stick</source>
        <extracomment>guide_page.py</extracomment>
        <translation>С флеш-накопителя</translation>
    </message>
    <message>
        <source>Import a pack under Packs &amp; sources, or drop its folder on the window.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Импортируйте пакет в разделе «Пакеты, источники» или перетащите его папку на окно.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>What comes is checked against the signature of its publisher. What was changed on its way is refused, and nothing changes here.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Всё поступающее проверяется по подписи издателя. Изменённое в пути отклоняется, и здесь ничего не меняется.</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Искать из любого места</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Очистить строку поиска, затем выйти из неё</translation>
    </message>
    <message>
        <source>Choose in the results while the cursor stays in the box</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Выбирать в результатах, не покидая строки поиска</translation>
    </message>
    <message>
        <source>Open at the first hit, or in a tab of its own</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Открыть на первом совпадении или в отдельной вкладке</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Показать или скрыть просмотр</translation>
    </message>
    <message>
        <source>To the next part of the window, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>К следующей части окна или к предыдущей</translation>
    </message>
    <message>
        <source>Find in the document, in the settings, or here</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Найти в документе, в настройках или здесь</translation>
    </message>
    <message>
        <source>To the next hit, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>К следующему совпадению или к предыдущему</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the window</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Крупнее, мельче, по ширине окна</translation>
    </message>
    <message>
        <source>To the next document, close it, open it again</source>
        <extracomment>guide_page.py</extracomment>
        <translation>К следующему документу, закрыть его, открыть снова</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>printing.py, guide_page.py, reader_bar.py</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Open what has replaced the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Открыть то, что заменило документ</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Перейти к странице боковой панели</translation>
    </message>
    <message>
        <source>Fill the screen, or no longer</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Во весь экран или обратно</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>guide_page.py, settings_page.py, top_bar.py</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Это руководство</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>guide_page.py, settings_page.py</extracomment>
        <translation>Справка</translation>
    </message>
    <message>
        <source>What one needs to know, in a few minutes.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Всё необходимое за несколько минут.</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Читать</translation>
    </message>
    <message>
        <source>What a status means</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Что означает статус</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Следить за обновлениями</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>guide_page.py, report_page.py, settings_page.py</extracomment>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>hits_panel.py, reader_bar.py</extracomment>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Найти в этом документе (Ctrl+F)</translation>
    </message>
    <message>
        <source>Places with the searched words</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Места с искомыми словами</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>В этом документе нет содержания.</translation>
    </message>
    <message>
        <source>No place in this document has these words.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>В этом документе таких слов нет.</translation>
    </message>
    <message>
        <source>Type words to find them here.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Введите слова, чтобы найти их здесь.</translation>
    </message>
    <message>
        <source>All
changes</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Все
изменения</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Новые или
обновлены</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Заменены
новыми</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_parts.py</extracomment>
        <translation>Отозваны,
не применять</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>home_page.py, sidebar.py</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>home_page.py, guide_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>Проверить обновления</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>home_page.py, banner.py, changes_view.py, info_panel.py, updates_page.py</extracomment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>Всё просмотрено</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>Собрания</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>home_page.py</extracomment>
        <translation>Продолжить чтение</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>All sources</source>
        <extracomment>home_page.py</extracomment>
        <translation>Все источники</translation>
    </message>
    <message numerus="yes">
        <source>{n} training items</source>
        <extracomment>home_page.py; for one: {n} training item</extracomment>
        <translation>
            <numerusform>{n} учебный материал</numerusform>
            <numerusform>{n} учебных материала</numerusform>
            <numerusform>{n} учебных материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} open without a connection.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Без связи открываются {n} из {total}.</translation>
    </message>
    <message>
        <source>{documents} and {lessons} in this library.</source>
        <extracomment>home_page.py</extracomment>
        <translation>В этой библиотеке {documents} и {lessons}.</translation>
    </message>
    <message>
        <source>since you last looked, {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>с вашего последнего просмотра, {date}</translation>
    </message>
    <message>
        <source>since this library was begun</source>
        <extracomment>home_page.py, updates_page.py</extracomment>
        <translation>с создания библиотеки</translation>
    </message>
    <message>
        <source>Nothing here changed since you last looked.</source>
        <extracomment>home_page.py</extracomment>
        <translation>С вашего последнего просмотра здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>home_page.py, history_card.py</extracomment>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} changes</source>
        <extracomment>home_page.py; for one: Show all {n} changes</extracomment>
        <translation>
            <numerusform>Показать все изменения: {n}</numerusform>
            <numerusform>Показать все изменения: {n}</numerusform>
            <numerusform>Показать все изменения: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. They come with the first sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Пока нет. Появятся после первой синхронизации.</translation>
    </message>
    <message>
        <source>The rest comes with the next sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Остальное придёт со следующей синхронизацией.</translation>
    </message>
    <message>
        <source>{size} to get</source>
        <extracomment>home_page.py</extracomment>
        <translation>загрузить: {size}</translation>
    </message>
    <message>
        <source>{here} of {total} documents, {rest} not on this laptop</source>
        <extracomment>home_page.py</extracomment>
        <translation>документов: {here} из {total}, на этом компьютере нет {rest}</translation>
    </message>
    <message>
        <source>All here</source>
        <extracomment>home_page.py</extracomment>
        <translation>Всё здесь</translation>
    </message>
    <message>
        <source>Page {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Страница {n} из {total}, открыт {date}</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <extracomment>home_page.py, saved_panes.py</extracomment>
        <translation>Открыт {date}</translation>
    </message>
    <message>
        <source>What you open stands here, at the page where you stopped.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Здесь появится то, что вы открывали, на той странице, где вы остановились.</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <extracomment>import_page.py</extracomment>
        <translation>Импорт пакета</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>identify_page.py, import_page.py, lesson_pack.py</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, or the stick that it is on. You can also drop it on this window, or open the file open.fieldshelf-pack in the pack with a double click.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Выберите папку пакета или накопитель, на котором он находится. Можно также перетащить его на это окно или двойным щелчком открыть файл open.fieldshelf-pack в пакете.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} packs, the newest first. Nothing is imported before you have seen what it would change.</source>
        <extracomment>import_page.py; for one: There is {n} pack. Nothing is imported before you have seen what it would change.</extracomment>
        <translation>
            <numerusform>Здесь {n} пакет. Ничего не импортируется, пока вы не увидите, что изменится.</numerusform>
            <numerusform>Здесь {n} пакета, сначала новейший. Ничего не импортируется, пока вы не увидите, что изменится.</numerusform>
            <numerusform>Здесь {n} пакетов, сначала новейший. Ничего не импортируется, пока вы не увидите, что изменится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what the pack would change here…</source>
        <extracomment>import_page.py</extracomment>
        <translation>Выясняем, что изменил бы здесь пакет…</translation>
    </message>
    <message>
        <source>An update is running. The pack has its turn when it has ended; what has arrived is kept if you stop it.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Идёт обновление. Очередь пакета — после него; если вы его остановите, полученное сохранится.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <extracomment>import_page.py</extracomment>
        <translation>Идёт обновление</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <extracomment>import_page.py</extracomment>
        <translation>Остановить обновление</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>import_page.py</extracomment>
        <translation>Выбрать другой…</translation>
    </message>
    <message>
        <source>Take the shorter list over</source>
        <extracomment>import_page.py</extracomment>
        <translation>Принять более короткий список</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>import_page.py, library_strip.py</extracomment>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>What to keep here</source>
        <extracomment>first_run.py</extracomment>
        <translation>Что хранить здесь</translation>
    </message>
    <message>
        <source>Chosen when the source has been looked at</source>
        <extracomment>first_run.py</extracomment>
        <translation>Выбирается после просмотра источника</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <extracomment>first_run.py</extracomment>
        <translation>Открыть справку</translation>
    </message>
    <message>
        <source>Learn how Fieldshelf works. Add a source when you have one.</source>
        <extracomment>first_run.py</extracomment>
        <translation>Узнайте, как работает Fieldshelf. Источник можно добавить, когда он появится.</translation>
    </message>
    <message>
        <source>Built-in guide only</source>
        <extracomment>first_run.py</extracomment>
        <translation>Только встроенная справка</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <extracomment>first_run.py</extracomment>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Choose what to keep on this laptop</source>
        <extracomment>first_run.py</extracomment>
        <translation>Выберите, что хранить на этом компьютере</translation>
    </message>
    <message>
        <source>By collection and language, with sizes.</source>
        <extracomment>first_run.py</extracomment>
        <translation>По собраниям и языкам, с размерами.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents of its lists are not in this pack. They can be found, and come with the next update or pack.</source>
        <extracomment>import_page.py; for one: {n} document of its lists is not in this pack. It can be found, and comes with the next update or pack.</extracomment>
        <translation>
            <numerusform>{n} документа из его списков нет в этом пакете. Его можно найти, он придёт со следующим обновлением или пакетом.</numerusform>
            <numerusform>{n} документов из его списков нет в этом пакете. Их можно найти, они придут со следующим обновлением или пакетом.</numerusform>
            <numerusform>{n} документов из его списков нет в этом пакете. Их можно найти, они придут со следующим обновлением или пакетом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded documents stay for reference, and your notes stay.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Заменённые документы остаются для справки, ваши заметки тоже.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} items</source>
        <extracomment>import_page.py; for one: Import {n} item</extracomment>
        <translation>
            <numerusform>Импортировать: {n}</numerusform>
            <numerusform>Импортировать: {n}</numerusform>
            <numerusform>Импортировать: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>import_page.py</extracomment>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <extracomment>import_page.py</extracomment>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <source>You can keep working: search and reading go on. Leave the stick in its place until this is done.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Можно продолжать работу: поиск и чтение доступны. Не вынимайте накопитель до завершения.</translation>
    </message>
    <message>
        <source>What has been copied is kept. Import the pack again to get the rest.</source>
        <extracomment>import_page.py</extracomment>
        <translation>Скопированное сохранено. Чтобы получить остальное, импортируйте пакет снова.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>import_page.py</extracomment>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>All packs on this stick</source>
        <extracomment>import_page.py</extracomment>
        <translation>Все пакеты на этом накопителе</translation>
    </message>
    <message>
        <source>Pack of an unknown publisher</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Пакет неизвестного издателя</translation>
    </message>
    <message>
        <source>Fingerprint that the publisher gave you</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Отпечаток, который вам сообщил издатель</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>what a button does</comment>
        <extracomment>fingerprints.py</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>What will change on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Что изменится на этом компьютере</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>import_parts.py, lesson_parts.py</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a document</comment>
        <extracomment>import_parts.py</extracomment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>{size} needed</source>
        <extracomment>import_parts.py</extracomment>
        <translation>нужно {size}</translation>
    </message>
    <message>
        <source>{size} free on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>свободно {size} на этом компьютере</translation>
    </message>
    <message>
        <source>There is not enough room. Texts come first, then as many documents as there is room for.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Места недостаточно. Сначала тексты, затем столько документов, сколько поместится.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>changes_view.py, import_words.py</extracomment>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody but the sources you add, and its own publisher for a newer version.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf — свободная программа под лицензией Apache License 2.0. Она обращается только к добавленным вами источникам и к собственному издателю за новой версией.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No document here has all that you have chosen.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Здесь нет документа, который отвечает всему выбранному.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>The two editions cannot be compared</source>
        <extracomment>changes.py, comparing.py</extracomment>
        <translation>Эти две редакции нельзя сравнить</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>{place} of {old}; {other} of {new}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>{old}, {place}; {new}, {other}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Убрано: {text}</translation>
    </message>
    <message>
        <source>Put in: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Добавлено: {text}</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Закрыть список изменений</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Места с отличиями</translation>
    </message>
    <message>
        <source>The two editions are being compared.</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Две редакции сравниваются.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <extracomment>changes_view.py, info_panel.py</extracomment>
        <translation>Что изменилось от {old} к {new}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ.</source>
        <extracomment>changes_view.py; for one: {n} place differs.</extracomment>
        <translation>
            <numerusform>Отличается {n} место.</numerusform>
            <numerusform>Отличаются {n} места.</numerusform>
            <numerusform>Отличаются {n} мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <extracomment>changes_view.py; for one: The first {n} is listed.</extracomment>
        <translation>
            <numerusform>В списке первое {n}.</numerusform>
            <numerusform>В списке первые {n}.</numerusform>
            <numerusform>В списке первые {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences only stand elsewhere.</source>
        <extracomment>changes_view.py; for one: {n} sentence only stands elsewhere.</extracomment>
        <translation>
            <numerusform>{n} предложение лишь перенесено.</numerusform>
            <numerusform>{n} предложения лишь перенесены.</numerusform>
            <numerusform>{n} предложений лишь перенесено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {ref} at: {place}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>Открыть {ref}: {place}</translation>
    </message>
    <message>
        <source>Replaces {ref}</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Заменяет {ref}</translation>
    </message>
    <message>
        <source>Replaces an earlier one</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Заменяет прежний</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>Ready to read</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>Можно читать</translation>
    </message>
    <message>
        <source>No text is kept of {ref}. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Текст {ref} не хранится. Откройте обе редакции, чтобы увидеть, что изменилось.</translation>
    </message>
    <message>
        <source>{old} is in {language} and {new} in {other}. Only editions in the same language can be compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Язык {old}: {language}, язык {new}: {other}. Сравнить можно только редакции на одном языке.</translation>
    </message>
    <message>
        <source>They are too long to be compared on this laptop. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Они слишком длинны для сравнения на этом ноутбуке. Откройте обе редакции, чтобы увидеть, что изменилось.</translation>
    </message>
    <message>
        <source>The text of {old} and {new} is the same. Pictures and layout are not compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>Тексты {old} и {new} одинаковы. Изображения и оформление не сравниваются.</translation>
    </message>
    <message>
        <source>No text has changed</source>
        <extracomment>comparing.py</extracomment>
        <translation>Текст не изменился</translation>
    </message>
    <message>
        <source>For another laptop</source>
        <extracomment>guide_page.py, export_page.py</extracomment>
        <translation>Для другого компьютера</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Пакет содержит то, что есть здесь, с подписями издателей. Получателю связь не нужна.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>Что в него войдёт</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>Языки документов</translation>
    </message>
    <message>
        <source>Only what is missing there…</source>
        <extracomment>export_page.py</extracomment>
        <translation>Только то, чего там нет…</translation>
    </message>
    <message>
        <source>Choose the request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>Выбрать запрос, записанный на другом компьютере</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>export_page.py</extracomment>
        <translation>Снова всё</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <extracomment>export_page.py</extracomment>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>Ask for a pack</source>
        <extracomment>export_page.py</extracomment>
        <translation>Запросить пакет</translation>
    </message>
    <message>
        <source>A request says which files are here, and nothing about you. Give it to somebody who has more: there, a pack is written of only what is missing here.</source>
        <extracomment>export_page.py</extracomment>
        <translation>В запросе сказано, какие файлы есть здесь, и ничего о вас. Передайте его тому, у кого их больше: там запишут пакет только с тем, чего нет здесь.</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <extracomment>export_page.py</extracomment>
        <translation>Записать запрос…</translation>
    </message>
    <message>
        <source>Choose at least one collection and one language.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Выберите хотя бы одно собрание и один язык.</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Там, где сделан запрос, всё есть.</translation>
    </message>
    <message>
        <source>{what}, {size} needed.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{what}, нужно {size}.</translation>
    </message>
    <message>
        <source>{size} free there.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Там свободно {size}.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Места недостаточно.</translation>
    </message>
    <message>
        <source>The request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>Запрос, записанный на другом компьютере</translation>
    </message>
    <message>
        <source>Only what is missing where {name} was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Только то, чего нет там, где записан {name}.</translation>
    </message>
    <message>
        <source>Write a request</source>
        <extracomment>export_page.py</extracomment>
        <translation>Записать запрос</translation>
    </message>
    <message>
        <source>Written: {path}, {size}. Give it to somebody who has more.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Записано: {path}, {size}. Передайте тому, у кого документов больше.</translation>
    </message>
    <message>
        <source>Reading again: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>Повторное чтение: {done} из {total}</translation>
    </message>
    <message>
        <source>Writing: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>Запись: {done} из {total}</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made. No pack was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Там, где сделан запрос, всё есть. Пакет не записан.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}. Everything is on the stick: eject it, then take it out.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Записано и прочитано заново, полностью: {what}, {size}. Всё на накопителе: извлеките его средствами системы, затем выньте.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not on this laptop, and not in the pack.</source>
        <extracomment>export_page.py; for one: {n} file is not on this laptop, and not in the pack.</extracomment>
        <translation>
            <numerusform>{n} файла нет ни на этом компьютере, ни в пакете.</numerusform>
            <numerusform>{n} файлов нет ни на этом компьютере, ни в пакете.</numerusform>
            <numerusform>{n} файлов нет ни на этом компьютере, ни в пакете.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was written so far is no pack yet; written to the same place again, it goes on from there.</source>
        <extracomment>exporting.py</extracomment>
        <translation>Остановлено. Записанное пока не пакет; если записать его туда же снова, запись продолжится.</translation>
    </message>
    <message>
        <source>Narrow by {what}</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>Ограничить по признаку: {what}</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Each printed page carries the status of the document and the day.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>На каждой напечатанной странице стоят статус документа и дата.</translation>
    </message>
    <message>
        <source>Select words in a document to mark them or to write about them. Notes stand beside it and under Saved, and a search says how many of them have its words.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Выберите слова в документе, чтобы выделить их или написать заметку. Заметки стоят рядом с ним и в разделе «Сохранено», а поиск сообщает, в скольких есть его слова.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>saved_page.py, history_card.py</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>history_card.py</extracomment>
        <translation>Сохранить как текст…</translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <extracomment>history_card.py</extracomment>
        <translation>Сохранить историю как текст</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>history_card.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>history_card.py</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>history_card.py</extracomment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>history_card.py</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>history_card.py</extracomment>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>My collections</source>
        <extracomment>home_page.py</extracomment>
        <translation>Мои собрания</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>home_page.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Choose what is kept here</source>
        <extracomment>home_page.py</extracomment>
        <translation>Выбрать, что хранится здесь</translation>
    </message>
    <message>
        <source>All news</source>
        <extracomment>home_page.py</extracomment>
        <translation>Все новости</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>home_page.py</extracomment>
        <translation>Ничего такого нет.</translation>
    </message>
    <message>
        <source>replaced by</source>
        <extracomment>home_parts.py</extracomment>
        <translation>заменён на</translation>
    </message>
    <message>
        <source>use instead</source>
        <extracomment>home_parts.py</extracomment>
        <translation>используйте вместо него:</translation>
    </message>
    <message>
        <source>replaced by a newer one that is not in this library</source>
        <extracomment>home_parts.py</extracomment>
        <translation>заменён более новым, которого нет в этой библиотеке</translation>
    </message>
    <message>
        <source>do not use it any more, there is no replacement</source>
        <extracomment>home_parts.py</extracomment>
        <translation>больше не используйте, замены нет</translation>
    </message>
    <message>
        <source>updated {date}: {what}</source>
        <extracomment>home_parts.py</extracomment>
        <translation>обновлено {date}: {what}</translation>
    </message>
    <message>
        <source>What this file is</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Что это за файл</translation>
    </message>
    <message>
        <source>The file was read and nothing more: it was not kept, and nothing in it was run.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Файл был только прочитан: он не сохранён, и ничего в нём не запускалось.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files more were left out: drop fewer at once.</source>
        <extracomment>identify_page.py; for one: {n} file more was left out: drop fewer at once.</extracomment>
        <translation>
            <numerusform>Ещё {n} файл оставлен без внимания: перетаскивайте меньше за раз.</numerusform>
            <numerusform>Ещё {n} файла оставлены без внимания: перетаскивайте меньше за раз.</numerusform>
            <numerusform>Ещё {n} файлов оставлены без внимания: перетаскивайте меньше за раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be looked at.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Этот файл не удалось проверить.</translation>
    </message>
    <message>
        <source>It is being looked at…</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Файл проверяется…</translation>
    </message>
    <message>
        <source>This takes up to half a minute.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Это займёт до полминуты.</translation>
    </message>
    <message>
        <source>Search for its name</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Искать по имени</translation>
    </message>
    <message>
        <source>Open ours</source>
        <extracomment>identify_page.py</extracomment>
        <translation>Открыть наш</translation>
    </message>
    <message>
        <source>This library does not know this file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Эта библиотека не знает такого файла.</translation>
    </message>
    <message>
        <source>This is {what}, byte for byte.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Это {what}, байт в байт.</translation>
    </message>
    <message>
        <source>This has the text of {what}. The file itself is another one.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Здесь текст документа {what}. Сам файл другой.</translation>
    </message>
    <message>
        <source>This has much of the text of {what}: it is another edition or version of it.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Здесь большая часть текста документа {what}: это другая его редакция или версия.</translation>
    </message>
    <message>
        <source>This has the number of {what}. Nothing else shows what it is.</source>
        <extracomment>identifying.py</extracomment>
        <translation>На нём номер документа {what}. Больше ничто не говорит, что это.</translation>
    </message>
    <message>
        <source>It has no text or number that a document here has. It may be newer, or of another publisher, or a private file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>В нём нет ни текста, ни номера здешних документов. Он может быть новее, от другого издателя или личным.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, which is not in this library.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Он заменён более новым, которого нет в этой библиотеке.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was replaced; use {new}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Больше не используйте его. Он заменён; используйте {new}.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was withdrawn, and there is no replacement.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Больше не используйте его. Он отозван, замены нет.</translation>
    </message>
    <message>
        <source>It is in force, and what its publisher signed.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Он действует и таков, каким его подписал издатель.</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Он действует.</translation>
    </message>
    <message>
        <source>Use ours: it is what its publisher has sent, and its status is known.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Используйте наш: он получен от издателя, и его статус известен.</translation>
    </message>
    <message>
        <source>{n} % of the text is the same.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Совпадает {n} % текста.</translation>
    </message>
    <message>
        <source>It has {theirs}, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Его размер {theirs}, нашего {ours}.</translation>
    </message>
    <message>
        <source>It has {theirs} pages, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Страниц в нём: {theirs}, в нашем: {ours}.</translation>
    </message>
    <message>
        <source>Pages that ours does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Страницы, которых нет в таком виде в нашем: {pages}.</translation>
    </message>
    <message>
        <source>Pages of ours that it does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Страницы нашего, которых в нём нет в таком виде: {pages}.</translation>
    </message>
    <message>
        <source>Its text could not be compared.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Его текст не удалось сравнить.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>identifying.py, lesson_pack.py, lessons.py; for one: {n} more</extracomment>
        <translation>
            <numerusform>ещё {n}</numerusform>
            <numerusform>ещё {n}</numerusform>
            <numerusform>ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>image_view.py</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>image_view.py</extracomment>
        <translation>Изображение: {name}</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>image_view.py</extracomment>
        <translation>По размеру</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import_words.py</extracomment>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>import_words.py</extracomment>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>superseded</source>
        <extracomment>import_words.py</extracomment>
        <translation>заменено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>import_words.py</extracomment>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>import_words.py</extracomment>
        <translation>удалено</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>import_words.py; for one: {n} added</extracomment>
        <translation>
            <numerusform>{n} добавлен</numerusform>
            <numerusform>{n} добавлено</numerusform>
            <numerusform>{n} добавлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this pack is new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>В этом пакете нет ничего нового.</translation>
    </message>
    <message>
        <source>Nothing more of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Больше из этого пакета ничего взять нельзя.</translation>
    </message>
    <message>
        <source>Nothing of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Из этого пакета ничего взять нельзя.</translation>
    </message>
    <message>
        <source>It could not be looked at to the end. Nothing was changed.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Просмотреть до конца не удалось. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The import is complete.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Импорт завершён.</translation>
    </message>
    <message>
        <source>Nothing in this pack was new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>В этом пакете не было ничего нового.</translation>
    </message>
    <message>
        <source>The import is partly done.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Импорт выполнен частично.</translation>
    </message>
    <message>
        <source>The pack was refused. Nothing of it was taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Пакет отклонён. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been copied is kept; import the pack again to get the rest.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Импорт остановлен. Скопированное сохранено; чтобы получить остальное, импортируйте пакет снова.</translation>
    </message>
    <message>
        <source>Without the date of its signature</source>
        <extracomment>import_words.py</extracomment>
        <translation>Без даты подписи</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>import_words.py; for one: {n} month ago</extracomment>
        <translation>
            <numerusform>{n} месяц назад</numerusform>
            <numerusform>{n} месяца назад</numerusform>
            <numerusform>{n} месяцев назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint compared</source>
        <extracomment>import_words.py</extracomment>
        <translation>Отпечаток сверен</translation>
    </message>
    <message>
        <source>It is the one that you gave</source>
        <extracomment>import_words.py</extracomment>
        <translation>Это тот, который вы указали</translation>
    </message>
    <message>
        <source>Publisher known</source>
        <extracomment>import_words.py</extracomment>
        <translation>Издатель известен</translation>
    </message>
    <message>
        <source>Known here as {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Известен здесь как {name}</translation>
    </message>
    <message>
        <source>Importing from {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Импорт из {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>updates_page.py, import_words.py</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The import is not finished. What had been copied is kept.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Импорт не завершён. Скопированное сохранено.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Импорт окончен.</translation>
    </message>
    <message>
        <source>no document changed</source>
        <extracomment>import_words.py</extracomment>
        <translation>документы не изменились</translation>
    </message>
    <message>
        <source>{changes}; {size} read.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{changes}; прочитано {size}.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s card, and no pack. Nothing was done. It says by which key a publisher is recognised. Add the publisher&apos;s address under Packs &amp; sources.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} — карточка издателя, а не пакет. Ничего не сделано. Она указывает, по какому ключу узнают издателя. Добавьте адрес издателя в разделе «Пакеты, источники».</translation>
    </message>
    <message>
        <source>{place} is what a publisher puts on a server, and no pack. Nothing was done. Add this folder as a source under Packs &amp; sources: it is fetched from there.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} — то, что издатель размещает на сервере, а не пакет. Ничего не сделано. Добавьте эту папку как источник в разделе «Пакеты, источники»: загрузка пойдёт оттуда.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s repository, and no pack. Nothing was done. On the page Publish, a pack can be made of it.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} — хранилище издателя, а не пакет. Ничего не сделано. На странице «Публикация» из него можно сделать пакет.</translation>
    </message>
    <message>
        <source>The new list of {item} leaves out most of what it has here. That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed. Ask the publisher. If it is meant, take the shorter list over below.</source>
        <extracomment>import_words.py</extracomment>
        <translation>В новом списке {item} нет большей части того, что есть здесь. Чаще это ошибка или атака, чем намерение, поэтому он не принят: ничего не удалено. Спросите издателя. Если так задумано, примите ниже более короткий список.</translation>
    </message>
    <message>
        <source>The pack offers documents of {item}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own; those of your sources stand under Packs &amp; sources. If the pack is the right one, remove that source first.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Пакет предлагает документы {item}, которые на этом компьютере получены из другого источника. Они отклонены, чтобы никто не мог подменить чужие руководства. Сверьте оба отпечатка с отпечатком издателя; отпечатки ваших источников — в разделе «Пакеты, источники». Если верен пакет, сначала удалите тот источник.</translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Об этом документе</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>На него ссылаются</translation>
    </message>
    <message>
        <source>More like this</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Похожие документы</translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Файл этого документа исчез</translation>
    </message>
    <message>
        <source>It had been downloaded, and is not on this laptop any more. It comes again with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Он был загружен, но его больше нет на этом ноутбуке. Он придёт снова при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Type the password to read it here. The password is forgotten when Fieldshelf is closed.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Введите пароль, чтобы читать его здесь. При закрытии Fieldshelf пароль забывается.</translation>
    </message>
    <message>
        <source>That password does not open it. Check capital letters and the keyboard’s language, then try again.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этот пароль не подходит. Проверьте заглавные буквы и язык клавиатуры и повторите попытку.</translation>
    </message>
    <message>
        <source>This document is locked with a password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этот документ защищён паролем</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>passphrase_dialog.py, instead_panel.py</extracomment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Open its {part}</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Открыть: {part}</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Что хранится здесь</translation>
    </message>
    <message>
        <source>Texts of everything are kept, so that all of it can be searched. Choose which documents are, too.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Тексты всего хранятся, чтобы поиск шёл по всему. Выберите, какие документы хранить тоже.</translation>
    </message>
    <message>
        <source>Keep collections that come later, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Хранить и собрания, которые появятся позже</translation>
    </message>
    <message>
        <source>Languages and kinds</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Языки и виды</translation>
    </message>
    <message>
        <source>Room on this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Место на этом компьютере</translation>
    </message>
    <message>
        <source>The library may take</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Библиотека может занимать</translation>
    </message>
    <message>
        <source>Fetch documents, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Загружать и документы</translation>
    </message>
    <message>
        <source>Only texts are fetched at present, whatever is chosen here.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Сейчас загружаются только тексты, что бы здесь ни было выбрано.</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Применить</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Как было</translation>
    </message>
    <message>
        <source>What this changes</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Что это изменит</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Виды файлов</translation>
    </message>
    <message>
        <source>{size} of {most} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Занято {size} из {most}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Занято {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <extracomment>keep_page.py</extracomment>
        <translation>На диске свободно {size}</translation>
    </message>
    <message>
        <source>{size} chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Выбрано {size}.</translation>
    </message>
    <message>
        <source>{size} of it come with the next check.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Из них {size} придут при следующей проверке.</translation>
    </message>
    <message>
        <source>All of it is on this laptop.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Всё это есть на этом компьютере.</translation>
    </message>
    <message>
        <source>There is not enough room for it: what replaces older guidance comes first.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Места недостаточно: сначала придёт то, что заменяет прежнее.</translation>
    </message>
    <message>
        <source>Remove {size} that are here and not chosen</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Удалить {size}: есть здесь, но не выбраны</translation>
    </message>
    <message>
        <source>They can be searched and fetched again; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Их можно найти и загрузить снова; ваши заметки остаются.</translation>
    </message>
    <message>
        <source>{size} of it came with a pack, and come back only with another one; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Из них {size} пришли с пакетом и вернутся только с другим; ваши заметки остаются.</translation>
    </message>
    <message>
        <source>There is nothing from the publisher of this program in {place}. Nothing was changed. Choose the stick that has the folder {folder}.</source>
        <extracomment>checking.py</extracomment>
        <translation>В {place} нет ничего от издателя этой программы. Ничего не изменено. Выберите носитель, на котором есть папка {folder}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read, and was left out. Close what is writing it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>Файл {file} изменился во время чтения и был пропущен. Закройте то, что в него пишет, и запустите снова.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>having.py, keep_page.py</extracomment>
        <translation>Идёт проверка. Изменить это можно будет, когда она закончится.</translation>
    </message>
    <message>
        <source>Applied. {size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Применено. Удалено {size}.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Применено.</translation>
    </message>
    <message>
        <source>{size} were removed.</source>
        <extracomment>having.py, keep_page.py</extracomment>
        <translation>Удалено {size}.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>{some} из {all}</translation>
    </message>
    <message>
        <source>a part</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>часть</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>хранится</translation>
    </message>
    <message>
        <source>only texts</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>только тексты</translation>
    </message>
    <message>
        <source>Get when online</source>
        <extracomment>keep_parts.py, info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>Загрузить при подключении</translation>
    </message>
    <message>
        <source>Do not get {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Не загружать {title}</translation>
    </message>
    <message>
        <source>Nothing waits. Documents that you ask for and that are not here yet stand here, and come before all others.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Ничего не ожидается. Документы, которые вы запросили и которых здесь ещё нет, стоят здесь и приходят раньше остальных.</translation>
    </message>
    <message>
        <source>Earlier: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Раньше: {title}</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Позже: {title}</translation>
    </message>
    <message>
        <source>Largest documents here</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Самые большие документы здесь</translation>
    </message>
    <message>
        <source>Get again</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Get again: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Загрузить снова: {title}</translation>
    </message>
    <message>
        <source>Removed by you, {size}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Удалено вами, {size}</translation>
    </message>
    <message>
        <source>Remove “{title}” ({size}) from this laptop? It can still be found and searched, and your notes stay. It comes back when you ask for it, from its source or with a pack.</source>
        <extracomment>having.py</extracomment>
        <translation>Удалить «{title}» ({size}) с этого компьютера? Его по-прежнему можно найти, и поиск по нему работает; ваши заметки остаются. Он вернётся, когда вы его запросите: из источника или с пакетом.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>having.py</extracomment>
        <translation>Удалить документ</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>до {size}</translation>
    </message>
    <message>
        <source>Prepare lesson pack</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Подготовить папку занятия</translation>
    </message>
    <message>
        <source>The guidance behind it</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Руководящие документы, на которых оно основано</translation>
    </message>
    <message>
        <source>What is labelled as not public, too</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Также то, что помечено как непубличное</translation>
    </message>
    <message>
        <source>A plain folder for a classroom without a network: files with numbers and names, and a page that lists them. It opens on any computer, without Fieldshelf.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Простая папка для класса без сети: файлы с номерами и названиями и страница с их перечнем. Она открывается на любом компьютере без Fieldshelf.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Папка ещё не выбрана</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Выбрать, куда записать папку</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Записать папку</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Where the lesson pack is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Куда записать папку занятия</translation>
    </message>
    <message>
        <source>Choose at least one language and one piece.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Выберите хотя бы один язык и один материал.</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen is on this laptop.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Ничего из выбранного нет на этом компьютере.</translation>
    </message>
    <message>
        <source>{files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{files}, {size}.</translation>
    </message>
    <message>
        <source>{words} Only {size} are free there. Choose less, or another place.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} Там свободно только {size}. Выберите меньше или другое место.</translation>
    </message>
    <message>
        <source>{words} {size} are free there.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} Там свободно {size}.</translation>
    </message>
    <message>
        <source>{piece} ({language}, {size})</source>
        <extracomment>lesson_pack.py, lessons.py</extracomment>
        <translation>{piece} ({language}, {size})</translation>
    </message>
    <message>
        <source>Not here, and so not in it: {names}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Нет здесь, поэтому не войдёт: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are left out, because they are labelled as not public.</source>
        <extracomment>lesson_pack.py; for one: {n} document is left out, because it is labelled as not public.</extracomment>
        <translation>
            <numerusform>{n} документ не войдёт: он помечен как непубличный.</numerusform>
            <numerusform>{n} документа не войдут: они помечены как непубличные.</numerusform>
            <numerusform>{n} документов не войдут: они помечены как непубличные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are superseded or withdrawn: their files are called so.</source>
        <extracomment>lesson_pack.py; for one: {n} document is superseded or withdrawn: its file is called so.</extracomment>
        <translation>
            <numerusform>{n} документ заменён или отозван: это указано в имени файла.</numerusform>
            <numerusform>{n} документа заменены или отозваны: это указано в именах файлов.</numerusform>
            <numerusform>{n} документов заменены или отозваны: это указано в именах файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing. Each file is checked while it is copied.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Запись. Каждый файл проверяется при копировании.</translation>
    </message>
    <message>
        <source>The lesson pack is ready: {files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Папка занятия готова: {files}, {size}.</translation>
    </message>
    <message>
        <source>Open {page} in it to begin.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Чтобы начать, откройте в ней {page}.</translation>
    </message>
    <message>
        <source>Let the system eject the stick before you pull it out.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Извлеките накопитель средствами системы, прежде чем вынуть его.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left in the folder.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>Отменено. В папке ничего не осталось.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Prepare lesson pack…</source>
        <extracomment>lesson_page.py, training_page.py</extracomment>
        <translation>Подготовить папку занятия…</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on this laptop yet.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Из этого занятия на компьютере пока ничего нет.</translation>
    </message>
    <message>
        <source>This lesson was withdrawn. Do not teach it.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Это занятие отозвано. Не проводите его.</translation>
    </message>
    <message>
        <source>This lesson was replaced by a newer one. Teach that one.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>Это занятие заменено более новым. Проводите новое.</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Import from USB…</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Импорт с USB…</translation>
    </message>
    <message>
        <source>After this lesson, learners can</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>После занятия обучающиеся могут</translation>
    </message>
    <message>
        <source>The publisher does not say.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Издатель этого не указал.</translation>
    </message>
    <message>
        <source>Guidance behind this lesson</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Документы, на которых основано занятие</translation>
    </message>
    <message>
        <source>The lesson names none.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Занятие их не называет.</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Нет в этой библиотеке</translation>
    </message>
    <message>
        <source>Lesson pieces</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Материалы занятия</translation>
    </message>
    <message>
        <source>Get missing pieces when online</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Загрузить недостающее при подключении</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <extracomment>lesson_parts.py; for one: {n} piece</extracomment>
        <translation>
            <numerusform>{n} материал</numerusform>
            <numerusform>{n} материала</numerusform>
            <numerusform>{n} материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}, {size} in all</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>{pieces}, всего {size}</translation>
    </message>
    <message>
        <source>This lesson was published without any file.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Это занятие опубликовано без файлов.</translation>
    </message>
    <message>
        <source>Missing pieces are queued</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Недостающее ждёт загрузки</translation>
    </message>
    <message>
        <source>Film, only a link</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>Фильм, только ссылка</translation>
    </message>
    <message numerus="yes">
        <source>{n} slides</source>
        <extracomment>lessons.py; for one: {n} slide</extracomment>
        <translation>
            <numerusform>{n} слайд</numerusform>
            <numerusform>{n} слайда</numerusform>
            <numerusform>{n} слайдов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>lessons.py; for one: {n} page</extracomment>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>{language} only</source>
        <extracomment>lessons.py</extracomment>
        <translation>Только {language}</translation>
    </message>
    <message>
        <source>{n} of {total} languages</source>
        <extracomment>lessons.py</extracomment>
        <translation>Языков: {n} из {total}</translation>
    </message>
    <message>
        <source>No, queued</source>
        <extracomment>lessons.py</extracomment>
        <translation>Нет, в очереди</translation>
    </message>
    <message>
        <source>No</source>
        <comment>it is not on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>lessons.py; for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} минута</numerusform>
            <numerusform>{n} минуты</numerusform>
            <numerusform>{n} минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Length unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>Длительность неизвестна</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>Число людей неизвестно</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <extracomment>lessons.py</extracomment>
        <translation>{least}–{most} человек</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>lessons.py; for one: {n} person</extracomment>
        <translation>
            <numerusform>{n} человек</numerusform>
            <numerusform>{n} человека</numerusform>
            <numerusform>{n} человек</numerusform>
        </translation>
    </message>
    <message>
        <source>No language whole</source>
        <extracomment>lessons.py</extracomment>
        <translation>Ни один язык не полон</translation>
    </message>
    <message>
        <source>in part: {languages}</source>
        <extracomment>lessons.py</extracomment>
        <translation>частично: {languages}</translation>
    </message>
    <message>
        <source>{size} not on this laptop</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} нет на этом компьютере</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <extracomment>lessons.py</extracomment>
        <translation>всё на месте</translation>
    </message>
    <message>
        <source>{size} here</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} здесь</translation>
    </message>
    <message>
        <source>the publisher does not say</source>
        <extracomment>lessons.py</extracomment>
        <translation>издатель не указал</translation>
    </message>
    <message>
        <source>with every piece</source>
        <extracomment>lessons.py</extracomment>
        <translation>со всеми материалами</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are not on this laptop: {names}</source>
        <extracomment>lessons.py; for one: {n} piece is not on this laptop: {names}</extracomment>
        <translation>
            <numerusform>{n} материала нет на этом компьютере: {names}</numerusform>
            <numerusform>{n} материалов нет на этом компьютере: {names}</numerusform>
            <numerusform>{n} материалов нет на этом компьютере: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can teach this lesson in {languages} without.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Занятие можно провести и без этого на языках: {languages}.</translation>
    </message>
    <message>
        <source>They are in the queue for the next connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Они в очереди до следующего подключения.</translation>
    </message>
    <message>
        <source>The film is only a link: showing it needs a connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Фильм — только ссылка: для показа нужно подключение.</translation>
    </message>
    <message>
        <source>Not published in {language}: {pieces}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>Не издано ({language}): {pieces}.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <extracomment>lessons.py</extracomment>
        <translation>Редакция {n}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>The library cannot be written any more: its folder was protected, or belongs to somebody else. Reading and searching go on; nothing new is taken in.</source>
        <extracomment>library_strip.py</extracomment>
        <translation>В библиотеку больше нельзя записывать: её папка защищена или принадлежит кому-то другому. Чтение и поиск продолжаются; нового не принимается.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>It plays in the program that this laptop has for it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Воспроизводится программой, которая есть для этого на ноутбуке.</translation>
    </message>
    <message>
        <source>Play with the system’s player</source>
        <extracomment>media_panel.py</extracomment>
        <translation>Воспроизвести системным проигрывателем</translation>
    </message>
    <message numerus="yes">
        <source>{n} items, the newest first</source>
        <extracomment>news_page.py; for one: {n} item, the newest first</extracomment>
        <translation>
            <numerusform>{n} новость, сначала новые</numerusform>
            <numerusform>{n} новости, сначала новые</numerusform>
            <numerusform>{n} новостей, сначала новые</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <extracomment>news_page.py</extracomment>
        <translation>Новостей пока нет</translation>
    </message>
    <message>
        <source>News comes with the sources that publish it.</source>
        <extracomment>news_page.py</extracomment>
        <translation>Новости приходят с источниками, которые их публикуют.</translation>
    </message>
    <message>
        <source>This link leads out of the library, to {address}. It needs a connection, and that site learns that you came.</source>
        <extracomment>outside.py</extracomment>
        <translation>Эта ссылка ведёт за пределы библиотеки: {address}. Нужно подключение, и тот сайт узнает о вашем посещении.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>outside.py</extracomment>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Folder of the pack, or the stick that it is on</source>
        <extracomment>pack_ways.py</extracomment>
        <translation>Папка пакета или накопитель с ним</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <extracomment>page_images.py</extracomment>
        <translation>Эту страницу нельзя показать.</translation>
    </message>
    <message>
        <source>It comes first at the next connection.</source>
        <extracomment>having.py</extracomment>
        <translation>Это придёт первым при следующем подключении.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>page_mouse.py</extracomment>
        <translation>Выделить текст страницы</translation>
    </message>
    <message>
        <source>{rate}, limit {most}</source>
        <extracomment>phases.py</extracomment>
        <translation>{rate}, предел {most}</translation>
    </message>
    <message>
        <source>Printed {day} from Fieldshelf</source>
        <extracomment>printing.py</extracomment>
        <translation>Напечатано {day} из Fieldshelf</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on and connected, then try again.</source>
        <extracomment>printing.py</extracomment>
        <translation>Принтер ничего не принял. Проверьте, что он включён и подключён, и повторите попытку.</translation>
    </message>
    <message>
        <source>The first page is being prepared.</source>
        <extracomment>printing.py</extracomment>
        <translation>Готовится первая страница.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>printing.py</extracomment>
        <translation>Остановить печать</translation>
    </message>
    <message>
        <source>{n} of {total} pages printed</source>
        <extracomment>printing.py</extracomment>
        <translation>Напечатано страниц: {n} из {total}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>printing.py</extracomment>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <extracomment>proposal.py, updates_page.py</extracomment>
        <translation>Загрузить сейчас</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>proposal.py</extracomment>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what a button does</comment>
        <extracomment>publish_handing.py</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>minutes of a lesson</source>
        <extracomment>publish_words.py</extracomment>
        <translation>длительность занятия в минутах</translation>
    </message>
    <message>
        <source>how many people a lesson is for</source>
        <extracomment>publish_words.py</extracomment>
        <translation>на сколько человек рассчитано занятие</translation>
    </message>
    <message>
        <source>what learners can do afterwards</source>
        <extracomment>publish_words.py</extracomment>
        <translation>что обучающиеся смогут делать</translation>
    </message>
    <message>
        <source>Stopped before it was finished. What was there before is as it was; started again, it goes on from here.</source>
        <extracomment>publishing.py</extracomment>
        <translation>Остановлено до завершения. То, что было раньше, не изменилось; при новом запуске работа продолжится с этого места.</translation>
    </message>
    <message>
        <source>The sheet {name} has corrections that were not read back. Nothing was written. Read it back first, or have it written anew.</source>
        <extracomment>publishing.py</extracomment>
        <translation>В таблице {name} есть исправления, которые не были прочитаны обратно. Ничего не записано. Сначала прочитайте её обратно или запишите заново.</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>slide_view.py, reader_bar.py</extracomment>
        <translation>Слайд</translation>
    </message>
    <message>
        <source>Size and direction of the pages</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Размер и поворот страниц</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>По одной странице</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Страницы одна под другой</translation>
    </message>
    <message>
        <source>It was broken off when Fieldshelf or the computer was switched off. The next check goes on with it.</source>
        <extracomment>records.py</extracomment>
        <translation>Прервано: Fieldshelf или компьютер был выключен. Следующая проверка продолжит.</translation>
    </message>
    <message>
        <source>{changes}; received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>{changes}; получено и проверено.</translation>
    </message>
    <message>
        <source>What was still missing was received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>Недостававшее получено и проверено.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <extracomment>records.py</extracomment>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Fieldshelf: history of updates, {date}</source>
        <extracomment>records.py</extracomment>
        <translation>Fieldshelf: история обновлений, {date}</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <extracomment>records.py</extracomment>
        <translation>Не удалось записать {path}. Выберите другое место.</translation>
    </message>
    <message>
        <source>Say what you did and what happened. Below it stands what the program knows of itself: no titles, no searches, no names. Read it, change what you like, and save it as a file for whoever helps you. Nothing is sent.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Напишите, что вы делали и что произошло. Ниже указано, что программа знает о себе: без названий, поисковых запросов и имён. Прочтите, измените по своему усмотрению и сохраните в файл для того, кто вам помогает. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>report_page.py</extracomment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>report_page.py</extracomment>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Отчёт скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>report_page.py</extracomment>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Отчёт сохранён.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder.</source>
        <extracomment>report_page.py</extracomment>
        <translation>Сохранить отчёт там не удалось. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Предел за день</translation>
    </message>
    <message>
        <source>{size} a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} в день</translation>
    </message>
    <message>
        <source>Ask before downloads over {size}</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Спрашивать, если больше {size}</translation>
    </message>
    <message>
        <source>{size} used today</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Сегодня {size}</translation>
    </message>
    <message>
        <source>{size} used today, {left} left</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Сегодня {size}, осталось {left}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>protecting.py, schedule_card.py</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>{note} — on “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{note} — к словам «{quote}»</translation>
    </message>
    <message>
        <source>{color}: “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{color}: «{quote}»</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>kept.py</extracomment>
        <translation>Пустая заметка</translation>
    </message>
    <message>
        <source>in the {language} file</source>
        <extracomment>note_row.py</extracomment>
        <translation>в другом файле ({language})</translation>
    </message>
    <message>
        <source>from {ref}</source>
        <extracomment>note_row.py</extracomment>
        <translation>из {ref}</translation>
    </message>
    <message>
        <source>earlier edition</source>
        <extracomment>note_row.py</extracomment>
        <translation>прежняя редакция</translation>
    </message>
    <message>
        <source>The text this note stood on is not in this edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>Текста, к которому относилась эта заметка, в этой редакции нет.</translation>
    </message>
    <message>
        <source>This note stood on a page of an earlier edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>Эта заметка относилась к странице прежней редакции.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes_export.py, saved_page.py, reader_notes.py</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Written by Fieldshelf on {date}.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Записано программой Fieldshelf {date}.</translation>
    </message>
    <message>
        <source>This document is not in this library any more.</source>
        <extracomment>notes_export.py, row_list.py</extracomment>
        <translation>Этого документа больше нет в этой библиотеке.</translation>
    </message>
    <message>
        <source>Status on {date}: {status}</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Статус на {date}: {status}</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or make room, and try again.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>Не удалось записать туда файл. Выберите другую папку или освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>protecting.py, saved_page.py, notes_panel.py</extracomment>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <source>Notes in this document</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Заметки в этом документе</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Напишите заметку</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Highlight the selected words: {color}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Выделить выбранные слова: {color}</translation>
    </message>
    <message>
        <source>No notes in this document yet. Select words, and choose a colour or add a note.</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>В этом документе ещё нет заметок. Выберите слова, затем цвет, или добавьте заметку.</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <extracomment>personal_shelf.py, notes_panel.py</extracomment>
        <translation>Ваши заметки заблокированы.</translation>
    </message>
    <message>
        <source>This is not kept yet. {why}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>Это ещё не сохранено. {why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>saved_panes.py, notes_panel.py</extracomment>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Защитить паролем</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Снять пароль</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Разблокировать ваши заметки</translation>
    </message>
    <message>
        <source>Remove everything personal</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Удалить всё личное</translation>
    </message>
    <message>
        <source>Notes, highlights, saved documents, lists, history and searches are then encrypted on this laptop. They open with the passphrase alone: nobody can give you a forgotten one back.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Заметки, выделения, сохранённые документы, списки, история и запросы будут зашифрованы на этом компьютере. Они открываются только паролем: забытый пароль никто не восстановит.</translation>
    </message>
    <message>
        <source>Everything stays as it is. From now on it opens with the new passphrase.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Всё остаётся как есть. Теперь оно открывается новым паролем.</translation>
    </message>
    <message>
        <source>Everything stays, and can be read by whoever uses this account.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Всё остаётся, и это сможет прочитать любой, кто пользуется этой учётной записью.</translation>
    </message>
    <message>
        <source>Your notes, saved documents, lists and history are locked. Documents and search are not.</source>
        <extracomment>passphrase_dialog.py, saved_page.py</extracomment>
        <translation>Ваши заметки, сохранённые документы, списки и история заблокированы. Документы и поиск доступны.</translation>
    </message>
    <message>
        <source>Your notes, highlights, saved documents, lists, history and searches are removed from this laptop, and the passphrase with them. This cannot be undone. The library stays: every document can be read as before.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Ваши заметки, выделения, сохранённые документы, списки, история и запросы удаляются с этого компьютера вместе с паролем. Отменить это нельзя. Библиотека остаётся: все документы можно читать, как прежде.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Your notes are encrypted.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Ваши заметки зашифрованы.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Пароль сменён.</translation>
    </message>
    <message>
        <source>Your notes are not encrypted any more.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Ваши заметки больше не зашифрованы.</translation>
    </message>
    <message>
        <source>Everything personal was removed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Всё личное удалено.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>passphrase_dialog.py, settings_page.py</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Yes, remove all of it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Да, удалить всё</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the same twice.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>Два новых пароля различаются. Введите один и тот же дважды.</translation>
    </message>
    <message>
        <source>From now on it is kept what you open.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>Теперь сохраняется то, что вы открываете.</translation>
    </message>
    <message>
        <source>The history was cleared, and is not kept any more.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>История очищена и больше не сохраняется.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>saved_page.py, sidebar.py</extracomment>
        <translation>Сохранённое</translation>
    </message>
    <message>
        <source>Saved. Take it away again</source>
        <extracomment>saving.py</extracomment>
        <translation>Сохранено. Убрать</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a document</comment>
        <extracomment>saving.py</extracomment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Removed from what is saved.</source>
        <extracomment>saving.py</extracomment>
        <translation>Убрано из сохранённого.</translation>
    </message>
    <message>
        <source>Saved. It stands under Saved in the sidebar.</source>
        <extracomment>saving.py</extracomment>
        <translation>Сохранено. Это стоит в разделе «Сохранённое» на боковой панели.</translation>
    </message>
    <message>
        <source>Save page {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Сохранить страницу {n}</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Списки для чтения</translation>
    </message>
    <message>
        <source>Nothing in this list yet. Add documents from the reader, or from what is saved.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>В этом списке пока ничего нет. Добавьте документы при чтении или из сохранённого.</translation>
    </message>
    <message>
        <source>Documents in this list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Документы в этом списке</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>saved_lists.py, saved_panes.py</extracomment>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Удалить список</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>No list yet. A list keeps documents in your order, for a lesson, a patrol or a person.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Списков пока нет. Список хранит документы в вашем порядке: для занятия, патруля или человека.</translation>
    </message>
    <message>
        <source>List removed.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Список удалён.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Защитить…</translation>
    </message>
    <message>
        <source>A passphrase for what is personal, and taking all of it away</source>
        <extracomment>protecting.py</extracomment>
        <translation>Пароль для личного и удаление всего личного</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Это не удаётся прочитать</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Защитить паролем…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>protecting.py</extracomment>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>protecting.py, settings_page.py</extracomment>
        <translation>Автоматическая блокировка</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>protecting.py; for one: After {n} minute</extracomment>
        <translation>
            <numerusform>Через {n} минуту</numerusform>
            <numerusform>Через {n} минуты</numerusform>
            <numerusform>Через {n} минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Take the passphrase away…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Снять пароль…</translation>
    </message>
    <message>
        <source>Remove everything personal…</source>
        <extracomment>protecting.py</extracomment>
        <translation>Удалить всё личное…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>The notes were written to {name}.</source>
        <extracomment>saved_page.py</extracomment>
        <translation>Заметки записаны в {name}.</translation>
    </message>
    <message>
        <source>Nothing yet. Save in the reader keeps a document here, at the page that you choose.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Пока ничего нет. «Сохранить» при чтении помещает документ сюда, на выбранной странице.</translation>
    </message>
    <message>
        <source>Saved documents</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Сохранённые документы</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>In a new list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>В новый список</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the reader, or choose a page, and add one.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Заметок пока нет. Выберите слова или страницу при чтении и добавьте заметку.</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <extracomment>guide_page.py, saved_panes.py</extracomment>
        <translation>Заметки и выделения</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Поиск в заметках</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Экспорт заметок…</translation>
    </message>
    <message>
        <source>Made on an earlier edition of this file.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Сделана в прежней редакции этого файла.</translation>
    </message>
    <message>
        <source>What was opened</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Что открывалось</translation>
    </message>
    <message>
        <source>Nothing was opened since history is kept.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>С тех пор как сохраняется история, ничего не открывалось.</translation>
    </message>
    <message>
        <source>Off: what was kept is forgotten, with the pages where you stopped.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Выключено: сохранённое удаляется вместе со страницами, на которых вы остановились.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>Очистить историю</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>История очищена.</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Спрашивать, если загрузка больше</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>settings_page.py, top_bar.py</extracomment>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this laptop only.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Выбранное действует сразу и только на этом компьютере.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Documents stay in their own languages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Документы остаются на своих языках.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Pages of documents stay light.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Страницы документов остаются светлыми.</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>тема тёмная светлая</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>settings_page.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Text, rows and icons together. The window opens again for it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Текст, строки и значки вместе. Окно для этого откроется заново.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <extracomment>settings_page.py</extracomment>
        <translation>масштаб шрифт</translation>
    </message>
    <message>
        <source>Show only icons at the side</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Показывать сбоку только значки</translation>
    </message>
    <message>
        <source>Their names stand in their tooltips.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Их названия видны в подсказках.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Открывать то, что было открыто в прошлый раз</translation>
    </message>
    <message>
        <source>The documents in their tabs, at their pages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Документы во вкладках, на своих страницах.</translation>
    </message>
    <message>
        <source>Search and guidance can show only what is for you.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Поиск и руководства могут показывать только то, что предназначено вам.</translation>
    </message>
    <message>
        <source>post mission audience</source>
        <extracomment>settings_page.py</extracomment>
        <translation>должность миссия кому адресовано</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Что хранится о вас</translation>
    </message>
    <message>
        <source>Keep what I have read</source>
        <extracomment>saved_panes.py, settings_page.py</extracomment>
        <translation>Хранить то, что я читал(а)</translation>
    </message>
    <message>
        <source>Rotate the pages to the right, to the left</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Повернуть страницы вправо, влево</translation>
    </message>
    <message>
        <source>Save the document, or the page that is read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Сохранить документ или открытую страницу</translation>
    </message>
    <message>
        <source>Highlight the words that are selected, write a note</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Выделить выбранные слова, написать заметку</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Вернуть удалённое</translation>
    </message>
    <message>
        <source>Show or hide what is known about the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Показать или скрыть сведения о документе</translation>
    </message>
    <message>
        <source>Only icons at the side, or their names too</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Сбоку только значки или также их названия</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; Check for updates goes on at once.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Синхронизации пришлось сделать перерыв до завершения, потому что сейчас продолжать нельзя. Полученное сохранено, и она продолжится сама, когда будет можно; кнопка «Проверить обновления» продолжит сразу.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Under What is kept here, allow more or keep fewer documents.</source>
        <extracomment>here_words.py</extracomment>
        <translation>По их текстам всё равно можно искать. На странице «Что хранится здесь» разрешите больше или храните меньше документов.</translation>
    </message>
    <message>
        <source>Allow more under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Разрешите больше на странице «Что хранится здесь».</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger limit under Data and schedule.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Отведённые на этот день {size} израсходованы, поэтому синхронизация приостановлена. Изменения статусов получены, загруженное сохранено. Она продолжится при первой синхронизации после {until} или сегодня с большим пределом в карточке «Данные и расписание».</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Документы загружаются только с {start} до {end}, поэтому синхронизация приостановлена. Изменения статусов получены, загруженное сохранено. Она продолжится при первой синхронизации после {until} или сейчас кнопкой «Проверить обновления».</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Это соединение оплачивается по объёму, поэтому синхронизация приостановлена. Изменения статусов получены, загруженное сохранено. Она продолжится при первой синхронизации по другому соединению или сейчас кнопкой «Проверить обновления».</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>На диске мало места: предстоит получить {needed}, свободно {free}. Синхронизация берёт то, что помещается, сначала списки и тексты. Освободите место или храните меньше документов: страница «Что хранится здесь».</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (a request, written under For another laptop, says what is here), or ask the publisher for an address and give it to the source {name} under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Импортируйте другой пакет этого издателя, в котором есть недостающее (что здесь есть, сообщает запрос со страницы «Для другого компьютера»), или узнайте у издателя адрес и укажите его у источника {name} на странице «Пакеты, источники».</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Choose Import a pack… in place of this.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} — пакет, а не источник: документы и подпись издателя в нём самом. Ничего не добавлено. Выберите вместо этого «Импортировать пакет…».</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and remove that source under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Либо он введён с ошибкой, либо {name} — кто-то другой под именем издателя. Узнайте отпечаток у издателя снова, не тем путём, каким получен {name}. Если он всё ещё другой, не действуйте по тому, что получено от {name}, и удалите этот источник на странице «Пакеты, источники».</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, add this address to that source under Packs &amp; sources; to ask it here only, remove {other} first.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} — тот же издатель, что и источник {other} ({place}). Ничего не добавлено. Чтобы опрашивать его и здесь, добавьте этот адрес к тому источнику на странице «Пакеты, источники»; чтобы только здесь, сначала удалите {other}.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Места недостаточно: пакету нужно {needed}, а в {destination} свободно {free}. Ничего не записано. Освободите место, возьмите накопитель побольше или выберите меньше.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place}: место кончилось во время записи пакета, потому что туда записывалось и другое. Записанное из пакета удалено; всё остальное там осталось прежним. Освободите место и запишите пакет снова.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place}: имена документов там записать нельзя, файловая система не знает этих букв. Пакет не сделан. Возьмите накопитель, отформатированный как FAT32 или exFAT, и запишите пакет снова.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to write it again under For another laptop, and to send the file as it is.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{path} — не запрос. Ничего не экспортировано. Попросите отправителя записать его снова на странице «Для другого компьютера» и прислать файл как есть.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Подписанного {source} здесь нет или есть лишь часть. Пакет не сделан. Нажмите «Проверить обновления», дождитесь конца и запишите пакет снова.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>Списка {collection} в последней подписанной редакции здесь нет, поэтому он не вошёл в пакет. Нажмите «Проверить обновления», дождитесь конца и запишите пакет снова.</translation>
    </message>
    <message>
        <source>In the queue, {size}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>В очереди, {size}</translation>
    </message>
    <message>
        <source>Do not get it</source>
        <extracomment>info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>{size} in this language</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{size} на этом языке</translation>
    </message>
    <message>
        <source>Remove from this laptop…</source>
        <extracomment>info_panel.py, reader_having.py</extracomment>
        <translation>Удалить с этого ноутбука…</translation>
    </message>
    <message>
        <source>This document is not on this laptop. Ask for it, and it comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этого документа нет на этом ноутбуке. Запросите его, и он придёт первым при следующем подключении.</translation>
    </message>
    <message>
        <source>It is in the queue, and comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Он в очереди и придёт первым при следующем подключении.</translation>
    </message>
    <message>
        <source>Copy to this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Скопировать на этот ноутбук</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <extracomment>proposal.py</extracomment>
        <translation>Выбрать, что хранить…</translation>
    </message>
    <message>
        <source>Save this page, add to a list, remove from this laptop</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Сохранить эту страницу, добавить в список, удалить с этого ноутбука</translation>
    </message>
    <message>
        <source>On this laptop only. Without it nothing is opened again by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Только на этом компьютере. Без этого ничего не открывается снова само.</translation>
    </message>
    <message>
        <source>history private</source>
        <extracomment>settings_page.py</extracomment>
        <translation>история личное</translation>
    </message>
    <message>
        <source>Encrypts notes, saved documents, lists, history and searches, and locks them by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Шифрует заметки, сохранённые документы, списки, историю и запросы и блокирует их автоматически.</translation>
    </message>
    <message>
        <source>When nobody has pressed a key or moved the mouse for so long. What you are typing is kept first.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Когда столько времени никто не нажимал клавиш и не двигал мышь. То, что вы пишете, сначала сохраняется.</translation>
    </message>
    <message>
        <source>Keep what I have searched for</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Хранить то, что я искал(а)</translation>
    </message>
    <message>
        <source>On this laptop only. It is offered again below the search box.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Только на этом компьютере. Это снова предлагается под строкой поиска.</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>settings_page.py</extracomment>
        <translation>история</translation>
    </message>
    <message>
        <source>How often sources are asked, when, how fast and what is fetched.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Как часто опрашиваются источники, когда, с какой скоростью и что загружается.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>sync network speed limit metered</source>
        <extracomment>settings_page.py</extracomment>
        <translation>синхронизация сеть скорость предел</translation>
    </message>
    <message>
        <source>Where the documents on this laptop come from.</source>
        <extracomment>sources_page.py, settings_page.py</extracomment>
        <translation>Откуда взяты документы на этом компьютере.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Где она находится</translation>
    </message>
    <message>
        <source>The program, and this folder: nothing else holds your documents.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Программа и эта папка: больше нигде ваших документов нет.</translation>
    </message>
    <message>
        <source>How much it takes</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Сколько места она занимает</translation>
    </message>
    <message>
        <source>space disk</source>
        <extracomment>settings_page.py</extracomment>
        <translation>место диск</translation>
    </message>
    <message>
        <source>How to find, read and update, in a few minutes.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Как искать, читать и обновлять: за несколько минут.</translation>
    </message>
    <message>
        <source>You read and change the report before you give it to anybody.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Вы читаете и меняете отчёт, прежде чем отдать его кому-либо.</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Написать отчёт…</translation>
    </message>
    <message>
        <source>Its version, and the licences of all that is in it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Версия и лицензии всех составных частей.</translation>
    </message>
    <message>
        <source>As its publisher orders it</source>
        <extracomment>shelving.py</extracomment>
        <translation>В порядке издателя</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelving.py</extracomment>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelving.py</extracomment>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By reference number</source>
        <extracomment>shelving.py</extracomment>
        <translation>По номеру документа</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>shelving.py</extracomment>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Показывать только значки</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Показывать названия</translation>
    </message>
    <message>
        <source>{left} left of your {size}</source>
        <extracomment>sidebar.py</extracomment>
        <translation>Осталось {left} из {size}</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>slide_view.py</extracomment>
        <translation>Заметки докладчика</translation>
    </message>
    <message>
        <source>This slide has no words.</source>
        <extracomment>slide_view.py</extracomment>
        <translation>На этом слайде нет текста.</translation>
    </message>
    <message>
        <source>Comes with packs; no address is known.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Приходит с пакетами; адрес неизвестен.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint by another way, and type what you were told: it is compared.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Узнайте отпечаток у издателя другим путём и введите, что вам сказали: он будет сверен.</translation>
    </message>
    <message>
        <source>Next try: {when}.</source>
        <extracomment>source_card.py, source_rows.py</extracomment>
        <translation>Следующая попытка: {when}.</translation>
    </message>
    <message>
        <source>Also asked at: {places}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Запрашивается также: {places}</translation>
    </message>
    <message>
        <source>Asked at no other place.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Больше нигде не запрашивается.</translation>
    </message>
    <message>
        <source>Mirrors…</source>
        <extracomment>source_card.py</extracomment>
        <translation>Зеркала…</translation>
    </message>
    <message>
        <source>Change the mirrors of {name}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Изменить зеркала {name}</translation>
    </message>
    <message>
        <source>Mirrors, with a space between them</source>
        <extracomment>source_card.py</extracomment>
        <translation>Зеркала, через пробел</translation>
    </message>
    <message>
        <source>Other addresses or folders with the same collections, with a space between them. They need no trust.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Другие адреса или папки с теми же собраниями, через пробел. Доверять им не нужно.</translation>
    </message>
    <message>
        <source>Take its files off this laptop, too: {size}</source>
        <extracomment>source_card.py</extracomment>
        <translation>Удалить и его файлы с этого компьютера: {size}</translation>
    </message>
    <message>
        <source>What is taken off can still be searched. It comes back when the source is added again.</source>
        <extracomment>source_card.py</extracomment>
        <translation>По удалённому можно искать. Оно вернётся, если добавить источник снова.</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Что хранится здесь…</translation>
    </message>
    <message>
        <source>For another laptop…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Для другого компьютера…</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come with the next update</source>
        <extracomment>status_bar.py; for one: {n} item comes with the next update</extracomment>
        <translation>
            <numerusform>{n} файл поступит со следующим обновлением</numerusform>
            <numerusform>{n} файла поступят со следующим обновлением</numerusform>
            <numerusform>{n} файлов поступят со следующим обновлением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items waiting for a connection</source>
        <extracomment>status_bar.py; for one: {n} item waiting for a connection</extracomment>
        <translation>
            <numerusform>{n} файл ждёт подключения</numerusform>
            <numerusform>{n} файла ждут подключения</numerusform>
            <numerusform>{n} файлов ждут подключения</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Open documents</source>
        <extracomment>tabs.py</extracomment>
        <translation>Открытые документы</translation>
    </message>
    <message>
        <source>Close this document</source>
        <extracomment>tabs.py</extracomment>
        <translation>Закрыть этот документ</translation>
    </message>
    <message>
        <source>Something unexpected happened, and this was not finished. Try it again. If it happens again, write a report: Settings, Report a problem.</source>
        <extracomment>tasks.py</extracomment>
        <translation>Произошло нечто неожиданное, и это не завершено. Попробуйте ещё раз. Если это повторится, напишите отчёт: «Настройки», «Сообщить о проблеме».</translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>Какие занятия показаны</translation>
    </message>
    <message>
        <source>All pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>Все материалы здесь</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>Нет на этом компьютере</translation>
    </message>
    <message numerus="yes">
        <source>{n} lessons</source>
        <extracomment>training_page.py; for one: {n} lesson</extracomment>
        <translation>
            <numerusform>{n} занятие</numerusform>
            <numerusform>{n} занятия</numerusform>
            <numerusform>{n} занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>Материалов здесь: {n} из {total}</translation>
    </message>
    <message>
        <source>Only what is on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>Только то, что есть на этом компьютере</translation>
    </message>
    <message>
        <source>What stands here was superseded, or is not here.</source>
        <extracomment>training_page.py</extracomment>
        <translation>То, что здесь стоит, заменено или отсутствует.</translation>
    </message>
    <message>
        <source>This lesson cannot be shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>Это занятие нельзя показать</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_bar.py</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>See what would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Посмотреть, что придёт</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept, and it goes on where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Приостановлено. Полученное сохранено, загрузка продолжится с того же места.</translation>
    </message>
    <message>
        <source>You can keep working. Finished documents open at once, and a broken connection starts again where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Можно продолжать работу. Готовые документы открываются сразу, а прерванная связь продолжится с того же места.</translation>
    </message>
    <message>
        <source>Superseding guidance comes first</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Сначала то, что заменяет прежнее</translation>
    </message>
    <message>
        <source>Fetch {what}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Загрузить: {what}</translation>
    </message>
    <message>
        <source>What would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Что придёт</translation>
    </message>
    <message>
        <source>{size} of texts</source>
        <extracomment>updates_page.py</extracomment>
        <translation>тексты: {size}</translation>
    </message>
    <message>
        <source>Only lists and changes of status, which are small.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Только списки и изменения статуса, они невелики.</translation>
    </message>
    <message>
        <source>Nothing new: everything that is wanted is on this laptop.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Ничего нового: всё нужное есть на этом компьютере.</translation>
    </message>
    <message>
        <source>{size} of it would come today, {later} would wait for another day.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Из них сегодня пришло бы {size}, {later} ждали бы другого дня.</translation>
    </message>
    <message>
        <source>Last import</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Последний импорт</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents that were open last time are not in this library any more.</source>
        <extracomment>whereabouts.py; for one: {n} document that was open last time is not in this library any more.</extracomment>
        <translation>
            <numerusform>{n} документа, открытого в прошлый раз, больше нет в этой библиотеке.</numerusform>
            <numerusform>{n} документов, открытых в прошлый раз, больше нет в этой библиотеке.</numerusform>
            <numerusform>{n} документов, открытых в прошлый раз, больше нет в этой библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>wording.py</extracomment>
        <translation>Справочный материал</translation>
    </message>
    <message>
        <source>There is no source named {source}. Add it first.</source>
        <extracomment>catalogue.py</extracomment>
        <translation>Источника с именем {source} нет. Сначала добавьте его.</translation>
    </message>
    <message>
        <source>A source named {source} was removed, and had another key. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>Источник с именем {source} был удалён и имел другой ключ. Ничего не изменено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A source named {source} is there already. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>Источник с именем {source} уже есть. Ничего не изменено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner}. They were not taken, because only one source may speak for an institute. Ask the publisher which is right; if this one, remove {owner} and add this one with its fingerprint.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>{source} предлагает документы {institute}, которые поступают из источника {owner}. Они не приняты, потому что за учреждение может говорить только один источник. Спросите издателя, какой из них верен; если этот, удалите {owner} и добавьте этот с его отпечатком.</translation>
    </message>
    <message>
        <source>The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again.</source>
        <extracomment>copies.py</extracomment>
        <translation>Файл на этом диске уже не тот, который подписал издатель: он изменён или повреждён. Он не был открыт. Выполните `fieldshelf verify --repair`, затем `fieldshelf sync`: он будет загружен снова.</translation>
    </message>
    <message>
        <source>No copy of the document could be made for the other program, because the disk is full or may not be written, or because that program still holds the last copy. The document itself is safe and opens here. Close the other program or make room, then try again.</source>
        <extracomment>copies.py</extracomment>
        <translation>Не удалось сделать копию документа для другой программы: диск заполнен или защищён от записи либо та программа ещё держит прежнюю копию. Сам документ цел и открывается здесь. Закройте другую программу или освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>Библиотека записана более новой версией Fieldshelf (формат {here}; эта программа знает {known}). Ничего не изменено. Обновите Fieldshelf на этом компьютере и откройте библиотеку снова.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was already in the library is lost. Free some space and try again.</source>
        <extracomment>database.py, objects.py</extracomment>
        <translation>Диск заполнен. Ничего из того, что уже было в библиотеке, не потеряно. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The library is being changed by another window or program. Nothing was lost. Try again in a moment.</source>
        <extracomment>database.py</extracomment>
        <translation>Библиотеку сейчас изменяет другое окно или другая программа. Ничего не потеряно. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing here. Nothing was changed. Check that its folder exists and who may write to it.</source>
        <extracomment>database.py</extracomment>
        <translation>Библиотеку нельзя открыть здесь для записи. Ничего не изменено. Проверьте, что её папка существует и кто может в неё писать.</translation>
    </message>
    <message>
        <source>The disk did not read or write a part of the library. Nothing was reported as done that is not. Check that the disk or stick is still connected, and try again.</source>
        <extracomment>database.py</extracomment>
        <translation>Диск не прочитал или не записал часть библиотеки. Ничего не сообщено как сделанное, если это не так. Проверьте, что диск или накопитель ещё подключён, и повторите попытку.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more: it was moved, renamed or deleted, or its disk was taken out. Nothing is written meanwhile, and your notes are kept apart from it. Put it back, and everything goes on: {folder}</source>
        <extracomment>database.py</extracomment>
        <translation>Папки библиотеки больше нет на месте: её переместили, переименовали или удалили либо извлекли её диск. Пока ничего не записывается, а ваши заметки хранятся отдельно. Верните её на место, и всё продолжится: {folder}</translation>
    </message>
    <message>
        <source>A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>database.py</extracomment>
        <translation>Часть библиотеки на этом диске повреждена. Сами документы хранятся отдельно. Выполните `fieldshelf verify --repair`, затем `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The process that prepares texts could not be started.</source>
        <extracomment>entering_child.py</extracomment>
        <translation>Не удалось запустить процесс, который подготавливает тексты.</translation>
    </message>
    <message>
        <source>Reading this file gave nothing that makes sense. It is probably damaged: get another copy.</source>
        <extracomment>__init__.py</extracomment>
        <translation>Чтение этого файла не дало ничего осмысленного. Вероятно, он повреждён: получите другую копию.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Save it in the newer format, or as PDF.</source>
        <extracomment>office.py</extracomment>
        <translation>Этот файл слишком велик, чтобы прочитать его здесь. Сохраните его в более новом формате или как PDF.</translation>
    </message>
    <message>
        <source>This PDF claims to have {pages} pages, more than can be read here. Open it with another program.</source>
        <extracomment>pdf.py</extracomment>
        <translation>В этом PDF, по его данным, {pages} страниц — больше, чем можно прочитать здесь. Откройте его в другой программе.</translation>
    </message>
    <message>
        <source>This document has no page {page}. It ends at page {last}.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>В этом документе нет страницы {page}. Последняя страница — {last}.</translation>
    </message>
    <message>
        <source>Page {page} of this document is damaged and cannot be shown; other pages may be readable.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>Страница {page} этого документа повреждена, и показать её нельзя; другие страницы, возможно, читаются.</translation>
    </message>
    <message>
        <source>This document is locked with a password, so its text cannot be read or shown here. Open it with its own program and the password, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>Этот документ закрыт паролем, поэтому его текст нельзя здесь прочитать или показать. Откройте его в его собственной программе с паролем или попросите у издателя открытую копию.</translation>
    </message>
    <message>
        <source>This document is locked by a method that is not known here, so its text cannot be read or shown. Open it with its own program, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>Этот документ закрыт неизвестным здесь способом, поэтому его текст нельзя ни прочитать, ни показать. Откройте его в его собственной программе или попросите у издателя открытую копию.</translation>
    </message>
    <message>
        <source>This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Этот документ повреждён или неполон, и прочитать его нельзя. Получите другую копию там, откуда он поступил.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) cannot be read or shown here. Open it with a program made for them; its publisher can make its text searchable by adding a PDF of it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Файлы этого типа ({type}) нельзя здесь прочитать или показать. Откройте его в предназначенной для этого программе; издатель может сделать его текст доступным для поиска, добавив PDF.</translation>
    </message>
    <message>
        <source>This file is called {suffix}, but its content is something else ({type}). It may be an error page saved in the document&apos;s place. Get the document again from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Этот файл называется {suffix}, но содержит другое ({type}). Возможно, вместо документа сохранена страница с ошибкой. Получите документ снова там, откуда он поступил.</translation>
    </message>
    <message>
        <source>This document unpacks to more files than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>При распаковке в этом документе больше файлов, чем допустимо; чтение остановлено. Возможно, он повреждён или сделан во вред. Откройте его в другой программе, если доверяете его происхождению.</translation>
    </message>
    <message>
        <source>This document unpacks to more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>При распаковке в этом документе больше текста, чем допустимо; чтение остановлено. Возможно, он повреждён или сделан во вред. Откройте его в другой программе, если доверяете его происхождению.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, and its permissions.</source>
        <extracomment>channel.py</extracomment>
        <translation>Этого файла больше нет на прежнем месте, или его нельзя прочитать. Проверьте, что он там есть, и права доступа к нему.</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Это было прервано.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, then drop it again.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Этого файла больше нет на прежнем месте, или его нельзя читать. Убедитесь, что он там, и перетащите его снова.</translation>
    </message>
    <message>
        <source>This is not a file that can be looked at. Drop a document: a PDF, an Office file, a text.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Этот файл нельзя проверить. Перетащите документ: PDF, офисный файл, текст.</translation>
    </message>
    <message>
        <source>This file has {size}; files of up to {most} are looked at. It was not read. Search for its title or its number instead.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Размер этого файла — {size}; проверяются файлы до {most}. Он не был прочитан. Поищите его по названию или номеру.</translation>
    </message>
    <message>
        <source>There is no library here yet. Add a source, or import a pack, to begin one.</source>
        <extracomment>nothing_found.py, library.py</extracomment>
        <translation>Библиотеки здесь пока нет. Чтобы начать её, добавьте источник или импортируйте пакет.</translation>
    </message>
    <message>
        <source>A library cannot be made here, because the folder cannot be written. Choose another place for it.</source>
        <extracomment>library.py</extracomment>
        <translation>Создать библиотеку здесь нельзя, потому что в папку нельзя писать. Выберите для неё другое место.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now. Reading and searching go on. Wait until it has finished, then try again.</source>
        <extracomment>library.py</extracomment>
        <translation>Библиотеку сейчас изменяет другое окно или другая программа. Чтение и поиск продолжаются. Дождитесь завершения и повторите попытку.</translation>
    </message>
    <message>
        <source>The library cannot be written. It can still be read and searched. Check who may write to its folder.</source>
        <extracomment>library.py, objects.py</extracomment>
        <translation>В библиотеку нельзя писать. Её по-прежнему можно читать и искать в ней. Проверьте, кто может писать в её папку.</translation>
    </message>
    <message>
        <source>There is no document {document} in this library. Its publisher may have removed it. Search for its title.</source>
        <extracomment>library.py</extracomment>
        <translation>Документа {document} в этой библиотеке нет. Возможно, издатель удалил его. Поищите по названию.</translation>
    </message>
    <message>
        <source>The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. Run `fieldshelf sync`: it is fetched again.</source>
        <extracomment>library.py</extracomment>
        <translation>Файла этого документа больше нет на этом диске, хотя он был загружен. Сейчас открыть его нельзя. Выполните `fieldshelf sync`: он будет загружен снова.</translation>
    </message>
    <message>
        <source>This document is not on this computer yet; only its description and text are. Download it the next time there is a connection.</source>
        <extracomment>library.py</extracomment>
        <translation>Этого документа пока нет на этом компьютере, есть только его описание и текст. Загрузите его, когда будет связь.</translation>
    </message>
    <message>
        <source>Nothing can be written in this place, so this cannot be kept. Nothing was changed.</source>
        <extracomment>notes.py</extracomment>
        <translation>Здесь ничего нельзя записать, поэтому сохранить это невозможно. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <extracomment>personal.py</extracomment>
        <translation>Парольная фраза должна содержать хотя бы один символ. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Чтение этого файла заняло слишком много времени и было остановлено. Возможно, он повреждён или сделан во вред. Откройте его в другой программе, если доверяете его происхождению.</translation>
    </message>
    <message>
        <source>This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Этому файлу нужно больше памяти, или в нём больше текста, чем допустимо; чтение остановлено. Возможно, он повреждён или сделан во вред. Откройте его в другой программе, если доверяете его происхождению.</translation>
    </message>
    <message>
        <source>Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Прочитать этот файл не удалось, чтение остановлено; больше ничто не затронуто. Вероятно, он повреждён. Получите другую копию или откройте его в другой программе, если доверяете его происхождению.</translation>
    </message>
    <message>
        <source>No program on this computer would open {name}. The file itself is here and intact. Install a program for this type of file, or save a copy and open it elsewhere.</source>
        <extracomment>programs.py</extracomment>
        <translation>Ни одна программа на этом компьютере не открыла {name}. Сам файл здесь и цел. Установите программу для файлов этого типа или сохраните копию и откройте её в другом месте.</translation>
    </message>
    <message>
        <source>No program on this computer would open this address. Write it down, and open it on another computer.</source>
        <extracomment>programs.py</extracomment>
        <translation>Ни одна программа на этом компьютере не открывает этот адрес. Запишите его и откройте на другом компьютере.</translation>
    </message>
    <message>
        <source>Another window has just changed the passphrase. Try again.</source>
        <extracomment>records.py</extracomment>
        <translation>Другое окно только что изменило парольную фразу. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them with your passphrase first.</source>
        <extracomment>records.py</extracomment>
        <translation>Ваши заметки закрыты. Сначала откройте их своей парольной фразой.</translation>
    </message>
    <message>
        <source>The backup of the catalogue could not be read again, and was thrown away. The library is as it was. Run `fieldshelf verify`, and check the disk.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Резервную копию каталога не удалось прочитать, и она отброшена. Библиотека осталась прежней. Выполните `fieldshelf verify` и проверьте диск.</translation>
    </message>
    <message>
        <source>The catalogue of this library is missing or empty, so nothing can be listed or searched. The documents are kept apart from it and are still here. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Каталог этой библиотеки отсутствует или пуст, поэтому ничего нельзя перечислить или найти. Документы хранятся отдельно и по-прежнему здесь. Выполните `fieldshelf verify --repair`, затем `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>What was left of it is kept as {name}.</source>
        <extracomment>recovery.py</extracomment>
        <translation>То, что от него осталось, сохранено как {name}.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing. It was restored from the backup of the last sync.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Каталог был повреждён или отсутствовал. Он восстановлен из резервной копии последней синхронизации.</translation>
    </message>
    <message>
        <source>Run `fieldshelf source list` and look whether all your sources are there, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Выполните `fieldshelf source list` и проверьте, все ли источники на месте, затем `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing, and there is no usable backup of it. An empty one was made.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Каталог был повреждён или отсутствовал, и пригодной резервной копии нет. Создан пустой каталог.</translation>
    </message>
    <message>
        <source>Add your sources again with `fieldshelf source add`, then run `fieldshelf sync`: the documents are still on this disk and are not fetched again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Добавьте свои источники снова командой `fieldshelf source add`, затем выполните `fieldshelf sync`: документы по-прежнему на этом диске и не загружаются снова.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now, so it was not repaired. Nothing was changed. Wait until it has finished, then run `fieldshelf verify --repair` again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Библиотеку сейчас изменяет другое окно или другая программа, поэтому она не исправлена. Ничего не изменено. Дождитесь завершения и снова выполните `fieldshelf verify --repair`.</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be written, because the disk is full or write-protected, or another program holds a file of it. Nothing was lost. Close other windows of Fieldshelf, make room, then try again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>Не удалось записать в папку библиотеки: диск заполнен или защищён от записи либо другая программа держит её файл. Ничего не потеряно. Закройте другие окна Fieldshelf, освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>Showing this document failed. It is probably damaged: get another copy of it.</source>
        <extracomment>viewers.py, rendering.py</extracomment>
        <translation>Показать этот документ не удалось. Вероятно, он повреждён: получите другую копию.</translation>
    </message>
    <message>
        <source>look find question number</source>
        <extracomment>guide_page.py</extracomment>
        <translation>искать найти вопрос номер</translation>
    </message>
    <message>
        <source>{path} is no whole path of a folder. Choose the folder with the button beside it.</source>
        <extracomment>fields.py</extracomment>
        <translation>{path} — не полный путь к папке. Выберите папку кнопкой рядом.</translation>
    </message>
    <message>
        <source>Choose where it goes: a stick, or a folder on it. Nothing was written.</source>
        <extracomment>fields.py</extracomment>
        <translation>Выберите, куда записать: на накопитель или в папку на нём. Ничего не записано.</translation>
    </message>
    <message>
        <source>quotes exact phrase without</source>
        <extracomment>guide_page.py</extracomment>
        <translation>кавычки точно фраза без</translation>
    </message>
    <message>
        <source>old outdated previous edition replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>старый устаревший прежняя редакция заменён</translation>
    </message>
    <message>
        <source>offline internet network wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>без сети интернет сеть офлайн</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Несколько языков</translation>
    </message>
    <message>
        <source>The letters below a result are the languages that a document has. The language of the window is chosen at the top; documents stay in their own.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Буквы под результатом — языки документа. Язык окна выбирается вверху; документы остаются на своих языках.</translation>
    </message>
    <message>
        <source>translate translation English French Arabic</source>
        <extracomment>guide_page.py</extracomment>
        <translation>перевод перевести английский французский арабский</translation>
    </message>
    <message>
        <source>open page next return</source>
        <extracomment>guide_page.py</extracomment>
        <translation>открыть страница следующий назад</translation>
    </message>
    <message>
        <source>tabs windows</source>
        <extracomment>guide_page.py</extracomment>
        <translation>вкладки окна</translation>
    </message>
    <message>
        <source>old warning bar replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>старый предупреждение полоса заменён</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>guide_page.py</extracomment>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>print printer copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>печать принтер копия</translation>
    </message>
    <message>
        <source>mark comment write remember annotate</source>
        <extracomment>guide_page.py</extracomment>
        <translation>пометить комментарий написать запомнить</translation>
    </message>
    <message>
        <source>A document that was lost from sight</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Документ, потерянный из виду</translation>
    </message>
    <message>
        <source>Saved has a history of what was opened, and Home has what was read last.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>В разделе «Сохранено» есть история открытого, а на странице «Главная» — то, что читали последним.</translation>
    </message>
    <message>
        <source>lost recent where again forgotten</source>
        <extracomment>guide_page.py</extracomment>
        <translation>потерян недавно где снова забыл</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Парольная защита</translation>
    </message>
    <message>
        <source>It encrypts notes, saved documents and history, which others on this laptop then cannot read: see Settings. Without it they are lost; documents are not.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Пароль шифрует заметки, сохранённые документы и историю: другие на этом ноутбуке их не прочтут (см. «Настройки»). Без пароля они потеряны, а документы — нет.</translation>
    </message>
    <message>
        <source>password lock private secret forgotten login</source>
        <extracomment>guide_page.py</extracomment>
        <translation>пароль замок личное секрет забыл вход</translation>
    </message>
    <message>
        <source>Less room on the disk</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Меньше места на диске</translation>
    </message>
    <message>
        <source>Choose what is kept under Packs &amp; sources. Texts stay, so that everything is still found.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Выберите, что хранить, в разделе «Пакеты, источники». Тексты остаются, и всё по-прежнему находится.</translation>
    </message>
    <message>
        <source>room space full delete remove size storage</source>
        <extracomment>guide_page.py</extracomment>
        <translation>место диск заполнен удалить убрать размер</translation>
    </message>
    <message>
        <source>internet download sync new wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>интернет скачать синхронизация новое</translation>
    </message>
    <message>
        <source>USB drive memory card bring copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB флешка карта памяти принести копия</translation>
    </message>
    <message>
        <source>Export a pack under Packs &amp; sources, and take it there on a stick.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Экспортируйте пакет в разделе «Пакеты, источники» и отнесите его на флеш-накопителе.</translation>
    </message>
    <message>
        <source>USB share give send copy colleague</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB поделиться передать отправить копия коллега</translation>
    </message>
    <message>
        <source>safe trust virus forged real</source>
        <extracomment>guide_page.py</extracomment>
        <translation>безопасно доверие вирус подделка подлинный</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Хранить</translation>
    </message>
    <message>
        <source>Slide {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>Слайд {n} из {total}, открыт {date}</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Этот PDF повреждён: его нельзя прочитать.</translation>
    </message>
    <message>
        <source>This file is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Этот файл повреждён: его нельзя прочитать.</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Содержимое файла не соответствует его имени.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Этот файл защищён паролем.</translation>
    </message>
    <message>
        <source>Files of this type cannot be read here.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Файлы этого типа здесь не читаются.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Этот файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>Nothing else in it says which document it is: no document here has these bytes, and its name has no number.</source>
        <extracomment>identifying.py</extracomment>
        <translation>Больше ничто не говорит, какой это документ: ни один документ здесь не совпадает с ним побайтно, и в имени нет известного номера.</translation>
    </message>
    <message>
        <source>Chosen counts documents alone, without their texts.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>«Выбрано» — только документы, без их текстов.</translation>
    </message>
    <message>
        <source>Used are documents that are here, and the texts of all.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Занято документами, которые есть здесь, и текстами всех.</translation>
    </message>
    <message>
        <source>{size} of small files come with the texts, whatever is chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} небольших файлов приходит вместе с текстами при любом выборе.</translation>
    </message>
    <message>
        <source>All files here are small: they come with the texts and stay, whatever is chosen. A choice counts for larger files that come later.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>Все файлы здесь небольшие: они приходят вместе с текстами и остаются при любом выборе. Выбор действует для более крупных файлов, которые придут позже.</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>notes_hint.py</extracomment>
        <translation>Показать заметки</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes have these words.</source>
        <extracomment>notes_hint.py; for one: {n} of your notes has these words.</extracomment>
        <translation>
            <numerusform>Эти слова есть в {n} вашей заметке.</numerusform>
            <numerusform>Эти слова есть в {n} ваших заметках.</numerusform>
            <numerusform>Эти слова есть в {n} ваших заметках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>page_saying.py</extracomment>
        <translation>Страница {n} из {total}</translation>
    </message>
    <message>
        <source>This page has no words that can be read aloud: it is a picture.</source>
        <extracomment>page_saying.py</extracomment>
        <translation>На этой странице нет слов, которые можно прочитать вслух: это изображение.</translation>
    </message>
    <message>
        <source>Checking the publisher’s keys</source>
        <extracomment>phases.py</extracomment>
        <translation>Проверка ключей издателя</translation>
    </message>
    <message>
        <source>Checking the publisher’s signatures</source>
        <extracomment>phases.py</extracomment>
        <translation>Проверка подписей издателя</translation>
    </message>
    <message>
        <source>Reading what the publisher offers</source>
        <extracomment>phases.py</extracomment>
        <translation>Чтение списка того, что предлагает издатель</translation>
    </message>
    <message>
        <source>Asking {place}</source>
        <extracomment>phases.py</extracomment>
        <translation>Запрос к {place}</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, as it was installed</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}, установленная программа</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, from its source code</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}, из исходного кода</translation>
    </message>
    <message>
        <source>System: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Система: {what}</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <extracomment>problems.py</extracomment>
        <translation>Язык окна: {language}</translation>
    </message>
    <message>
        <source>Screens: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Экраны: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on this laptop</source>
        <extracomment>problems.py; for one: {n} of them on this laptop</extracomment>
        <translation>
            <numerusform>{n} на этом компьютере</numerusform>
            <numerusform>{n} на этом компьютере</numerusform>
            <numerusform>{n} на этом компьютере</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>problems.py; for one: {n} source</extracomment>
        <translation>
            <numerusform>{n} источник</numerusform>
            <numerusform>{n} источника</numerusform>
            <numerusform>{n} источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for the index</source>
        <extracomment>problems.py; for one: {n} document waits for the index</extracomment>
        <translation>
            <numerusform>{n} документ ждёт индексации</numerusform>
            <numerusform>{n} документа ждут индексации</numerusform>
            <numerusform>{n} документов ждут индексации</numerusform>
        </translation>
    </message>
    <message>
        <source>Library: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>Библиотека: {what}</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>problems.py</extracomment>
        <translation>Библиотеку не удаётся открыть.</translation>
    </message>
    <message>
        <source>What went wrong:</source>
        <extracomment>problems.py</extracomment>
        <translation>Что пошло не так:</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program started.</source>
        <extracomment>problems.py</extracomment>
        <translation>С запуска программы ошибок не было.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the documents.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Выберите папку с документами.</translation>
    </message>
    <message>
        <source>Choose the collection that they belong to, or write a new name.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Выберите собрание, к которому они относятся, или напишите новое название.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions now stand in the sheet. They count when the sheet is read back.</source>
        <extracomment>publish_folder.py; for one: {n} suggestion now stands in the sheet. It counts when the sheet is read back.</extracomment>
        <translation>
            <numerusform>{n} подсказка внесена в таблицу. Она вступит в действие, когда таблица будет прочитана обратно.</numerusform>
            <numerusform>{n} подсказки внесены в таблицу. Они вступят в действие, когда таблица будет прочитана обратно.</numerusform>
            <numerusform>{n} подсказок внесено в таблицу. Они вступят в действие, когда таблица будет прочитана обратно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it goes: the folder of the server, or a place of rclone.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Укажите, куда загрузить: папку сервера или место rclone.</translation>
    </message>
    <message>
        <source>Write the address that readers use, to check what is there.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Напишите адрес, которым пользуются читатели, чтобы проверить, что там есть.</translation>
    </message>
    <message>
        <source>Say what the institute is called, and choose a new or empty folder. Nothing was made.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Укажите название учреждения и выберите новую или пустую папку. Ничего не создано.</translation>
    </message>
    <message>
        <source>Choose the folder of the repository.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Выберите папку хранилища.</translation>
    </message>
    <message numerus="yes">
        <source>First pages say more: {n} suggestions. They are not in the sheet until you take them.</source>
        <extracomment>publish_suggestions.py; for one: First pages say more: {n} suggestion. It is not in the sheet until you take it.</extracomment>
        <translation>
            <numerusform>На первых страницах сказано больше: {n} подсказка. Она не попадёт в таблицу, пока вы её не примете.</numerusform>
            <numerusform>На первых страницах сказано больше: {n} подсказки. Они не попадут в таблицу, пока вы их не примете.</numerusform>
            <numerusform>На первых страницах сказано больше: {n} подсказок. Они не попадут в таблицу, пока вы их не примете.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that are clear</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Принять все однозначные</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take {value} as {field}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Принять {value} в графу «{field}»</translation>
    </message>
    <message>
        <source>In the sheet now, guessed: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Сейчас в таблице, угадано: {value}</translation>
    </message>
    <message>
        <source>At most one of these is right: look into the document.</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>Верно не более одного из этого: посмотрите в документ.</translation>
    </message>
    <message>
        <source>“{sentence}” in {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«{sentence}» в файле {file}</translation>
    </message>
    <message>
        <source>“{sentence}” on page {page} of {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«{sentence}» на странице {page} файла {file}</translation>
    </message>
    <message>
        <source>Writing into the sheet</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Запись в таблицу</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages cannot be searched: they are pictures.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages cannot be searched: it is a picture.</extracomment>
        <translation>
            <numerusform>{n} страница из {pages} недоступна для поиска: это изображение.</numerusform>
            <numerusform>{n} страницы из {pages} недоступны для поиска: это изображения.</numerusform>
            <numerusform>{n} страниц из {pages} недоступны для поиска: это изображения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages were read by machine: words on them may be wrong.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages was read by machine: words on it may be wrong.</extracomment>
        <translation>
            <numerusform>{n} страница из {pages} распознана машиной: в ней возможны ошибки.</numerusform>
            <numerusform>{n} страницы из {pages} распознаны машиной: в них возможны ошибки.</numerusform>
            <numerusform>{n} страниц из {pages} распознаны машиной: в них возможны ошибки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. Select words, or all of them with Ctrl+A, then press Ctrl+H.</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Ничего не выделено. Выделите слова или весь текст клавишами Ctrl+A, затем нажмите Ctrl+H.</translation>
    </message>
    <message>
        <source>Save slide {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>Сохранить слайд {n}</translation>
    </message>
    <message>
        <source>with some of the words, few or none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>с частью слов; со всеми мало или нет</translation>
    </message>
    <message>
        <source>{result}. {then}</source>
        <extracomment>source_rows.py</extracomment>
        <translation>{result}. {then}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>slide {n}</source>
        <extracomment>wording.py</extracomment>
        <translation>слайд {n}</translation>
    </message>
    <message>
        <source>Reading this file led to something that no document needs: using the network, starting a program or writing a file. It was stopped before it could. The file is probably made to do harm: do not open it, and tell whoever it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>Чтение этого файла привело к действию, которое не нужно ни одному документу: обращению к сети, запуску программы или записи файла. Оно было остановлено до того, как удалось. Вероятно, файл создан, чтобы причинить вред: не открывайте его и сообщите тому, от кого он получен.</translation>
    </message>
    <message>
        <source>A part of the library is not on this disk. Synchronise again to fetch it.</source>
        <extracomment>segments.py</extracomment>
        <translation>Части библиотеки нет на этом диске. Синхронизируйте снова, чтобы загрузить её.</translation>
    </message>
    <message>
        <source>The text of a document is not in the form it should be. The document itself can still be opened. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>Текст документа не в том виде, в каком должен быть. Сам документ по-прежнему можно открыть. Сообщите издателю.</translation>
    </message>
    <message>
        <source>A part of the library is damaged or not what it says. Check the library with repair, then synchronise.</source>
        <extracomment>segments.py</extracomment>
        <translation>Часть библиотеки повреждена или не то, чем названа. Проверьте библиотеку с исправлением, затем синхронизируйте.</translation>
    </message>
    <message>
        <source>A part of the library is larger than it may be, and was not read. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>Часть библиотеки больше, чем допустимо, и не прочитана. Сообщите издателю.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <extracomment>sentences.py</extracomment>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed. Try again.</source>
        <extracomment>vault.py</extracomment>
        <translation>Это не та парольная фраза. Ничего не изменено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Something in what is personal here is not as it was written, and cannot be read. The library is not touched by it.</source>
        <extracomment>vault.py</extracomment>
        <translation>Часть ваших личных данных не такова, какой была записана, и не может быть прочитана. Библиотека этим не затронута.</translation>
    </message>
    <message>
        <source>{name}: the file is not where it should be.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}: файла нет там, где он должен быть.</translation>
    </message>
    <message>
        <source>{name}: the file was changed or damaged on this disk.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}: файл изменён или повреждён на этом диске.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, which puts the backup of the last sync in its place, then `fieldshelf sync`.</source>
        <extracomment>verify.py</extracomment>
        <translation>Каталог повреждён. Сами документы хранятся отдельно. Выполните `fieldshelf verify --repair`, чтобы поставить на его место резервную копию последней синхронизации, затем `fieldshelf sync`.</translation>
    </message>
    <message>
        <source>The search index is damaged. Documents can still be read; repair builds it anew from the texts kept here.</source>
        <extracomment>verify.py</extracomment>
        <translation>Поисковый указатель повреждён. Документы по-прежнему можно читать; исправление построит его заново по хранящимся здесь текстам.</translation>
    </message>
    <message>
        <source>A bundle of texts</source>
        <extracomment>verify.py</extracomment>
        <translation>Набор текстов</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>verify.py</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Run verify with --repair, then synchronise: it is fetched again.</source>
        <extracomment>verify.py</extracomment>
        <translation>Выполните verify с --repair, затем синхронизируйте: он будет загружен снова.</translation>
    </message>
    <message>
        <source>Showing this file failed. It is probably damaged: get another copy.</source>
        <extracomment>viewing.py</extracomment>
        <translation>Показать этот файл не удалось. Вероятно, он повреждён: получите другую копию.</translation>
    </message>
    <message>
        <source>the bundle of texts {name} of {collection}</source>
        <extracomment>actions.py</extracomment>
        <translation>набор текстов {name} из {collection}</translation>
    </message>
    <message>
        <source>the file {name} of {document}</source>
        <extracomment>actions.py</extracomment>
        <translation>файл {name} документа {document}</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Отложено: тексты {collections} и {file} из {document}, {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Отложено: тексты {collections} и файлы (всего {files}), {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Отложено: тексты {collections}, {size}.</translation>
    </message>
    <message>
        <source>Held back: {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Отложено: {file} из {document}, {size}.</translation>
    </message>
    <message>
        <source>Held back: {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>Отложено файлов: {files}, {size}.</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger `fieldshelf sync --budget`.</source>
        <extracomment>budget.py</extracomment>
        <translation>Отведённые на этот день {size} израсходованы, поэтому синхронизация приостановлена. Изменения статусов получены, загруженное сохранено. Она продолжится при первой синхронизации после {until} или сегодня с большим значением `fieldshelf sync --budget`.</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with `fieldshelf sync --window none`.</source>
        <extracomment>budget.py</extracomment>
        <translation>Документы загружаются только с {start} до {end}, поэтому синхронизация приостановлена. Изменения статусов получены, загруженное сохранено. Она продолжится при первой синхронизации после {until} или сейчас командой `fieldshelf sync --window none`.</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with `fieldshelf sync --even-metered` (always: metered = &quot;go on&quot; in settings.toml).</source>
        <extracomment>budget.py</extracomment>
        <translation>Это соединение оплачивается по объёму, поэтому синхронизация приостановлена. Изменения статусов получены, загруженное сохранено. Она продолжится при первой синхронизации по другому соединению или сейчас командой `fieldshelf sync --even-metered` (всегда: `metered = &quot;go on&quot;` в settings.toml).</translation>
    </message>
    <message>
        <source>{key} = {given} is not understood; write it like {key} = &quot;{example}&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>`{key} = {given}` непонятно; напишите так: `{key} = &quot;{example}&quot;`</translation>
    </message>
    <message>
        <source>texts_only is true or false</source>
        <extracomment>budget.py</extracomment>
        <translation>texts_only может быть true или false</translation>
    </message>
    <message>
        <source>proxy is not understood; write it like proxy = &quot;http://proxy.example.org:3128&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>значение proxy непонятно; напишите так: `proxy = &quot;http://proxy.example.org:3128&quot;`</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <extracomment>budget.py</extracomment>
        <translation>файл нельзя прочитать ({error})</translation>
    </message>
    <message>
        <source>[sync] is not a table</source>
        <extracomment>budget.py</extracomment>
        <translation>[sync] — не таблица</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]; did you mean {near}?</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} — не параметр раздела [sync]; может быть, {near}?</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} — не параметр раздела [sync]</translation>
    </message>
    <message>
        <source>The settings in {path} may limit what a sync costs, and could not be followed: {why}. Nothing was fetched. Correct that line, or take it out.</source>
        <extracomment>budget.py</extracomment>
        <translation>Настройки в {path} могут ограничивать стоимость синхронизации, но выполнить их нельзя: {why}. Ничего не загружено. Исправьте эту строку или уберите её.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is larger than any catalogue can be.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>Каталог {offer} больше, чем может быть каталог.</translation>
    </message>
    <message>
        <source>Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>catalogues.py, told.py</extracomment>
        <translation>Из него ничего не принято; библиотека остаётся прежней. Синхронизируйте с другой копии или сообщите издателю.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is not what was signed.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>Каталог {offer} не тот, который был подписан.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then sync again.</source>
        <extracomment>disk.py</extracomment>
        <translation>В папку библиотеки нельзя писать. То, что в ней есть, можно читать как прежде, но добавить ничего нельзя. Проверьте, что диск не защищён от записи и что папка принадлежит вам, и синхронизируйте снова.</translation>
    </message>
    <message>
        <source>{needed} are still to come, and {free} are free.</source>
        <extracomment>disk.py</extracomment>
        <translation>Осталось получить {needed}, свободно {free}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>disk.py</extracomment>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and sync again: it continues where it stopped.</source>
        <extracomment>disk.py</extracomment>
        <translation>Библиотекой можно пользоваться как прежде, с тем, что уже получено. Освободите место и синхронизируйте снова: работа продолжится с места остановки.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>disk.py</extracomment>
        <translation>На диске мало места: предстоит получить {needed}, свободно {free}. Синхронизация берёт то, что помещается, сначала списки и тексты. Освободите место или храните меньше документов командой `fieldshelf keep`.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What has arrived is kept, and the next sync continues there. Try again.</source>
        <extracomment>downloads.py</extracomment>
        <translation>Соединение с {place} прервалось. Полученное сохранено, следующая синхронизация продолжит с этого места. Повторите попытку.</translation>
    </message>
    <message>
        <source>{file} is not what its publisher signed: it was damaged or exchanged on the way. It was not taken. Sync again, or from another copy; tell the publisher if it happens again. ({sha256})</source>
        <extracomment>downloads.py</extracomment>
        <translation>{file} — не то, что подписал издатель: содержимое повреждено или подменено в пути. Оно не принято. Синхронизируйте снова или с другой копии; если это повторится, сообщите издателю. ({sha256})</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Отпечаток — это 64 цифры и буквы от a до f, группами или подряд.</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not; what you gave has {n}.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Отпечаток — это 64 цифры и буквы от a до f, группами или подряд; в введённом вами их {n}.</translation>
    </message>
    <message>
        <source>Nothing was done. Compare it with what the publisher gave you, or ask the publisher for it again.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Ничего не сделано. Сверьте его с тем, который дал издатель, или узнайте его у издателя снова.</translation>
    </message>
    <message>
        <source>You gave {typed}, and {n} of its 16 groups agree.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Вы указали {typed}; из 16 групп совпадает {n}.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>При первой синхронизации после {until} для него хватит места.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for more of them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>При первой синхронизации после {until} хватит места для других файлов.</translation>
    </message>
    <message>
        <source>It ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Файл ({size}) больше, чем отведено на любой день.</translation>
    </message>
    <message>
        <source>{name} ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name} ({size}): больше, чем отведено на любой день.</translation>
    </message>
    <message>
        <source>{name} was not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Загрузка {name} не начата: сервер источника {source} не умеет продолжать прерванный файл, каждый день она начиналась бы заново, а остатка от {size}, отведённых на этот день, не хватит.</translation>
    </message>
    <message>
        <source>{n} files were not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>Не начата загрузка файлов: {n}. Сервер источника {source} не умеет продолжать прерванный файл, каждый день она начиналась бы заново, а остатка от {size}, отведённых на этот день, не хватит.</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches it now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` загрузит его сейчас; лучше сервер, который отдаёт файлы по частям (Range).</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches them now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` загрузит их сейчас; лучше сервер, который отдаёт файлы по частям (Range).</translation>
    </message>
    <message>
        <source>The new list of {collection} leaves out {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>В новом списке {collection} нет {missing} из {documents} документов, которые есть здесь.</translation>
    </message>
    <message>
        <source>The list of {collection} is gone, and with it {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>Список {collection} исчез, а с ним {missing} из {documents} документов, которые есть здесь.</translation>
    </message>
    <message>
        <source>That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed, and what else it says of them waits too. Ask the publisher; if it is meant, run `fieldshelf sync --accept-removals {collection}`, or import the pack with that option.</source>
        <extracomment>guards.py</extracomment>
        <translation>Чаще это ошибка или атака, чем намерение, поэтому он не принят: ничего не удалено, и всё прочее, что в нём сказано о них, тоже ждёт. Спросите издателя; если так задумано, выполните `fieldshelf sync --accept-removals {collection}` или импортируйте пакет с этим параметром.</translation>
    </message>
    <message>
        <source>{title} is too long to be kept. It was left out. Read it at its source.</source>
        <extracomment>feeds.py</extracomment>
        <translation>{title}: слишком длинно для хранения. Документ пропущен. Прочитайте его в источнике.</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, another server, which was not asked. If what is there belongs to the source, add its name to hosts = [&quot;...&quot;] in the file of the harvest.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} отсылает к {target}, другому серверу, который не опрашивался. Если то, что там есть, относится к источнику, добавьте его имя в `hosts = [&quot;...&quot;]` в файле сбора.</translation>
    </message>
    <message>
        <source>{host} does not give this to programs: it refuses, or wants to see a person first. Nothing of its answer was taken. Ask its owner for permission, or for an address that is meant for programs.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} не отдаёт это программам: отказывает или хочет сначала увидеть человека. Из ответа ничего не взято. Попросите у владельца разрешение или адрес, предназначенный для программ.</translation>
    </message>
    <message>
        <source>The {max_bytes} that one harvest may fetch are used up. What has arrived is kept. Run it again to go on, or set max_bytes higher if more is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>Отведённые на один сбор {max_bytes} израсходованы. Полученное сохранено. Запустите снова, чтобы продолжить, или увеличьте max_bytes, если нужно больше.</translation>
    </message>
    <message>
        <source>{url} has more than {most}, the most that is taken of one document. It was left out. Set max_document_bytes higher if it is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{url}: больше {most} — предела для одного документа. Документ пропущен. Увеличьте max_document_bytes, если он нужен.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Connect the drive or the share that holds it, or give the right folder.</source>
        <extracomment>folders.py</extracomment>
        <translation>Папки {folder} нет. Ничего не изменено. Подключите диск или общую папку, где она находится, или укажите верную папку.</translation>
    </message>
    <message>
        <source>{folder} has more files than one harvest takes. What was seen is taken, the rest is left out, and nothing counts as gone. Set max_documents higher if they are meant.</source>
        <extracomment>folders.py</extracomment>
        <translation>В {folder} больше файлов, чем берёт один сбор. Увиденное взято, остальное пропущено, и ничто не считается исчезнувшим. Увеличьте max_documents, если эти файлы нужны.</translation>
    </message>
    <message>
        <source>What came for {file} is something else than was announced, such as a page to log in. It was not taken. Try again later.</source>
        <extracomment>gathering.py</extracomment>
        <translation>Полученное для {file} — не то, что было объявлено, а например страница входа. Оно не принято. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>{file} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted.</source>
        <extracomment>files.py</extracomment>
        <translation>{file}: файл убран, или его больше нельзя прочитать. Он пропущен. Верните его и запустите снова, если он нужен.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {folder}, and as a folder of documents it cannot be taken, because this library lies in it. Nothing was added. Give the folder that holds the documents and nothing else.</source>
        <extracomment>local.py</extracomment>
        <translation>По адресу {folder} нет источника Fieldshelf, а как папку документов её взять нельзя, потому что в ней лежит эта библиотека. Ничего не добавлено. Укажите папку, в которой документы и ничего больше.</translation>
    </message>
    <message numerus="yes">
        <source>{n} packs lie beside this program</source>
        <extracomment>first_packs.py; for one: {n} pack lies beside this program</extracomment>
        <translation>
            <numerusform>Рядом с программой лежит {n} пакет</numerusform>
            <numerusform>Рядом с программой лежат {n} пакета</numerusform>
            <numerusform>Рядом с программой лежат {n} пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shown what would be imported before anything is. Compare the fingerprint with what your office says.</source>
        <extracomment>first_packs.py</extracomment>
        <translation>Вы увидите, что будет импортировано, прежде чем это произойдёт. Сверьте отпечаток с тем, что сообщает ваш офис.</translation>
    </message>
    <message>
        <source>Look at them and import…</source>
        <extracomment>first_packs.py</extracomment>
        <translation>Посмотреть и импортировать…</translation>
    </message>
    <message>
        <source>On the stick</source>
        <extracomment>residing.py</extracomment>
        <translation>На флеш-накопителе</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are gone when you close</source>
        <extracomment>residing.py</extracomment>
        <translation>Накопитель защищён от записи: заметки исчезнут при закрытии</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are kept elsewhere</source>
        <extracomment>residing.py</extracomment>
        <translation>Накопитель защищён от записи: заметки хранятся в другом месте</translation>
    </message>
    <message>
        <source>Kept by the administrator for everybody</source>
        <extracomment>residing.py</extracomment>
        <translation>Ведётся администратором для всех</translation>
    </message>
    <message>
        <source>On a network share</source>
        <extracomment>residing.py</extracomment>
        <translation>На сетевом ресурсе</translation>
    </message>
    <message>
        <source>You can read and search as always. Where are your notes, and what you have read, to be kept? Nothing is written on this computer unless you choose a folder of it.</source>
        <extracomment>residing.py</extracomment>
        <translation>Читать и искать можно как обычно. Где хранить ваши заметки и сведения о прочитанном? На этот компьютер ничего не записывается, если вы не выберете на нём папку.</translation>
    </message>
    <message>
        <source>This stick is write-protected</source>
        <extracomment>residing.py</extracomment>
        <translation>Этот накопитель защищён от записи</translation>
    </message>
    <message>
        <source>In memory, until I close</source>
        <extracomment>residing.py</extracomment>
        <translation>В памяти, до закрытия</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>residing.py</extracomment>
        <translation>В папке…</translation>
    </message>
    <message>
        <source>Folder for your notes</source>
        <extracomment>residing.py</extracomment>
        <translation>Папка для ваших заметок</translation>
    </message>
    <message>
        <source>Small mode</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Экономный режим</translation>
    </message>
    <message>
        <source>No small pictures of pages, smaller caches, one helper at a time. Counts from the next start on.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Без маленьких изображений страниц, с меньшим кэшем и одним вспомогательным процессом. Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>On by itself: this computer has less than 3 GB of memory. {words}</source>
        <extracomment>settings_page.py</extracomment>
        <translation>Включён автоматически: на этом компьютере меньше 3 ГБ памяти. {words}</translation>
    </message>
    <message>
        <source>As this computer needs it</source>
        <extracomment>settings_page.py</extracomment>
        <translation>По потребностям компьютера</translation>
    </message>
    <message>
        <source>memory slow old</source>
        <extracomment>settings_page.py</extracomment>
        <translation>память медленный старый</translation>
    </message>
    <message>
        <source>Your notes and what you have read were kept by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>Ваши заметки и сведения о прочитанном сохранены более новой версией Fieldshelf (формат {here}; этой программе известен {known}). Ничего не изменено. Обновите Fieldshelf на этом компьютере и откройте его снова.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Fieldshelf. Nothing was changed. Update Fieldshelf on this computer; or move that file away, and choose anew: {path}</source>
        <extracomment>home.py</extracomment>
        <translation>Настройки записаны более новой версией Fieldshelf. Ничего не изменено. Обновите Fieldshelf на этом компьютере или уберите этот файл и выберите настройки заново: {path}</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Nothing was changed. Ask there for what is missing; your notes are your own.</source>
        <extracomment>library.py</extracomment>
        <translation>Эту библиотеку для всех пользователей компьютера ведёт и обновляет его администратор. Ничего не изменено. Обратитесь к нему за тем, чего не хватает; ваши заметки — только ваши.</translation>
    </message>
    <message>
        <source>Everything stands on the stick, in {folder}, and nothing is written on this computer. Close Fieldshelf before you take the stick out.</source>
        <extracomment>residence.py</extracomment>
        <translation>Всё находится на накопителе, в {folder}; на этот компьютер ничего не записывается. Закройте Fieldshelf, прежде чем извлечь накопитель.</translation>
    </message>
    <message>
        <source>The stick is write-protected. Your notes, and what you have read, are kept in this folder: {folder}</source>
        <extracomment>residence.py</extracomment>
        <translation>Накопитель защищён от записи. Ваши заметки и сведения о прочитанном хранятся в этой папке: {folder}</translation>
    </message>
    <message>
        <source>The stick is write-protected. You can read and search as always; your notes, and what you have read, are kept in memory only, and are gone when Fieldshelf ends.</source>
        <extracomment>residence.py</extracomment>
        <translation>Накопитель защищён от записи. Читать и искать можно как обычно; заметки и сведения о прочитанном хранятся только в памяти и исчезнут при закрытии Fieldshelf.</translation>
    </message>
    <message>
        <source>The library is empty, and packs lie beside this program: `fieldshelf import {folder}` shows what they hold.</source>
        <extracomment>residence.py</extracomment>
        <translation>Библиотека пуста, а рядом с программой лежат пакеты: `fieldshelf import {folder}` покажет их содержимое.</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Your notes, and what you have read, are your own.</source>
        <extracomment>residence.py</extracomment>
        <translation>Эту библиотеку для всех пользователей компьютера ведёт и обновляет его администратор. Ваши заметки и сведения о прочитанном — только ваши.</translation>
    </message>
    <message>
        <source>The library stands on a share of the network: {folder}. It works there, more slowly; let only one computer at a time write to it. It is safer and faster on a disk of this computer.</source>
        <extracomment>residence.py</extracomment>
        <translation>Библиотека находится на сетевом ресурсе: {folder}. Там она работает, но медленнее; пусть в неё пишет только один компьютер одновременно. На диске этого компьютера она надёжнее и быстрее.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for these, format the stick as exFAT or use another disk. The largest: {name}</source>
        <extracomment>disk.py; for one: {n} file is too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for this one, format the stick as exFAT or use another disk. The largest: {name}</extracomment>
        <translation>
            <numerusform>{n} файл слишком велик для этого диска: он отформатирован в FAT32, где не бывает файлов от 4 ГБ. Остальное берётся; для него отформатируйте накопитель в exFAT или используйте другой диск. Самый большой: {name}</numerusform>
            <numerusform>{n} файла слишком велики для этого диска: он отформатирован в FAT32, где не бывает файлов от 4 ГБ. Остальное берётся; для них отформатируйте накопитель в exFAT или используйте другой диск. Самый большой: {name}</numerusform>
            <numerusform>{n} файлов слишком велики для этого диска: он отформатирован в FAT32, где не бывает файлов от 4 ГБ. Остальное берётся; для них отформатируйте накопитель в exFAT или используйте другой диск. Самый большой: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>At {time}</source>
        <extracomment>film.py</extracomment>
        <translation>На {time}</translation>
    </message>
    <message>
        <source>Fieldshelf {version} is available</source>
        <extracomment>beside.py</extracomment>
        <translation>Доступна версия Fieldshelf {version}</translation>
    </message>
    <message>
        <source>Fieldshelf {version} from the next start on</source>
        <extracomment>beside.py</extracomment>
        <translation>Fieldshelf {version} со следующего запуска</translation>
    </message>
    <message>
        <source>What you searched for is said at {time}: go there in it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>То, что вы искали, звучит на {time}: перейдите туда в записи.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <extracomment>text_pictures.py</extracomment>
        <translation>Это изображение нельзя показать.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>program_card.py, status_bar.py</extracomment>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>program_card.py</extracomment>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Get it</source>
        <extracomment>program_card.py</extracomment>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Not this version</source>
        <extracomment>program_card.py</extracomment>
        <translation>Не эту версию</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>program_card.py</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>program_card.py</extracomment>
        <translation>Вернуться к версии {version}</translation>
    </message>
    <message>
        <source>This program came without the key of its publisher, so it cannot tell which newer version is genuine, and does not look for one. Get a newer one where you got this one.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Эта программа поставлена без ключа издателя: она не может узнать, какая новая версия подлинная, и не ищет её. Получите новую версию там же, где эту.</translation>
    </message>
    <message>
        <source>Asking the publisher of the program …</source>
        <extracomment>program_card.py</extracomment>
        <translation>Запрос издателю программы…</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Получено {done} из {total}.</translation>
    </message>
    <message>
        <source>The new version is unpacked and tried. This takes a minute or two.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Новая версия распаковывается и проверяется. Это займёт минуту-две.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time that you open Fieldshelf.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Версия {version} запустится, когда вы в следующий раз откроете Fieldshelf.</translation>
    </message>
    <message>
        <source>The installer lies in {path}. Whoever administers this computer installs it with: {command}</source>
        <extracomment>program_card.py</extracomment>
        <translation>Установщик находится здесь: {path}. Администратор этого компьютера установит его командой: {command}</translation>
    </message>
    <message>
        <source>Version {version} is available: {size}. You have {installed}, which goes on working.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Доступна версия {version}: {size}. У вас {installed}, она продолжает работать.</translation>
    </message>
    <message>
        <source>Nobody has been asked for a newer version yet. It is done once a day, with an update of the documents.</source>
        <extracomment>program_card.py</extracomment>
        <translation>О новой версии ещё никого не спрашивали. Это делается раз в день, вместе с обновлением документов.</translation>
    </message>
    <message>
        <source>There is no newer version. Last asked: {age}.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Более новой версии нет. Последний запрос: {age}.</translation>
    </message>
    <message>
        <source>Folder for the installer</source>
        <extracomment>program_card.py</extracomment>
        <translation>Папка для установщика</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>program_card.py</extracomment>
        <translation>библиотеку</translation>
    </message>
    <message>
        <source>your notes</source>
        <extracomment>program_card.py</extracomment>
        <translation>ваши заметки</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>program_card.py</extracomment>
        <translation>настройки</translation>
    </message>
    <message>
        <source>It does not open {what} any more: this version has changed their form. It will say so and touch nothing, until you come back to this version.</source>
        <extracomment>program_card.py</extracomment>
        <translation>Она больше не откроет: {what} — нынешняя версия изменила их формат. Она скажет об этом и ничего не тронет, пока вы не вернётесь к нынешней версии.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>program_card.py</extracomment>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Documents come from a source or in a pack. Add the first under Packs &amp; sources.</source>
        <extracomment>panels.py</extracomment>
        <translation>Документы поступают из источника или в пакете. Добавьте первый в разделе «Пакеты, источники».</translation>
    </message>
    <message>
        <source>Read scanned pages by machine, so that they are found (Tesseract)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Распознать сканы страниц, чтобы они находились (Tesseract)</translation>
    </message>
    <message>
        <source>Make PDFs of slides and Word files, to show them by (LibreOffice)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Создать PDF слайдов и файлов Word, чтобы показывать их (LibreOffice)</translation>
    </message>
    <message>
        <source>Making PDFs to show files by</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Создаются PDF для показа файлов</translation>
    </message>
    <message>
        <source>Reading scanned pages by machine</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Распознаются сканы страниц</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Do not act on it before then.</source>
        <extracomment>banner.py</extracomment>
        <translation>Вступает в силу: {date}. До этого не руководствуйтесь этим документом.</translation>
    </message>
    <message>
        <source>The text of this document is not on this laptop, or it has none: words cannot be found in it.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Текста этого документа на этом компьютере нет, или в нём нет текста: слова в нём найти нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of this document are not shown here.</source>
        <extracomment>text_desk.py; for one: {n} picture of this document is not shown here.</extracomment>
        <translation>
            <numerusform>{n} изображение этого документа здесь не показано.</numerusform>
            <numerusform>{n} изображения этого документа здесь не показаны.</numerusform>
            <numerusform>{n} изображений этого документа здесь не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <extracomment>search_hints.py</extracomment>
        <translation>Возможно, вы имели в виду «{words}»?</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <extracomment>coming_rows.py; for one: Show {n} more</extracomment>
        <translation>
            <numerusform>Показать ещё {n}</numerusform>
            <numerusform>Показать ещё {n}</numerusform>
            <numerusform>Показать ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What to keep here: everything, since it is small ({size}). You can keep less under What is kept here.</source>
        <extracomment>run_results.py</extracomment>
        <translation>Что хранить здесь: всё, поскольку объём невелик ({size}). Хранить меньше можно на странице «Что хранится здесь».</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>Статус неизвестен</translation>
    </message>
    <message>
        <source>{filter} was not understood and was searched as words. {field} takes {values}.</source>
        <extracomment>misread.py</extracomment>
        <translation>Не удалось понять {filter}, это искали как слова. {field} принимает {values}.</translation>
    </message>
    <message>
        <source>There is no filter {field}, so it was searched as words. The filters are {filters}.</source>
        <extracomment>misread.py</extracomment>
        <translation>Фильтра {field} нет, поэтому его искали как слова. Есть фильтры: {filters}.</translation>
    </message>
    <message>
        <source>a reference such as 2019.08</source>
        <extracomment>misread.py</extracomment>
        <translation>номер документа, например 2019.08</translation>
    </message>
    <message>
        <source>a date such as 2020 or 2018-06</source>
        <extracomment>misread.py</extracomment>
        <translation>дату, например 2020 или 2018-06</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>format_names.py</extracomment>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <extracomment>format_names.py</extracomment>
        <translation>слайды PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>format_names.py</extracomment>
        <translation>книга Excel</translation>
    </message>
    <message>
        <source>Office document with a password</source>
        <extracomment>format_names.py</extracomment>
        <translation>документ Office с паролем</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <extracomment>format_names.py</extracomment>
        <translation>файл OpenDocument</translation>
    </message>
    <message>
        <source>formatted text (RTF)</source>
        <extracomment>format_names.py</extracomment>
        <translation>форматированный текст (RTF)</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <extracomment>format_names.py</extracomment>
        <translation>книга (EPUB)</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>format_names.py</extracomment>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>e-mail message</source>
        <extracomment>format_names.py</extracomment>
        <translation>электронное письмо</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>format_names.py</extracomment>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <extracomment>format_names.py</extracomment>
        <translation>таблица (CSV)</translation>
    </message>
    <message>
        <source>subtitles</source>
        <extracomment>format_names.py</extracomment>
        <translation>субтитры</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>format_names.py</extracomment>
        <translation>архив</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>format_names.py</extracomment>
        <translation>программа</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>format_names.py</extracomment>
        <translation>изображение</translation>
    </message>
    <message>
        <source>film</source>
        <extracomment>format_names.py</extracomment>
        <translation>видео</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>format_names.py</extracomment>
        <translation>аудиозапись</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <extracomment>format_names.py</extracomment>
        <translation>неизвестного вида</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes, as after a copy that was interrupted. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>Этот файл пуст: 0 байт, как после прерванного копирования. Получите другую копию там, откуда он поступил.</translation>
    </message>
    <message>
        <source>This user has no folder where a library could stand. Nothing was changed. Set FIELDSHELF_HOME to a folder that this user may write, and try again.</source>
        <extracomment>home.py</extracomment>
        <translation>У этого пользователя нет папки, в которой могла бы находиться библиотека. Ничего не изменено. Укажите в FIELDSHELF_HOME папку, в которую этот пользователь может записывать, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no room in {folder}.</source>
        <extracomment>filesystems.py</extracomment>
        <translation>В папке {folder} нет места.</translation>
    </message>
    <message>
        <source>Run verify with --repair, then import the pack again that it came with.</source>
        <extracomment>verify.py</extracomment>
        <translation>Выполните verify с --repair, затем снова импортируйте пакет, с которым он пришёл.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else. It was taken as what it is, and is found by its words. Give it the right ending, so that other programs open it too.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} называется {suffix}, но содержит другое. Файл принят как то, чем он является, и находится по словам. Дайте ему правильное расширение, чтобы его открывали и другие программы.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else, such as a page to log in that was saved in its place. It was not taken. Replace it by the right file, or give it the right ending.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} называется {suffix}, но содержит другое, например сохранённую вместо него страницу входа. Файл не принят. Замените его нужным файлом или дайте ему правильное расширение.</translation>
    </message>
    <message>
        <source>{name} is too long for the name of a source. Nothing was added. Choose a shorter one.</source>
        <extracomment>local.py</extracomment>
        <translation>{name}: слишком длинно для имени источника. Ничего не добавлено. Выберите имя короче.</translation>
    </message>
    <message>
        <source>What {source} is harvested by cannot be read any more. Its documents stay. Remove the source, and add it again.</source>
        <extracomment>local.py</extracomment>
        <translation>То, по чему собирается {source}, больше нельзя прочитать. Документы остаются. Удалите источник и добавьте его снова.</translation>
    </message>
    <message>
        <source>The list at {url} declares entities, which no feed needs and an attack does. It was not read. Tell whoever runs the server.</source>
        <extracomment>markup.py</extracomment>
        <translation>Список по адресу {url} объявляет сущности, которые не нужны ни одной ленте, но нужны для атаки. Он не прочитан. Сообщите тому, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>What is at {url} is not a list that can be harvested. Nothing of it was taken. Check the address and the type.</source>
        <extracomment>markup.py</extracomment>
        <translation>То, что находится по адресу {url}, не список, который можно собрать. Ничего не взято. Проверьте адрес и тип.</translation>
    </message>
    <message>
        <source>Instead of a list, a web page came back from {host}. Nothing of it was taken. Open {url} in a browser: if the network or the server wants something of you first, do that; else check the address.</source>
        <extracomment>markup.py</extracomment>
        <translation>Вместо списка {host} вернул веб-страницу. Ничего не взято. Откройте {url} в браузере: если сеть или сервер сначала чего-то хотят от вас, сделайте это; если нет, проверьте адрес.</translation>
    </message>
    <message>
        <source>The catalogue has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or give the address of a smaller part.</source>
        <extracomment>opds.py</extracomment>
        <translation>В каталоге больше, чем допускает предел {what} этого сбора. Увиденное взято, остальное пропущено, и ничто не считается исчезнувшим. Увеличьте его, если нужно больше, или дайте адрес меньшей части.</translation>
    </message>
    <message>
        <source>Run the command again with --accept-removals</source>
        <extracomment>publishing.py</extracomment>
        <translation>Запустите команду снова с параметром `--accept-removals`</translation>
    </message>
    <message>
        <source>Of the {known} documents that came from {place}, {went} are not listed there any more. That is more often a mistake than a wish, so they stay as they are. Ask whoever runs it. {how} if they are meant to go.</source>
        <extracomment>publishing.py</extracomment>
        <translation>Из {known} документов, полученных из {place}, {went} там больше не значатся. Чаще это ошибка, чем намерение, поэтому они остаются как есть. Спросите того, кто его ведёт. {how}, если они должны исчезнуть.</translation>
    </message>
    <message>
        <source>{place} cannot be read. What is in the library stays as it is. Check that the drive or the share is connected and that you may read it, and sync again.</source>
        <extracomment>reading.py</extracomment>
        <translation>{place}: прочитать нельзя. Библиотека остаётся прежней. Проверьте, что диск или общая папка подключены и доступны для чтения, и синхронизируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files of which this was said before still cannot be read whole.</source>
        <extracomment>reading.py; for one: {n} file of which this was said before still cannot be read whole.</extracomment>
        <translation>
            <numerusform>{n} файл, о котором уже сообщалось, по-прежнему не читается целиком.</numerusform>
            <numerusform>{n} файла, о которых уже сообщалось, по-прежнему не читаются целиком.</numerusform>
            <numerusform>{n} файлов, о которых уже сообщалось, по-прежнему не читаются целиком.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run `fieldshelf sync --accept-removals {name}`</source>
        <extracomment>reading.py</extracomment>
        <translation>Выполните `fieldshelf sync --accept-removals {name}`</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Copy it again from where it came from.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} пуст: 0 байт, как после прерванного копирования. Скопируйте его снова оттуда, откуда он взят.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is listed and can be opened, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file}: текста нет, возможно, это скан. Он есть в списке, и его можно открыть, но по словам его никто не найдёт. Замените его версией с текстом, если она есть.</translation>
    </message>
    <message>
        <source>{file} changed while it was read. Its text is taken and the file is not. Sync again when nobody writes it.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} изменился во время чтения. Текст взят, файл — нет. Синхронизируйте снова, когда его никто не записывает.</translation>
    </message>
    <message>
        <source>{n} of its files were left out, because the library may take no more. Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>reading.py</extracomment>
        <translation>Пропущено файлов: {n}, потому что библиотека больше занять не может. По их текстам всё равно можно искать. Разрешите больше командой `fieldshelf keep --quota`.</translation>
    </message>
    <message>
        <source>{host} asks programs to leave {url} alone (robots.txt). It was not fetched. Ask its owner, or leave it out: name it under skip in the profile.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} просит программы не трогать {url} (robots.txt). Ничего не загружено. Спросите владельца или пропустите это: укажите в skip в профиле.</translation>
    </message>
    <message>
        <source>{host} asks programs to wait {delay} seconds between two pages (robots.txt), which is longer than anybody waits. Nothing was fetched from it. Ask its owner for another way.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} просит программы ждать {delay} секунд между страницами (robots.txt) — дольше, чем кто-либо ждёт. Ничего не загружено. Спросите владельца о другом способе.</translation>
    </message>
    <message>
        <source>What is at {url} is no web page. Nothing of it was taken. Name it under skip in the profile if it is none of the pages.</source>
        <extracomment>site.py</extracomment>
        <translation>То, что находится по адресу {url}, не веб-страница. Ничего не взято. Укажите это в skip в профиле, если это не одна из страниц.</translation>
    </message>
    <message>
        <source>The page {url} cannot be read. Nothing of it was taken. Open it in a browser to see what it is.</source>
        <extracomment>site.py</extracomment>
        <translation>Страницу {url} нельзя прочитать. Ничего не взято. Откройте её в браузере и посмотрите, что это.</translation>
    </message>
    <message>
        <source>The site has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or name fewer pages in the profile.</source>
        <extracomment>site.py</extracomment>
        <translation>На сайте больше, чем допускает предел {what} этого сбора. Увиденное взято, остальное пропущено, и ничто не считается исчезнувшим. Увеличьте его, если нужно больше, или укажите в профиле меньше страниц.</translation>
    </message>
    <message>
        <source>What came for {symbol} ({language}) is no PDF. It was not taken. Try again later.</source>
        <extracomment>symbols.py</extracomment>
        <translation>Полученное для {symbol} ({language}) — не PDF. Оно не принято. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>{symbol} is not published in any of the languages that were asked for. Check the symbol, or ask for other languages.</source>
        <extracomment>symbols.py</extracomment>
        <translation>{symbol} не опубликован ни на одном из запрошенных языков. Проверьте условное обозначение или запросите другие языки.</translation>
    </message>
    <message>
        <source>The server at {place} sends every request on to another one, without end. Nothing was changed. Perhaps the network wants you to log in first: open any web page, log in, and try again. If not:</source>
        <extracomment>http_transport.py</extracomment>
        <translation>Сервер {place} без конца перенаправляет каждый запрос на другой. Ничего не изменено. Возможно, сеть хочет, чтобы вы сначала вошли: откройте любую веб-страницу, войдите и повторите попытку. Если нет:</translation>
    </message>
    <message>
        <source>{place} is not an address that can be asked.</source>
        <extracomment>http_transport.py</extracomment>
        <translation>{place}: по этому адресу нельзя обратиться.</translation>
    </message>
    <message>
        <source>{name} was not begun.</source>
        <extracomment>ledger.py</extracomment>
        <translation>Загрузка {name} не начата.</translation>
    </message>
    <message>
        <source>Tell the publisher that their copy is not complete.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Сообщите издателю, что его копия неполна.</translation>
    </message>
    <message>
        <source>Ask the publisher for the right address.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Узнайте верный адрес у издателя.</translation>
    </message>
    <message>
        <source>Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. Open any web page, log in, and sync again. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Вместо библиотеки {place} вернул веб-страницу. Обычно сеть хочет, чтобы вы сначала вошли. Откройте любую веб-страницу, войдите и синхронизируйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is not at {place}.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{path}: нет по адресу {place}.</translation>
    </message>
    <message>
        <source>The server at {place} does not give out {path} (403): it is not there, or not for everybody. Tell the publisher that readers must be allowed to fetch every file.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Сервер {place} не отдаёт {path} (403): файла там нет или он не для всех. Скажите издателю, что читатели должны иметь возможность загрузить каждый файл.</translation>
    </message>
    <message>
        <source>The server at {place} asks for a name and a password. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Сервер {place} требует имя и пароль. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server at {place} answers that it has a problem ({status}). Nothing was changed here. Try again later; if it lasts, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Сервер {place} отвечает, что у него неполадка ({status}). Здесь ничего не изменено. Повторите попытку позже; если это продолжится, сообщите издателю.</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} is busy and asks to be left alone for {n} minutes. What has arrived is kept. Sync again after {again}.</source>
        <extracomment>link_errors.py; for one: The server at {place} is busy and asks to be left alone for {n} minute. What has arrived is kept. Sync again after {again}.</extracomment>
        <translation>
            <numerusform>Сервер {place} занят и просит подождать {n} минуту. Полученное сохранено. Синхронизируйте снова после {again}.</numerusform>
            <numerusform>Сервер {place} занят и просит подождать {n} минуты. Полученное сохранено. Синхронизируйте снова после {again}.</numerusform>
            <numerusform>Сервер {place} занят и просит подождать {n} минут. Полученное сохранено. Синхронизируйте снова после {again}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>То, что поступает от {place}, изменяется в пути прокси-сервером или самим сервером, и использовать его нельзя. Ничего не принято. Попробуйте другое соединение или попросите того, кто ведёт сеть, пропускать файлы без изменений.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} asks for a name and a password. Nothing was fetched. Put them into the proxy&apos;s address in the settings; whoever runs the network knows them.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Прокси-сервер на пути к {host} требует имя и пароль. Ничего не загружено. Укажите их в адресе прокси-сервера в настройках; их знает тот, кто ведёт сеть.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Прокси-сервер {proxy} на пути к {host} не пропускает запросы.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Прокси-сервер на пути к {host} не пропускает запросы.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Ask whoever runs the network to allow it, or use another connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Ничего не загружено. Попросите того, кто ведёт сеть, разрешить это или используйте другое соединение.</translation>
    </message>
    <message>
        <source>{host} sends so little that it would never come to an end. What has arrived is kept. Try again later, or sync from another copy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} передаёт так мало, что это никогда не кончится. Полученное сохранено. Повторите попытку позже или синхронизируйте с другой копии.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Прокси-сервер {proxy} на пути к {host} не отвечает.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Прокси-сервер на пути к {host} не отвечает.</translation>
    </message>
    <message>
        <source>Check it in the settings or in http_proxy and https_proxy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Проверьте его в настройках или в http_proxy и https_proxy.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Either there is no connection now, or the address is misspelt.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Имя {host} не найдено. Либо сейчас нет связи, либо адрес написан с ошибкой.</translation>
    </message>
    <message>
        <source>{host} refused the connection. No server is running there now, or a firewall is in the way.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} отклонил соединение. Сервер сейчас не работает, или мешает межсетевой экран.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} не ответил вовремя.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Соединение с {host} прервалось.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Связаться с {host} не удалось.</translation>
    </message>
    <message>
        <source>It was asked through the proxy {proxy}, which may be the wrong one.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Запрос шёл через прокси-сервер {proxy}; возможно, он не тот.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is. Try again when there is a connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Библиотека остаётся прежней. Повторите попытку, когда будет связь.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched. Correct the date if it is wrong; if it is right, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Сертификат {host} недействителен на дату этого компьютера, {today}. Ничего не загружено. Исправьте дату, если она неверна; если верна, сообщите издателю.</translation>
    </message>
    <message>
        <source>The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, and open any web page to see whether the network asks you to log in first.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Сервер {host} не может доказать, что он {host}. Ничего не загружено. Проверьте дату этого компьютера и откройте любую веб-страницу, чтобы увидеть, не просит ли сеть сначала войти.</translation>
    </message>
    <message>
        <source>Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>Слишком много файлов с {place} отсутствовало или было неверно, поэтому остальные не запрашивались. Библиотека остаётся прежней. Синхронизируйте с другой копии или сообщите издателю.</translation>
    </message>
    <message>
        <source>There is no pack at {folder}. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>Пакета по адресу {folder} нет. Ничего не сделано. Проверьте, что накопитель на месте, и написание папки.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a pack that this program can read.</source>
        <extracomment>bag.py</extracomment>
        <translation>Папка {folder} — не пакет, который может прочитать эта программа.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: its list {name} was cut off. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>Пакет {pack} неполон: его список {name} обрезан. Возможно, пакет скопирован лишь частично.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: its list {name} cannot be understood.</source>
        <extracomment>bag.py</extracomment>
        <translation>Пакет {pack} повреждён: его список {name} нельзя понять.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} names the same file twice, which no true pack does.</source>
        <extracomment>bag.py</extracomment>
        <translation>Список {name} пакета {pack} дважды называет один и тот же файл, чего нет ни в одном настоящем пакете.</translation>
    </message>
    <message>
        <source>The pack at {folder} cannot be read. Nothing of it was taken. Check that the stick is in its place, and try again.</source>
        <extracomment>bag.py</extracomment>
        <translation>Пакет {folder} нельзя прочитать. Из него ничего не взято. Проверьте, что накопитель на месте, и повторите попытку.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} is larger than that of any pack.</source>
        <extracomment>bag.py</extracomment>
        <translation>Список {name} пакета {pack} больше, чем бывает в пакетах.</translation>
    </message>
    <message>
        <source>The pack {pack} names or holds {path}, which no pack may: it could lead out of the pack&apos;s folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>Пакет {pack} называет или содержит {path}, что в пакетах не допускается: это могло бы вывести за пределы папки пакета.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {path} is not in it. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>Пакет {pack} неполон: в нём нет {path}. Возможно, он скопирован лишь частично.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>bag.py, opened.py</extracomment>
        <translation>Из него ничего не взято. Скопируйте пакет заново оттуда, откуда он поступил, или попросите его снова.</translation>
    </message>
    <message>
        <source>{title} was left out: its file {file} is {length}, and a FAT32 stick holds no file of 4 GB or more. Everything else is in the pack. Ask its publisher for the document in parts.</source>
        <extracomment>choosing.py</extracomment>
        <translation>{title} пропущен: его файл {file} занимает {length}, а накопитель FAT32 не вмещает файлы от 4 GB. Всё остальное в пакете. Попросите у издателя документ по частям.</translation>
    </message>
    <message>
        <source>There is not enough room on {place} for this lesson pack, which needs {size}. Nothing was written. Make room, take a larger stick, or choose fewer languages or pieces.</source>
        <extracomment>lesson.py</extracomment>
        <translation>На {place} недостаточно места для этого пакета урока: нужно {size}. Ничего не записано. Освободите место, возьмите накопитель побольше или выберите меньше языков или материалов.</translation>
    </message>
    <message>
        <source>{name} was left out of the lesson pack, because the file on this laptop is not what its publisher signed any more: the disk has damaged it. Check the library, get the document again, then make the pack anew.</source>
        <extracomment>lesson.py</extracomment>
        <translation>{name} не вошёл в пакет урока: файл на этом ноутбуке уже не тот, который подписал издатель, — его повредил диск. Проверьте библиотеку, получите документ снова и соберите пакет заново.</translation>
    </message>
    <message>
        <source>The pack at {place} is not complete: {marker} is not in it. It was perhaps only half copied.</source>
        <extracomment>opened.py</extracomment>
        <translation>Пакет {place} неполон: в нём нет {marker}. Возможно, он скопирован лишь частично.</translation>
    </message>
    <message>
        <source>There is no pack at {place}. Nothing was done.</source>
        <extracomment>opened.py</extracomment>
        <translation>Пакета по адресу {place} нет. Ничего не сделано.</translation>
    </message>
    <message>
        <source>{place} cannot be read. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place}: прочитать нельзя. Ничего не сделано. Проверьте, что накопитель на месте, и написание папки.</translation>
    </message>
    <message>
        <source>The pack at {place} was never finished: making it was interrupted. Nothing of it was taken. Make it again.</source>
        <extracomment>opened.py</extracomment>
        <translation>Пакет {place} не был закончен: его создание прервано. Из него ничего не взято. Сделайте его снова.</translation>
    </message>
    <message>
        <source>This file is a publisher&apos;s card: `fieldshelf source add NAME ADDRESS --root {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Этот файл — карточка издателя: её принимает `fieldshelf source add NAME ADDRESS --root {place}`.</translation>
    </message>
    <message>
        <source>This folder is what a publisher puts on a server: `fieldshelf source add NAME {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Эта папка — то, что издатель размещает на сервере: её принимает `fieldshelf source add NAME {place}`.</translation>
    </message>
    <message>
        <source>This folder is a publisher&apos;s repository: `fieldshelf publish pack {place} DEST` makes a pack of it.</source>
        <extracomment>opened.py</extracomment>
        <translation>Эта папка — хранилище издателя: `fieldshelf publish pack {place} DEST` сделает из неё пакет.</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, the file {marker} in it, or the stick or folder that holds packs.</source>
        <extracomment>opened.py</extracomment>
        <translation>Выберите папку пакета, файл {marker} в ней либо накопитель или папку, где лежат пакеты.</translation>
    </message>
    <message>
        <source>The pack {pack} was made for a newer version of Fieldshelf. Nothing of it was taken. Update Fieldshelf on this computer.</source>
        <extracomment>opened.py</extracomment>
        <translation>Пакет {pack} сделан для более новой версии Fieldshelf. Из него ничего не взято. Обновите Fieldshelf на этом компьютере.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: {marker} in it cannot be understood.</source>
        <extracomment>opened.py</extracomment>
        <translation>Пакет {pack} повреждён: {marker} в нём нельзя понять.</translation>
    </message>
    <message>
        <source>There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first.</source>
        <extracomment>packing.py</extracomment>
        <translation>В библиотеке нет ничего, что можно было бы экспортировать. Пакет не сделан. Сначала добавьте источник и синхронизируйте или импортируйте пакет.</translation>
    </message>
    <message>
        <source>There is no collection {collection} here that could be packed. No pack was made. Those here are: {known}.</source>
        <extracomment>packing.py</extracomment>
        <translation>Собрания {collection}, из которого можно сделать пакет, здесь нет. Пакет не сделан. Здесь есть: {known}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>packing.py</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Nothing that could be packed is in the language {language}. No pack was made. What there is, is in: {known}. Choose of these.</source>
        <extracomment>packing.py</extracomment>
        <translation>На языке {language} нет ничего, что можно положить в пакет. Пакет не сделан. Имеющееся — на языках: {known}. Выберите из них.</translation>
    </message>
    <message>
        <source>{title} was left out of the pack, because it is not what its publisher signed any more: this computer&apos;s disk has damaged it. Run `fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher&apos;s computer add it and build again; then make the pack anew.</source>
        <extracomment>packing.py</extracomment>
        <translation>{title}: не вошло в пакет, потому что это уже не то, что подписал издатель: диск этого компьютера повредил его. Выполните `fieldshelf verify --repair` и `fieldshelf sync` либо, на компьютере издателя, добавьте его и постройте снова; затем сделайте пакет заново.</translation>
    </message>
    <message>
        <source>{path} cannot be written. No request was made. Check that the folder is there and may be written, or choose another place.</source>
        <extracomment>request.py</extracomment>
        <translation>{path}: записать нельзя. Запрос не сделан. Проверьте, что папка существует и доступна для записи, или выберите другое место.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Fieldshelf, or is not a request. Nothing was exported. Install the newer version, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} сделан более новым Fieldshelf или не является запросом. Ничего не экспортировано. Установите более новую версию и экспортируйте снова.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was exported. Check that it is there, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path}: прочитать нельзя. Ничего не экспортировано. Проверьте, что файл есть, и экспортируйте снова.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to make it again with `fieldshelf request`, and to send the file as it is.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} — не запрос. Ничего не экспортировано. Попросите отправителя сделать его снова командой `fieldshelf request` и прислать файл как есть.</translation>
    </message>
    <message>
        <source>What is in public/ cannot be packed, because it is not signed, or not whole. No pack was made. Run `fieldshelf publish build` first, then make the pack again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Из того, что в public/, нельзя сделать пакет: оно не подписано или неполно. Пакет не сделан. Сначала выполните `fieldshelf publish build`, затем сделайте пакет снова.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Подписанного {source} здесь нет или есть лишь часть. Пакет не сделан. Выполните `fieldshelf sync {source}` до конца и экспортируйте снова.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>Списка {collection} в последней подписанной редакции здесь нет, поэтому он не вошёл в пакет. Выполните `fieldshelf sync {source}` до конца и экспортируйте снова.</translation>
    </message>
    <message>
        <source>The publisher&apos;s signature does not say when it was made, so no reader could tell how old a pack of it is. No pack was made. Ask the publisher to sign with Fieldshelf.</source>
        <extracomment>stock.py</extracomment>
        <translation>Подпись издателя не говорит, когда она сделана, поэтому читатель не узнал бы возраст пакета. Пакет не сделан. Попросите издателя подписывать с помощью Fieldshelf.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read, although it was signed. No pack was made. Tell its publisher.</source>
        <extracomment>stock.py</extracomment>
        <translation>Список {collection} нельзя прочитать, хотя он подписан. Пакет не сделан. Сообщите издателю.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is.</source>
        <extracomment>told.py</extracomment>
        <translation>Библиотека остаётся прежней.</translation>
    </message>
    <message>
        <source>The pack {pack} was signed on {date}, more than 24 months ago. Nothing of it was taken, because much of it may have changed since.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} подписан {date}, более 24 месяцев назад. Из него ничего не взято, потому что с тех пор многое могло измениться.</translation>
    </message>
    <message>
        <source>Ask for a newer pack. If it should not be so old, check this computer&apos;s date.</source>
        <extracomment>told.py</extracomment>
        <translation>Попросите более новый пакет. Если он не должен быть таким старым, проверьте дату этого компьютера.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher whose fingerprint you gave. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} не от того издателя, чей отпечаток вы указали. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>Either the fingerprint was mistyped, or somebody else made this pack under the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which the pack came; if it still differs, do not use the documents in the pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Либо отпечаток введён с ошибкой, либо пакет от имени издателя сделал кто-то другой. Узнайте отпечаток у издателя снова, не тем путём, каким пришёл пакет; если он всё ещё другой, не пользуйтесь документами пакета.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack}, подписанный {made}, старше состояния от {here}, которое уже есть здесь.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack}, подписанный {made}, старше состояния, которое уже есть здесь.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} старше состояния от {here}, которое уже есть здесь.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} старше состояния, которое уже есть здесь.</translation>
    </message>
    <message>
        <source>No list is replaced by an older one; all that it can bring are documents that are listed here and missing.</source>
        <extracomment>told.py</extracomment>
        <translation>Ни один список не заменяется более старым; пакет может дать только документы, которые значатся здесь в списках и отсутствуют.</translation>
    </message>
    <message>
        <source>{path} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again.</source>
        <extracomment>told.py</extracomment>
        <translation>{path} в пакете — ссылка или вовсе не файл, чего в пакетах не бывает. Переход не выполнен. Попросите пакет снова.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {what}, the first being {first}.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} неполон: {what}; первый из них — {first}.</translation>
    </message>
    <message>
        <source>It was perhaps only half copied. What is there can be taken; the rest stays missing in this library. Copy the pack anew from where it came, and import it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Возможно, он скопирован лишь частично. Имеющееся можно взять; остального в этой библиотеке по-прежнему не будет. Скопируйте пакет заново оттуда, откуда он поступил, и импортируйте снова.</translation>
    </message>
    <message>
        <source>its documents are longer or shorter together than its list says</source>
        <extracomment>told.py</extracomment>
        <translation>его документы вместе длиннее или короче, чем сказано в его списке</translation>
    </message>
    <message>
        <source>{what}, the first being {first}</source>
        <extracomment>told.py</extracomment>
        <translation>{what}; первый из них — {first}</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: {what}.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} не цел: {what}.</translation>
    </message>
    <message>
        <source>This library lacks nothing by that. Do not hand the pack on, and do not open documents in its folder: copy it anew from where it came.</source>
        <extracomment>told.py</extracomment>
        <translation>Этой библиотеке от этого ничего не недостаёт. Не передавайте пакет дальше и не открывайте документы из его папки: скопируйте его заново оттуда, откуда он поступил.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing</extracomment>
        <translation>
            <numerusform>из {total} файлов его списка отсутствует {n}</numerusform>
            <numerusform>из {total} файлов его списка отсутствуют {n}</numerusform>
            <numerusform>из {total} файлов его списка отсутствуют {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing or damaged</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing or damaged</extracomment>
        <translation>
            <numerusform>из {total} файлов его списка отсутствует или повреждён {n}</numerusform>
            <numerusform>из {total} файлов его списка отсутствуют или повреждены {n}</numerusform>
            <numerusform>из {total} файлов его списка отсутствуют или повреждены {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>what its publisher signed</source>
        <extracomment>told.py</extracomment>
        <translation>то, что подписал издатель</translation>
    </message>
    <message>
        <source>The pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack}</translation>
    </message>
    <message>
        <source>{file} in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>{file} в пакете {pack}</translation>
    </message>
    <message>
        <source>What {institute} has signed in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>Подписанное {institute} в пакете {pack}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>told.py</extracomment>
        <translation>в неизвестный день</translation>
    </message>
    <message>
        <source>{file} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not taken; the others were not affected.</source>
        <extracomment>told.py</extracomment>
        <translation>{file} в пакете — не тот файл, который подписал издатель: он повреждён или подменён. Он не принят; остальные не затронуты.</translation>
    </message>
    <message>
        <source>{whose} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}: подписи не сходятся, или части относятся к разным дням; это повреждено или подменено. Ничего из этого не принято.</translation>
    </message>
    <message>
        <source>What is signed in the pack {pack} cannot be read. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Подписанное в пакете {pack} нельзя прочитать. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} не от того издателя, который в нём назван: ключи подписи другие. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} неполон: в нём отсутствует {file}. Возможно, он скопирован лишь частично.</translation>
    </message>
    <message>
        <source>The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>Срок подписи пакета {pack} истёк уже в день его создания, {signed}. Ничего из этого не принято.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}: предлагается более старое состояние, чем виденное раньше. Ничего из этого не принято.</translation>
    </message>
    <message>
        <source>The pack {pack} offers documents of {file}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own: `fieldshelf source list` shows the one of that source. If the pack is the right one, remove that source first.</source>
        <extracomment>told.py</extracomment>
        <translation>Пакет {pack} предлагает документы {file}, которые на этом компьютере получены из другого источника. Они отклонены, чтобы никто не мог подменить чужие руководства. Сверьте оба отпечатка с отпечатком издателя: `fieldshelf source list` показывает отпечаток того источника. Если верен пакет, сначала удалите тот источник.</translation>
    </message>
    <message>
        <source>The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.</source>
        <extracomment>told.py</extracomment>
        <translation>Импорт остановлен до завершения. Скопированное сохранено. Импортируйте снова, чтобы получить остальное.</translation>
    </message>
    <message>
        <source>the list of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>список {collection}</translation>
    </message>
    <message>
        <source>a bundle of texts ({language}) of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>набор текстов ({language}) из {collection}</translation>
    </message>
    <message>
        <source>Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Скопируйте пакет заново оттуда, откуда он поступил, или попросите его снова.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then import again.</source>
        <extracomment>told.py</extracomment>
        <translation>В папку библиотеки нельзя писать. То, что в ней есть, можно читать как прежде, но добавить ничего нельзя. Проверьте, что диск не защищён от записи и что папка принадлежит вам, и импортируйте снова.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and import again: it continues where it stopped.</source>
        <extracomment>told.py</extracomment>
        <translation>Библиотекой можно пользоваться как прежде, с тем, что уже получено. Освободите место и импортируйте снова: работа продолжится с места остановки.</translation>
    </message>
    <message>
        <source>Ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>Спросите издателя.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Попросите у издателя более новый пакет.</translation>
    </message>
    <message>
        <source>Ask for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>Попросите более новый пакет.</translation>
    </message>
    <message>
        <source>{path} is not in the pack. It was perhaps only half copied. Copy the pack anew, or ask for it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path}: нет в пакете. Возможно, он скопирован лишь частично. Скопируйте пакет заново или попросите его снова.</translation>
    </message>
    <message>
        <source>{inside} in the pack cannot be read: the stick is perhaps worn out. It was not taken; what could be read was. Copy the pack to another stick, from where it came, and import it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{inside} в пакете нельзя прочитать: возможно, накопитель изношен. Он не принят; то, что удалось прочитать, принято. Скопируйте пакет на другой накопитель оттуда, откуда он поступил, и импортируйте снова.</translation>
    </message>
    <message>
        <source>The pack at {place} can no longer be read: was the stick taken out? What had been copied by then is kept, and nothing is lost. Put the stick back in and import again: it goes on where it stopped.</source>
        <extracomment>transport.py</extracomment>
        <translation>Пакет {place} больше нельзя прочитать: накопитель вынут? Скопированное до этого сохранено, ничего не потеряно. Вставьте накопитель и импортируйте снова: работа продолжится с места остановки.</translation>
    </message>
    <message>
        <source>There is no stick at {destination}. Nothing was written: made there, the folder would be on this computer&apos;s own disk. Put the stick in, look under which name it is shown, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>Накопителя по адресу {destination} нет. Ничего не записано: созданная там папка оказалась бы на диске этого компьютера. Вставьте накопитель, посмотрите, под каким именем он показан, и повторите попытку.</translation>
    </message>
    <message>
        <source>There is no folder {destination}. Nothing was written. Check that the stick is in its place, or make the folder, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>Папки {destination} нет. Ничего не записано. Проверьте, что накопитель на месте, или создайте папку и повторите попытку.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less with --collection or --language.</source>
        <extracomment>writer.py</extracomment>
        <translation>Места недостаточно: пакету нужно {needed}, а в {destination} свободно {free}. Ничего не записано. Освободите место, возьмите накопитель побольше или выберите меньше с помощью `--collection` или `--language`.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place}: место кончилось во время записи пакета, потому что туда записывалось и другое. Записанное из пакета удалено; всё остальное там осталось прежним. Освободите место и запустите команду снова.</translation>
    </message>
    <message>
        <source>{place} cannot be written. No pack was made. Check that the stick is not write-protected and that you may write there, or choose another place.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place}: записать нельзя. Пакет не сделан. Проверьте, что накопитель не защищён от записи и что вы можете на него писать, или выберите другое место.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place}: имена документов там записать нельзя, файловая система не знает этих букв. Пакет не сделан. Возьмите накопитель, отформатированный как FAT32 или exFAT, и запустите команду снова.</translation>
    </message>
    <message>
        <source>{place} could not be written to the end: the stick was perhaps pulled out, or is failing. No pack was finished. Put it in again and run the same command: it goes on where it stopped. If that does not help, take another stick.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place}: запись не удалось довести до конца; возможно, накопитель вынули или он выходит из строя. Пакет не закончен. Вставьте его и запустите ту же команду: она продолжит с места остановки. Если не поможет, возьмите другой накопитель.</translation>
    </message>
    <message>
        <source>What lies in {place} was signed on {day}, more than 24 months ago. Nothing of it was taken, because it may be known to be unsafe by now. Ask for a newer stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>То, что лежит в {place}, подписано {day}, более 24 месяцев назад. Ничего не принято: возможно, уже известно, что это небезопасно. Попросите более новый носитель.</translation>
    </message>
    <message>
        <source>What {place} offers as a newer version of this program was signed by somebody else than the publisher of this program. Nothing of it was taken. Ask whoever gave you the address or the stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>То, что предлагает {place} как новую версию этой программы, подписано не её издателем. Ничего не принято. Спросите того, кто дал вам адрес или носитель.</translation>
    </message>
    <message>
        <source>This Fieldshelf was built without the key of whoever publishes it, so it cannot tell which newer version is genuine, and offers none. Get a newer one where you got this one.</source>
        <extracomment>checking.py</extracomment>
        <translation>Этот Fieldshelf собран без ключа издателя: он не может узнать, какая новая версия подлинная, и не предлагает никакой. Получите новую версию там же, где эту.</translation>
    </message>
    <message>
        <source>This Fieldshelf knows no address at which newer versions are published. Nothing was asked. Bring one on a stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>Этот Fieldshelf не знает адреса, где публикуются новые версии. Запрос не отправлен. Принесите новую версию на носителе.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is busy with a newer version of the program. Nothing was changed. Wait until it has finished.</source>
        <extracomment>alone.py</extracomment>
        <translation>Другой Fieldshelf занят новой версией программы. Ничего не изменено. Подождите, пока он закончит.</translation>
    </message>
    <message>
        <source>The disk is full. The program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>alone.py</extracomment>
        <translation>Диск заполнен. Имеющаяся у вас программа работает как прежде. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing can be kept of newer versions of the program. The program that you have goes on as it is. Check who may write there.</source>
        <extracomment>checking.py</extracomment>
        <translation>В папку {folder} нельзя записывать, поэтому о новых версиях программы ничего не сохранить. Имеющаяся у вас программа работает как прежде. Проверьте, кто может туда записывать.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for the new version of the program: {needed} are to come, and {free} are free. Nothing was fetched, and the program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>getting.py</extracomment>
        <translation>На диске мало места для новой версии программы: предстоит получить {needed}, свободно {free}. Ничего не загружено, имеющаяся у вас программа работает как прежде. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>version {version} of the program</source>
        <extracomment>getting.py, checking.py</extracomment>
        <translation>версия {version} программы</translation>
    </message>
    <message>
        <source>{name} is not any more what its publisher signed: the disk has damaged it, or somebody changed it. It was not used. The program that you have goes on as it is. Get it again.</source>
        <extracomment>getting.py</extracomment>
        <translation>{name} уже не то, что подписал издатель: файл повредил диск или кто-то изменил. Он не использован. Имеющаяся у вас программа работает как прежде. Получите его снова.</translation>
    </message>
    <message>
        <source>Version {version} runs already, and is damaged. Nothing was changed. Close it, and begin again from the one before.</source>
        <extracomment>switching.py</extracomment>
        <translation>Версия {version} уже запущена и повреждена. Ничего не изменено. Закройте её и начните заново с предыдущей.</translation>
    </message>
    <message>
        <source>There is too little room beside the program for its new version: it takes {needed}, and {free} are free. Nothing was changed. Free some space there, and try again.</source>
        <extracomment>switching.py</extracomment>
        <translation>Рядом с программой мало места для новой версии: нужно {needed}, свободно {free}. Ничего не изменено. Освободите там место и повторите попытку.</translation>
    </message>
    <message>
        <source>What was signed as version {version} of the program is another one. It was not taken. Tell its publisher.</source>
        <extracomment>switching.py</extracomment>
        <translation>То, что подписано как версия {version} программы, — другая версия. Она не принята. Сообщите издателю.</translation>
    </message>
    <message>
        <source>Version {version} of the program did not start, so the one before it runs again, until you get a newer one or go back to that one.</source>
        <extracomment>installation.py</extracomment>
        <translation>Версия {version} программы не запустилась, поэтому снова работает предыдущая, пока вы не получите более новую или не вернётесь к той версии.</translation>
    </message>
    <message>
        <source>There is no other version here to go back to. Nothing was changed. An older one can be unpacked by hand.</source>
        <extracomment>switching.py</extracomment>
        <translation>Здесь нет другой версии, к которой можно вернуться. Ничего не изменено. Более старую можно распаковать вручную.</translation>
    </message>
    <message>
        <source>This Fieldshelf runs from its sources, and cannot put a newer version in its own place. Nothing was changed. Get its sources anew.</source>
        <extracomment>switching.py</extracomment>
        <translation>Этот Fieldshelf запущен из исходного кода и не может поставить новую версию на своё место. Ничего не изменено. Получите исходный код заново.</translation>
    </message>
    <message>
        <source>This Fieldshelf was installed by an administrator of this computer, who alone can put another version in its place. Nothing was changed. Get the installer of that version, and hand it to them.</source>
        <extracomment>switching.py</extracomment>
        <translation>Этот Fieldshelf установил администратор этого компьютера, и только он может поставить другую версию. Ничего не изменено. Получите установщик нужной версии и передайте ему.</translation>
    </message>
    <message>
        <source>Version {version} was fetched and unpacked, but does not work on this computer: {trouble} It was removed, and the program that you have goes on as it is.</source>
        <extracomment>switching.py</extracomment>
        <translation>Версия {version} загружена и распакована, но на этом компьютере не работает: {trouble} Она удалена, имеющаяся у вас программа работает как прежде.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no newer version can be put beside the program, which goes on as it is. Make it writable, or unpack the new version in another place.</source>
        <extracomment>switching.py</extracomment>
        <translation>В папку {folder} нельзя записывать, поэтому новую версию не поставить рядом с программой; она работает как прежде. Разрешите запись или распакуйте новую версию в другом месте.</translation>
    </message>
    <message>
        <source>The new version of the program is not made as it should be ({name}), and was not taken. The program that you have goes on as it is. Tell its publisher.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>Новая версия программы сделана не так, как должна ({name}), и не принята. Имеющаяся у вас программа работает как прежде. Сообщите издателю.</translation>
    </message>
    <message>
        <source>The sync was stopped before it was finished. What had arrived is kept. Sync again to fetch the rest.</source>
        <extracomment>progress.py</extracomment>
        <translation>Синхронизация остановлена до завершения. Полученное сохранено. Синхронизируйте снова, чтобы загрузить остальное.</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; `fieldshelf sync` goes on at once.</source>
        <extracomment>progress.py</extracomment>
        <translation>Синхронизации пришлось сделать перерыв до завершения, потому что сейчас продолжать нельзя. Полученное сохранено, и она продолжится сама, когда будет можно; `fieldshelf sync` продолжит сразу.</translation>
    </message>
    <message>
        <source>The setting proxy, of [sync] in settings.toml, is not the address of a proxy that Fieldshelf can use. Nothing was fetched. Write it like proxy = &quot;http://proxy.example.org:3128&quot;, or take the line out; whoever runs the network knows the address.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Параметр proxy раздела [sync] в settings.toml — не адрес прокси-сервера, которым может пользоваться Fieldshelf. Ничего не загружено. Напишите так: `proxy = &quot;http://proxy.example.org:3128&quot;` — или уберите строку; адрес знает тот, кто ведёт сеть.</translation>
    </message>
    <message>
        <source>This computer is set to reach the network through {proxy}, a SOCKS proxy, which Fieldshelf does not speak. Nothing was fetched. Set an http:// proxy in the settings; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Этот компьютер настроен выходить в сеть через {proxy}, прокси-сервер SOCKS, который Fieldshelf не поддерживает. Ничего не загружено. Укажите в настройках прокси-сервер http://; спросите того, кто ведёт сеть.</translation>
    </message>
    <message>
        <source>The proxy that this program&apos;s environment names (http_proxy, https_proxy or all_proxy) is not an address. Nothing was fetched. It should look like http://proxy.example.org:3128; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>Прокси-сервер, названный в окружении этой программы (http_proxy, https_proxy или all_proxy), — не адрес. Ничего не загружено. Он должен выглядеть так: `http://proxy.example.org:3128`; спросите того, кто ведёт сеть.</translation>
    </message>
    <message>
        <source>nothing is suggested for {column} in this row. Write yes, or the names of columns that have a suggestion here.</source>
        <extracomment>accepting.py</extracomment>
        <translation>для столбца {column} в этой строке подсказки нет. Напишите yes или названия столбцов, для которых здесь есть подсказка.</translation>
    </message>
    <message>
        <source>the page says several things for {column}: {readings}. Write the right one into the column {column} itself.</source>
        <extracomment>accepting.py</extracomment>
        <translation>на странице для столбца {column} сказано разное: {readings}. Напишите верное в сам столбец {column}.</translation>
    </message>
    <message>
        <source>The sheet {name} is open in a spreadsheet program, which would write over what is taken here. Nothing was taken. Save and close it there, and try again.</source>
        <extracomment>accepting.py</extracomment>
        <translation>Таблица {name} открыта в табличной программе, которая записала бы своё поверх принятого здесь. Ничего не принято. Сохраните и закройте её там и повторите попытку.</translation>
    </message>
    <message>
        <source>The sheet {name} has formulas, whose results would be lost. Nothing was taken. Open the sheet and write yes in the column accept of the rows whose suggestions are right.</source>
        <extracomment>accepting.py</extracomment>
        <translation>В таблице {name} есть формулы, результаты которых были бы потеряны. Ничего не принято. Откройте таблицу и напишите yes в столбце accept тех строк, подсказки которых верны.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. It was not added. Give it a row if it is to be published.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} есть в папке, но не в таблице. Он не добавлен. Дайте ему строку, если его нужно опубликовать.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. Its document {document} was added before, and stays in the collection as it is. If it is not to be published: `publish undo`, which the window calls Leave it as it was signed, takes back what is not signed yet; what is signed needs a row with withdrawn in the column status.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} есть в папке, но не в таблице. Его документ {document} был добавлен раньше и остаётся в собрании как есть. Если публиковать его не нужно: `publish undo`, в окне — возврат к подписанному, отменяет то, что ещё не подписано; подписанному нужна строка со словом withdrawn в столбце status.</translation>
    </message>
    <message>
        <source>{document} says that it supersedes {target}, another publisher&apos;s document. Readers will follow that only where {theirs} has named {ours} as an authority (`publish add --authority`); otherwise they are told that it is claimed.</source>
        <extracomment>add.py</extracomment>
        <translation>{document}: сказано, что он заменяет {target}, документ другого издателя. Читатели учтут это, только если {theirs} назначил {ours} уполномоченным (`publish add --authority`); иначе им скажут, что это лишь утверждение.</translation>
    </message>
    <message>
        <source>{document} says {kind} {target}, which is in none of this publisher&apos;s collections. Readers will see no link until it is. Check it: write the value of the other document&apos;s `id` column, or its reference number.</source>
        <extracomment>add.py</extracomment>
        <translation>{document}: указано {kind} {target}, чего нет ни в одном собрании этого издателя. До тех пор читатели не увидят ссылки. Проверьте: укажите значение столбца `id` другого документа или его номер.</translation>
    </message>
    <message>
        <source>{authority} cannot be an authority over the documents of {institute}. Nothing was added. Write the short name of another institute, as it stands before the slash in the ids of its documents.</source>
        <extracomment>add.py</extracomment>
        <translation>{authority} не может быть уполномоченным для документов {institute}. Ничего не добавлено. Укажите краткое имя другого учреждения, которое стоит перед косой чертой в идентификаторах его документов.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Add a folder with `fieldshelf publish add` first.</source>
        <extracomment>build.py</extracomment>
        <translation>Пока нечего публиковать. Ничего не подписано. Сначала добавьте папку командой `fieldshelf publish add`.</translation>
    </message>
    <message>
        <source>{told}
{lines}</source>
        <extracomment>build.py, cells.py</extracomment>
        <translation>{told}
{lines}</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was published. Take them out, or build with --allow-restricted if that is meant:</source>
        <extracomment>build.py</extracomment>
        <translation>У этих документов нет пометки «открытый», а опубликованное может прочитать любой, кто найдёт это место. Ничего не опубликовано. Уберите их или постройте с параметром `--allow-restricted`, если так задумано:</translation>
    </message>
    <message>
        <source>{sentence}. Until then readers see what was published before. Have it signed: build with --unsigned-out FILE.</source>
        <extracomment>build.py</extracomment>
        <translation>{sentence}. До тех пор читатели видят опубликованное ранее. Отдайте на подпись: постройте с параметром `--unsigned-out FILE`.</translation>
    </message>
    <message>
        <source>What was read out of {file} is no longer in the repository. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>Прочитанного из {file} больше нет в хранилище. Ничего не опубликовано. Добавьте его папку снова и постройте снова.</translation>
    </message>
    <message>
        <source>{file} is no longer in the repository as it was added. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>{file} больше не лежит в хранилище таким, каким был добавлен. Ничего не опубликовано. Добавьте его папку снова и постройте снова.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read. Readers take nothing of it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>Список {collection} нельзя прочитать. Читатели ничего из него не берут. Постройте и загрузите на сервер снова.</translation>
    </message>
    <message>
        <source>The list of {collection} names {segment}, which is not signed beside it. Readers refuse it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>Список {collection} называет {segment}, не подписанный рядом с ним. Читатели его отклоняют. Постройте и загрузите на сервер снова.</translation>
    </message>
    <message>
        <source>{item} is not there as it should be, and readers cannot get it. Upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item}: нет в должном виде, и читатели не могут это получить. Загрузите на сервер снова.</translation>
    </message>
    <message>
        <source>the texts {name} of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>тексты {name} из {collection}</translation>
    </message>
    <message>
        <source>{file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>{file} из {document}</translation>
    </message>
    <message>
        <source>a patch to the list of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>обновление списка {collection}</translation>
    </message>
    <message>
        <source>a patch to {file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>обновление {file} из {document}</translation>
    </message>
    <message>
        <source>{item} is there, and is not what was signed: readers refuse it. Upload with --again; if it stays so, it is changed there.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item}: есть, но не то, что было подписано; читатели это отклоняют. Загрузите с параметром `--again`; если не изменится, его изменяют там.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days: after that readers take in nothing new. Build before that day, with its keys.</source>
        <extracomment>deadlines.py</extracomment>
        <translation>Срок подписи {role} истекает {date}, через {days} дн.: после этого читатели не принимают нового. Постройте до этого дня с её ключами.</translation>
    </message>
    <message>
        <source>The language of {file} is not one of {languages}. It was given as {language}; correct it in the sheet: in the column language, write its two-letter code (such as de for German), or und.</source>
        <extracomment>drafts.py</extracomment>
        <translation>Язык {file} — не из перечня: {languages}. Он указан как {language}; исправьте в таблице: в столбце language напишите двухбуквенный код (например, de для немецкого) или und.</translation>
    </message>
    <message>
        <source>{file} has another edition date than an earlier row of {document} in the language {language}. The earlier one was taken. Correct one of them.</source>
        <extracomment>drafts.py</extracomment>
        <translation>У {file} другая дата редакции, чем в более ранней строке {document} на языке {language}. Взята более ранняя. Исправьте одну из них.</translation>
    </message>
    <message>
        <source>{file} is the same, byte for byte, as another file of {document}. It was taken once. Check whether the right file lies there.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} побайтно совпадает с другим файлом {document}. Он взят один раз. Проверьте, тот ли файл там лежит.</translation>
    </message>
    <message>
        <source>{file} is no longer a file of {document}: the folder does not hold it, or the sheet does not name it. If that was not meant, put it back and add the folder again.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} больше не файл {document}: его нет в папке, или таблица его не называет. Если так не задумано, верните его и добавьте папку снова.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing new was published, and what was there before is as it was. Make room and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>Диск заполнен. Ничего нового не опубликовано, прежнее осталось как было. Освободите место и запустите снова.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Nothing new was published. Give yourself the right to read and write it, or choose another folder, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>Система не разрешает этой программе использовать {path}. Ничего нового не опубликовано. Дайте себе право читать и писать или выберите другую папку и запустите снова.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Nothing new was published, and what was there before is as it was. Check the disk or the connection to it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path}: прочитать или записать не удалось. Ничего нового не опубликовано, прежнее осталось как было. Проверьте диск или связь с ним и запустите снова.</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was added: the disk has damaged it, or somebody changed it. Nothing was published. Delete it, add its folder again, and build again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} уже не тот, каким был добавлен: его повредил диск или кто-то изменил. Ничего не опубликовано. Удалите его, добавьте его папку снова и постройте снова.</translation>
    </message>
    <message>
        <source>What was signed last cannot be read in {folder}. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>kept.py</extracomment>
        <translation>Последнее подписанное в {folder} нельзя прочитать. Ничего не опубликовано. Восстановите папку из резервной копии: если начать заново, читатели будут отклонять то, что вы публикуете.</translation>
    </message>
    <message>
        <source>{path} is there already, and a key is never replaced. Move it away first.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} уже есть, а ключ никогда не заменяется. Сначала переместите его.</translation>
    </message>
    <message>
        <source>There is no key in {path}. Nothing was changed. Check the path.</source>
        <extracomment>keys.py</extracomment>
        <translation>В {path} нет ключа. Ничего не изменено. Проверьте путь.</translation>
    </message>
    <message>
        <source>{path} is a private key, which nobody else should ever have. Nothing was changed. Give the file ending in .pub that was made beside it.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} — закрытый ключ, которого ни у кого другого быть не должно. Ничего не изменено. Укажите файл .pub, созданный рядом с ним.</translation>
    </message>
    <message>
        <source>{path} is not the public key of a role. Nothing was changed. Give the file ending in .pub that `fieldshelf publish new-key` wrote.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} — не открытый ключ роли. Ничего не изменено. Укажите файл .pub, который записала команда `fieldshelf publish new-key`.</translation>
    </message>
    <message>
        <source>The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed.</source>
        <extracomment>keys.py, metadata.py</extracomment>
        <translation>Для подписи нужен ключ роли {role}, а его нет. Ничего не опубликовано. Верните его в {path} оттуда, где он хранится, и запустите снова; или постройте с параметром `--unsigned-out FILE` и отдайте этот файл на подпись.</translation>
    </message>
    <message>
        <source>The key of the role {role} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>Ключ роли {role} закрыт паролем, а пароль не дан. Ничего не опубликовано. Запишите пароль в FIELDSHELF_KEY_PASSPHRASE или запустите в терминале, где он будет запрошен.</translation>
    </message>
    <message>
        <source>The key in {path} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>Ключ в {path} закрыт паролем, а пароль не дан. Ничего не опубликовано. Запишите пароль в FIELDSHELF_KEY_PASSPHRASE или запустите в терминале, где он будет запрошен.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the role {role}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>Этот пароль не открывает ключ роли {role}. Ничего не опубликовано. Запустите снова с верным: из FIELDSHELF_KEY_PASSPHRASE, если он там задан, иначе введённым в терминале.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>Этот пароль не открывает ключ в {path}. Ничего не опубликовано. Запустите снова с верным: из FIELDSHELF_KEY_PASSPHRASE, если он там задан, иначе введённым в терминале.</translation>
    </message>
    <message>
        <source>{path} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, and run it again.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} — не ключ подписи этой программы, или он повреждён. Ничего не опубликовано. Положите туда верный файл и запустите снова.</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}, and whoever reads it can sign. Run: chmod 600 {path}</source>
        <extracomment>keys.py</extracomment>
        <translation>На этом компьютере {path} могут прочитать другие, а кто его прочитает, может подписывать. Выполните: `chmod 600 {path}`</translation>
    </message>
    <message>
        <source>What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Последнее подписанное (work/metadata в хранилище) повреждено или изменено вручную. Ничего не опубликовано. Восстановите папку из резервной копии: если начать заново, читатели будут отклонять то, что вы публикуете.</translation>
    </message>
    <message>
        <source>The key in keys/{role}.pem is not the one that this repository&apos;s readers know. Nothing was published. Put the right key there.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Ключ `keys/{role}.pem` — не тот, который знают читатели этого хранилища. Ничего не опубликовано. Положите туда верный ключ.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {here}, but the repository was last signed on {signed}. Signatures with a wrong date would expire too early. Nothing was published. Set the clock, and build again.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Часы этого компьютера показывают {here}, но хранилище в последний раз подписано {signed}. Подписи с неверной датой истекут слишком рано. Ничего не опубликовано. Установите часы и постройте снова.</translation>
    </message>
    <message>
        <source>Do it today: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Сделайте это сегодня: после этого дня читатели не принимают нового.</translation>
    </message>
    <message>
        <source>Do it this month: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Сделайте это в этом месяце: после этого дня читатели не принимают нового.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days, and should be renewed, but its key is not here. Everything else was published.</source>
        <extracomment>metadata.py</extracomment>
        <translation>Срок подписи {role} истекает {date}, через {days} дн.; её нужно обновить, но её ключа здесь нет. Всё остальное опубликовано.</translation>
    </message>
    <message>
        <source>Bring the key back before that day and build again, or have it signed elsewhere (build --unsigned-out FILE).</source>
        <extracomment>metadata.py</extracomment>
        <translation>Верните ключ до этого дня и постройте снова или подпишите в другом месте (`build --unsigned-out FILE`).</translation>
    </message>
    <message>
        <source>{item}: {message}</source>
        <extracomment>notices.py</extracomment>
        <translation>{item}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} cannot be searched: they are scans without text.</source>
        <extracomment>notices.py; for one: {n} of {pages} pages of {file} cannot be searched: it is a scan without text.</extracomment>
        <translation>
            <numerusform>{n} страница из {pages} в файле {file} недоступна для поиска: это скан без текста.</numerusform>
            <numerusform>{n} страницы из {pages} в файле {file} недоступны для поиска: это сканы без текста.</numerusform>
            <numerusform>{n} страниц из {pages} в файле {file} недоступны для поиска: это сканы без текста.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no longer in the folder. Its document {document} stays published as it is. To withdraw it, add the folder with a sheet that has a row with the id {slug}, an empty file cell and the status withdrawn (--write-sheet writes it); else put it back.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file}: в папке этого файла больше нет. Его документ {document} остаётся опубликованным как есть. Чтобы отозвать его, добавьте папку с таблицей, где есть строка с идентификатором {slug}, пустой ячейкой file и статусом withdrawn (её пишет `--write-sheet`); иначе верните файл.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: {n} documents have no file in this folder but in the collection {collection}, and stays published.</source>
        <extracomment>notices.py; for one: {folder}: {n} document has no file in this folder but in the collection {collection}, and stays published.</extracomment>
        <translation>
            <numerusform>{folder}: у {n} документа нет файла в этой папке, но он есть в собрании {collection} и остаётся опубликованным.</numerusform>
            <numerusform>{folder}: у {n} документов нет файла в этой папке, но они есть в собрании {collection} и остаются опубликованными.</numerusform>
            <numerusform>{folder}: у {n} документов нет файла в этой папке, но они есть в собрании {collection} и остаются опубликованными.</numerusform>
        </translation>
    </message>
    <message>
        <source>If files were taken out, write a sheet with --write-sheet, put withdrawn in the column status of their rows, and add the folder with it.</source>
        <extracomment>notices.py</extracomment>
        <translation>Если файлы были убраны, запишите таблицу с параметром `--write-sheet`, поставьте withdrawn в столбце status их строк и добавьте папку с ней.</translation>
    </message>
    <message>
        <source>{file} ({document}) and {other_file} ({other}) are the same, byte for byte, in two documents. Readers find the same text twice. Check whether the right file lies there, or give both rows the same id.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} ({document}) и {other_file} ({other}) побайтно совпадают, хотя это два документа. Читатели находят один текст дважды. Проверьте, тот ли файл там лежит, или дайте обеим строкам один идентификатор.</translation>
    </message>
    <message numerus="yes">
        <source>{collection} is a new collection, and its {n} files are in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</source>
        <extracomment>notices.py; for one: {collection} is a new collection, and its {n} file is in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</extracomment>
        <translation>
            <numerusform>{collection} — новое собрание, а {n} его файл уже есть в {other}. Нужно ли новое собрание? Если нет, верните как было командой `publish undo` и укажите имя {other}.</numerusform>
            <numerusform>{collection} — новое собрание, а {n} его файла уже есть в {other}. Нужно ли новое собрание? Если нет, верните как было командой `publish undo` и укажите имя {other}.</numerusform>
            <numerusform>{collection} — новое собрание, а {n} его файлов уже есть в {other}. Нужно ли новое собрание? Если нет, верните как было командой `publish undo` и укажите имя {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else ({type}). It is published as what it is. Check that it is the right file and no error page saved in its place; else give it the right ending.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} называется {suffix}, но содержит другое ({type}). Файл публикуется как то, чем он является. Проверьте, что это нужный файл, а не сохранённая вместо него страница с ошибкой; если это он, дайте ему правильное расширение.</translation>
    </message>
    <message>
        <source>{file} has other files in it, whose text nobody finds: {names}. Save those that readers need, and add them beside it.</source>
        <extracomment>notices.py</extracomment>
        <translation>В {file} вложены другие файлы, текст которых никто не найдёт: {names}. Сохраните те, что нужны читателям, и добавьте их рядом.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} could not be read by machine: they are too unclear. They cannot be searched.</source>
        <extracomment>ocr.py; for one: {n} of {pages} pages of {file} could not be read by machine: it is too unclear. It cannot be searched.</extracomment>
        <translation>
            <numerusform>{n} страницу из {pages} в файле {file} не удалось распознать: она слишком нечёткая. Поиск по ней невозможен.</numerusform>
            <numerusform>{n} страницы из {pages} в файле {file} не удалось распознать: они слишком нечёткие. Поиск по ним невозможен.</numerusform>
            <numerusform>{n} страниц из {pages} в файле {file} не удалось распознать: они слишком нечёткие. Поиск по ним невозможен.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries them again.</source>
        <extracomment>ocr.py; for one: Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries it again.</extracomment>
        <translation>
            <numerusform>Машинное чтение {n} из {pages} страниц файла {file} длилось слишком долго или прервалось. Следующий запуск попробует её снова.</numerusform>
            <numerusform>Машинное чтение {n} из {pages} страниц файла {file} длилось слишком долго или прервалось. Следующий запуск попробует их снова.</numerusform>
            <numerusform>Машинное чтение {n} из {pages} страниц файла {file} длилось слишком долго или прервалось. Следующий запуск попробует их снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>What no list names any more cannot be kept for {days} days: it is at least {least}, since a sync over a poor link takes days, and at most {most}. Nothing was built. Give another number with --keep-days.</source>
        <extracomment>pruning.py</extracomment>
        <translation>То, чего больше нет ни в одном списке, нельзя хранить столько дней: {days}. Не меньше {least}, потому что синхронизация по плохой связи занимает дни, и не больше {most}. Ничего не построено. Укажите другое число с помощью `--keep-days`.</translation>
    </message>
    <message>
        <source>Some old files that no list names any more could not be removed from the folder public. What was built is whole, and readers miss nothing. Close what has them open, or check the disk; the next build tries again.</source>
        <extracomment>pruning.py</extracomment>
        <translation>Некоторые старые файлы, которых больше нет ни в одном списке, не удалось убрать из папки public. Построенное цело, читателям ничего не недостаёт. Закройте то, что держит их открытыми, или проверьте диск; при следующем построении попытка повторится.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over this file and was stopped. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice слишком долго обрабатывал этот файл и был остановлен. Файл публикуется как есть, без PDF для показа.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice не смог прочитать этот файл. Он публикуется как есть, без PDF для показа.</translation>
    </message>
    <message>
        <source>The PDF of this file is larger than is allowed. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>PDF этого файла больше, чем разрешено. Файл публикуется как есть, без PDF для показа.</translation>
    </message>
    <message>
        <source>This file has {slides} slides, and LibreOffice made {pages} pages of them, so that a place in one is another in the other. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>В этом файле слайдов: {slides}, а LibreOffice сделал из них страниц: {pages}, поэтому места в них не совпадают. Файл публикуется как есть, без PDF для показа.</translation>
    </message>
    <message>
        <source>{institute} cannot be the short name of an institute. It stands in every address: use small letters, digits and hyphens, begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp.</source>
        <extracomment>repository.py</extracomment>
        <translation>{institute} не может быть кратким именем учреждения. Оно стоит в каждом адресе: используйте строчные буквы, цифры и дефисы, начинайте и заканчивайте буквой или цифрой и не берите слова root, targets, snapshot, timestamp.</translation>
    </message>
    <message>
        <source>The publisher has no name. Readers see it beside every document. Give one.</source>
        <extracomment>repository.py</extracomment>
        <translation>У издателя нет названия. Читатели видят его рядом с каждым документом. Укажите его.</translation>
    </message>
    <message>
        <source>With {count} key(s) there can never be {threshold} signatures. Nothing was made. Give as many --keys as the --threshold, or more.</source>
        <extracomment>repository.py</extracomment>
        <translation>При ключах числом {count} не может быть {threshold} подписей. Ничего не сделано. Укажите в `--keys` не меньше, чем в `--threshold`.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and is not a repository. Nothing was written. Choose a new or an empty folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder}: папка не пуста и не является хранилищем. Ничего не записано. Выберите новую или пустую папку.</translation>
    </message>
    <message>
        <source>{folder} is already the repository of {institute}. Nothing was changed. Use it, or choose another folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} — уже хранилище {institute}. Ничего не изменено. Используйте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>The repository in {folder} was begun and not finished. Run `fieldshelf publish init` for {institute} there again: it goes on.</source>
        <extracomment>repository.py</extracomment>
        <translation>Хранилище в {folder} начато и не закончено. Выполните там снова `fieldshelf publish init` для {institute}: работа продолжится.</translation>
    </message>
    <message>
        <source>The repository in {folder} was written by a newer Fieldshelf. Nothing was changed. Install the newer version.</source>
        <extracomment>repository.py</extracomment>
        <translation>Хранилище в {folder} записано более новым Fieldshelf. Ничего не изменено. Установите более новую версию.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in {folder}. Make one with `fieldshelf publish init`, or give the right folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>В {folder} нет хранилища издателя. Создайте его командой `fieldshelf publish init` или укажите верную папку.</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged or was changed by hand. Nothing was changed. Bring it back from a backup.</source>
        <extracomment>repository.py</extracomment>
        <translation>{path}: прочитать нельзя, файл повреждён или изменён вручную. Ничего не изменено. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is working on {folder}. Nothing was changed. Wait until it has finished, and run it again.</source>
        <extracomment>repository.py</extracomment>
        <translation>С {folder} работает другой Fieldshelf. Ничего не изменено. Дождитесь завершения и запустите снова.</translation>
    </message>
    <message>
        <source>{name} cannot be a collection here. Write {institutes} and a name of small letters, digits and hyphens, for example {institute}/guidance.</source>
        <extracomment>repository.py</extracomment>
        <translation>{name} не может быть здесь собранием. Напишите {institutes} и имя из строчных букв, цифр и дефисов, например `{institute}/guidance`.</translation>
    </message>
    <message>
        <source>{document} has the reference number {reference} of {other} too. Check it; where one replaces or translates the other, say so.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: номер {reference} есть и у {other}. Проверьте; если один заменяет или переводит другой, укажите это.</translation>
    </message>
    <message>
        <source>{document} stands in {one} and in {other}, and not with the same data. Readers see one of the two. Make them equal.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} стоит в {one} и в {other}, причём с разными данными. Читатели видят один из двух. Сделайте их одинаковыми.</translation>
    </message>
    <message>
        <source>{document} is labelled {label}, and whatever is published can be read by anybody who finds the place. `publish build` refuses it. Take it out, or build with --allow-restricted if that is meant.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} имеет пометку {label}, а опубликованное может прочитать любой, кто найдёт это место. `publish build` его не пропускает. Уберите его или постройте с параметром `--allow-restricted`, если так задумано.</translation>
    </message>
    <message>
        <source>{document} is in a circle of documents that supersede each other: {documents}. Take the one that is older out of the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} входит в круг документов, заменяющих друг друга: {documents}. Уберите более старый из столбца supersedes.</translation>
    </message>
    <message>
        <source>{document} has the status in_force, and {other} supersedes it. Readers see that it is superseded. Take the status out.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} имеет статус in_force, а {other} его заменяет. Читатели видят, что он заменён. Уберите статус.</translation>
    </message>
    <message>
        <source>{document} supersedes {other}, which begins later by the dates of both. Readers are sent from the newer to the older. Look at these dates, and at the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} заменяет {other}, который, судя по датам обоих, начинает действовать позже. Читателей направляют от нового к старому. Проверьте эти даты и столбец supersedes.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, and {other}, which it supersedes, is. Readers of that language are offered the old one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: нет на языках {languages}, а {other}, который он заменяет, есть. Читателям этого языка предлагается старый.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, as most training of its collection is. Add that version, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: нет на языках {languages}, на которых есть большинство учебных материалов его собрания. Добавьте эту версию или оставьте как есть.</translation>
    </message>
    <message>
        <source>{document} has other parts in more languages than these: {parts}. Add what is missing, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: другие части есть на большем числе языков, чем эти: {parts}. Добавьте недостающее или оставьте как есть.</translation>
    </message>
    <message>
        <source>{document} has no date and no status, so that readers see “Status unknown”. Write when it was issued, or its status.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: нет ни даты, ни статуса, и читатели видят «Статус неизвестен». Укажите, когда он издан, или его статус.</translation>
    </message>
    <message>
        <source>{document} is of the kind {kind} and has no reference number, by which readers look for it. Write one if it has one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: вид {kind}, нет номера, по которому его ищут читатели. Укажите номер, если он есть.</translation>
    </message>
    <message>
        <source>{document} has a file that is, byte for byte, one of {other} too: {file}. Readers find the same text twice. Give both the same id.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: один из файлов побайтно есть и у {other}: {file}. Читатели находят один текст дважды. Дайте обоим один идентификатор.</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is. Nothing was added. Correct this, and run it again:</source>
        <extracomment>cells.py</extracomment>
        <translation>{name}: в таком виде использовать нельзя. Ничего не добавлено. Исправьте следующее и запустите снова:</translation>
    </message>
    <message>
        <source>there is something to the right of the last column that has a name</source>
        <extracomment>cells.py</extracomment>
        <translation>справа от последнего столбца с именем что-то есть</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>cells.py</extracomment>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>Is it {near}?</source>
        <extracomment>cells.py, rows.py, targets.py, values.py</extracomment>
        <translation>Может быть, {near}?</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>cells.py</extracomment>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>no column has this name.</source>
        <extracomment>cells.py</extracomment>
        <translation>такого столбца нет.</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <extracomment>cells.py</extracomment>
        <translation>этот столбец стоит дважды</translation>
    </message>
    <message>
        <source>this column is missing: it names the file that a row is about</source>
        <extracomment>cells.py</extracomment>
        <translation>этого столбца нет: он называет файл, о котором строка</translation>
    </message>
    <message>
        <source>{id} is outside this publisher&apos;s prefix. An id here begins with {institute}/.</source>
        <extracomment>rows.py</extracomment>
        <translation>{id} — вне префикса этого издателя. Идентификатор здесь начинается с `{institute}/`.</translation>
    </message>
    <message>
        <source>{reference} is a number in the sheet, so that a zero at its end would be lost. It was taken as it is. Format the column as text and type it again if that is wrong.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} в таблице — число, и ноль в конце потерялся бы. Взято как есть. Задайте столбцу текстовый формат и введите заново, если это неверно.</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <extracomment>rows.py</extracomment>
        <translation>в таблице нет строк</translation>
    </message>
    <message>
        <source>If its document is published later, leave it.</source>
        <extracomment>rows.py</extracomment>
        <translation>Если его документ будет опубликован позже, оставьте.</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder; the collection has it, as {document}. Write withdrawn (or superseded) in the column status to take the document back, or leave the file cell empty and give the id to keep it as it is.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file}: в папке больше нет; в собрании он есть как {document}. Напишите withdrawn (или superseded) в столбце status, чтобы отозвать документ, или оставьте ячейку file пустой и укажите идентификатор, чтобы сохранить его как есть.</translation>
    </message>
    <message>
        <source>the status is that of the whole document {document}, which has other files here. Delete the row of {file} to take out that file alone, or write the status in the row of a file that is here.</source>
        <extracomment>rows.py</extracomment>
        <translation>статус относится ко всему документу {document}, у которого здесь есть другие файлы. Удалите строку {file}, чтобы убрать только этот файл, или напишите статус в строке файла, который здесь есть.</translation>
    </message>
    <message>
        <source>these replace each other in a circle, so that none of them would hold: {documents}. Take the one that is older out of it.</source>
        <extracomment>rows.py</extracomment>
        <translation>эти документы заменяют друг друга по кругу, так что ни один не действовал бы: {documents}. Уберите из круга более старый.</translation>
    </message>
    <message>
        <source>{reference} was {before} the last time: a spreadsheet takes the zero from the end of a number. It was taken as it is. Write {before} again if that is meant, in a sheet that is .xlsx, where --write-sheet keeps references as text.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} в прошлый раз было {before}: табличная программа отбрасывает ноль в конце числа. Взято как есть. Если так задумано, напишите снова {before} в таблице .xlsx, где `--write-sheet` хранит номера как текст.</translation>
    </message>
    <message>
        <source>{reference} is the reference of {document} too. Readers who look for that number find both. Check it; where one replaces or translates the other, say so in the column for that.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} — номер и у {document}. Читатели, ищущие этот номер, находят оба. Проверьте; если один заменяет или переводит другой, укажите это в соответствующем столбце.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>accepting.py, cells.py</extracomment>
        <translation>строка {row}, столбец {column}</translation>
    </message>
    <message>
        <source>To show Office files as PDF, this computer needs the program LibreOffice, which is not installed. Nothing was made. On Debian and Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Then run it again.</source>
        <extracomment>renditions.py</extracomment>
        <translation>Чтобы показывать офисные файлы как PDF, на этом компьютере нужна программа LibreOffice, а она не установлена. Ничего не сделано. В Debian и Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Затем запустите ещё раз.</translation>
    </message>
    <message>
        <source>{document} has an empty file, {file}. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: пустой файл, {file}. Скопируйте его снова оттуда, откуда он взят, или уберите из папки.</translation>
    </message>
    <message>
        <source>{document} has a file that is locked with a password, {file}: nobody finds it by its words, and it cannot be shown here. Replace it by an open version if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: файл закрыт паролем, {file}; по словам его никто не найдёт, и показать его здесь нельзя. Замените его открытой версией, если она есть.</translation>
    </message>
    <message>
        <source>{document} has a file without text to search, {file}: it may be a scan. Replace it by a version with text if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: файл без текста для поиска, {file}; возможно, это скан. Замените его версией с текстом, если она есть.</translation>
    </message>
    <message>
        <source>{document} has a file that could not be read, {file}: nobody finds it by its words. See whether it opens, and replace it by another copy if it does not.</source>
        <extracomment>review.py</extracomment>
        <translation>{document}: файл не удалось прочитать, {file}; по словам его никто не найдёт. Проверьте, открывается ли он, и если нет, замените его другой копией.</translation>
    </message>
    <message>
        <source>the row names no file. A document without one needs an id.</source>
        <extracomment>rows.py</extracomment>
        <translation>строка не называет файла. Документу без файла нужен идентификатор.</translation>
    </message>
    <message>
        <source>there is no file {file} in the folder.</source>
        <extracomment>rows.py</extracomment>
        <translation>файла {file} в папке нет.</translation>
    </message>
    <message>
        <source>{file} stands in row {row} already. A file has one row.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} уже стоит в строке {row}. У файла одна строка.</translation>
    </message>
    <message>
        <source>{document} cannot be in relation to itself.</source>
        <extracomment>rows.py</extracomment>
        <translation>{document} не может быть связан сам с собой.</translation>
    </message>
    <message>
        <source>row {row} says something else about {document}. Write the same in both rows, or leave this cell blank.</source>
        <extracomment>rows.py</extracomment>
        <translation>в строке {row} о {document} сказано другое. Напишите в обеих строках одно и то же или оставьте эту ячейку пустой.</translation>
    </message>
    <message>
        <source>a row without a file needs a language, so that the edition is that language&apos;s.</source>
        <extracomment>rows.py</extracomment>
        <translation>строке без файла нужен язык, чтобы дата редакции относилась к этому языку.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was added. Give the folder that holds the documents.</source>
        <extracomment>scan.py</extracomment>
        <translation>Папки {folder} нет. Ничего не добавлено. Укажите папку, в которой лежат документы.</translation>
    </message>
    <message>
        <source>{folder} lies inside the repository. Nothing was added. Keep the documents in a folder of their own, and give that.</source>
        <extracomment>scan.py</extracomment>
        <translation>{folder} лежит внутри хранилища. Ничего не добавлено. Держите документы в отдельной папке и укажите её.</translation>
    </message>
    <message>
        <source>There is no document in {folder}. Nothing was added. Put files there, or give the right folder.</source>
        <extracomment>scan.py</extracomment>
        <translation>В {folder} нет документов. Ничего не добавлено. Положите туда файлы или укажите верную папку.</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}; {then}</translation>
    </message>
    <message>
        <source>{role}: {signed} of {threshold} signatures, and {left} of the keys {keys} must still sign</source>
        <extracomment>signatures.py</extracomment>
        <translation>{role}: подписей {signed} из {threshold}, ещё должны подписать {left} из ключей {keys}</translation>
    </message>
    <message>
        <source>The signature of the key {key} for {role} does not fit: the file was damaged or changed on its way. Nothing was taken from it. Have it signed again from the file that `fieldshelf publish build --unsigned-out` wrote.</source>
        <extracomment>signatures.py</extracomment>
        <translation>Подпись ключа {key} для {role} не подходит: файл повреждён или изменён в пути. Из него ничего не взято. Подпишите снова по файлу, который записала команда `fieldshelf publish build --unsigned-out`.</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <source>Signatures are missing. {told}. Nothing was published. Build with --unsigned-out FILE, have FILE signed where the keys are, and take it back with `fieldshelf publish sign REPO FILE`.</source>
        <extracomment>signatures.py</extracomment>
        <translation>Не хватает подписей. {told}. Ничего не опубликовано. Постройте с параметром `--unsigned-out FILE`, подпишите FILE там, где ключи, и примите его командой `fieldshelf publish sign REPO FILE`.</translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} — не файл .csv и не .xlsx. Ничего не сделано. Сохраните таблицу в одном из этих форматов и запустите снова.</translation>
    </message>
    <message>
        <source>There is no sheet {path}. Nothing was added. Give the right file.</source>
        <extracomment>table.py</extracomment>
        <translation>Таблицы {path} нет. Ничего не добавлено. Укажите верный файл.</translation>
    </message>
    <message>
        <source>{path} is too large for a sheet: it has, or unpacks to, more than such a sheet can need. Nothing was added. Copy the rows that are meant into a new sheet without pictures and other pages, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path}: слишком велик для таблицы; в нём, в том числе после распаковки, больше, чем может понадобиться такой таблице. Ничего не добавлено. Скопируйте нужные строки в новую таблицу без картинок и других листов и запустите снова.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or is a workbook of an old kind (.xls). Nothing was added. Open it in a spreadsheet program, save it as .xlsx without a password, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} защищён паролем, или это книга старого вида (.xls). Ничего не добавлено. Откройте её в табличной программе, сохраните как .xlsx без пароля и запустите снова.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. Open it in a spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} нельзя прочитать как таблицу: файл повреждён или не то, что сказано в его имени. Ничего не добавлено. Откройте его в табличной программе, сохраните снова как .xlsx или CSV (UTF-8) и запустите снова.</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows, or a row far below the others. Nothing was added. A sheet has one row a file: copy the rows that are meant into a new sheet, or make several collections, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path}: больше {most} строк, или строка стоит намного ниже остальных. Ничего не добавлено. В таблице одна строка на файл: скопируйте нужные строки в новую таблицу или сделайте несколько собраний и запустите снова.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8, so that accents would be lost. Nothing was added. Save it as “CSV UTF-8” or as .xlsx, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path}: не в кодировке UTF-8, буквы с надстрочными знаками потерялись бы. Ничего не добавлено. Сохраните как «CSV UTF-8» или .xlsx и запустите снова.</translation>
    </message>
    <message>
        <source>{path} is there already, and may be somebody&apos;s work. Nothing was written. Choose another name, or move it away.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} уже есть и может быть чьей-то работой. Ничего не записано. Выберите другое имя или переместите его.</translation>
    </message>
    <message>
        <source>What the sheet would say about {item} in the column {column} is longer than the {most} characters of a cell, and would be cut off. Nothing was written. Shorten it in the sheet that it came from, and add that first.</source>
        <extracomment>table.py</extracomment>
        <translation>То, что таблица сказала бы о {item} в столбце {column}, длиннее {most} знаков ячейки и было бы обрезано. Ничего не записано. Сократите это в исходной таблице и сначала добавьте её.</translation>
    </message>
    <message>
        <source>{item} is the reference of several documents. Write the id of the one that is meant: {listed}.</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} — номер нескольких документов. Напишите идентификатор нужного: {listed}.</translation>
    </message>
    <message>
        <source>{item} is neither the id nor the reference number of a document here. Write the value of the `id` column (for example convoys-2019).</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} — не идентификатор и не номер документа, который здесь есть. Напишите значение столбца `id` (например, `convoys-2019`).</translation>
    </message>
    <message>
        <source>This page could not be read by machine. It may be too large or too confused. The other pages are not affected.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Эту страницу не удалось распознать. Возможно, она слишком большая или путаная. Остальных страниц это не касается.</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Readers would get an empty file. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} пуст: 0 байт, как после прерванного копирования. Читатели получили бы пустой файл. Скопируйте его снова оттуда, откуда он взят, или уберите из папки.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is published as it is, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file}: текста нет, возможно, это скан. Он публикуется как есть, но по словам его никто не найдёт. Замените его версией с текстом, если она есть.</translation>
    </message>
    <message>
        <source>Part of {file} could not be read: it is damaged, or made to do harm. The rest of its text can be searched. Get another copy from where it came from if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>Часть файла {file} прочитать не удалось: он повреждён или создан, чтобы навредить. По остальному тексту можно искать. Получите другую копию там, откуда он взят, если она есть.</translation>
    </message>
    <message>
        <source>What was signed of {collection} is in {public} no more, and this repository has no copy of its records. Nothing was changed. Bring that folder back from a backup, or build again from what is here now.</source>
        <extracomment>undo.py</extracomment>
        <translation>Подписанного для {collection} больше нет в {public}, и копии записей в этом хранилище нет. Ничего не изменено. Восстановите эту папку из резервной копии или постройте снова из того, что сейчас здесь.</translation>
    </message>
    <message>
        <source>{file} was not taken apart, and nobody finds what is in it. {reason} Or unpack it in the folder, and add that again.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>{file} не распакован, и никто не найдёт того, что в нём. {reason} Либо распакуйте его в папке и добавьте её снова.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} files in it were taken as files of its document.</source>
        <extracomment>unpacking.py; for one: {file}: {n} file in it was taken as a file of its document.</extracomment>
        <translation>
            <numerusform>{file}: {n} файл из него взят как файл его документа.</numerusform>
            <numerusform>{file}: {n} файла из него взяты как файлы его документа.</numerusform>
            <numerusform>{file}: {n} файлов из него взято как файлы его документа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} {n} others are the same, byte for byte, as files that are there already, and were not taken again.</source>
        <extracomment>unpacking.py; for one: {taken} {n} other is the same, byte for byte, as a file that is there already, and was not taken again.</extracomment>
        <translation>
            <numerusform>{taken} Ещё {n} совпадает байт в байт с уже имеющимся файлом и повторно не взят.</numerusform>
            <numerusform>{taken} Ещё {n} совпадают байт в байт с уже имеющимися файлами и повторно не взяты.</numerusform>
            <numerusform>{taken} Ещё {n} совпадают байт в байт с уже имеющимися файлами и повторно не взяты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is built in {folder} yet, so there is nothing to upload. Run `fieldshelf publish build` first.</source>
        <extracomment>uploading.py</extracomment>
        <translation>В {folder} пока ничего не построено, загружать нечего. Сначала выполните `fieldshelf publish build`.</translation>
    </message>
    <message>
        <source>{place} lies inside the repository&apos;s own public folder, or around it. Nothing was uploaded. Give another folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} лежит внутри папки public самого хранилища или вокруг неё. Ничего не загружено. Укажите другую папку.</translation>
    </message>
    <message>
        <source>There is no folder {place}, nor the one that it would lie in. Nothing was uploaded. Check that the disk or share of the server is connected, or make the folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>Нет ни папки {place}, ни той, в которой она лежала бы. Ничего не загружено. Проверьте, подключён ли диск или общий ресурс сервера, или создайте папку.</translation>
    </message>
    <message>
        <source>{place} is a place for the program rclone, which is not installed here. Nothing was uploaded. Install rclone and set the place up with `rclone config`, or give a folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} — место для программы rclone, которая здесь не установлена. Ничего не загружено. Установите rclone и настройте место командой `rclone config` или укажите папку.</translation>
    </message>
    <message>
        <source>The upload stopped at the {phase} of {place}. Readers still see what was there before. Check the connection and the place with `rclone lsd`, and run it again: it goes on. rclone said: {said}</source>
        <extracomment>uploading.py</extracomment>
        <translation>Загрузка остановилась на этапе {phase}, место {place}. Читатели по-прежнему видят прежнее. Проверьте связь и место командой `rclone lsd` и запустите снова: она продолжится. Сообщение rclone: {said}</translation>
    </message>
    <message>
        <source>{text} is not a language. Write one of {languages}, or the two-letter code of another (de), or und</source>
        <extracomment>values.py</extracomment>
        <translation>{text} — не язык. Напишите один из: {languages}, двухбуквенный код другого (de) или und</translation>
    </message>
    <message>
        <source>Write one of {allowed}</source>
        <extracomment>values.py</extracomment>
        <translation>Напишите одно из: {allowed}</translation>
    </message>
    <message>
        <source>{text} is not known.</source>
        <extracomment>values.py</extracomment>
        <translation>{text}: не известно.</translation>
    </message>
    <message>
        <source>{text} is not a date. Write 2018, 2018-12 or 2018-12-01; words that are no date go in quotation marks</source>
        <extracomment>values.py</extracomment>
        <translation>{text} — не дата. Напишите 2018, 2018-12 или 2018-12-01; слова, которые не дата, берутся в кавычки</translation>
    </message>
    <message>
        <source>{text} cannot be an id. Use small letters, digits, hyphens and dots, at most 100 of them</source>
        <extracomment>values.py</extracomment>
        <translation>{text} не может быть идентификатором. Используйте строчные буквы, цифры, дефисы и точки, не больше 100</translation>
    </message>
    <message>
        <source>{name} ({size}) was left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>{name} ({size}): пропущено, всего {total}, потому что библиотека может занять не больше {quota}.</translation>
    </message>
    <message>
        <source>{n} files were left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>Пропущено файлов: {n}, всего {total}, потому что библиотека может занять не больше {quota}.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>quota.py</extracomment>
        <translation>По их текстам всё равно можно искать. Разрешите больше командой `fieldshelf keep --quota` или храните меньше документов командой `fieldshelf keep`.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</source>
        <extracomment>quota.py; for one: {n} document waits for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</extracomment>
        <translation>
            <numerusform>{n} документ ждёт вашего согласия: {cost}, а вы просили спрашивать перед загрузками больше {most}. Изменения статуса и тексты получены.</numerusform>
            <numerusform>{n} документа ждут вашего согласия: {cost}, а вы просили спрашивать перед загрузками больше {most}. Изменения статуса и тексты получены.</numerusform>
            <numerusform>{n} документов ждут вашего согласия: {cost}, а вы просили спрашивать перед загрузками больше {most}. Изменения статуса и тексты получены.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of it are not needed any more, and go with the next sync that is complete.</source>
        <extracomment>quota.py</extracomment>
        <translation>Из этого {size} больше не нужны и уйдут при следующей полной синхронизации.</translation>
    </message>
    <message>
        <source>The library takes {taken}, which is {more} more than the {quota} that it may take. Nothing that is wanted is removed, and texts still come, but no further document.</source>
        <extracomment>quota.py</extracomment>
        <translation>Библиотека занимает {taken}, на {more} больше, чем {quota}, которые ей отведены. Ничего нужного не удаляется, тексты поступают, но новых документов нет.</translation>
    </message>
    <message>
        <source>Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>quota.py</extracomment>
        <translation>Разрешите больше командой `fieldshelf keep --quota`.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner} on this computer. They were refused, so that nobody can replace another&apos;s guidance. If {source} is the right one, remove the source {owner} first.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} предлагает документы {institute}, которые на этом компьютере получены из источника {owner}. Они отклонены, чтобы никто не мог подменить чужие руководства. Если верен {source}, сначала удалите источник {owner}.</translation>
    </message>
    <message>
        <source>{identifier} is offered in an older state than the one in the library. It was refused. Sync from another copy, or tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier}: предлагается в более старом состоянии, чем в библиотеке. Отклонено. Синхронизируйте с другой копии или сообщите издателю.</translation>
    </message>
    <message>
        <source>The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often a mistake than a wish. Ask the publisher; if it is meant, remove the source.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Источник вдруг не предлагает ничего из {item}. Из библиотеки ничего не удалено, потому что чаще это ошибка, чем намерение. Спросите издателя; если так задумано, удалите источник.</translation>
    </message>
    <message>
        <source>{identifier} names {name}, which the source does not offer: some texts cannot be searched. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} называет {name}, чего источник не предлагает: по некоторым текстам нельзя искать. Скажите издателю построить и загрузить на сервер снова.</translation>
    </message>
    <message>
        <source>The catalogue offered as {identifier} calls itself {called}. It was refused. Tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Каталог, предложенный как {identifier}, называет себя {called}. Он отклонён. Сообщите издателю.</translation>
    </message>
    <message>
        <source>The catalogue of {identifier} and the list of its texts do not belong together. It was refused; what is in the library stays as it is. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>Каталог {identifier} и список его текстов не соответствуют друг другу. Он отклонён; библиотека остаётся прежней. Скажите издателю построить и загрузить на сервер снова.</translation>
    </message>
    <message>
        <source>{source} has revoked the institute {institute}: its key is believed no more. Its documents stay here, marked, and none of them counts as in force. Do not act on them; ask the publisher what is to be used instead.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source}: учреждение {institute} отозвано, его ключу больше не верят. Его документы остаются здесь с пометкой, и ни один не считается действующим. Не действуйте по ним; спросите издателя, чем пользоваться вместо них.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} cannot be read by this version of Fieldshelf. It was not taken, and what is in the library stays as it is. Update Fieldshelf, or tell the publisher.</source>
        <extracomment>run.py</extracomment>
        <translation>Каталог {offer} нельзя прочитать этой версией Fieldshelf. Он не принят, библиотека остаётся прежней. Обновите Fieldshelf или сообщите издателю.</translation>
    </message>
    <message>
        <source>No source can be called {name}: that is the name of this program. Nothing was added. Choose another one.</source>
        <extracomment>sources.py</extracomment>
        <translation>Источник не может называться {name}: это имя этой программы. Ничего не добавлено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a source. Use small letters, digits and hyphens, for example: hq-library.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} не может быть именем источника. Используйте строчные буквы, цифры и дефисы, например: `hq-library`.</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Run `fieldshelf import {url}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} — пакет, а не источник: документы и подпись издателя в нём самом. Ничего не добавлено. Выполните `fieldshelf import {url}`.</translation>
    </message>
    <message>
        <source>If you meant a web address, write it with https:// at its beginning.</source>
        <extracomment>sources.py</extracomment>
        <translation>Если имелся в виду веб-адрес, начните его с https://.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {url}. Nothing was added. Check the address, or ask the publisher for it.</source>
        <extracomment>sources.py</extracomment>
        <translation>Источника Fieldshelf по адресу {url} нет. Ничего не добавлено. Проверьте адрес или узнайте его у издателя.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of the publisher at {url} differ, so nothing was added.</source>
        <extracomment>sources.py</extracomment>
        <translation>Указанный вами отпечаток и отпечаток издателя по адресу {url} различаются, поэтому ничего не добавлено.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint again, by another way than that address: either it was mistyped, or this is somebody else.</source>
        <extracomment>sources.py</extracomment>
        <translation>Узнайте отпечаток у издателя снова, не через этот адрес: либо он введён с ошибкой, либо это кто-то другой.</translation>
    </message>
    <message>
        <source>{name} is not signed: nobody&apos;s key is behind it, so there is no fingerprint to compare. Nothing was changed. `fieldshelf source list` shows which sources are signed.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} не подписан: за ним не стоит ничей ключ, и сверять нечего. Ничего не изменено. `fieldshelf source list` показывает, какие источники подписаны.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays known by the key that was compared before.</source>
        <extracomment>sources.py</extracomment>
        <translation>Указанный вами отпечаток и отпечаток {name} различаются, поэтому {name} остаётся известным по ключу, сверенному раньше.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays an unknown publisher.</source>
        <extracomment>sources.py</extracomment>
        <translation>Указанный вами отпечаток и отпечаток {name} различаются, поэтому {name} остаётся неизвестным издателем.</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and take nothing more from it: `fieldshelf source remove {name}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>Либо он введён с ошибкой, либо {name} — кто-то другой под именем издателя. Узнайте отпечаток у издателя снова, не тем путём, каким получен {name}. Если он всё ещё другой, не действуйте по тому, что получено от {name}, и больше ничего не берите: `fieldshelf source remove {name}`.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: {known}.</source>
        <extracomment>sources.py</extracomment>
        <translation>Источника с именем {name} нет. Здесь есть источники: {known}.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: none.</source>
        <extracomment>sources.py</extracomment>
        <translation>Источника с именем {name} нет. Источников здесь нет.</translation>
    </message>
    <message>
        <source>The source {name}</source>
        <extracomment>sources.py</extracomment>
        <translation>Источник {name}</translation>
    </message>
    <message>
        <source>{title} (the source {name})</source>
        <extracomment>sources.py</extracomment>
        <translation>{title} (источник {name})</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, the newest of them signed on {date}, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>{who}: всё, что здесь есть, получено с пакетами, новейший из которых подписан {date}, и неизвестно, по какому адресу его опрашивать.</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>{who}: всё, что здесь есть, получено с пакетами, и неизвестно, по какому адресу его опрашивать.</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (`fieldshelf request` says what is here, so that it can be made to fit), or ask the publisher for an address and give it with `fieldshelf source mirrors {name} URL`.</source>
        <extracomment>sources.py</extracomment>
        <translation>Импортируйте другой пакет этого издателя, в котором есть недостающее (`fieldshelf request` сообщает, что здесь есть, чтобы его можно было подобрать), или узнайте у издателя адрес и укажите его командой `fieldshelf source mirrors {name} URL`.</translation>
    </message>
    <message>
        <source>A source named {name} was removed, and had another key ({place}). Nothing was changed. Choose another name.</source>
        <extracomment>sources.py</extracomment>
        <translation>Источник с именем {name} был удалён и имел другой ключ ({place}). Ничего не изменено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is a source named {name} already ({place}). Nothing was changed. Choose another name, or remove that one first.</source>
        <extracomment>sources.py</extracomment>
        <translation>Источник с именем {name} уже есть ({place}). Ничего не изменено. Выберите другое имя или сначала удалите тот.</translation>
    </message>
    <message>
        <source>{url} is where newer versions of this program are published, and no source of documents. Nothing was added. The program asks there by itself.</source>
        <extracomment>sources.py</extracomment>
        <translation>По адресу {url} публикуются новые версии этой программы, это не источник документов. Ничего не добавлено. Программа обращается туда сама.</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, use `fieldshelf source mirrors {other}`; to ask it here only, remove {other} first.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} — тот же издатель, что и источник {other} ({place}). Ничего не добавлено. Чтобы опрашивать его и здесь, выполните `fieldshelf source mirrors {other}`; чтобы только здесь, сначала удалите {other}.</translation>
    </message>
    <message>
        <source>from a pack</source>
        <extracomment>sources.py</extracomment>
        <translation>из пакета</translation>
    </message>
    <message>
        <source>{path} cannot be read as a publisher&apos;s root or source file. Nothing was added. Ask the publisher for it again.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{path} нельзя прочитать как корневой файл или файл источника издателя. Ничего не добавлено. Попросите его у издателя снова.</translation>
    </message>
    <message>
        <source>{place} is not the publisher whose root you have: its signing keys are different ones. Nothing was taken. Check the address, and compare the fingerprint with the publisher.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{place} — не тот издатель, чей корневой файл у вас: ключи подписи другие. Ничего не принято. Проверьте адрес и сверьте отпечаток с издателем.</translation>
    </message>
    <message>
        <source>To read scans, this computer needs the program Tesseract, which is not installed. Nothing was read. On Debian and Ubuntu: `apt install tesseract-ocr`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Чтобы распознавать сканы, на этом компьютере нужна программа Tesseract, а она не установлена. Ничего не прочитано. В Debian и Ubuntu: `apt install tesseract-ocr`. Затем запустите ещё раз.</translation>
    </message>
    <message>
        <source>Scans in this language ({language}) cannot be read here: Arabic, Chinese, English, French, Russian and Spanish can. If it is one of these, correct the column `language` in the sheet.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Сканы на этом языке ({language}) здесь не распознаются: распознаются английский, арабский, испанский, китайский, русский и французский. Если это один из них, исправьте столбец `language` в таблице.</translation>
    </message>
    <message>
        <source>To read scans in this language ({language}), Tesseract needs a language pack that is not installed. On Debian and Ubuntu: `apt install {packages}`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>Чтобы распознавать сканы на этом языке ({language}), программе Tesseract нужен языковой пакет, а он не установлен. В Debian и Ubuntu: `apt install {packages}`. Затем запустите ещё раз.</translation>
    </message>
    <message>
        <source>The source at {place} sent more than was announced for {path}. Nothing of it was taken. Try again on another connection, and tell the publisher if it happens again.</source>
        <extracomment>transport.py</extracomment>
        <translation>Источник {place} передал больше, чем объявлено для {path}. Ничего из этого не принято. Повторите попытку по другому соединению и, если это повторится, сообщите издателю.</translation>
    </message>
    <message>
        <source>{url} is not the address of a source. It should look like https://example.org/library.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} — не адрес источника. Он должен выглядеть так: `https://example.org/library`.</translation>
    </message>
    <message>
        <source>{url} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} — адрес, неизвестный Fieldshelf. Используйте https://, http:// или путь к папке.</translation>
    </message>
    <message>
        <source>{path} in the folder {place} is not a file.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path} в папке {place} — не файл.</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Nothing was changed. Connect the drive or the share that holds it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>Папки {place} нет. Ничего не изменено. Подключите диск или общую папку, где она находится, и повторите попытку.</translation>
    </message>
    <message>
        <source>The folder {place} cannot be read. Nothing was changed. Check that the drive is connected and that you may read it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>Папку {place} нельзя прочитать. Ничего не изменено. Проверьте, что диск подключён и доступен для чтения, и повторите попытку.</translation>
    </message>
    <message>
        <source>{role} cannot be the name of an institute, and was refused. Tell the publisher.</source>
        <extracomment>source.py</extracomment>
        <translation>{role} не может быть именем учреждения и отклонено. Сообщите издателю.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}.</source>
        <extracomment>told.py</extracomment>
        <translation>Дата этого компьютера — {here}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}, which is before the source was last signed, on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>Дата этого компьютера — {here}, раньше последней подписи источника, {signed}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}; the source was last signed on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>Дата этого компьютера — {here}; источник в последний раз подписан {signed}.</translation>
    </message>
    <message>
        <source>Until it is set right, the later date is used to judge what is in force, and nothing is lost. Correct the date of this computer.</source>
        <extracomment>told.py</extracomment>
        <translation>Пока она не исправлена, о том, что действует, судят по более поздней дате, и ничего не теряется. Исправьте дату этого компьютера.</translation>
    </message>
    <message>
        <source>The source at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>Источник {place}</translation>
    </message>
    <message>
        <source>The institute {institute} at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>Учреждение {institute}, {place}</translation>
    </message>
    <message>
        <source>{whose} has not been signed for so long that its signature has run out.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}: подпись не обновлялась так долго, что её срок истёк.</translation>
    </message>
    <message>
        <source>Nothing new was taken; what is in the library can be read as before. Check the date of this computer, then ask the publisher to sign it again.</source>
        <extracomment>told.py</extracomment>
        <translation>Ничего нового не принято; то, что есть в библиотеке, можно читать как прежде. Проверьте дату этого компьютера, затем попросите издателя подписать снова.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}: предлагается более старое состояние, чем виденное раньше.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. Check the address, or ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>Источника Fieldshelf по адресу {place} нет, или его копия неполна. Ничего не изменено. Проверьте адрес или спросите издателя.</translation>
    </message>
    <message>
        <source>What {place} sent is not Fieldshelf metadata.</source>
        <extracomment>told.py</extracomment>
        <translation>Полученное от {place} — не метаданные Fieldshelf.</translation>
    </message>
    <message>
        <source>{place} is not the publisher that was added under this name: its signing keys are different ones. Nothing was taken. Compare the fingerprint with the publisher before you add it anew.</source>
        <extracomment>told.py</extracomment>
        <translation>{place} — не тот издатель, который был добавлен под этим именем: ключи подписи другие. Ничего не принято. Сверьте отпечаток с издателем, прежде чем добавить его заново.</translation>
    </message>
    <message>
        <source>{whose} shows metadata that is not what its publisher signed, or parts of different days.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}: метаданные — не то, что подписал издатель, или их части относятся к разным дням.</translation>
    </message>
    <message>
        <source>What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. Ask the publisher for the right address or file.</source>
        <extracomment>updater.py</extracomment>
        <translation>Найденное там — не источник Fieldshelf: ключи подписи нельзя прочитать. Ничего не принято. Узнайте у издателя верный адрес или файл.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>its number</comment>
        <extracomment>info_panel.py</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Издан</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>info_panel.py</extracomment>
        <translation>В силе</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Утвердил</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Права</translation>
    </message>
    <message>
        <source>None, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Нет, {status}</translation>
    </message>
    <message>
        <source>No review date given</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Дата пересмотра не указана</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Версии</translation>
    </message>
    <message>
        <source>{status}, you are here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status}, вы здесь</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status} ({date})</translation>
    </message>
    <message>
        <source>Claimed by others</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Утверждают другие</translation>
    </message>
    <message>
        <source>Only its own publisher, or one that it names, can replace a document.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Заменить документ может только его издатель или тот, кого он назвал.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Подпись проверена</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>Подписано: {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>От: {name}.</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it was taken from there as it is.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>За него никто не ручается: он взят оттуда как есть.</translation>
    </message>
    <message>
        <source>Unknown publisher</source>
        <extracomment>info_panel.py, preview.py</extracomment>
        <translation>Неизвестный издатель</translation>
    </message>
    <message>
        <source>Calls itself {name}.</source>
        <extracomment>import_page.py, info_panel.py, first_packs.py</extracomment>
        <translation>Называет себя: {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Сравните отпечаток в разделе «Пакеты, источники».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>Проверено здесь: {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py, lesson_pack.py, lesson_parts.py</extracomment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>edition of {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>редакция: {date}</translation>
    </message>
    <message>
        <source>edition of {date}, older than the document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>редакция: {date}, старше самого документа</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Not here, {size}</source>
        <extracomment>info_panel.py, instead_panel.py, wording.py</extracomment>
        <translation>Здесь нет, {size}</translation>
    </message>
    <message>
        <source>Open in {language}</source>
        <extracomment>info_panel.py, wording.py</extracomment>
        <translation>Открыть: {language}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>info_panel.py, lesson_parts.py</extracomment>
        <translation>Здесь нет</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>См. также</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>import_parts.py, publish_steps.py, info_panel.py, lesson_parts.py, coming_rows.py; for one: and {n} more</extracomment>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Открыть: {title}, {status}</translation>
    </message>
    <message>
        <source>not in this library</source>
        <extracomment>info_panel.py</extracomment>
        <translation>нет в этой библиотеке</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>language_button.py, first_run.py, settings_page.py</extracomment>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <extracomment>main_window.py</extracomment>
        <translation>↑ ↓ выбор</translation>
    </message>
    <message>
        <source>Enter open</source>
        <extracomment>main_window.py</extracomment>
        <translation>Enter открыть</translation>
    </message>
    <message>
        <source>Space preview</source>
        <extracomment>main_window.py</extracomment>
        <translation>Пробел просмотр</translation>
    </message>
    <message>
        <source>Alt+↓ suggestions</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+↓ подсказки</translation>
    </message>
    <message>
        <source>F3 next hit</source>
        <extracomment>main_window.py</extracomment>
        <translation>F3 следующее совпадение</translation>
    </message>
    <message>
        <source>Ctrl+F find in this document</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ctrl+F найти в этом документе</translation>
    </message>
    <message>
        <source>Alt+← back</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+← назад</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>main_window.py</extracomment>
        <translation>Библиотеку нельзя открыть</translation>
    </message>
    <message>
        <source>Close Fieldshelf</source>
        <extracomment>guide_page.py, main_window.py</extracomment>
        <translation>Закрыть Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>outside.py, guide_page.py, instead_panel.py, reader_bar.py, text_desk.py</extracomment>
        <translation>Открыть системной программой</translation>
    </message>
    <message>
        <source>“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.</source>
        <extracomment>outside.py</extracomment>
        <translation>«{name}» может содержать части, которые выполняются на этом компьютере. Открывайте, только если доверяете издателю.</translation>
    </message>
    <message>
        <source>Document page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>Страница документа</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>phases.py</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>phases.py</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>phases.py</extracomment>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>phases.py</extracomment>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>phases.py</extracomment>
        <translation>Установка</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>phases.py</extracomment>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>export_page.py, publish_steps.py, phases.py</extracomment>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>preview.py</extracomment>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Open the new edition</source>
        <extracomment>preview.py, lesson_page.py, wording.py</extracomment>
        <translation>Открыть новую редакцию</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>saved_panes.py, preview.py, settings_page.py</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>reader_bar.py, preview.py</extracomment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>preview.py</extracomment>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>{place} из {total}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>preview.py</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Open at page {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>Открыть стр. {n}</translation>
    </message>
    <message>
        <source>Open at slide {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>Открыть слайд {n}</translation>
    </message>
    <message>
        <source>Place {n} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>Место {n} из {total}</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>preview.py</extracomment>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>This document was published without a file.</source>
        <extracomment>preview.py</extracomment>
        <translation>Этот документ опубликован без файла.</translation>
    </message>
    <message>
        <source>There is no text to show before it is here.</source>
        <extracomment>preview.py</extracomment>
        <translation>Пока его здесь нет, показать текст нельзя.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <extracomment>preview.py</extracomment>
        <translation>Это нельзя показать</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>proposal.py</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Сравнить снова</translation>
    </message>
    <message>
        <source>Go on to sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Перейти к подписи</translation>
    </message>
    <message>
        <source>Nothing in these documents stands out.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>В этих документах ничего не бросается в глаза.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are unchanged.</source>
        <extracomment>publish_changes.py; for one: {n} document is unchanged.</extracomment>
        <translation>
            <numerusform>{n} документ не изменился.</numerusform>
            <numerusform>{n} документа не изменились.</numerusform>
            <numerusform>{n} документов не изменились.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {upload} to upload; a reader who is up to date fetches at most {fetch}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Выгрузить не более {upload}; читатель с последней версией загрузит не более {fetch}.</translation>
    </message>
    <message>
        <source>Collections: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Собрания: {listed}.</translation>
    </message>
    <message>
        <source>{change}: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>{change}: {fields}</translation>
    </message>
    <message>
        <source>In documents that have not changed, as before: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>В неизменившихся документах, как и прежде: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>import_parts.py, publish_changes.py, publish_suggestions.py, history_card.py; for one: Show all {n}</extracomment>
        <translation>
            <numerusform>Показать все: {n}</numerusform>
            <numerusform>Показать все: {n}</numerusform>
            <numerusform>Показать все: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened in a tab.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Открыто во вкладке.</translation>
    </message>
    <message>
        <source>Another program has asked this window for something that it does not understand.</source>
        <extracomment>one_window.py</extracomment>
        <translation>Другая программа запросила у этого окна то, чего оно не понимает.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which the sheet has</source>
        <extracomment>publish_changes.py, publish_suggestions.py; for one: and {n} more, which the sheet has</extracomment>
        <translation>
            <numerusform>и ещё {n} в таблице</numerusform>
            <numerusform>и ещё {n} в таблице</numerusform>
            <numerusform>и ещё {n} в таблице</numerusform>
        </translation>
    </message>
    <message>
        <source>superseded by {document}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>заменён на {document}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>other than signed: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>отличается от подписанного: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>publish_changes.py, lesson_pack.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файла</numerusform>
            <numerusform>{n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this before you sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>Посмотрите это перед подписью</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Папка с документами</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Выберите её или перетащите сюда</translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>keep_parts.py, publish_folder.py</extracomment>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Прочитать папку</translation>
    </message>
    <message>
        <source>Write the sheet anew</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Составить таблицу заново</translation>
    </message>
    <message>
        <source>The corrections in the sheet that were not read back are lost.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Непрочитанные исправления в таблице будут потеряны.</translation>
    </message>
    <message>
        <source>Every file is read, and a sheet is written with what is found. Nothing is published by that.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Читается каждый файл, найденное записывается в таблицу. При этом ничего не публикуется.</translation>
    </message>
    <message>
        <source>Collection that they belong to: choose one, or write a new name</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Собрание, к которому они относятся: выберите или впишите новое название</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stand in the sheet.</source>
        <extracomment>publish_folder.py; for one: {n} row stands in the sheet.</extracomment>
        <translation>
            <numerusform>В таблице {n} строка.</numerusform>
            <numerusform>В таблице {n} строки.</numerusform>
            <numerusform>В таблице {n} строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have no file in this folder, and stay published as they are. To withdraw them, write withdrawn in the column status of their rows:</source>
        <extracomment>publish_folder.py; for one: {n} document has no file in this folder, and stays published as it is. To withdraw it, write withdrawn in the column status of its row:</extracomment>
        <translation>
            <numerusform>{n} документ не имеет файла в этой папке и остаётся опубликованным как есть. Чтобы отозвать, впишите withdrawn в столбец status его строки:</numerusform>
            <numerusform>{n} документа не имеют файла в этой папке и остаются опубликованными как есть. Чтобы отозвать, впишите withdrawn в столбец status их строк:</numerusform>
            <numerusform>{n} документов не имеют файла в этой папке и остаются опубликованными как есть. Чтобы отозвать, впишите withdrawn в столбец status их строк:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The sheet has a row for every file. Much in it is guessed: correct what is wrong, save it, and read it back. It can be read back as it stands, too.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>В таблице по строке на каждый файл. Многое угадано: исправьте неверное, сохраните её и прочитайте обратно. Её можно прочитать и как есть.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Прочитать обратно</translation>
    </message>
    <message>
        <source>Save the sheet when you have corrected it, then read it back.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>Сохраните исправленную таблицу, затем прочитайте её обратно.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents added</source>
        <extracomment>publish_folder.py; for one: {n} document added</extracomment>
        <translation>
            <numerusform>{n} документ добавлен</numerusform>
            <numerusform>{n} документа добавлено</numerusform>
            <numerusform>{n} документов добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>publish_folder.py; for one: {n} unchanged</extracomment>
        <translation>
            <numerusform>{n} без изменений</numerusform>
            <numerusform>{n} без изменений</numerusform>
            <numerusform>{n} без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <extracomment>publish_folder.py, cells.py</extracomment>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>With the signature, all that stands above becomes what readers get once it is handed out. That cannot be taken back; a later signature can say something else.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>С подписью всё указанное выше становится тем, что получат читатели после распространения. Отменить это нельзя; следующая подпись может сказать иное.</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Пароль ключей</translation>
    </message>
    <message>
        <source>Take in documents that are not labelled public</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Включить документы без пометки «открытый»</translation>
    </message>
    <message>
        <source>Nothing is published yet: signatures of other keys are missing.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Пока ничего не опубликовано: нет подписей других ключей.</translation>
    </message>
    <message>
        <source>Signed: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Подписано: {what}, {size}.</translation>
    </message>
    <message>
        <source>Nothing had changed: nothing was signed again.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Ничего не изменилось: заново ничего не подписано.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Распространить</translation>
    </message>
    <message>
        <source>Stick, or a folder on it</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Накопитель или папка на нём</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Записать пакет</translation>
    </message>
    <message>
        <source>Folder of the server, or place of rclone</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Папка сервера или место rclone</translation>
    </message>
    <message>
        <source>/srv/library, or office:library</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>/srv/library или office:library</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Address that readers use</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Адрес, которым пользуются читатели</translation>
    </message>
    <message>
        <source>Check what readers find there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Проверить, что там находят читатели</translation>
    </message>
    <message>
        <source>A pack holds everything, and readers need no connection for it. It is read again once it is written.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>В пакете есть всё, и связь читателям не нужна. После записи он читается заново.</translation>
    </message>
    <message>
        <source>Everything goes to the server in an order in which readers always find a whole library. A place of rclone is set up with that program, which keeps the passwords.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Всё передаётся на сервер в таком порядке, что читатели всегда находят целую библиотеку. Место rclone настраивается этой программой, она и хранит пароли.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>На накопителе</translation>
    </message>
    <message>
        <source>On a server</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Address that readers use, to check what is there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Адрес, которым пользуются читатели, для проверки</translation>
    </message>
    <message>
        <source>The pack is not as it was written. The stick may be damaged: take another one.</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Пакет не такой, каким был записан. Возможно, накопитель повреждён: возьмите другой.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Записано и прочитано заново, полностью: {what}, {size}.</translation>
    </message>
    <message>
        <source>It was there already, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Там уже было, полностью: {what}, {size}.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>Где он</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were left out</source>
        <extracomment>publish_handing.py; for one: {n} document was left out</extracomment>
        <translation>
            <numerusform>Не включён {n} документ</numerusform>
            <numerusform>Не включено {n} документа</numerusform>
            <numerusform>Не включено {n} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not labelled public. The signed list names it all the same, by its title.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Нет пометки «открытый». Подписанный список всё равно называет его по заглавию.</translation>
    </message>
    <message>
        <source>Pack written</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Пакет записан</translation>
    </message>
    <message>
        <source>Uploaded. Check it at the address that your readers use.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Выгружено. Проверьте по адресу, которым пользуются читатели.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Выгружено</translation>
    </message>
    <message>
        <source>It is not complete. Upload it again, then check it once more.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Не полностью. Выгрузите снова и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Checked as a reader would, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>Проверено так, как это сделал бы читатель, полностью: {what}, {size}.</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>publish_page.py, sidebar.py</extracomment>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>A folder of documents becomes a signed collection. Readers see nothing of it before you sign.</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Папка с документами становится подписанным собранием. До подписи читатели ничего не видят.</translation>
    </message>
    <message numerus="yes">
        <source>{n} collections</source>
        <extracomment>problems.py, publish_page.py; for one: {n} collection</extracomment>
        <translation>
            <numerusform>{n} собрание</numerusform>
            <numerusform>{n} собрания</numerusform>
            <numerusform>{n} собраний</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {collections}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>{documents} / {collections}</translation>
    </message>
    <message>
        <source>Read a folder first</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Сначала прочитайте папку</translation>
    </message>
    <message>
        <source>Nothing since the last signature</source>
        <extracomment>publish_page.py</extracomment>
        <translation>После последней подписи ничего</translation>
    </message>
    <message>
        <source>Last signed on {date}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>Последняя подпись: {date}</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Покинуть</translation>
    </message>
    <message>
        <source>Work on another one, or on none. The folder stays where it is.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Работать с другим или ни с каким. Папка остаётся на месте.</translation>
    </message>
    <message>
        <source>Leave this repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Покинуть это хранилище</translation>
    </message>
    <message>
        <source>Keys locked with a passphrase</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Ключи защищены паролем</translation>
    </message>
    <message>
        <source>Keys are not locked</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Ключи не защищены</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>report_page.py, page_mouse.py, publish_side.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Копировать отпечаток</translation>
    </message>
    <message>
        <source>Give it to your readers by another way than the documents: on the telephone, or in a letter.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Сообщите его читателям иным путём, чем документы: по телефону или письмом.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>publish_side.py, source_card.py</extracomment>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Signed on {date}</source>
        <extracomment>publish_side.py, import_words.py</extracomment>
        <translation>Подписано: {date}</translation>
    </message>
    <message>
        <source>Sign again before {date}</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Подпишите снова до: {date}</translation>
    </message>
    <message>
        <source>Before signing</source>
        <extracomment>publish_side.py</extracomment>
        <translation>До подписи</translation>
    </message>
    <message>
        <source>Leave it as it was signed</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Оставить как подписано</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Everything is as it was signed last.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Всё так, как было подписано в последний раз.</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Пока ничего не добавлено.</translation>
    </message>
    <message>
        <source>Other than signed: {what}. Readers do not see it yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Отличается от подписанного: {what}. Читатели этого пока не видят.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}. Readers do not see it.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Ещё не подписано: {what}. Читатели этого не видят.</translation>
    </message>
    <message>
        <source>Take this back: {what}? What is published, your folders and your sheets stay as they are.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Отменить это: {what}? Опубликованное, ваши папки и таблицы останутся как есть.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Отменить это</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>Отменено: {what}.</translation>
    </message>
    <message>
        <source>A repository is a folder of its own. It holds your keys, what you have added, and what you have signed. Keep it on a disk that is backed up, apart from the documents.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Хранилище — отдельная папка. В ней ваши ключи, добавленное и подписанное вами. Держите её на диске с резервным копированием, отдельно от документов.</translation>
    </message>
    <message>
        <source>Make a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Once for each institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Один раз для каждого учреждения</translation>
    </message>
    <message>
        <source>Name of the institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>As readers see it beside every document</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Как его видят читатели у каждого документа</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Stands in addresses and ids, for good</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Навсегда входит в адреса и обозначения</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Новая или пустая папка</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Пароль для ключей</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Whoever has the keys can sign as you. With a passphrase, a stolen copy of the folder is not enough. Nobody can give you a forgotten passphrase back. Without one, the keys are not locked.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Тот, у кого есть ключи, может подписывать от вашего имени. С паролем украденной копии папки недостаточно. Забытый пароль никто не восстановит. Без пароля ключи не защищены.</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>One that was made here, or by somebody else</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Созданное здесь или кем-то другим</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made. Type them again.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Пароли не совпадают. Ничего не создано. Введите их снова.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <extracomment>publish_start.py</extracomment>
        <translation>Создаются ключи…</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>сделано</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>import_page.py, fields.py, lesson_pack.py, settings_page.py</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>fields.py</extracomment>
        <translation>Выбрать: {what}</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Taking the texts out of the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Извлечение текстов из файлов</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Сохранение файлов</translation>
    </message>
    <message>
        <source>Preparing lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Подготовка списков и текстов</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Размещение файлов</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Запись пакета</translation>
    </message>
    <message>
        <source>Reading the pack again</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Повторное чтение пакета</translation>
    </message>
    <message>
        <source>Carrying the documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Передача документов</translation>
    </message>
    <message>
        <source>Carrying patches</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Передача исправлений</translation>
    </message>
    <message>
        <source>Carrying lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Передача списков и текстов</translation>
    </message>
    <message>
        <source>Carrying the signatures</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Передача подписей</translation>
    </message>
    <message>
        <source>Walking what is published</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Обход опубликованного</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>publish_words.py, import_words.py</extracomment>
        <translation>Удалён</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents new</source>
        <extracomment>publish_words.py; for one: {n} document new</extracomment>
        <translation>
            <numerusform>{n} новый документ</numerusform>
            <numerusform>{n} новых документа</numerusform>
            <numerusform>{n} новых документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>publish_words.py; for one: {n} changed</extracomment>
        <translation>
            <numerusform>{n} изменён</numerusform>
            <numerusform>{n} изменено</numerusform>
            <numerusform>{n} изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} superseded</extracomment>
        <translation>
            <numerusform>{n} заменён</numerusform>
            <numerusform>{n} заменено</numerusform>
            <numerusform>{n} заменено</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can give a pack a name. Ask the publisher for the fingerprint, by telephone or in a letter: these 16 groups must be the same. Type what you were told, and it is compared; if it is the same, the publisher is known.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>Назвать пакет может кто угодно. Узнайте отпечаток у издателя по телефону или письмом: эти 16 групп должны совпасть. Введите то, что вам сообщили, и программа сверит; если всё совпадёт, издатель станет известным.</translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} withdrawn</extracomment>
        <translation>
            <numerusform>{n} отозван</numerusform>
            <numerusform>{n} отозвано</numerusform>
            <numerusform>{n} отозвано</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack is being imported.</source>
        <extracomment>import_words.py</extracomment>
        <translation>Идёт импорт пакета.</translation>
    </message>
    <message>
        <source>Not labelled public</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Без пометки «открытый»</translation>
    </message>
    <message>
        <source>Broken supersession</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Нарушенная замена</translation>
    </message>
    <message>
        <source>Language gaps</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Пробелы в языках</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Scans and files without text</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Сканы и файлы без текста</translation>
    </message>
    <message>
        <source>Date or reference number missing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Нет даты или номера</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>publish_words.py</extracomment>
        <translation>вид</translation>
    </message>
    <message>
        <source>reference number</source>
        <extracomment>publish_words.py</extracomment>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>publish_words.py</extracomment>
        <translation>темы</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>должности</translation>
    </message>
    <message>
        <source>audiences</source>
        <extracomment>publish_words.py</extracomment>
        <translation>адресаты</translation>
    </message>
    <message>
        <source>missions</source>
        <extracomment>publish_words.py</extracomment>
        <translation>миссии</translation>
    </message>
    <message>
        <source>who approved it</source>
        <extracomment>publish_words.py</extracomment>
        <translation>кем утверждён</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>publish_words.py</extracomment>
        <translation>контакт</translation>
    </message>
    <message>
        <source>date of issue</source>
        <extracomment>publish_words.py</extracomment>
        <translation>дата издания</translation>
    </message>
    <message>
        <source>in effect since</source>
        <extracomment>publish_words.py</extracomment>
        <translation>действует с</translation>
    </message>
    <message>
        <source>review date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>дата пересмотра</translation>
    </message>
    <message>
        <source>edition date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>дата редакции</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>publish_words.py</extracomment>
        <translation>статус</translation>
    </message>
    <message>
        <source>place in the collection</source>
        <extracomment>publish_words.py</extracomment>
        <translation>место в собрании</translation>
    </message>
    <message>
        <source>rights</source>
        <extracomment>publish_words.py</extracomment>
        <translation>права</translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>publish_words.py</extracomment>
        <translation>указание авторства</translation>
    </message>
    <message>
        <source>handling label</source>
        <extracomment>publish_words.py</extracomment>
        <translation>пометка об обращении</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>файлы</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>publish_words.py</extracomment>
        <translation>язык</translation>
    </message>
    <message>
        <source>role of a file</source>
        <extracomment>publish_words.py</extracomment>
        <translation>роль файла</translation>
    </message>
    <message>
        <source>collections that it stands in</source>
        <extracomment>publish_words.py</extracomment>
        <translation>собрания, в которые входит</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>publish_words.py</extracomment>
        <translation>названия</translation>
    </message>
    <message>
        <source>who else may replace its documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>кто ещё может заменять его документы</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Работа</translation>
    </message>
    <message>
        <source>title in {language}</source>
        <extracomment>publish_words.py</extracomment>
        <translation>название ({language})</translation>
    </message>
    <message>
        <source>{item} is not labelled public, and whatever is published can be read by anybody who finds the place. Signing refuses it. Correct the column handling in the sheet, or take it in when you sign, if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>{item}: нет пометки «открытый», а опубликованное может прочитать любой, кто найдёт это место. Подпись его не пропускает. Исправьте столбец handling в таблице или включите его при подписании, если так задумано.</translation>
    </message>
    <message>
        <source>Signatures of {item} are missing. Until then readers see what was published before. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Нет подписей: {item}. До тех пор читатели видят опубликованное ранее. Верните ключ в папку keys хранилища или подпишите в другом месте: это делается командой, как — сказано в docs/keys.md.</translation>
    </message>
    <message>
        <source>A key that must sign is not here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Здесь нет ключа, который должен подписать. Ничего не подписано. Верните его в папку keys хранилища или подпишите в другом месте: это делается командой, как — сказано в docs/keys.md.</translation>
    </message>
    <message>
        <source>More keys must sign than are here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Подписать должно больше ключей, чем есть здесь. Ничего не подписано. Верните их в папку keys хранилища или подпишите в другом месте: это делается командой, как — сказано в docs/keys.md.</translation>
    </message>
    <message>
        <source>The keys are locked with a passphrase. Nothing was signed. Type it above, and sign again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Ключи защищены паролем. Ничего не подписано. Введите его выше и подпишите снова.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Nothing was signed. Type it again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Этот пароль не открывает ключи. Ничего не подписано. Введите его снова.</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was signed. Correct the column handling in the sheet, or take them in below if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>У этих документов нет пометки «открытый», а опубликованное может прочитать любой, кто найдёт это место. Ничего не подписано. Исправьте столбец handling в таблице или включите их ниже, если так задумано.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Read a folder and its sheet first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Пока нечего публиковать. Ничего не подписано. Сначала прочитайте папку и её таблицу.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in this folder. Choose another folder, or make a new one.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>В этой папке нет хранилища издателя. Выберите другую папку или создайте новое.</translation>
    </message>
    <message>
        <source>Another program is working on this repository. Nothing was changed. Wait until it has finished, and try again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>С этим хранилищем работает другая программа. Ничего не изменено. Дождитесь её завершения и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to carry. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Пока ничего не подписано, передавать нечего. Сначала подпишите.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to pack. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Пока ничего не подписано, пакет собирать не из чего. Сначала подпишите.</translation>
    </message>
    <message>
        <source>This name cannot be a collection here. Write a name with letters from A to Z, for example Guidance.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Так собрание называться не может. Впишите название буквами от A до Z, например Guidance.</translation>
    </message>
    <message>
        <source>This short name cannot be used: it stands in every address. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Это краткое имя использовать нельзя: оно входит в каждый адрес. Используйте строчные буквы, цифры и дефисы; в начале и в конце — буква или цифра.</translation>
    </message>
    <message>
        <source>The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:</source>
        <extracomment>publish_words.py</extracomment>
        <translation>Таблицу нельзя использовать как есть. Ничего не добавлено. Исправьте это, сохраните таблицу и прочитайте её обратно:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide_page.py, reader_bar.py</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Перейти к странице (Ctrl+G)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Show or hide what is known about it</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>Показать или скрыть сведения о нём</translation>
    </message>
    <message>
        <source>of {n}</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>из {n}</translation>
    </message>
    <message>
        <source>No file</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Нет файла</translation>
    </message>
    <message>
        <source>This document was published without a file. What is known about it is at the side.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этот документ опубликован без файла. Сведения о нём — сбоку.</translation>
    </message>
    <message>
        <source>Read its text</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Читать текст</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этот документ нельзя показать здесь</translation>
    </message>
    <message>
        <source>This document cannot be opened</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этот документ нельзя открыть</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>changes_view.py, document_hits.py, training_page.py</extracomment>
        <translation>{n} из {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>Кому адресовано</translation>
    </message>
    <message>
        <source>Any post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Любая должность</translation>
    </message>
    <message>
        <source>Any mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Любая миссия</translation>
    </message>
    <message>
        <source>Any audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Любой адресат</translation>
    </message>
    <message>
        <source>For my post</source>
        <extracomment>reading_switch.py, settings_page.py</extracomment>
        <translation>Для моей должности</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Только для: {who}</translation>
    </message>
    <message>
        <source>Only for: {who}. Choose another</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Только для: {who}. Выбрать другое</translation>
    </message>
    <message>
        <source>Show what is for others, too</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Показать и то, что предназначено другим</translation>
    </message>
    <message>
        <source>Show only what is for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Показать только то, что предназначено для: {who}</translation>
    </message>
    <message>
        <source>For my post…</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Для моей должности…</translation>
    </message>
    <message>
        <source>Choose your post, and see only what is for it</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Выберите свою должность, чтобы видеть только предназначенное для неё</translation>
    </message>
    <message>
        <source>Publishers say for whom a collection or a document is. Choose what you are: search and guidance can then show only what is for you. Nothing is removed, and one click shows all of it again.</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Издатели указывают, кому предназначено собрание или документ. Выберите, кто вы: тогда поиск и руководства могут показывать только то, что предназначено вам. Ничего не удаляется, и одним нажатием снова показывается всё.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>import_parts.py, reading_switch.py</extracomment>
        <translation>Показать только их</translation>
    </message>
    <message>
        <source>also found in {languages}</source>
        <extracomment>results_model.py</extracomment>
        <translation>найдено также на других языках: {languages}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>records.py, schedule_card.py, wording.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Fetches</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Что загружается</translation>
    </message>
    <message>
        <source>Search guidance and training</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Поиск по руководствам и учебным материалам</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_edit.py, search_head.py</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Искать всё на этом компьютере (Ctrl+K или /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>publish_suggestions.py, search_edit.py, suggestions.py</extracomment>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab дополняет: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>search_head.py</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <extracomment>search_head.py</extracomment>
        <translation>Показать: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n}+ documents</source>
        <extracomment>search_head.py; for one: {n}+ documents</extracomment>
        <translation>
            <numerusform>{n}+ документов</numerusform>
            <numerusform>{n}+ документов</numerusform>
            <numerusform>{n}+ документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded are shown.</source>
        <extracomment>search_head.py</extracomment>
        <translation>Заменённые показаны.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>search_head.py</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden.</source>
        <extracomment>search_head.py; for one: {n} superseded hidden.</extracomment>
        <translation>
            <numerusform>Скрыт {n} заменённый.</numerusform>
            <numerusform>Скрыто {n} заменённых.</numerusform>
            <numerusform>Скрыто {n} заменённых.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing superseded is hidden.</source>
        <extracomment>search_head.py</extracomment>
        <translation>Скрытых заменённых нет.</translation>
    </message>
    <message>
        <source>so far, not everything is searchable yet</source>
        <extracomment>search_head.py</extracomment>
        <translation>пока: поиск идёт ещё не по всему</translation>
    </message>
    <message numerus="yes">
        <source>{n} places in the text</source>
        <extracomment>search_head.py; for one: {n} place in the text</extracomment>
        <translation>
            <numerusform>{n} место в тексте</numerusform>
            <numerusform>{n} места в тексте</numerusform>
            <numerusform>{n} мест в тексте</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <extracomment>filter_bar.py, search_head.py</extracomment>
        <translation>Убрать фильтр {name}</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>search_page.py</extracomment>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>search_page.py</extracomment>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Введите несколько слов, название или номер документа.</translation>
    </message>
    <message>
        <source>Nothing that is for {who} has these words. Other documents may.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>В том, что предназначено для {who}, этих слов нет. Возможно, они есть в других документах.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Эти слова есть только в заменённых или отозванных документах.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Здесь нет документов с этими словами. Попробуйте меньше слов, другие слова или уберите фильтр.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>Искать «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>nothing_found.py; for one: Show {n} superseded</extracomment>
        <translation>
            <numerusform>Показать {n} заменённый</numerusform>
            <numerusform>Показать {n} заменённых</numerusform>
            <numerusform>Показать {n} заменённых</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <extracomment>search_page.py</extracomment>
        <translation>Поиск не удался</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>updates_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>home_page.py, sources_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>Пакеты, источники</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>sidebar.py; for one: {n} change</extracomment>
        <translation>
            <numerusform>{n} изменение</numerusform>
            <numerusform>{n} изменения</numerusform>
            <numerusform>{n} изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>reader_page.py, thumbnails.py, sidebar.py</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>{size} on this laptop</source>
        <extracomment>keep_parts.py, settings_page.py, sidebar.py</extracomment>
        <translation>{size} на компьютере</translation>
    </message>
    <message>
        <source>Signature known.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Подпись известна.</translation>
    </message>
    <message>
        <source>Unknown publisher, fingerprint not compared.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Неизвестный издатель, отпечаток не сверен.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>Не подписано.</translation>
    </message>
    <message>
        <source>{said}. {trust}</source>
        <extracomment>import_page.py, source_rows.py</extracomment>
        <translation>{said}. {trust}</translation>
    </message>
    <message>
        <source>Ask your office for its address and fingerprint.</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Спросите в своём отделении адрес и отпечаток.</translation>
    </message>
    <message>
        <source>Publish a collection of your own…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>Опубликовать своё собрание…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Signature known</source>
        <extracomment>source_card.py</extracomment>
        <translation>Подпись известна</translation>
    </message>
    <message>
        <source>Unknown publisher calling itself {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>Неизвестный издатель, называющий себя {name}</translation>
    </message>
    <message>
        <source>Fingerprint not compared</source>
        <extracomment>source_card.py</extracomment>
        <translation>Отпечаток не сверен</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>{result}, last contact {date}</source>
        <extracomment>source_card.py</extracomment>
        <translation>{result}, последняя связь: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>Отпечаток {groups}</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <extracomment>source_card.py</extracomment>
        <translation>Удаление источника</translation>
    </message>
    <message>
        <source>Remove {name}? Its documents stay on this laptop, but nothing new comes from it.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Удалить {name}? Документы останутся на этом компьютере, но нового оттуда больше не придёт.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>having.py, saved_panes.py, source_card.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Источников пока нет.</translation>
    </message>
    <message>
        <source>Never updated.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Обновлений ещё не было.</translation>
    </message>
    <message>
        <source>Last updated {age} from {name}.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Последнее обновление: {age}, источник: {name}.</translation>
    </message>
    <message>
        <source>Recent search</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Недавний запрос</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a suggestion</comment>
        <extracomment>suggestions.py</extracomment>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Забыть их</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Не хранить</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>Хранить их</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>text_view.py</extracomment>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Everything here is read without a connection. An update needs one, or a folder in reach.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Всё здесь читается без связи. Для обновления нужна связь или доступная папка.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>из {name}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <extracomment>program_card.py, export_page.py, publish_steps.py, phases.py</extracomment>
        <translation>Остановка в ближайшем безопасном месте…</translation>
    </message>
    <message>
        <source>There is no source to ask. Add one first.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Нет источника, который можно запросить. Сначала добавьте его.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>records.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} новый</numerusform>
            <numerusform>{n} новых</numerusform>
            <numerusform>{n} новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <extracomment>publish_folder.py, records.py, import_words.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>{n} обновлён</numerusform>
            <numerusform>{n} обновлено</numerusform>
            <numerusform>{n} обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} removed</extracomment>
        <translation>
            <numerusform>{n} удалён</numerusform>
            <numerusform>{n} удалено</numerusform>
            <numerusform>{n} удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <extracomment>run_results.py</extracomment>
        <translation>загружать нечего</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more of that kind</source>
        <extracomment>run_results.py; for one: and {n} more of that kind</extracomment>
        <translation>
            <numerusform>и ещё {n} такого рода</numerusform>
            <numerusform>и ещё {n} такого рода</numerusform>
            <numerusform>и ещё {n} такого рода</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>Nothing changed since you last looked.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>С вашего последнего просмотра ничего не изменилось.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>publish_words.py, coming_rows.py, updates_page.py, wording.py</extracomment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, updates_page.py, import_words.py</extracomment>
        <translation>Обновлён</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>wording.py</extracomment>
        <translation>арабский</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>wording.py</extracomment>
        <translation>английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>wording.py</extracomment>
        <translation>испанский</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>wording.py</extracomment>
        <translation>французский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>wording.py</extracomment>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>wording.py</extracomment>
        <translation>русский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>wording.py</extracomment>
        <translation>китайский</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>wording.py</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>wording.py</extracomment>
        <translation>Пересмотр просрочен</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>wording.py</extracomment>
        <translation>Политика</translation>
    </message>
    <message>
        <source>SOP</source>
        <extracomment>wording.py</extracomment>
        <translation>СОП</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>wording.py</extracomment>
        <translation>Руководящие принципы</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>wording.py</extracomment>
        <translation>Наставление</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>wording.py</extracomment>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <extracomment>wording.py</extracomment>
        <translation>Набор инструментов</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>wording.py</extracomment>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>wording.py</extracomment>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>wording.py</extracomment>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>home_page.py, news_page.py, sidebar.py, wording.py</extracomment>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Good practice</source>
        <extracomment>wording.py</extracomment>
        <translation>Передовая практика</translation>
    </message>
    <message>
        <source>After-action review</source>
        <extracomment>wording.py</extracomment>
        <translation>Разбор действий</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>wording.py</extracomment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>wording.py</extracomment>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>wording.py</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <extracomment>wording.py</extracomment>
        <translation>План занятия</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>wording.py</extracomment>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>wording.py</extracomment>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>media_panel.py, wording.py</extracomment>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>wording.py</extracomment>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>wording.py</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>wording.py</extracomment>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Rendition</source>
        <extracomment>wording.py</extracomment>
        <translation>Другая форма</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>wording.py</extracomment>
        <translation>Миниатюра</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>links.py, wording.py</extracomment>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} ГБ</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>import_words.py, wording.py; for one: {n} day ago</extracomment>
        <translation>
            <numerusform>{n} день назад</numerusform>
            <numerusform>{n} дня назад</numerusform>
            <numerusform>{n} дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by {ref}</source>
        <extracomment>wording.py</extracomment>
        <translation>Заменён на {ref}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>lesson_parts.py, wording.py</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some} и {last}</translation>
    </message>
    <message>
        <source>This {language} version is of the edition of {date}.</source>
        <extracomment>wording.py</extracomment>
        <translation>Эта версия ({language}) относится к прежней редакции ({date}).</translation>
    </message>
    <message>
        <source>Superseded. The new edition does not exist in {language}.</source>
        <extracomment>wording.py</extracomment>
        <translation>Заменён. У новой редакции нет этого языка: {language}.</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <extracomment>changes_view.py, wording.py</extracomment>
        <translation>Открыть {ref}</translation>
    </message>
    <message>
        <source>{name} (not signed)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name} (не подписано)</translation>
    </message>
    <message>
        <source>{name} (unknown publisher)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name} (неизвестный издатель)</translation>
    </message>
    <message>
        <source>{who} claims that another document replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} утверждает, что этот документ заменён другим.</translation>
    </message>
    <message>
        <source>{who} claims that {what} replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} утверждает, что этот документ заменён на {what}.</translation>
    </message>
    <message>
        <source>Opens now</source>
        <extracomment>wording.py</extracomment>
        <translation>Открывается сразу</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <extracomment>wording.py</extracomment>
        <translation>Пока не здесь</translation>
    </message>
    <message>
        <source>review was due {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>срок пересмотра: {date}</translation>
    </message>
    <message>
        <source>in effect from {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>вступает в силу: {date}</translation>
    </message>
    <message>
        <source>in effect since {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>действует с: {date}</translation>
    </message>
    <message>
        <source>issued {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>издан: {date}</translation>
    </message>
    <message>
        <source>no date given</source>
        <extracomment>home_page.py, wording.py</extracomment>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>{name}, not signed</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}, не подписано</translation>
    </message>
    <message>
        <source>{name}, unknown publisher</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}, неизвестный издатель</translation>
    </message>
    <message>
        <source>No file was published</source>
        <extracomment>wording.py</extracomment>
        <translation>Файл не опубликован</translation>
    </message>
    <message>
        <source>On this laptop, {size}</source>
        <extracomment>wording.py</extracomment>
        <translation>Здесь, {size}</translation>
    </message>
    <message>
        <source>{here} of {total} files here, {size} to get</source>
        <extracomment>wording.py</extracomment>
        <translation>файлов здесь: {here} из {total}, загрузить {size}</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>printing.py, wording.py</extracomment>
        <translation>страница {n}</translation>
    </message>
    <message>
        <source>Slide {n}</source>
        <extracomment>slide_view.py, wording.py</extracomment>
        <translation>Слайд {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>thumbnails.py, wording.py</extracomment>
        <translation>Страница {n}</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>wording.py</extracomment>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>p. {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>с. {numbers}</translation>
    </message>
    <message>
        <source>slides {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>слайды {numbers}</translation>
    </message>
    <message>
        <source>slide {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>слайд {numbers}</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <extracomment>wording.py</extracomment>
        <translation>Продолжится позже</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <extracomment>wording.py</extracomment>
        <translation>Приостановлено вами</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>wording.py</extracomment>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>wording.py</extracomment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>wording.py</extracomment>
        <translation>Выполнено частично</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>wording.py</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>wording.py</extracomment>
        <translation>Нового нет</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>wording.py</extracomment>
        <translation>Остановлено вами</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>wording.py</extracomment>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Как часто запрашивать источники</translation>
    </message>
    <message>
        <source>If metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Лимитная связь</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <extracomment>beside.py</extracomment>
        <translation>Библиотека готовится к поиску</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <extracomment>wording.py</extracomment>
        <translation>Связи ещё не было</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <extracomment>source_card.py</extracomment>
        <translation>Связи не было с момента добавления: {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <extracomment>updates_page.py</extracomment>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Следующая проверка: {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Нет соединения. Проверка начнётся, когда оно появится.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>keep_page.py, links.py, schedule_card.py</extracomment>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <extracomment>history_card.py, updates_page.py</extracomment>
        <translation>Источники ещё не запрашивались.</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Не позже</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>wording.py</extracomment>
        <translation>Не завершено</translation>
    </message>
    <message numerus="yes">
        <source>Not heard from for {n} days</source>
        <extracomment>wording.py; for one: Not heard from for {n} day</extracomment>
        <translation>
            <numerusform>Нет связи {n} день</numerusform>
            <numerusform>Нет связи {n} дня</numerusform>
            <numerusform>Нет связи {n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>Нет сети.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Online.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>В сети.</translation>
    </message>
    <message>
        <source>Only between</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Только в промежутке</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Только тексты, без документов</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Только по моей просьбе</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Выполняется всё равно</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Сам по себе</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>saving.py, source_card.py, schedule_card.py</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Источники запрашиваются, только когда вы попросите.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Предел скорости</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Тексты и документы</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <extracomment>proposal.py</extracomment>
        <translation>Сначала тексты всего</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <extracomment>wording.py</extracomment>
        <translation>Тексты, {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Только тексты</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Последняя проверка не удалась. Следующая попытка: {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <extracomment>beside.py</extracomment>
        <translation>Обновление продолжится позже.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Пока нет источника, который можно запросить.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Этот компьютер не сообщает, лимитное ли у него соединение.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Это лимитное соединение. Проверка ждёт другого.</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>beside.py</extracomment>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <extracomment>beside.py</extracomment>
        <translation>Обновление из {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Ждать, пока соединение лимитное</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Ждёт, пока вы не выберете, что загружать.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Запрошенное кнопкой начинается сразу, в любое время и при любом соединении.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <extracomment>proposal.py</extracomment>
        <translation>Что загрузить из {name}?</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <extracomment>proposal.py</extracomment>
        <translation>Что загрузить?</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <extracomment>proposal.py</extracomment>
        <translation>С текстами сразу можно искать по всему. Сами документы больше, их можно загрузить позже. Изменить это можно в разделе «Данные и расписание».</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>updates_page.py</extracomment>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <extracomment>run_results.py</extracomment>
        <translation>Последняя связь: {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>schedule_card.py, import_words.py, wording.py</extracomment>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>publish_steps.py, lesson_pack.py, phases.py</extracomment>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <extracomment>beside.py</extracomment>
        <translation>{name}: {result}. Подробнее в разделе «Обновления».</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources could not be updated.</source>
        <extracomment>beside.py; for one: {n} source could not be updated.</extracomment>
        <translation>
            <numerusform>Не удалось обновить {n} источник.</numerusform>
            <numerusform>Не удалось обновить {n} источника.</numerusform>
            <numerusform>Не удалось обновить {n} источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources never heard from.</source>
        <extracomment>status_bar.py; for one: {n} source never heard from.</extracomment>
        <translation>
            <numerusform>С {n} источником связи ещё не было.</numerusform>
            <numerusform>С {n} источниками связи ещё не было.</numerusform>
            <numerusform>С {n} источниками связи ещё не было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources not heard from for 30 days or more.</source>
        <extracomment>status_bar.py; for one: {n} source not heard from for 30 days or more.</extracomment>
        <translation>
            <numerusform>С {n} источником нет связи 30 дней или дольше.</numerusform>
            <numerusform>С {n} источниками нет связи 30 дней или дольше.</numerusform>
            <numerusform>С {n} источниками нет связи 30 дней или дольше.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <extracomment>proposal.py</extracomment>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
