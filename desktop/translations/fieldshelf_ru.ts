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
        <extracomment>export_page.py, import_page.py, publish_steps.py, reading_switch.py, schedule_card.py, updates_page.py</extracomment>
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
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody anything but the sources you add.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf — свободная программа по лицензии Apache License 2.0. Она обращается только к источникам, которые вы добавили.</translation>
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
        <extracomment>add_source.py, fingerprints.py</extracomment>
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
        <extracomment>browse_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py</extracomment>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Собрания и разделы</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, facets.py</extracomment>
        <translation>С заменёнными</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>browse_page.py, keep_parts.py</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>browse_page.py</extracomment>
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
        <extracomment>browse_page.py</extracomment>
        <translation>Здесь нет ничего для вас</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Здесь нет ничего для: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>browse_page.py, reading_switch.py</extracomment>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Documents come with the first sync.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>Документы появятся после первой синхронизации.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, coming_rows.py, export_page.py, home_page.py, publish_handing.py, publish_page.py, search_head.py, source_rows.py; for one: {n} document</extracomment>
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
        <extracomment>browse_page.py</extracomment>
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
        <extracomment>facets.py, info_panel.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>facets.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>facets.py, first_run.py</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>facets.py</extracomment>
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
        <extracomment>facets.py</extracomment>
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
        <source>Show superseded and withdrawn documents too</source>
        <extracomment>facets.py</extracomment>
        <translation>Показывать также заменённые и отозванные документы</translation>
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
        <source>Save the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>guide_page.py, printing.py, reader_bar.py</extracomment>
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
        <extracomment>guide_page.py, search_box.py, settings_page.py</extracomment>
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
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>Совпадения</translation>
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
        <extracomment>home_page.py</extracomment>
        <translation>Все
изменения</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_page.py</extracomment>
        <translation>Новые или
обновлены</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>Заменены
новыми</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_page.py</extracomment>
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
        <extracomment>guide_page.py, home_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>Проверить обновления</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>banner.py, changes_view.py, home_page.py, info_panel.py, updates_page.py</extracomment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>Всё просмотрено</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>export_page.py, home_page.py, keep_page.py</extracomment>
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
        <extracomment>history_card.py, home_page.py</extracomment>
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
        <source>replaced by {ref}</source>
        <extracomment>home_page.py</extracomment>
        <translation>заменён на {ref}</translation>
    </message>
    <message>
        <source>no replacement</source>
        <extracomment>home_page.py</extracomment>
        <translation>без замены</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>заменён более новым</translation>
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
        <extracomment>home_page.py</extracomment>
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
        <extracomment>import_page.py</extracomment>
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
        <extracomment>import_parts.py</extracomment>
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
    <message numerus="yes">
        <source>Show the other {n}</source>
        <extracomment>coming_rows.py; for one: Show the other {n}</extracomment>
        <translation>
            <numerusform>Показать ещё {n}</numerusform>
            <numerusform>Показать ещё {n}</numerusform>
            <numerusform>Показать ещё {n}</numerusform>
        </translation>
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
        <extracomment>export_page.py</extracomment>
        <translation>Для другого компьютера</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>Пакет содержит то, что есть здесь, с подписями издателей. Получателю связь не нужна.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>Что в него войдёт</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
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
        <source>History</source>
        <extracomment>history_card.py</extracomment>
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
        <extracomment>import_words.py, updates_page.py</extracomment>
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
        <extracomment>instead_panel.py</extracomment>
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
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>keep_page.py</extracomment>
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
        <extracomment>keep_page.py</extracomment>
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
        <extracomment>keep_parts.py</extracomment>
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
        <extracomment>keep_parts.py</extracomment>
        <translation>Удалить «{title}» ({size}) с этого компьютера? Его по-прежнему можно найти, и поиск по нему работает; ваши заметки остаются. Он вернётся, когда вы его запросите: из источника или с пакетом.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>Удалить документ</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>до {size}</translation>
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
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>pdf_view.py</extracomment>
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
        <source>Slide</source>
        <extracomment>reader_bar.py, slide_view.py</extracomment>
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
        <extracomment>schedule_card.py</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>Спрашивать, если загрузка больше</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>search_box.py, settings_page.py</extracomment>
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
        <extracomment>settings_page.py</extracomment>
        <translation>Хранить то, что я читал(а)</translation>
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
        <extracomment>settings_page.py, sources_page.py</extracomment>
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
        <extracomment>switch.py</extracomment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py</extracomment>
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
        <extracomment>info_panel.py</extracomment>
        <translation>Подписано: {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py</extracomment>
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
        <extracomment>import_page.py, info_panel.py</extracomment>
        <translation>Называет себя: {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Сравните отпечаток в разделе «Пакеты, источники».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>Проверено здесь: {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py</extracomment>
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
        <extracomment>info_panel.py</extracomment>
        <translation>Здесь нет</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>См. также</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>coming_rows.py, import_parts.py, info_panel.py, publish_steps.py; for one: and {n} more</extracomment>
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
        <extracomment>first_run.py, language_button.py, settings_page.py</extracomment>
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
        <extracomment>main_window.py</extracomment>
        <translation>Закрыть Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>instead_panel.py, outside.py, reader_bar.py</extracomment>
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
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
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
        <extracomment>preview.py, wording.py</extracomment>
        <translation>Открыть новую редакцию</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>preview.py, settings_page.py</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>preview.py, reader_bar.py</extracomment>
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
        <extracomment>history_card.py, import_parts.py, publish_changes.py; for one: Show all {n}</extracomment>
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
        <extracomment>publish_changes.py; for one: and {n} more, which the sheet has</extracomment>
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
        <extracomment>publish_changes.py; for one: {n} file</extracomment>
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
        <extracomment>publish_folder.py</extracomment>
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
        <extracomment>publish_page.py; for one: {n} collection</extracomment>
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
        <extracomment>pdf_view.py, publish_side.py, report_page.py</extracomment>
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
        <extracomment>import_words.py, publish_side.py</extracomment>
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
        <extracomment>fields.py, import_page.py, settings_page.py</extracomment>
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
        <extracomment>import_words.py, publish_words.py</extracomment>
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
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} superseded</extracomment>
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
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} withdrawn</extracomment>
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
        <source>This document is not on this laptop yet. It comes with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>Этого документа пока нет на этом компьютере. Он придёт со следующей синхронизацией.</translation>
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
        <extracomment>changes_view.py, document_hits.py</extracomment>
        <translation>{n} из {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py</extracomment>
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
        <extracomment>search_box.py</extracomment>
        <translation>Поиск по руководствам и учебным материалам</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_box.py, search_head.py</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_box.py</extracomment>
        <translation>Искать всё на этом компьютере (Ctrl+K или /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_box.py</extracomment>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>search_box.py, suggestions.py</extracomment>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab дополняет: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>search_box.py</extracomment>
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
        <source>with some of the words, none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>с некоторыми из слов, со всеми нет ни одного</translation>
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
        <extracomment>search_head.py</extracomment>
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
        <extracomment>search_page.py</extracomment>
        <translation>В том, что предназначено для {who}, этих слов нет. Возможно, они есть в других документах.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Эти слова есть только в заменённых или отозванных документах.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>search_page.py</extracomment>
        <translation>Здесь нет документов с этими словами. Попробуйте меньше слов, другие слова или уберите фильтр.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>search_page.py</extracomment>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>search_page.py</extracomment>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>search_page.py</extracomment>
        <translation>Искать «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>search_page.py; for one: Show {n} superseded</extracomment>
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
        <extracomment>settings_page.py, sidebar.py, updates_page.py</extracomment>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>settings_page.py, sidebar.py, sources_page.py</extracomment>
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
        <extracomment>reader_page.py, sidebar.py, thumbnails.py</extracomment>
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
        <extracomment>sources_page.py, updates_page.py</extracomment>
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
        <extracomment>keep_parts.py, source_card.py</extracomment>
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
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
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
        <extracomment>import_words.py, publish_folder.py, records.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>{n} обновлён</numerusform>
            <numerusform>{n} обновлено</numerusform>
            <numerusform>{n} обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} removed</extracomment>
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
        <extracomment>coming_rows.py, publish_words.py, updates_page.py, wording.py</extracomment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, import_words.py, updates_page.py</extracomment>
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
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
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
        <extracomment>wording.py</extracomment>
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
        <extracomment>wording.py</extracomment>
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
        <extracomment>wording.py</extracomment>
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
        <extracomment>schedule_card.py, source_card.py</extracomment>
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
        <extracomment>import_words.py, schedule_card.py, wording.py</extracomment>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>phases.py, publish_steps.py</extracomment>
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
